// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/EditionsPage.h"

#include "compare/ProposeCorrespondence.h"
#include "jobs/AddEdition.h"
#include "jobs/KeepCorrespondence.h"
#include "support/TestData.h"
#include "ui/LibraryRun.h"
#include "ui/library/CorrespondenceDialog.h"
#include "ui/library/Notice.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeWidget>

using namespace attest;
using namespace attest::ui;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// The words of a label as it shows them.
QString shownWords(const QLabel &label)
{
    if (label.textFormat() != Qt::RichText) {
        return label.text();
    }
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

} // namespace

/// The editions of the Code in the window: read, searched, added, and their wording entered.
class EditionsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->path(); }

private Q_SLOTS:
    void init()
    {
        Theme::apply(ThemeChoice::Light, 100);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("ATTEST_DATA_DIR", m_folder->path().toUtf8());
    }

    void anEditionIsReadAndSearched()
    {
        LibraryRun run(folder());
        run.workspace.showEditions();
        QCOMPARE(namelessControls(run.workspace), QStringList());
        auto *page = run.get<EditionsPage>("editionsPage");
        QCOMPARE(page->shownEdition(), "hos-2024");
        pictureOf(run.workspace, "library-editions");
        auto *text = run.get<QTextBrowser>("editionText");
        QVERIFY(text->toPlainText().contains("10 working days"));
        QTest::keyClicks(run.get<QLineEdit>("findInEdition"), "working days");
        QVERIFY(run.get<QLabel>("foundInEdition")->text().endsWith("found"));
        const int first = text->textCursor().position();
        QTest::keyClick(run.get<QLineEdit>("findInEdition"), Qt::Key_Return);
        QVERIFY(text->textCursor().position() > first);
        run.press("findPrevious");
        QCOMPARE(text->textCursor().position(), first);
        pictureOf(run.workspace, "library-editions-found");
        QCOMPARE(namelessControls(run.workspace), QStringList());
        QTest::keyClicks(run.get<QLineEdit>("findInEdition"), "zzz");
        QCOMPARE(run.get<QLabel>("foundInEdition")->text(), "Not found");
        page->showEdition("lgsco-2024");
        QVERIFY(run.get<Notice>("wordingNotice")->isVisible());
        QVERIFY(run.get<QPushButton>("enterWording")->isEnabled());
        run.press("editionsBack");
        QVERIFY(run.shows("startPage"));
    }

    void whatBecameOfEachProvisionIsProposedCorrectedAndKept()
    {
        QByteArray bytes = edition("hos-2024")->file;
        bytes.replace("\"id\": \"hos-2024\"", "\"id\": \"own-2028\"");
        bytes.replace("\"effective_from\": \"2024-04-01\"", "\"effective_from\": \"2028-04-01\"");
        bytes.replace("\"published\": \"2024-02-08\"", "\"published\": \"2028-02-08\"");
        const QString path = folder() + "/next.json";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        LibraryRun run(folder());
        run.workspace.showEditions();
        run.workspace.choosers().editionFile = [path](QWidget *) { return path; };
        run.press("addEdition");
        QVERIFY(until([&] { return run.get<CorrespondenceDialog>("correspondenceDialog") != nullptr; }, 30'000));
        auto *dialog = run.get<CorrespondenceDialog>("correspondenceDialog");
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *list = child<QTreeWidget>(*dialog, "relations");
        QCOMPARE(list->topLevelItemCount(), 72);
        pictureOf(*dialog, "library-correspondence");
        // 1.2 became nothing, by keyboard: what it was is new then.
        const auto found = list->findItems("1.2", Qt::MatchExactly, 0);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.front());
        auto *newer = child<QLineEdit>(*dialog, "newerCodes");
        QCOMPARE(newer->text(), "1.2");
        newer->setFocus();
        newer->selectAll();
        QTest::keyClicks(newer, "99.9");
        QTest::keyClick(child<QPushButton>(*dialog, "changeRelation"), Qt::Key_Space);
        QVERIFY(child<Notice>(*dialog, "correspondenceProblem")->sentence().contains("99.9"));
        newer->clear();
        QTest::keyClicks(child<QLineEdit>(*dialog, "relationNote"), "No longer asked.");
        QTest::keyClick(child<QPushButton>(*dialog, "changeRelation"), Qt::Key_Space);
        QCOMPARE(list->topLevelItemCount(), 73);
        const auto withdrawn = list->findItems("1.2", Qt::MatchExactly, 0);
        QCOMPARE(withdrawn.size(), 1);
        list->setCurrentItem(withdrawn.front());
        // The marks are drawn, not read out.
        const auto *old = child<QLabel>(*dialog, "oldWording");
        QVERIFY(old->text().contains("line-through"));
        QCOMPARE(shownWords(*old), edition("hos-2024")->find(*ProvisionCode::from(u"1.2"_s))->plainText());
        QCOMPARE(shownWords(*child<QLabel>(*dialog, "newWording")), QString());
        QTest::keyClick(child<QPushButton>(*dialog, "keepCorrespondence"), Qt::Key_Space);
        const auto *kept =
            run.workplace.shelf().correspondence(edition("hos-2024")->id, *EditionId::from(u"own-2028"_s));
        QVERIFY(kept != nullptr);
        const auto code = *ProvisionCode::from(u"1.2"_s);
        QCOMPARE(kept->relationsFrom(code).front()->kind, RelationKind::Withdrawn);
        QCOMPARE(kept->relationsFrom(code).front()->note, "No longer asked.");
        QCOMPARE(kept->relationsTo(code).front()->kind, RelationKind::New);
        // It is said to be kept, and can be corrected.
        QVERIFY(run.get<QLabel>("keptCorrespondence")->isVisible());
        QCOMPARE(run.get<QLabel>("keptCorrespondence")->text(),
                 "What became of each provision of the Complaint Handling Code 2024 is kept.");
        QVERIFY(run.get<QPushButton>("proposeCorrespondence")->isVisible());
        QVERIFY(run.get<QPushButton>("proposeCorrespondence")->text().startsWith("Correct"));
        run.get<EditionsPage>("editionsPage")->showEdition("hos-2024");
        QVERIFY(!run.get<QLabel>("keptCorrespondence")->isVisible()); // Attest's own is not to be corrected
        QVERIFY(!run.get<QPushButton>("proposeCorrespondence")->isVisible());
    }

    void whatIsKeptIsCorrectedAndSaysWhatEachAsks()
    {
        QByteArray bytes = edition("hos-2024")->file;
        bytes.replace("\"id\": \"hos-2024\"", "\"id\": \"own-2028\"");
        bytes.replace("\"effective_from\": \"2024-04-01\"", "\"effective_from\": \"2028-04-01\"");
        bytes.replace("\"published\": \"2024-02-08\"", "\"published\": \"2028-02-08\"");
        bytes.replace("within five working days", "within four working days");
        const auto added = addEdition(bytes, u"own-2028"_s, shelf(), folder());
        QVERIFY(added);
        const auto from = edition("hos-2024");
        const auto to = *added->shelf.edition("own-2028");
        QVERIFY(keepCorrespondence(proposeCorrespondence(*from, *to)->correspondence(), added->shelf, folder()));
        LibraryRun run(folder());
        run.workplace.setShelf(*CodeShelf::open(folder()));
        run.workspace.showEditions();
        run.get<EditionsPage>("editionsPage")->showEdition("own-2028");
        run.press("proposeCorrespondence");
        auto *dialog = run.get<CorrespondenceDialog>("correspondenceDialog");
        QVERIFY(dialog != nullptr);
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *list = child<QTreeWidget>(*dialog, "relations");
        QVERIFY(list->isColumnHidden(4)); // how sure it was once is no matter now
        const auto select = [&](const QString &code) {
            list->setCurrentItem(list->findItems(code, Qt::MatchExactly, 0).front());
            return list->currentItem();
        };
        auto *demand = child<QComboBox>(*dialog, "relationDemand");
        QCOMPARE(select("1.2")->text(3), "The same");
        QTreeWidgetItem *amended = select("6.2");
        QCOMPARE(amended->text(3), "Not said");
        QCOMPARE(demand->currentText(), "Not said");
        demand->setFocus();
        QTest::keyClick(demand, Qt::Key_Down);
        QTest::keyClick(demand, Qt::Key_Down);
        QCOMPARE(demand->currentText(), "More");
        QCOMPARE(amended->text(3), "More");
        pictureOf(*dialog, "library-correspondence-kept");
        // A note that is typed is kept without “Change” having been pressed.
        QTest::keyClicks(child<QLineEdit>(*dialog, "relationNote"), "A day less.");
        QTest::keyClick(child<QPushButton>(*dialog, "keepCorrespondence"), Qt::Key_Space);
        const auto kept = [&](const QString &code) {
            const CodeShelf &shelf = run.workplace.shelf();
            return *shelf.correspondence(from->id, to->id)->relationsTo(*ProvisionCode::from(code)).front();
        };
        QVERIFY(kept("6.2").strengthened && !kept("6.2").relaxed);
        QCOMPARE(kept("6.2").note, "A day less.");
        QCOMPARE(kept("1.2").kind, RelationKind::Same);
        // Opened again it shows what was kept.
        run.press("proposeCorrespondence");
        const auto dialogs = run.workspace.findChildren<CorrespondenceDialog *>();
        auto *again = dialogs.last();
        QCOMPARE(child<QTreeWidget>(*again, "relations")->findItems("6.2", Qt::MatchExactly, 0).front()->text(3),
                 "More");
    }

    void anEditionIsAddedFromAFile()
    {
        LibraryRun run(folder());
        run.workspace.showEditions();
        const QString path = folder() + "/next.json";
        run.workspace.choosers().editionFile = [path](QWidget *) { return path; };
        const auto put = [&](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QByteArray bytes = edition("hos-2024")->file;
        QVERIFY(put(bytes));
        auto *problem = run.get<Notice>("editionProblem");
        run.press("addEdition");
        QVERIFY(until([&] { return problem->sentence().contains("already"); }));
        QVERIFY(put("{}"));
        run.press("addEdition");
        QVERIFY(until([&] { return problem->sentence().startsWith("next.json"); }));
        pictureOf(run.workspace, "library-editions-refused");
        QVERIFY(put(bytes.replace("\"id\": \"hos-2024\"", "\"id\": \"own-2027\"")));
        run.press("addEdition");
        QVERIFY(until([&] { return run.workplace.shelf().edition("own-2027").ok(); }));
        QCOMPARE(run.get<EditionsPage>("editionsPage")->shownEdition(), "own-2027");
        QVERIFY(!problem->isVisible());
    }

    void theOfficialWordingIsEntered()
    {
        LibraryRun run(folder());
        run.workspace.showEditions();
        run.get<EditionsPage>("editionsPage")->showEdition("hos-2022");
        run.press("enterWording");
        QVERIFY(run.shows("wordingEditor"));
        QCOMPARE(namelessControls(run.workspace), QStringList());
        run.press("keepWording");
        QVERIFY(until([&] { return run.get<ImportMessage>("wordingProblem")->isVisible(); }));
        run.get<QPlainTextEdit>("wording-7.4")->setPlainText("As a minimum, governing bodies receive:\n• updates");
        pictureOf(run.workspace, "library-wording");
        run.press("keepWording");
        QVERIFY(until([&] { return run.workplace.shelf().edition("hos-2022-a").ok(); }));
        QCOMPARE(run.get<EditionsPage>("editionsPage")->shownEdition(), "hos-2022-a");
        QVERIFY(run.get<QTextBrowser>("editionText")->toPlainText().contains("As a minimum, governing bodies receive"));
        QVERIFY(!run.shows("wordingEditor"));
    }

    void theWordingEnteredIsNeverLostUnasked()
    {
        LibraryRun run(folder());
        run.workspace.showEditions();
        auto *page = run.get<EditionsPage>("editionsPage");
        const auto field = [&run] { return run.get<QPlainTextEdit>("wording-7.4"); };
        page->showEdition("hos-2022");
        run.press("enterWording");
        field()->setPlainText("As a minimum, governing bodies receive updates.");
        page->showEdition("lgsco-2024");
        run.press("enterWording");
        page->showEdition("hos-2022");
        QVERIFY(!run.shows("wordingEditor"));
        QVERIFY(run.get<QPushButton>("enterWording")->text().startsWith("Go on"));
        run.press("enterWording");
        QCOMPARE(field()->toPlainText(), "As a minimum, governing bodies receive updates.");
        run.press("cancelWording");
        QVERIFY(run.shows("wordingEditor"));
        auto *problem = run.get<ImportMessage>("wordingProblem");
        QCOMPARE(problem->sentence(), "The wording entered for 1 provision would be lost.");
        pictureOf(run.workspace, "library-wording-lost");
        run.press("importMessageAction1");
        QVERIFY(!problem->isVisible());
        QCOMPARE(field()->toPlainText(), "As a minimum, governing bodies receive updates.");
        run.press("cancelWording");
        run.press("importMessageAction0");
        QVERIFY(!run.shows("wordingEditor"));
        QVERIFY(run.get<QPushButton>("enterWording")->text().startsWith("Enter"));
        run.press("enterWording");
        QCOMPARE(field()->toPlainText(), QString());
        run.press("cancelWording");
        QVERIFY(!run.shows("wordingEditor"));
    }

    void picturesInEveryTheme()
    {
        const std::initializer_list<std::tuple<const char *, ThemeChoice, int>> looks = {
            {"dark", ThemeChoice::Dark, 100}, {"large", ThemeChoice::Light, 200}};
        for (const auto &[name, theme, percent] : looks) {
            Theme::apply(theme, percent);
            LibraryRun run(folder());
            run.workspace.showEditions();
            pictureOf(run.workspace, u"library-editions-%1"_s.arg(QLatin1StringView(name)));
            run.get<EditionsPage>("editionsPage")->showEdition("lgsco-2024");
            run.press("enterWording");
            pictureOf(run.workspace, u"library-wording-%1"_s.arg(QLatin1StringView(name)));
        }
    }
};

QTEST_MAIN(EditionsPageTest)
#include "EditionsPageTest.moc"
