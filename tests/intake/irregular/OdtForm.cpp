// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/IrregularForm.h"

#include "formats/OdtFile.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray styles =
    "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\"/></text:list-style>"
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/>"
    "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\" "
    "text:start-value=\"2\"/></text:list-style>"
    "<style:style style:name=\"W\" style:family=\"text\"><style:text-properties style:font-name=\"Wingdings\" "
    "fo:font-family=\"Wingdings\"/></style:style>"
    "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties "
    "style:text-line-through-style=\"solid\"/></style:style>"
    "<style:style style:name=\"F\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/>"
    "</style:style>"
    "<style:style style:name=\"U\" style:family=\"text\"><style:text-properties "
    "style:text-underline-style=\"solid\"/></style:style>";

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return "<" + name + ">" + content + "</" + name.split(' ').front() + ">";
}

QByteArray paragraph(const QByteArray &content)
{
    return element("text:p", content);
}

QByteArray escaped(const QString &words)
{
    return words.toHtmlEscaped().toUtf8();
}

/// An item of the list that counts the codes, one or two levels deep.
QByteArray counted(const QByteArray &words, bool second)
{
    const QByteArray item = element("text:list-item", paragraph(words));
    return element("text:list text:style-name=\"L\" text:continue-numbering=\"true\"",
                   second ? element("text:list-item", element("text:list", item)) : item);
}

class OdtForm
{
public:
    explicit OdtForm(const IrregularForm &form) : m_form(form) {}

    QByteArray bytes() const
    {
        QByteArray body =
            element("text:tracked-changes", element("text:changed-region text:id=\"c\"",
                                                    element("text:deletion", paragraph("whatever was removed"))));
        body += paragraphs(m_form.report) + paragraphs(m_form.cover);
        for (const FormPart &part : m_form.parts) {
            QByteArray rows;
            for (const FormLine &line : part.lines) {
                const QByteArray cells = row(line);
                rows += line.heads && m_form.repeatsHeader ? element("table:table-header-rows", cells) : cells;
            }
            body += paragraphs(part.before) + element("table:table", rows);
        }
        body += paragraphs(m_form.reportAfter);
        const QByteArray title = paragraph(escaped(m_form.runningTitle) + " <text:page-number>2</text:page-number>");
        const QByteArray master =
            element("style:master-page", element("style:header", title) + element("style:footer", title));
        const QByteArray page = element("office:document-styles xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\"",
                                        element("office:master-styles", master));
        return odtFile(odtContent(body, styles), m_form.runningTitle.isEmpty() ? QByteArray() : page);
    }

private:
    QByteArray paragraphs(const QStringList &texts) const
    {
        QByteArray xml;
        for (const QString &text : texts) {
            if (text == u"\f"_s) {
                xml += paragraph("<text:soft-page-break/>");
            } else if (!text.startsWith(u"# "_s)) {
                xml += paragraph(escaped(text));
            } else if (m_form.numbersCodes && text.startsWith(u"# Section "_s)) {
                xml += counted(escaped(text.section(u": "_s, 1)), false);
            } else {
                xml += element("text:h text:outline-level=\"1\"", escaped(text.mid(2)));
            }
        }
        return xml;
    }

    static QByteArray run(const Piece &piece)
    {
        const QByteArray words = escaped(piece.words);
        switch (piece.look) {
        case Piece::Look::Removed:
            return "<text:change text:change-id=\"c\"/>";
        case Piece::Look::Added:
            return "<text:change-start text:change-id=\"d\"/>" + words + "<text:change-end text:change-id=\"d\"/>";
        case Piece::Look::Boxed:
            return element("draw:frame", element("draw:text-box", paragraph(words)));
        case Piece::Look::Struck:
            return element("text:span text:style-name=\"S\"", words);
        case Piece::Look::Bold:
            return element("text:span text:style-name=\"F\"", words);
        case Piece::Look::Underlined:
            return element("text:span text:style-name=\"U\"", words);
        case Piece::Look::Wingdings:
            return element("text:span text:style-name=\"W\"",
                           QString(QChar(0xf000 + piece.words.front().unicode())).toUtf8());
        case Piece::Look::Plain:
            break;
        }
        return piece.address.isEmpty() ? words : element("text:a xlink:href=\"" + escaped(piece.address) + "\"", words);
    }

    static QByteArray cell(const FormCell &cell)
    {
        QByteArray xml;
        for (const CellText &text : cell.texts) {
            QByteArray runs;
            for (const Piece &piece : text.pieces) {
                runs += run(piece);
            }
            xml += text.item ? element("text:list text:style-name=\"B\"", element("text:list-item", paragraph(runs)))
                             : paragraph(runs);
        }
        if (!cell.inner.empty()) {
            QByteArray rows;
            for (const QStringList &each : cell.inner) {
                QByteArray cells;
                for (const QString &words : each) {
                    cells += element("table:table-cell", paragraph(escaped(words)));
                }
                rows += element("table:table-row", cells);
            }
            xml += element("table:table", rows);
        }
        return xml.replace("</text:list><text:list text:style-name=\"B\">", QByteArray());
    }

    QByteArray row(const FormLine &line) const
    {
        QByteArray cells;
        for (size_t i = 0; i < line.cells.size(); ++i) {
            const FormCell &each = line.cells[i];
            if (each.covered != FormCell::Covered::No) {
                cells += "<table:covered-table-cell/>";
                continue;
            }
            const bool code = i == 0 && m_form.numbersCodes && !line.code.isEmpty();
            const QByteArray spans =
                (each.across > 1 ? " table:number-columns-spanned=\"" + QByteArray::number(each.across) + '"'
                                 : QByteArray()) +
                (each.down > 1 ? " table:number-rows-spanned=\"" + QByteArray::number(each.down) + '"' : QByteArray());
            cells += element("table:table-cell" + spans, code ? counted({}, true) : cell(each));
        }
        if (line.pageEndsWithin) {
            cells.replace(". ", ". <text:soft-page-break/>");
        }
        return element("table:table-row", cells);
    }

    const IrregularForm &m_form;
};

} // namespace

QByteArray odtOf(const IrregularForm &form)
{
    return OdtForm(form).bytes();
}

} // namespace attest::test
