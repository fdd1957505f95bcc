// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/SubjectTerm.h"

#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class SubjectTermTest : public QObject
{
    Q_OBJECT

private slots:
    void theOwnWordTakesTheCodesPlace_data();
    void theOwnWordTakesTheCodesPlace();
    void anOwnWordThatHoldsTheCodesIsLeftWhole();
    void withoutAnOwnWordNothingChanges();
    void everyRequirementOfTheCodeLosesThePlural();
};

void SubjectTermTest::theOwnWordTakesTheCodesPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("council");
    QTest::addColumn<QString>("homes");
    const auto row = [](const char *name, const QString &text, const QString &council, const QString &homes) {
        QTest::newRow(name) << text << council << homes;
    };
    row("plural at the start", u"Landlords must accept a complaint."_s, u"The Council must accept a complaint."_s,
        u"Fenmoor Homes must accept a complaint."_s);
    row("plural inside", u"When unsure landlords must ask."_s, u"When unsure the Council must ask."_s,
        u"When unsure Fenmoor Homes must ask."_s);
    row("verb", u"where landlords are unable"_s, u"where the Council is unable"_s, u"where Fenmoor Homes is unable"_s);
    row("verb at a distance", u"If landlords strongly believe it"_s, u"If the Council strongly believes it"_s,
        u"If Fenmoor Homes strongly believes it"_s);
    row("after a full stop", u"Done. Landlords have a duty."_s, u"Done. The Council has a duty."_s,
        u"Done. Fenmoor Homes has a duty."_s);
    row("no verb", u"between landlords and residents"_s, u"between the Council and residents"_s,
        u"between Fenmoor Homes and residents"_s);
    row("article", u"If a landlord decides"_s, u"If the Council decides"_s, u"If Fenmoor Homes decides"_s);
    row("article at the start", u"A landlord must"_s, u"The Council must"_s, u"Fenmoor Homes must"_s);
    row("possessive", u"the landlord's website and a landlord’s records"_s,
        u"the Council's website and the Council’s records"_s, u"Fenmoor Homes' website and Fenmoor Homes’ records"_s);
    row("plural possessive", u"Landlords' policies"_s, u"The Council's policies"_s, u"Fenmoor Homes' policies"_s);
    row("in quotation marks", u"as: 'by the landlord, its own staff'"_s, u"as: 'by the Council, its own staff'"_s,
        u"as: 'by Fenmoor Homes, its own staff'"_s);
    row("first word of another", u"Landlord websites must"_s, u"The Council's websites must"_s,
        u"Fenmoor Homes' websites must"_s);
    row("part of another", u"Two stage landlord complaint procedures"_s, u"Two stage landlord complaint procedures"_s,
        u"Two stage landlord complaint procedures"_s);
    row("inside a word", u"the landlordship"_s, u"the landlordship"_s, u"the landlordship"_s);
    row("none", u"A resident must be told."_s, u"A resident must be told."_s, u"A resident must be told."_s);
}

void SubjectTermTest::theOwnWordTakesTheCodesPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, council);
    QFETCH(QString, homes);
    QCOMPARE(SubjectTerm(u"landlord"_s, u"the Council"_s).in(text), council);
    QCOMPARE(SubjectTerm(u"landlord"_s, u"Fenmoor Homes"_s).in(text), homes);
}

void SubjectTermTest::anOwnWordThatHoldsTheCodesIsLeftWhole()
{
    const SubjectTerm term(u"landlord"_s, u"the Fenmoor Landlord Group"_s);
    QCOMPARE(term.in(u"Landlords must tell the landlord's residents what a landlord does."_s),
             u"The Fenmoor Landlord Group must tell the Fenmoor Landlord Group's residents what the Fenmoor Landlord "
             "Group does."_s);
    QCOMPARE(SubjectTerm(u"landlord"_s, u"Landlords United"_s).in(u"Landlords are"_s), u"Landlords United is"_s);
}

void SubjectTermTest::withoutAnOwnWordNothingChanges()
{
    const SubjectTerm none(u"landlord"_s, u"  "_s);
    QVERIFY(!none.active());
    QCOMPARE(none.in(u"Landlords must"_s), u"Landlords must"_s);
    QVERIFY(!SubjectTerm(QString(), u"the Council"_s).active());
}

void SubjectTermTest::everyRequirementOfTheCodeLosesThePlural()
{
    const SubjectTerm term(u"landlord"_s, u"the Council"_s);
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        for (const Provision *provision : test::edition(id)->provisions()) {
            const QString text = term.in(provision->plainText());
            QVERIFY2(!text.contains("landlords"_L1, Qt::CaseInsensitive), qPrintable(text));
            QVERIFY2(!text.contains("a the Council"_L1), qPrintable(text));
            QVERIFY2(!text.contains("the the"_L1) || provision->plainText().contains("the the"_L1), qPrintable(text));
            QVERIFY2(!text.contains("the Council are"_L1), qPrintable(text));
            QVERIFY2(!text.contains("the Council have"_L1), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(SubjectTermTest)
#include "SubjectTermTest.moc"
