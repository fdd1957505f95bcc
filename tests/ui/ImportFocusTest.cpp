// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "ui/Looking.h"
#include "ui/widgets/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// Where the keys go on the import page: along what is seen, and never nowhere.
class ImportFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepingOneOfSeveralLeadsBackToTheList_data();
    void keepingOneOfSeveralLeadsBackToTheList();
    void whatIsRefusedLeavesTheFocusWhereItWas();
    void takingAFileOffLeavesTheFocusInTheList();
    void readingAgainAndStoppingLeaveTheFocusInTheList();
    void tabFollowsWhatIsSeen();
    void tabFollowsARowWithoutAPlace();
    void tabFollowsTheListOfFiles();
    void rightAsItIsHasAKey();

private:
    /// A key for whatever has the focus; false: nothing has it.
    static bool press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    /// Walks through the page by Tab, and back; the names of the stops.
    QStringList stops(const char *from, Qt::KeyboardModifiers with = Qt::NoModifier);

    std::unique_ptr<QWidget> m_frame;
    std::unique_ptr<ImportBench> m_bench;
};

namespace {

/// The control that a stop belongs to, as the page calls it.
QString nameOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
        const QString name = at->objectName();
        if (name.startsWith(u"import"_s) || name.startsWith(u"source"_s)) {
            return widget->inherits("QToolButton") && at != widget ? name + u"/tools"_s : name;
        }
    }
    return widget != nullptr ? QString::fromLatin1(widget->metaObject()->className()) : u"nothing"_s;
}

} // namespace

void ImportFocusTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_bench = std::make_unique<ImportBench>();
    // As in the window, where other controls stand before and after the page.
    m_frame = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(m_frame.get());
    auto *before = new QPushButton(u"Library"_s);
    before->setObjectName(u"importRoom"_s);
    row->addWidget(before);
    row->addWidget(&m_bench->page());
    row->addWidget(new QPushButton(u"News"_s));
    m_frame->resize(1300, 800);
    m_frame->show();
    m_frame->activateWindow();
    QVERIFY(until([this] { return m_frame->isActiveWindow(); }));
    m_bench->page().setFocus();
}

void ImportFocusTest::cleanup()
{
    m_bench.reset();
    m_frame.reset();
}

bool ImportFocusTest::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWidget *holder = QApplication::focusWidget();
    if (holder == nullptr) {
        return false;
    }
    QTest::keyClick(holder, key, with);
    return true;
}

QStringList ImportFocusTest::stops(const char *from, Qt::KeyboardModifiers with)
{
    m_frame->findChild<QWidget *>(QString::fromLatin1(from))->setFocus();
    QStringList names;
    for (int step = 0; step < 60; ++step) {
        const QString name = nameOf(QApplication::focusWidget());
        if (names.contains(name)) {
            break;
        }
        names.append(name);
        press(with.testFlag(Qt::ShiftModifier) ? Qt::Key_Backtab : Qt::Key_Tab, with);
    }
    return names;
}

void ImportFocusTest::keepingOneOfSeveralLeadsBackToTheList_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"importYear", "importOrganisation", "importEvidence", "importCommentary", "importList"}) {
        QTest::newRow(field) << QByteArray(field);
    }
}

void ImportFocusTest::keepingOneOfSeveralLeadsBackToTheList()
{
    QFETCH(QByteArray, field);
    m_bench->readAll(m_bench->history(3));
    m_bench->files().setFocus();
    QVERIFY(press(Qt::Key_Return));
    auto *at = child<QWidget>(m_bench->page(), field.constData());
    at->setFocus();
    press(field == "importYear" ? Qt::Key_Down : Qt::Key_A);
    bool kept = false;
    connect(&m_bench->page(), &ImportPage::kept, this, [&] { kept = true; });
    QVERIFY(press(Qt::Key_K, Qt::AltModifier));
    QVERIFY(until([&] { return kept; }));
    QCOMPARE(QApplication::focusWidget(), &m_bench->files());
    QCOMPARE(m_bench->files().currentIndex().row(), 1);
    QVERIFY(press(Qt::Key_Down));
    QCOMPARE(m_bench->files().currentIndex().row(), 2);
    QVERIFY(press(Qt::Key_Return));
    QCOMPARE(m_bench->text("importTitle"), u"Import form-2024-25.docx"_s);
    QCOMPARE(nameOf(QApplication::focusWidget()), u"importList"_s);
}

void ImportFocusTest::whatIsRefusedLeavesTheFocusWhereItWas()
{
    QStringList paths = m_bench->history(1);
    m_bench->read(paths.front());
    m_bench->keep();
    m_bench->read(m_bench->write("again.docx", doubtfulForm(u"Self-assessment 2022-23 of Marsh Lane Homes "_s)));
    auto *evidence = child<QPlainTextEdit>(m_bench->page(), "importEvidence");
    evidence->setFocus();
    QVERIFY(press(Qt::Key_A));
    QVERIFY(press(Qt::Key_K, Qt::AltModifier));
    QVERIFY(until([&] { return m_bench->button("importCancel").isEnabled() && !m_bench->message().isEmpty(); }));
    QCOMPARE(QApplication::focusWidget(), evidence);
}

