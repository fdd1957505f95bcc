// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormLayouts.h"

namespace attest::test {

namespace {

using namespace Qt::StringLiterals;

Row spanned(const QStringList &cells, const std::vector<int> &spans)
{
    Row row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        row.cells.push_back(cell(cells.at(i), spans[size_t(i)]));
    }
    return row;
}

/// Words that columns are headed with, in what landlords answer.
void mislead(std::vector<MadeUp> &answers)
{
    answers[3].evidence = u"Reasonable adjustments policy"_s;
    answers[4].evidence = u"Compensation policy, section 8.1"_s;
    answers[4].commentary = u"Templates for stage 1 and stage 2 responses include the details of the Ombudsman."_s;
    answers[5].comply = u"No"_s;
    answers[5].evidence = u"Stage 1 response template"_s;
    answers[5].commentary = u"We shall by May."_s;
    answers[6].commentary.clear();
    answers[7].evidence.clear();
    answers[8].evidence.clear();
    answers[8].commentary = u"Our notes of each call tell how it was put."_s;
    answers[9].evidence = u"Policy, page 2"_s;
    answers[9].commentary = u"Notes kept."_s;
    answers[10].evidence = u"Documents on our website"_s;
    answers[10].commentary = u"Response times are met."_s;
    answers[11].evidence = u"Evidence file 3"_s;
    answers[11].commentary = u"Policy and procedure"_s;
    answers[12].evidence = u"Response times are met."_s;
    answers[12].commentary = u"Comments are kept."_s;
}

Table headed(const QStringList &columns)
{
    Table table;
    table.headerRows = 1;
    table.rows.push_back(row(columns));
    return table;
}

const QStringList &codeSide()
{
    static const QStringList columns = {u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s};
    return columns;
}

/// "1.2 | A complaint must be … | Yes", and below it a row for the evidence and one for the commentary.
Blocks labelledRowsBelowEach(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Table table = headed(codeSide());
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement, one.comply}));
        table.rows.push_back(spanned({u"Evidence"_s, one.evidence}, {1, 2}));
        table.rows.push_back(spanned({u"Commentary / explanation"_s, one.commentary}, {1, 2}));
    }
    return {Block{table}};
}

/// The same with headings over the two instead, in a table for each provision.
Blocks headingsAgainBelowEach(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Blocks blocks;
    for (const MadeUp &one : answers) {
        Table table = headed(codeSide());
        table.rows.push_back(row({one.code, one.requirement, one.comply}));
        table.rows.push_back(spanned({u"Evidence"_s, u"Commentary / explanation"_s}, {1, 2}));
        table.rows.push_back(spanned({one.evidence, one.commentary}, {1, 2}));
        blocks.push_back({table});
    }
    return blocks;
}

/// The same in one table: the headings of the provisions stand once, those of the answers below each.
Blocks answersHeadedBelowEach(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Table table = headed(codeSide());
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement, one.comply}));
        table.rows.push_back(spanned({u"Evidence"_s, u"Commentary / explanation"_s}, {1, 2}));
        table.rows.push_back(spanned({one.evidence, one.commentary}, {1, 2}));
    }
    return {Block{table}};
}

/// Each provision over all columns, its answer below it under headings that stand once.
Blocks provisionsAcross(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Table table = headed({u"Comply"_s, u"Evidence"_s, u"Commentary"_s});
    for (const MadeUp &one : answers) {
        table.rows.push_back(spanned({one.code + u' ' + one.requirement}, {3}));
        table.rows.push_back(row({one.comply, one.evidence, one.commentary}));
    }
    return {Block{table}};
}

QString labelledParts(const MadeUp &one)
{
    const QString evidence = one.evidence.isEmpty() ? u"Evidence:"_s : u"Evidence: "_s + one.evidence;
    return u"Comply: "_s + one.comply + u"\n\n"_s + evidence + u"\n\nCommentary:\n\n"_s + one.commentary;
}

/// "1.2 | A complaint must be … | Comply: Yes, Evidence: …, Commentary: …", the parts below one another in one cell.
Blocks partsLabelledInACell(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Table table = headed({u"Code provision"_s, u"Code requirement"_s, u"Our response"_s});
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement, labelledParts(one)}));
    }
    return {Block{table}};
}

