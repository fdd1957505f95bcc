// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

Made shortWords(Kind kind)
{
    Made made = regularForm(kind);
    made.setComply(u"1.2"_s, u"Y"_s, Comply::Yes);
    made.setComply(u"1.3"_s, u"Yes."_s, Comply::Yes);
    made.setComply(u"1.4"_s, u"N"_s, Comply::No);
    made.setComply(u"2.2"_s, u"YES"_s, Comply::Yes);
    made.setComply(u"2.3"_s, u"Compliant"_s, Comply::Yes);
    made.setComply(u"2.4"_s, u"Not compliant"_s, Comply::No);
    return made;
}

Made partlyAndNotApplicable(Kind kind)
{
    Made made = regularForm(kind);
    made.setComply(u"1.2"_s, u"Partial"_s, Comply::Partially);
    made.setComply(u"1.3"_s, u"Partly compliant"_s, Comply::Partially);
    made.setComply(u"1.4"_s, u"N/A"_s, Comply::NotApplicable);
    made.setComply(u"2.2"_s, u"Not applicable"_s, Comply::NotApplicable);
    made.setComply(u"2.3"_s, u"Yes - see commentary"_s, Comply::Yes);
    return made;
}

Made blank(Kind kind)
{
    Made made = regularForm(kind);
    made.setComply(u"1.3"_s, {}, std::nullopt);
    made.setComply(u"2.4"_s, u"Yes / No"_s, std::nullopt, true); // how one was marked may be lost
    return made;
}

Made allBlank(Kind kind)
{
    Made made = regularForm(kind);
    for (ExpectedAnswer &answer : made.expected.answers) {
        made.setComply(answer.code, {}, std::nullopt);
    }
    return made;
}

Made noAnswer(Kind kind)
{
    Made made = regularForm(kind);
    made.setComply(u"1.3"_s, u"Perhaps"_s, std::nullopt, true);
    made.setComply(u"2.3"_s, u"Yes, but not in the evenings"_s, Comply::Yes, true);
    return made;
}

Made ticks(Kind kind)
{
    Made made = regularForm(kind);
    made.setComply(u"1.2"_s, u"✓"_s, Comply::Yes);
    made.setComply(u"1.3"_s, u"✔"_s, Comply::Yes);
    made.setComply(u"1.4"_s, u"☑"_s, Comply::Yes);
    made.setComply(u"2.2"_s, u"☒"_s, std::nullopt, true); // a box that is ticked, or crossed
    made.setComply(u"2.3"_s, u"✗"_s, Comply::No);
    made.setComply(u"2.4"_s, u"☐"_s, std::nullopt);
    return made;
}

Made wingdings(Kind kind)
{
    Made made = regularForm(kind);
    for (const auto &[code, sign, shown] :
         {std::tuple{u"1.2"_s, u"ü"_s, u"✓"_s}, {u"1.3"_s, u"ü"_s, u"✓"_s}, {u"1.4"_s, u"û"_s, u"✗"_s}}) {
        made.setComply(code, shown, sign == u"ü"_s ? Comply::Yes : Comply::No);
        made.cell(code, ComplyColumn).texts = {{{{sign, {}, Piece::Look::Wingdings}}}};
    }
    return made;
}

/// Both answers are printed, and one is struck out, or is the only one in bold or underlined.
Made chosenByLook(Kind kind)
{
    Made made = regularForm(kind);
    using Look = Piece::Look;
    const auto set = [&made](const QString &code, Look yes, Look no, Comply comply, bool doubtful) {
        made.setComply(code, complyWord(comply), comply, doubtful);
        made.cell(code, ComplyColumn).texts = {{{{u"Yes"_s, {}, yes}, {u" / "_s}, {u"No"_s, {}, no}}}};
    };
    set(u"1.2"_s, Look::Plain, Look::Struck, Comply::Yes, false);
    set(u"1.3"_s, Look::Struck, Look::Plain, Comply::No, false);
    set(u"1.4"_s, Look::Bold, Look::Plain, Comply::Yes, true);
    set(u"2.3"_s, Look::Plain, Look::Underlined, Comply::No, true);
    return made;
}

/// One form for the landlords of a group: an answer for each, below one another.
Made severalLandlords(Kind kind)
{
    Made made = regularForm(kind);
    made.setComply(u"1.2"_s, u"Fenmoor Homes: Yes\nFenmoor North: Yes"_s, Comply::Yes, true);
    made.setComply(u"1.3"_s, u"Fenmoor Homes: No\nFenmoor North: No"_s, Comply::No, true);
    made.setComply(u"1.4"_s, u"Fenmoor Homes: Yes\nFenmoor North: No"_s, std::nullopt, true);
    return made;
}

/// The column of answers becomes two, in each row of which one holds the mark.
Made tickColumns(Kind kind)
{
    Made made = regularForm(kind);
    for (FormPart &part : made.form.parts) {
        for (FormLine &line : part.lines) {
            const bool yes = line.cells[ComplyColumn].plain() == u"Yes"_s;
            const QString mark = u"✓"_s;
            line.cells[ComplyColumn] = cellOf(line.heads ? u"Yes"_s : yes ? mark : QString());
            line.cells.insert(line.cells.begin() + EvidenceColumn, cellOf(line.heads ? u"No"_s
                                                                          : yes      ? QString()
                                                                                     : mark));
        }
    }
    return made;
}

} // namespace

std::vector<Irregularity> answerIrregularities()
{
    const Cannot noFonts{{Kind::Csv, Kind::Txt}, "it has no fonts: the sign is a letter, or another sign"};
    return {
        {"answers in short, and in other words", shortWords},
        {"partly, not applicable, and a remark", partlyAndNotApplicable},
        {"some answers left blank", blank},
        {"all answers left blank", allBlank},
        {"answers that are none", noAnswer},
        {"ticks, crosses and boxes", ticks},
        {"ticks of a font of signs", wingdings, {noFonts}},
        {"an answer chosen by its look",
         chosenByLook,
         {{{Kind::Csv, Kind::Txt}, "it has no looks"},
          {{Kind::RuledPdf, Kind::UnruledPdf}, "it is drawn without looks"}}},
        {"the answers of several landlords",
         severalLandlords,
         {{{Kind::Txt}, "a cell of it is one line: what is each landlord's is left blank"}}},
        {"a tick in one of two columns", tickColumns},
    };
}

} // namespace attest::test
