// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PublishWorkspace.h"

#include "ui/Looking.h"
#include "ui/PublishSample.h"
#include "ui/publish/ExportPanel.h"
#include "ui/publish/FindingDelegate.h"
#include "ui/publish/FindingsModel.h"
#include "ui/publish/PdfPreview.h"
#include "ui/publish/ReasonForm.h"
#include "ui/widgets/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace attest;
using namespace attest::ui;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Publish, driven as a reader would.
class PublishWorkspaceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PublishSample> m_sample;
    std::unique_ptr<PublishWorkspace> m_page;

    void begin(bool readOnly = false, const QString &year = u"2025-26"_s)
    {
        m_page.reset();
        m_sample = std::make_unique<PublishSample>(readOnly, year);
        m_page = std::make_unique<PublishWorkspace>(m_sample->session(), m_sample->preferences());
        m_page->resize(1200, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    FindingsView *findings() { return child<FindingsView>(*m_page, "findings"); }
    const FindingsModel *model() { return qobject_cast<const FindingsModel *>(findings()->model()); }
    QPushButton *button(const char *name) { return child<QPushButton>(*m_page, name); }
    QString words(const char *name) { return child<QLabel>(*m_page, name)->text(); }

    void choose(const QString &rule)
    {
        for (const Finding &finding : m_sample->session().findings()) {
            if (finding.rule == rule) {
                findings()->setCurrentIndex(model()->indexOf(finding.key));
                return;
            }
        }
        QFAIL(qPrintable("No finding of " + rule));
    }

    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light, 100); }

    void init() { begin(); }
    void cleanup()
    {
        m_page.reset();
        m_sample.reset();
    }

    void saysInOneSentenceWhatBlocks()
    {
        const auto blocking = m_sample->session().form().checked.blocking(Gate::Approval).size();
        QVERIFY(blocking > 1);
        QCOMPARE(words("readinessHeading"), u"%1 things block the governing body's approval"_s.arg(blocking));
        QCOMPARE(model()->count(FindingsModel::Kind::BeforeApproval), int(blocking));
        m_sample->clearTheWay();
        QCOMPARE(words("readinessHeading"), u"Nothing blocks the governing body's approval"_s);
        QCOMPARE(model()->count(FindingsModel::Kind::Accepted), int(blocking));
    }

    void everyFindingShowsItsWholeSentence()
    {
        for (const int width : {900, 1200, 1600}) {
            m_page->resize(width, 700);
            QTest::qWait(0);
            const QModelIndex first = model()->index(0, 0, model()->index(0, 0));
            const QString sentence = first.data(FindingsModel::SentenceRole).toString();
            const QFontMetrics metrics(Theme::font(TypeSize::Body));
            const int lines = metrics.horizontalAdvance(sentence) / findings()->viewport()->width() + 1;
            QVERIFY(findings()->visualRect(first).height() >= (lines + 2) * metrics.height());
        }
    }

    void enterAndTheButtonLeadToTheProvision()
    {
        QSignalSpy wants(&m_sample->workplace(), &Workplace::wantsAssessment);
        choose(u"yes-without-evidence"_s);
        QCOMPARE(button("goToFinding")->text(), u"Go to 8.2"_s);
        click("goToFinding");
        QCOMPARE(wants.size(), 1);
        QCOMPARE(wants.at(0).at(1).toString(), u"8.2"_s);
        QCOMPARE(wants.at(0).at(2).toString(), u"evidence"_s);
        m_page->setFocus(); // leads to the findings
        QVERIFY(findings()->hasFocus());
        QTest::keyClick(findings(), Qt::Key_Return);
        QCOMPARE(wants.size(), 2);
        const QPoint at = findings()->visualRect(findings()->currentIndex()).center();
        QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(findings()->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(wants.size(), 3);
    }

    void acceptingWithAReasonMovesTheFinding()
    {
        choose(u"yes-without-evidence"_s);
        const QString key = findings()->currentIndex().data(FindingsModel::KeyRole).toString();
        const int before = model()->count(FindingsModel::Kind::BeforeApproval);
        click("acceptFinding");
        auto *form = child<ReasonForm>(*m_page, "acceptForm");
        auto *reason = child<QPlainTextEdit>(*form, "reason");
        QVERIFY(form->isVisible());
        QVERIFY(reason->hasFocus());
        QTest::mouseClick(child<QPushButton>(*form, "takeReason"), Qt::LeftButton);
        QVERIFY(child<QWidget>(*form, "reasonProblem")->isVisible());
        QTest::keyClicks(reason, "The minutes are with the auditor");
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(until([this, before] { return model()->count(FindingsModel::Kind::BeforeApproval) == before - 1; }));
        QVERIFY(!form->isVisible()); // not before it is known that the library took it
        const QModelIndex accepted = model()->indexOf(key);
        QCOMPARE(accepted.data(FindingsModel::KindRole).toInt(), int(FindingsModel::Kind::Accepted));
        QCOMPARE(accepted.data(FindingsModel::ReasonRole).toString(), u"The minutes are with the auditor"_s);
        // The next one is chosen, so that the reader can go on.
        QVERIFY(findings()->currentIndex().isValid());
        QVERIFY(findings()->currentIndex() != accepted);
    }

    void escapeTakesTheQuestionBack()
    {
        choose(u"yes-without-evidence"_s);
        click("acceptFinding");
        auto *form = child<ReasonForm>(*m_page, "acceptForm");
        QTest::keyClick(child<QPlainTextEdit>(*form, "reason"), Qt::Key_Escape);
        QVERIFY(!form->isVisible());
        QVERIFY(button("acceptFinding")->isVisible());
        QVERIFY(findings()->hasFocus());
    }

    void theQuestionGoesWithItsFinding()
    {
        choose(u"yes-without-evidence"_s);
        click("acceptFinding");
        auto *form = child<ReasonForm>(*m_page, "acceptForm");
        choose(u"carried"_s);
        QVERIFY(!form->isVisible());
        click("acceptFinding");
        QTest::keyClicks(child<QPlainTextEdit>(*form, "reason"), "Begun");
        choose(u"yes-without-evidence"_s);
        QVERIFY(form->isVisible()); // words somebody began are not lost
        m_sample->clearTheWay();
        QVERIFY(!form->isVisible());
    }

    void exportWritesTheFileAndSaysSo()
    {
        auto &exporting = m_page->exporting();
        QString suggested;
        QUrl opened;
        exporting.choosePath = [this, &suggested](QWidget *, const QString &path) {
            suggested = path;
            return m_sample->folder() + u"/form.pdf"_s;
        };
        exporting.openUrl = [&opened](const QUrl &url) { opened = url; };
        button("exportForm")->click();
        QVERIFY(button("cancelExport")->isVisible());
        QVERIFY(!button("exportForm")->isVisible());
        QVERIFY(until([this] { return !m_sample->news().isEmpty(); }, 60000));
        QCOMPARE(QFileInfo(suggested).fileName(),
                 u"Fenmoor Homes complaint handling self-assessment 2025-26 draft.pdf"_s);
        const News &news = m_sample->news().constFirst();
        QVERIFY2(news.kind == NewsKind::Done, qPrintable(news.sentence));
        QVERIFY(news.sentence.startsWith(u"The form was exported to "_s));
        QVERIFY(news.sentence.contains(u" pages, checked: it says what the form says)."_s));
        QVERIFY(QFileInfo::exists(m_sample->folder() + u"/form.pdf"_s));
        news.act();
        QCOMPARE(opened, QUrl::fromLocalFile(m_sample->folder()));
        QCOMPARE(m_sample->preferences().exportFolder(), m_sample->folder());
        QVERIFY(button("exportForm")->isVisible());
        click("exportForm");
        QCOMPARE(QFileInfo(suggested).absolutePath(), m_sample->folder());
        QVERIFY(until([this] { return m_sample->news().size() == 2; }, 60000));
    }

    void everyFormatIsExportedByItsEnding_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("web page") << "html";
        QTest::newRow("assessment") << "json";
    }
    void everyFormatIsExportedByItsEnding()
    {
        QFETCH(QString, ending);
        const QString path = m_sample->folder() + u"/form."_s + ending;
        m_page->exporting().choosePath = [path](QWidget *, const QString &) { return path; };
        click("exportForm");
        QVERIFY(until([this] { return !m_sample->news().isEmpty(); }, 60000));
        QVERIFY(m_sample->news().constFirst().sentence.endsWith(u"(checked: it says what the form says)."_s));
        QVERIFY(QFileInfo::exists(path));
    }

    void whatTheUserShouldKnowOfTheDocumentIsShown()
    {
        AnswerEdit edit;
        edit.commentary = u"We say it in \U0010FFFD."_s;
        QVERIFY(m_sample->base().edit(*ProvisionCode::from(u"9.8"_s), edit));
        m_page->exporting().choosePath = [this](QWidget *, const QString &) {
            return m_sample->folder() + u"/form.pdf"_s;
        };
        click("exportForm");
        QVERIFY(until([this] { return !m_sample->news().isEmpty(); }, 60000));
        auto *remarks = child<QLabel>(*m_page, "exportRemarks");
        QVERIFY2(remarks->isVisible(), qPrintable(m_sample->news().constFirst().sentence));
        QVERIFY(remarks->text().startsWith(u"No font on this computer"_s));
    }

    void aChooserThatIsCancelledDoesNothing()
    {
        m_page->exporting().choosePath = [](QWidget *, const QString &) { return QString(); };
        click("exportForm");
        QVERIFY(button("exportForm")->isVisible());
        QVERIFY(m_sample->news().isEmpty());
    }

    void aFolderThatIsNotThereIsNews_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder missing") << "nowhere/form.html";
        QTest::newRow("ending unknown") << "form.xyz";
    }
    void aFolderThatIsNotThereIsNews()
    {
        QFETCH(QString, name);
        m_page->exporting().choosePath = [this, name](QWidget *, const QString &) {
            return QDir(m_sample->folder()).filePath(name);
        };
        click("exportForm");
        QVERIFY(until([this] { return !m_sample->news().isEmpty(); }, 60000));
        QCOMPARE(m_sample->news().constFirst().kind, NewsKind::Failure);
        QVERIFY(m_sample->news().constFirst().sentence.contains(QFileInfo(name).fileName()));
    }

    void anExportCanBeCancelled()
    {
        m_page->exporting().choosePath = [this](QWidget *, const QString &) {
            return m_sample->folder() + u"/form.pdf"_s;
        };
        // Without letting time pass in between: the export is done in a moment.
        button("exportForm")->click();
        button("cancelExport")->click();
        QVERIFY(until([this] { return !m_sample->news().isEmpty(); }, 60000));
        QVERIFY2(m_sample->news().constFirst().sentence.contains(u"stopped"_s),
                 qPrintable(m_sample->news().constFirst().sentence));
        QVERIFY(!QFileInfo::exists(m_sample->folder() + u"/form.pdf"_s));
    }

    void aLibraryForReadingIsShownAndSaysWhyNothingIsAccepted()
    {
        begin(true);
        QVERIFY(until([this] { return m_page->preview().pageCount() > 5; }, 60000));
        choose(u"yes-without-evidence"_s);
        click("acceptFinding");
        QVERIFY(!child<ReasonForm>(*m_page, "acceptForm")->isVisible());
        QCOMPARE(m_sample->news().size(), 1);
        QVERIFY(m_sample->news().constFirst().sentence.startsWith(u"This library is open for reading only."_s));
    }

    void groupsOpenAndCloseAndStaySo()
    {
        const QModelIndex look = model()->index(model()->rowCount() - 1, 0);
        QCOMPARE(look.data(FindingsModel::KindRole).toInt(), int(FindingsModel::Kind::WorthALook));
        findings()->scrollTo(look);
        QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, findings()->visualRect(look).center());
        QVERIFY(!findings()->isExpanded(look));
        findings()->setCurrentIndex(look);
        QTest::keyClick(findings(), Qt::Key_Return);
        QVERIFY(findings()->isExpanded(look));
        QTest::keyClick(findings(), Qt::Key_Return);
        QVERIFY(!findings()->isExpanded(look));
        m_sample->clearTheWay();
        const QModelIndex now = model()->index(model()->rowCount() - 2, 0);
        QCOMPARE(now.data(FindingsModel::KindRole).toInt(), int(FindingsModel::Kind::WorthALook));
        QVERIFY(!findings()->isExpanded(now));
        QVERIFY(findings()->isExpanded(model()->index(0, 0)));
    }

    void whatConcernsTheWholeFormLeadsWhereItIsDone()
    {
        choose(u"approval-missing"_s);
        QCOMPARE(button("goToFinding")->text(), u"Go to the governing body"_s);
        QVERIFY(!button("acceptFinding")->isVisible());
        click("goToFinding");
        QVERIFY(button("submit")->hasFocus());
    }

    void everyControlHasAName()
    {
        QVERIFY(until([this] { return m_page->preview().pageCount() > 5; }, 60000));
        QCOMPARE(namelessControls(*m_page), QStringList());
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
        begin();
        QVERIFY(until([this] { return m_page->preview().pageCount() > 5; }, 60000));
        choose(u"yes-without-evidence"_s);
        m_page->resize(1280, 800);
        QTest::qWait(400); // the pages are drawn on another thread
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(!pictureOf(*m_page, u"publish-"_s + tag).isNull());
        click("acceptFinding");
        QVERIFY(!pictureOf(*m_page, u"publish-accept-"_s + tag).isNull());
        m_sample->clearTheWay();
        QVERIFY(m_sample->change([id = m_sample->session().form().summary.id](Library &library) {
            return library.submit(id, u"Tester"_s);
        }));
        findings()->scrollToBottom();
        click("approve");
        QVERIFY(!pictureOf(*m_page, u"publish-submitted-"_s + tag).isNull());
        Theme::apply(ThemeChoice::Light, 100);
    }
};

QTEST_MAIN(PublishWorkspaceTest)
#include "PublishWorkspaceTest.moc"
