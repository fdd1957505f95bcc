// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpWindow.h"

#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"
#include "ui/library/LibraryWorkspace.h"
#include "ui/library/import/ImportPage.h"
#include "ui/publish/PublishWorkspace.h"
#include "ui/window/Rooms.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace attest;
using namespace attest::ui;
using attest::test::child;
using attest::test::until;
using attest::test::WindowAtWork;

/// The guide's pages, in docs and inside the program, and the keys that they name.
class HelpWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsListed();
    void everyPageBeginsWithItsTitle();
    void everyLinkAndPictureResolves();
    void everyPictureIsDescribed();
    void linksLeadFromPageToPage();
    void picturesAreNoWiderThanThePage();
    void everyControlHasAName();
    void everyKeyOnThePageIsAKeyOfTheWindow();
    void everyKeyOfTheWindowIsOnThePage();
    void keysWorkFromWithinAField();
    void noKeyMeansTwoThings();
    void aReasonIsGivenByItsKey();
    void theGuideOpensAtImportingWhileFormsAreReadIn();

private:
    static QDir folder() { return QDir(attest::test::projectPath("docs/user-guide")); }
    static QStringList pages();
    static QString textOf(const QString &page);
    static QSet<QKeySequence> keysOnThePage();
};

QStringList HelpWindowTest::pages()
{
    QStringList names;
    for (const QString &file : folder().entryList({"*.md"}, QDir::Files)) {
        if (file != "README.md") {
            names.append(QFileInfo(file).completeBaseName());
        }
    }
    return names;
}

QString HelpWindowTest::textOf(const QString &page)
{
    return QString::fromUtf8(attest::test::bytesOf(folder().filePath(page + ".md")));
}

void HelpWindowTest::everyPageIsListed()
{
    const HelpWindow help;
    const auto *list = child<QListWidget>(help, "helpPages");
    QStringList listed;
    for (int i = 0; i < list->count(); ++i) {
        listed.append(list->item(i)->data(Qt::UserRole).toString());
    }
    listed.sort();
    QStringList expected = pages();
    expected.sort();
    QCOMPARE(listed, expected);
    const QString contents = textOf("README");
    for (const QString &page : listed) {
        QVERIFY2(contents.contains("(" + page + ".md)"), qPrintable(page));
    }
}

void HelpWindowTest::everyPageBeginsWithItsTitle()
{
    for (const QString &page : pages() + QStringList("README")) {
        QVERIFY2(textOf(page).startsWith("# "), qPrintable(page));
    }
}

void HelpWindowTest::everyLinkAndPictureResolves()
{
    static const QRegularExpression target("\\]\\(([^)]+)\\)");
    for (const QString &page : pages() + QStringList("README")) {
        const QString text = textOf(page);
        for (const auto &match : target.globalMatch(text)) {
            const QString path = match.captured(1);
            QVERIFY2(folder().exists(path), qPrintable(page + ": " + path));
            QVERIFY2(page == "README" || QFile::exists(":/user-guide/" + path), qPrintable(page + ": " + path));
        }
    }
}

void HelpWindowTest::everyPictureIsDescribed()
{
    static const QRegularExpression picture("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    constexpr int shortest = 20; // characters
    QStringList shown;
    for (const QString &page : pages()) {
        for (const auto &match : picture.globalMatch(textOf(page))) {
            QVERIFY2(match.captured(1).size() >= shortest, qPrintable(page + ": " + match.captured(2)));
            shown.append(QFileInfo(match.captured(2)).fileName());
        }
    }
    for (const QString &file : QDir(folder().filePath("images")).entryList({"*.png"}, QDir::Files)) {
        QVERIFY2(shown.contains(file), qPrintable(file + " is on no page"));
    }
}

void HelpWindowTest::linksLeadFromPageToPage()
{
    HelpWindow help;
    help.showPage("first-start");
    help.show();
    auto *text = child<QTextBrowser>(help, "helpText");
    text->setSource(text->source().resolved(QUrl("import.md")));
    QVERIFY(text->toPlainText().startsWith("Import a form"));
    const auto *list = child<QListWidget>(help, "helpPages");
    QCOMPARE(list->currentItem()->text(), "Import a form");
    help.showPage("publish");
    QVERIFY(text->toPlainText().startsWith("Publish"));
}

void HelpWindowTest::picturesAreNoWiderThanThePage()
{
    HelpWindow help;
    help.show();
    auto *text = child<QTextBrowser>(help, "helpText");
    for (const QSize &size : {QSize(700, 500), QSize(1100, 760)}) {
        help.resize(size);
        for (const QString &page : pages()) {
            help.showPage(page);
            QTest::qWait(20);
            QVERIFY2(text->document()->idealWidth() <= text->viewport()->width(), qPrintable(page));
            int pictures = 0;
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
                for (auto at = block.begin(); !at.atEnd(); ++at) {
                    const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
                    if (!format.isValid()) {
                        continue;
                    }
                    ++pictures;
                    const auto picture =
                        text->document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
                    QVERIFY2(!picture.isNull(), qPrintable(format.name()));
                    QVERIFY2(picture.width() / picture.devicePixelRatio() <= text->viewport()->width(),
                             qPrintable(format.name()));
                }
            }
            QVERIFY2(pictures > 0 || page == "keyboard", qPrintable(page));
            attest::test::pictureOf(help, QString("help-%1-%2").arg(page).arg(size.width()));
        }
    }
}

