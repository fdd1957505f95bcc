// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/CardLabels.h"

#include "intake/ComplyReading.h"
#include "intake/KnownProvisions.h"
#include "intake/PartedCell.h"
#include "intake/ProvisionWords.h"

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestBareLabel = 4; ///< words
constexpr qsizetype longestAnswer = 60;
constexpr qsizetype shortestWording = 20;

} // namespace

std::optional<ColumnRole> labelRole(const QString &text)
{
    const std::optional<ColumnRole> role = text.size() <= longestLabel ? roleOfHeading(text) : std::nullopt;
    return role && !isTick(*role) ? role : std::nullopt;
}

bool isBareLabel(const QString &text, ColumnRole role)
{
    return isAnswerRole(role) && comparableWords(text).size() <= longestBareLabel && isPlainHeading(text) &&
           !isComplyCell(text) && !text.startsWith(QStringLiteral("no "), Qt::CaseInsensitive);
}

std::optional<OwnAnswer> ownAnswer(const std::vector<const GridCell *> &cells, size_t at)
{
    const Cell &cell = *cells[at]->cell;
    const QString start = cellText(&cell).left(longestAnswer);
    if (!start.contains(u':') && !start.contains(u'?')) {
        return std::nullopt;
    }
    const std::optional<LineLabel> label = PartedCell(cell).opening();
    if (!label || !label->marked || partRoles[label->part] != ColumnRole::Comply) {
        return std::nullopt;
    }
    OwnAnswer own{start.left(label->text.size()), {}};
    own.answer.blocks = withoutOpening(cell, *label);
    const QString text = cellText(&own.answer);
    const QString beside = at + 1 < cells.size() ? cellText(cells[at + 1]->cell) : QString();
    const bool answered = readComply(text, {}).comply.has_value();
    const bool plain = isComplyCell(text) && answered && !isComplyCell(beside);
    const bool alone = beside.isEmpty() && (text.size() <= longestAnswer || answered);
    return plain || alone ? std::optional(own) : std::nullopt;
}

bool wordsItsCode(const EditionShelf &editions, const QString &text)
{
    const LeadingCode leading = leadingCode(text);
    return leading.rest.size() >= shortestWording && wordsRequirementOf(editions, leading.code, leading.rest);
}

bool answersMayStandAbove(const FormTable &table, const EditionShelf &editions)
{
    std::vector<std::vector<ColumnRole>> parts(1);
    bool answered = false;
    for (const GridRow &row : table.rows) {
        const std::vector<const GridCell *> cells = begunIn(row);
        const QString text = cells.empty() ? QString() : cellText(cells.front()->cell);
        const ColumnRole label = (cells.size() < 2 ? std::nullopt : labelRole(text)).value_or(ColumnRole::Other);
        if (label == ColumnRole::Code || label == ColumnRole::Requirement || isCodeCell(text) ||
            wordsItsCode(editions, text)) {
            if (parts.size() == 1 && !answered) {
                return false;
            }
            if (parts.size() == 1 || !parts.back().empty()) {
                parts.emplace_back();
            }
        }
        const std::optional<OwnAnswer> own = cells.empty() ? std::nullopt : ownAnswer(cells, cells.size() - 1);
        const ColumnRole role = own ? ColumnRole::Comply : label;
        if (isAnswerRole(role) && (parts.back().empty() || parts.back().back() != role)) {
            parts.back().push_back(role);
        }
        const Cell *answer = own ? &own->answer : label == ColumnRole::Comply ? cells[1]->cell : nullptr;
        answered = answered || (answer && readComply(cellText(answer), {}).comply);
    }
    std::vector<ColumnRole> card = parts.back();
    if (parts.size() == 1 || std::find(card.begin(), card.end(), ColumnRole::Comply) != card.end()) {
        return false;
    }
    card.insert(card.end(), parts.front().begin(), parts.front().end());
    return std::count(parts.begin() + 1, parts.end() - 1, card) * 2 >= qsizetype(parts.size()) - 2;
}

} // namespace attest
