// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipBuilder.h"

#include <QtEndian>

#include <zip.h>

#include <algorithm>
#include <cstring>

namespace attest::test {

namespace {

/// Writes an archive into memory: `fill` adds its entries.
template <class Fill>
QByteArray written(Fill fill)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target); // closing the archive must not free what it wrote
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        qFatal("A test package could not be made: %s", zip_error_strerror(&error));
    }
    fill(archive);
    if (zip_close(archive) != 0) {
        qFatal("A test package could not be written: %s", zip_strerror(archive));
    }
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    zip_error_fini(&error);
    return bytes;
}

void add(zip_t *archive, const QString &name, zip_source_t *source)
{
    if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
        qFatal("The entry %s could not be added: %s", qPrintable(name), zip_strerror(archive));
    }
}

/// Gives out zero bytes, so that a big entry needs no memory.
struct Zeros
{
    zip_uint64_t size = 0;
    zip_uint64_t given = 0;

    static zip_int64_t answer(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto *zeros = static_cast<Zeros *>(self);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            zeros->given = 0;
            return 0;
        case ZIP_SOURCE_READ: {
            const zip_uint64_t now = std::min(length, zeros->size - zeros->given);
            std::memset(data, 0, static_cast<size_t>(now));
            zeros->given += now;
            return static_cast<zip_int64_t>(now);
        }
        case ZIP_SOURCE_STAT: {
            auto *about = static_cast<zip_stat_t *>(data);
            zip_stat_init(about);
            about->size = zeros->size;
            about->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        default:
            return 0;
        }
    }
};

struct Offsets
{
    int inCentral, inLocal, bytes;
};

Offsets offsetsOf(ZipField field)
{
    switch (field) {
    case ZipField::Flags:
        return {8, 6, 2};
    case ZipField::Method:
        return {10, 8, 2};
    case ZipField::Checksum:
        return {16, 14, 4};
    case ZipField::UnpackedSize:
        break;
    }
    return {24, 22, 4};
}

void put(QByteArray &bytes, qsizetype at, quint32 value, int width)
{
    if (width == 2) {
        qToLittleEndian(static_cast<quint16>(value), bytes.data() + at);
    } else {
        qToLittleEndian(value, bytes.data() + at);
    }
}

} // namespace

QByteArray zipped(const ZipEntries &entries)
{
    return written([&entries](zip_t *archive) {
        for (const auto &[name, content] : entries) {
            add(archive, name,
                zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0));
        }
    });
}

QByteArray zippedZeros(const QString &entry, qint64 size)
{
    Zeros zeros{static_cast<zip_uint64_t>(size)};
    return written([&](zip_t *archive) { add(archive, entry, zip_source_function(archive, Zeros::answer, &zeros)); });
}

QByteArray withZipField(QByteArray package, const QString &entry, ZipField field, quint32 value)
{
    const QByteArray name = entry.toUtf8();
    const Offsets offsets = offsetsOf(field);
    for (qsizetype at = package.indexOf("PK\x01\x02"); at >= 0; at = package.indexOf("PK\x01\x02", at + 4)) {
        if (package.mid(at + 46, name.size()) != name) {
            continue;
        }
        const auto local = static_cast<qsizetype>(qFromLittleEndian<quint32>(package.constData() + at + 42));
        put(package, at + offsets.inCentral, value, offsets.bytes);
        put(package, local + offsets.inLocal, value, offsets.bytes);
        return package;
    }
    qFatal("The package has no entry %s", qPrintable(entry));
}

} // namespace attest::test