void HelpWindowTest::everyControlHasAName()
{
    HelpWindow help;
    help.show();
    QCOMPARE(attest::test::namelessControls(help).join('\n'), QString());
}

QSet<QKeySequence> HelpWindowTest::keysOnThePage()
{
    QSet<QKeySequence> keys;
    for (const QString &line : textOf("keyboard").split('\n')) {
        const QString cell = line.startsWith("| ") ? line.section('|', 1, 1).trimmed() : QString();
        if (cell.isEmpty() || cell == "keys" || cell.startsWith("---")) {
            continue;
        }
        for (const QString &one : cell.split(", ")) {
            // A comma at the end is the key of that name: "Ctrl+,".
            keys.insert(QKeySequence(one));
        }
    }
    return keys;
}

void HelpWindowTest::everyKeyOnThePageIsAKeyOfTheWindow()
{
    // What fields and lists do with a key by themselves; and Alt+R, whose button stands only beside what is doubtful.
    QSet<QKeySequence> known;
    for (const char *keys : {"Enter", "F2", "Esc", "Shift+F10", "Alt+Shift+Right", "Alt+Shift+Left", "Alt+R"}) {
        known.insert(QKeySequence(keys));
    }
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    work.makeEveryRoom();
    for (const QAction *action : work.window().findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            known.insert(keys);
        }
    }
    for (const QShortcut *shortcut : work.window().findChildren<QShortcut *>()) {
        known.insert(shortcut->key());
    }
    for (const QAbstractButton *button : work.window().findChildren<QAbstractButton *>()) {
        known.insert(button->shortcut());
    }
    for (const QKeySequence &keys : keysOnThePage()) {
        QVERIFY2(!keys.isEmpty() && known.contains(keys), qPrintable(keys.toString()));
    }
}

void HelpWindowTest::everyKeyOfTheWindowIsOnThePage()
{
    const QSet<QKeySequence> told = keysOnThePage();
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    for (const QAction *action : work.window().actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(told.contains(keys), qPrintable(action->text() + ": " + keys.toString()));
        }
    }
    for (const QShortcut *shortcut : work.window().findChildren<QShortcut *>()) {
        QVERIFY2(told.contains(shortcut->key()), qPrintable(shortcut->key().toString()));
    }
    for (const char *room : {"room-library", "room-assess", "room-compare", "room-publish"}) {
        const QKeySequence keys = child<QAbstractButton>(work.window(), room)->shortcut();
        QVERIFY2(told.contains(keys), qPrintable(keys.toString()));
    }
}

namespace {

/// Whether a field keeps the window's action from a key.
bool takes(QWidget *field, const QKeySequence &keys)
{
    QKeyEvent asked(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
    asked.ignore();
    QApplication::sendEvent(field, &asked);
    return asked.isAccepted();
}

} // namespace

void HelpWindowTest::keysWorkFromWithinAField()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    // Undo and redo are the field's own while there is something to take back in it.
    const QList<QKeySequence> shared = {QKeySequence::Undo, QKeySequence::Redo, QKeySequence("Ctrl+Y"),
                                        QKeySequence("Ctrl+Shift+Z")};
    for (const QAction *action : work.window().actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            if (!shared.contains(keys)) {
                QVERIFY2(!takes(work.field("commentary"), keys), qPrintable(keys.toString()));
                QVERIFY2(!takes(child<QWidget>(work.window(), "owner"), keys), qPrintable(keys.toString()));
            }
        }
    }
}

void HelpWindowTest::noKeyMeansTwoThings()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    // Two of the same key within reach of the focus, and Qt does neither.
    QMap<QString, const QAction *> wide;
    for (const QAction *action : work.window().actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            wide.insert(keys.toString(), action);
        }
    }
    for (const QAction *action : work.window().findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QAction *other = wide.value(keys.toString(), action);
            QVERIFY2(other == action,
                     qPrintable(QString("%1: %2, %3").arg(keys.toString(), action->text(), other->text())));
        }
    }
}

void HelpWindowTest::theGuideOpensAtImportingWhileFormsAreReadIn()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    const auto opened = [&work] {
        QTest::keyClick(&work.window(), Qt::Key_F1);
        const auto *help = work.window().findChild<HelpWindow *>();
        return help == nullptr ? QString() : child<QListWidget>(*help, "helpPages")->currentItem()->text();
    };
    work.window().setRoom(MainWindow::LibraryRoom);
    QCOMPARE(opened(), QString("Library"));
    work.window().findChild<Rooms *>()->import();
    work.window().findChild<LibraryWorkspace *>()->showImport();
    QCOMPARE(opened(), QString("Import a form"));
}

void HelpWindowTest::aReasonIsGivenByItsKey()
{
    WindowAtWork work;
    QVERIFY(work.open("2025-26", "6.3"));
    work.window().setRoom(MainWindow::PublishRoom);
    auto *findings = child<QAbstractItemView>(*work.window().findChild<PublishWorkspace *>(), "findings");
    findings->setFocus();
    child<QAbstractButton>(work.window(), "acceptFinding")->click();
    auto *reason = child<QWidget>(*child<QWidget>(work.window(), "acceptForm"), "reason");
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, "Agreed with the board.");
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(work.window().room(), MainWindow::PublishRoom);
    QVERIFY(attest::test::until([&] { return !reason->isVisible(); })); // once the library has it
}

QTEST_MAIN(HelpWindowTest)
#include "HelpWindowTest.moc"
