// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/PrintedAnswer.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

Answer answer(std::optional<Comply> comply, const QString &commentary = {}, const QString &explanation = {})
{
    Answer made(*ProvisionCode::from(u"6.3"_s));
    made.comply = comply;
    made.commentary = Text::fromMarkup(commentary);
    made.explanation = Text::fromMarkup(explanation);
    return made;
}

PrintedAnswer printed(const Answer &made)
{
    return printedAnswer(*test::edition(u"hos-2024"_s), made);
}

Evidence item(EvidenceKind kind, const QString &text, const QString &url = {})
{
    Evidence made;
    made.kind = kind;
    made.text = text;
    made.url = url;
    return made;
}

/// "words<address>" for each linked span, "words" for the rest.
QString links(const Blocks &blocks)
{
    QString out;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            for (const Span &span : paragraph->spans) {
                out += span.address.isEmpty() ? span.text : u"{%1|%2}"_s.arg(span.text, span.address);
            }
            out += u'\n';
        } else {
            for (const Blocks &entry : std::get<List>(block.node).items) {
                out += u"- "_s + links(entry);
            }
        }
    }
    return out;
}

} // namespace

class PrintedAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesAndNoPrintTheFormsWord()
    {
        QCOMPARE(printed(answer(Comply::Yes)).comply, u"Yes"_s);
        QCOMPARE(printed(answer(Comply::No)).comply, u"No"_s);
        QVERIFY(printed(answer(Comply::No)).known);
        QVERIFY(printed(answer(Comply::No)).commentary.empty());
    }

    void unansweredPrintsNothing()
    {
        const PrintedAnswer out = printed(answer(std::nullopt));
        QVERIFY(out.comply.isEmpty() && out.evidence.empty() && out.commentary.empty() && out.known);
    }

    void partiallyPrintsNoAndSaysPartlyFirst()
    {
        const PrintedAnswer out = printed(answer(Comply::Partially, u"We answer most in time."_s));
        QCOMPARE(out.comply, u"No"_s);
        QCOMPARE(plainText(out.commentary), u"Partly: We answer most in time."_s);
        QCOMPARE(plainText(printed(answer(Comply::Partially)).commentary), u"Partly."_s);
        QCOMPARE(plainText(printed(answer(Comply::Partially, u"- a\n- b"_s)).commentary), u"Partly:\n\n- a\n- b"_s);
        QCOMPARE(plainText(printed(answer(Comply::Partially, {}, u"Posts are empty."_s)).commentary),
                 u"Partly: Posts are empty."_s);
    }

    void partlyIsNotSaidTwice()
    {
        QCOMPARE(plainText(printed(answer(Comply::Partially, u"Partly: most in time."_s)).commentary),
                 u"Partly: most in time."_s);
    }

    void partlyIsNotPartOfALinkOrAnEmphasis()
    {
        const PrintedAnswer out = printed(answer(Comply::Partially, u"[Policy](https://x.example) and **more**"_s));
        QCOMPARE(links(out.commentary), u"Partly: {Policy|https://x.example} and more\n"_s);
        const PrintedAnswer strong = printed(answer(Comply::Partially, u"**Most** in time"_s));
        const Spans &spans = std::get<Paragraph>(strong.commentary.front().node).spans;
        QVERIFY(!spans.front().strong && spans.at(1).strong);
    }

    void aFormThatKnowsPartiallySaysItsWordAlone()
    {
        Edition edition = *test::edition(u"hos-2024"_s);
        for (FormAnswer &entry : edition.form.answers) {
            entry.prints = entry.answer == Comply::Partially ? u"Partially"_s : entry.prints;
        }
        const PrintedAnswer out = printedAnswer(edition, answer(Comply::Partially, u"Most."_s));
        QCOMPARE(out.comply, u"Partially"_s);
        QCOMPARE(plainText(out.commentary), u"Most."_s);
    }

    void anAnswerTheFormDoesNotKnowIsPrintedPlainly()
    {
        const PrintedAnswer out = printed(answer(Comply::NotApplicable, u"We let no homes."_s));
        QCOMPARE(out.comply, u"Not applicable"_s);
        QVERIFY(!out.known);
        QCOMPARE(plainText(out.commentary), u"We let no homes."_s);
    }

    void explanationAndDateFollowTheCommentary()
    {
        Answer made = answer(Comply::No, u"Target missed."_s, u"Two posts are empty."_s);
        made.complyBy = u"2027-03-31"_s;
        made.owner = u"Head of Service"_s;
        made.actions = {QJsonObject{{u"text"_s, u"Recruit"_s}}};
        QCOMPARE(plainText(printed(made).commentary),
                 u"Target missed.\n\nTwo posts are empty.\n\nWe intend to comply by 31 March 2027."_s);
        made.comply = Comply::Yes;
        QCOMPARE(plainText(printed(made).commentary), u"Target missed."_s);
    }

    void evidenceItemsAreParagraphsAndLists()
    {
        Answer made = answer(Comply::Yes);
        made.evidence = {item(EvidenceKind::Url, u"https://x.example/p.pdf"_s, u"https://x.example/p.pdf"_s),
                         item(EvidenceKind::Document, u"Page 2"_s),
                         item(EvidenceKind::Note, u"- first"_s),
                         item(EvidenceKind::Note, u"- second"_s),
                         item(EvidenceKind::Url, u"Complaints policy"_s, u"https://x.example/q"_s),
                         item(EvidenceKind::Url, u"Bad"_s, u"javascript:alert(1)"_s),
                         item(EvidenceKind::Url, u"Write to us"_s, u"mailto:a@x.example"_s)};
        QCOMPARE(links(printed(made).evidence),
                 u"{https://x.example/p.pdf|https://x.example/p.pdf}\nPage 2\n- first\n- second\n"
                 "{Complaints policy|https://x.example/q}\nBad\n{Write to us|mailto:a@x.example}\n"_s);
        QString words = plainText(printed(made).evidence).simplified();
        QCOMPARE(words, made.evidenceText().simplified());
    }

    void anItemWithoutWordsPrintsWhatItPointsTo()
    {
        Answer made = answer(Comply::Yes);
        Evidence pointer = item(EvidenceKind::Document, {});
        pointer.document = u"Complaints policy 2025"_s;
        pointer.page = u"8"_s;
        pointer.clause = u"4.1"_s;
        made.evidence = {pointer, item(EvidenceKind::Url, {}, u"https://x.example"_s), item(EvidenceKind::Note, {})};
        QCOMPARE(links(printed(made).evidence),
                 u"Complaints policy 2025, page 8, section 4.1\n{https://x.example|https://x.example}\n"_s);
    }

    void bareAddressesBecomeLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const QString &text, const QString &wanted) {
            QTest::newRow(qPrintable(text)) << text << wanted + u'\n';
        };
        row(u"See https://x.uk/a_b_c."_s, u"See {https://x.uk/a_b_c|https://x.uk/a_b_c}."_s);
        row(u"(https://x.uk/a), http://y.uk!"_s, u"({https://x.uk/a|https://x.uk/a}), {http://y.uk|http://y.uk}!"_s);
        row(u"https://x.uk/w_(z) and"_s, u"{https://x.uk/w_(z)|https://x.uk/w_(z)} and"_s);
        row(u"\u201chttps://x.uk/q?a=1&b=2\u201d"_s, u"\u201c{https://x.uk/q?a=1&b=2|https://x.uk/q?a=1&b=2}\u201d"_s);
        row(u"HTTPS://X.UK/;"_s, u"{HTTPS://X.UK/|HTTPS://X.UK/};"_s);
        row(u"https:// and http://?x and xhttps://y"_s, u"https:// and http://?x and xhttps://y"_s);
        row(u"ftp://x.uk www.x.uk a@x.uk"_s, u"ftp://x.uk www.x.uk a@x.uk"_s);
        row(u"[here](ftp://x.uk) [there](https://x.uk)"_s, u"here {there|https://x.uk}"_s);
        row(u"[odd](javascript:alert(1)) [mail](mailto:a@x.uk)"_s, u"odd {mail|mailto:a@x.uk}"_s);
    }
    void bareAddressesBecomeLinks()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(links(printed(answer(Comply::Yes, text)).commentary), wanted);
    }

    void theDateIsWrittenOutInEnglish()
    {
        QCOMPARE(intentionSentence(QDate(2027, 3, 31)), u"We intend to comply by 31 March 2027."_s);
        QCOMPARE(intentionSentence(QDate(2026, 12, 1)), u"We intend to comply by 1 December 2026."_s);
    }
};

QTEST_GUILESS_MAIN(PrintedAnswerTest)
#include "PrintedAnswerTest.moc"
