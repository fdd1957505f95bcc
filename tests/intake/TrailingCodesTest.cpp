// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Forms in paragraphs whose codes stand below what they are the codes of.
class TrailingCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodesThatStandBelowTheirAnswers_data();
    void readsCodesThatStandBelowTheirAnswers();
    void readsThemBetweenOtherLabels_data();
    void readsThemBetweenOtherLabels();
    void doubtsHeadingsWithAnAnswerAboveTheFirstAndNoneBelowTheLast_data();
    void doubtsHeadingsWithAnAnswerAboveTheFirstAndNoneBelowTheLast();
    void doubtsCodesWithOneMoreAnswerThanThereAreCodes_data();
    void doubtsCodesWithOneMoreAnswerThanThereAreCodes();
    void doubtsCodesThatStandBetweenTheirAnswersAndWordings();
    void leavesCodesThatStandAboveTheirAnswers_data();
    void leavesCodesThatStandAboveTheirAnswers();
};

namespace {

QString labelled(const MadeUp &one)
{
    return u"Comply: %1\n\nEvidence:\n\n%2\n\nCommentary:\n\n%3"_s.arg(one.comply, one.evidence, one.commentary);
}

void appendHeading(Blocks &blocks, const QString &text, int level)
{
    Spans spans(1);
    spans.front().text = text;
    blocks.push_back({Heading{level, std::move(spans)}});
}

void append(Blocks &blocks, const QString &text)
{
    const Blocks more = blocksOf(text);
    blocks.insert(blocks.end(), more.begin(), more.end());
}

} // namespace

void TrailingCodesTest::readsCodesThatStandBelowTheirAnswers_data()
{
    QTest::addColumn<bool>("worded"); // the requirement stands in each card, above the answer
    QTest::newRow("requirement, answer, code") << true;
    QTest::newRow("answer, code") << false;
}

/// Cards with the code in the footer.
void TrailingCodesTest::readsCodesThatStandBelowTheirAnswers()
{
    QFETCH(bool, worded);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = blocksOf(u"We assess ourselves each year."_s);
    for (const MadeUp &one : answers) {
        append(blocks,
               (worded ? one.requirement + u"\n\n"_s : QString()) + labelled(one) + u"\n\nProvision "_s + one.code);
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        QCOMPARE(evidenceOf(answer), one.evidence.simplified());
        QCOMPARE(commentaryOf(answer), one.commentary.simplified());
        QCOMPARE(doubtfulParts(answer).empty(), worded);
    }
}

void TrailingCodesTest::readsThemBetweenOtherLabels_data()
{
    QTest::addColumn<bool>("worded");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("commented"); // the first card has all that is labelled
    const QString explained = u"Comply: Yes, No or Partly\n\nEvidence: where it is written down\n\n"
                              "Commentary: what we do"_s;
    const QString board = u"Commentary: The governing body is content."_s;
    for (const bool worded : {true, false}) {
        const auto row = [worded](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", name, worded ? "worded" : "codes alone");
        };
        row("a remark below") << worded << u"We assess ourselves."_s << board << true;
        row("a remark below under a heading") << worded << u"We assess ourselves."_s << board << true;
        row("an answer below under a heading")
            << worded << u"We assess ourselves."_s << u"Comply: Yes\n\n"_s + board << true;
        row("labels explained above") << worded << explained << QString() << true;
        row("the first without commentary") << worded << u"We assess ourselves."_s << QString() << false;
    }
}

/// What stands above and below the cards is no part of them, and none of their words are lost.
void TrailingCodesTest::readsThemBetweenOtherLabels()
{
    QFETCH(bool, worded);
    QFETCH(QString, above);
    QFETCH(QString, below);
    QFETCH(bool, commented);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = blocksOf(above);
    for (const MadeUp &one : answers) {
        const QString answer = commented || &one != &answers.front()
                                   ? labelled(one)
                                   : u"Comply: %1\n\nEvidence:\n\n%2"_s.arg(one.comply, one.evidence);
        append(blocks, (worded ? one.requirement + u"\n\n"_s : QString()) + answer + u"\n\nProvision "_s + one.code);
    }
    if (QByteArrayView(QTest::currentDataTag()).contains("heading")) {
        appendHeading(blocks, u"Governing body"_s, 2);
    }
    append(blocks, below);
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    if (!commented && !worded) { // these may be codes above their answers
        for (const MadeUp &one : answers) {
            const Answer &answer = answerTo(proposal, one.code);
            QVERIFY2(evidenceOf(answer).isEmpty() || !doubtfulParts(answer).empty(), qPrintable(one.code));
        }
        return;
    }
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        QCOMPARE(evidenceOf(answer), one.evidence.simplified());
        QCOMPARE(commentaryOf(answer), commented || &one != &answers.front() ? one.commentary.simplified() : QString());
        QCOMPARE(doubtfulParts(answer).empty(), worded);
    }
    const bool told = std::any_of(proposal.unplaced.begin(), proposal.unplaced.end(), [](const UnplacedRow &row) {
        return row.cells.contains(u"Commentary: The governing body is content."_s);
    });
    QCOMPARE(told, !below.isEmpty());
}

void TrailingCodesTest::doubtsHeadingsWithAnAnswerAboveTheFirstAndNoneBelowTheLast_data()
{
    QTest::addColumn<bool>("worded");
    QTest::newRow("worded") << true;
    QTest::newRow("codes alone") << false;
}

