// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/changes/RowsBySection.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

const Edition &editionOf(const ChangeReport &report, const ComparisonRow &row)
{
    return row.isWithdrawn() ? *report.from : *report.to;
}

} // namespace

std::vector<SectionRows> rowsBySection(const ChangeReport &report, const std::vector<const ComparisonRow *> &rows)
{
    std::vector<SectionRows> sections;
    const Section *last = nullptr;
    for (const ComparisonRow *row : rows) {
        const Section *section = editionOf(report, *row).sectionOf(row->code());
        if (sections.empty() || section != last) {
            SectionRows next;
            next.title = section == nullptr ? QString() : u"%1 %2"_s.arg(section->number, section->title);
            next.withdrawn = row->isWithdrawn();
            next.alone =
                section != nullptr && section->groups.size() == 1 && section->groups.front().provisions.size() == 1;
            sections.push_back(std::move(next));
            last = section;
        }
        sections.back().rows.push_back(row);
    }
    return sections;
}

const Provision *provisionOf(const ChangeReport &report, const ComparisonRow &row)
{
    return editionOf(report, row).find(row.code());
}

Blocks provisionHeadings(const SectionRows &section, const ComparisonRow &row, const QString &happened)
{
    const auto named = [&happened](const QString &name) {
        return happened.isEmpty() ? name : Words::tr("%1: %2").arg(name, happened);
    };
    if (section.alone) {
        return {heading(3, named(section.title))};
    }
    Blocks blocks;
    if (&row == section.rows.front()) {
        blocks.push_back(heading(3, section.title));
    }
    blocks.push_back(heading(4, named(row.code().text())));
    return blocks;
}

} // namespace attest
