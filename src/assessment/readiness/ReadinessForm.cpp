// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/ReadinessForm.h"

#include "assessment/readiness/Addresses.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {
using Column = ReadinessPassage::Cell;

void addPassage(ReadinessRow &row, Column cell, const QString &text, std::vector<readiness::Stretch> quoted)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    ReadinessPassage passage;
    passage.cell = cell;
    passage.text = text;
    passage.folded = readiness::folded(text);
    passage.addresses = readiness::addressesIn(passage.folded);
    quoted.insert(quoted.end(), passage.addresses.cbegin(), passage.addresses.cend());
    passage.own = readiness::ownWords(text, passage.folded, quoted);
    passage.years = readiness::yearsIn(passage.folded);
    passage.marks = readiness::topicsIn(passage.folded);
    for (const auto &found : {passage.addresses, readiness::brokenAddressesIn(passage.folded, passage.marks)}) {
        for (const readiness::Stretch &stretch : found) {
            row.links.push_back({text.mid(stretch.at, stretch.length), false});
        }
    }
    row.passages.push_back(std::move(passage));
}

void addLinks(ReadinessRow &row, const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *words = std::get_if<Paragraph>(&block.node)) {
            for (const Span &span : words->spans) {
                // An address that is its own words is found among the words.
                if (!span.address.isEmpty() && span.address != span.text) {
                    row.links.push_back({span.address, true});
                }
            }
        } else if (const auto *list = std::get_if<List>(&block.node)) {
            for (const Blocks &item : list->items) {
                addLinks(row, item);
            }
        }
    }
}

void addEvidence(ReadinessRow &row)
{
    QString text;
    std::vector<readiness::Stretch> quoted;
    for (const Evidence &item : row.answer->evidence) {
        if (!text.isEmpty()) {
            text += u'\n';
        }
        if (item.kind == EvidenceKind::Quote) {
            quoted.push_back({text.size(), item.text.size()});
        }
        text += item.text;
        if (!item.url.isEmpty() && item.url != item.text) {
            row.links.push_back({item.url, true});
        }
    }
    addPassage(row, Column::Evidence, text, std::move(quoted));
}

void addText(ReadinessRow &row, Column cell, const Text &text)
{
    if (text.isEmpty()) {
        return;
    }
    const Blocks blocks = text.blocks();
    addPassage(row, cell, plainText(blocks), {});
    addLinks(row, blocks);
}

bool clauseOf(const Evidence &item)
{
    return item.kind == EvidenceKind::Quote || !item.page.isEmpty() || !item.clause.isEmpty();
}

/// Whether the passage quotes a handful of words or more: a reader can find them again.
bool quotes(const ReadinessPassage &passage)
{
    constexpr qsizetype handful = 20;
    const auto begin = passage.folded.indexOf(u'"');
    return begin >= 0 && passage.folded.size() - begin > handful;
}
} // namespace

const ReadinessPassage *ReadinessRow::passage(Column cell) const
{
    const auto found = std::find_if(passages.cbegin(), passages.cend(),
                                    [cell](const ReadinessPassage &passage) { return passage.cell == cell; });
    return found == passages.cend() ? nullptr : &*found;
}

bool ReadinessRow::namesClause() const
{
    if (answer != nullptr && std::any_of(answer->evidence.cbegin(), answer->evidence.cend(), clauseOf)) {
        return true;
    }
    return std::any_of(passages.cbegin(), passages.cend(), [](const ReadinessPassage &passage) {
        return quotes(passage) || readiness::namesClause(passage.own);
    });
}

ReadinessForm::ReadinessForm(const ReadinessInput &input)
    : m_input(input), m_oneColumn(!input.edition.form.hasColumn(ColumnKey::Evidence))
{
    QHash<QString, const Answer *> answers;
    for (const Answer &answer : input.assessment.answers) {
        answers.insert(answer.provision.text(), &answer);
    }
    for (const Section &section : input.edition.sections) {
        for (const Group &group : section.groups) {
            for (const Provision &provision : group.provisions) {
                ReadinessRow row;
                row.provision = &provision;
                row.group = &group;
                row.answer = answers.value(provision.code.text(), nullptr);
                if (row.read()) {
                    addEvidence(row);
                    addText(row, Column::Commentary, row.answer->commentary);
                    addText(row, Column::Explanation, row.answer->explanation);
                }
                m_rows.push_back(std::move(row));
            }
        }
    }
}

bool ReadinessForm::decided() const
{
    return isSealed(m_input.assessment.state);
}

} // namespace attest
