// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepNewEdition.h"

#include "intake/UnknownFiles.h"
#include "support/TestData.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A form and the edition that it shows are kept together, or not at all.
class KeepNewEditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsBoth();
    void keepsNeitherWhereTheFormIsRefused();
    void keepsNeitherWhereTheEditionIsRefused();
    void keepsNoFormWithoutItsEdition();
    void knowsTheEditionsThatALibraryAloneHas();
    void callsItOtherwise();

private:
    Proposal readForm(const CodeShelf &on)
    {
        ImportRequest request;
        request.path = m_folder->filePath(u"form.docx"_s);
        NoProgress progress;
        auto proposal = importForm(request, on, progress);
        if (!proposal) {
            qFatal("%s", qPrintable(proposal.error().message));
        }
        return *std::move(proposal);
    }
    QString userFolder(const QString &name) const { return m_folder->filePath(name); }
    QStringList ownEditions(const QString &name) const
    {
        return QDir(userFolder(name) + u"/code-provisions"_s).entryList({u"*.json"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime({2028, 5, 1}, {9, 0}, Qt::UTC)};
    std::unique_ptr<Library> m_library;
};

void KeepNewEditionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"form.docx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(unknownFile(Format::Docx));
    file.close();
    auto library = Library::create(m_folder->filePath(u"lib.attest"_s), m_clock);
    QVERIFY(library.ok());
    m_library = *std::move(library);
}

void KeepNewEditionTest::keepsBoth()
{
    const Proposal proposal = readForm(shelf());
    QVERIFY(proposal.editionIsNew());
    const auto kept = keepWithEdition(*m_library, proposal, shelf(), userFolder(u"data"_s), u"Officer"_s);
    QVERIFY2(kept.ok(), kept ? "" : qPrintable(kept.error().message));
    QCOMPARE(ownEditions(u"data"_s), QStringList{u"ho-2027-form.json"_s});
    const auto edition = kept->shelf.edition(u"ho-2027-form"_s);
    QVERIFY(edition.ok());
    QVERIFY((*edition)->isReadFromForm());
    const auto stored = m_library->assessment(kept->id);
    QCOMPARE(stored->edition, u"ho-2027-form"_s);
    QCOMPARE(stored->editionHash, (*edition)->contentHash);
    QVERIFY(!readForm(kept->shelf).editionIsNew());
}

void KeepNewEditionTest::keepsNeitherWhereTheFormIsRefused()
{
    const Proposal proposal = readForm(shelf());
    QVERIFY(keepWithEdition(*m_library, proposal, shelf(), userFolder(u"data"_s), u"Officer"_s).ok());
    const auto again = keepWithEdition(*m_library, proposal, shelf(), userFolder(u"other"_s), u"Officer"_s);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(ownEditions(u"other"_s), QStringList());

    Proposal nobodys = proposal;
    nobodys.organisationFound = false;
    QVERIFY(!keepWithEdition(*m_library, nobodys, shelf(), userFolder(u"other"_s), u"Officer"_s).ok());
    QCOMPARE(ownEditions(u"other"_s), QStringList());
}

void KeepNewEditionTest::keepsNeitherWhereTheEditionIsRefused()
{
    const Proposal proposal = readForm(shelf());
    QFile file(userFolder(u"data"_s)); // where the folder would be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = keepWithEdition(*m_library, proposal, shelf(), userFolder(u"data"_s), u"Officer"_s);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(m_library->assessments()->size(), 0U);
}

void KeepNewEditionTest::keepsNoFormWithoutItsEdition()
{
    const auto refused = keepProposal(*m_library, readForm(shelf()), u"Officer"_s);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(refused.error().message.contains(u"answers a Code that is not here"_s));
    QVERIFY(refused.error().message.contains(u"Keep that edition with the form, or choose one of those here"_s));
    QCOMPARE(m_library->assessments()->size(), 0U);
}

void KeepNewEditionTest::knowsTheEditionsThatALibraryAloneHas()
{
    QCOMPARE(editionsOnlyIn(*m_library, shelf())->size(), 0U);
    const auto kept = keepWithEdition(*m_library, readForm(shelf()), shelf(), userFolder(u"data"_s), u"Officer"_s);
    QVERIFY(kept.ok());
    QCOMPARE(editionsOnlyIn(*m_library, kept->shelf)->size(), 0U);
    const auto alone = editionsOnlyIn(*m_library, shelf());
    QCOMPARE(alone->size(), 1U);
    QCOMPARE(alone->front()->id.text(), u"ho-2027-form"_s);
    // Both ways of naming it find it.
    ImportRequest request;
    request.path = m_folder->filePath(u"form.docx"_s);
    request.alsoKnown = *alone;
    NoProgress progress;
    for (const QString &code : {QString(), u"ho-2027-form"_s}) {
        request.code = code;
        const auto proposal = importForm(request, shelf(), progress);
        QVERIFY2(proposal.ok(), proposal ? "" : qPrintable(proposal.error().message));
        QVERIFY(!proposal->editionIsNew());
        QCOMPARE(proposal->assessment.edition, u"ho-2027-form"_s);
    }
}

void KeepNewEditionTest::callsItOtherwise()
{
    const Proposal proposal = readForm(shelf());
    EditionDetails details = detailsOf(*proposal.edition);
    details.edition = u"2029"_s;
    const auto called = withEditionCalled(proposal, details, shelf().editions());
    QCOMPARE(called->assessment.edition, u"ho-2029-form"_s);
    QCOMPARE(called->assessment.editionHash, called->edition->contentHash);
    QVERIFY(called->editionDoubts.front().contains(u"Resident Complaints Code 2029"_s));
    QVERIFY(called->notes.contains(called->editionDoubts.front()));
    QVERIFY(keepWithEdition(*m_library, *called, shelf(), userFolder(u"data"_s), u"Officer"_s).ok());
}

QTEST_GUILESS_MAIN(KeepNewEditionTest)
#include "KeepNewEditionTest.moc"
