// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/TextChange.h"

#include "compare/SharedWords.h"

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostlyTheSame = 0.75;

qsizetype lettersIn(const QStringList &words)
{
    qsizetype letters = 0;
    for (const QString &word : words) {
        letters += std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    }
    return letters;
}

TextChangeKind kindOf(const QString &before, const QString &after)
{
    const QStringList old = comparedWords(before);
    const QStringList now = comparedWords(after);
    if (old == now) {
        return now.isEmpty() ? TextChangeKind::None : TextChangeKind::Unchanged;
    }
    if (old.isEmpty() || now.isEmpty()) {
        return old.isEmpty() ? TextChangeKind::Added : TextChangeKind::Removed;
    }
    // Texts that are the same but for capitals and punctuation have as many letters.
    return sharedWords(old, now) >= mostlyTheSame ||
                   (lettersIn(old) == lettersIn(now) && looseWords(before) == looseWords(after))
               ? TextChangeKind::SmallChange
               : TextChangeKind::Rewritten;
}

} // namespace

QString textChangeKey(TextChangeKind kind)
{
    switch (kind) {
    case TextChangeKind::None:
        break;
    case TextChangeKind::Unchanged:
        return u"unchanged"_s;
    case TextChangeKind::LinksChanged:
        return u"links changed"_s;
    case TextChangeKind::SmallChange:
        return u"small change"_s;
    case TextChangeKind::Rewritten:
        return u"rewritten"_s;
    case TextChangeKind::Extended:
        return u"extended"_s;
    case TextChangeKind::Added:
        return u"added"_s;
    case TextChangeKind::Removed:
        return u"removed"_s;
    case TextChangeKind::Elsewhere:
        return u"elsewhere"_s;
    }
    return u"none"_s;
}

TextChange textChange(const SaidText &before, const SaidText &after)
{
    TextChange change{kindOf(before.plain, after.plain), before.plain, after.plain, {}};
    const bool both = !before.plain.trimmed().isEmpty() && !after.plain.trimmed().isEmpty();
    if (both && before.addresses != after.addresses) {
        change.before = before.linked;
        change.after = after.linked;
        change.kind = change.kind == TextChangeKind::Unchanged ? TextChangeKind::LinksChanged : change.kind;
    }
    if (change.kind == TextChangeKind::Unchanged) {
        // What is left may be white space or the kind of a dash: nothing that a person would mark.
        change.pieces = {{DiffKind::Same, after.plain}};
    } else if (change.kind != TextChangeKind::None) {
        change.pieces = readableDiff(wordDiff(change.before, change.after));
    }
    return change;
}

TextChange textChange(const QString &before, const QString &after)
{
    return textChange(SaidText{before, before, {}}, SaidText{after, after, {}});
}

} // namespace attest
