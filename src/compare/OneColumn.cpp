// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/OneColumn.h"

#include "compare/SharedWords.h"

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto blankLine = "\n\n"_L1;
constexpr qsizetype firstWords = 4;   ///< by which it is seen which of two texts begins another
constexpr qsizetype enoughText = 200; ///< characters in which these words stand

void addParagraph(QString &text, const QString &paragraph)
{
    if (!paragraph.trimmed().isEmpty()) {
        text += (text.isEmpty() ? ""_L1 : blankLine) + paragraph;
    }
}

void add(SaidText &said, const Evidence &item)
{
    const bool linked =
        !item.text.trimmed().isEmpty() && !item.url.isEmpty() && item.url.trimmed() != item.text.trimmed();
    addParagraph(said.plain, linked ? item.text.trimmed() : evidenceWords(item));
    addParagraph(said.linked, evidenceWords(item));
    said.addresses += linked ? QStringList{item.url} : QStringList();
}

void add(SaidText &said, const SaidText &more)
{
    addParagraph(said.plain, more.plain);
    addParagraph(said.linked, more.linked);
    said.addresses += more.addresses;
}

QStringList beginningOf(const QString &text)
{
    return looseWords(text.left(enoughText)).mid(0, firstWords);
}

bool begins(const QString &whole, const QString &text)
{
    const QStringList words = beginningOf(text);
    return !words.isEmpty() && beginningOf(whole).mid(0, words.size()) == words;
}

/// Evidence with its commentary, in the order in which `column` has them.
SaidText together(const std::vector<EvidenceChange> &evidence, std::optional<Evidence> EvidenceChange::*side,
                  const SaidText &commentary, const SaidText &column)
{
    SaidText said;
    const bool commentaryFirst = begins(column.plain, commentary.plain);
    if (commentaryFirst) {
        add(said, commentary);
    }
    for (const EvidenceChange &change : evidence) {
        if (change.*side) {
            add(said, *(change.*side));
        }
    }
    if (!commentaryFirst) {
        add(said, commentary);
    }
    return said;
}

bool isGone(const DiffPiece &piece)
{
    return piece.kind == DiffKind::Removed && !piece.moved && !looseWords(piece.text).isEmpty();
}

} // namespace

void keepWhatTheColumnSays(std::vector<EvidenceChange> &evidence, const SaidText &column, bool oneBefore)
{
    const LooseText said(column.plain);
    for (EvidenceChange &change : evidence) {
        const std::optional<Evidence> &one = oneBefore ? change.before : change.after;
        const std::optional<Evidence> &other = oneBefore ? change.after : change.before;
        if (other && !one && said.says(evidenceWords(*other))) {
            change.kind = EvidenceChangeKind::Kept;
        }
    }
}

bool saysAllInOneColumn(const std::vector<EvidenceChange> &evidence, bool oneBefore)
{
    return !evidence.empty() &&
           std::none_of(evidence.cbegin(), evidence.cend(), [oneBefore](const EvidenceChange &change) {
               return oneBefore ? change.before.has_value() : change.after.has_value();
           });
}

TextChange comparedInOneColumn(const std::vector<EvidenceChange> &evidence, const SaidText &before,
                               const SaidText &after, bool oneBefore)
{
    const auto side = oneBefore ? &EvidenceChange::after : &EvidenceChange::before;
    const SaidText both = together(evidence, side, oneBefore ? after : before, oneBefore ? before : after);
    TextChange change = oneBefore ? textChange(before, both) : textChange(both, after);
    const bool other = change.kind == TextChangeKind::Rewritten || change.kind == TextChangeKind::SmallChange;
    if (oneBefore && other && std::none_of(change.pieces.cbegin(), change.pieces.cend(), isGone)) {
        change.kind = TextChangeKind::Extended;
    }
    return change;
}

} // namespace attest
