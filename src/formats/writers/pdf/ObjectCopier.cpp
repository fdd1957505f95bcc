// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/ObjectCopier.h"

#include "formats/writers/pdf/PdfSyntax.h"

#include <qpdf/Buffer.hh>

namespace attest::pdf {

int ObjectCopier::numberOf(const QPDFObjectHandle &object)
{
    const auto [found, isNew] = m_numbers.try_emplace(object.getObjGen(), 0);
    if (isNew) {
        found->second = m_out.reserve();
        m_referred.push_back(object);
    }
    return found->second;
}

QByteArray ObjectCopier::copied(QPDFObjectHandle value)
{
    if (value.isIndirect()) {
        return reference(numberOf(value));
    }
    if (value.isDictionary()) {
        return "<<" + entries(value) + ">>";
    }
    return value.isArray() ? array(value) : QByteArray::fromStdString(value.unparse());
}

QByteArray ObjectCopier::array(QPDFObjectHandle items)
{
    QByteArray out = "[";
    const int count = items.getArrayNItems();
    for (int i = 0; i < count; ++i) {
        out += copied(items.getArrayItem(i));
        out += ' ';
    }
    return out += ']';
}

QByteArray ObjectCopier::entries(QPDFObjectHandle dictionary)
{
    QByteArray out;
    const bool trueType = dictionary.getKey("/Subtype").isNameAndEquals("/CIDFontType2");
    for (const auto &[key, value] : dictionary.getDictAsMap()) {
        if (key != "/Interpolate") {
            out += QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' ' + copied(value) + ' ';
        }
    }
    if (trueType && !dictionary.hasKey("/CIDToGIDMap")) {
        addEntry(out, "CIDToGIDMap", "/Identity");
    }
    return out;
}

void ObjectCopier::copyReferred()
{
    while (!m_referred.empty()) {
        QPDFObjectHandle object = m_referred.back();
        m_referred.pop_back();
        const int number = numberOf(object);
        if (object.isStream()) {
            const auto data = object.getRawStreamData();
            QPDFObjectHandle about = object.getDict();
            about.removeKey("/Length"); // cairo's is an object of its own; the writer knows it
            m_out.addStream(number, entries(about),
                            {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())});
        } else if (object.isDictionary()) {
            m_out.add(number, "<<" + entries(object) + ">>");
        } else {
            m_out.add(number, object.isArray() ? array(object) : QByteArray::fromStdString(object.unparseResolved()));
        }
    }
}

} // namespace attest::pdf
