// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

Made regular(Kind kind)
{
    return regularForm(kind);
}

Made codesMissing(Kind kind)
{
    Made made = regularForm(kind);
    for (FormLine *line : made.provisions()) {
        line->cells[CodeColumn] = {};
    }
    return made;
}

Made someCodesMissing(Kind kind)
{
    Made made = regularForm(kind);
    made.cell(u"1.3"_s, CodeColumn) = {};
    made.cell(u"2.4"_s, CodeColumn) = {};
    return made;
}

void dropCodeColumn(Made &made)
{
    for (FormPart &part : made.form.parts) {
        for (FormLine &line : part.lines) {
            line.cells.erase(line.cells.begin());
        }
    }
}

Made noCodeColumn(Kind kind)
{
    Made made = regularForm(kind);
    dropCodeColumn(made);
    return made;
}

Made codesDoubled(Kind kind)
{
    Made made = regularForm(kind);
    for (FormLine *line : made.provisions()) {
        line->cells[CodeColumn] = cellOf(line->code + u' ' + line->code);
    }
    return made;
}

Made codesBeforeTheRequirementToo(Kind kind)
{
    Made made = regularForm(kind);
    for (FormLine *line : made.provisions()) {
        line->cells[RequirementColumn].texts.front().pieces.front().words.prepend(line->code + u' ');
    }
    return made;
}

Made codesAboveTheRequirement(Kind kind)
{
    Made made = regularForm(kind);
    for (FormLine *line : made.provisions()) {
        FormCell &requirement = line->cells[RequirementColumn];
        requirement.texts.insert(requirement.texts.begin(), cellOf(line->code).texts.front());
    }
    dropCodeColumn(made);
    return made;
}

Made codesInRowsOfTheirOwn(Kind kind)
{
    Made made = regularForm(kind);
    for (FormPart &part : made.form.parts) {
        std::vector<FormLine> lines;
        for (FormLine line : part.lines) {
            if (!line.code.isEmpty()) {
                FormLine above;
                above.cells.resize(line.cells.size());
                above.cells[CodeColumn] = line.cells[CodeColumn];
                lines.push_back(above);
                line.cells[CodeColumn] = {};
            }
            lines.push_back(line);
        }
        part.lines = lines;
    }
    for (ExpectedAnswer &answer : made.expected.answers) {
        answer.doubtful = kind == Kind::Txt; // what is put together from lines is always to be looked at
    }
    return made;
}

Made codesCountedByTheProgram(Kind kind)
{
    Made made = regularForm(kind);
    made.form.numbersCodes = true;
    return made;
}

} // namespace

std::vector<Irregularity> codeIrregularities()
{
    return {
        {"nothing irregular", regular},
        {"codes missing", codesMissing},
        {"codes missing in some rows", someCodesMissing},
        {"no column of codes", noCodeColumn},
        {"codes doubled", codesDoubled},
        {"codes before the requirement too", codesBeforeTheRequirementToo},
        {"codes in a line above the requirement", codesAboveTheRequirement},
        {"codes in rows of their own", codesInRowsOfTheirOwn},
        {"codes counted by the program",
         codesCountedByTheProgram,
         {{{Kind::Html}, "a page's style sheet counts, and is not read: the codes are missing"},
          {{Kind::Xlsx, Kind::Csv, Kind::Txt}, "nothing in it counts for itself"},
          {{Kind::RuledPdf, Kind::UnruledPdf}, "the numbers are drawn as other words are"}}},
    };
}

} // namespace attest::test
