// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/EditionSheet.h"

#include "compare/EditionReport.h"
#include "ui/compare/CompareText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionSheet)
};

enum Kind : quint32 {
    Changed = 1U << 0U,
    AsksMore = 1U << 1U,
    AsksLess = 1U << 2U,
    Levels = 1U << 3U,
    LimitsChanged = 1U << 4U,
    Amended = 1U << 5U,
    Moved = 1U << 6U,
    SplitOrMerged = 1U << 7U,
    IsNew = 1U << 8U,
    Withdrawn = 1U << 9U,
    Same = 1U << 10U,
    DemandUnsaid = 1U << 11U,
};

quint32 bit(bool is, Kind kind)
{
    return is ? quint32(kind) : 0U;
}

bool limitChanged(const EditionRow &row)
{
    return std::any_of(row.limits.cbegin(), row.limits.cend(),
                       [](const LimitChange &limit) { return limit.kind != LimitChangeKind::Same; });
}

bool isChanged(const EditionRow &row)
{
    return row.change != EditionChange::Same || row.strengthened || row.relaxed || row.becameMust || row.becameShould ||
           limitChanged(row);
}

quint32 kindsOf(const EditionRow &row)
{
    const EditionChange change = row.change;
    return bit(isChanged(row), Changed) | bit(row.strengthened, AsksMore) | bit(row.relaxed, AsksLess) |
           bit(row.demandUnsaid(), DemandUnsaid) | bit(row.becameMust || row.becameShould, Levels) |
           bit(limitChanged(row), LimitsChanged) | bit(change == EditionChange::Amended, Amended) |
           bit(row.moved || change == EditionChange::Moved, Moved) |
           bit(change == EditionChange::Split || change == EditionChange::Merged, SplitOrMerged) |
           bit(change == EditionChange::New, IsNew) | bit(change == EditionChange::Withdrawn, Withdrawn) |
           bit(!isChanged(row), Same);
}

std::vector<CompareKind> kinds()
{
    return {{0, Words::tr("All")},
            {Changed, Words::tr("Changed")},
            {AsksMore, Words::tr("Asks for more")},
            {AsksLess, Words::tr("Asks for less")},
            {DemandUnsaid, Words::tr("Not said whether more or less")},
            {Levels, Words::tr("Should and must")},
            {LimitsChanged, Words::tr("Limits")},
            {Amended, Words::tr("Amended")},
            {Moved, Words::tr("Under another code")},
            {SplitOrMerged, Words::tr("Split or merged")},
            {IsNew, Words::tr("New")},
            {Withdrawn, Words::tr("Withdrawn")},
            {Same, Words::tr("The same")}};
}

QString iconOf(const EditionRow &row)
{
    switch (row.change) {
    case EditionChange::New:
        return u"add"_s;
    case EditionChange::Withdrawn:
        return u"withdrawn"_s;
    case EditionChange::Split:
        return u"split"_s;
    case EditionChange::Merged:
        return u"merged"_s;
    case EditionChange::Moved:
        return u"next"_s;
    case EditionChange::Covers:
        return u"compare"_s;
    case EditionChange::Amended:
    case EditionChange::Same:
        break;
    }
    return isChanged(row) ? u"edit"_s : u"same"_s;
}

std::vector<PaneBlock> paneOf(const std::vector<ComparedProvision> &provisions)
{
    std::vector<PaneBlock> blocks;
    for (const ComparedProvision &provision : provisions) {
        const QString level = provision.level == Level::Must ? Words::tr("must") : Words::tr("should");
        PaneBlock block;
        block.title = Words::tr("%1 · %2").arg(provision.code.text(), level);
        if (provision.inOurWords) {
            block.title = Words::tr("%1 · in our words").arg(block.title);
        }
        block.pieces = provision.marked.empty() ? std::vector<DiffPiece>{{DiffKind::Same, provision.wording, false}}
                                                : provision.marked;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<ComparePart> partsOf(const EditionRow &row)
{
    ComparePart wording;
    wording.heading = Words::tr("Wording");
    QStringList words = row.inWords();
    wording.remark = words.join(u", "_s);
    wording.note = row.note;
    wording.before = paneOf(row.from);
    wording.after = paneOf(row.to);
    wording.once = row.change == EditionChange::Same && !isChanged(row);
    std::vector<ComparePart> parts = {wording};
    if (!row.limits.empty()) {
        ComparePart limits;
        limits.heading = Words::tr("Limits");
        QStringList sentences;
        for (const LimitChange &limit : row.limits) {
            sentences.append(limit.inWords());
        }
        limits.note = sentences.join(u'\n');
        parts.push_back(limits);
    }
    return parts;
}

CompareLine lineOf(const EditionRow &row)
{
    CompareLine line;
    line.codes = editionRowCodes(row);
    QStringList words = row.inWords();
    line.headline = words.takeFirst();
    line.headline[0] = line.headline.at(0).toUpper();
    line.words = words.join(Words::tr("; "));
    line.icon = iconOf(row);
    line.tone = isChanged(row) ? Tone::Accent : Tone::Quiet;
    line.kinds = kindsOf(row);
    line.changed = isChanged(row);
    if (!row.from.empty()) {
        line.before = row.from.front().code;
    }
    if (!row.to.empty()) {
        line.after = row.to.front().code;
    }
    line.parts = partsOf(row);
    line.searched = searchedWords(line);
    return line;
}

} // namespace

CompareSheet editionSheet(const EditionComparison &comparison)
{
    CompareSheet sheet;
    sheet.title = Words::tr("%1 and %2").arg(comparison.fromName, comparison.toName);
    sheet.summary = comparison.summary;
    sheet.before.name = comparison.fromName;
    sheet.after.name = comparison.toName;
    sheet.kinds = kinds();
    for (const EditionRow &row : comparison.rows) {
        sheet.lines.push_back(lineOf(row));
    }
    return sheet;
}

} // namespace attest::ui
