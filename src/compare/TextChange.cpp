// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/TextChange.h"

#include "compare/SharedWords.h"

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostlyTheSame = 0.75;

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
    return sharedWords(old, now) >= mostlyTheSame ? TextChangeKind::SmallChange : TextChangeKind::Rewritten;
}

} // namespace

QString textChangeKey(TextChangeKind kind)
{
    switch (kind) {
    case TextChangeKind::None:
        break;
    case TextChangeKind::Unchanged:
        return u"unchanged"_s;
    case TextChangeKind::SmallChange:
        return u"small change"_s;
    case TextChangeKind::Rewritten:
        return u"rewritten"_s;
    case TextChangeKind::Added:
        return u"added"_s;
    case TextChangeKind::Removed:
        return u"removed"_s;
    case TextChangeKind::Elsewhere:
        return u"elsewhere"_s;
    }
    return u"none"_s;
}

TextChange textChange(const QString &before, const QString &after)
{
    TextChange change{kindOf(before, after), before, after, {}};
    if (change.kind == TextChangeKind::Unchanged) {
        // What is left may be white space or the kind of a dash: nothing that a person would mark.
        change.pieces = {{DiffKind::Same, after}};
    } else if (change.kind != TextChangeKind::None) {
        change.pieces = readableDiff(wordDiff(before, after));
    }
    return change;
}

} // namespace attest
