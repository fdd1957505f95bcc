// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/EditionComparison.h"

#include "MadeUpEditions.h"
#include "support/TestData.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QString sideText(const std::vector<ComparedProvision> &side)
{
    QStringList texts;
    for (const ComparedProvision &provision : side) {
        texts += provision.code.text();
    }
    return texts.join(u' ');
}

QString relationText(const EditionRow &row)
{
    return sideText(row.from) + u" > "_s + sideText(row.to);
}

QString joinedText(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts += code.text();
    }
    return texts.join(u' ');
}

QString joined(const std::vector<DiffPiece> &pieces, DiffKind without)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        text += piece.kind == without ? QString() : piece.text;
    }
    return text;
}

const EditionRow &rowTo(const EditionComparison &comparison, const QString &code)
{
    for (const EditionRow &row : comparison.rows) {
        for (const ComparedProvision &provision : row.to) {
            if (provision.code.text() == code) {
                return row;
            }
        }
    }
    qFatal("no row leads to %s", qPrintable(code));
}

EditionComparison compared(const QString &from, const QString &to)
{
    auto comparison = compareEditions(shelf(), from, to);
    if (!comparison) {
        qFatal("%s", qPrintable(comparison.error().message));
    }
    return *std::move(comparison);
}

const LimitChange &limitAfter(const EditionComparison &comparison, const QString &provision)
{
    for (const LimitChange &limit : comparison.limits) {
        if (limit.after && limit.after->provision.text() == provision) {
            return limit;
        }
    }
    qFatal("no limit of %s", qPrintable(provision));
}

} // namespace

class EditionComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodesOf2022And2024AreComparedRelationByRelation();
    void theirProvisionsAllStandInRows();
    void everyProvisionOfARowShowsItsOwnWordingMarked();
    void ourOwnWordsAreNotMarkedAsTheCodes();
    void wordsReadFromAFormAreMarkedAsTheCodes();
    void aProvisionWithoutAnyWordsIsNotMarked();
    void whatBecameOfTheLimitsIsComputed();
    void levelsThatChangedAreTold();
    void theSummaryCountsWhatTheRowsShow();
    void rowsGoInTheNewerEditionsOrder();
    void aMovedProvisionIsToldFromOneThatStays();
    void limitsThatCannotBeComparedAreNotCalledStricter();
    void twoCodesSideBySideHaveNoDifferenceOfWords();
    void editionsWithoutCorrespondenceAreRefused();
    void aCorrespondenceThatLeavesAProvisionOutIsRefused();
};

void EditionComparisonTest::theCodesOf2022And2024AreComparedRelationByRelation()
{
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    const Correspondence &curated = *shelf().correspondence(edition(u"hos-2022"_s)->id, edition(u"hos-2024"_s)->id);
    QHash<QString, const EditionRow *> rows;
    for (const EditionRow &row : comparison.rows) {
        QVERIFY2(!rows.contains(relationText(row)), qPrintable(relationText(row)));
        rows.insert(relationText(row), &row);
    }
    QCOMPARE(comparison.rows.size(), curated.relations.size());
    for (const Relation &relation : curated.relations) {
        const QString key = joinedText(relation.from) + u" > "_s + joinedText(relation.to);
        QVERIFY2(rows.contains(key), qPrintable(key));
        const EditionRow &row = *rows.value(key);
        QCOMPARE(row.note, relation.note);
        QCOMPARE(row.strengthened, relation.strengthened);
        QCOMPARE(row.relaxed, relation.relaxed);
        const QString kind = editionChangeKey(row.change);
        QVERIFY2(kind == relationKey(relation.kind) || (kind == u"moved"_s && relation.kind == RelationKind::Same),
                 qPrintable(key));
    }
}

void EditionComparisonTest::theirProvisionsAllStandInRows()
{
    for (const auto &[from, to] :
         {std::pair(u"hos-2022"_s, u"hos-2024"_s), std::pair(u"hos-2024"_s, u"lgsco-2024"_s)}) {
        const EditionComparison comparison = compared(from, to);
        QSet<QString> older;
        QSet<QString> newer;
        for (const EditionRow &row : comparison.rows) {
            for (const ComparedProvision &provision : row.from) {
                older.insert(provision.code.text());
            }
            for (const ComparedProvision &provision : row.to) {
                newer.insert(provision.code.text());
            }
        }
        for (const auto &[id, codes] : {std::pair(from, older), std::pair(to, newer)}) {
            for (const Provision *provision : edition(id)->provisions()) {
                QVERIFY2(codes.contains(provision->code.text()), qPrintable(provision->code.text()));
            }
        }
    }
}

