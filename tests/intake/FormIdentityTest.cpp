// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormIdentity.h"

#include "intake/FormDrawing.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class FormIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsYearsAsFormsWriteThem_data();
    void readsYearsAsFormsWriteThem();
    void findsTheYearInTitleThenHeadingsThenFileName();
    void findsTheLandlordInTitles_data();
    void findsTheLandlordInTitles();
    void completesATitleFromOtherWords_data();
    void completesATitleFromOtherWords();
    void takesTheLandlordFromTheIntroductionAtLast();
    void saysWhenNobodyIsNamed();
    void readsACoverInCapitals_data();
    void readsACoverInCapitals();
    void takesANameInASentenceBeforeCapitals();
};

void FormIdentityTest::readsYearsAsFormsWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("year");
    const auto add = [](const char *text, const char *year) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(year);
    };
    add("Self-Assessment Form (2022-2023)", "2022-23");
    add("Report 2024/25", "2024-25");
    add("2024 - 2025", "2024-25");
    add("2024–25", "2024-25");
    add("1 April 2024 to 31 March 2025: April 2024 to March 2025", "2024-25");
    add("2024-26", "");
    add("Complaint Handling Code 2024", "");
    add("tel. 02024-251", "");
    add("1999-00", "");
}

void FormIdentityTest::readsYearsAsFormsWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, year);
    const std::optional<AssessmentYear> read = yearIn(text);
    QCOMPARE(read ? read->text() : QString(), year);
}

void FormIdentityTest::findsTheYearInTitleThenHeadingsThenFileName()
{
    const Blocks text = {heading(1, u"Self-assessment 2023/24"_s), paragraph(u"It follows that of 2022-23."_s)};
    QCOMPARE(yearOf(test::document(text, u"Form 2024-25"_s), u"form-2021-22.docx"_s)->text(), u"2024-25"_s);
    QCOMPARE(yearOf(test::document(text), u"form-2021-22.docx"_s)->text(), u"2023-24"_s);
    QCOMPARE(yearOf(test::document({paragraph(u"Words"_s)}), u"/x/form_2021_22.docx"_s)->text(), u"2021-22"_s);
    QVERIFY(!yearOf(test::document({paragraph(u"Words"_s)}), u"form.docx"_s));
}

void FormIdentityTest::findsTheLandlordInTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto add = [](const char *title, const char *name) {
        QTest::addRow("%s", title) << QString::fromUtf8(title) << QString::fromUtf8(name);
    };
    add("Cambridge City Council self-assessment 2022-23", "Cambridge City Council");
    add("Fenmoor Homes: Complaint Handling Code self-assessment", "Fenmoor Homes");
    add("Self-assessment form 2024-25 | Fenmoor Homes", "Fenmoor Homes");
    add("Complaint Handling Code self-assessment - London Borough of Fenmoor Council",
        "London Borough of Fenmoor Council");
    add("Fenmoor's Housing Ombudsman self-assessment", "Fenmoor");
    add("Fenmoor & District Housing Association Ltd Annual Complaints Report",
        "Fenmoor & District Housing Association Ltd");
    add("Fenmoor Community Housing Complaint Handling Code self-assessment 2024-25", "Fenmoor Community Housing");
    add("Upper Fenmoor Housing Complaints Handling Code self-assessment", "Upper Fenmoor Housing");
    add("FENMOOR VALE HOUSING COMPLAINT HANDLING CODE SELF-ASSESSMENT", "FENMOOR VALE HOUSING");
    add("Fenmoor Vale Housing: Housing Ombudsman Complaint Handling Code self-assessment 2024/25",
        "Fenmoor Vale Housing");
    add("Fenmoor Housing: Housing Complaint Handling Code self-assessment", "Fenmoor Housing");
    add("Fenmoor Homes Housing Complaint Handling Code self-assessment", "Fenmoor Homes");
    add("Fenmoor City Council Housing Complaint Handling Code self-assessment", "Fenmoor City Council");
    add("London Borough of Fenmoor Housing Complaint Handling Code self-assessment", "London Borough of Fenmoor");
    add("Fenmoor's Housing Complaint Handling Code self-assessment", "Fenmoor");
    add("Fenmoor Housing Association Housing Complaint Handling Code", "Fenmoor Housing Association");
    add("Fenmoor housing complaint handling code self-assessment", "Fenmoor");
    add("Fenmoor Housing Ombudsman self-assessment", "Fenmoor");
    add("Housing Complaint Handling Code self-assessment", "");
    add("Social Housing Complaint Handling Code self-assessment", "");
    add("The Housing Complaint Handling Code", "");
    add("Housing Ombudsman Complaint Handling Code self-assessment", "");
    add("Self-assessment form", "");
    add("The Complaint Handling Process", "");
    add("Appendix A", "");
    add("Housing Ombudsman Complaint Handling Code", "");
    add("Microsoft Word - selfassess_final", "");
    add("Annual complaints report 2024-25", "");
    add("Contents", "");
}

