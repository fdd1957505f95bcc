// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

const Cannot noPages{{Kind::Html, Kind::Xlsx, Kind::Csv}, "it has no pages that end within a row"};

/// The header row stands again in the middle of each table, and on each page.
Made repeatedHeader(Kind kind)
{
    Made made = regularForm(kind);
    made.form.repeatsHeader = true;
    for (FormPart &part : made.form.parts) {
        part.lines.insert(part.lines.begin() + 2, part.lines.front());
    }
    return made;
}

Made runningTitles(Kind kind)
{
    Made made = regularForm(kind);
    made.form.runningTitle = u"Fenmoor Homes: how we answer the Code"_s;
    return made;
}

Made rowsOverPages(Kind kind)
{
    Made made = regularForm(kind);
    made.line(u"1.3"_s).pageEndsWithin = true;
    made.line(u"2.3"_s).pageEndsWithin = true;
    const bool fromLines = kind == Kind::Txt; // always to be looked at
    made.answer(u"1.3"_s).doubtful = made.answer(u"2.3"_s).doubtful = fromLines;
    return made;
}

Made rowsOverPagesWithHeaders(Kind kind)
{
    Made made = rowsOverPages(kind);
    made.form.repeatsHeader = true;
    made.form.runningTitle = u"Fenmoor Homes: how we answer the Code"_s;
    return made;
}

Made hyphens(Kind kind)
{
    Made made = regularForm(kind);
    made.form.hyphens = true;
    made.setCommentary(u"1.2"_s,
                       u"Every complaint about neighbourhoods is acknowledged on the same day by a manager."_s);
    made.setCommentary(u"2.3"_s, u"Our well-known wardens recognise particularly complicated circumstances."_s);
    if (!isPdf(kind)) {
        for (const QString &code : {u"1.2"_s, u"2.3"_s}) { // where the program may break words
            made.cell(code, CommentaryColumn)
                .texts.front()
                .pieces.front()
                .words.replace(u"compl"_s, u"com\u00adpl"_s)
                .replace(u"particularly"_s, u"par\u00adticu\u00adlarly"_s);
        }
    }
    return made;
}

Made rotated(Kind kind)
{
    Made made = regularForm(kind);
    made.form.rotated = true;
    return made;
}

Made sideBySide(Kind kind)
{
    Made made = regularForm(kind);
    made.form.sideBySide = true;
    for (FormLine *line : made.provisions()) {
        line->cells[RequirementColumn] = cellOf(u"Short words of the Code"_s);
        line->cells[EvidenceColumn] = cellOf(u"Policy"_s);
        line->cells[CommentaryColumn] = cellOf(u"As said"_s);
    }
    made.expected.refused = u"has two tables side by side"_s;
    return made;
}

} // namespace

std::vector<Irregularity> pageIrregularities()
{
    const std::vector<Kind> notDrawn = {Kind::Docx, Kind::Odt, Kind::Html, Kind::Xlsx, Kind::Csv, Kind::Txt};
    return {
        {"header rows repeated", repeatedHeader},
        {"running titles and page numbers",
         runningTitles,
         {{{Kind::Csv}, "it has no pages and nothing around its cells"}}},
        {"rows over the end of a page", rowsOverPages, {noPages}},
        {"rows over the end of a page, under header rows", rowsOverPagesWithHeaders, {noPages}},
        {"hyphens at the ends of lines", hyphens},
        {"rotated pages", rotated, {{notDrawn, "its words have no direction on a page"}}},
        {"two tables side by side", sideBySide, {{notDrawn, "tables in it follow one another"}}},
    };
}

} // namespace attest::test