void EditionComparisonTest::everyProvisionOfARowShowsItsOwnWordingMarked()
{
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    for (const EditionRow &row : comparison.rows) {
        QStringList older;
        QStringList newer;
        for (const ComparedProvision &provision : row.from) {
            QCOMPARE(joined(provision.marked, DiffKind::Added), provision.wording);
            QCOMPARE(joined(provision.marked, DiffKind::Same).size() +
                         joined(provision.marked, DiffKind::Removed).size(),
                     provision.wording.size());
            older += provision.wording;
        }
        for (const ComparedProvision &provision : row.to) {
            QCOMPARE(joined(provision.marked, DiffKind::Removed), provision.wording);
            newer += provision.wording;
        }
        const auto ours = [](const ComparedProvision &one) { return one.inOurWords; };
        if (std::any_of(row.from.begin(), row.from.end(), ours)) {
            continue; // ourOwnWordsAreNotMarkedAsTheCodes()
        }
        QCOMPARE(joined(row.wording, DiffKind::Added), older.join(u"\n\n"_s));
        QCOMPARE(joined(row.wording, DiffKind::Removed), newer.join(u"\n\n"_s));
    }
}

void EditionComparisonTest::ourOwnWordsAreNotMarkedAsTheCodes()
{
    // The wording of 7.4 of 2022 is not held: a summary of ours stands in its place.
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    const EditionRow &row = rowTo(comparison, u"9.7"_s);
    QVERIFY(row.from.front().inOurWords);
    QVERIFY(row.wording.empty());
    for (const auto *side : {&row.from, &row.to}) {
        for (const ComparedProvision &provision : *side) {
            QCOMPARE(provision.marked, (std::vector<DiffPiece>{{DiffKind::Same, provision.wording}}));
        }
    }
}

void EditionComparisonTest::wordsReadFromAFormAreMarkedAsTheCodes()
{
    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer within ten days."_s}});
    Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, u"Answer within five days."_s}});
    newer.officialWording = false;
    const Correspondence both = correspondence(older, newer, {relation(RelationKind::Amended, {u"1"_s}, {u"1"_s})});
    const auto summary = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(summary && summary->rows.front().to.front().inOurWords);
    newer.source = {{u"read_from_form"_s, u"form.docx"_s}};
    const auto comparison = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(comparison.ok());
    const ComparedProvision &read = comparison->rows.front().to.front();
    QVERIFY(!read.inOurWords);
    QVERIFY(std::any_of(read.marked.begin(), read.marked.end(), [](const DiffPiece &piece) {
        return piece.kind == DiffKind::Added && piece.text.contains(u"five"_s);
    }));
}

/// A form may answer a provision and not say what it asks.
void EditionComparisonTest::aProvisionWithoutAnyWordsIsNotMarked()
{
    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer within ten days."_s}});
    Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, {}}});
    newer.officialWording = false;
    newer.source = {{u"read_from_form"_s, u"form.docx"_s}};
    Provision &wordless = newer.sections.front().groups.front().provisions.front();
    wordless.text.clear();
    wordless.incomplete = true;
    const Correspondence both = correspondence(older, newer, {relation(RelationKind::Amended, {u"1"_s}, {u"1"_s})});
    const auto comparison = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(comparison.ok());
    const EditionRow &row = comparison->rows.front();
    QVERIFY(!row.to.front().inOurWords);
    QVERIFY(row.wording.empty());
    QCOMPARE(row.from.front().marked, (std::vector<DiffPiece>{{DiffKind::Same, u"Answer within ten days."_s}}));
}

void EditionComparisonTest::whatBecameOfTheLimitsIsComputed()
{
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    // Ten days became ten working days, three stages two; the ten working days at stage 1 run from another moment.
    QCOMPARE(limitAfter(comparison, u"6.4"_s).kind, LimitChangeKind::Relaxed);
    QCOMPARE(limitAfter(comparison, u"6.15"_s).kind, LimitChangeKind::Relaxed);
    QCOMPARE(limitAfter(comparison, u"6.2"_s).kind, LimitChangeKind::Relaxed);
    QCOMPARE(limitAfter(comparison, u"5.3"_s).kind, LimitChangeKind::Tightened);
    QCOMPARE(limitAfter(comparison, u"6.3"_s).kind, LimitChangeKind::Differs);
    QCOMPARE(limitAfter(comparison, u"6.14"_s).kind, LimitChangeKind::Differs);
    QCOMPARE(limitAfter(comparison, u"6.11"_s).kind, LimitChangeKind::New);
    QCOMPARE(limitAfter(comparison, u"2.3"_s).kind, LimitChangeKind::New);
    QVERIFY(limitAfter(comparison, u"2.3"_s).inWords().endsWith(u"none there before"_s));
    QCOMPARE(comparison.countOfLimits(LimitChangeKind::Dropped), 1);
    QVERIFY(rowTo(comparison, u"5.3"_s).hasLimit(LimitChangeKind::Tightened));
    QVERIFY(rowTo(comparison, u"5.3"_s).inWords().contains(u"limit tightened"_s));
    // Each limit of both editions is told once.
    qsizetype before = 0;
    qsizetype after = 0;
    for (const LimitChange &limit : comparison.limits) {
        before += limit.before ? 1 : 0;
        after += limit.after ? 1 : 0;
    }
    QCOMPARE(before, qsizetype(shelf().limitsOf(comparison.from)->limits.size()));
    QCOMPARE(after, qsizetype(shelf().limitsOf(comparison.to)->limits.size()));
}

