// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormLayouts.h"

#include "support/TestData.h"

namespace attest::test {

namespace {

using namespace Qt::StringLiterals;

QStringList cellsOf(const MadeUp &one)
{
    return {one.code, one.requirement, one.comply, one.evidence, one.commentary};
}

const QStringList &plainHeader()
{
    static const QStringList header = {u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s, u"Evidence"_s,
                                       u"Commentary / explanation"_s};
    return header;
}

std::vector<QStringList> rowsWith(const std::vector<MadeUp> &answers, const auto &drawn)
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        rows.push_back(drawn(one));
    }
    return rows;
}

QString withTerm(QString text, const QString &term)
{
    return text.replace(u"landlords"_s, term, Qt::CaseInsensitive).replace(u"landlord"_s, term, Qt::CaseInsensitive);
}

Blocks asIssued(std::vector<MadeUp> &answers)
{
    return {table(plainHeader(), rowsWith(answers, cellsOf))};
}

Blocks oneTableForEachSection(std::vector<MadeUp> &answers)
{
    Blocks blocks;
    std::vector<QStringList> rows;
    QString section;
    for (const MadeUp &one : answers) {
        const QString here = one.code.section(u'.', 0, 0);
        if (here != section && !rows.empty()) {
            blocks.push_back(heading(2, u"Section %1"_s.arg(section)));
            blocks.push_back(table(plainHeader(), rows));
            rows.clear();
        }
        section = here;
        rows.push_back(cellsOf(one));
    }
    blocks.push_back(table({}, rows)); // the last one without its header
    return blocks;
}

Blocks columnsReordered(std::vector<MadeUp> &answers)
{
    return {table({u"Compliant?"_s, u"Ref"_s, u"Comments"_s, u"Supporting evidence"_s, u"Requirement"_s},
                  rowsWith(answers, [](const MadeUp &one) {
                      return QStringList{one.comply, one.code, one.commentary, one.evidence, one.requirement};
                  }))};
}

Blocks codeInTheRequirementsCell(std::vector<MadeUp> &answers)
{
    return {
        table({u"Provision"_s, u"Complaint"_s, u"Evidence"_s, u"Response"_s}, rowsWith(answers, [](const MadeUp &one) {
                  return QStringList{one.code + u' ' + one.requirement, one.comply, one.evidence, one.commentary};
              }))};
}

Blocks codesLost(std::vector<MadeUp> &answers)
{
    return {
        table({u"Requirement"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s}, rowsWith(answers, [](const MadeUp &one) {
                  return QStringList{one.requirement, one.comply, one.evidence, one.commentary};
              }))};
}

Blocks codeColumnEmpty(std::vector<MadeUp> &answers)
{
    return {table(plainHeader(), rowsWith(answers, [](const MadeUp &one) {
                      return QStringList{{}, one.requirement, one.comply, one.evidence, one.commentary};
                  }))};
}

Blocks rowsNumbered(std::vector<MadeUp> &answers)
{
    int number = 0;
    return {table({u"No."_s, u"Requirement"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s},
                  rowsWith(answers, [&number](const MadeUp &one) {
                      return QStringList{QString::number(++number) + u'.', one.requirement, one.comply, one.evidence,
                                         one.commentary};
                  }))};
}

Blocks headerMissing(std::vector<MadeUp> &answers)
{
    return {table({}, rowsWith(answers, cellsOf))};
}

Blocks headerAndCodesMissing(std::vector<MadeUp> &answers)
{
    return {table({}, rowsWith(answers, [](const MadeUp &one) {
                      return QStringList{one.requirement, one.comply, one.evidence, one.commentary};
                  }))};
}

Blocks headerRepeated(std::vector<MadeUp> &answers)
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        if (rows.size() % 9 == 8) {
            rows.push_back(plainHeader());
        }
        rows.push_back(cellsOf(one));
    }
    return {table(plainHeader(), rows)};
}

Blocks sectionRowsBetween(std::vector<MadeUp> &answers)
{
    Table form;
    form.rows.push_back(Row{{cell(u"Fenmoor Homes self-assessment 2024-25"_s, 5)}});
    form.rows.push_back(row(plainHeader()));
    const Edition &code = *edition(u"hos-2024"_s);
    for (const MadeUp &one : answers) {
        const ProvisionCode id = *ProvisionCode::from(one.code);
        const Section *section = code.sectionOf(id);
        const Group *group = code.groupOf(id);
        if (section->groups.front().provisions.front().code == id) {
            form.rows.push_back(Row{{cell(u"Section %1: %2"_s.arg(section->number, section->title), 5)}});
        }
        if (!group->stage.isEmpty() && group->provisions.front().code == id) {
            form.rows.push_back(Row{{cell(group->stage, 5)}});
        }
        form.rows.push_back(row(cellsOf(one)));
    }
    return {Block{form}};
}

