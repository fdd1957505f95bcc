// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/IrregularForm.h"

#include "formats/pdf/DrawnPages.h"

#include <QStringEncoder>

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double size = 8;
constexpr double leading = 10;
constexpr double gap = 5; ///< between paragraphs
constexpr double pad = 4; ///< between a cell's edge and its words
constexpr double left = 40;
constexpr double top = 50;

/// A line of words with where they lead.
struct Set
{
    QString words;
    QString address;
    double below = 0; ///< the gap before it
};
using Lines = std::vector<Set>;

/// About how wide Helvetica sets a character, in its size.
double widthOf(QChar c)
{
    static const QString narrow = u"iljtfr.,:;'’‘|!()[]- "_s;
    static const QString wide = u"mwMW@%—"_s;
    return size * (narrow.contains(c) ? 0.31 : wide.contains(c) ? 0.9 : c.isUpper() ? 0.7 : 0.56);
}

double widthOf(const QString &words)
{
    double width = 0;
    for (const QChar c : words) {
        width += widthOf(c);
    }
    return width;
}

// Signs that the font has not take the places of letters that no form here has.
constexpr int firstSign = 0xa1;
const QString signsShown = u"✓✔☑☒✗\uf0fc\uf0fb☐"_s;

QByteArray encoded(const QString &words)
{
    static const QString others = u"€‚„…•“”‘’–—‹›"_s;
    static const QByteArray codes = "\x80\x82\x84\x85\x95\x93\x94\x91\x92\x96\x97\x8b\x9b";
    QByteArray out;
    for (const QChar c : words) {
        const qsizetype sign = signsShown.indexOf(c);
        const qsizetype other = others.indexOf(c);
        const int code = sign >= 0 ? int(sign) + firstSign : other >= 0 ? uchar(codes[other]) : int(c.unicode());
        if (code > 255) {
            qFatal("The font has no %s.", qPrintable(QString(c)));
        }
        out += '\\' + QByteArray::number(code, 8).rightJustified(3, '0');
    }
    return out;
}

/// Which character each code of the font is, for those who take the words out again.
QByteArray toUnicode()
{
    QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n"
                     "1 begincodespacerange <00> <FF> endcodespacerange\n";
    map += QByteArray::number(signsShown.size()) + " beginbfchar\n";
    for (qsizetype i = 0; i < signsShown.size(); ++i) {
        map += '<' + QByteArray::number(qlonglong(i + firstSign), 16).rightJustified(2, '0') + "> <" +
               QByteArray::number(signsShown.at(i).unicode(), 16).rightJustified(4, '0') + ">\n";
    }
    return map + "endbfchar\nendcmap end end\n";
}

/// Lays out pages as a program that prints does.
class PdfForm
{
public:
    PdfForm(const IrregularForm &form, bool ruled) : m_form(form), m_ruled(ruled)
    {
        m_width = form.rotated ? 762 : 515;
        m_bottom = form.rotated ? 545 : 790;
    }

    QByteArray bytes()
    {
        const int map = m_pages.builder().stream(toUnicode());
        m_pages.builder().replace(PdfBuilder::fontObject,
                                  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode " +
                                      PdfBuilder::reference(map) + ">>");
        beginPage();
        paragraphs(m_form.report);
        paragraphs(m_form.cover);
        if (m_form.sideBySide) {
            sideBySide();
        } else {
            for (const FormPart &part : m_form.parts) {
                paragraphs(part.before);
                table(part, left, m_width);
            }
        }
        paragraphs(m_form.reportAfter);
        endPage();
        return m_pages.bytes();
    }

private:
    void beginPage()
    {
        m_top = top;
        ++m_page;
        if (m_form.rotated) {
            m_pages.content("0 1 -1 0 842 0 cm\n"); // shown turned by a quarter
        }
        if (!m_form.runningTitle.isEmpty()) {
            m_pages.text(left, 20, encoded(m_form.runningTitle), size);
            m_pages.text(280, m_bottom + 25, encoded(u"Page %1"_s.arg(m_page)), size);
        }
    }

    void endPage() { m_pages.endPage(m_form.rotated ? "/Rotate 90" : QByteArray()); }

    void newPage()
    {
        endPage();
        beginPage();
    }

