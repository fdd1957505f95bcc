// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/SampleLibrary.h"

#include "jobs/CheckAssessment.h"
#include "support/TestData.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// The sample landlord's library: what it holds, and that making it anew never harms what is there.
class SampleLibraryTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString path() const { return m_folder.filePath(u"data/sample.attest"_s); }
    std::unique_ptr<Library> opened(Library::Mode mode = Library::Mode::ReadWrite)
    {
        auto library = Library::open(path(), mode, m_clock);
        return library ? *std::move(library) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        const auto made = makeSampleLibrary(path(), shelf(), m_clock);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }

    void threeYearsAgainstTwoEditions()
    {
        const auto library = opened();
        QVERIFY(library);
        const auto years = library->assessments();
        QVERIFY(years);
        QStringList said;
        for (const AssessmentSummary &year : *years) {
            said += u"%1 %2 %3"_s.arg(year.year.text(), year.edition, stateKey(year.state));
        }
        said.sort();
        QCOMPARE(said, (QStringList{u"2022-23 hos-2022 published"_s, u"2024-25 hos-2024 approved"_s,
                                    u"2025-26 hos-2024 draft"_s}));
        const auto landlords = library->organisations();
        QVERIFY(landlords);
        QCOMPARE(int(landlords->size()), 1);
        QCOMPARE(landlords->front().organisation.homes, 3140);
        QCOMPARE(landlords->front().organisation.memberResponsible, u"Ruth Adeyemi"_s);
        const auto sound = library->verify();
        QVERIFY(sound);
        QCOMPARE(*sound, QStringList());
    }

    void thisYearHasThingsLeftToFind()
    {
        const auto library = opened();
        const auto years = library->assessments();
        const auto draft = std::find_if(years->begin(), years->end(),
                                        [](const AssessmentSummary &year) { return year.state == State::Draft; });
        QVERIFY(draft != years->end());
        const auto checked = checkAssessment(*library, draft->id, QDate(2026, 6, 1));
        QVERIFY(checked);
        QVERIFY(checked->answered.answered > 60);
        QVERIFY(checked->answered.answered < checked->answered.total);
        QVERIFY(!checked->blocking(Gate::Approval).empty());
        QCOMPARE(checked->assessment.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::Yes);
        QVERIFY(library->undo(draft->id, u"Tester"_s));
        const auto before = library->assessment(draft->id);
        QVERIFY(before);
        QCOMPARE(before->find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::Partially);
    }

    void madeAnewItIsAsAtFirst()
    {
        {
            const auto library = opened();
            Organisation another;
            another.name = u"Another"_s;
            QVERIFY(library->addOrganisation(another, u"Tester"_s));
        }
        QVERIFY(makeSampleLibrary(path(), shelf(), m_clock));
        QCOMPARE(int(opened()->organisations()->size()), 1);
    }

    void aDamagedOneIsReplaced()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library");
        file.close();
        QVERIFY(makeSampleLibrary(path(), shelf(), m_clock));
        QVERIFY(opened());
    }

    void oneThatIsOpenElsewhereStays()
    {
        const auto holder = opened();
        QVERIFY(holder);
        const auto made = makeSampleLibrary(path(), shelf(), m_clock);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(holder->assessments());
    }
};

QTEST_GUILESS_MAIN(SampleLibraryTest)
#include "SampleLibraryTest.moc"
