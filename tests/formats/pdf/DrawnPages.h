// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/PdfReader.h"
#include "support/PdfBuilder.h"

#include <QStringList>

namespace attest::test {

/// Pages drawn word for word and line for line, measured from their top left, that say nothing of their structure.
class Drawn
{
public:
    Drawn() { m_builder.replace(PdfBuilder::structureObject, "null"); }

    Drawn &text(double left, double top, const QByteArray &words, double size = 10)
    {
        m_content +=
            "BT /F " + QByteArray::number(size) + " Tf " + at(left, top + 0.8 * size) + " Td (" + words + ") Tj ET\n";
        return *this;
    }
    /// Words below one another.
    Drawn &lines(double left, double top, const QByteArrayList &words)
    {
        for (const QByteArray &line : words) {
            text(left, top, line);
            top += 12;
        }
        return *this;
    }
    Drawn &line(double left, double top, double right, double bottom)
    {
        m_content += at(left, top) + " m " + at(right, bottom) + " l S\n";
        return *this;
    }
    Drawn &area(double left, double top, double right, double bottom)
    {
        m_content += "0.9 g " + at(left, bottom) + ' ' + QByteArray::number(right - left) + ' ' +
                     QByteArray::number(bottom - top) + " re f 0 g\n";
        return *this;
    }
    /// Lines around and between cells: at these places across, and down.
    Drawn &grid(const QList<double> &across, const QList<double> &down)
    {
        for (const double x : across) {
            line(x, down.front(), x, down.back());
        }
        for (const double y : down) {
            line(across.front(), y, across.back(), y);
        }
        return *this;
    }
    Drawn &link(double left, double top, double right, double bottom, const QByteArray &address)
    {
        m_links += "<</Type/Annot/Subtype/Link/Rect[" + at(left, bottom) + ' ' + at(right, top) + "]/A<</S/URI/URI(" +
                   address + ")>>>>";
        return *this;
    }
    /// Whatever else a page's content may hold.
    Drawn &content(const QByteArray &operators)
    {
        m_content += operators;
        return *this;
    }
    /// The file itself, for what is no page's.
    PdfBuilder &builder() { return m_builder; }
    Drawn &endPage(const QByteArray &members = {})
    {
        m_builder.page(m_content, "/MediaBox[0 0 595 842]/Annots[" + m_links + "]" + members);
        m_content.clear();
        m_links.clear();
        return *this;
    }
    QByteArray bytes()
    {
        if (!m_content.isEmpty()) {
            endPage();
        }
        return m_builder.bytes();
    }

private:
    static QByteArray at(double x, double top)
    {
        return QByteArray::number(x) + ' ' + QByteArray::number(pageHeight - top);
    }

    static constexpr double pageHeight = 842;

    PdfBuilder m_builder;
    QByteArray m_content;
    QByteArray m_links;
};

/// Reads pages as the file form.pdf.
Result<Document> read(Drawn &drawn);

/// The rows of the document's tables: cells parted by |, blocks in a cell by a space. What is wrong where it cannot be
/// read.
QStringList rowsOf(const Result<Document> &document);
QStringList rowsOf(Drawn &drawn);

} // namespace attest::test
