// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Text.h"
#include "support/TestData.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultCases = 10'000;

const QStringList &pieces()
{
    static const QStringList all = {"*",
                                    "**",
                                    "_",
                                    "__",
                                    "[",
                                    "](",
                                    ")",
                                    "(",
                                    "]",
                                    "!",
                                    "\\",
                                    "`",
                                    "```",
                                    "~~~",
                                    "#",
                                    "# ",
                                    "> ",
                                    "<",
                                    ">",
                                    "&",
                                    "&amp;",
                                    "- ",
                                    "* ",
                                    "+ ",
                                    "1. ",
                                    "2) ",
                                    "---",
                                    "===",
                                    "\n",
                                    "\n\n",
                                    "\n  ",
                                    "\n    ",
                                    " ",
                                    "  ",
                                    "word",
                                    "a",
                                    "B",
                                    "9",
                                    ".",
                                    ",",
                                    "http://x.org/a_b_c",
                                    "]: ",
                                    "\"",
                                    "'",
                                    "(a) ",
                                    "|",
                                    ":",
                                    "-",
                                    "\u00e9",
                                    "e\u0301",
                                    "\U0001F600",
                                    "\u05d0\u05d1",
                                    "\u202e",
                                    "\u00a0",
                                    "\u2019",
                                    "\u2013",
                                    "<b>",
                                    "<http://y.uk>",
                                    "\t",
                                    "\n- ",
                                    "\n1. ",
                                    "\n  - ",
                                    "\n   1. ",
                                    "[t](http://z.uk)",
                                    "**b**",
                                    "*i*",
                                    "\n\n- "};
    return all;
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    const int count = random.bounded(1, 18);
    for (int i = 0; i < count; ++i) {
        text += pieces().at(random.bounded(int(pieces().size())));
    }
    return text;
}

int casesOfRun()
{
    const int given = qEnvironmentVariableIntValue("ATTEST_CASES");
    return given > 0 ? given : DefaultCases;
}

/// The shortest text, made by leaving characters out, for which `fails` still holds.
QString smallest(QString text, const std::function<bool(const QString &)> &fails)
{
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (qsizetype i = 0; i < text.size() && !shorter; ++i) {
            QString without = text;
            without.remove(i, 1);
            if (fails(without)) {
                text = without;
                shorter = true;
            }
        }
    }
    return text;
}

Span span(const QString &text, bool strong = false, bool emphasis = false, const QString &address = {})
{
    Span made;
    made.text = text;
    made.strong = strong;
    made.emphasis = emphasis;
    made.address = address;
    return made;
}

QString shown(const QString &text)
{
    return QString::fromUtf8(QDebug::toString(text).toUtf8());
}

bool roundTripFails(const QString &markup)
{
    const Text text = Text::fromMarkup(markup);
    return Text::fromBlocks(text.blocks()).blocks() != text.blocks();
}

