// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxReader.h"
#include "support/DocxBuilder.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QString p(const QString &words, const QString &properties = {})
{
    return DocxBuilder::p(words, properties);
}

/// A paragraph that takes part in number definition `numbering`.
QString item(const QString &words, int numbering, int level = 0)
{
    return p(words, u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_s.arg(level).arg(numbering));
}

QString level(int index, const QString &format, const QString &text, const QString &more = {})
{
    return u"<w:lvl w:ilvl=\"%1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%2\"/>%4<w:lvlText w:val=\"%3\"/></w:lvl>"_s
        .arg(QString::number(index), format, text, more);
}

QString scheme(int id, const QString &levels)
{
    return u"<w:abstractNum w:abstractNumId=\"%1\">%2</w:abstractNum>"_s.arg(id).arg(levels);
}

QString definition(int id, int schemeId, const QString &overrides = {})
{
    return u"<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"%2\"/>%3</w:num>"_s.arg(id).arg(schemeId).arg(overrides);
}

// Definitions: 1 bullets, 2 numbers then letters then roman, 3 clauses (1, 1.1, 1.1.1), 4 as 2 but started anew at 5,
// 5 a label with a word, 6 through a numbering style, 7 nothing printed.
QString numbering()
{
    return scheme(1, level(0, u"bullet"_s, u"•"_s) + level(1, u"bullet"_s, u"o"_s)) +
           scheme(2, level(0, u"decimal"_s, u"%1."_s) + level(1, u"lowerLetter"_s, u"(%2)"_s) +
                         level(2, u"lowerRoman"_s, u"%3)"_s)) +
           scheme(3, level(0, u"decimal"_s, u"%1"_s, u"<w:pStyle w:val=\"Clause\"/>"_s) +
                         level(1, u"decimal"_s, u"%1.%2"_s, u"<w:pStyle w:val=\"Subclause\"/>"_s) +
                         level(2, u"upperRoman"_s, u"%1.%2.%3"_s)) +
           scheme(5, level(0, u"upperLetter"_s, u"Appendix %1:"_s)) +
           scheme(6, u"<w:numStyleLink w:val=\"HouseList\"/>"_s) + scheme(7, level(0, u"none"_s, QString())) +
           definition(1, 1) + definition(2, 2) + definition(3, 3) +
           definition(4, 2, u"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"_s) +
           definition(5, 5) + definition(6, 6) + definition(7, 7);
}

QString styles()
{
    return u"<w:style w:type=\"paragraph\" w:styleId=\"ListBullet\"><w:pPr><w:numPr><w:numId "
           u"w:val=\"1\"/></w:numPr></w:pPr>"
           "</w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Clause\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
           "<w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Subclause\"><w:pPr><w:numPr><w:numId "
           "w:val=\"3\"/></w:numPr></w:pPr>"
           "</w:style>"
           "<w:style w:type=\"numbering\" w:styleId=\"HouseList\"><w:pPr><w:numPr><w:numId "
           "w:val=\"2\"/></w:numPr></w:pPr>"
           "</w:style>"_s;
}

QString read(const QString &body)
{
    DocxBuilder document(body);
    document.numbering(numbering()).styles(styles());
    return outline(readDocx(document.bytes(), u"form.docx"_s));
}

} // namespace

class DocxListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesListsOfNeighbouringParagraphs_data();
    void makesListsOfNeighbouringParagraphs();
    void printsClauseNumbersAsWords_data();
    void printsClauseNumbersAsWords();
    void keepsACodeThatIsOnlyAnAutomaticNumber();
    void readsNumberedCellsWithWordsAsLists();
};

