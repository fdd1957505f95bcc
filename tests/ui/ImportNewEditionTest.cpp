// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ImportBench.h"

#include "compare/ProposeCorrespondence.h"
#include "intake/UnknownFiles.h"
#include "jobs/EnterWording.h"
#include "jobs/KeepCorrespondence.h"
#include "support/TestData.h"
#include "ui/Looking.h"
#include "ui/library/import/files/ImportFiles.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// A form that answers a Code that is not here: the officer names the Code, looks through it, and keeps both.
class ImportNewEditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOfficerSeesWhichCodeItIs();
    void theCodeCanBeLookedThrough();
    void codeAndFormAreKeptInOneStep();
    void theCodeIsCalledAsTheOfficerSays();
    void aBlankNameIsAskedFor();
    void nothingIsHalfKept();
    void namesStayWhileOtherFilesAreLookedAt();
    void otherFilesOfTheCodeFindItOnceItIsKept();
    void anEditionThatTheLibraryAloneHasIsKnown();
    void anEditionThatIsHereCanBeChosenInstead();
    void aKnownFormCanShowItsCode();
    void keysAloneAreEnough();
    void theKeptEditionIsLikeAnyOther();

private:
    QString unknown(const QString &name = u"form.docx"_s, Format format = Format::Docx,
                    const QString &year = u"2027-28"_s)
    {
        return m_bench->write(name, unknownFile(format, u"Fenmoor Homes"_s, year));
    }
    QWidget &page() { return m_bench->page(); }
    QLineEdit &line(const char *name) { return *child<QLineEdit>(page(), name); }
    QComboBox &box(const char *name) { return *child<QComboBox>(page(), name); }
    bool panelShows() { return child<QLabel>(page(), "newEditionWhat")->isVisible(); }
    QString editionKept()
    {
        const auto &editions = m_bench->workplace().shelf().editions();
        return editions.size() > shelf().editions().size() ? editions.back()->id.text() : QString();
    }
    QStringList ownEditions() const
    {
        return QDir(m_data->filePath(u"code-provisions"_s)).entryList({u"*.json"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<ImportBench> m_bench;
};

void ImportNewEditionTest::init()
{
    Theme::apply(ThemeChoice::Light, 100);
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("ATTEST_DATA_DIR", m_data->path().toUtf8());
    m_bench = std::make_unique<ImportBench>();
}

void ImportNewEditionTest::cleanup()
{
    m_bench.reset();
    qunsetenv("ATTEST_DATA_DIR");
}

void ImportNewEditionTest::theOfficerSeesWhichCodeItIs()
{
    m_bench->read(unknown());
    QVERIFY(panelShows());
    QVERIFY(m_bench->text("newEditionWhat")
                .contains(u"12 provisions in 3 sections were read from the form as the Resident Complaints Code 2027 "
                          "(Homes Ombudsman)"_s));
    QVERIFY(m_bench->text("newEditionDoubts").contains(u"what a deviation must carry"_s));
    QCOMPARE(line("newEditionTitle").text(), u"Resident Complaints Code"_s);
    QCOMPARE(line("newEditionTitle").accessibleName(), u"Code"_s);
    QCOMPARE(line("newEditionName").text(), u"2027"_s);
    QCOMPARE(line("newEditionName").accessibleName(), u"Its edition"_s);
    QCOMPARE(box("newEditionOmbudsman").currentText(), u"Homes Ombudsman"_s);
    QCOMPARE(box("newEditionOmbudsman").lineEdit()->accessibleName(), u"Ombudsman"_s);
    QCOMPARE(child<DateField>(page(), "newEditionFrom")->date(), QDate(2027, 10, 1));
    QCOMPARE(box("importEdition").currentText(), u"Resident Complaints Code 2027, not here yet"_s);
    QCOMPARE(child<QPushButton>(page(), "importKeep")->text(), u"&Keep the Code and 2027-28"_s);
    QVERIFY(m_bench->sentence().startsWith(u"12 of 12 provisions answered"_s));

    m_bench->read(m_bench->write(u"known.docx"_s, doubtfulForm()));
    QVERIFY(!panelShows());
    QVERIFY(child<QPushButton>(page(), "importKeep")->text().startsWith(u"&Keep as"_s));
}

void ImportNewEditionTest::theCodeCanBeLookedThrough()
{
    m_bench->read(unknown());
    m_bench->click("newEditionLook");
    auto *dialog = child<QDialog>(page(), "newEditionText");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(text.contains(u"What a complaint is"_s));
    QVERIFY(text.contains(u"which number it has"_s));
    QVERIFY(text.contains(u"Good practice: members should"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(until([&] { return page().findChild<QDialog *>(u"newEditionText"_s) == nullptr; }));
}

void ImportNewEditionTest::codeAndFormAreKeptInOneStep()
{
    m_bench->read(unknown());
    const Assessment kept = m_bench->stored(m_bench->keep());
    QCOMPARE(kept.edition, u"ho-2027-form"_s);
    QCOMPARE(kept.answers.size(), 12U);
    QCOMPARE(editionKept(), u"ho-2027-form"_s);
    QCOMPARE(ownEditions(), QStringList{u"ho-2027-form.json"_s});
    // The next one is a form like others.
    m_bench->read(unknown(u"next.html"_s, Format::Html, u"2028-29"_s));
    QVERIFY(!panelShows());
    QCOMPARE(m_bench->stored(m_bench->keep()).edition, u"ho-2027-form"_s);
    QCOMPARE(ownEditions().size(), 1);
}

void ImportNewEditionTest::theCodeIsCalledAsTheOfficerSays()
{
    m_bench->read(unknown());
    line("newEditionTitle").setText(u"Complaint Handling Code"_s);
    line("newEditionName").setText(u"2028"_s);
    box("newEditionOmbudsman").setEditText(u"Housing Ombudsman Service"_s);
    auto *from = child<DateField>(page(), "newEditionFrom");
    from->field()->setFocus();
    from->field()->selectAll();
    QTest::keyClicks(from->field(), u"1 April 2028"_s);
    QVERIFY(m_bench->text("newEditionWhat").contains(u"Complaint Handling Code 2028 (Housing Ombudsman Service)"_s) ||
            !from->date().isValid());
    const Assessment kept = m_bench->stored(m_bench->keep());
    QCOMPARE(kept.edition, u"hos-2028-form"_s);
    const auto edition = *m_bench->workplace().shelf().edition(kept.edition);
    QCOMPARE(edition->name(), u"Complaint Handling Code 2028"_s);
    QCOMPARE(edition->effectiveFrom, QDate(2028, 4, 1));
    QCOMPARE(kept.editionHash, edition->contentHash);
}

void ImportNewEditionTest::aBlankNameIsAskedFor()
{
    m_bench->read(unknown());
    line("newEditionName").clear();
    m_bench->click("importKeep");
    QVERIFY(m_bench->message().contains(u"may be blank"_s));
    QVERIFY(line("newEditionName").hasFocus());
    QCOMPARE(ownEditions(), QStringList());
}

void ImportNewEditionTest::nothingIsHalfKept()
{
    // In the library already, while the edition is on the shelf no longer: what was kept of it goes again.
    const QString path = unknown();
    m_bench->read(path);
    m_bench->keep();
    QVERIFY(QFile::remove(m_data->filePath(u"code-provisions/ho-2027-form.json"_s)));
    m_bench->workplace().setShelf(shelf());
    m_bench->read(path);
    QVERIFY(panelShows());
    m_bench->click("importKeep");
    QVERIFY(until([this] { return m_bench->message().contains(u"was imported on"_s); }));
    QVERIFY(until([this] { return child<QPushButton>(page(), "importKeep")->text() != u"Keeping…"_s; }));
    QVERIFY(panelShows());
    QCOMPARE(ownEditions(), QStringList());
    QCOMPARE(editionKept(), QString());
}

void ImportNewEditionTest::namesStayWhileOtherFilesAreLookedAt()
{
    const QStringList paths = {unknown(), m_bench->write(u"known.docx"_s, doubtfulForm())};
    m_bench->page().read(paths);
    QVERIFY(until([this] { return !m_bench->page().isReading(); }, 20000));
    auto *list = child<QListView>(page(), "importFiles");
    list->setCurrentIndex(list->model()->index(0, 0));
    m_bench->click("importFilesAct");
    line("newEditionName").setText(u"2027, first"_s);
    m_bench->click("importAllFiles");
    list->setCurrentIndex(list->model()->index(1, 0));
    m_bench->click("importFilesAct");
    QVERIFY(!panelShows());
    m_bench->click("importAllFiles");
    list->setCurrentIndex(list->model()->index(0, 0));
    m_bench->click("importFilesAct");
    QCOMPARE(line("newEditionName").text(), u"2027, first"_s);
}

void ImportNewEditionTest::otherFilesOfTheCodeFindItOnceItIsKept()
{
    m_bench->page().read({unknown(), unknown(u"next.odt"_s, Format::Odt, u"2028-29"_s)});
    QVERIFY(until([this] { return !m_bench->page().isReading(); }, 20000));
    auto *list = child<QListView>(page(), "importFiles");
    list->setCurrentIndex(list->model()->index(0, 0));
    m_bench->click("importFilesAct");
    m_bench->keep();
    QVERIFY(until([this] { return !m_bench->page().isReading(); }, 20000));
    list->setCurrentIndex(list->model()->index(1, 0));
    m_bench->click("importFilesAct");
    QVERIFY(!panelShows());
    QCOMPARE(m_bench->stored(m_bench->keep()).edition, u"ho-2027-form"_s);
    QCOMPARE(ownEditions().size(), 1);
}

/// A colleague kept it with a form on another machine.
void ImportNewEditionTest::anEditionThatTheLibraryAloneHasIsKnown()
{
    m_bench->read(unknown());
    m_bench->keep();
    QVERIFY(QFile::remove(m_data->filePath(u"code-provisions/ho-2027-form.json"_s)));
    m_bench->workplace().setShelf(shelf());
    m_bench->workplace().refresh();
    QVERIFY(until([this] { return m_bench->workplace().contents().editions.size() == 1; }));
    m_bench->read(unknown(u"next.html"_s, Format::Html, u"2028-29"_s));
    QVERIFY(!panelShows());
    QCOMPARE(box("importEdition").currentData().toString(), u"ho-2027-form"_s);
    QCOMPARE(m_bench->stored(m_bench->keep()).edition, u"ho-2027-form"_s);
}

void ImportNewEditionTest::anEditionThatIsHereCanBeChosenInstead()
{
    m_bench->read(unknown());
    box("importEdition").setCurrentIndex(box("importEdition").findData(u"hos-2024"_s));
    Q_EMIT box("importEdition").activated(box("importEdition").currentIndex());
    QVERIFY(until([this] { return !m_bench->page().isReading(); }, 20000));
    QVERIFY(!panelShows());
    QVERIFY(m_bench->sentence().contains(u"of 72 provisions"_s));
}

void ImportNewEditionTest::aKnownFormCanShowItsCode()
{
    QString rows = u"<tr><th>Ref</th><th>Requirement</th><th>Comply</th><th>Evidence</th><th>Commentary</th></tr>"_s;
    for (const Provision *provision : edition(u"hos-2024"_s)->provisions()) {
        rows += u"<tr><td>%1</td><td>%2</td><td>Yes</td><td>Policy</td><td>So.</td></tr>"_s.arg(
            provision->code.text(), provision->plainText().toHtmlEscaped());
    }
    m_bench->read(
        m_bench->write(u"known.html"_s, (u"<h1>Fenmoor Homes 2024-25</h1><table>"_s + rows + u"</table>"_s).toUtf8()));
    QVERIFY(!panelShows());
    const int other = box("importEdition").findData(ImportRequest::newEdition());
    QCOMPARE(box("importEdition").itemText(other), u"Another Code, read from the form"_s);
    box("importEdition").setCurrentIndex(other);
    Q_EMIT box("importEdition").activated(other);
    QVERIFY(until([this] { return !m_bench->page().isReading(); }, 20000));
    QVERIFY(panelShows());
    QCOMPARE(m_bench->stored(m_bench->keep()).answers.size(), 72U);
}

void ImportNewEditionTest::keysAloneAreEnough()
{
    m_bench->read(unknown());
    line("newEditionTitle").setFocus();
    QTest::keyClick(page().window()->focusWidget(), Qt::Key_Tab);
    QVERIFY(line("newEditionName").hasFocus());
    QTest::keyClick(page().window()->focusWidget(), Qt::Key_Tab);
    QVERIFY(box("newEditionOmbudsman").hasFocus() || box("newEditionOmbudsman").lineEdit()->hasFocus());
    QTest::keyClick(page().window()->focusWidget(), Qt::Key_Tab);
    QVERIFY(child<DateField>(page(), "newEditionFrom")->isAncestorOf(page().window()->focusWidget()));
    auto *look = child<QPushButton>(page(), "newEditionLook");
    for (int i = 0; i < 3 && !look->hasFocus(); ++i) {
        QTest::keyClick(page().window()->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(look->hasFocus());
    QTest::keyClick(look, Qt::Key_Space);
    QVERIFY(child<QDialog>(page(), "newEditionText")->isVisible());
}

void ImportNewEditionTest::theKeptEditionIsLikeAnyOther()
{
    m_bench->read(unknown());
    box("newEditionOmbudsman").setEditText(u"Housing Ombudsman Service"_s);
    m_bench->keep();
    const CodeShelf &kept = m_bench->workplace().shelf();
    const auto edition = *kept.edition(editionKept());
    QCOMPARE(withoutOfficialWording(*edition).size(), 12U);
    const auto before = lacksCorrespondenceFrom(kept, *edition);
    QCOMPARE(before->id.text(), u"hos-2024"_s);
    QVERIFY(proposeCorrespondence(*before, *edition).ok());
}

QTEST_MAIN(ImportNewEditionTest)
#include "ImportNewEditionTest.moc"
