// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

const Cannot noMerging{{Kind::Csv, Kind::Txt}, "its cells cannot be merged"};

/// Evidence that stands once for two rows.
Made mergedDown(Kind kind)
{
    Made made = regularForm(kind);
    made.cell(u"1.2"_s, EvidenceColumn).down = 2;
    FormCell &below = made.cell(u"1.3"_s, EvidenceColumn);
    below = {};
    below.covered = FormCell::Covered::FromAbove;
    made.answer(u"1.3"_s).evidence = made.answer(u"1.2"_s).evidence;
    made.answer(u"1.3"_s).doubtful = true;
    return made;
}

/// Titles over all columns, in the table.
Made titlesAcross(Kind kind)
{
    Made made = regularForm(kind);
    FormPart one = made.form.parts.front();
    one.lines.erase(one.lines.begin() + 1, one.lines.end());
    for (const FormPart &part : made.form.parts) {
        FormLine title;
        title.cells.resize(one.lines.front().cells.size());
        title.cells.front() = cellOf(part.before.front().mid(2));
        title.cells.front().across = int(title.cells.size());
        for (size_t i = 1; i < title.cells.size(); ++i) {
            title.cells[i].covered = FormCell::Covered::FromLeft;
        }
        one.lines.push_back(title);
        one.lines.insert(one.lines.end(), part.lines.begin() + 1, part.lines.end());
    }
    one.before.clear();
    made.form.parts = {one};
    return made;
}

/// One cell where the row should have evidence and commentary: somebody must look at which it is.
Made mergedAcross(Kind kind)
{
    Made made = regularForm(kind);
    made.setEvidence(u"1.3"_s, {});
    FormLine &line = made.line(u"1.3"_s);
    line.cells[EvidenceColumn] = cellOf(u"The leaflet says so, and wardens show it at the door."_s);
    line.cells[EvidenceColumn].across = 2;
    line.cells[CommentaryColumn] = {};
    line.cells[CommentaryColumn].covered = FormCell::Covered::FromLeft;
    Evidence item;
    item.text = line.cells[EvidenceColumn].plain();
    made.answer(u"1.3"_s).evidence = {item};
    made.answer(u"1.3"_s).commentary.clear();
    made.answer(u"1.3"_s).doubtful = true;
    return made;
}

/// The row's text goes on in a row without code and answer.
Made splitRows(Kind kind)
{
    Made made = regularForm(kind);
    std::vector<FormLine> &lines = made.form.parts.front().lines;
    FormLine rest = lines[2];
    rest.code.clear();
    rest.cells = {{}, {}, {}, cellOf(u"Letter of the warden"_s), cellOf(u"The wardens say so too."_s)};
    ExpectedAnswer &answer = made.answer(u"1.3"_s);
    Evidence item;
    item.text = u"Letter of the warden"_s;
    answer.evidence.push_back(item);
    answer.commentary += u"\nThe wardens say so too."_s;
    answer.doubtful = kind == Kind::Txt; // what is put together from lines is always to be looked at
    lines.insert(lines.begin() + 3, rest);
    return made;
}

/// The requirement goes on there too, in the middle of a sentence.
Made splitRequirement(Kind kind)
{
    Made made = regularForm(kind);
    std::vector<FormLine> &lines = made.form.parts.back().lines;
    FormLine &first = lines[2];
    FormLine rest = first;
    const QStringList words = first.cells[RequirementColumn].plain().split(u' ');
    first.cells[RequirementColumn] = cellOf(words.first(words.size() / 2).join(u' '));
    rest.code.clear();
    rest.cells = {{}, cellOf(words.sliced(words.size() / 2).join(u' ')), {}, {}, cellOf(u"And in the leaflet."_s)};
    made.answer(u"2.3"_s).commentary += u"\nAnd in the leaflet."_s;
    made.answer(u"2.3"_s).doubtful = kind == Kind::Txt;
    lines.insert(lines.begin() + 3, rest);
    return made;
}

Made nestedTables(Kind kind)
{
    Made made = regularForm(kind);
    made.cell(u"1.3"_s, CommentaryColumn).inner = {{u"1.4"_s, u"May"_s, u"Yes"_s}, {u"2.2"_s, u"June"_s, u"No"_s}};
    made.answer(u"1.3"_s).commentary += u"\n1.4 May Yes\n2.2 June No"_s;
    return made;
}

