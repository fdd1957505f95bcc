// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/IrregularForm.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts) {
        const bool heading = text.startsWith(u"# "_s);
        const QString words = text.mid(heading ? 2 : 0).toHtmlEscaped();
        html += text == u"\f"_s ? QString() : heading ? u"<h2>"_s + words + u"</h2>"_s : u"<p>"_s + words + u"</p>"_s;
    }
    return html;
}

QString run(const Piece &piece)
{
    const QString words = piece.words.toHtmlEscaped();
    switch (piece.look) {
    case Piece::Look::Removed:
        return u"<del>"_s + words + u"</del>"_s;
    case Piece::Look::Added:
        return u"<ins>"_s + words + u"</ins>"_s;
    case Piece::Look::Struck:
        return u"<s>"_s + words + u"</s>"_s;
    case Piece::Look::Bold:
        return u"<strong>"_s + words + u"</strong>"_s;
    case Piece::Look::Underlined:
        return u"<span style='text-decoration: underline'>"_s + words + u"</span>"_s;
    case Piece::Look::Wingdings:
        return u"<span style=\"font-family:Wingdings\">"_s + words + u"</span>"_s;
    case Piece::Look::Boxed:
    case Piece::Look::Plain:
        break;
    }
    return piece.address.isEmpty() ? words : u"<a href=\"%1\">%2</a>"_s.arg(piece.address.toHtmlEscaped()).arg(words);
}

QString cellHtml(const FormCell &cell)
{
    QString html;
    for (const CellText &text : cell.texts) {
        QString runs;
        for (const Piece &piece : text.pieces) {
            runs += run(piece);
        }
        html += text.item ? u"<ul><li>"_s + runs + u"</li></ul>"_s : u"<p>"_s + runs + u"</p>"_s;
    }
    html.remove(u"</ul><ul>"_s);
    if (cell.inner.empty()) {
        return html;
    }
    html += u"<table>"_s;
    for (const QStringList &row : cell.inner) {
        html += u"<tr><td>"_s + row.join(u"</td><td>"_s) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString row(const FormLine &line)
{
    QString html = u"<tr>"_s;
    const QString tag = line.heads ? u"th"_s : u"td"_s;
    for (const FormCell &cell : line.cells) {
        if (cell.covered != FormCell::Covered::No) {
            continue;
        }
        const QString spans = (cell.across > 1 ? u" colspan=\"%1\""_s.arg(cell.across) : QString()) +
                              (cell.down > 1 ? u" rowspan=\"%1\""_s.arg(cell.down) : QString());
        html += u'<' + tag + spans + u'>' + cellHtml(cell) + u"</"_s + tag + u'>';
    }
    return html + u"</tr>\n"_s;
}

} // namespace

QByteArray htmlOf(const IrregularForm &form)
{
    QString html = u"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"></head><body>\n"_s;
    if (!form.runningTitle.isEmpty()) {
        html += u"<header><nav><ul><li><a href=\"/\">%1</a></li></ul></nav></header>"_s.arg(form.runningTitle);
    }
    html += u"<main>"_s + paragraphs(form.report) + paragraphs(form.cover);
    for (const FormPart &part : form.parts) {
        html += paragraphs(part.before) + u"<table>\n"_s;
        for (const FormLine &line : part.lines) {
            html += row(line);
        }
        html += u"</table>\n"_s;
    }
    html += paragraphs(form.reportAfter) + u"</main>"_s;
    html += form.runningTitle.isEmpty() ? QString() : u"<footer><p>%1</p></footer>"_s.arg(form.runningTitle);
    return (html + u"</body></html>"_s).toUtf8();
}

} // namespace attest::test
