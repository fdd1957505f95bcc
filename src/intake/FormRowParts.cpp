// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormRowParts.h"

#include "intake/ChosenWords.h"
#include "intake/KnownProvisions.h"
#include "intake/PicturedCells.h"
#include "intake/ProvisionWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTitle = 160;
constexpr qsizetype longestLabel = 60;
constexpr size_t fewestLifted = 3;

void appendLine(QString &text, const QString &more)
{
    if (!more.isEmpty()) {
        text += text.isEmpty() ? more : u'\n' + more;
    }
}

} // namespace

Spans withoutStart(const Spans &spans, qsizetype count)
{
    Spans out;
    for (Span span : spans) {
        const qsizetype cut = std::min(count, span.text.size());
        count -= cut;
        span.text.remove(0, cut);
        if (out.empty()) {
            const auto begin = std::find_if(span.text.cbegin(), span.text.cend(), [](QChar c) { return !c.isSpace(); });
            span.text.remove(0, begin - span.text.cbegin());
        }
        if (!span.text.isEmpty()) {
            out.push_back(span);
        }
    }
    return out;
}

void RowPart::append(const Blocks &more, const QString &at)
{
    if (more.empty()) {
        return;
    }
    if (place.isEmpty()) {
        place = at;
    }
    blocks.insert(blocks.end(), more.begin(), more.end());
}

void RowPart::goOn(const RowPart &next)
{
    static const QRegularExpression broken(QStringLiteral("(?:[a-z][-\u2010]|://)\\z"));
    // An address, with what could stand within one and hardly within words.
    static const QRegularExpression open(QStringLiteral("(?:\\A|\\s)(?:https?://|www\\.)\\S*[/=&?%_#-]\\z"));
    static const QRegularExpression within(QStringLiteral("\\A\\S*(?:[/=&?%_#]|\\w\\.\\w|\\w-\\w)"));
    auto *last = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.back().node);
    const auto *first = next.blocks.empty() ? nullptr : std::get_if<Paragraph>(&next.blocks.front().node);
    const QString rest = first == nullptr ? QString() : plainText(first->spans);
    const QString end = last == nullptr || rest.isEmpty() ? QString() : plainText(last->spans);
    if (end.isEmpty() || !rest.front().isLower() ||
        !(end.contains(broken) || (end.contains(open) && rest.contains(within) && !rest.startsWith(u"http")))) {
        append(next.blocks, next.place);
        return;
    }
    last->spans.insert(last->spans.end(), first->spans.begin(), first->spans.end());
    blocks.insert(blocks.end(), next.blocks.begin() + 1, next.blocks.end());
}

bool FormRow::hasAnswer() const
{
    return !comply.isEmpty() || !evidence.isEmpty() || !commentary.isEmpty() || !together.isEmpty() ||
           std::any_of(ticks.begin(), ticks.end(), [](const Tick &tick) { return !tick.text.isEmpty(); });
}

bool FormRow::isCodeAlone() const
{
    return codes.size() == 1 && requirement.isEmpty() && !hasAnswer() && foreign.empty();
}

void FormRow::join(const FormRow &next)
{
    if (codes.isEmpty()) {
        codes = next.codes;
    }
    if (next.codeText != codeText) {
        appendLine(codeText, next.codeText);
    }
    appendLine(requirement, next.requirement);
    if (next.comply != comply) {
        appendLine(comply, next.comply);
    }
    if (complyPlace.isEmpty()) {
        complyPlace = next.complyPlace;
    }
    ticks.insert(ticks.end(), next.ticks.begin(), next.ticks.end());
    evidence.goOn(next.evidence);
    commentary.goOn(next.commentary);
    together.goOn(next.together);
    foreign.insert(foreign.end(), next.foreign.begin(), next.foreign.end());
    cells += next.cells;
    addPlaces(at, next.at);
    addPlaces(complyAt, next.complyAt);
    confidence = std::min(confidence, next.confidence);
    wideCell = wideCell || next.wideCell;
    drawnAnswer = drawnAnswer || next.drawnAnswer;
    lookedAnswer = lookedAnswer || next.lookedAnswer;
    undecided = undecided || next.undecided;
}

void takeCodeAndRequirement(FormRow &row, const QString &text, bool codeColumn)
{
    if (codeColumn) {
        if (isCodeCell(text)) {
            appendLine(row.codeText, text);
            row.codes += codesIn(text);
            return;
        }
        const LeadingCode leading = leadingCode(text);
        if (leading.code.isEmpty() && comparableWords(text).size() <= 8) {
            appendLine(row.codeText, text); // a number of the form's own, or a section's
            return;
        }
    }
    const LeadingCode leading = leadingCode(text);
    if (!leading.code.isEmpty() && (row.codes.isEmpty() || row.codes.contains(leading.code))) {
        if (row.codes.isEmpty()) {
            row.codes.append(leading.code);
            appendLine(row.codeText, leading.code);
        }
        appendLine(row.requirement, leading.rest.trimmed());
        return;
    }
    appendLine(row.requirement, text);
}