    /// The lines in which words are set. Where the form has hyphens a long word is broken rather than moved down.
    Lines wrapped(const QString &text, const QString &address, double width, double scale = 1) const
    {
        Lines lines(1);
        lines.front().address = address;
        for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
            QString line = lines.back().words.isEmpty() ? word : lines.back().words + u' ' + word;
            const qsizetype half = word.size() / 2;
            if (widthOf(line) * scale > width && m_form.hyphens && word.size() > 7 &&
                std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }) &&
                widthOf(lines.back().words + u' ' + word.first(half) + u'-') * scale <= width) {
                lines.back().words += u' ' + word.first(half) + u'-';
                word.remove(0, half);
                line = lines.back().words + u' ' + word;
            }
            while (widthOf(word) * scale > width) { // an address
                qsizetype fits = word.size();
                while (widthOf(word.first(fits)) * scale > width) {
                    --fits;
                }
                lines.push_back({word.first(fits), address});
                word.remove(0, fits);
                line = word;
                lines.push_back({QString(), address});
            }
            if (widthOf(line) * scale <= width) {
                lines.back().words = line;
            } else {
                lines.push_back({word, address});
            }
        }
        lines.erase(std::remove_if(lines.begin(), lines.end(), [](const Set &set) { return set.words.isEmpty(); }),
                    lines.end());
        return lines;
    }

    void paragraphs(const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (text == u"\f"_s) {
                newPage();
                continue;
            }
            const bool heading = text.startsWith(u"# "_s);
            const double scale = heading ? 2 : 1.25;
            for (const Set &set : wrapped(text.mid(heading ? 2 : 0), {}, m_width, scale)) {
                if (m_top + leading * scale > m_bottom) {
                    newPage();
                }
                m_pages.text(left, m_top, encoded(set.words), size * scale);
                m_top += leading * scale;
            }
            m_top += 10;
        }
    }

    static double heightOf(const Lines &lines)
    {
        double height = 0;
        for (const Set &set : lines) {
            height += set.below + leading;
        }
        return height;
    }

    Lines linesOf(const FormCell &cell, double width) const
    {
        Lines lines;
        for (const CellText &text : cell.texts) {
            QString words = text.item ? u"• "_s : QString();
            QString address;
            for (const Piece &piece : text.pieces) {
                words += piece.look == Piece::Look::Wingdings ? QString(QChar(0xf000 + piece.words.front().unicode()))
                                                              : piece.words;
                address = piece.address;
            }
            Lines more = wrapped(words, address, width);
            if (!lines.empty() && !more.empty()) {
                more.front().below = gap;
            }
            lines.insert(lines.end(), more.begin(), more.end());
        }
        return lines;
    }

    static std::vector<double> edgesOf(const FormPart &part, double from, double width)
    {
        // Wider where there is more to say, as people set them.
        std::vector<double> shares(part.lines.front().cells.size(), 0);
        for (const FormLine &line : part.lines) {
            for (size_t i = 0; i < shares.size() && i < line.cells.size(); ++i) {
                if (line.cells[i].across == 1) {
                    shares[i] = std::max(shares[i], std::min(11.0, 2.8 + double(line.cells[i].plain().size()) / 12));
                }
            }
        }
        double sum = 0;
        for (const double share : shares) {
            sum += share;
        }
        std::vector<double> edges = {from};
        for (const double share : shares) {
            edges.push_back(edges.back() + width * share / sum);
        }
        return edges;
    }

    void table(const FormPart &part, double from, double width)
    {
        const std::vector<double> edges = edgesOf(part, from, width);
        m_header = nullptr;
        m_open.assign(edges.size(), 0);
        for (const FormLine &line : part.lines) {
            row(line, edges);
            m_header = line.heads && m_form.repeatsHeader ? &line : m_header;
        }
        m_top += 20;
    }

    void row(const FormLine &line, const std::vector<double> &edges)
    {
        std::vector<Lines> cells;
        double height = 0;
        for (size_t i = 0; i < line.cells.size(); ++i) {
            const FormCell &cell = line.cells[i];
            const double width = edges[i + size_t(cell.across)] - edges[i] - 2 * pad;
            cells.push_back(cell.covered == FormCell::Covered::No ? linesOf(cell, width) : Lines());
            height = std::max(height, cell.down > 1 ? 0 : heightOf(cells.back()));
        }
        height += 2 * pad + (m_ruled ? 0 : 6);
        if (line.pageEndsWithin) {
            std::vector<Lines> rest(cells.size());
            for (size_t i = 0; i < cells.size(); ++i) {
                const auto half = std::ptrdiff_t((cells[i].size() + 1) / 2);
                rest[i].assign(cells[i].begin() + half, cells[i].end());
                cells[i].erase(cells[i].begin() + half, cells[i].end());
            }
            drawRow(line, edges, cells, height / 2 + leading);
            goOn(edges);
            drawRow(line, edges, rest, height / 2 + leading);
            return;
        }
        if (m_top + height > m_bottom) {
            goOn(edges);
        }
        drawRow(line, edges, cells, height);
    }

    /// The next page, with the header row where each page has it.
    void goOn(const std::vector<double> &edges)
    {
        newPage();
        if (m_header != nullptr) {
            row(*m_header, edges);
        }
    }

    void drawRow(const FormLine &line, const std::vector<double> &edges, const std::vector<Lines> &cells, double height)
    {
        for (size_t i = 0; i < cells.size(); ++i) {
            const FormCell &cell = line.cells[i];
            double down = m_top + pad;
            for (const Set &set : cells[i]) {
                down += set.below;
                m_pages.text(edges[i] + pad, down, encoded(set.words), size);
                if (!set.address.isEmpty()) {
                    m_pages.link(edges[i] + pad, down, edges[i] + pad + widthOf(set.words), down + size,
                                 set.address.toUtf8());
                }
                down += leading;
            }
            m_open[i] = cell.covered == FormCell::Covered::FromAbove ? m_open[i] - 1 : cell.down - 1;
            if (m_ruled && cell.covered != FormCell::Covered::FromLeft) {
                rule(edges[i], edges[i + size_t(cell.across)], height, cell.covered == FormCell::Covered::No,
                     m_open[i] <= 0);
            }
        }
        m_top += height;
    }

    void rule(double from, double to, double height, bool above, bool below)
    {
        m_pages.line(from, m_top, from, m_top + height).line(to, m_top, to, m_top + height);
        if (above) {
            m_pages.line(from, m_top, to, m_top);
        }
        if (below) {
            m_pages.line(from, m_top + height, to, m_top + height);
        }
    }

    void sideBySide()
    {
        const double from = m_top;
        double at = left;
        for (const FormPart &part : m_form.parts) {
            m_top = from;
            table(part, at, m_width / 2 - 10);
            at += m_width / 2 + 10;
        }
    }

    const IrregularForm &m_form;
    bool m_ruled;
    Drawn m_pages;
    double m_width = 0, m_bottom = 0, m_top = 0;
    int m_page = 0;
    const FormLine *m_header = nullptr;
    std::vector<int> m_open; ///< over how many rows more the cell of a column reaches
};

} // namespace

QByteArray pdfOf(const IrregularForm &form, bool ruled)
{
    return PdfForm(form, ruled).bytes();
}

} // namespace attest::test
