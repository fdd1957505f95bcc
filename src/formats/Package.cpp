// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Package.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <zip.h>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Package)
};

constexpr qsizetype kChunk = 64 * 1024;

struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseEntry
{
    void operator()(zip_file_t *entry) const { zip_fclose(entry); }
};
struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

/// Part names are compared as the office formats say: without regard to case. Some programs write backslashes.
QString partKey(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (name.startsWith(QLatin1Char('/'))) {
        name.remove(0, 1);
    }
    return name.toLower();
}

Error damaged(const QString &name)
{
    return badInput(Words::tr("%1 is damaged or was cut short. Ask for another copy, or open it in the program that "
                              "made it and save it again.")
                        .arg(name));
}

Error tooLarge(const QString &name, qint64 bytes)
{
    return badInput(Words::tr("%1 unpacks to more than %2, far more than a document needs, and was not read. Check "
                              "that it is the right file.")
                        .arg(name, QLocale(QLocale::English).formattedDataSize(bytes, 0)));
}

Error tooMany(const QString &name, int entries)
{
    return badInput(Words::tr("%1 holds more than %2 files, far more than a document needs, and was not read. Check "
                              "that it is the right file.")
                        .arg(name, QLocale(QLocale::English).toString(entries)));
}

Error protectedByPassword(const QString &name)
{
    return badInput(Words::tr("%1 is protected by a password. Open it, remove the password, save it, and read in "
                              "that copy.")
                        .arg(name));
}

/// Entries are listed one by one at the end of a package. They are counted before libzip sets up each of them.
bool hasMoreEntriesThan(const QByteArray &bytes, int limit)
{
    static const QByteArrayMatcher matcher(QByteArrayLiteral("PK\x01\x02"));
    int count = 0;
    for (qsizetype at = matcher.indexIn(bytes); at >= 0; at = matcher.indexIn(bytes, at + 4)) {
        if (++count > limit) {
            return true;
        }
    }
    return false;
}

} // namespace

struct Package::Held
{
    QByteArray bytes; ///< libzip reads from here as long as the archive is open
    QString name;
    ReadLimits limits;
    std::unique_ptr<zip_t, DiscardArchive> archive;
    QStringList names;
    QHash<QString, zip_uint64_t> indexes;
    qint64 unpacked = 0; ///< inflated so far, over all parts

    Result<void> open();
    Result<void> list();
    Result<QByteArray> inflate(zip_uint64_t index);
};

Result<void> Package::Held::open()
{
    if (bytes.size() > limits.fileBytes) {
        return badInput(Words::tr("%1 is larger than %2 and was not read. Check that it is the right file.")
                            .arg(name, QLocale(QLocale::English).formattedDataSize(limits.fileBytes, 0)));
    }
    if (!bytes.startsWith("PK")) {
        return badInput(Words::tr("%1 is not an office document: it is no zip package.").arg(name));
    }
    if (hasMoreEntriesThan(bytes, limits.packageEntries)) {
        return tooMany(name, limits.packageEntries);
    }
    zip_error_t error;
    zip_error_init(&error);
    std::unique_ptr<zip_source_t, FreeSource> source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error));
    if (source) {
        archive.reset(zip_open_from_source(source.get(), ZIP_RDONLY, &error));
    }
    zip_error_fini(&error);
    if (!archive) {
        return damaged(name);
    }
    source.release(); // the archive owns it once it is open
    return list();
}

Result<void> Package::Held::list()
{
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.packageEntries) {
        return tooMany(name, limits.packageEntries);
    }
    qint64 declared = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(archive.get(), index, 0, &about) != 0 || (about.valid & ZIP_STAT_NAME) == 0) {
            return damaged(name);
        }
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
            return protectedByPassword(name);
        }
        const auto most = static_cast<zip_uint64_t>(limits.unpackedBytes);
        const zip_uint64_t size = (about.valid & ZIP_STAT_SIZE) != 0 ? about.size : 0;
        declared += static_cast<qint64>(std::min(size, most + 1));
        if (declared > limits.unpackedBytes) {
            return tooLarge(name, limits.unpackedBytes);
        }
        const QString entry = QString::fromUtf8(about.name);
        const QString key = partKey(entry);
        if (!indexes.contains(key)) {
            indexes.insert(key, index);
            names << entry;
        }
    }
    return {};
}

Result<QByteArray> Package::Held::inflate(zip_uint64_t index)
{
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(archive.get(), index, 0, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0) {
        return damaged(name);
    }
    if (about.size > static_cast<zip_uint64_t>(limits.partBytes)) {
        return tooLarge(name, limits.partBytes);
    }
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive.get(), index, 0));
    if (!entry) {
        return damaged(name);
    }
    const auto declared = static_cast<qsizetype>(about.size);
    QByteArray content;
    for (;;) {
        // Room is made chunk by chunk: a declared size is only a claim.
        const qsizetype before = content.size();
        content.resize(before + std::clamp<qsizetype>(declared - before + 1, 1, kChunk));
        const zip_int64_t got =
            zip_fread(entry.get(), content.data() + before, static_cast<zip_uint64_t>(content.size() - before));
        if (got < 0) {
            return damaged(name);
        }
        content.resize(before + static_cast<qsizetype>(got));
        if (content.size() > declared) {
            return damaged(name);
        }
        unpacked += got;
        if (unpacked > limits.unpackedBytes) {
            return tooLarge(name, limits.unpackedBytes);
        }
        if (got == 0) {
            break;
        }
    }
    if (content.size() != declared) {
        return damaged(name);
    }
    return content;
}

Package::Package(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
Package::~Package() = default;
Package::Package(Package &&) noexcept = default;
Package &Package::operator=(Package &&) noexcept = default;

Result<Package> Package::open(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    auto held = std::make_unique<Held>();
    held->bytes = bytes;
    held->name = name;
    held->limits = limits;
    if (const Result<void> opened = held->open(); !opened) {
        return opened.error();
    }
    return Package(std::move(held));
}

QStringList Package::entries() const
{
    return m_held->names;
}

bool Package::contains(const QString &entry) const
{
    return m_held->indexes.contains(partKey(entry));
}

Result<QByteArray> Package::part(const QString &entry) const
{
    const auto found = m_held->indexes.constFind(partKey(entry));
    if (found == m_held->indexes.constEnd()) {
        return badInput(Words::tr("%1 is incomplete: the part %2 is missing from it. Ask for another copy.")
                            .arg(m_held->name, entry));
    }
    return m_held->inflate(*found);
}

} // namespace attest
