// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionDraft.h"

#include "provisions/RequirementText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionDraft)
};

constexpr qsizetype shortestRest = 12;
constexpr qsizetype mostProvisions = 300; ///< four times as many as any Code has
constexpr size_t fewestProvisions = 5;
constexpr int fewestWords = 3;
constexpr qsizetype longestOwnCode = 16;

/// Puts provisions into sections by number, one group each.
void place(Edition &edition, const QString &number, Provision provision)
{
    auto section = std::find_if(edition.sections.begin(), edition.sections.end(),
                                [&](const Section &one) { return one.number == number; });
    if (section == edition.sections.end()) {
        edition.sections.push_back({number, {}, {Group{}}});
        section = edition.sections.end() - 1;
    }
    section->groups.front().provisions.push_back(std::move(provision));
}

/// "1.2 Landlords must …", but not "Section 1.2 of our policy".
bool beginsWithCode(const QString &text)
{
    static const QRegularExpression rule(u"\\A[(\\[]?\\d{1,2}\\s*\\."_s);
    return text.contains(rule);
}

const QRegularExpression &modal()
{
    static const QRegularExpression word(u"\\b(?:must|should|shall)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return word;
}

/// The row's own code: "1.2", or what else stands in the column for it ("A1", "3(b)").
QString codeOf(const FormRow &row)
{
    if (!row.codes.isEmpty()) {
        return row.codes.front();
    }
    const QString text = row.codeText.simplified();
    const bool number = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return number && text.size() <= longestOwnCode ? text : QString();
}

/// A page or a line of plain text that breaks a sentence makes no paragraph of it. In a cell a paragraph after a list
/// is one of its own: "and keep a record of it".
std::vector<RequirementBlock> wordingOf(const FormRow &row)
{
    std::vector<RequirementBlock> blocks;
    for (RequirementBlock &block : requirementFromText(row.requirement)) {
        const bool afterList = !blocks.empty() && blocks.back().isList();
        const bool goesOn = !blocks.empty() && !block.isList() && (row.fromLines || !afterList) &&
                            (block.paragraph.front().isLower() || (row.fromLines && !afterList));
        QString *last = blocks.empty()           ? nullptr
                        : blocks.back().isList() ? &blocks.back().items.back()
                                                 : &blocks.back().paragraph;
        if (goesOn && !last->endsWith(u':') && !last->endsWith(u'.') && !last->endsWith(u';')) {
            *last += u' ' + block.paragraph;
        } else if (block.isList() && !blocks.empty() && blocks.back().isList() &&
                   blocks.back().marker == block.marker) {
            blocks.back().items += block.items;
        } else {
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

/// "1.3" where 1.2 stands before and 1.4 after.
QString codeBetween(const QString &before, const QString &after)
{
    static const QRegularExpression rule(u"\\A(\\d{1,2})\\.(\\d{1,2})\\z"_s);
    const QRegularExpressionMatch first = rule.match(before);
    const QRegularExpressionMatch second = rule.match(after);
    const bool gap = first.hasMatch() && second.hasMatch() && first.captured(1) == second.captured(1) &&
                     second.captured(2).toInt() == first.captured(2).toInt() + 2;
    return gap ? u"%1.%2"_s.arg(first.captured(1)).arg(first.captured(2).toInt() + 1) : QString();
}

bool says(const Group &group, const QRegularExpression &word)
{
    return std::any_of(group.provisions.begin(), group.provisions.end(),
                       [&](const Provision &provision) { return provision.plainText().contains(word); });
}

/// True where nothing but "should" says what is asked.
bool isAdvice(const Group &group)
{
    static const QRegularExpression must(u"\\b(?:must|shall|required|will)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression should(u"\\bshould\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return says(group, should) && !says(group, must);
}

} // namespace

std::optional<Edition> codesAlone(const std::vector<FormLine> &lines)
{
    QStringList order;
    QHash<QString, QString> found;
    const auto take = [&](const QString &code, const QString &words) {
        if (!found.contains(code)) {
            order.append(code);
        }
        QString &held = found[code];
        held = held.isEmpty() && words.size() >= shortestRest ? words : held;
    };
    for (const FormLine &line : lines) {
        for (qsizetype i = 0; i < std::min<qsizetype>(2, line.cells.size()); ++i) {
            const QString &cell = line.cells.at(i);
            if (isCodeCell(cell)) {
                // What a Code asks says so, and stands beside its code where no headings tell it.
                const QString beside = line.cells.value(i + 1);
                for (const QString &code : codesIn(cell)) {
                    take(code, beside.contains(modal()) ? beside : QString());
                }
            } else if (line.kind == FormLineKind::Heading || beginsWithCode(cell)) {
                const LeadingCode leading = leadingCode(cell);
                if (!leading.code.isEmpty()) {
                    take(leading.code, leading.rest);
                }
            }
        }
    }
    if (order.size() > mostProvisions) {
        return std::nullopt;
    }
    Edition edition{*EditionId::from(u"codes-alone"_s)};
    for (const QString &code : order) {
        Provision provision{*ProvisionCode::from(code), requirementFromText(found.value(code)), false, {}};
        provision.incomplete = provision.text.empty();
        place(edition, sectionOfCode(code), std::move(provision));
    }
    return edition;
}

std::vector<DraftProvision> provisionsIn(const FormRows &form)
{
    std::vector<DraftProvision> found;
    QSet<QString> codes;
    for (const FormRow &row : form.rows) {
        codes.insert(codeOf(row));
    }
    QSet<QString> taken;
    for (size_t i = 0; i < form.rows.size(); ++i) {
        const FormRow &row = form.rows[i];
        QString text = codeOf(row);
        const bool coded = !text.isEmpty();
        if (!coded && i > 0 && i + 1 < form.rows.size()) {
            text = codeBetween(codeOf(form.rows[i - 1]), codeOf(form.rows[i + 1]));
            text = codes.contains(text) ? QString() : text;
        }
        const auto code = ProvisionCode::from(text);
        const bool worded = comparableWords(row.requirement).size() >= fewestWords;
        if (!code || taken.contains(text) || (!worded && (row.codes.isEmpty() || !row.hasAnswer()))) {
            continue;
        }
        taken.insert(text);
        found.push_back({*code, worded ? wordingOf(row) : std::vector<RequirementBlock>(), coded});
    }
    return found;
}

bool isFormOfACode(const FormRows &form, const std::vector<DraftProvision> &provisions)
{
    static const QRegularExpression about(u"\\bcomplain"_s, QRegularExpression::CaseInsensitiveOption);
    const auto worded = size_t(std::count_if(provisions.begin(), provisions.end(),
                                             [](const DraftProvision &one) { return !one.text.empty(); }));
    if (worded < fewestProvisions || worded * 5 < form.rows.size() * 3) {
        return false;
    }
    size_t answered = 0;
    size_t readable = 0;
    size_t complaints = 0;
    for (const FormRow &row : form.rows) {
        const bool ticked = !row.ticks.empty();
        answered += !row.comply.isEmpty() || ticked ? 1 : 0;
        readable += ticked || (!row.comply.isEmpty() && readComply(row.comply, {}).comply) || isComplyCell(row.comply);
        complaints += row.requirement.contains(about) ? 1 : 0;
    }
    const bool asked = form.headings.contains(ColumnRole::Comply) || form.headings.contains(ColumnRole::TickYes);
    const bool answers = answered == 0 ? asked : readable * 3 >= answered * 2;
    return answers && complaints * 5 >= form.rows.size();
}

DraftSections sectionsOf(const std::vector<DraftProvision> &provisions, const EditionOutline &outline)
{
    DraftSections out;
    std::vector<std::vector<bool>> told; // of each section's groups, whether a title says the level
    for (const DraftProvision &one : provisions) {
        const OutlinePlace place = outline.placeOf(one.code.text());
        auto section = std::find_if(out.sections.begin(), out.sections.end(),
                                    [&](const Section &each) { return each.number == place.section; });
        if (section == out.sections.end()) {
            const QString title = !place.sectionTitle.isEmpty() ? place.sectionTitle
                                  : place.section.isEmpty()     ? Words::tr("Provisions")
                                                                : Words::tr("Section %1").arg(place.section);
            if (place.sectionTitle.isEmpty()) {
                out.untitled.append(place.section);
            }
            out.sections.push_back({place.section, title, {}});
            told.emplace_back();
            section = out.sections.end() - 1;
        }
        std::vector<bool> &levels = told[size_t(section - out.sections.begin())];
        const Level level = place.level.value_or(Level::Must);
        auto group = std::find_if(section->groups.begin(), section->groups.end(), [&](const Group &each) {
            return each.title == place.group && each.stage == place.stage && each.level == level;
        });
        if (group == section->groups.end()) {
            section->groups.push_back({place.group, level, place.stage, {}});
            levels.push_back(place.level.has_value());
            group = section->groups.end() - 1;
        }
        group->provisions.push_back({one.code, one.text, one.text.empty(), {}});
    }
    for (size_t i = 0; i < out.sections.size(); ++i) {
        for (size_t g = 0; g < told[i].size(); ++g) {
            Group &group = out.sections[i].groups[g];
            if (!told[i][g]) {
                out.levelsTold = false;
                group.level = isAdvice(group) ? Level::Should : Level::Must;
            }
        }
    }
    return out;
}

} // namespace attest
