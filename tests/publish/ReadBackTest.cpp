// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ReadBack.h"

#include <QTest>

#include <functional>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

Cell cell(const QString &text, bool header = false)
{
    Cell out;
    out.header = header;
    out.blocks = {paragraph(text)};
    return out;
}

List list(const QStringList &items)
{
    List out;
    for (const QString &item : items) {
        out.items.push_back({paragraph(item)});
    }
    return out;
}

Span link(const QString &words, const QString &address)
{
    Span out;
    out.text = words;
    out.address = address;
    return out;
}

Document form(int provisions = 4)
{
    Document out;
    out.info.title = u"Fenmoor Homes: self-assessment"_s;
    out.info.notice = u"Draft for approval"_s;
    Table table;
    table.caption = u"Section 1"_s;
    table.headerRows = 1;
    table.rows.push_back({{cell(u"Code"_s, true), cell(u"Comply"_s, true), cell(u"Evidence"_s, true)}});
    for (int i = 2; i < provisions + 2; ++i) {
        Cell evidence;
        evidence.blocks = {
            {Paragraph{{link(u"Policy"_s, u"https://example.org/%1"_s.arg(i))}}},
            {list({u"first %1"_s.arg(i), u"second"_s})},
        };
        table.rows.push_back({{cell(u"1.%1"_s.arg(i), true), cell(u"Yes"_s), evidence}});
    }
    out.blocks = {heading(1, u"Form"_s),     paragraph(u"Introduction"_s), heading(2, u"Section 1"_s), {table},
                  heading(2, u"Response"_s), paragraph(u"We agree."_s)};
    out.colophon = {paragraph(u"Not yet approved."_s)};
    return out;
}

Table &tableOf(Document &document)
{
    return std::get<Table>(document.blocks[3].node);
}

List &listOf(Cell &cell)
{
    return std::get<List>(cell.blocks[1].node);
}

using Damage = std::function<void(Document &)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

class ReadBackTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTheSameDiffersInNothing();
    void whiteSpaceAndHowWordsWereCutDoNotMatter();
    void whatNoFileCanHoldDoesNotMatter();
    void everyDamageIsTold_data();
    void everyDamageIsTold();
    void oneMissingRowDoesNotMakeTheNextOnesDiffer();
    void longTextsAreShownWhereTheyDiffer();
    void manyDifferencesEndInASentence();
    void deepNestingIsCompared();
    void hugeDocumentsAreCompared();
};

void ReadBackTest::whatIsTheSameDiffersInNothing()
{
    QCOMPARE(readBackDifferences(form(), form()), QStringList());
    QCOMPARE(readBackDifferences(Document(), Document()), QStringList());
}

void ReadBackTest::whiteSpaceAndHowWordsWereCutDoNotMatter()
{
    Document read = form();
    read.blocks.insert(read.blocks.begin() + 1, paragraph(u" \n\u00a0"_s));
    read.blocks[2] = {Paragraph{{link(u" Intro"_s, QString()), link(u"duction\n"_s, QString())}}};
    QCOMPARE(readBackDifferences(form(), read), QStringList());
}

void ReadBackTest::whatNoFileCanHoldDoesNotMatter()
{
    Document written = form();
    written.blocks[1] = {Paragraph{{link(u"Intro\u0001duction"_s, u"javascript:alert(1)"_s)}}};
    QCOMPARE(readBackDifferences(written, form()), QStringList());
}