Blocks yesAndNoColumns(std::vector<MadeUp> &answers)
{
    Table form;
    form.rows.push_back(Row{{cell(u"Code provision"_s, 1, 2), cell(u"Code requirement"_s, 1, 2), cell(u"Comply"_s, 2),
                             cell(u"Evidence"_s, 1, 2), cell(u"Commentary"_s, 1, 2)}});
    form.rows.push_back(row({u"Yes"_s, u"No"_s}));
    for (MadeUp &one : answers) {
        const bool yes = one.comply == u"Yes";
        form.rows.push_back(row({one.code, one.requirement, yes ? u"✓"_s : QString(), yes ? QString() : u"✓"_s,
                                 one.evidence, one.commentary}));
    }
    return {Block{form}};
}

Blocks ticksUnderOneHeading(std::vector<MadeUp> &answers)
{
    Table form;
    form.rows.push_back(Row{{cell(u"Ref"_s), cell(u"Requirement"_s), cell(u"Compliant? Yes / No"_s, 2),
                             cell(u"Evidence"_s), cell(u"Commentary"_s)}});
    for (const MadeUp &one : answers) {
        const bool yes = one.comply == u"Yes";
        form.rows.push_back(row({one.code, one.requirement, yes ? u"x"_s : QString(), yes ? QString() : u"x"_s,
                                 one.evidence, one.commentary}));
    }
    return {Block{form}};
}

Blocks aTableForEachProvision(std::vector<MadeUp> &answers)
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(table({}, {{u"Code provision"_s, one.code},
                                    {u"Code requirement"_s, one.requirement},
                                    {u"Comply"_s, one.comply},
                                    {u"Evidence"_s, one.evidence},
                                    {u"Commentary"_s, one.commentary}}));
    }
    return blocks;
}

Blocks oneTableOfLabels(std::vector<MadeUp> &answers)
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        rows.push_back({one.code, one.requirement});
        rows.push_back({u"Do we comply?"_s, one.comply});
        rows.push_back({u"Evidence:"_s, one.evidence});
        rows.push_back({u"Comments:"_s, one.commentary});
    }
    return {table({}, rows)};
}

Blocks aHeadingForEachProvision(std::vector<MadeUp> &answers)
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(heading(3, u"Provision "_s + one.code));
        blocks.push_back(paragraph(one.requirement));
        blocks.push_back(
            table({u"Comply"_s, u"Evidence"_s, u"Commentary"_s}, {{one.comply, one.evidence, one.commentary}}));
    }
    return blocks;
}

Blocks answersBelowTheRequirement(std::vector<MadeUp> &answers)
{
    Table form;
    for (const MadeUp &one : answers) {
        form.rows.push_back(Row{{cell(one.code), cell(one.requirement), cell(one.comply)}});
        form.rows.push_back(Row{{cell(u"Evidence: "_s + one.evidence, 3)}});
        form.rows.push_back(Row{{cell(u"Commentary:\n\n"_s + one.commentary, 3)}});
    }
    return {Block{form}};
}

Blocks answerBesideTheRequirement(std::vector<MadeUp> &answers)
{
    Table form;
    for (const MadeUp &one : answers) {
        form.rows.push_back(row({one.code, one.requirement, one.comply}));
        form.rows.push_back(Row{{cell(u"Evidence"_s), cell(one.evidence, 2)}});
        form.rows.push_back(Row{{cell(u"Commentary"_s), cell(one.commentary, 2)}});
    }
    return {Block{form}};
}

Blocks labelsAndValuesInPairs(std::vector<MadeUp> &answers)
{
    Table form;
    for (const MadeUp &one : answers) {
        form.rows.push_back(row({u"Code provision"_s, one.code, u"Comply: Yes / No"_s, one.comply}));
        form.rows.push_back(Row{{cell(u"Requirement"_s), cell(one.requirement, 3)}});
        form.rows.push_back(Row{{cell(u"Evidence"_s), cell(one.evidence, 3)}});
        form.rows.push_back(Row{{cell(u"Commentary"_s), cell(one.commentary, 3)}});
    }
    return {Block{form}};
}

Blocks labelsInTheAnswersCell(std::vector<MadeUp> &answers)
{
    return {table({u"Ref"_s, u"Requirement"_s, u"Comply"_s, u"Evidence / commentary"_s},
                  rowsWith(answers, [](const MadeUp &one) {
                      return QStringList{one.code, one.requirement, one.comply,
                                         u"Evidence:\n\n"_s + one.evidence + u"\n\nCommentary: "_s + one.commentary};
                  }))};
}

