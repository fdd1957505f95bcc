// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CompareAssessments.h"

#include "support/TestData.h"

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

Assessment readFrom(const QString &file, int year)
{
    Assessment form = formOf(year);
    form.importedFrom = QJsonArray{QJsonObject{{u"file"_s, file}}};
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
        const AssessmentId first = add(readFrom(u"form.docx"_s, 2023));
        const AssessmentId second = add(readFrom(u"form.pdf"_s, 2024));
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
        const AssessmentId file = add(readFrom(u"draft.json"_s, 2024));
        QVERIFY(!compared(started, file).from.asImported && !compared(started, file).to.asImported);
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
