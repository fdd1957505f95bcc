// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/OneColumn.h"

#include "compare/SharedWords.h"

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto blankLine = "\n\n"_L1;
constexpr qsizetype firstWords = 4; ///< by which it is seen which of two texts begins another

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

bool begins(const QString &whole, const QString &text)
{
    const QStringList words = looseWords(text).mid(0, firstWords);
    return !words.isEmpty() && looseWords(whole).mid(0, words.size()) == words;
}

/// One side of the evidence with its commentary, in the order in which `like` has them.
SaidText together(const std::vector<EvidenceChange> &evidence, std::optional<Evidence> EvidenceChange::*side,
                  const SaidText &commentary, const SaidText &like)
{
    SaidText said;
    const bool commentaryFirst = begins(like.plain, commentary.plain);
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

TextChange comparedInOneColumn(std::vector<EvidenceChange> &evidence, const SaidText &before, const SaidText &after,
                               bool oneBefore)
{
    const auto one = oneBefore ? &EvidenceChange::before : &EvidenceChange::after;
    const auto two = oneBefore ? &EvidenceChange::after : &EvidenceChange::before;
    const SaidText &column = oneBefore ? before : after;
    for (EvidenceChange &change : evidence) {
        const bool alone = change.*two && !(change.*one);
        if (alone && saysWholly(column.plain, evidenceWords(*(change.*two)))) {
            change.kind = EvidenceChangeKind::Kept;
        }
    }
    const SaidText inOne = together(evidence, one, column, column);
    const SaidText inTwo = together(evidence, two, oneBefore ? after : before, inOne);
    TextChange change = oneBefore ? textChange(inOne, inTwo) : textChange(inTwo, inOne);
    const bool both = change.kind == TextChangeKind::Rewritten || change.kind == TextChangeKind::SmallChange;
    if (oneBefore && both && std::none_of(change.pieces.cbegin(), change.pieces.cend(), isGone)) {
        change.kind = TextChangeKind::AddedTo;
    }
    return change;
}

} // namespace attest
