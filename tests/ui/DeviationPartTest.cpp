// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/DeviationPart.h"
#include "ui/Looking.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

Answer answerTo(const QString &code)
{
    Answer answer(*ProvisionCode::from(code));
    answer.comply = Comply::No;
    return answer;
}

} // namespace

class DeviationPartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateStaysAtItsProvision_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("edits");
        QTest::newRow("a date") << "31/3/2027" << 1;
        QTest::newRow("no date") << "31 Febr" << 0;
    }

    void aDateStaysAtItsProvision()
    {
        QFETCH(QString, words);
        QFETCH(int, edits);
        DeviationPart part;
        QSignalSpy edited(&part, &DeviationPart::edited);
        QSignalSpy typing(&part, &DeviationPart::typing);
        part.show(answerTo(u"1.2"_s));
        auto *date = child<QLineEdit>(part, "complyBy");
        QTest::keyClicks(date, words);
        QCOMPARE(typing.last().at(1).toBool(), true);
        // Another field was kept meanwhile.
        part.show(answerTo(u"1.2"_s));
        QCOMPARE(date->text(), words);
        part.flush();
        QCOMPARE(edited.size(), edits);
        part.show(answerTo(u"1.3"_s));
        QCOMPARE(date->text(), QString());
        QCOMPARE(typing.last().at(1).toBool(), false);
        part.flush();
        QCOMPARE(edited.size(), edits);
    }
};

QTEST_MAIN(DeviationPartTest)
#include "DeviationPartTest.moc"
