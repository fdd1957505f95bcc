// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateField.h"
#include "base/Days.h"
#include "ui/Looking.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

/// A date in a page with another field to go to.
struct Page
{
    Page()
        : field(new DateField), other(new QLineEdit), edited(field, &DateField::edited),
          typing(field, &DateField::typing)
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(field);
        column->addWidget(other);
        page.show();
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
        field->field()->setFocus();
    }
    void type(const char *words) { QTest::keyClicks(field->field(), words); }
    QString words() const { return field->field()->text(); }
    QLabel *problem() { return child<QLabel>(page, "dateProblem"); }

    QWidget page;
    DateField *field;
    QLineEdit *other;
    QSignalSpy edited, typing;
};

} // namespace

class DateFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsSayADate_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("date");
        const QDate september(2026, 9, 30);
        QTest::newRow("in full") << "30 September 2026" << september;
        QTest::newRow("three letters") << "30 Sep 2026" << september;
        QTest::newRow("four letters") << "30 Sept 2026" << september;
        QTest::newRow("full stop") << "30 Sept. 2026" << september;
        QTest::newRow("small letters, blanks") << "  30  september 2026 " << september;
        QTest::newRow("as spoken") << "30th September 2026" << september;
        QTest::newRow("slashes") << "30/9/2026" << september;
        QTest::newRow("two digits") << "30/09/26" << september;
        QTest::newRow("full stops") << "30.9.26" << september;
        QTest::newRow("dashes") << "30-9-2026" << september;
        QTest::newRow("year first") << "2026-09-30" << september;
        QTest::newRow("month, short year") << "30 Sep 26" << september;
        QTest::newRow("one digit") << "1/4/2027" << QDate(2027, 4, 1);
        QTest::newRow("one digit in words") << "1 April 2027" << QDate(2027, 4, 1);
        QTest::newRow("leap day") << "29 February 2028" << QDate(2028, 2, 29);
        QTest::newRow("leap day, short") << "29/2/28" << QDate(2028, 2, 29);
        for (const char *none :
             {"", "soon", "29 February 2027", "31 February 2027", "31/2/27", "0/1/2027", "1/13/2027", "30 Sex 2026",
              "30 Septembers 2026", "31 March", "March 2027", "31/3-2027", "31 March 1997", "31/3/202", "1 2 3"}) {
            QTest::newRow(none) << none << QDate();
        }
    }

    void wordsSayADate()
    {
        QFETCH(QString, words);
        QFETCH(QDate, date);
        QCOMPARE(dateFromWords(words).value_or(QDate()), date);
    }

    void everyDateInWordsIsRead()
    {
        for (QDate date(2026, 1, 1); date.year() < 2029; date = date.addDays(1)) {
            QCOMPARE(dateFromWords(dayInWords(date)).value_or(QDate()), date);
        }
    }

    void leavingHandsOverTheDate()
    {
        Page page;
        page.type("30 Sep 2026");
        QCOMPARE(page.typing.size(), 1);
        QVERIFY(page.edited.isEmpty());
        page.other->setFocus();
        QCOMPARE(page.edited.size(), 1);
        QCOMPARE(page.edited.first().first().toDate(), QDate(2026, 9, 30));
        QCOMPARE(page.typing.last().first().toBool(), false);
        QCOMPARE(page.words(), u"30 September 2026"_s);
        page.field->field()->setFocus();
        page.field->field()->selectAll();
        QTest::keyClick(page.field->field(), Qt::Key_Delete);
        page.other->setFocus();
        QCOMPARE(page.edited.size(), 2);
        QVERIFY(!page.edited.last().first().toDate().isValid());
    }

    void whatIsTypedOutlivesWhatIsStored()
    {
        Page page;
        page.type("31 Febr");
        page.field->setDate({});
        QCOMPARE(page.words(), u"31 Febr"_s);
        page.other->setFocus();
        QVERIFY(page.problem()->isVisible());
        page.field->setDate({});
        page.field->setDate(QDate(2027, 1, 1));
        QCOMPARE(page.words(), u"31 Febr"_s);
        QVERIFY(page.field->isPending());
        QVERIFY(page.edited.isEmpty());
        // Nobody is made to wait for words that cannot be saved.
        QCOMPARE(page.typing.size(), 2);
        QCOMPARE(page.typing.last().first().toBool(), false);
        page.field->field()->setFocus();
        page.type("x");
        QCOMPARE(page.typing.last().first().toBool(), true);
    }

    void flushHandsOverADateButNotWordsThatAreNone()
    {
        Page page;
        page.type("31/2/2027");
        page.field->flush();
        QVERIFY(page.edited.isEmpty());
        QVERIFY(page.field->isPending());
        QVERIFY(page.problem()->isVisible());
        page.field->field()->selectAll();
        page.type("31/3/2027");
        QVERIFY(!page.problem()->isVisible());
        page.field->flush();
        page.field->flush();
        QCOMPARE(page.edited.size(), 1);
        QVERIFY(!page.field->isPending());
    }

    void anotherProvisionsDateTakesItsPlace()
    {
        Page page;
        page.type("31 Febr");
        page.field->flush();
        page.field->begin({});
        QCOMPARE(page.words(), QString());
        QVERIFY(!page.problem()->isVisible());
        QVERIFY(!page.field->isPending());
        QCOMPARE(page.typing.last().first().toBool(), false);
        page.other->setFocus();
        QVERIFY(page.edited.isEmpty());
    }

    void whatIsTakenBackIsNoEdit()
    {
        Page page;
        page.field->begin(QDate(2027, 3, 31));
        page.type("1");
        QTest::keyClick(page.field->field(), Qt::Key_Backspace);
        QVERIFY(!page.field->isPending());
        page.other->setFocus();
        QVERIFY(page.edited.isEmpty());
    }

    void undoIsTheFieldsUntilItIsHandedOverThenTheWindows()
    {
        Page page;
        int undone = 0;
        auto *undo = new QAction(&page.page);
        undo->setShortcut(QKeySequence::Undo);
        connect(undo, &QAction::triggered, this, [&undone] { ++undone; });
        page.page.addAction(undo);
        page.type("31/3/2027");
        QTest::keyClick(page.field->field(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.words(), QString());
        QCOMPARE(undone, 0);
        page.type("31/3/2027");
        page.field->flush();
        QTest::keyClick(page.field->field(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QCOMPARE(page.words(), u"31 March 2027"_s);
    }

    void wordsOfSomebodyAreNoMarkup()
    {
        Page page;
        page.type("<b>soon</b>");
        page.field->flush();
        QCOMPARE(page.problem()->textFormat(), Qt::PlainText);
        QVERIFY(page.problem()->text().contains("<b>soon</b>"));
    }
};

QTEST_MAIN(DateFieldTest)
#include "DateFieldTest.moc"
