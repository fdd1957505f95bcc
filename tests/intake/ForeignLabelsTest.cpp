// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Parts that a landlord added to some of the answers of a form in paragraphs.
class ForeignLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnAddedPartOutOfTheCommentary_data();
    void keepsAnAddedPartOutOfTheCommentary();
};

namespace {

const QString plan = u"A new leaflet is to be written before the end of the year."_s;

void append(Blocks &blocks, const QString &text, bool strong = false)
{
    Span span;
    span.text = text;
    span.strong = strong;
    blocks.push_back({Paragraph{{span}}});
}

} // namespace

void ForeignLabelsTest::keepsAnAddedPartOutOfTheCommentary_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("alone"); // labels stand in lines of their own
    QTest::addColumn<bool>("labelsStrong");
    QTest::addColumn<bool>("nameStrong");
    QTest::addColumn<bool>("apart");
    QTest::newRow("in lines of their own") << u"Actions"_s << true << false << false << true;
    QTest::newRow("bold") << u"Action plan"_s << true << true << true << true;
    QTest::newRow("bold, and this is not") << u"Actions"_s << true << true << false << false;
    QTest::newRow("bold, where the labels are not") << u"Actions"_s << true << false << true << false;
    QTest::newRow("where the labels stand before the text") << u"Actions"_s << false << false << false << false;
    QTest::newRow("a landlord's own subject") << u"Timescales for review"_s << true << false << false << false;
}

void ForeignLabelsTest::keepsAnAddedPartOutOfTheCommentary()
{
    QFETCH(QString, name);
    QFETCH(bool, alone);
    QFETCH(bool, labelsStrong);
    QFETCH(bool, nameStrong);
    QFETCH(bool, apart);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    const auto part = [&](const QString &label, const QString &text) {
        if (alone) {
            append(blocks, label, labelsStrong);
            append(blocks, text);
        } else {
            append(blocks, label + u": "_s + text);
        }
    };
    for (size_t i = 0; i < answers.size(); ++i) {
        append(blocks, answers[i].code);
        append(blocks, answers[i].requirement);
        part(u"Do we comply"_s, answers[i].comply);
        part(u"Commentary"_s, u"We do %1 as our policy says."_s.arg(answers[i].code));
        if (i % 10 == 0) {
            append(blocks, name, nameStrong);
            append(blocks, plan);
        }
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (size_t i = 0; i < answers.size(); ++i) {
        const QString own = u"We do %1 as our policy says."_s.arg(answers[i].code);
        const QString commentary = commentaryOf(answerTo(proposal, answers[i].code));
        QCOMPARE(commentary.startsWith(own), true);
        QCOMPARE(commentary == own, apart || i % 10 != 0);
        QCOMPARE(commentary.contains(plan), !apart && i % 10 == 0);
    }
    QCOMPARE(anyNote(proposal, u"are no part of the Code's form"_s), apart);
}

QTEST_GUILESS_MAIN(ForeignLabelsTest)
#include "ForeignLabelsTest.moc"
