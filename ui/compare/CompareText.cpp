// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareText.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)
};

constexpr auto movedMark = "↕ "_L1;

QString escaped(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

bool standsIn(const DiffPiece &piece, const PaneBlock &block, Pane pane)
{
    return block.within || piece.kind != (pane == Pane::Before ? DiffKind::Added : DiffKind::Removed);
}

/// The glyph as a picture in the text, in its colour.
QString glyph(const AnswerLine &line)
{
    const int size = QFontMetrics(Theme::font(TypeSize::Body)).ascent() + 2;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    iconPixmap(stateIcon(line.state), stateColour(line.state), size, qApp->devicePixelRatio()).save(&buffer, "PNG");
    return u"<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%2\" style=\"vertical-align: middle\">"_s.arg(
        QString::fromLatin1(bytes.toBase64()), QString::number(size));
}

QString shown(const PaneBlock &block, Pane pane, QString (*marked)(const DiffPiece &))
{
    QString words;
    for (const DiffPiece &piece : block.pieces) {
        if (standsIn(piece, block, pane)) {
            words += marked(piece);
        }
    }
    return words;
}

QString markedHtml(const DiffPiece &piece)
{
    const Colours &colours = Theme::colours();
    const QString words = (piece.moved ? QString(movedMark) : QString()) + piece.text;
    if (piece.text.trimmed().isEmpty() || piece.kind == DiffKind::Same) {
        return escaped(piece.text);
    }
    const bool removed = piece.kind == DiffKind::Removed;
    const QString tint = (removed ? colours.removed : colours.added).name();
    return removed ? u"<s style=\"background-color:%1\">%2</s>"_s.arg(tint, escaped(words))
                   : u"<u style=\"background-color:%1\">%2</u>"_s.arg(tint, escaped(words));
}

QString markedPiece(const DiffPiece &piece)
{
    switch (piece.text.trimmed().isEmpty() ? DiffKind::Same : piece.kind) {
    case DiffKind::Removed:
        return u"[-%1-]"_s.arg(piece.text);
    case DiffKind::Added:
        return u"{+%1+}"_s.arg(piece.text);
    case DiffKind::Same:
        break;
    }
    return piece.text;
}

QString blocksText(const std::vector<PaneBlock> &blocks, Pane pane)
{
    QStringList lines;
    for (const PaneBlock &block : blocks) {
        QStringList said;
        for (const AnswerLine &answer : block.answers) {
            said.append(answer.words);
        }
        said.append(shown(block, pane, markedPiece).trimmed());
        said.prepend(block.title);
        said.removeAll(QString());
        lines.append(said.join(u"\n"_s));
    }
    return lines.join(u"\n"_s);
}

bool isOneDifference(const ComparePart &part)
{
    return part.before.size() == 1 && part.after.size() == 1 && part.before.front().answers.empty() &&
           part.after.front().answers.empty() && part.before.front().pieces == part.after.front().pieces;
}

QString partText(const CompareSheet &sheet, const ComparePart &part)
{
    QStringList lines;
    lines.append(part.remark.isEmpty() ? part.heading : Words::tr("%1 (%2)").arg(part.heading, part.remark));
    lines.append(part.note);
    if (isOneDifference(part)) {
        lines.append(markedText(part.after.front().pieces));
    } else {
        const QString before = blocksText(part.before, Pane::Before);
        const QString after = blocksText(part.after, Pane::After);
        lines.append(before.isEmpty() ? QString() : Words::tr("%1: %2").arg(sheet.before.name, before));
        lines.append(after.isEmpty() ? QString() : Words::tr("%1: %2").arg(sheet.after.name, after));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString paneHtml(const PaneBlock &block, Pane pane)
{
    QString html = block.title.isEmpty() ? QString() : u"<b>%1</b><br>"_s.arg(block.title.toHtmlEscaped());
    QStringList lines;
    for (const AnswerLine &line : block.answers) {
        lines.append(u"%1 <b>%2</b>"_s.arg(glyph(line), line.words.toHtmlEscaped()));
    }
    html += lines.join(u"<br>"_s) + shown(block, pane, markedHtml);
    while (html.endsWith("<br>"_L1)) {
        html.chop(4);
    }
    return html;
}

QString paneSpoken(const PaneBlock &block, Pane pane)
{
    QStringList spoken = {block.title};
    for (const AnswerLine &line : block.answers) {
        spoken.append(line.words);
    }
    for (const DiffPiece &piece : block.pieces) {
        const QString words = piece.text.simplified();
        if (!standsIn(piece, block, pane) || words.isEmpty()) {
            continue;
        }
        spoken.append(piece.kind == DiffKind::Same      ? words
                      : piece.moved                     ? Words::tr("moved: %1").arg(words)
                      : piece.kind == DiffKind::Removed ? Words::tr("removed: %1").arg(words)
                                                        : Words::tr("added: %1").arg(words));
    }
    spoken.removeAll(QString());
    return spoken.join(u"; "_s);
}

QString markedText(const std::vector<DiffPiece> &pieces)
{
    QString words;
    for (const DiffPiece &piece : pieces) {
        words += markedPiece(piece);
    }
    return words.trimmed();
}

QColor toneColour(Tone tone)
{
    const Colours &colours = Theme::colours();
    switch (tone) {
    case Tone::Good:
        return colours.yes;
    case Tone::Bad:
        return colours.no;
    case Tone::Partly:
        return colours.partly;
    case Tone::Attention:
        return colours.attention;
    case Tone::Accent:
        return colours.accent;
    case Tone::Quiet:
        break;
    }
    return colours.quiet;
}

QString copiedHead(const CompareSheet &sheet)
{
    return QStringList({sheet.title, sheet.summary.join(u' '),
                        Words::tr("Words that were removed stand as [-removed-], words that were added as {+added+}.")})
        .join(u'\n');
}

QString copiedText(const CompareSheet &sheet, const CompareLine &line)
{
    QStringList parts = {line.words.isEmpty() ? Words::tr("%1 · %2").arg(line.codes, line.headline)
                                              : Words::tr("%1 · %2; %3").arg(line.codes, line.headline, line.words)};
    for (const ComparePart &part : line.parts) {
        parts.append(partText(sheet, part));
    }
    return parts.join(u"\n\n"_s);
}

QString searchedWords(const CompareLine &line)
{
    QStringList words = {line.codes, line.headline, line.words};
    for (const ComparePart &part : line.parts) {
        words.append(part.note);
        for (const std::vector<PaneBlock> *side : {&part.before, &part.after}) {
            words.append(blocksText(*side, side == &part.before ? Pane::Before : Pane::After));
        }
    }
    return words.join(u' ');
}

} // namespace attest::ui