Blocks inProse(std::vector<MadeUp> &answers)
{
    Blocks blocks = {paragraph(u"Our annual assessment against the Code."_s)};
    for (MadeUp &one : answers) {
        one.evidence += u"\n\nTracker: all cases"_s; // a colon is no label
        blocks.push_back(heading(4, u"Code provision "_s + one.code));
        blocks.push_back(paragraph(one.requirement));
        blocks.push_back(paragraph(u"Compliance: "_s + one.comply));
        for (const Block &block : blocksOf(u"Evidence: "_s + one.evidence)) {
            blocks.push_back(block);
        }
        blocks.push_back(paragraph(u"Commentary / explanation: "_s + one.commentary));
    }
    blocks.push_back(heading(2, u"Contact us"_s));
    blocks.push_back(paragraph(u"Fenmoor Homes, 1 Mere Way"_s));
    return blocks;
}

Blocks inProseWithoutCodes(std::vector<MadeUp> &answers)
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(paragraph(one.requirement));
        blocks.push_back(paragraph(u"Do we comply?"_s));
        blocks.push_back(paragraph(one.comply));
        blocks.push_back(paragraph(u"Evidence"_s));
        for (const Block &block : blocksOf(one.evidence)) {
            blocks.push_back(block);
        }
        blocks.push_back(paragraph(u"Our comments"_s));
        blocks.push_back(paragraph(one.commentary));
    }
    return blocks;
}

Blocks inALayoutTable(std::vector<MadeUp> &answers)
{
    Cell inner = cell(u"Self-assessment"_s);
    inner.blocks.push_back(asIssued(answers).front());
    return {Block{Table{{}, 0, {Row{{inner}}}}}};
}

Blocks amongOtherTables(std::vector<MadeUp> &answers)
{
    Blocks blocks = {table({u"Name"_s, u"Purpose"_s}, {{u"_ga"_s, u"Analytics"_s}}),
                     table({u"Stage 1"_s, u"Stage 2"_s}, {{u"293"_s, u"49"_s}}),
                     table({u"Measure"_s, u"2023-24"_s, u"2024-25"_s}, {{u"Answered in time"_s, u"8.1"_s, u"9.2"_s}})};
    blocks.push_back(asIssued(answers).front());
    blocks.push_back(table({u"Service"_s, u"Complaints"_s}, {{u"Repairs"_s, u"162"_s}}));
    return blocks;
}

Blocks theCouncilForLandlord(std::vector<MadeUp> &answers)
{
    for (MadeUp &one : answers) {
        one.requirement = withTerm(one.requirement, u"the Council"_s);
    }
    return codesLost(answers);
}

Blocks codesDressed(std::vector<MadeUp> &answers)
{
    const QStringList ways = {u"Provision %1"_s, u"%1."_s, u"§%1"_s, u"Code %1"_s, u"(%1)"_s};
    int n = 0;
    return {table(plainHeader(), rowsWith(answers, [&](const MadeUp &one) {
                      QStringList cells = cellsOf(one);
                      cells[0] = ways.at(n++ % ways.size()).arg(one.code);
                      return cells;
                  }))};
}

} // namespace

const std::vector<NamedLayout> &layouts()
{
    static const std::vector<NamedLayout> all = [] {
        std::vector<NamedLayout> layouts = {
            {"as issued", asIssued},
            {"one table for each section", oneTableForEachSection},
            {"columns reordered", columnsReordered},
            {"code in the requirement's cell", codeInTheRequirementsCell},
            {"codes lost", codesLost},
            {"code column empty", codeColumnEmpty},
            {"rows numbered", rowsNumbered},
            {"header missing", headerMissing},
            {"header and codes missing", headerAndCodesMissing},
            {"header repeated", headerRepeated},
            {"section rows between", sectionRowsBetween},
            {"yes and no columns", yesAndNoColumns},
            {"ticks under one heading", ticksUnderOneHeading},
            {"a table for each provision", aTableForEachProvision},
            {"one table of labels", oneTableOfLabels},
            {"a heading for each provision", aHeadingForEachProvision},
            {"answers below the requirement", answersBelowTheRequirement},
            {"answer beside the requirement", answerBesideTheRequirement},
            {"labels and values in pairs", labelsAndValuesInPairs},
            {"labels in the answer's cell", labelsInTheAnswersCell},
            {"in prose", inProse},
            {"in prose without codes", inProseWithoutCodes},
            {"in a layout table", inALayoutTable},
            {"among other tables", amongOtherTables},
            {"the Council for landlord", theCouncilForLandlord},
            {"codes dressed", codesDressed},
        };
        for (const NamedLayout &stacked : stackedLayouts()) {
            layouts.push_back(stacked);
        }
        return layouts;
    }();
    return all;
}

} // namespace attest::test