/// A heading is the code of what stands below it, and above the first a summary. Where no wording says so each may be
/// the code of what stands above it.
void TrailingCodesTest::doubtsHeadingsWithAnAnswerAboveTheFirstAndNoneBelowTheLast()
{
    QFETCH(bool, worded);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = blocksOf(u"Comply: Yes\n\nEvidence: Our policy.\n\nCommentary: We meet nearly all of it."_s);
    for (const MadeUp &one : answers) {
        appendHeading(blocks, one.code, 3);
        append(blocks, worded ? one.requirement : QString());
        append(blocks, &one == &answers.back() ? QString() : labelled(one));
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        const bool last = &one == &answers.back();
        const Answer &answer = answerTo(proposal, one.code);
        QCOMPARE(evidenceOf(answer), last ? QString() : one.evidence.simplified());
        QVERIFY2(last || doubtfulParts(answer).empty() == worded, qPrintable(one.code));
    }
    QVERIFY(std::any_of(proposal.unplaced.begin(), proposal.unplaced.end(), [](const UnplacedRow &row) {
        return row.cells.contains(u"Commentary: We meet nearly all of it."_s);
    }));
}

void TrailingCodesTest::doubtsCodesWithOneMoreAnswerThanThereAreCodes_data()
{
    QTest::addColumn<bool>("headings");
    QTest::addColumn<bool>("worded");
    QTest::addColumn<bool>("below"); // the codes stand below their answers
    for (const bool headings : {false, true}) {
        for (const bool worded : {false, true}) {
            for (const bool below : {false, true}) {
                if (headings && !worded && below) {
                    continue; // but for its words, the form with headings above their answers and a summary above those
                }
                QTest::addRow("%s%s, %s", headings ? "headings" : "lines", worded ? " with wording" : "",
                              below ? "below" : "above")
                    << headings << worded << below;
            }
        }
    }
}

/// An answer that is no provision's stands above codes above their answers, or below codes below theirs.
void TrailingCodesTest::doubtsCodesWithOneMoreAnswerThanThereAreCodes()
{
    QFETCH(bool, headings);
    QFETCH(bool, worded);
    QFETCH(bool, below);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const QString more = u"Comply: Yes\n\nEvidence: Our policy.\n\nCommentary: We meet nearly all of it."_s;
    Blocks blocks = blocksOf(below ? u"We assess ourselves each year."_s : more);
    const auto code = [&](const QString &text) {
        if (headings) {
            appendHeading(blocks, text, 3);
        } else {
            append(blocks, text);
        }
    };
    for (const MadeUp &one : answers) {
        const QString requirement = worded ? one.requirement + u"\n\n"_s : QString();
        if (below) {
            append(blocks, requirement + labelled(one));
            code(one.code);
        } else {
            code(one.code);
            append(blocks, requirement + labelled(one));
        }
    }
    append(blocks, below ? more : QString());
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    const bool told = std::any_of(proposal.unplaced.begin(), proposal.unplaced.end(), [](const UnplacedRow &row) {
        return row.cells.contains(u"Commentary: We meet nearly all of it."_s);
    });
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        const bool right = evidenceOf(answer) == one.evidence.simplified();
        if (worded || headings) {
            QVERIFY2(told && right && doubtfulParts(answer).empty(), qPrintable(one.code));
        } else {
            QVERIFY2(!doubtfulParts(answer).empty(), qPrintable(one.code));
        }
    }
}

/// But for the first and the last they stand as in forms that put code, wording and answer below each other.
void TrailingCodesTest::doubtsCodesThatStandBetweenTheirAnswersAndWordings()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = blocksOf(u"We assess ourselves each year."_s);
    for (const MadeUp &one : answers) {
        append(blocks, labelled(one) + u"\n\nProvision %1\n\n"_s.arg(one.code) + one.requirement);
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        QVERIFY2(evidenceOf(answer) == one.evidence.simplified() || evidenceOf(answer).isEmpty() ||
                     !doubtfulParts(answer).empty(),
                 qPrintable(one.code));
    }
}

void TrailingCodesTest::leavesCodesThatStandAboveTheirAnswers_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("worded");
    QTest::addColumn<bool>("lastAnswered");
    const QString labels = u"Evidence: list the documents that show this.\n\nCommentary: explain what you do."_s;
    const QString all = u"Comply: whether we meet it (Yes or No).\n\n"_s + labels;
    const QString example = u"Comply: Yes\n\n"_s + labels;
    const QString mention = u"Provisions we do not meet\n\n6.3"_s;
    for (const bool worded : {true, false}) {
        const auto row = [worded](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", name, worded ? "worded" : "codes alone");
        };
        row("labels explained, a code below the last answer") << labels << mention << worded << true;
        row("answers explained too, a code below the last answer") << all << mention << worded << true;
        row("an example above, a code below the last answer") << example << mention << worded << true;
        row("answers explained, the last not given")
            << all << u"This does not apply until next year."_s << worded << false;
    }
}

void TrailingCodesTest::leavesCodesThatStandAboveTheirAnswers()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    QFETCH(bool, worded);
    QFETCH(bool, lastAnswered);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = blocksOf(above);
    for (const MadeUp &one : answers) {
        append(blocks, one.code + (worded ? u"\n\n"_s + one.requirement : QString()));
        if (lastAnswered || &one != &answers.back()) {
            append(blocks, labelled(one));
        }
    }
    append(blocks, below);
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        if (&one == &answers.back()) {
            continue; // what stands below it may be its
        }
        const Answer &answer = answerTo(proposal, one.code);
        QCOMPARE(evidenceOf(answer), one.evidence.simplified());
        QCOMPARE(commentaryOf(answer), one.commentary.simplified());
        QVERIFY2(doubtfulParts(answer).empty(), qPrintable(one.code));
    }
}

QTEST_GUILESS_MAIN(TrailingCodesTest)
#include "TrailingCodesTest.moc"
