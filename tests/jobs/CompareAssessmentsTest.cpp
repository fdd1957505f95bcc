// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CompareAssessments.h"

#include "assessment/AssessmentJson.h"
#include "base/Files.h"
#include "jobs/ImportForm.h"
#include "support/TestData.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Assessment formOf(int year)
{
    const auto code = edition(u"hos-2024"_s);
    Assessment form;
    form.organisation.name = u"Fenmoor Homes"_s;
    form.edition = code->id.text();
    form.year = AssessmentYear::starting(year);
    for (const Provision *provision : code->provisions()) {
        form.answers.emplace_back(provision->code);
        form.answers.back().comply = Comply::Yes;
    }
    return form;
}

/// What the file held, as an import tells it; empty: as a library of an earlier version, which does not.
Assessment readFrom(const QString &file, int year, const QString &held)
{
    Assessment form = formOf(year);
    QJsonObject from{{u"file"_s, file}};
    if (!held.isEmpty()) {
        from.insert(u"holds"_s, held);
    }
    form.importedFrom = QJsonArray{from};
    return form;
}

} // namespace

/// What a library tells a comparison of the forms it holds.
class CompareAssessmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::create(m_folder->filePath(u"lib.attest"_s), m_clock);
    }

    void whatIsEditedHereIsNoLongerAsImported()
    {
        const AssessmentId first = add(readFrom(u"form.docx"_s, 2023, u"form"_s));
        const AssessmentId second = add(readFrom(u"form.pdf"_s, 2024, u"form"_s));
        QVERIFY(compared(first, second).from.asImported && compared(first, second).to.asImported);
        Change change;
        change.id = second.text();
        change.provision = *ProvisionCode::from(u"6.3"_s);
        change.field = u"commentary"_s;
        change.after = u"We wrote this here."_s;
        QVERIFY(m_library->apply({change}).ok());
        QVERIFY(compared(first, second).from.asImported && !compared(first, second).to.asImported);
        const auto landlord = m_library->assessments()->front().organisationId;
        const auto years = reportYears(*m_library, shelf(), landlord, {});
        QVERIFY(years.ok());
        QVERIFY(years->history.columns().front().side.asImported && !years->history.columns().back().side.asImported);
    }

    void aDraftOfOursStaysOne()
    {
        const AssessmentId started = add(formOf(2023));
        const AssessmentId file = add(readFrom(u"draft"_s, 2024, u"assessment"_s));
        QVERIFY(!compared(started, file).from.asImported && !compared(started, file).to.asImported);
    }

    void theNameOfAFileSaysNothingOfWhatItHeld()
    {
        const AssessmentId form = add(readFrom(u"published.json"_s, 2023, u"form"_s));
        Assessment old = readFrom(u"form.docx"_s, 2024, {});
        old.answers.front().source = {{u"row"_s, QJsonObject{{u"place"_s, u"table 1, row 2"_s}}}};
        const AssessmentId untold = add(old);
        QVERIFY(compared(form, untold).from.asImported && compared(form, untold).to.asImported);
        const AssessmentId bare = add(readFrom(u"draft.docx"_s, 2025, {}));
        QVERIFY(!compared(untold, bare).to.asImported);
    }

    void anImportTellsWhatItsFileHeld()
    {
        const Assessment draft = formOf(2023);
        const QString path = m_folder->filePath(u"draft"_s);
        QVERIFY(writeFileAtomically(path, QJsonDocument(toJson(draft)).toJson()));
        ImportRequest request{path};
        request.format = Format::Json;
        NoProgress progress;
        const auto read = importForm(request, shelf(), progress);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        const auto kept = keepProposal(*m_library, *read, u"Ann"_s);
        QVERIFY(kept.ok());
        QCOMPARE(m_library->assessment(*kept)->importedFrom.last()[u"holds"_s].toString(), u"assessment"_s);
    }

private:
    AssessmentId add(const Assessment &form)
    {
        return *m_library->addAssessment(form, *edition(form.edition), u"Ann"_s);
    }
    AssessmentComparison compared(const AssessmentId &from, const AssessmentId &to) const
    {
        return *compareInLibrary(*m_library, shelf(), from, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 3}, {12, 0}, Qt::UTC)};
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(CompareAssessmentsTest)
#include "CompareAssessmentsTest.moc"
