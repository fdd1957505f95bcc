// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfFileWriter.h"

#include "formats/writers/pdf/PdfSyntax.h"

#include <QCryptographicHash>

namespace attest::pdf {

namespace {

// A reader unpacks all of an object stream to have one of its objects.
constexpr int groupSize = 200;
// Of zlib's nine levels: the lower ones are much quicker, and hardly larger on what Attest draws.
constexpr int compressionLevel = 3;

void appendBytes(QByteArray &out, quint64 value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        out += char(value >> (8 * i) & 0xFFU);
    }
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    // Qt puts the length in front, in four bytes.
    return qCompress(bytes, compressionLevel).sliced(4);
}

PdfFileWriter::PdfFileWriter(qsizetype sizeExpected) : m_places(1)
{
    m_file.reserve(sizeExpected);
    m_file += "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"; // the second line says that this is no text
}

int PdfFileWriter::reserve(int count)
{
    const int first = int(m_places.size());
    m_places.resize(m_places.size() + std::size_t(count));
    return first;
}

void PdfFileWriter::place(int object, Place place)
{
    m_places[std::size_t(object)] = place;
}

QByteArray &PdfFileWriter::begin(int object)
{
    if (m_group == 0) {
        m_group = reserve();
    }
    place(object, {m_group, m_grouped});
    appendInteger(m_groupIndex, object);
    m_groupIndex += ' ';
    appendInteger(m_groupIndex, int(m_groupValues.size()));
    m_groupIndex += ' ';
    return m_groupValues;
}

void PdfFileWriter::end()
{
    m_groupValues += '\n';
    if (++m_grouped == groupSize) {
        flush();
    }
}

void PdfFileWriter::add(int object, const QByteArray &value)
{
    begin(object) += value;
    end();
}

void PdfFileWriter::flush()
{
    if (m_group == 0) {
        return;
    }
    addStream(m_group,
              "/Type /ObjStm /N " + QByteArray::number(m_grouped) + " /First " +
                  QByteArray::number(m_groupIndex.size()) + " /Filter /FlateDecode ",
              deflated(m_groupIndex + m_groupValues));
    m_group = 0;
    m_grouped = 0;
    m_groupIndex.clear();
    m_groupValues.clear();
}

void PdfFileWriter::addStream(int object, const QByteArray &entries, QByteArrayView data)
{
    place(object, {0, m_file.size()});
    m_file += QByteArray::number(object) + " 0 obj\n<<" + entries + "/Length " + QByteArray::number(data.size()) +
              ">>\nstream\n";
    m_file.append(data);
    m_file += "\nendstream\nendobj\n";
}

QByteArray PdfFileWriter::table()
{
    QByteArray out;
    out.reserve(7 * qsizetype(m_places.size()));
    appendBytes(out, 0, 5); // object 0 heads the list of free objects, of which there are no others
    appendBytes(out, 0xFFFF, 2);
    for (std::size_t i = 1; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const bool grouped = place.objectStream != 0;
        appendBytes(out, grouped ? 2 : 1, 1);
        appendBytes(out, quint64(grouped ? place.objectStream : place.at), 4);
        appendBytes(out, quint64(grouped ? place.at : 0), 2);
    }
    return out;
}

QByteArray PdfFileWriter::finish(int catalog, int information)
{
    flush();
    const int object = reserve();
    const qsizetype start = m_file.size();
    place(object, {0, start});
    const QByteArray id = '<' + QCryptographicHash::hash(m_file, QCryptographicHash::Md5).toHex() + '>';
    addStream(object,
              "/Type /XRef /W [1 4 2] /Size " + QByteArray::number(m_places.size()) + " /Root " + reference(catalog) +
                  " /Info " + reference(information) + " /ID [" + id + id + "] /Filter /FlateDecode ",
              deflated(table()));
    m_file += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_file);
}

} // namespace attest::pdf