void takeCell(FormRow &row, ColumnRole role, const Cell &cell, const QString &heading, const QString &place)
{
    const bool answer = isTick(role) || role == ColumnRole::Comply;
    const std::optional<QString> drawn = drawnIn(cell);
    if (drawn && !answer) {
        return; // beside no words it says nothing elsewhere
    }
    const QString written = cellText(&cell);
    const QString text = drawn && drawn->isEmpty() ? unnamedPicture() : answer ? written : withoutPictures(written);
    if (text.isEmpty()) {
        return;
    }
    row.drawnAnswer = row.drawnAnswer || (drawn && answer);
    row.cells.append(text);
    const CellPlaces at = placesOf(cell.blocks);
    addPlaces(row.at, at);
    if (answer) {
        addPlaces(row.complyAt, at);
    }
    if (isTick(role)) {
        row.ticks.push_back({role, text});
        row.complyPlace = place;
        return;
    }
    switch (role) {
    case ColumnRole::Code:
    case ColumnRole::Requirement:
        takeCodeAndRequirement(row, text, role == ColumnRole::Code);
        break;
    case ColumnRole::Comply:
        if (const std::optional<ChosenWords> chosen = chosenIn(cell.blocks)) {
            appendLine(row.comply, chosen->words);
            row.lookedAnswer = row.lookedAnswer || !chosen->sure;
            row.undecided = row.undecided || chosen->undecided;
        } else {
            appendLine(row.comply, text);
        }
        row.complyPlace = place;
        break;
    case ColumnRole::Evidence:
        row.evidence.append(withoutPictures(cell.blocks), place);
        break;
    case ColumnRole::Commentary:
        row.commentary.append(withoutPictures(cell.blocks), place);
        break;
    case ColumnRole::EvidenceCommentary:
        row.together.append(withoutPictures(cell.blocks), place);
        break;
    default:
        row.foreign.push_back({heading, text, place});
    }
}

void keepHeadings(FormRows &rows, const FormColumns &columns)
{
    for (size_t i = 0; i < columns.roles.size(); ++i) {
        const QString heading = columns.headings.value(qsizetype(i));
        if (columns.roles[i] != ColumnRole::Other && !heading.isEmpty()) {
            rows.headings.emplace(columns.roles[i], heading);
        }
    }
}

Labelled withoutLabel(const Blocks &blocks)
{
    const auto *first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().node);
    if (first == nullptr) {
        return {ColumnRole::Other, blocks};
    }
    const QString text = plainText(first->spans);
    const qsizetype colon = text.left(longestLabel).indexOf(u':');
    const bool alone = colon < 0 && blocks.size() > 1 && text.size() <= longestLabel;
    if (colon < 0 && !alone) {
        return {ColumnRole::Other, blocks};
    }
    const std::optional<ColumnRole> role = roleOfHeading(alone ? text : text.left(colon));
    if (!role || !isAnswerRole(*role) || isTick(*role)) {
        return {ColumnRole::Other, blocks};
    }
    Labelled out{*role, blocks};
    const Spans rest = alone ? Spans() : withoutStart(first->spans, colon + 1);
    if (rest.empty()) {
        out.blocks.erase(out.blocks.begin());
    } else {
        out.blocks.front().node = Paragraph{rest};
    }
    return out;
}

bool TitleContext::take(const QString &text, const EditionShelf &editions)
{
    static const QRegularExpression manner(
        u"\\A(?:code\\s+)?(?:section|part|stage|appendix|chapter)\\s*(?:\\d+(?![.,]?\\d)|one|two|three|[a-d]\\b)[^.]*"
        u"\\z|"
        "\\A\\W*(?:mandatory|best practice)\\b.*\\b(?:must|should|requirements?)\\b[^.]*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty() || text.size() > longestTitle) {
        return false;
    }
    if (!isEditionTitle(editions, text) && !text.contains(manner)) {
        return false;
    }
    const QString number = sectionNumberIn(text);
    const QString here = stageIn(text);
    if (!number.isEmpty()) {
        section = number;
        stage.clear();
    }
    if (!here.isEmpty()) {
        stage = here;
    }
    return true;
}

void takeFromBefore(FormRow &row, const FormTable &table, const EditionShelf &editions)
{
    for (qsizetype i = table.before.size() - 1; i >= 0; --i) {
        const QString &text = table.before.at(i);
        const LeadingCode leading = leadingCode(text);
        const bool known = std::any_of(editions.begin(), editions.end(),
                                       [&](const EditionWords &edition) { return edition.byCode(leading.code) >= 0; });
        if (known) {
            row.codes = {leading.code};
            row.codeText = leading.code;
            row.requirement = leading.rest.trimmed();
            for (qsizetype after = i + 1; after < table.before.size(); ++after) {
                appendLine(row.requirement, table.before.at(after));
            }
            return;
        }
    }
    for (qsizetype i = table.before.size() - 1; i >= 0; --i) {
        if (wordsRequirement(editions, table.before.at(i))) {
            row.requirement = table.before.mid(i).join(u'\n');
            return;
        }
    }
}

void liftAnswers(std::vector<FormRow> &rows)
{
    const auto startOf = [](FormRow &row) -> RowPart * {
        for (RowPart *part : {&row.commentary, &row.together, &row.evidence}) {
            if (!part->isEmpty() && isComplyCell(foldedSpace(plainText(Blocks{part->blocks.front()})))) {
                return part;
            }
        }
        return nullptr;
    };
    size_t found = 0;
    for (FormRow &row : rows) {
        if (!row.comply.isEmpty() || !row.ticks.empty()) {
            return;
        }
        found += startOf(row) != nullptr ? 1 : 0;
    }
    if (found < fewestLifted || found * 2 < rows.size()) {
        return;
    }
    for (FormRow &row : rows) {
        if (RowPart *part = startOf(row)) {
            row.comply = foldedSpace(plainText(Blocks{part->blocks.front()}));
            row.complyPlace = part->place;
            part->blocks.erase(part->blocks.begin());
        }
    }
}

void takeFromAbove(FormRow &next, const GridRow &row, const FormColumns &columns)
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const GridCell &cell = row.cells[i];
        const ColumnRole role = columns.role(int(i));
        if (cell.fromAbove && size_t(cell.column) == i && isAnswerRole(role) && !cellText(cell.cell).isEmpty()) {
            takeCell(next, role, *cell.cell, {}, FormTable::placeOf(cell, next.place));
            next.sharedCell = true;
        }
    }
}

} // namespace attest
