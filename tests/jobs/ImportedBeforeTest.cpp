// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ImportedBefore.h"

#include "assessment/AssessmentJson.h"
#include "jobs/ImportForm.h"
#include "support/TestData.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A file that is imported again is known by its bytes, whatever it is called by then.
class ImportedBeforeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFileIsKeptWithTheAssessment();
    void theSameBytesAreKnownUnderAnotherName();
    void anotherLandlordOrYearCanBeKept();
    void otherBytesAreNotTheSame();
    void anApprovedFileKeepsItsDigest();
    void whatIsNoFilesIsKnownToNothing();

private:
    QString copyAs(const QString &name, const QByteArray &more = {});
    Proposal read(const QString &path, const QString &year = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 3}, {12, 0}, Qt::UTC)};
    std::unique_ptr<Library> m_library;
};

void ImportedBeforeTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = *Library::create(m_folder->filePath("lib.attest"), m_clock);
}

QString ImportedBeforeTest::copyAs(const QString &name, const QByteArray &more)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(name));
    }
    file.write(bytesOf(projectPath("resources/sample/fenmoor-homes-2024-25.html")) + more);
    return file.fileName();
}

Proposal ImportedBeforeTest::read(const QString &path, const QString &year)
{
    NoProgress progress;
    ImportRequest request;
    request.path = path;
    request.year = AssessmentYear::from(year);
    auto proposal = importForm(request, shelf(), progress);
    if (!proposal) {
        qFatal("%s", qPrintable(proposal.error().message));
    }
    return *std::move(proposal);
}

void ImportedBeforeTest::theFileIsKeptWithTheAssessment()
{
    const QString path = copyAs("form.html");
    const Proposal proposal = read(path);
    QCOMPARE(proposal.file, u"form.html"_s);
    QCOMPARE(proposal.fileDigest.toLatin1(),
             QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
    QVERIFY(importedBefore(*m_library, proposal)->empty());
    const auto id = keepProposal(*m_library, proposal, u"Officer"_s);
    QVERIFY(id.ok());
    const QJsonArray from = m_library->assessment(*id)->importedFrom;
    QCOMPARE(from,
             (QJsonArray{QJsonObject{{"file", "form.html"}, {"sha256", proposal.fileDigest}, {"holds", "form"}}}));
    QCOMPARE(*m_library->verify(), QStringList());
    // It goes out with the assessment and comes in again.
    const auto again = readAssessment(writeAssessment(*m_library->assessment(*id)), u"out.json"_s);
    QVERIFY(again.ok());
    QCOMPARE(again->importedFrom, from);
}

void ImportedBeforeTest::theSameBytesAreKnownUnderAnotherName()
{
    const auto id = keepProposal(*m_library, read(copyAs("form.html")), u"Officer"_s);
    QVERIFY(id.ok());
    const Proposal again = read(copyAs("Copy of form.htm"));
    const auto before = importedBefore(*m_library, again);
    QCOMPARE(before->size(), size_t(1));
    QVERIFY(before->front().kept.id == *id);
    QCOMPARE(before->front().sentence(), u"form.html was imported on 3 May 2026 as Fenmoor Homes, 2024-25."_s);
    QCOMPARE(sameForm(*before, again.assessment), &before->front());
    const auto refused = keepProposal(*m_library, again, u"Officer"_s);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().message.contains("was imported on 3 May 2026"));
    QVERIFY(refused.error().message.contains(id->text()));
    QCOMPARE(m_library->assessments()->size(), size_t(1));
}

void ImportedBeforeTest::anotherLandlordOrYearCanBeKept()
{
    const QString path = copyAs("form.html");
    QVERIFY(keepProposal(*m_library, read(path), u"Officer"_s).ok());
    const Proposal earlier = read(path, u"2023-24"_s);
    const auto before = importedBefore(*m_library, earlier);
    QCOMPARE(before->size(), size_t(1));
    QVERIFY(sameForm(*before, earlier.assessment) == nullptr);
    QVERIFY(keepProposal(*m_library, earlier, u"Officer"_s).ok());
    QCOMPARE(importedBefore(*m_library, earlier)->size(), size_t(2));
    // A document may answer two Codes, or stand for a re-assessment.
    Assessment other = earlier.assessment;
    const auto both = importedBefore(*m_library, earlier);
    QVERIFY(sameForm(*both, other) != nullptr);
    other.edition = u"lgsco-2024"_s;
    QVERIFY(sameForm(*both, other) == nullptr);
    other = earlier.assessment;
    other.purpose = Purpose::Merger;
    QVERIFY(sameForm(*both, other) == nullptr);
}

void ImportedBeforeTest::otherBytesAreNotTheSame()
{
    QVERIFY(keepProposal(*m_library, read(copyAs("form.html")), u"Officer"_s).ok());
    QVERIFY(importedBefore(*m_library, read(copyAs("form.html", "\n")))->empty());
}

void ImportedBeforeTest::anApprovedFileKeepsItsDigest()
{
    const QString path = projectPath("resources/sample/fenmoor-homes-2022-23.json");
    const auto id = keepProposal(*m_library, read(path), u"Officer"_s);
    QVERIFY2(id.ok(), id.ok() ? "" : qPrintable(id.error().message));
    QCOMPARE(*m_library->verify(), QStringList());
    QCOMPARE(importedBefore(*m_library, read(path))->size(), size_t(1));
}

void ImportedBeforeTest::whatIsNoFilesIsKnownToNothing()
{
    Proposal proposal = read(copyAs("form.html"));
    QVERIFY(keepProposal(*m_library, proposal, u"Officer"_s).ok());
    proposal.fileDigest.clear();
    QVERIFY(importedBefore(*m_library, proposal)->empty());
    proposal.fileDigest = "' OR 1=1 --";
    QVERIFY(importedBefore(*m_library, proposal)->empty());
}

QTEST_GUILESS_MAIN(ImportedBeforeTest)
#include "ImportedBeforeTest.moc"