/// The requirement stands in that cell too, and nothing heads the columns.
Blocks allButTheCodeInACell(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Table table;
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement + u"\n\n"_s + labelledParts(one)}));
    }
    return {Block{table}};
}

/// The same in a column for both, each under its label even where nothing is said.
Blocks labelsAboveNothing(std::vector<MadeUp> &answers)
{
    answers[3].evidence.clear();
    answers[4].commentary.clear();
    Table table = headed({u"Code"_s, u"Requirement"_s, u"Comply"_s, u"Evidence and commentary"_s});
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement, one.comply,
                                  u"Evidence:\n\n"_s + one.evidence + u"\n\nCommentary:\n\n"_s + one.commentary}));
    }
    return {Block{table}};
}

/// One heading over two columns, of which the left says what the right holds, in two rows beside the requirement.
Blocks labelsUnderOneHeading(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Table table;
    table.headerRows = 1;
    table.rows.push_back(
        spanned({u"Code"_s, u"Requirement"_s, u"Comply"_s, u"Evidence and commentary"_s}, {1, 1, 1, 2}));
    for (const MadeUp &one : answers) {
        Row first = row({one.code, one.requirement, one.comply, u"Evidence"_s, one.evidence});
        for (size_t i = 0; i < 3; ++i) {
            first.cells[i].rowSpan = 2;
        }
        table.rows.push_back(std::move(first));
        table.rows.push_back(row({u"Commentary"_s, one.commentary}));
    }
    return {Block{table}};
}

/// Three rows a provision, in one table with a section's title between: "1.2 | A complaint …", "Yes", and what is said.
Blocks threeRowsEach(std::vector<MadeUp> &answers)
{
    answers[3].comply = u"No"_s;
    answers[5].commentary.clear();
    Table table;
    QString section;
    for (const MadeUp &one : answers) {
        if (const QString number = one.code.section(u'.', 0, 0); number != section) {
            section = number;
            table.rows.push_back(spanned({u"Section %1"_s.arg(section)}, {2}));
        }
        table.rows.push_back(row({one.code, one.requirement}));
        table.rows.push_back(spanned({one.comply}, {2}));
        table.rows.push_back(row({one.evidence, one.commentary}));
    }
    return {Block{table}};
}

/// The same with labels before the parts, code and requirement in one cell, and a table for each.
Blocks threeLabelledRowsEach(std::vector<MadeUp> &answers)
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(table({}, {{one.code + u' ' + one.requirement},
                                    {u"Comply: "_s + one.comply},
                                    {u"Evidence:\n\n"_s + one.evidence + u"\n\nCommentary:\n\n"_s + one.commentary}}));
    }
    return blocks;
}

/// A table for each provision: its requirement, a row of headings, and the answer under them.
Blocks headingsBelowEach(std::vector<MadeUp> &answers)
{
    mislead(answers);
    Blocks blocks;
    for (const MadeUp &one : answers) {
        Table table;
        table.rows.push_back(spanned({one.code, one.requirement}, {1, 2}));
        table.rows.push_back(row({u"Comply"_s, u"Evidence"_s, u"Commentary"_s}));
        table.rows.push_back(row({one.comply, one.evidence, one.commentary}));
        blocks.push_back(Block{table});
    }
    return blocks;
}

} // namespace

std::vector<NamedLayout> stackedLayouts()
{
    return {
        {"labelled rows below each", labelledRowsBelowEach},
        {"headings again below each", headingsAgainBelowEach},
        {"answers headed below each", answersHeadedBelowEach},
        {"provisions across", provisionsAcross},
        {"parts labelled in a cell", partsLabelledInACell},
        {"all but the code in a cell", allButTheCodeInACell},
        {"labels under one heading", labelsUnderOneHeading},
        {"labels above nothing", labelsAboveNothing},
        {"three rows each", threeRowsEach},
        {"three labelled rows each", threeLabelledRowsEach},
        {"headings below each", headingsBelowEach},
    };
}

} // namespace attest::test