void EditionComparisonTest::levelsThatChangedAreTold()
{
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    const EditionRow &row = rowTo(comparison, u"6.1"_s);
    QVERIFY(row.becameMust);
    QVERIFY(!row.becameShould);
    QVERIFY(row.inWords().contains(u"should became must"_s));
    QVERIFY(!rowTo(comparison, u"1.2"_s).becameMust);

    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer."_s, Level::Must}});
    const Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, u"Answer."_s, Level::Should}});
    const Correspondence both = correspondence(older, newer, {relation(RelationKind::Amended, {u"1"_s}, {u"1"_s})});
    const auto relaxed = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(relaxed && relaxed->rows.front().becameShould);
    QVERIFY(relaxed->rows.front().inWords().contains(u"must became should"_s));
}

void EditionComparisonTest::theSummaryCountsWhatTheRowsShow()
{
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    const QString summary = comparison.summary.join(u' ');
    for (const QString &part : {u"has 72 provisions"_s, u"%1 amended"_s.arg(comparison.count(EditionChange::Amended)),
                                u"%1 moved and asking the same"_s.arg(comparison.count(EditionChange::Moved)),
                                u"1 tightened"_s, u"3 relaxed"_s, u"2 where there was none before"_s}) {
        QVERIFY2(summary.contains(part), qPrintable(summary));
    }
}

void EditionComparisonTest::rowsGoInTheNewerEditionsOrder()
{
    const Edition older = madeUpEdition(
        u"old"_s, {{u"1.1"_s, u"One."_s}, {u"1.2"_s, u"Two."_s}, {u"1.3"_s, u"Three."_s}, {u"1.4"_s, u"Four."_s}});
    const Edition newer =
        madeUpEdition(u"new"_s, {{u"1.1"_s, u"Zero."_s}, {u"1.2"_s, u"One."_s}, {u"1.3"_s, u"Three."_s}});
    const Correspondence both = correspondence(
        older, newer,
        {relation(RelationKind::Withdrawn, {u"1.4"_s}, {}), relation(RelationKind::Withdrawn, {u"1.2"_s}, {}),
         relation(RelationKind::Same, {u"1.3"_s}, {u"1.3"_s}), relation(RelationKind::Same, {u"1.1"_s}, {u"1.2"_s}),
         relation(RelationKind::New, {}, {u"1.1"_s})});
    const auto comparison = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(comparison);
    QStringList order;
    for (const EditionRow &row : comparison->rows) {
        order += relationText(row);
    }
    QCOMPARE(order, (QStringList{u" > 1.1"_s, u"1.1 > 1.2"_s, u"1.2 > "_s, u"1.3 > 1.3"_s, u"1.4 > "_s}));
}

void EditionComparisonTest::aMovedProvisionIsToldFromOneThatStays()
{
    const EditionComparison comparison = compared(u"hos-2022"_s, u"hos-2024"_s);
    QCOMPARE(rowTo(comparison, u"7.3"_s).change, EditionChange::Moved);
    QVERIFY(rowTo(comparison, u"7.3"_s).moved);
    QVERIFY(rowTo(comparison, u"2.1"_s).moved); // amended and moved: it was 1.7
    QCOMPARE(rowTo(comparison, u"2.1"_s).change, EditionChange::Amended);

    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer."_s}});
    const Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, u"Answer."_s}});
    const Correspondence both = correspondence(older, newer, {relation(RelationKind::Same, {u"1"_s}, {u"1"_s})});
    const auto stays = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(stays);
    QCOMPARE(stays->rows.front().change, EditionChange::Same);
    QVERIFY(!stays->rows.front().moved);
}

