// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/CarryForward.h"
#include "compare/AssessmentComparison.h"
#include "compare/CodeLists.h"
#include "compare/ComparisonJson.h"
#include "compare/ComparisonSummary.h"
#include "compare/ComparisonWords.h"
#include "compare/EditionComparison.h"
#include "compare/RequirementChange.h"
#include "compare/RowWords.h"

#include "MadeUpEditions.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Assessment formOf(const Edition &edition, int year)
{
    Assessment form = startBlank({}, edition, AssessmentYear::starting(year), Purpose::Annual);
    form.organisation.name = u"Fenmoor Homes"_s;
    return form;
}

AssessmentComparison formsOf(const Edition &older, const Edition &newer, const Correspondence &between)
{
    const auto compared = compareAssessments({.from = formOf(older, 2022),
                                              .fromEdition = older,
                                              .to = formOf(newer, 2024),
                                              .toEdition = newer,
                                              .correspondence = &between});
    if (!compared) {
        qFatal("%s", qPrintable(compared.error().message));
    }
    return *compared;
}

/// Two made-up editions in which every relation is one of wording alone, as a proposal makes them.
struct Proposed
{
    Edition older = madeUpEdition(u"2024"_s, {{u"1.1"_s, u"Answer within 20 working days."_s},
                                              {u"1.2"_s, u"Keep a record. Say why you refuse."_s},
                                              {u"1.3"_s, u"Tell the board."_s},
                                              {u"1.4"_s, u"Tell the staff."_s},
                                              {u"1.5"_s, u"Be kind."_s},
                                              {u"1.6"_s, u"Be open."_s},
                                              {u"1.7"_s, u"Have a policy."_s}});
    Edition newer = madeUpEdition(u"2026"_s, {{u"1.1"_s, u"Answer within 15 working days."_s},
                                              {u"1.2"_s, u"Keep a record."_s},
                                              {u"1.3"_s, u"Say why you refuse."_s},
                                              {u"1.4"_s, u"Tell the board and the staff."_s},
                                              {u"1.5"_s, u"Be kind."_s},
                                              {u"1.7"_s, u"Be open."_s}});
    Correspondence between = correspondence(older, newer,
                                            {relation(RelationKind::Amended, {u"1.1"_s}, {u"1.1"_s}),
                                             relation(RelationKind::Split, {u"1.2"_s}, {u"1.2"_s, u"1.3"_s}),
                                             relation(RelationKind::Merged, {u"1.3"_s, u"1.4"_s}, {u"1.4"_s}),
                                             relation(RelationKind::Same, {u"1.5"_s}, {u"1.5"_s}),
                                             relation(RelationKind::Same, {u"1.6"_s}, {u"1.7"_s}),
                                             relation(RelationKind::Withdrawn, {u"1.7"_s}, {})});
    AssessmentComparison forms() const { return formsOf(older, newer, between); }
    EditionComparison editions() const { return *compareEditions(older, newer, &between, nullptr, nullptr); }
};

QStringList unsaidIn(const AssessmentComparison &comparison)
{
    QStringList codes;
    for (const ComparisonRow &row : comparison.rows) {
        codes += row.demandUnsaid() ? QStringList{row.code().text()} : QStringList();
    }
    return codes;
}

QString told(const std::vector<DiffPiece> &pieces, DiffKind kind)
{
    QString words;
    for (const DiffPiece &piece : pieces) {
        words += piece.kind == kind ? piece.text : QString();
    }
    return words.simplified();
}

constexpr auto notSaid = "not said whether it asks for more or less"_L1;

} // namespace

