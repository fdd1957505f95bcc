// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/SplitWording.h"
#include "assessment/CarryForward.h"
#include "compare/CodeLists.h"
#include "compare/ComparisonSummary.h"
#include "compare/EditionComparison.h"
#include "compare/SummaryWords.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::vector<DiffPiece> &pieces, std::optional<DiffKind> only = {})
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        text += !only || piece.kind == *only ? piece.text : QString();
    }
    return text;
}

QString wording(const QString &editionId, const QString &code)
{
    return edition(editionId)->find(*ProvisionCode::from(code))->plainText();
}

} // namespace

/// What became of the sentences of a provision that was split or merged, and how editions are counted.
class SplitWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreComparedWithTheirOwnSentences()
    {
        const QString whole = wording(u"hos-2022"_s, u"5.1"_s);
        const QStringList parts = {wording(u"hos-2024"_s, u"6.3"_s), wording(u"hos-2024"_s, u"6.4"_s)};
        const PartWording response = partWording(whole, parts, 0);
        QCOMPARE(textOf(response.whole), whole);
        QCOMPARE(textOf(response.part), parts.at(0));
        QCOMPARE(response.others, std::vector<int>{1});
        // The sentences on an extension went to 6.4: nothing of them is struck through here.
        QVERIFY2(textOf(response.whole, DiffKind::Same).contains(u"Exceptionally, landlords may provide"_s),
                 qPrintable(textOf(response.whole, DiffKind::Same)));
        QVERIFY(textOf(response.whole, DiffKind::Removed).contains(u"logged"_s));
        QVERIFY(textOf(response.part, DiffKind::Added).contains(u"acknowledged"_s));
        QVERIFY(textOf(response.part, DiffKind::Same).contains(u"within 10 working days of the complaint being"_s));
        const PartWording extension = partWording(whole, parts, 1);
        QCOMPARE(extension.others, std::vector<int>{0});
        QVERIFY(textOf(extension.whole, DiffKind::Same).contains(u"within 10 working days"_s));
        QVERIFY(textOf(extension.whole, DiffKind::Removed).contains(u"Exceptionally"_s));
    }

    void whatNoPartSaysIsGone()
    {
        const QString whole = u"Answer within ten days. Feed the cat each morning. Tell residents of delays."_s;
        const PartWording part =
            partWording(whole, {u"Answer within five days."_s, u"Tell residents about delays early."_s}, 0);
        QCOMPARE(textOf(part.whole), whole);
        QVERIFY(textOf(part.whole, DiffKind::Removed).contains(u"Feed the cat each morning."_s));
        QVERIFY(!textOf(part.whole, DiffKind::Removed).contains(u"residents"_s));
    }

    void bothWaysGiveTheTextsBack()
    {
        for (const bool older : {true, false}) {
            const QString whole = u"Be fair.\n- listen to residents\n- keep records of it. And be quick."_s;
            const QStringList parts = {u"Keep good records."_s, u"Listen to all residents, quickly."_s, u"Zebra"_s};
            const SplitWording split = splitWording(whole, parts, older);
            QCOMPARE(textOf(split.whole), whole);
            for (int i = 0; i < int(parts.size()); ++i) {
                QCOMPARE(textOf(split.parts[std::size_t(i)]), parts.at(i));
            }
            const DiffKind alone = older ? DiffKind::Removed : DiffKind::Added;
            QVERIFY(textOf(split.whole, alone).contains(u"Be fair."_s));
        }
        QCOMPARE(textOf(splitWording({}, {u"Something."_s}, true).parts.front()), u"Something."_s);
    }

    void aSentenceThatStandsInForAPartIsMarkedAgainstIt()
    {
        // It shares few words with that part, but long ones.
        const QString whole = u"Answer letters soon. Mug, jug, pen, pad, ink, fax, van, cab, red, tan: "
                              "acknowledgement correspondence responsibilities."_s;
        const QStringList parts = {u"Answer letters sooner."_s,
                                   u"Acts: acknowledgement correspondence responsibilities."_s};
        const SplitWording split = splitWording(whole, parts, true);
        QCOMPARE(textOf(split.whole), whole);
        for (const std::vector<DiffPiece> &pieces : {split.parts[1], split.whole}) {
            QVERIFY2(textOf(pieces, DiffKind::Same).contains(u"acknowledgement correspondence"_s),
                     qPrintable(textOf(pieces, DiffKind::Same)));
        }
        QVERIFY(textOf(split.whole, DiffKind::Removed).contains(u"jug"_s));
    }

    void everyProvisionOfASplitIsMarked()
    {
        const auto comparison = compareEditions(shelf(), u"hos-2022"_s, u"hos-2024"_s).value();
        for (const EditionRow &row : comparison.rows) {
            for (const auto *side : {&row.from, &row.to}) {
                for (const ComparedProvision &provision : *side) {
                    QCOMPARE(textOf(provision.marked), provision.wording);
                }
            }
        }
    }

    void codesAreOrderedBySectionAndNumber()
    {
        QStringList codes;
        for (const Provision *provision : provisionsByCode(*edition(u"hos-2022"_s))) {
            codes.append(provision->code.text());
        }
        QCOMPARE(codes.mid(0, 8).join(u' '), u"1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9"_s);
        QVERIFY(codes.indexOf(u"5.9"_s) + 1 == codes.indexOf(u"5.10"_s));
        QCOMPARE(listedCodes({*ProvisionCode::from(u"6.3"_s), *ProvisionCode::from(u"6.4"_s)}), u"6.3 and 6.4"_s);
    }

    /// Two forms and two editions are told of in the same words and numbers.
    void editionsAreCountedAsFormsAre()
    {
        const auto older = edition(u"hos-2022"_s);
        const auto newer = edition(u"hos-2024"_s);
        const Assessment before = startBlank({}, *older, AssessmentYear::starting(2022), Purpose::Annual);
        const Assessment after = startBlank({}, *newer, AssessmentYear::starting(2024), Purpose::Annual);
        const auto forms = compareAssessments({.from = before,
                                               .fromEdition = *older,
                                               .to = after,
                                               .toEdition = *newer,
                                               .correspondence = shelf().correspondence(older->id, newer->id)})
                               .value();
        const QString sentence = codeSentence(summaryOf(forms));
        QVERIFY2(sentence.contains(u"provisions that go on ask for more"_s), qPrintable(sentence));
        QVERIFY(summarySentences(forms).contains(sentence));
        const auto editions = compareEditions(shelf(), u"hos-2022"_s, u"hos-2024"_s).value();
        QVERIFY2(editions.summary.contains(sentence), qPrintable(editions.summary.join(u'\n') + sentence));
    }
};

QTEST_GUILESS_MAIN(SplitWordingTest)
#include "SplitWordingTest.moc"
