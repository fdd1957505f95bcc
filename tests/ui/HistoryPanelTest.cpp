// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/HistoryPanel.h"
#include "ui/Looking.h"
#include "ui/SampleSession.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QListView>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

bool runSql(const QString &path, const QString &statement)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "history");
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase("history");
    return done;
}

} // namespace

class HistoryPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestHundredAreShown()
    {
        SampleSession sample;
        QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
        const ProvisionCode code = *ProvisionCode::from(u"1.2"_s);
        HistoryPanel panel(sample.session());
        panel.show(code);
        static_cast<QWidget &>(panel).show();
        QVERIFY(sample.settle());
        auto *list = child<QListView>(panel, "history");
        auto *more = child<QLabel>(panel, "historyMore");
        const int before = list->model()->rowCount();
        QVERIFY(!more->isVisible());
        constexpr int shown = 100;
        for (int i = before; i < shown + 2; ++i) {
            AnswerEdit edit;
            edit.commentary = QString("Words %1").arg(i);
            QVERIFY2(sample.edit(code, edit), qPrintable(sample.problem()));
        }
        QVERIFY(until([&] { return more->text().startsWith(u'2'); }));
        QVERIFY(more->isVisible());
        QCOMPARE(list->model()->rowCount(), shown);
        QCOMPARE(more->text(), u"2 earlier changes are not shown."_s);
    }

    void aHistoryThatCannotBeReadSaysSo()
    {
        SampleSession sample;
        QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
        QVERIFY(runSql(sample.path(), "ALTER TABLE journal RENAME TO elsewhere"));
        HistoryPanel panel(sample.session());
        panel.show(*ProvisionCode::from(u"1.2"_s));
        static_cast<QWidget &>(panel).show();
        QVERIFY(sample.settle());
        auto *words = child<QLabel>(panel, "historyWords");
        QVERIFY(words->isVisible());
        QVERIFY2(words->text().startsWith("The history cannot be read."), qPrintable(words->text()));
        QCOMPARE(words->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "HistoryPanelTest.moc"
