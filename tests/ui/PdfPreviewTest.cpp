// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PdfPreview.h"

#include "ui/Looking.h"
#include "ui/PublishSample.h"
#include "ui/publish/PublishWorkspace.h"
#include "ui/widgets/Theme.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace attest;
using namespace attest::ui;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// The form's pages in Publish: looking through them, and how they follow the form.
class PdfPreviewTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000;
    std::unique_ptr<PublishSample> m_sample;
    std::unique_ptr<PublishWorkspace> m_page;

    bool showsPages()
    {
        return until([this] { return m_page->preview().pageCount() > 5; }, patience);
    }

    /// Answers one provision at length: the form has more pages then.
    void makeLonger()
    {
        AnswerEdit edit;
        edit.commentary = QString(u"We look at this in every quarter, with the panel.\n\n"_s).repeated(200);
        m_sample->session().edit(*ProvisionCode::from(u"9.8"_s), edit);
    }

    void press(const char *name) { QTest::mouseClick(child<QToolButton>(*m_page, name), Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void init()
    {
        m_sample = std::make_unique<PublishSample>();
        m_page = std::make_unique<PublishWorkspace>(m_sample->session(), m_sample->preferences());
        m_page->resize(1200, 760);
        QVERIFY(child<QWidget>(*m_page, "pages") == nullptr); // nothing of it before it is looked at
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QVERIFY(showsPages());
    }

    void cleanup()
    {
        m_page.reset();
        m_sample.reset();
    }

    void previewShowsThePages()
    {
        PdfPreview &preview = m_page->preview();
        QCOMPARE(preview.page(), 1);
        auto *pages = child<QWidget>(preview, "pages");
        QCOMPARE(pages->accessibleDescription(), u"Page 1 of %1 is shown."_s.arg(preview.pageCount()));
        press("nextPage");
        QCOMPARE(preview.page(), 2);
        auto *page = child<QSpinBox>(preview, "page");
        QCOMPARE(page->value(), 2);
        page->setValue(4);
        QCOMPARE(preview.page(), 4);
        QCOMPARE(pages->accessibleDescription(), u"Page 4 of %1 is shown."_s.arg(preview.pageCount()));
        press("previousPage");
        QCOMPARE(preview.page(), 3);
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_PageDown);
        QTest::keyClick(pages, Qt::Key_PageDown);
        QVERIFY(preview.page() > 3);
        QTest::keyClick(pages, Qt::Key_PageUp);
        QTest::keyClick(pages, Qt::Key_PageUp);
        QCOMPARE(preview.page(), 3);
    }

    void zoomGoesByKeysAndButtons()
    {
        PdfPreview &preview = m_page->preview();
        preview.goToPage(3);
        const int fitted = preview.zoomPercent();
        auto *pages = child<QWidget>(preview, "pages");
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(qAbs(preview.zoomPercent() - fitted * 1.25) <= 1);
        QCOMPARE(preview.page(), 3);
        QVERIFY(!child<QToolButton>(preview, "fitWidth")->isChecked());
        QTest::keyClick(pages, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(qAbs(preview.zoomPercent() - fitted) <= 1);
        press("fitPage");
        QVERIFY(preview.zoomPercent() <= fitted);
        QVERIFY(child<QToolButton>(preview, "fitPage")->isChecked());
        press("fitWidth");
        QVERIFY(qAbs(preview.zoomPercent() - fitted) <= 1);
    }

    void previewFollowsTheFormAndKeepsItsPlace()
    {
        PdfPreview &preview = m_page->preview();
        const int before = preview.pageCount();
        preview.zoomIn();
        preview.goToPage(3);
        const int zoom = preview.zoomPercent();
        makeLonger();
        QVERIFY(until([&preview, before] { return preview.pageCount() > before; }, patience));
        QCOMPARE(preview.page(), 3);
        QCOMPARE(preview.zoomPercent(), zoom);
    }

    void nothingIsWrittenWhileNobodyLooks()
    {
        PdfPreview &preview = m_page->preview();
        const int before = preview.pageCount();
        m_page->hide();
        makeLonger();
        QVERIFY(!until([&preview, before] { return preview.pageCount() != before; }, 2000));
        m_page->show();
        QVERIFY(until([&preview, before] { return preview.pageCount() > before; }, patience));
    }

    void anotherYearStartsAtItsFirstPage()
    {
        PdfPreview &preview = m_page->preview();
        preview.goToPage(4);
        const auto &all = m_sample->workplace().contents().assessments;
        const auto other = std::find_if(all.cbegin(), all.cend(),
                                        [](const AssessmentSummary &one) { return one.year.text() == u"2022-23"_s; });
        m_sample->session().open(other->id);
        QVERIFY(until([&preview] { return preview.pageCount() == 0; }));
        QVERIFY(showsPages());
        QCOMPARE(preview.page(), 1);
        QCOMPARE(child<QLabel>(*m_page, "readinessHeading")->text(), u"This form is published"_s);
        QVERIFY(!child<QLabel>(*m_page, "draftNotice")->isVisible());
    }

    void aFileThatIsNoPdfIsSaidInPlace()
    {
        PdfPreview &preview = m_page->preview();
        const int before = preview.pageCount();
        preview.showFile(m_sample->preferences().settings().fileName());
        auto *problem = child<QWidget>(preview, "previewProblem");
        QVERIFY(problem->isVisible());
        QCOMPARE(preview.pageCount(), before);
        preview.showProblem({});
        QVERIFY(!problem->isVisible());
    }

    void preparingIsSaidOnlyAfterAWhile()
    {
        PdfPreview &preview = m_page->preview();
        auto *said = child<QLabel>(preview, "preparing");
        QElapsedTimer since;
        since.start();
        preview.setPreparing(true);
        QVERIFY(!said->isVisible());
        QVERIFY(until([said] { return said->isVisible(); }));
        QVERIFY(since.elapsed() >= 250);
        preview.setPreparing(false);
        QVERIFY(!said->isVisible());
    }
};

QTEST_MAIN(PdfPreviewTest)
#include "PdfPreviewTest.moc"
