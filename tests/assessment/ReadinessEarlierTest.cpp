// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ReadyForm.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// The rules that look at last year's form.
class ReadinessEarlierTest : public QObject
{
    Q_OBJECT

private slots:
    void wordForWordUnderANewWordingIsFound_data();
    void wordForWordUnderANewWordingIsFound();
    void itSaysWhatChangedAndWhatToDo();
    void withoutAnEarlierFormNothingIsSaid();

private:
    static std::vector<Finding> findings(const ReadyForm &form, const EarlierAnswer &earlier);
};

std::vector<Finding> ReadinessEarlierTest::findings(const ReadyForm &form, const EarlierAnswer &earlier)
{
    auto all = checkReadiness({form.assessment, form.edition(), form.today, {earlier}});
    std::erase_if(all, [](const Finding &finding) { return finding.rule != u"unchanged-unreviewed"_s; });
    return all;
}

void ReadinessEarlierTest::wordForWordUnderANewWordingIsFound_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<int>("review");
    QTest::addColumn<int>("found");
    const QString words = u"Our staff log each complaint, “however” it is made."_s;
    const QString spaced = u"Our staff  log each complaint,\n\"however\" it is made. "_s;
    const int none = int(Review::None);
    const int carried = int(Review::Carried);
    QTest::newRow("typed in or imported") << words << words << true << none << 1;
    QTest::newRow("carried") << words << words << true << carried << 1;
    QTest::newRow("white space and quotation marks") << words << spaced << true << none << 1;
    QTest::newRow("reviewed") << words << words << true << int(Review::Reviewed) << 0;
    QTest::newRow("the Code asks what it asked") << words << words << false << none << 0;
    QTest::newRow("another word") << words << u"Our staff log every complaint, “however” it is made."_s << true << none
                                  << 0;
    QTest::newRow("blank then and now") << QString() << QString() << true << none << 0;
    QTest::newRow("blank now") << words << QString() << true << carried << 0;
}

void ReadinessEarlierTest::wordForWordUnderANewWordingIsFound()
{
    QFETCH(QString, earlier);
    QFETCH(QString, now);
    QFETCH(bool, changed);
    QFETCH(int, review);
    QFETCH(int, found);
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, u"Complaints policy, page 3"_s, now).review = Review(review);
    const auto all = findings(form, {*ProvisionCode::from(u"6.3"_s), {earlier}, changed, {}, u"2024-25"_s});
    QCOMPARE(int(all.size()), found);
    if (found > 0) {
        QCOMPARE(all.front().severity, Severity::Warning);
        QCOMPARE(all.front().provision->text(), u"6.3"_s);
    }
}

void ReadinessEarlierTest::itSaysWhatChangedAndWhatToDo()
{
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, u"Complaints policy, page 3"_s, u"We answer within ten days."_s);
    const auto all = findings(form, {*ProvisionCode::from(u"6.3"_s),
                                     {u"From 5.1: We answer within ten days."_s, u"We answer within ten days."_s},
                                     true,
                                     u"The ten days now run from acknowledgement."_s,
                                     u"2022-23"_s});
    QCOMPARE(int(all.size()), 1);
    QCOMPARE(all.front().sentence,
             u"The commentary is word for word that of 2022-23, but the Code's wording changed. The ten days now run "
             "from acknowledgement. Read it against the new wording; confirm or rewrite it."_s);
}

void ReadinessEarlierTest::withoutAnEarlierFormNothingIsSaid()
{
    ReadyForm form;
    QVERIFY(form.findings(u"unchanged-unreviewed"_s).empty());
}

QTEST_GUILESS_MAIN(ReadinessEarlierTest)
#include "ReadinessEarlierTest.moc"
