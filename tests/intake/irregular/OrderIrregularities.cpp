// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

Made sectionsReordered(Kind kind)
{
    Made made = regularForm(kind);
    std::swap(made.form.parts.front(), made.form.parts.back());
    return made;
}

Made rowsReordered(Kind kind)
{
    Made made = regularForm(kind);
    for (FormPart &part : made.form.parts) {
        std::reverse(part.lines.begin() + 1, part.lines.end());
    }
    return made;
}

Made answeredTwice(Kind kind)
{
    Made made = regularForm(kind);
    FormLine again = made.line(u"1.3"_s);
    again.cells[ComplyColumn] = cellOf(u"No"_s);
    again.cells[EvidenceColumn] = cellOf(u"Letter of the warden"_s);
    again.cells[CommentaryColumn] = cellOf(u"The wardens say otherwise."_s);
    made.form.parts.front().lines.push_back(again);
    made.expected.unplaced = {u"The wardens say otherwise."_s};
    made.answer(u"1.3"_s).doubtful = true; // nobody knows which of them holds
    return made;
}

Made rowOfNoProvision(Kind kind)
{
    Made made = regularForm(kind);
    FormLine own = made.line(u"2.4"_s);
    own.cells = {cellOf(u"2.11"_s), cellOf(u"Our wardens carry cards in six languages that tell how to reach us."_s),
                 cellOf(u"Yes"_s), cellOf(u"The card"_s), cellOf(u"Printed each spring."_s)};
    made.form.parts.back().lines.push_back(own);
    made.expected.unplaced = {u"Printed each spring."_s};
    return made;
}

Made requirementsEdited(Kind kind)
{
    Made made = regularForm(kind);
    QString &words = made.cell(u"1.3"_s, RequirementColumn).texts.front().pieces.front().words;
    words.replace(u"Whenever a resident"_s, u"Whenever a tenant or a lodger"_s);
    words += u" Our wardens are told of this."_s;
    made.cell(u"2.3"_s, RequirementColumn).texts.front().pieces.front().words.replace(u"12 months"_s, u"6 months"_s);
    made.expected.otherWording = {u"1.3"_s, u"2.3"_s};
    return made;
}

Made identityInTheText(Kind kind)
{
    Made made = regularForm(kind);
    made.form.cover = {u"# Complaint Handling Code"_s,
                       u"This is how Brindle Vale Housing Association answers the Code for the year 2024/25."_s,
                       u"It was approved by the Customer Committee on 12 June 2025."_s};
    made.expected.organisation = u"Brindle Vale Housing Association"_s;
    made.expected.approved = u"2025-06-12"_s;
    return made;
}

Made identityInTheHeading(Kind kind)
{
    Made made = regularForm(kind);
    made.form.cover = {u"# Self-assessment 2024-25 of Brindle Vale Housing"_s, u"Date of approval: 03/07/2025"_s};
    made.expected.organisation = u"Brindle Vale Housing"_s;
    made.expected.approved = u"2025-07-03"_s;
    return made;
}

Made withinAReport(Kind kind)
{
    Made made = regularForm(kind);
    made.form.report = {u"# Fenmoor Homes annual complaints report 2024-25"_s,
                        u"We own 4,210 homes in the fens. This year 312 complaints were made at stage 1."_s,
                        u"\f"_s,
                        u"# What residents told us"_s,
                        u"2.2 days was how long a reply took at first, and 1.3 days by March."_s,
                        u"A complaint is a chance to learn. Each was looked at by the panel."_s,
                        u"\f"_s,
                        u"# How we did against the Code"_s,
                        u"The form that follows was filled in by our team."_s};
    made.form.reportAfter = {u"# What comes next"_s, u"We shall print the leaflet again, and ask 40 residents."_s,
                             u"\f"_s, u"# Thanks"_s, u"To the panel, who read all of it."_s};
    if (kind == Kind::Csv) { // where nothing tells that the form has ended
        made.expected.unplaced = {u"What comes next"_s, u"We shall print"_s, u"Thanks"_s, u"To the panel"_s};
    } else if (kind == Kind::Txt) { // where a title may be an answer's words
        made.expected.unplaced = {u"What comes next We shall print"_s};
    }
    return made;
}

} // namespace

std::vector<Irregularity> orderIrregularities()
{
    return {
        {"sections in another order", sectionsReordered},
        {"rows in another order", rowsReordered},
        {"must and should in tables of their own", mustAndShouldForm},
        {"a provision answered twice", answeredTwice},
        {"a row of no provision", rowOfNoProvision},
        {"requirements worded by the landlord", requirementsEdited},
        {"landlord, year and approval in the text", identityInTheText},
        {"landlord and year in a heading, approval beneath", identityInTheHeading},
        {"within a report of several pages", withinAReport},
    };
}

} // namespace attest::test