Made trackedChanges(Kind kind)
{
    Made made = regularForm(kind);
    made.cell(u"1.3"_s, CommentaryColumn).texts = {{{{u"Our wardens "_s},
                                                     {u"never"_s, {}, Piece::Look::Removed},
                                                     {u"always"_s, {}, Piece::Look::Added},
                                                     {u" ask."_s}}}};
    made.answer(u"1.3"_s).commentary = u"Our wardens always ask."_s;
    made.cell(u"2.3"_s, ComplyColumn).texts = {
        {{{u"No"_s, {}, Piece::Look::Removed}, {u"Yes"_s, {}, Piece::Look::Added}}}};
    return made;
}

Made textBoxes(Kind kind)
{
    Made made = regularForm(kind);
    made.cell(u"1.3"_s, CommentaryColumn).texts = {
        {{{u"Our wardens ask."_s}, {u"They carry the leaflet."_s, {}, Piece::Look::Boxed}}}};
    made.answer(u"1.3"_s).commentary = u"Our wardens ask.\nThey carry the leaflet."_s;
    return made;
}

Made columnsReordered(Kind kind)
{
    Made made = regularForm(kind);
    for (FormPart &part : made.form.parts) {
        for (FormLine &line : part.lines) {
            const std::vector<FormCell> cells = line.cells;
            line.cells = {cells[CommentaryColumn], cells[CodeColumn], cells[EvidenceColumn], cells[RequirementColumn],
                          cells[ComplyColumn]};
        }
    }
    return made;
}

void head(Made &made, const QStringList &headings)
{
    for (FormPart &part : made.form.parts) {
        for (size_t i = 0; i < size_t(headings.size()); ++i) {
            part.lines.front().cells[i] = cellOf(headings.at(qsizetype(i)));
        }
    }
}

Made otherHeadings(Kind kind)
{
    Made made = regularForm(kind);
    head(made, {u"Ref"_s, u"What the Code says"_s, u"Compliant?"_s, u"Supporting information"_s, u"Comments"_s});
    return made;
}

Made headingsAsQuestions(Kind kind)
{
    Made made = regularForm(kind);
    head(made, {u"No."_s, u"Requirement"_s, u"Does the landlord comply"_s, u"Where is this evidenced?"_s,
                u"How do we do it?"_s});
    return made;
}

/// Last year's column stands beside this year's.
Made twoYears(Kind kind)
{
    Made made = regularForm(kind);
    for (FormPart &part : made.form.parts) {
        for (FormLine &line : part.lines) {
            line.cells.insert(line.cells.begin() + ComplyColumn, cellOf(line.heads ? u"Comply 2023-24"_s : u"No"_s));
            line.cells[ComplyColumn + 1] = line.heads ? cellOf(u"Comply 2024-25"_s) : line.cells[ComplyColumn + 1];
        }
    }
    made.expected.notes = {u"Comply 2023-24"_s};
    return made;
}

/// One of two columns of the same name has a date: nobody can say for sure which is the one that counts.
Made datedColumn(Kind kind)
{
    Made made = regularForm(kind);
    for (FormPart &part : made.form.parts) {
        for (FormLine &line : part.lines) {
            line.cells.insert(line.cells.begin() + EvidenceColumn,
                              cellOf(line.heads ? u"Evidence, May 2025"_s : u"Seen at the office"_s));
        }
    }
    for (ExpectedAnswer &answer : made.expected.answers) {
        answer.doubtful = true;
    }
    made.expected.notes = {u"Evidence, May 2025"_s};
    return made;
}

} // namespace

std::vector<Irregularity> layoutIrregularities()
{
    const std::vector<Kind> sheets = {Kind::Xlsx, Kind::Csv, Kind::Txt};
    const std::vector<Kind> drawn = {Kind::RuledPdf, Kind::UnruledPdf};
    const Cannot onASheet{sheets, "a cell of it holds words only"};
    const Cannot onPages{drawn, "what is drawn in a cell is words: nothing tells where they came from"};
    const Cannot noLines{{Kind::UnruledPdf}, "without lines nothing shows that cells are one"};
    return {
        {"a cell merged over rows", mergedDown, {noMerging, noLines}},
        {"titles merged over all columns", titlesAcross, {noMerging}},
        {"evidence and commentary merged in a row", mergedAcross, {noMerging, noLines}},
        {"rows that go on in the next", splitRows},
        {"requirements that go on in the next row", splitRequirement},
        {"tables in cells", nestedTables, {onASheet, onPages}},
        {"tracked changes", trackedChanges, {onASheet, onPages}},
        {"text boxes", textBoxes, {onASheet, onPages, {{Kind::Html}, "a page's boxes are paragraphs"}}},
        {"columns in another order", columnsReordered},
        {"headings in other words", otherHeadings},
        {"headings that are questions", headingsAsQuestions},
        {"the answers of two years", twoYears},
        {"a column with a date beside one without", datedColumn},
    };
}

} // namespace attest::test