void FormIdentityTest::findsTheLandlordInTitles()
{
    QFETCH(QString, title);
    QTEST(organisationIn(title), "name");
}

/// "Fenmoor Housing Ombudsman self-assessment" may be Fenmoor's or Fenmoor Housing's.
void FormIdentityTest::completesATitleFromOtherWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const QString title = u"Fenmoor Housing Ombudsman self-assessment"_s;
    QTest::newRow("heading") << title << u"Fenmoor Housing: Complaint Handling Code"_s << u"Fenmoor Housing"_s;
    QTest::newRow("sentence") << title << u"Here Fenmoor Housing says how it complies."_s << u"Fenmoor Housing"_s;
    QTest::newRow("the same again") << title << u"Fenmoor Housing Ombudsman self-assessment"_s << u"Fenmoor"_s;
    QTest::newRow("what complaints are about") << title << u"Fenmoor Housing complaints"_s << u"Fenmoor"_s;
    QTest::newRow("a longer name") << title << u"Fenmoor Housing Strategy 2025"_s << u"Fenmoor"_s;
    QTest::newRow("council") << u"Fenmoor Council Housing Ombudsman self-assessment"_s
                             << u"Fenmoor Council Housing is run from the town hall."_s << u"Fenmoor Council"_s;
    QTest::newRow("not in the title") << u"Fenmoor self-assessment"_s << u"Fenmoor Housing is our arm's length body."_s
                                      << u"Fenmoor"_s;
}

void FormIdentityTest::completesATitleFromOtherWords()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QTEST(organisationOf(test::document({paragraph(text)}, title)), "name");
}

void FormIdentityTest::takesTheLandlordFromTheIntroductionAtLast()
{
    const Blocks text = {
        heading(1, u"Self-assessment form"_s),
        paragraph(u"This form was filled in by the complaints team of Fenmoor Housing Association in June."_s)};
    QCOMPARE(organisationOf(test::document(text)), u"Fenmoor Housing Association"_s);
}

void FormIdentityTest::readsACoverInCapitals_data()
{
    QTest::addColumn<attest::Block>("cover");
    QTest::addColumn<QString>("name");
    QTest::newRow("lines") << paragraph(u"QUAYSIDE AND DISTRICT HOUSING TRUST\nCOMPLAINT HANDLING CODE 2024/25"_s)
                           << u"Quayside and District Housing Trust"_s;
    QTest::newRow("heading") << heading(1, u"FENMOOR HOMES: SELF-ASSESSMENT"_s) << u"Fenmoor Homes"_s;
    QTest::newRow("a short word") << paragraph(u"NEW VALE HOUSING TRUST"_s) << u"New Vale Housing Trust"_s;
    QTest::newRow("a part of the landlord") << paragraph(u"HOUSING SERVICES DIRECTORATE"_s) << QString();
    QTest::newRow("letters") << paragraph(u"EMH HOUSING GROUP"_s) << u"EMH Housing Group"_s;
}

void FormIdentityTest::readsACoverInCapitals()
{
    QFETCH(Block, cover);
    QFETCH(QString, name);
    QCOMPARE(organisationOf(test::document({cover, paragraph(u"What follows was written in May."_s)})), name);
}

void FormIdentityTest::takesANameInASentenceBeforeCapitals()
{
    QCOMPARE(organisationOf(
                 test::document({paragraph(u"SAFE HOMES"_s), paragraph(u"This is the form of Kestrel Homes Ltd."_s)})),
             u"Kestrel Homes Ltd"_s);
}

void FormIdentityTest::saysWhenNobodyIsNamed()
{
    QVERIFY(organisationOf(test::document({paragraph(u"The landlord fills in this form."_s)})).isEmpty());
}

QTEST_GUILESS_MAIN(FormIdentityTest)
#include "FormIdentityTest.moc"