/// What is said of the Code's demands: never that it asks the same where nobody has said so.
class CodeDemandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyHasSaidIsToldAsNotSaid()
    {
        const Proposed made;
        const AssessmentComparison forms = made.forms();
        QCOMPARE(unsaidIn(forms), QStringList({u"1.1"_s, u"1.2"_s, u"1.3"_s, u"1.4"_s}));
        QCOMPARE(codeChangeWords(*forms.find(code(u"1.1"_s))), u"Amended; "_s + notSaid);
        QCOMPARE(codeChangeWords(*forms.find(code(u"1.3"_s))),
                 u"Part of 1.2, with 1.2; not said whether together they ask for more or less"_s);
        QCOMPARE(codeChangeWords(*forms.find(code(u"1.7"_s))), u"Moved from 1.6"_s);
        QCOMPARE(toJson(forms)[u"summary"_s][u"code"_s][u"demand_not_said"_s].toInt(), 4);

        const EditionComparison editions = made.editions();
        QVERIFY(editions.rows.front().inWords().contains(notSaid));
        for (const EditionRow &row : editions.rows) {
            const bool reworded = row.change == EditionChange::Amended || row.change == EditionChange::Split ||
                                  row.change == EditionChange::Merged;
            QCOMPARE(row.demandUnsaid(), reworded);
        }
    }

    void formsAndEditionsSayTheSame_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QStringList>("editions");
        const Proposed made;
        QTest::newRow("made up")
            << u"The Code: 1 provision was withdrawn, of 4 that were reworded it is not said whether they ask for more "
               "or less."_s
            << summarySentences(made.forms()) << made.editions().summary;
        const auto older = edition(u"hos-2022"_s);
        const auto newer = edition(u"hos-2024"_s);
        QTest::newRow("shipped") << u"of 8 that were reworded it is not said whether they ask for more or less"_s
                                 << summarySentences(
                                        formsOf(*older, *newer, *shelf().correspondence(older->id, newer->id)))
                                 << compareEditions(shelf(), u"hos-2022"_s, u"hos-2024"_s)->summary;
    }

    void formsAndEditionsSayTheSame()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, forms);
        QFETCH(QStringList, editions);
        const auto ofCode = [](const QStringList &sentences) { return sentences.filter(u"The Code:"_s).join(u' '); };
        QVERIFY2(ofCode(forms).contains(sentence), qPrintable(forms.join(u'\n')));
        QCOMPARE(ofCode(editions), ofCode(forms));
    }

    void whatIsMarkedOrHasALimitIsNotUnsaid()
    {
        Proposed made;
        made.between.relations.front().strengthened = true;
        QCOMPARE(unsaidIn(made.forms()), QStringList({u"1.2"_s, u"1.3"_s, u"1.4"_s}));
        QVERIFY(!made.editions().rows.front().demandUnsaid());
        made.between.relations.front().strengthened = false;
        const Limits before{made.older.id, {limit(u"1.1"_s, u"answer"_s, 20, u"working days"_s)}};
        const Limits after{made.newer.id, {limit(u"1.1"_s, u"answer"_s, 15, u"working days"_s)}};
        const auto tightened = compareEditions(made.older, made.newer, &made.between, &before, &after);
        QVERIFY(tightened->rows.front().inWords().contains(u"limit tightened"_s));
        QVERIFY(!tightened->rows.front().demandUnsaid());
        const auto kept = compareEditions(made.older, made.newer, &made.between, &before, &before);
        QVERIFY(kept->rows.front().hasLimit(LimitChangeKind::Same) || !kept->rows.front().demandUnsaid());
    }

    void provisionsThatAreMustsAreCountedAndNotShoulds()
    {
        const auto older = edition(u"hos-2022"_s);
        const auto newer = edition(u"hos-2024"_s);
        const AssessmentComparison forms = formsOf(*older, *newer, *shelf().correspondence(older->id, newer->id));
        const QString words = summarySentences(forms).join(u' ');
        QVERIFY2(words.contains(u"20 provisions are musts where a should stood before"_s), qPrintable(words));
        QVERIFY(!words.contains(u"shoulds became"_s));
        // 4.3 joins a must with a should, 6.1 was a should.
        QVERIFY(codeChangeWords(*forms.find(code(u"4.3"_s))).endsWith(u"; in part, should became must"_s));
        QVERIFY(codeChangeWords(*forms.find(code(u"6.1"_s))).endsWith(u"; should became must"_s));
    }

    void aPartThatStayedAShouldIsNoMust()
    {
        const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Ask. Answer."_s, Level::Should}});
        const Edition newer =
            madeUpEdition(u"new"_s, {{u"1"_s, u"Ask."_s, Level::Must}, {u"2"_s, u"Answer."_s, Level::Should}});
        const Correspondence between =
            correspondence(older, newer, {relation(RelationKind::Split, {u"1"_s}, {u"1"_s, u"2"_s})});
        const auto editions = compareEditions(older, newer, &between, nullptr, nullptr);
        QVERIFY2(editions->summary.join(u' ').contains(u"1 provision is a must where a should stood before"_s),
                 qPrintable(editions->summary.join(u' ')));
    }

    void theWordsOfBothCodesShowWhatChanged()
    {
        const Proposed made;
        const AssessmentComparison forms = made.forms();
        const auto changeOf = [&](const QString &provision) {
            return requirementChange(forms, *forms.find(code(provision)), made.older, made.newer);
        };
        const auto days = changeOf(u"1.1"_s);
        QVERIFY(days);
        QCOMPARE(told(days->together, DiffKind::Removed), u"20"_s);
        QCOMPARE(told(days->together, DiffKind::Added), u"15"_s);
        // Of what was split, the rest stands unmarked and is told.
        const auto part = changeOf(u"1.2"_s);
        QVERIFY(part && part->together.empty());
        QCOMPARE(told(part->before, DiffKind::Removed), QString());
        QCOMPARE(told(part->before, DiffKind::Same), u"Keep a record. Say why you refuse."_s);
        QCOMPARE(part->others, codes({u"1.3"_s}));
        QVERIFY(changeOf(u"1.4"_s));
        QVERIFY(!changeOf(u"1.5"_s) && !changeOf(u"1.7"_s)); // the words stayed
    }

    void ourOwnWordsAreNotTakenForTheCodes()
    {
        const auto older = edition(u"hos-2022"_s);
        const auto newer = edition(u"hos-2024"_s);
        const AssessmentComparison forms = formsOf(*older, *newer, *shelf().correspondence(older->id, newer->id));
        QVERIFY(requirementChange(forms, *forms.find(code(u"2.4"_s)), *older, *newer));
        QVERIFY(!requirementChange(forms, *forms.find(code(u"9.7"_s)), *older, *newer)); // of 7.4 there is a summary
    }

    void aWithdrawnCodeThatStandsAgainNamesItsCode()
    {
        const Proposed made;
        const AssessmentComparison forms = made.forms();
        QCOMPARE(rowName(forms, *forms.find(code(u"1.7"_s))), u"1.7"_s);
        QVERIFY(forms.rows.back().isWithdrawn());
        QCOMPARE(rowName(forms, forms.rows.back()), u"1.7 (2024)"_s);
    }

    void aNoteOnASplitNamesItsParts()
    {
        Proposed made;
        made.between.relations[1].note = u"Refusals stand apart."_s;
        made.between.relations[2].note = u"Staff are told too."_s;
        const AssessmentComparison forms = made.forms();
        QCOMPARE(noteWords(*forms.find(code(u"1.2"_s))), u"1.2 and 1.3 together: Refusals stand apart."_s);
        QCOMPARE(noteWords(*forms.find(code(u"1.4"_s))), u"Staff are told too."_s);
    }
};

QTEST_GUILESS_MAIN(CodeDemandsTest)
#include "CodeDemandsTest.moc"