void ReadBackTest::everyDamageIsTold_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Damage damage, const QString &sentence) {
        QTest::newRow(name) << std::move(damage) << sentence;
    };
    row(
        "title", [](Document &d) { d.info.title = u"Other"_s; },
        u"Title: written “Fenmoor Homes: self-assessment”, read “Other”."_s);
    row(
        "notice lost", [](Document &d) { d.info.notice.clear(); }, u"Notice: written “Draft for approval”, read “”."_s);
    row(
        "language", [](Document &d) { d.info.language = u"fr"_s; }, u"Language: written “en-gb”, read “fr”."_s);
    row(
        "colophon", [](Document &d) { d.colophon = {paragraph(u"Approved."_s)}; },
        u"Colophon: written “Not yet approved.”, read “Approved.”."_s);
    row(
        "answer changed", [](Document &d) { tableOf(d).rows[2].cells[1] = cell(u"No"_s); },
        u"Table 1, row 3, column 2: written “Yes”, read “No”."_s);
    row(
        "cell dropped", [](Document &d) { tableOf(d).rows[2].cells.pop_back(); },
        u"Table 1, row 3, column 3: “Policy - first 3 - second” was written, but is not in the file."_s);
    row(
        "header cell made an ordinary one", [](Document &d) { tableOf(d).rows[0].cells[1].header = false; },
        u"Table 1, row 1, column 2: a header cell was written, an ordinary cell was read."_s);
    row(
        "header row lost", [](Document &d) { tableOf(d).headerRows = 0; },
        u"Table 1: written with 1 header rows, read with 0."_s);
    row(
        "caption", [](Document &d) { tableOf(d).caption.clear(); },
        u"Table 1, caption: written “Section 1”, read “”."_s);
    row(
        "cell widened", [](Document &d) { tableOf(d).rows[1].cells[1].columnSpan = 2; },
        u"Table 1, row 2, column 2: the cell spans other columns or rows than it was written to."_s);
    row(
        "link retargeted",
        [](Document &d) {
            tableOf(d).rows[1].cells[2].blocks[0] = {Paragraph{{link(u"Policy"_s, u"https://evil.example/"_s)}}};
        },
        u"Table 1, row 2, column 3, part 1: the link “Policy” was written to lead to https://example.org/2; read, “Policy” leads to https://evil.example/."_s);
    row(
        "link lost", [](Document &d) { tableOf(d).rows[1].cells[2].blocks[0] = paragraph(u"Policy"_s); },
        u"Table 1, row 2, column 3, part 1: written with 1 links, read with 0."_s);
    row(
        "list item lost", [](Document &d) { listOf(tableOf(d).rows[1].cells[2]).items.pop_back(); },
        u"Table 1, row 2, column 3, part 2, list item 2: “second” was written, but is not in the file."_s);
    row(
        "list marked otherwise", [](Document &d) { listOf(tableOf(d).rows[1].cells[2]).style = ListStyle::Alpha; },
        u"Table 1, row 2, column 3, part 2: the list is marked in another way than it was written."_s);
    row(
        "heading's level", [](Document &d) { d.blocks[2] = heading(3, u"Section 1"_s); },
        u"Part 3: a heading of level 2 was written, one of level 3 was read."_s);
    row(
        "heading made a paragraph", [](Document &d) { d.blocks[2] = paragraph(u"Section 1"_s); },
        u"Part 3: a heading was written, a paragraph was read."_s);
    row(
        "words added", [](Document &d) { d.blocks.push_back(paragraph(u"Cookies"_s)); },
        u"After the last part: “Cookies” is in the file, but was not written."_s);
    row(
        "bold lost", [](Document &d) { std::get<Paragraph>(d.blocks[5].node).spans.front().strong = true; },
        u"Part 6, under “Response”: other words are emphasised than were written so."_s);
    row(
        "language of words",
        [](Document &d) { std::get<Paragraph>(d.blocks[5].node).spans.front().language = u"cy"_s; },
        u"Part 6, under “Response”: other words are marked as being in another language than were written so."_s);
}

void ReadBackTest::everyDamageIsTold()
{
    QFETCH(Damage, damage);
    QFETCH(QString, sentence);
    Document read = form();
    damage(read);
    QCOMPARE(readBackDifferences(form(), read), QStringList(sentence));
}

void ReadBackTest::oneMissingRowDoesNotMakeTheNextOnesDiffer()
{
    Document read = form(30);
    tableOf(read).rows.erase(tableOf(read).rows.begin() + 6);
    const QStringList found = readBackDifferences(form(30), read);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first(),
             u"Table 1, row 7: “1.7 | Yes | Policy - first 7 - second” was written, but is not in the file."_s);
}

void ReadBackTest::longTextsAreShownWhereTheyDiffer()
{
    Document written = form();
    Document read = form();
    written.blocks[1] = paragraph(QString(5000, u'a') + u" the end"_s);
    read.blocks[1] = paragraph(QString(5000, u'a') + u" an end"_s);
    QCOMPARE(readBackDifferences(written, read),
             QStringList(u"Part 2, under “Form”: written “…%1 the end”, read “…%1 an end”."_s.arg(QString(14, u'a'))));
}

void ReadBackTest::manyDifferencesEndInASentence()
{
    Document read = form(500);
    for (Row &row : tableOf(read).rows) {
        row.cells[1] = cell(u"?"_s, row.cells[1].header);
    }
    const QStringList found = readBackDifferences(form(500), read);
    QCOMPARE(found.size(), 101);
    QCOMPARE(found.last(), u"There may be more differences; these are the first 100."_s);
}

void ReadBackTest::deepNestingIsCompared()
{
    const auto nested = [](const QString &core) {
        Blocks inner = {paragraph(core)};
        for (int depth = 0; depth < 200; ++depth) {
            List around;
            around.items = {inner, {paragraph(u"beside"_s)}};
            inner = {paragraph(u"lead"_s), {around}};
        }
        Document out;
        out.blocks = inner;
        return out;
    };
    Document extra = nested(u"b"_s);
    extra.blocks.push_back(paragraph(u"one more"_s));
    // If the work doubled with each level, this would not come to its end.
    QVERIFY(!readBackDifferences(nested(u"a"_s), extra).isEmpty());
}

void ReadBackTest::hugeDocumentsAreCompared()
{
    const Document written = form(30'000);
    Document read = form(30'000);
    tableOf(read).rows.erase(tableOf(read).rows.begin() + 15'000);
    QCOMPARE(readBackDifferences(written, read).size(), 1);
}

QTEST_GUILESS_MAIN(ReadBackTest)
#include "ReadBackTest.moc"
