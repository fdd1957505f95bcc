// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportModel.h"

#include "support/TestData.h"
#include "ui/library/import/files/ImportFiles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

/// 1.2 sure, 1.3 doubtful, 1.4 blank; one row without a place.
ImportDraft draft()
{
    Proposal proposal;
    proposal.edition = edition(u"hos-2024"_s);
    const auto provisions = proposal.edition->provisions();
    for (size_t i = 0; i < 3; ++i) {
        proposal.assessment.answers.emplace_back(provisions[i]->code);
    }
    proposal.assessment.answers[0].comply = Comply::Yes;
    proposal.assessment.answers[1].comply = Comply::No;
    proposal.assessment.answers[1].source = {{"comply", QJsonObject{{"confidence", 0.5}}}};
    UnplacedRow row{{"9.9", "Yes", "Words"}, "table 1, row 7", "No provision.", {}};
    row.reading.comply = Comply::Yes;
    row.reading.commentary = Text::fromPlain("Words");
    proposal.unplaced = {row};
    proposal.assessment.unplaced = {QJsonObject{{"cells", QJsonArray{"9.9", "Yes", "Words"}}}};
    return {proposal, {u"/tmp/form.docx"_s}};
}

QStringList notes(const QAbstractItemModel &model)
{
    QStringList notes;
    for (int row = 0; row < model.rowCount(); ++row) {
        notes.append(model.index(row, 0).data(ImportModel::NoteRole).toString());
    }
    return notes;
}

} // namespace

class ImportModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsProvisionsThenRows();
    void viewsKeepWhatTheReadingPutThere();
    void whatNeedsALookStandsFirst();
    void saysWhatBecameOfEach();
    void stepsRoundTheEnd();
    void aRowIsTakenBack();
    void keepsWhatWasDecided();
    void anApprovedOneStaysAsItIs();
    void filesTellHowFarTheyAre();
};

void ImportModelTest::listsProvisionsThenRows()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setDraft(draft());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data().toString(), u"1.2  Yes"_s);
    QCOMPARE(model.index(2).data().toString(), u"1.4  Not answered"_s);
    QCOMPARE(model.index(3).data().toString(), u"Row: 9.9 Yes Words"_s);
    QVERIFY(model.index(3).data(Qt::ToolTipRole).toString().contains(u"Table 1, row 7"_s));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Provision 1.3  No, Doubtful"_s);
    QCOMPARE(notes(model), QStringList({"", "Doubtful", "", "No place"}));
    model.setDraft(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelTest::viewsKeepWhatTheReadingPutThere()
{
    ImportModel model;
    ImportFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setDraft(draft());
    const auto shown = [&](ImportView view) {
        filter.setView(view);
        return filter.rowCount();
    };
    QCOMPARE(shown(ImportView::All), 4);
    QCOMPARE(shown(ImportView::Doubtful), 1);
    QCOMPARE(shown(ImportView::NotRecognised), 1);
    QCOMPARE(shown(ImportView::Unplaced), 1);
    model.setChecked(1);
    model.leaveOut(3);
    QCOMPARE(shown(ImportView::Doubtful), 1);
    QCOMPARE(shown(ImportView::Unplaced), 1);
    QCOMPARE(model.count(ImportView::All), 4);
}

void ImportModelTest::whatNeedsALookStandsFirst()
{
    ImportModel model;
    ImportFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setDraft(draft());
    const auto all = [&filter](int role) {
        QStringList words;
        for (int row = 0; row < filter.rowCount(); ++row) {
            words.append(filter.index(row, 0).data(role).toString());
        }
        return words;
    };
    const QStringList order = {"1.3  No", "Row: 9.9 Yes Words", "1.2  Yes", "1.4  Not answered"};
    QCOMPARE(all(Qt::DisplayRole), order);
    QCOMPARE(all(ImportModel::HeadingRole), QStringList({"Needs a look", "", "The other provisions", ""}));
    QVERIFY(all(Qt::AccessibleTextRole)[0].endsWith(", in: Needs a look"));
    QVERIFY(all(Qt::AccessibleTextRole)[1].endsWith(", in: Needs a look"));
    QCOMPARE(all(Qt::AccessibleTextRole)[2], u"Provision 1.2  Yes, in: The other provisions"_s);
    // No row moves under the hand that decides it.
    model.setChecked(1);
    model.leaveOut(3);
    QCOMPARE(all(Qt::DisplayRole), order);
    filter.setView(ImportView::Doubtful);
    QCOMPARE(all(ImportModel::HeadingRole), QStringList(""));
    QVERIFY(!all(Qt::AccessibleTextRole)[0].contains(", in: "));
    // Where nothing needs one the form's order is all there is.
    Proposal sure = draft().read();
    sure.unplaced.clear();
    sure.assessment.unplaced = {};
    sure.assessment.answers[1].source = {};
    model.setDraft(ImportDraft(sure, {u"/tmp/form.docx"_s}));
    filter.setView(ImportView::All);
    QCOMPARE(all(ImportModel::HeadingRole), QStringList({"", "", ""}));
}

void ImportModelTest::saysWhatBecameOfEach()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(draft());
    QSignalSpy corrected(&model, &ImportModel::corrected);
    Answer answer = model.draft().answer(0);
    answer.comply = Comply::No;
    model.correct(0, answer);
    model.setChecked(1);
    model.putUnder(3, 2);
    QCOMPARE(notes(model), QStringList({"Corrected", "Checked", "Corrected", "Under 1.4"}));
    QCOMPARE(corrected.size(), 3);
    QCOMPARE(model.draft().answered(), 3);
    QCOMPARE(model.draft().doubtful(), 0);
    QCOMPARE(model.draft().unplaced(), 0);
}

