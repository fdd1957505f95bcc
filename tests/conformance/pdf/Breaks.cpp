// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace attest::test::pdf {

namespace {

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.setPreserveUnreferencedObjects(true);
    writer.setNewlineBeforeEndstream(true);    // as PDF/A asks
    writer.setStreamDataMode(qpdf_s_preserve); // since it may be spoilt
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

void setKey(QPDFObjectHandle dictionary, const char *key, const std::string &value)
{
    if (value.empty()) {
        dictionary.removeKey(key);
    } else {
        dictionary.replaceKey(key, QPDFObjectHandle::parse(value));
    }
}

bool changeWithin(QPDFObjectHandle object, const char *key, const char *name,
                  const std::function<bool(QPDFObjectHandle)> &change)
{
    if (object.isArray()) {
        for (const QPDFObjectHandle &item : object.getArrayAsVector()) {
            if (!item.isIndirect() && changeWithin(item, key, name, change)) {
                return true;
            }
        }
        return false;
    }
    if (!object.isDictionary() && !object.isStream()) {
        return false;
    }
    QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
    if (dictionary.getKey(key).isNameAndEquals(name) && change(dictionary)) {
        return true;
    }
    for (const auto &[each, value] : dictionary.getDictAsMap()) {
        if (!value.isIndirect() && changeWithin(value, key, name, change)) {
            return true;
        }
    }
    return false;
}

} // namespace

const Breaks &allBreaks()
{
    static const Breaks breaks = [] {
        Breaks out;
        for (const auto &part :
             {fileBreaks, tokenBreaks, catalogBreaks, metadataBreaks, pageBreaks, graphicsBreaks, fontBreaks,
              textBreaks, contentBreaks, treeBreaks, tableBreaks, linkBreaks, documentBreaks, sightBreaks}) {
            const Breaks some = part();
            out.insert(out.end(), some.begin(), some.end());
        }
        return out;
    }();
    return breaks;
}

Making changed(std::function<bool(QPDF &)> change)
{
    return [change = std::move(change)](const QByteArray &good) {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("good.pdf", good.constData(), static_cast<std::size_t>(good.size()));
        return change(file) ? written(file) : QByteArray();
    };
}

bool changedIn(QPDF &file, const char *key, const char *name, const std::function<bool(QPDFObjectHandle)> &change)
{
    for (const QPDFObjectHandle &object : file.getAllObjects()) {
        if (changeWithin(object, key, name, change)) {
            return true;
        }
    }
    return false;
}

Making changedFirst(const char *key, const char *name, std::function<bool(QPDFObjectHandle)> change)
{
    return changed([key, name, change = std::move(change)](QPDF &file) { return changedIn(file, key, name, change); });
}

Making set(const char *key, const char *name, const char *target, const std::string &value)
{
    return changedFirst(key, name, [target, value](QPDFObjectHandle dictionary) {
        if (value.empty() && !dictionary.hasKey(target)) {
            return false;
        }
        setKey(dictionary, target, value);
        return true;
    });
}

Making setAt(const char *path, const char *target, const std::string &value)
{
    return changed([path, target, value](QPDF &file) {
        QPDFObjectHandle at = file.getTrailer();
        for (const QByteArray &step : QByteArray(path).split('/')) {
            if (!step.isEmpty()) {
                at = at.isDictionary() ? at.getKey(("/" + step).toStdString()) : QPDFObjectHandle::newNull();
            }
        }
        if (at.isStream()) {
            at = at.getDict();
        }
        if (!at.isDictionary() || (value.empty() && !at.hasKey(target))) {
            return false;
        }
        setKey(at, target, value);
        return true;
    });
}

std::string contentOf(QPDFObjectHandle page)
{
    Pl_Buffer held("content");
    QPDFPageObjectHelper(page).pipeContents(&held);
    const std::shared_ptr<Buffer> data = held.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

Making contentChanged(int page, std::function<std::string(std::string)> change)
{
    return changed([page, change = std::move(change)](QPDF &file) {
        if (page >= static_cast<int>(file.getAllPages().size())) {
            return false;
        }
        QPDFObjectHandle object = file.getAllPages().at(static_cast<std::size_t>(page));
        const std::string content = change(contentOf(object));
        if (content.empty()) {
            return false;
        }
        object.replaceKey("/Contents", QPDFObjectHandle::newStream(&file, content));
        return true;
    });
}

Making contentReplaced(int page, const std::string &from, const std::string &to)
{
    return contentChanged(page, [from, to](std::string content) {
        const std::size_t at = content.find(from);
        return at == std::string::npos ? std::string() : content.replace(at, from.size(), to);
    });
}

Making bytesReplaced(const QByteArray &from, const QByteArray &to)
{
    return [from, to](const QByteArray &good) {
        const qsizetype at = good.indexOf(from);
        return at < 0 ? QByteArray() : QByteArray(good).replace(at, from.size(), to);
    };
}

} // namespace attest::test::pdf