void DocxListsTest::makesListsOfNeighbouringParagraphs_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bullets") << p(u"Such as:"_s) + item(u"one"_s, 1) + item(u"two"_s, 1) + p(u"After"_s)
                             << u"p Such as:\nul\n  - p one\n  - p two\np After"_s;
    QTest::newRow("bullets by style") << p(u"one"_s, u"<w:pStyle w:val=\"ListBullet\"/>"_s) +
                                             p(u"two"_s, u"<w:pStyle w:val=\"ListBullet\"/>"_s)
                                      << u"ul\n  - p one\n  - p two"_s;
    QTest::newRow("numbering of the style taken back")
        << p(u"one"_s, u"<w:pStyle w:val=\"ListBullet\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"_s) << u"p one"_s;
    QTest::newRow("a blank paragraph does not end a list")
        << item(u"one"_s, 1) + p(QString()) + item(u"two"_s, 1) << u"ul\n  - p one\n  - p two"_s;
    QTest::newRow("nested") << item(u"one"_s, 2) + item(u"first"_s, 2, 1) + item(u"deep"_s, 2, 2) +
                                   item(u"second"_s, 2, 1) + item(u"two"_s, 2) + item(u"again"_s, 2, 1)
                            << u"ol 1\n"
                               "  - p one\n"
                               "    ol a 1\n"
                               "      - p first\n"
                               "        ol 1\n"
                               "          - p deep\n"
                               "      - p second\n"
                               "  - p two\n"
                               "    ol a 1\n"
                               "      - p again"_s;
    QTest::newRow("bullets within numbers") << item(u"one"_s, 2) + item(u"dot"_s, 1, 1) + item(u"two"_s, 2)
                                            << u"ol 1\n  - p one\n    ul\n      - p dot\n  - p two"_s;
    QTest::newRow("counts on after a paragraph")
        << item(u"one"_s, 2) + p(u"between"_s) + item(u"two"_s, 2) << u"ol 1\n  - p one\np between\nol 2\n  - p two"_s;
    QTest::newRow("started anew") << item(u"one"_s, 2) + item(u"five"_s, 4) + item(u"six"_s, 4)
                                  << u"ol 1\n  - p one\nol 5\n  - p five\n  - p six"_s;
    QTest::newRow("begins deeper than it goes on")
        << item(u"deep"_s, 1, 1) + item(u"shallow"_s, 1) << u"ul\n  - p deep\nul\n  - p shallow"_s;
    QTest::newRow("through a numbering style")
        << item(u"one"_s, 6) + item(u"letter"_s, 6, 1) << u"ol 1\n  - p one\n    ol a 1\n      - p letter"_s;
    QTest::newRow("a definition that is not there") << item(u"words"_s, 99) << u"p words"_s;
    QTest::newRow("nothing printed") << item(u"words"_s, 7) << u"p words"_s;
    QTest::newRow("a level that is not there") << item(u"words"_s, 1, 2'000'000'000) << u"p words"_s;
}

void DocxListsTest::makesListsOfNeighbouringParagraphs()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(read(body), expected);
}

void DocxListsTest::printsClauseNumbersAsWords_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const QString clause = u"<w:pStyle w:val=\"Clause\"/>"_s;
    const QString subclause = u"<w:pStyle w:val=\"Subclause\"/>"_s;
    QTest::newRow("clauses under numbered headings")
        << p(u"Definition"_s, clause) + p(u"A complaint is"_s, subclause) + p(u"A resident"_s, subclause) +
               p(u"Exclusions"_s, clause) + p(u"We accept"_s, subclause)
        << u"h2 1 Definition\np 1.1 A complaint is\np 1.2 A resident\nh2 2 Exclusions\np 2.1 We accept"_s;
    QTest::newRow("a level above that nobody used shows its start")
        << item(u"words"_s, 3, 1) + item(u"deeper"_s, 3, 2) << u"p 1.1 words\np 1.1.I deeper"_s;
    QTest::newRow("a word in the label") << item(u"Our policy"_s, 5) + item(u"Our data"_s, 5)
                                         << u"p Appendix A: Our policy\np Appendix B: Our data"_s;
}

void DocxListsTest::printsClauseNumbersAsWords()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QCOMPARE(read(body), expected);
}

void DocxListsTest::keepsACodeThatIsOnlyAnAutomaticNumber()
{
    const auto row = [](const QString &code, const QString &words) {
        return DocxBuilder::tr(DocxBuilder::tc(code) + DocxBuilder::tc(p(words)));
    };
    const QString table = DocxBuilder::tbl(
        row(item(QString(), 3), u"Section"_s) + row(item(QString(), 3, 1), u"The first"_s) +
        row(item(QString(), 3, 1) + p(QString()), u"The second"_s) + row(item(u"(must)"_s, 3, 1), u"The third"_s));
    QCOMPARE(read(table), u"table\n"
                          "  row\n    td\n      p 1\n    td\n      p Section\n"
                          "  row\n    td\n      p 1.1\n    td\n      p The first\n"
                          "  row\n    td\n      p 1.2\n    td\n      p The second\n"
                          "  row\n    td\n      p 1.3 (must)\n    td\n      p The third"_s);
}

void DocxListsTest::readsNumberedCellsWithWordsAsLists()
{
    const QString cell = p(u"We:"_s) + item(u"one"_s, 2) + item(u"two"_s, 2) + item(QString(), 2);
    QCOMPARE(read(DocxBuilder::tbl(DocxBuilder::tr(DocxBuilder::tc(cell) + DocxBuilder::tc(item(QString(), 1))))),
             u"table\n"
             "  row\n"
             "    td\n"
             "      p We:\n"
             "      ol 1\n"
             "        - p one\n"
             "        - p two\n"
             "    td"_s);
}

QTEST_GUILESS_MAIN(DocxListsTest)
#include "DocxListsTest.moc"