bool plainFails(const QString &plain)
{
    return Text::fromPlain(plain).plain().simplified() != Text::fromMarkup(plain).markup().simplified();
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackTheSame()
    {
        const quint32 seed = test::seedOfRun();
        QRandomGenerator random(seed);
        for (int i = 0; i < casesOfRun(); ++i) {
            const QString markup = randomText(random);
            if (roundTripFails(markup)) {
                const QString small = smallest(markup, roundTripFails);
                const Text written = Text::fromBlocks(Text::fromMarkup(small).blocks());
                QFAIL(qPrintable(QStringLiteral("seed %1: %2 was written as %3")
                                     .arg(QString::number(seed), shown(small), shown(written.markup()))));
            }
        }
    }

    void plainWordsStayTheSameWords()
    {
        const quint32 seed = test::seedOfRun();
        QRandomGenerator random(seed);
        for (int i = 0; i < casesOfRun(); ++i) {
            const QString plain = randomText(random);
            if (plainFails(plain)) {
                const QString small = smallest(plain, plainFails);
                const Text text = Text::fromPlain(small);
                QFAIL(qPrintable(
                    QStringLiteral("seed %1: %2 became %3 and reads %4")
                        .arg(QString::number(seed), shown(small), shown(text.markup()), shown(text.plain()))));
            }
        }
    }

    void markupIsReadAsParagraphsAndLists_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *name, const QString &markup, const QString &plain) {
            QTest::newRow(name) << markup << plain;
        };
        row("paragraphs", u"One.\n\nTwo."_s, u"One.\n\nTwo."_s);
        row("a line break stays", u"One\ntwo"_s, u"One\ntwo"_s);
        row("hard breaks are line breaks", u"One  \ntwo\\\nthree"_s, u"One\ntwo\nthree"_s);
        row("lists", u"- a\n- b\n\n3. c\n4. d"_s, u"- a\n- b\n\n3. c\n4. d"_s);
        row("nested", u"- a\n  - b\n    1. c\n- d"_s, u"- a\n  - b\n    1. c\n- d"_s);
        row("looks and links", u"**Yes**, *see* [policy](https://x.example/p)"_s, u"Yes, see policy"_s);
        row("heading", u"# Title\n\nText"_s, u"# Title\n\nText"_s);
        row("number sign", u"# of complaints: 5"_s, u"# of complaints: 5"_s);
        row("underlined", u"Title\n-----\nText\n==="_s, u"Title\n-----\nText\n==="_s);
        row("one hyphen below", u"Title\n-"_s, u"Title\n-"_s);
        row("rule", u"a\n\n* * *\n\nb"_s, u"a\n\n* * *\n\nb"_s);
        row("quotation", u"> 10 days"_s, u"> 10 days"_s);
        row("code", u"`x` and\n\n```\ny\n```\n\n~~~\nz"_s, u"`x` and\n\n```\ny\n```\n\n~~~\nz"_s);
        row("indented", u"    four"_s, u"four"_s);
        row("HTML", u"<b>bold</b> <!-- no -->"_s, u"<b>bold</b> <!-- no -->"_s);
        row("entities", u"R&amp;D &copy; &#65;"_s, u"R&amp;D &copy; &#65;"_s);
        row("definition", u"[1]: https://x.example\n\nsee [1]"_s, u"[1]: https://x.example\n\nsee [1]"_s);
        row("image", u"![chart](https://x.example/c.png)"_s, u"chart"_s);
        row("address in brackets", u"<https://x.example>"_s, u"https://x.example"_s);
        row("table", u"| a | b |\n|---|---|\n| 1 | 2 |"_s, u"| a | b |\n|---|---|\n| 1 | 2 |"_s);
        row("escapes", u"\\*no\\* 1\\. C:\\dir"_s, u"*no* 1. C:\\dir"_s);
        row("blank", u" \n \n"_s, QString());
    }
    void markupIsReadAsParagraphsAndLists()
    {
        QFETCH(QString, markup);
        QFETCH(QString, plain);
        QCOMPARE(Text::fromMarkup(markup).plain(), plain);
    }

    void looksAndLinksAreKept()
    {
        const Blocks blocks = Text::fromMarkup(u"a **b *c* d** [e](mailto:f@g.uk)"_s).blocks();
        // The spaces beside a look have none of their own, so that each text has one form.
        const Spans wanted = {
            span(u"a "_s), span(u"b"_s, true), span(u" "_s), span(u"c"_s, true, true),
            span(u" "_s),  span(u"d"_s, true), span(u" "_s), span(u"e"_s, false, false, u"mailto:f@g.uk"_s)};
        QCOMPARE(blocks.size(), size_t(1));
        QVERIFY(std::get<Paragraph>(blocks.front().node).spans == wanted);
    }

    void ordinaryWordsNeedNoBackslash_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"See https://www.x.gov.uk/media/a_b_c/complaints_policy_2024.pdf?a=1&b=2#p_3 for it.",
              "(a) first; (b) second", "R&D & \"A&E\" - see [note] and 5 * 3 = 15",
              "Stage 1: 10 days. 2. is not a list", "snake_case_name and __init__.py's", "- see page 4 -",
              "Use <name> or #hashtag, ~5%, ^ and | and `code`", "Won't; can't! Really? Yes! [x] done",
              "C:\\policies\\new", "2024-25\nPage 2\n\"We aim\"", "5 > 3 and 3 < 5", "# of complaints", "3) three",
              "a*b*c"}) {
            QTest::newRow(words) << QString::fromUtf8(words);
        }
    }
    void ordinaryWordsNeedNoBackslash()
    {
        QFETCH(QString, words);
        const QString markup = Text::fromBlocks({paragraph(words)}).markup();
        const qsizetype allowed = words.contains(u"a*b*c"_s) || words.startsWith(u"- "_s) ||
                                          words.startsWith(u"3)"_s) || words.contains(u"__init"_s)
                                      ? 4
                                      : 0;
        QVERIFY2(markup.count(u'\\') - words.count(u'\\') <= allowed, qPrintable(markup));
        QCOMPARE(plainText(Text::fromMarkup(markup).blocks()), words);
    }

    void plainLinesWithHyphensAreAList()
    {
        const Text text = Text::fromPlain(u"We offer:\n- post\n- e-mail\n  at any time\nand more\n\n1. not a list"_s);
        const Blocks blocks = text.blocks();
        QCOMPARE(blocks.size(), size_t(4));
        QCOMPARE(std::get<List>(blocks[1].node).items.size(), size_t(2));
        QCOMPARE(plainText(blocks[3].node.index() == 0 ? Blocks{blocks[3]} : Blocks{}), u"1. not a list"_s);
    }

    void whatIsReadOrPastedIsCleaned()
    {
        Table table;
        table.rows = {{{Cell{{paragraph(u"one"_s)}}, Cell{{paragraph(u"two"_s)}}}}};
        List letters{ListStyle::Alpha, 2, {{paragraph(u"second"_s)}, {paragraph(u"third"_s)}}};
        const Blocks given = {
            heading(2, u"Title"_s),
            {Paragraph{{span(u"see "_s), span(u"https://x.example/"_s, false, false, u"https://x.example"_s)}}},
            {table},
            {letters},
            {Figure{{}, u"logo"_s}},
            paragraph(u" \u00a0 "_s),
            {List{}},
            paragraph(u"a\n\n\nb"_s)};
        const Text text = Text::fromBlocks(given);
        QCOMPARE(text.plain(), u"Title\n\nsee https://x.example/\n\none\n\ntwo\n\n(b) second\n\n(c) third\n\na\n\nb"_s);
        QVERIFY(!text.markup().contains(u']'));
    }

    void aCellsLayoutIsDropped()
    {
        const Blocks cell = {{Paragraph{{span(u"All bold"_s, true), span(u" "_s), span(u"here"_s, true)}}},
                             {Paragraph{{span(u"Only "_s), span(u"this"_s, true)}}}};
        QCOMPARE(Text::fromCell(cell).markup(), u"All bold here\n\nOnly **this**"_s);
        QCOMPARE(Text::fromBlocks(cell).markup(), u"**All bold** **here**\n\nOnly **this**"_s);
    }

    void controlCharactersNeverStay()
    {
        const QString given = u"a\u0001b\r\nc\td\u000be\u2028f\u0085g\u007f\ufffeh"_s + QChar(0xD800) + u"i"_s;
        QCOMPARE(Text::fromMarkup(given).markup(), u"ab\nc d\ne\nf\ngh\ufffdi"_s);
    }

    void listsTooDeepAreWords()
    {
        QString markup;
        for (int i = 0; i < 60; ++i) {
            markup += QString(i * 2, u' ') + u"- x\n"_s;
        }
        const Text text = Text::fromMarkup(markup);
        QCOMPARE(text.plain().count(u'x'), qsizetype(60));
        QCOMPARE(Text::fromBlocks(text.blocks()).blocks(), text.blocks());
    }

    void wordsAreFoldedForComparing()
    {
        QCOMPARE(foldedWords(u"- \u201cWe\u2019ll\u201d  act\u00a0now \u2013 soon\n\u2022 b\n1. c\u00ad\u2026"_s),
                 foldedWords(u"\"We'll\" act now - soon b\nc..."_s));
        QVERIFY(foldedWords(u"1.2 days"_s) != foldedWords(u"days"_s));
    }

    void hugeHostileTextsAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit :
             {"[",  "](",   "*_*_*_", "**a ", "_a",  "`",    "- ",  "\n- ", "> ", "<",   "!",     "![",
              "\\", "[a](", "a\n",    "\n",   "1. ", "\n\n", "<a:", "*a_ ", "[]", "***", "a**b_", "<https://"}) {
            QTest::newRow(unit) << QString::fromUtf8(unit);
        }
    }
    void hugeHostileTextsAreReadAndWritten()
    {
        // How long it takes, and how that grows, is for the benchmarks to judge; what went on for ever would be ended.
        QFETCH(QString, unit);
        const Blocks blocks = Text::fromMarkup(unit.repeated(300'000 / unit.size())).blocks();
        QCOMPARE(plainText(Text::fromBlocks(blocks).blocks()), plainText(blocks));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "TextTest.moc"
