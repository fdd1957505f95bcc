// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfBuilder.h"

namespace attest::test {

namespace {

QByteArray streamBody(const QByteArray &data, const QByteArray &members)
{
    return "<</Length " + QByteArray::number(data.size()) + members + ">>\nstream\n" + data + "\nendstream";
}

} // namespace

PdfBuilder &PdfBuilder::page(const QByteArray &content, const QByteArray &members, const QByteArray &resources)
{
    const int number = firstPageObject + m_pageCount++;
    m_pages += reference(number) + ' ';
    m_objects[number] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>" + resources +
                        ">>/Contents " + reference(stream(content)) + members + ">>";
    return *this;
}

PdfBuilder &PdfBuilder::catalog(const QByteArray &members)
{
    m_catalog += members;
    return *this;
}

PdfBuilder &PdfBuilder::structure(const QByteArray &members)
{
    m_structure += members;
    return *this;
}

PdfBuilder &PdfBuilder::info(const QByteArray &members)
{
    m_info += members;
    return *this;
}

int PdfBuilder::object(const QByteArray &body)
{
    m_objects[m_next] = body;
    return m_next++;
}

int PdfBuilder::stream(const QByteArray &data, const QByteArray &members)
{
    return object(streamBody(data, members));
}

PdfBuilder &PdfBuilder::replace(int number, const QByteArray &body)
{
    m_objects[number] = body;
    return *this;
}

QByteArray PdfBuilder::bytes() const
{
    std::map<int, QByteArray> objects = {
        {1, "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 3 0 R/MarkInfo<</Marked true>>" + m_catalog + ">>"},
        {pagesObject, "<</Type/Pages/Kids[" + m_pages + "]/Count " + QByteArray::number(m_pageCount) + ">>"},
        {structureObject, "<</Type/StructTreeRoot/K " + el("Document", m_kids, "/Pg " + reference(firstPageObject)) +
                              m_structure + ">>"},
        {fontObject, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"},
        {infoObject, "<<" + m_info + ">>"},
    };
    for (const auto &[number, body] : m_objects) {
        objects[number] = body;
    }
    QByteArray out = "%PDF-1.7\n";
    QByteArray table;
    for (const auto &[number, body] : objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(out.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        out += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    const QByteArray size = QByteArray::number(objects.rbegin()->first + 1);
    out += "xref\n0 1\n0000000000 65535 f \n" + table + "trailer\n<</Root 1 0 R/Info 5 0 R/Size " + size +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
    return out;
}

QByteArray PdfBuilder::el(const QByteArray &type, const QByteArray &kids, const QByteArray &members)
{
    return "<</S/" + type + "/K[" + kids + "]" + members + ">>";
}

QByteArray PdfBuilder::text(int mark, const QByteArray &words, int line)
{
    const int top = 800 - 16 * (line < 0 ? mark : line);
    return "/P<</MCID " + QByteArray::number(mark) + ">>BDC BT /F 12 Tf 50 " + QByteArray::number(top) + " Td (" +
           words + ") Tj ET EMC\n";
}

} // namespace attest::test
