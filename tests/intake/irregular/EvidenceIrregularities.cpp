// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

Evidence note(const QString &text)
{
    Evidence item;
    item.text = text;
    return item;
}

Evidence page(const QString &text, const QString &number)
{
    Evidence item = note(text);
    item.page = number;
    return item;
}

Evidence clause(const QString &text, const QString &number)
{
    Evidence item = note(text);
    item.clause = number;
    return item;
}

Evidence quote(const QString &text)
{
    Evidence item = note(text);
    item.kind = EvidenceKind::Quote;
    return item;
}

Evidence address(const QString &text, const QString &url)
{
    Evidence item = note(text);
    item.kind = EvidenceKind::Url;
    item.url = url;
    return item;
}

Made pointers(Kind kind)
{
    Made made = regularForm(kind);
    made.expected.items = true;
    const QString bare = u"https://www.fenmoorhomes.example/policy.pdf"_s;
    made.setEvidence(u"1.2"_s, {address(bare, bare)});
    made.setEvidence(u"1.3"_s, {page(u"Page 3"_s, u"3"_s)});
    made.setEvidence(u"1.4"_s, {clause(u"Section 2.0"_s, u"2.0"_s)});
    made.setEvidence(u"2.2"_s, {address(u"www.fenmoorhomes.example/how"_s, u"https://www.fenmoorhomes.example/how"_s),
                                page(u"Pages 3-4"_s, u"3-4"_s), note(u"Told to new staff"_s)});
    made.setEvidence(u"2.3"_s, {clause(u"Clause 4.2.1"_s, u"4.2.1"_s), note(u"Training slides"_s)});
    return made;
}

Made quotations(Kind kind)
{
    Made made = regularForm(kind);
    made.expected.items = true;
    made.setEvidence(u"1.2"_s, {quote(u"\"We listen to residents first.\""_s)});
    made.setEvidence(u"1.3"_s, {quote(u"“Nobody needs the word.”"_s)});
    made.setEvidence(u"1.4"_s, {quote(u"‘A request is logged.’"_s)});
    made.setEvidence(u"2.2"_s, {quote(u"'Reasons are given in writing.'"_s)});
    made.setEvidence(u"2.3"_s, {quote(u"«Twelve months, and longer.»"_s)});
    made.setEvidence(u"2.4"_s, {quote(u"“The letter says why"_s), quote(u"and whom to write to.”"_s)});
    return made;
}

Made linksByTheirText(Kind kind)
{
    Made made = regularForm(kind);
    made.expected.items = true;
    const QString first = u"https://www.fenmoorhomes.example/policy.pdf"_s;
    const QString second = u"https://www.fenmoorhomes.example/other-words"_s;
    made.cell(u"1.2"_s, EvidenceColumn) = FormCell().link(u"Our complaints policy"_s, first);
    made.answer(u"1.2"_s).evidence = {address(u"Our complaints policy"_s, first)};
    made.cell(u"2.3"_s, EvidenceColumn) = FormCell().link(u"www.fenmoorhomes.example"_s, second);
    made.answer(u"2.3"_s).evidence = {address(u"www.fenmoorhomes.example"_s, second)};
    return made;
}

Made lists(Kind kind)
{
    Made made = regularForm(kind);
    made.expected.items = true;
    made.setEvidence(u"1.3"_s, {note(u"- The leaflet of May"_s), note(u"- Slides for wardens"_s)});
    made.setCommentary(u"1.3"_s, u"Staff are told:\n- when they join\n- each spring"_s);
    made.setCommentary(u"2.4"_s, u"The letter has the reason.\nIt has our number too."_s);
    return made;
}

} // namespace

std::vector<Irregularity> evidenceIrregularities()
{
    return {
        {"bare addresses, pages and sections", pointers},
        {"quotations in every kind of marks", quotations},
        {"links by their text",
         linksByTheirText,
         {{{Kind::Csv, Kind::Txt}, "words in it lead nowhere: an address is there only where it is printed"}}},
        {"lists and several paragraphs", lists},
    };
}

} // namespace attest::test