void EditionComparisonTest::limitsThatCannotBeComparedAreNotCalledStricter()
{
    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer."_s}, {u"2"_s, u"Keep."_s}});
    const Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, u"Answer."_s}, {u"2"_s, u"Keep."_s}});
    const Correspondence both = correspondence(
        older, newer,
        {relation(RelationKind::Same, {u"1"_s}, {u"1"_s}), relation(RelationKind::Same, {u"2"_s}, {u"2"_s})});
    const auto became = [&](const Limit &before, const Limit &after) {
        const Limits was{older.id, {before}};
        const Limits is{newer.id, {after}};
        const auto comparison = compareEditions(older, newer, &both, &was, &is);
        return comparison && comparison->limits.size() == 1 ? limitChangeKey(comparison->limits.front().kind)
                                                            : u"apart"_s;
    };
    const Limit answer = limit(u"1"_s, u"answer"_s, 5, u"working days"_s);
    QCOMPARE(became(answer, limit(u"1"_s, u"answer"_s, 7, u"days"_s)), u"differs"_s);
    QCOMPARE(became(answer, limit(u"1"_s, u"answer"_s, 5, u"days"_s)), u"tightened"_s);
    QCOMPARE(became(answer, limit(u"1"_s, u"full answer"_s, 2, u"weeks"_s)), u"relaxed"_s);
    QCOMPARE(became(answer, limit(u"1"_s, u"answer"_s, 5, u"working days"_s)), u"same"_s);
    Limit logged = answer;
    logged.from = u"receipt"_s;
    Limit later = limit(u"1"_s, u"answer"_s, 9, u"working days"_s);
    later.from = u"acknowledgement"_s;
    QCOMPARE(became(logged, later), u"differs"_s);
    later.from = logged.from;
    QCOMPARE(became(logged, later), u"relaxed"_s);
    // Of something else, of another kind, of a provision that is not related: two limits, not one that changed.
    QCOMPARE(became(answer, limit(u"1"_s, u"keep papers"_s, 5, u"working days"_s)), u"apart"_s);
    QCOMPARE(became(answer, limit(u"1"_s, u"answer"_s, 5, u"stages"_s)), u"apart"_s);
    QCOMPARE(became(answer, limit(u"2"_s, u"answer"_s, 5, u"working days"_s)), u"apart"_s);
    const Limit atLeast = limit(u"2"_s, u"keep papers"_s, 12, u"months"_s, u"at least"_s);
    QCOMPARE(became(atLeast, limit(u"2"_s, u"keep papers"_s, 2, u"years"_s, u"at least"_s)), u"tightened"_s);
    QCOMPARE(became(atLeast, limit(u"2"_s, u"keep papers"_s, 6, u"months"_s, u"at least"_s)), u"relaxed"_s);
}

void EditionComparisonTest::twoCodesSideBySideHaveNoDifferenceOfWords()
{
    const EditionComparison comparison = compared(u"hos-2024"_s, u"lgsco-2024"_s);
    QCOMPARE(comparison.kind, CorrespondenceKind::Parallel);
    QVERIFY(comparison.fromName != comparison.toName);
    for (const EditionRow &row : comparison.rows) {
        QCOMPARE(row.change, EditionChange::Covers);
        QVERIFY(row.wording.empty());
        QVERIFY(!row.becameMust && !row.becameShould);
        QVERIFY(row.to.front().inOurWords);
        QCOMPARE(joined(row.from.front().marked, DiffKind::Added), row.from.front().wording);
    }
    QVERIFY(comparison.limits.empty());
}

void EditionComparisonTest::editionsWithoutCorrespondenceAreRefused()
{
    const auto reverse = compareEditions(shelf(), u"hos-2024"_s, u"hos-2022"_s);
    QVERIFY(!reverse);
    QCOMPARE(reverse.error().kind, ErrorKind::NotFound);
    QVERIFY2(reverse.error().message.contains(u"one from hos-2022 to hos-2024"_s), qPrintable(reverse.error().message));
    const auto none = compareEditions(shelf(), u"hos-2022"_s, u"lgsco-2024"_s);
    QVERIFY(!none && none.error().message.contains(u"“attest-cli codes correspond FILE”"_s));
    QVERIFY(!compareEditions(shelf(), u"hos-1999"_s, u"hos-2024"_s));
    const Correspondence *other = shelf().correspondence(edition(u"hos-2022"_s)->id, edition(u"hos-2024"_s)->id);
    const auto wrong = compareEditions(*edition(u"hos-2024"_s), *edition(u"lgsco-2024"_s), other, nullptr, nullptr);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::BadInput);
}

void EditionComparisonTest::aCorrespondenceThatLeavesAProvisionOutIsRefused()
{
    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer."_s}, {u"2"_s, u"Keep."_s}});
    const Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, u"Answer."_s}});
    const Correspondence both = correspondence(older, newer, {relation(RelationKind::Same, {u"1"_s}, {u"1"_s})});
    const auto comparison = compareEditions(older, newer, &both, nullptr, nullptr);
    QVERIFY(!comparison);
    QCOMPARE(comparison.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(EditionComparisonTest)
#include "EditionComparisonTest.moc"
