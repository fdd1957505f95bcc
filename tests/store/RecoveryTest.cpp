// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "assessment/AssessmentJson.h"
#include "support/TestData.h"

#include <QtTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class RecoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aWholeLibraryIsRecoveredWhole();
    void everyPageMayBeOverwritten_data();
    void everyPageMayBeOverwritten();
    void aLibraryCutInHalfGivesWhatItsHalfHolds();
    void lostAnswersAreMadeAgainFromTheJournal();
    void aLostJournalLeavesTheAnswers();
    void anApprovalThatCannotBeProvedIsReturned();
    void anApprovedContentComesBackFromItsSeal();
    void withoutItsHeaderNothingIsRecovered_data();
    void withoutItsHeaderNothingIsRecovered();
    void nothingThatIsThereIsOverwritten();

private:
    QString broken() const { return m_folder->filePath(u"broken.attest"_s); }
    QString output() const { return m_folder->filePath(u"recovered.attest"_s); }
    void writeBroken(const QByteArray &bytes) const;
    std::unique_ptr<Library> recovered(QStringList *reports = nullptr) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_good = bytesOf(dataPath(u"store/version-2.attest"_s));
    FixedClock m_clock{QDateTime(QDate(2025, 6, 3), QTime(9, 30), Qt::UTC)};
};

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecoveryTest::writeBroken(const QByteArray &bytes) const
{
    QFile file(broken());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// Recovers, and sees to what holds for every recovery: the broken file stays, the new one verifies under a new id.
std::unique_ptr<Library> RecoveryTest::recovered(QStringList *reports) const
{
    const QByteArray before = bytesOf(broken());
    const QStringList said = need(recoverLibrary(broken(), output(), m_clock));
    if (reports != nullptr) {
        *reports = said;
    }
    auto library = need(Library::open(output(), Library::Mode::ReadWrite, m_clock));
    const QStringList problems = need(library->verify());
    if (!problems.isEmpty() || said.isEmpty() || bytesOf(broken()) != before) {
        qFatal("%s", qPrintable(problems.join(u'\n')));
    }
    const QStringList left =
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    if (left.size() != 3) {
        qFatal("left behind: %s", qPrintable(left.join(u' ')));
    }
    return library;
}

void RecoveryTest::aWholeLibraryIsRecoveredWhole()
{
    writeBroken(m_good);
    QTemporaryDir other;
    QVERIFY(QFile::copy(dataPath(u"store/version-2.attest"_s), other.filePath(u"homes.attest"_s)));
    const auto original = need(Library::open(other.filePath(u"homes.attest"_s), Library::Mode::ReadOnly, m_clock));
    QStringList reports;
    const auto library = recovered(&reports);
    const auto list = need(library->assessments());
    QCOMPARE(list.size(), 2U);
    for (const AssessmentSummary &summary : list) {
        QCOMPARE(writeAssessment(need(library->assessment(summary.id))),
                 writeAssessment(need(original->assessment(summary.id))));
    }
    QVERIFY(library->copy() != original->copy());
    // The old rows are kept, and one more states the recovery.
    const auto history = need(library->history(list.at(1).id));
    QCOMPARE(history.size(), need(original->history(list.at(1).id)).size() + 1);
    QCOMPARE(history.back().copy, library->copy());
    QVERIFY2(history.back().change.who.contains(u"broken.attest"_s), qPrintable(history.back().change.who));
    QVERIFY2(reports.at(0).contains(u"assessments: 2"_s), qPrintable(reports.at(0)));
}

void RecoveryTest::everyPageMayBeOverwritten_data()
{
    QTest::addColumn<int>("page");
    for (int page = 1; page < m_good.size() / 4096; ++page) {
        QTest::addRow("page %d", page + 1) << page;
    }
}

void RecoveryTest::everyPageMayBeOverwritten()
{
    QFETCH(int, page);
    QByteArray bytes = m_good;
    for (int i = 0; i < 4096; ++i) {
        bytes[page * 4096 + i] = char((i * 167 + page) >> 3);
    }
    writeBroken(bytes);
    const QByteArray before = bytesOf(broken());
    const auto reports = recoverLibrary(broken(), output(), m_clock);
    QVERIFY(bytesOf(broken()) == before);
    if (!reports) {
        // The table of tables itself is gone.
        QCOMPARE(reports.error().kind, ErrorKind::Storage);
        QVERIFY(page < 3);
        QVERIFY(!QFile::exists(output()));
        return;
    }
    const auto library = need(Library::open(output(), Library::Mode::ReadWrite, m_clock));
    QCOMPARE(need(library->verify()), QStringList());
    // No single page holds both an answer and its journal.
    const auto list = need(library->assessments());
    QCOMPARE(list.size(), 2U);
    const auto draft = need(library->assessment(list.at(1).id));
    QCOMPARE(draft.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::No);
    QCOMPARE(draft.find(*ProvisionCode::from(u"6.3"_s))->complyBy, u"2027-03-31"_s);
    QCOMPARE(need(library->organisations()).at(0).organisation.homes, 4300);
}

void RecoveryTest::aLibraryCutInHalfGivesWhatItsHalfHolds()
{
    writeBroken(m_good.left(m_good.size() / 2));
    QStringList reports;
    const auto library = recovered(&reports);
    const auto list = need(library->assessments());
    QVERIFY(!list.empty());
    QVERIFY2(reports.join(u'\n').contains(u"could not be read"_s), qPrintable(reports.join(u'\n')));
    // And it can be worked with.
    const auto open = std::find_if(list.begin(), list.end(), [](const auto &one) { return one.state == State::Draft; });
    if (open != list.end()) {
        need(library->apply({answerChange(open->id, u"1.3"_s, u"owner"_s, u"Sam"_s)}));
        QCOMPARE(need(library->verify()), QStringList());
    }
}

void RecoveryTest::lostAnswersAreMadeAgainFromTheJournal()
{
    writeBroken(m_good);
    runSql(broken(), u"DELETE FROM answer"_s);
    QStringList reports;
    const auto library = recovered(&reports);
    const auto draft = need(library->assessment(need(library->assessments()).at(1).id));
    QCOMPARE(draft.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::No);
    QCOMPARE(draft.find(*ProvisionCode::from(u"4.1"_s))->explanation.plain(), u"A kingfisher nested in the office."_s);
    QVERIFY2(reports.join(u'\n').contains(u"from the journal"_s), qPrintable(reports.join(u'\n')));
}

void RecoveryTest::aLostJournalLeavesTheAnswers()
{
    writeBroken(m_good);
    runSql(broken(), u"DELETE FROM journal"_s);
    const auto library = recovered();
    const auto draft = need(library->assessment(need(library->assessments()).at(1).id));
    QCOMPARE(draft.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::No);
    QCOMPARE(need(library->assessments()).at(0).state, State::Published);
}

void RecoveryTest::anApprovalThatCannotBeProvedIsReturned()
{
    writeBroken(m_good);
    runSql(broken(), u"DELETE FROM seal"_s);
    runSql(broken(), u"DELETE FROM journal"_s);
    runSql(broken(), u"DELETE FROM answer WHERE provision = '4.1'"_s);
    QStringList reports;
    const auto library = recovered(&reports);
    const auto first = need(library->assessment(need(library->assessments()).at(0).id));
    QCOMPARE(first.state, State::Returned);
    QVERIFY(!first.approval);
    QVERIFY2(reports.join(u'\n').contains(u"returned to the officer"_s), qPrintable(reports.join(u'\n')));
    QVERIFY2(reports.join(u'\n').contains(u"4.1"_s), qPrintable(reports.join(u'\n')));
}

void RecoveryTest::anApprovedContentComesBackFromItsSeal()
{
    writeBroken(m_good);
    runSql(broken(), u"DELETE FROM journal"_s);
    runSql(broken(), u"DELETE FROM answer WHERE provision = '4.1'"_s);
    const auto library = recovered();
    const auto first = need(library->assessment(need(library->assessments()).at(0).id));
    QCOMPARE(first.state, State::Published);
    QCOMPARE(first.find(*ProvisionCode::from(u"4.1"_s))->comply, Comply::Yes);
    QCOMPARE(first.publications.size(), 1);
}

void RecoveryTest::withoutItsHeaderNothingIsRecovered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray headless = m_good;
    headless.replace(0, 4096, QByteArray(4096, '\x17'));
    QTest::newRow("header destroyed") << headless;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear resident");
    QTest::newRow("another application's") << bytesOf(dataPath(u"store/other-application.sqlite"_s));
    QTest::newRow("first page alone") << m_good.left(4096);
}

void RecoveryTest::withoutItsHeaderNothingIsRecovered()
{
    QFETCH(QByteArray, bytes);
    writeBroken(bytes);
    const auto refused = recoverLibrary(broken(), output(), m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY2(refused.error().message.contains(u"broken.attest"_s), qPrintable(refused.error().message));
    QVERIFY(bytesOf(broken()) == bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"broken.attest"_s));
}

void RecoveryTest::nothingThatIsThereIsOverwritten()
{
    writeBroken(m_good);
    QFile there(output());
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("something") > 0);
    there.close();
    const auto refused = recoverLibrary(broken(), output(), m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(bytesOf(output()), QByteArray("something"));
    const auto missing =
        recoverLibrary(m_folder->filePath(u"none.attest"_s), m_folder->filePath(u"new.attest"_s), m_clock);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "RecoveryTest.moc"