void ImportFocusTest::takingAFileOffLeavesTheFocusInTheList()
{
    m_bench->readAll(m_bench->history(3));
    m_bench->click("importFilesAct");
    m_bench->type("importCommentary", "Corrected.");
    m_bench->click("importAllFiles");
    QCOMPARE(QApplication::focusWidget(), &m_bench->files());
    for (const char *answer : {"importMessageAction1", "importMessageAction0"}) {
        QVERIFY(press(Qt::Key_Delete));
        const auto buttons = m_bench->page().findChildren<QPushButton *>(QString::fromLatin1(answer));
        const auto shown =
            std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->isVisible(); });
        QVERIFY(shown != buttons.end());
        (*shown)->setFocus();
        QVERIFY(press(Qt::Key_Space));
        QCOMPARE(QApplication::focusWidget(), &m_bench->files());
    }
    QCOMPARE(m_bench->files().model()->rowCount(), 2);
    QVERIFY(press(Qt::Key_Return));
    QVERIFY(m_bench->button("importKeep").isVisible());
}

void ImportFocusTest::readingAgainAndStoppingLeaveTheFocusInTheList()
{
    m_bench->readAll({m_bench->history(1).front(), m_bench->write("broken.docx", "PK no zip at all")});
    m_bench->selectFile(1);
    m_bench->button("importFilesAct").setFocus();
    QVERIFY(press(Qt::Key_Space)); // reads it again
    QCOMPARE(QApplication::focusWidget(), &m_bench->files());
    m_bench->button("importFilesStop").setFocus();
    QVERIFY(press(Qt::Key_Space));
    QCOMPARE(QApplication::focusWidget(), &m_bench->files());
}

void ImportFocusTest::tabFollowsWhatIsSeen()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    QCOMPARE(m_bench->text("importCode"), u"1.3"_s);
    const QString expected = u"importRoom importOrganisation importYear importEdition importNotes importPrevious "
                             "importNext importView0 importList importDoubtAction0 importYes importEvidence "
                             "importCommentary importCommentary/tools sourceSmaller sourceLarger sourceText importKeep "
                             "importCancel importAnother importDocument"_s;
    QStringList back = stops("importDocument", Qt::ShiftModifier);
    std::reverse(back.begin(), back.end());
    QCOMPARE(back.join(u' ').right(expected.size()), expected);
    QCOMPARE(stops("importRoom").join(u' ').left(expected.size()), expected);
}

void ImportFocusTest::tabFollowsARowWithoutAPlace()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    m_bench->select(72);
    const QString expected = u"importNext importView0 importList importProvisions importLeaveOut sourceSmaller "
                             "sourceLarger sourceText importKeep"_s;
    QCOMPARE(stops("importNext").join(u' ').left(expected.size()), expected);
}

void ImportFocusTest::tabFollowsTheListOfFiles()
{
    m_bench->readAll(m_bench->history(2));
    m_bench->click("importFilesAct");
    m_bench->type("importCommentary", "Corrected.");
    m_bench->click("importAllFiles");
    QVERIFY(press(Qt::Key_Delete)); // asks
    const QString expected = u"importRoom importMessageAction0 importMessageAction1 importFiles importFilesAct "
                             "importFilesRemove importFilesAdd importFilesClear importFilesLeave"_s;
    QCOMPARE(stops("importRoom").join(u' ').left(expected.size()), expected);
}

void ImportFocusTest::rightAsItIsHasAKey()
{
    m_bench->read(m_bench->write("form.docx", doubtfulForm()));
    auto *list = child<QListView>(m_bench->page(), "importList");
    list->setFocus();
    QVERIFY(m_bench->sentence().contains(u"2 doubtful"_s));
    QVERIFY(press(Qt::Key_R, Qt::AltModifier));
    QVERIFY(until([this] { return m_bench->sentence().contains(u"1 doubtful"_s); }));
    QCOMPARE(QApplication::focusWidget(), list); // it stays where the hand is
    QVERIFY(press(Qt::Key_F8));
    QCOMPARE(m_bench->text("importCode"), u"1.4"_s);
    auto *button = child<QAbstractButton>(m_bench->page(), "importDoubtAction0");
    // No other control of the page takes the key.
    int taken = 0;
    const auto buttons = m_bench->page().findChildren<QAbstractButton *>();
    for (const QAbstractButton *one : buttons) {
        taken += one->shortcut() == button->shortcut() ? 1 : 0;
    }
    QCOMPARE(button->shortcut(), QKeySequence(Qt::ALT | Qt::Key_R));
    QCOMPARE(taken, 1);
    button->setFocus();
    QVERIFY(press(Qt::Key_Space));
    QCOMPARE(nameOf(QApplication::focusWidget()), u"importNext"_s); // the button is gone
}

QTEST_MAIN(ImportFocusTest)
#include "ImportFocusTest.moc"
