// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/GoverningBodyPanel.h"

#include "jobs/Decide.h"
#include "ui/Looking.h"
#include "ui/PublishSample.h"
#include "ui/library/Notice.h"
#include "ui/publish/ApprovalDialog.h"
#include "ui/publish/PublicationDialog.h"
#include "ui/publish/ReasonForm.h"
#include "ui/publish/ResponseForm.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using namespace attest::test;

/// The form's way through the governing body.
class GoverningBodyPanelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PublishSample> m_sample;
    std::unique_ptr<GoverningBodyPanel> m_panel;

    void begin(bool readOnly = false)
    {
        m_panel.reset();
        m_sample = std::make_unique<PublishSample>(readOnly);
        m_panel = std::make_unique<GoverningBodyPanel>(m_sample->session());
        m_panel->resize(480, 300);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    State state() { return m_sample->session().assessment().state; }
    QPushButton *button(const char *name) { return child<QPushButton>(*m_panel, name); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    bool reaches(State wanted)
    {
        return until([this, wanted] { return state() == wanted; }) && m_sample->base().settle();
    }
    QString line() { return child<QLabel>(*m_panel, "stateLine")->text(); }
    QString problem() { return child<Notice>(*m_panel, "governingProblem")->sentence(); }
    template <class Dialog>
    Dialog *dialog()
    {
        return m_panel->findChild<Dialog *>();
    }
    static void press(QDialog &in, const char *name)
    {
        QTest::mouseClick(child<QPushButton>(in, name), Qt::LeftButton);
    }
    static QString problemIn(QDialog &in) { return child<Notice>(in, "decisionProblem")->sentence(); }
    static void type(QDialog &in, const char *name, const QString &words)
    {
        auto *field = child<QLineEdit>(in, name);
        field->clear();
        QTest::keyClicks(field, words);
    }

    void bringToTheGoverningBody()
    {
        m_sample->clearTheWay();
        click("submit");
        QVERIFY(reaches(State::WithGoverningBody));
    }

    void approve()
    {
        bringToTheGoverningBody();
        click("approve");
        auto *asking = dialog<ApprovalDialog>();
        QVERIFY(asking != nullptr);
        type(*asking, "approvalBody", "Board of Management");
        type(*asking, "approvalMinute", "7.2");
        QSignalSpy wanted(asking, &ApprovalDialog::wanted);
        auto *minute = child<QLineEdit>(*asking, "approvalMinute");
        QTest::keyClick(minute, Qt::Key_Return);
        QTest::keyClick(minute, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(reaches(State::Approved));
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }
    void init() { begin(); }
    void cleanup()
    {
        m_panel.reset();
        m_sample.reset();
    }

    void aDraftIsSubmittedAndSaysWhatStillBlocks()
    {
        QCOMPARE(line(), QString("Draft. The governing body has not seen it."));
        QVERIFY(!button("approve")->isVisible());
        QVERIFY(!button("publish")->isVisible());
        click("submit");
        QVERIFY(reaches(State::WithGoverningBody));
        QVERIFY(!button("submit")->isVisible());
        QVERIFY(button("approve")->isVisible());
        QVERIFY(until([this] { return !m_sample->news().isEmpty(); }));
        QVERIFY(m_sample->news().constLast().sentence.startsWith("The form is with the governing body. "));
        QVERIFY(m_sample->news().constLast().sentence.endsWith(" block its approval."));
    }

    void approvalSaysWhatBlocksItAndStaysEnabled()
    {
        click("submit");
        QVERIFY(reaches(State::WithGoverningBody));
        QSignalSpy wants(m_panel.get(), &GoverningBodyPanel::wantsFindings);
        QVERIFY(button("approve")->isEnabled());
        click("approve");
        QVERIFY(dialog<ApprovalDialog>() == nullptr);
        QVERIFY(problem().contains("block approval. Return the form to the officer"));
        QCOMPARE(wants.size(), 1);
    }

    void whatIsReturnedCanBeSubmittedAgain()
    {
        click("submit");
        QVERIFY(reaches(State::WithGoverningBody));
        click("return");
        auto *form = child<ReasonForm>(*m_panel, "returnForm");
        auto *words = child<QPlainTextEdit>(*form, "reason");
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, "Say more about 8.2.");
        QTest::mouseClick(child<QPushButton>(*form, "takeReason"), Qt::LeftButton);
        QVERIFY(reaches(State::Returned));
        QCOMPARE(line(), QString("Returned by the governing body: Say more about 8.2."));
        QVERIFY(m_sample->session().editable());
        QCOMPARE(button("submit")->text(), QString("Submit to the governing body again"));
        click("submit");
        QVERIFY(reaches(State::WithGoverningBody));
    }

    void approvalKeepsWhoWhenAndMinute()
    {
        approve();
        const auto &approval = m_sample->session().assessment().approval;
        QVERIFY(approval.has_value());
        QCOMPARE(approval->body, QString("Board of Management"));
        QCOMPARE(approval->minute, QString("7.2"));
        QCOMPARE(approval->date, QDate(2026, 9, 14));
        QCOMPARE(line(), QString("Approved on 14 September 2026 by Board of Management, minute 7.2."));
        QVERIFY(until([this] { return dialog<ApprovalDialog>() == nullptr; }));
        QVERIFY(button("publish")->isVisible());
    }

    void theDialogStaysOpenUntilTheDecisionIsTaken()
    {
        bringToTheGoverningBody();
        click("approve");
        const QPointer<ApprovalDialog> asking = dialog<ApprovalDialog>();
        QVERIFY(asking);
        type(*asking, "approvalBody", "");
        press(*asking, "record");
        QCOMPARE(problemIn(*asking), QString("Name the governing body, or who approved for it."));
        type(*asking, "approvalBody", "Board");
        child<DateField>(*asking, "approvalDate")->field()->setText("1 January 2030");
        press(*asking, "record");
        QVERIFY(
            until([&asking] { return problemIn(*asking).contains("dated 1 January 2030, which is still to come"); }));
        QVERIFY(asking->isVisible());
        QCOMPARE(state(), State::WithGoverningBody);
        child<DateField>(*asking, "approvalDate")->field()->setText("no date");
        press(*asking, "record");
        QVERIFY(problemIn(*asking).startsWith("Give the date"));
        press(*asking, "cancelDecision");
        QVERIFY(until([&asking] { return !asking; }));
        QCOMPARE(state(), State::WithGoverningBody);
    }

    void publicationAsksForTheResponseFirst()
    {
        approve();
        click("publish");
        QCOMPARE(problem(), QString("1 thing blocks publication. See the list above."));
        QCOMPARE(button("respond")->text(), QString("Enter the response…"));
        click("respond");
        auto *words = child<TextEditor>(*m_panel, "response");
        words->setText(Text::fromMarkup("The Board **welcomes** the report.\n\n- More to come"));
        QTest::keyClicks(words->focusProxy(), "Today: ");
        QTest::keyClick(words->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(until([this] { return m_sample->session().assessment().response.has_value(); }));
        QVERIFY(m_sample->base().settle());
        const Text kept = m_sample->session().assessment().response.value();
        QCOMPARE(kept.markup(), QString("Today: The Board **welcomes** the report.\n\n- More to come"));
        QCOMPARE(button("respond")->text(), QString("Change the response…"));
        click("respond");
        QCOMPARE(words->text().markup(), kept.markup());
        click("cancelResponse");
        QVERIFY(!child<ResponseForm>(*m_panel, "responseForm")->isVisible());
        click("publish");
        auto *asking = dialog<PublicationDialog>();
        QVERIFY(asking != nullptr);
        press(*asking, "record");
        QVERIFY(problemIn(*asking).startsWith("Say what was published"));
        type(*asking, "publicationPage", "nowhere");
        press(*asking, "record");
        QVERIFY(until([asking] { return problemIn(*asking).contains("is no web address"); }));
        type(*asking, "publicationPage", "https://www.example.org/complaints");
        asking->chooseFiles = [this](QWidget *) {
            return QStringList{m_sample->folder() + "/settings.ini", m_sample->base().path()};
        };
        press(*asking, "addFiles");
        auto *files = child<QListWidget>(*asking, "publicationFiles");
        QCOMPARE(files->count(), 2);
        files->setCurrentRow(0);
        press(*asking, "removeFile");
        press(*asking, "record");
        QVERIFY(reaches(State::Published));
        QVERIFY(line().endsWith("Published on 14 September 2026: https://www.example.org/complaints"));
        const auto publication = lastPublication(m_sample->session().assessment());
        QVERIFY(publication.has_value());
        QCOMPARE(publication->files, QStringList{"sample.attest"});
        for (const char *name : {"submit", "approve", "return", "publish", "respond"}) {
            QVERIFY(!button(name)->isVisible());
        }
    }

    void aLibraryForReadingSaysSo()
    {
        begin(true);
        QVERIFY(m_sample->workplace().contents().readOnly);
        click("submit");
        QVERIFY(problem().startsWith("This library is open for reading only."));
        QCOMPARE(state(), State::Draft);
        click("respond");
        QVERIFY(!child<ResponseForm>(*m_panel, "responseForm")->isVisible());
    }

    void theWayToWhatCanBeDone()
    {
        m_panel->focusActions();
        QVERIFY(button("submit")->hasFocus());
    }

    void everyControlHasAName()
    {
        QCOMPARE(namelessControls(*m_panel), QStringList());
        ApprovalDialog approval(QDate(2026, 6, 1), "Board", "Ruth Adeyemi");
        PublicationDialog publication(QDate(2026, 6, 1));
        for (QDialog *one : std::initializer_list<QDialog *>{&approval, &publication}) {
            one->show();
            QCOMPARE(namelessControls(*one), QStringList());
        }
    }

    void pictures_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::newRow("light") << int(ThemeChoice::Light) << 100;
        QTest::newRow("dark") << int(ThemeChoice::Dark) << 100;
        QTest::newRow("large") << int(ThemeChoice::Light) << 200;
    }
    void pictures()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        Theme::apply(ThemeChoice(theme), percent);
        const QString tag = QTest::currentDataTag();
        ApprovalDialog approval(QDate(2026, 6, 1), "Board", "Ruth Adeyemi");
        approval.show();
        approval.showProblem(
            "The decision is dated 1 January 2030, which is still to come. Give the date of the meeting.");
        QVERIFY(!pictureOf(approval, "approval-" + tag).isNull());
        PublicationDialog publication(QDate(2026, 6, 1));
        publication.show();
        QVERIFY(!pictureOf(publication, "publication-" + tag).isNull());
        Theme::apply(ThemeChoice::Light, 100);
    }
};

QTEST_MAIN(GoverningBodyPanelTest)
#include "GoverningBodyPanelTest.moc"