void ImportModelTest::stepsRoundTheEnd()
{
    ImportModel model;
    model.setDraft(draft());
    QCOMPARE(model.nextToCheck(-1, true), 1);
    QCOMPARE(model.nextToCheck(1, true), 3);
    QCOMPARE(model.nextToCheck(3, true), 1);
    QCOMPARE(model.nextToCheck(1, false), 3);
    model.leaveOut(3);
    model.setChecked(1);
    QCOMPARE(model.nextToCheck(0, true), -1);
    QCOMPARE(model.nextToCheck(0, false), -1);
}

void ImportModelTest::aRowIsTakenBack()
{
    ImportModel model;
    model.setDraft(draft());
    const Answer before = model.draft().answer(2);
    model.putUnder(3, 2);
    QVERIFY(model.draft().canReopen(0));
    model.reopen(3);
    QCOMPARE(model.draft().answer(2), before);
    QCOMPARE(model.draft().unplaced(), 1);
    model.putUnder(3, 2);
    Answer changed = model.draft().answer(2);
    changed.owner = "Somebody";
    model.correct(2, changed);
    QVERIFY(!model.draft().canReopen(0));
}

void ImportModelTest::keepsWhatWasDecided()
{
    ImportModel model;
    model.setDraft(draft());
    const AssessmentYear year = AssessmentYear::starting(2023);
    QCOMPARE(model.draft().toKeep("A", year).assessment.unplaced.size(), 1);
    model.leaveOut(3);
    QCOMPARE(model.draft().toKeep("A", year).assessment.unplaced.size(), 1);
    model.reopen(3);
    model.putUnder(3, 2);
    const Proposal kept = model.draft().toKeep("A", year);
    QVERIFY(kept.assessment.unplaced.isEmpty());
    QVERIFY(kept.organisationFound && kept.yearFound);
    QCOMPARE(kept.assessment.organisation.name, u"A"_s);
    QCOMPARE(kept.assessment.year, year);
    QCOMPARE(kept.assessment.answers[2].comply, Comply::Yes);
    QCOMPARE(kept.assessment.answers[2].commentary.plain(), u"Words"_s);
}

void ImportModelTest::anApprovedOneStaysAsItIs()
{
    Proposal approved = draft().read();
    approved.assessment.state = State::Approved;
    approved.assessment.organisation.name = "B";
    const ImportDraft sealed(approved, {u"b.json"_s});
    QVERIFY(sealed.sealed());
    QCOMPARE(sealed.toKeep("A", AssessmentYear::starting(2019)).assessment, approved.assessment);
}

void ImportModelTest::filesTellHowFarTheyAre()
{
    ImportFiles model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportRequest request;
    request.path = "/somewhere/form-2023.docx";
    const int first = model.add(request);
    request.path = "/somewhere/form-2024.docx";
    const int second = model.add(request);
    QVERIFY(first != second);
    const auto words = [&](int row) { return model.index(row).data(ImportFiles::WordsRole).toString(); };
    QCOMPARE(model.index(0).data().toString(), u"form-2023.docx"_s);
    QCOMPARE(words(0), u"Waits to be read"_s);
    model.setReading(first);
    QCOMPARE(words(0), u"Being read"_s);
    model.setNotRead(first, u"It is damaged."_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"form-2023.docx: It is damaged."_s);
    Proposal proposal;
    proposal.assessment.organisation.name = "Marsh Lane Homes";
    proposal.organisationFound = true;
    proposal.edition = edition(u"hos-2024"_s);
    proposal.fileDigest = "abc";
    model.setRead(second, ImportDraft(proposal, request));
    QCOMPARE(words(1), u"To look at: Marsh Lane Homes, 2024-25, 0 of 0 answered"_s);
    QCOMPARE(model.nextToLook(first), second);
    model.setRead(first, ImportDraft(proposal, request));
    QCOMPARE(words(0), u"The same file as form-2024.docx"_s);
    model.setKept(second, *AssessmentId::from(u"123e4567-e89b-12d3-a456-426614174000"_s),
                  u"Marsh Lane Homes, 2024-25"_s);
    QCOMPARE(words(1), u"Kept as Marsh Lane Homes, 2024-25"_s);
    QCOMPARE(model.count(FileState::Kept), 1);
    QCOMPARE(model.nextToLook(first), 0);
    model.remove(first);
    model.remove(first);
    QCOMPARE(model.rowCount(), 1);
    model.setReading(4711); // of a file that is gone nothing is heard
    model.setRead(4711, ImportDraft(proposal, request));
    QVERIFY(model.find(4711) == nullptr);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.data({}).isValid());
}

QTEST_MAIN(ImportModelTest)
#include "ImportModelTest.moc"
