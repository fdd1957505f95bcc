// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionNaming.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What a document calls the Code that its form answers.
class EditionNamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
    void takesTheYearFromParagraphsWhereNoTitleNamesTheCode();
    void knowsTheOmbudsmen_data();
    void knowsTheOmbudsmen();
};

void EditionNamingTest::readsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("edition");
    QTest::newRow("bare") << u"Complaint Handling Code 2027"_s << u"Complaint Handling Code"_s << u"2027"_s;
    QTest::newRow("whose") << u"Housing Ombudsman Complaint Handling Code 2027: self-assessment"_s
                           << u"Complaint Handling Code"_s << u"2027"_s;
    QTest::newRow("in a sentence") << u"We assessed ourselves against the Housing Ombudsman's Complaint Handling Code "
                                      "(April 2027)."_s
                                   << u"Complaint Handling Code"_s << u"2027"_s;
    QTest::newRow("the assessment's year")
        << u"Complaint Handling Code 2027-28"_s << u"Complaint Handling Code"_s << u""_s;
    QTest::newRow("the year of something else")
        << u"Complaint Handling Code Self-Assessment 2027"_s << u"Complaint Handling Code"_s << u""_s;
    QTest::newRow("the year of an assessment")
        << u"Complaint Handling Code Assessment 2025"_s << u"Complaint Handling Code"_s << u""_s;
    QTest::newRow("the year of a review")
        << u"Complaint Handling Code – Review 2025"_s << u"Complaint Handling Code"_s << u""_s;
    QTest::newRow("the month of the form")
        << u"Complaint Handling Code – June 2025"_s << u"Complaint Handling Code"_s << u""_s;
    QTest::newRow("the same after a comma")
        << u"Complaint Handling Code, July 2025"_s << u"Complaint Handling Code"_s << u""_s;
    QTest::newRow("after a dash") << u"Complaint Handling Code – 2027"_s << u"Complaint Handling Code"_s << u"2027"_s;
    QTest::newRow("edition") << u"Complaint Handling Code (edition 2027)"_s << u"Complaint Handling Code"_s
                             << u"2027"_s;
    QTest::newRow("the Code") << u"The Code 2027"_s << u""_s << u""_s;
}

void EditionNamingTest::readsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, edition);
    const EditionNaming named = namedIn(text);
    QCOMPARE(named.title, title);
    QCOMPARE(named.edition, edition);
}

void EditionNamingTest::takesTheYearFromParagraphsWhereNoTitleNamesTheCode()
{
    const Block replaced = paragraph(u"It came after the Complaint Handling Code 2020."_s);
    const Block answered = paragraph(u"This form answers the Complaint Handling Code 2027."_s);
    const auto named = [](const Blocks &blocks) { return namedIn(document(blocks), shelf().editions()); };
    QCOMPARE(named({heading(1, u"Complaint Handling Code self-assessment"_s), replaced}).edition, QString());
    QCOMPARE(named({heading(1, u"Complaint Handling Code"_s), heading(2, u"Complaint Handling Code 2027"_s), replaced})
                 .edition,
             u"2027"_s);
    QCOMPARE(named({heading(1, u"Our form"_s), answered, replaced}).edition, u"2027"_s);
}

void EditionNamingTest::knowsTheOmbudsmen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ombudsman");
    const QString housing = edition(u"hos-2024"_s)->ombudsman;
    const QString local = edition(u"lgsco-2024"_s)->ombudsman;
    QTest::newRow("Housing Ombudsman") << u"Self-assessment for the Housing Ombudsman"_s << housing;
    QTest::newRow("LGSCO") << u"LGSCO Complaint Handling Code 2027"_s << local;
    QTest::newRow("another") << u"To the Public Transport Ombudsman we say:"_s << u"Public Transport Ombudsman"_s;
    QTest::newRow("none") << u"Our self-assessment"_s << u""_s;
}

void EditionNamingTest::knowsTheOmbudsmen()
{
    QFETCH(QString, text);
    QFETCH(QString, ombudsman);
    QCOMPARE(namedIn(document({heading(1, text)}), shelf().editions()).ombudsman, ombudsman);
}

QTEST_GUILESS_MAIN(EditionNamingTest)
#include "EditionNamingTest.moc"
