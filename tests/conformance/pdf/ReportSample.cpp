// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/ReportSample.h"

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

Block spans(Spans held)
{
    return {Paragraph{std::move(held)}};
}

Span words(const QString &text)
{
    Span out;
    out.text = text;
    return out;
}

Span link(const QString &text, const QString &address)
{
    Span out = words(text);
    out.address = address;
    return out;
}

Span spoken(const QString &text, const QString &language)
{
    Span out = words(text);
    out.language = language;
    return out;
}

Block links()
{
    Span bold = link(u"the policy"_s, u"https://www.fenmoorhomes.example/policy?a=1&b=2#part"_s);
    bold.strong = true;
    return spans({words(u"Read "_s), bold, words(u" or "_s),
                  link(u"the older page"_s, u"http://fenmoorhomes.example/old"_s), words(u", see "_s),
                  link(u"a café’s page"_s, u"https://fenmoorhomes.example/café/ü"_s), words(u", or write to "_s),
                  link(u"the team"_s, u"mailto:complaints@fenmoorhomes.example"_s), words(u". The whole address is "_s),
                  link(u"https://www.fenmoorhomes.example/a/very/long/address/that/has/to/be/broken/over/lines/since/"
                       u"it/is/longer/than/"
                       "one/line/of/a/page/can/be/in/any/size.html"_s,
                       u"https://www.fenmoorhomes.example/a/very/long/address/that/has/to/be/broken/over/lines/since/"
                       u"it/is/longer/than/"
                       "one/line/of/a/page/can/be/in/any/size.html"_s),
                  words(u"."_s)});
}

Block languages()
{
    Span strong = words(u"bold"_s);
    strong.strong = true;
    Span both = words(u"bold and slanted"_s);
    both.strong = both.emphasis = true;
    Span slanted = words(u"slanted"_s);
    slanted.emphasis = true;
    return spans({words(u"Words are "_s), strong, words(u", "_s), slanted, words(u" or "_s), both,
                  words(u"; a family says "_s), spoken(u"diolch yn fawr"_s, u"cy"_s), words(u", another "_s),
                  spoken(u"dziękujemy"_s, u"pl"_s), words(u" or "_s), spoken(u"شكرا لكم"_s, u"ar"_s),
                  words(u".\nA new line follows."_s)});
}

Block marks()
{
    Span added = words(u"within five working days of the complaint, and in writing wherever that is asked for"_s);
    added.revision = Revision::Added;
    Span removed = words(u"soon"_s);
    removed.revision = Revision::Removed;
    return spans({words(u"We answer "_s), removed, words(u" "_s), added, words(u"."_s)});
}

Block lists()
{
    List inner;
    inner.style = ListStyle::Alpha;
    inner.items = {{paragraph(u"within four weeks"_s)}, {paragraph(u"within eight weeks"_s)}};
    List numbers;
    numbers.style = ListStyle::Number;
    numbers.start = 3;
    numbers.items = {{paragraph(u"We answer:"_s), Block{inner}},
                     {paragraph(u"We tell what was decided."_s), paragraph(u"And what follows from it."_s)}};
    List bullets;
    bullets.items = {
        {paragraph(u"Listen"_s)}, {paragraph(u"Put it right:"_s), Block{numbers}}, {paragraph(u"Learn"_s)}};
    return {bullets};
}

Cell cell(const QString &text, bool header = false, int columns = 1, int rows = 1)
{
    return Cell{{paragraph(text)}, header, columns, rows};
}

Block spannedTable()
{
    Table table;
    table.caption = u"Complaints by stage and quarter"_s;
    table.headerRows = 2;
    table.rows = {
        Row{{cell(u"Area"_s, true, 1, 2), cell(u"Stage one"_s, true, 2), cell(u"Stage two"_s, true, 2)}},
        Row{{cell(u"Open"_s, true), cell(u"Closed"_s, true), cell(u"Open"_s, true), cell(u"Closed"_s, true)}},
        Row{{cell(u"North"_s, true), cell(u"4"_s), cell(u"17"_s), cell(u"1"_s, false, 1, 2), cell(u"3"_s)}},
        Row{{cell(u"South"_s, true), cell(u"none at all"_s, false, 2), cell(u"2"_s)}},
    };
    for (int i = 0; i < 45; ++i) {
        table.rows.push_back(
            Row{{cell(u"Ward %1"_s.arg(i + 1), true), cell(QString::number(i)), cell(QString::number(3 * i)),
                 cell(i % 5 == 0 ? QString() : QString::number(i % 7)), cell(u"0"_s)}});
    }
    return {table};
}

Block plainTable()
{
    Table table;
    table.headerRows = 1;
    List reasons;
    reasons.items = {{paragraph(u"repairs"_s)}, {paragraph(u"noise"_s)}};
    table.rows = {Row{{cell(u"Measure"_s, true), cell(u"Result"_s, true)}},
                  Row{{cell(u"Answered in time"_s), cell(u"97.6%"_s)}},
                  Row{{cell(u"Reasons"_s), Cell{{paragraph(u"Most often:"_s), Block{reasons}}, false, 1, 1}}}};
    return {table};
}

} // namespace

Document sampleReport()
{
    Document report;
    report.info.title = u"Complaints in 2024-25: how we did"_s;
    report.info.subject = u"Annual complaints performance"_s;
    report.info.organisation = u"Fenmoor Homes"_s;
    report.info.year = u"2024-25"_s;
    report.info.notice = u"Draft for approval"_s;
    const Figure figure{
        "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='60'><rect x='5' y='20' width='30' height='35' "
        "fill='#246'/><rect x='50' y='8' width='30' height='47' fill='#246'/></svg>",
        u"Two bars: complaints rose from 35 to 47."_s};
    report.blocks = {heading(1, report.info.title),
                     paragraph(u"What residents told us, and what we changed."_s),
                     heading(2, u"How we listen"_s),
                     links(),
                     languages(),
                     marks(),
                     heading(3, u"What we do"_s),
                     lists(),
                     heading(2, u"Numbers"_s),
                     spannedTable(),
                     heading(3, u"In short"_s),
                     plainTable(),
                     Block{figure},
                     paragraph(u"That is all."_s)};
    report.colophon = {paragraph(u"Not yet approved by the governing body."_s)};
    return report;
}

} // namespace attest::test::pdf
