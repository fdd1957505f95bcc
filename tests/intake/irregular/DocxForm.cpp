// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/IrregularForm.h"

#include "support/DocxBuilder.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

using Docx = DocxBuilder;

const QString bullets = u"<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                        "<w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"_s;
const QString codes = u"<w:abstractNum w:abstractNumId=\"2\">"
                      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/>"
                      "</w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"2\"/><w:numFmt w:val=\"decimal\"/>"
                      "<w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"_s;
const QString numbers = u"<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"_s;

QString numbered(int level, int list)
{
    return u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_s.arg(level).arg(list);
}

/// Writes the body, and gathers what other parts must hold.
class DocxForm
{
public:
    explicit DocxForm(const IrregularForm &form) : m_form(form) {}

    QByteArray bytes()
    {
        QString body = paragraphs(m_form.report) + paragraphs(m_form.cover);
        for (const FormPart &part : m_form.parts) {
            QString rows;
            for (const FormLine &line : part.lines) {
                rows += row(line);
            }
            body += paragraphs(part.before) + Docx::tbl(rows) + Docx::p({});
        }
        body += paragraphs(m_form.reportAfter);
        Docx builder(body);
        builder.numbering(bullets + codes + numbers)
            .styles(u"<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"_s);
        for (int i = 0; i < m_links.size(); ++i) {
            builder.link(u"link%1"_s.arg(i), m_links.at(i));
        }
        ZipEntries entries = builder.entries();
        if (!m_form.runningTitle.isEmpty()) {
            for (const char *part : {"hdr", "ftr"}) {
                entries.emplace_back(u"word/%1.xml"_s.arg(QLatin1String(part)),
                                     "<w:" + QByteArray(part) + " xmlns:w=\"w\"><w:p><w:r><w:t>" +
                                         m_form.runningTitle.toUtf8() + "</w:t></w:r></w:p></w:" + part + ">");
            }
        }
        return zipped(entries);
    }

private:
    QString paragraphs(const QStringList &texts) const
    {
        QString xml;
        for (const QString &text : texts) {
            if (text == u"\f"_s) {
                xml += u"<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"_s;
            } else if (!text.startsWith(u"# "_s)) {
                xml += Docx::p(text);
            } else if (m_form.numbersCodes && text.startsWith(u"# Section "_s)) {
                xml += Docx::p(text.section(u": "_s, 1), numbered(0, 2));
            } else {
                xml += Docx::p(text.mid(2), u"<w:pStyle w:val=\"Heading1\"/>"_s);
            }
        }
        return xml;
    }

    static QString looking(const Piece &piece, const QString &look)
    {
        return u"<w:r><w:rPr>%1</w:rPr><w:t>%2</w:t></w:r>"_s.arg(look, piece.words.toHtmlEscaped());
    }

    QString run(const Piece &piece)
    {
        switch (piece.look) {
        case Piece::Look::Removed:
            return u"<w:del w:id=\"1\"><w:r><w:delText>%1</w:delText></w:r></w:del>"_s.arg(piece.words.toHtmlEscaped());
        case Piece::Look::Added:
            return u"<w:ins w:id=\"2\">%1</w:ins>"_s.arg(Docx::r(piece.words));
        case Piece::Look::Boxed:
            return u"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>%1"
                   "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>"
                   "</w:r>"_s.arg(Docx::p(piece.words));
        case Piece::Look::Struck:
            return looking(piece, u"<w:strike/>"_s);
        case Piece::Look::Bold:
            return looking(piece, u"<w:b/>"_s);
        case Piece::Look::Underlined:
            return looking(piece, u"<w:u w:val=\"single\"/>"_s);
        case Piece::Look::Wingdings:
            return u"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0%1\"/></w:r>"_s.arg(
                QString::number(piece.words.front().unicode(), 16).toUpper());
        case Piece::Look::Plain:
            break;
        }
        QString words = Docx::r(piece.words);
        if (m_form.hyphens) {
            words.replace(u'\u00ad', u"</w:t><w:softHyphen/><w:t xml:space=\"preserve\">"_s);
        }
        if (piece.address.isEmpty()) {
            return words;
        }
        m_links.append(piece.address);
        return u"<w:hyperlink r:id=\"link%1\">%2</w:hyperlink>"_s.arg(m_links.size() - 1).arg(words);
    }

    QString text(const CellText &text)
    {
        QString runs;
        for (const Piece &piece : text.pieces) {
            runs += run(piece);
        }
        const QString properties = text.item ? u"<w:pPr>%1</w:pPr>"_s.arg(numbered(0, 1)) : QString();
        return u"<w:p>"_s + properties + runs + u"</w:p>"_s;
    }

    QString cell(const FormCell &cell, bool code)
    {
        if (cell.covered == FormCell::Covered::FromAbove) {
            return Docx::tc(Docx::p({}), u"<w:vMerge/>"_s);
        }
        QString xml;
        if (code && m_form.numbersCodes) {
            xml = Docx::p({}, numbered(1, 2));
        } else {
            for (const CellText &each : cell.texts) {
                xml += text(each);
            }
        }
        QString inner;
        for (const QStringList &row : cell.inner) {
            inner += Docx::row(row);
        }
        xml += inner.isEmpty() ? QString() : Docx::tbl(inner);
        const bool endsInParagraph = !xml.isEmpty() && inner.isEmpty();
        const QString span = (cell.across > 1 ? u"<w:gridSpan w:val=\"%1\"/>"_s.arg(cell.across) : QString()) +
                             (cell.down > 1 ? u"<w:vMerge w:val=\"restart\"/>"_s : QString());
        return Docx::tc(xml + (endsInParagraph ? QString() : Docx::p({})), span);
    }

    QString row(const FormLine &line)
    {
        QString cells;
        for (size_t i = 0; i < line.cells.size(); ++i) {
            if (line.cells[i].covered != FormCell::Covered::FromLeft) {
                cells += cell(line.cells[i], i == 0 && !line.code.isEmpty());
            }
        }
        if (line.pageEndsWithin) { // where the program last saw it
            cells.replace(u". "_s, u". </w:t><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">"_s);
        }
        return Docx::tr(cells, line.heads && m_form.repeatsHeader ? u"<w:tblHeader/>"_s : QString());
    }

    const IrregularForm &m_form;
    QStringList m_links;
};

} // namespace

QByteArray docxOf(const IrregularForm &form)
{
    return DocxForm(form).bytes();
}

} // namespace attest::test
