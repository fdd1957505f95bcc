// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadyForm.h"

#include <QTest>

using namespace attest;
using attest::test::ReadyForm;
using namespace Qt::StringLiterals;

// What the rules say to words under a Yes at 6.3 of the 2024 form for 2025-26, read on 15 June 2026. A row names the
// rule, how strong it should be (empty: it must stay silent), and the words.
class ReadinessWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsThatDoNotFitAYes_data();
    void findsWordsThatDoNotFitAYes();
    void findsEarlierYears_data();
    void findsEarlierYears();
    void findsWhatTemplatesLeave_data();
    void findsWhatTemplatesLeave();
    void findsPersonalData_data();
    void findsPersonalData();
    void findsLinksThatResidentsCannotOpen_data();
    void findsLinksThatResidentsCannotOpen();
    void anAddressIsJudgedByWhereItStands();
    void findsEvidenceThatShowsNothing_data();
    void findsEvidenceThatShowsNothing();

private:
    static void columns();
    static void row(const char *name, const QString &rule, const QString &severity, const QString &words);
    static void checkCommentary();
};

void ReadinessWordsTest::columns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("words");
}

void ReadinessWordsTest::row(const char *name, const QString &rule, const QString &severity, const QString &words)
{
    QTest::newRow(name) << rule << severity << words;
}

void ReadinessWordsTest::checkCommentary()
{
    QFETCH(QString, rule);
    QFETCH(QString, severity);
    QFETCH(QString, words);
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, u"Complaints policy, page 8"_s, words);
    const QStringList expected = severity.isEmpty() ? QStringList() : QStringList(severity + u" 6.3"_s);
    QCOMPARE(form.found(rule), expected);
}

void ReadinessWordsTest::findsWordsThatDoNotFitAYes_data()
{
    columns();
    const QString future = u"future-under-yes"_s;
    const QStringList unfinished = {
        u"Yes, but policy will need changing."_s,
        u"Yes, but the policy will need to be amended to reflect this definition."_s,
        u"The complaints policy will need changing to use the new definition"_s,
        u"To be implemented from 1 April 2024."_s,
        u"Complaints are answered in time; how is being developed."_s,
        u"A new section is in development on our complaints form."_s,
        u"Our web page is currently being updated."_s,
        u"The policy is under review."_s,
        u"The new procedure is still in draft."_s,
        u"The policy needs updating."_s,
        u"The leaflet will be rewritten."_s,
        u"Our repairs policy to be approved and the website will be updated."_s,
        u"We plan to introduce a dashboard."_s,
        u"We are planning to train all staff."_s,
        u"We are in the process of recruiting a complaints officer."_s,
        u"We are working towards full compliance."_s,
        u"We do not yet record this."_s,
        u"The new process is not yet in place."_s,
        u"The policy is pending approval."_s,
        u"New arrangements apply from 1 July 2026."_s,
        u"The revised policy goes live in July 2026."_s,
        u"Staff will be trained in the coming months."_s,
        u"This is work in progress."_s,
        u"The corporate complaints policy will need to be changed to recognise the Code and its definition."_s,
        u"Feedback goes to the Tenant Engagement Panel which is being established in 2025/26."_s,
    };
    for (const QString &words : unfinished) {
        row(qPrintable(words), future, u"warns"_s, words);
    }
    const QStringList promises = {
        u"We will acknowledge your complaint within 5 days."_s,
        u"If a complaint is complex, we will agree an extension with the resident, which will be confirmed in writing."_s,
        u"Residents will be kept informed while the complaint is being reviewed."_s,
        u"The case is being investigated by an officer who will be appointed by the manager."_s,
        u"Our policy states that any remedy offered will be put in place within the agreed time."_s,
        u"Reasonable adjustments will be put in place where a resident needs them."_s,
        u"We intend to resolve complaints at the first stage."_s,
        u"Our response sets out the actions we intend to take to put things right."_s,
        u"We aim to respond to all complaints within 10 working days."_s,
        u"Officers identify any policies or procedures that need to be changed."_s,
        u"We consider whether the policy needs updating after each complaint."_s,
        u"The policy is reviewed every year; the next review is due in March 2027."_s,
        u"The complaints system will be updated with the outcome."_s,
        u"The policy will be updated regularly."_s,
        u"The policy is kept under regular review."_s,
        u"If this situation arises we would be compliant."_s,
        u"The resident explains what they are hoping to achieve."_s,
        u"An action plan is being developed with the resident where repairs are needed."_s,
        u"Where works are not yet complete, we tell residents when to expect them."_s,
        u"The policy was introduced on 1 April 2026."_s,
        u"Internal complaint monitoring processes will record learning and improvement from complaints."_s,
        u"The Head of Housing Assets will be responsible for assessing trends from complaints."_s,
        u"We have in the past and will continue to accept legitimate third-party representation."_s,
        u"The report will be presented to Cabinet in September 2026 and published on our website."_s,
        u"Complaints will be logged and acknowledged; new contact will be merged into the original case."_s,
        u"\"The policy will need to be changed if the Code changes\" is what our policy says."_s,
    };
    for (const QString &words : promises) {
        row(qPrintable(u"silent: "_s + words), future, {}, words);
    }
    const QString restriction = u"restriction-under-yes"_s;
    for (const QString &words :
         {u"Anonymous complaints are not accepted."_s, u"We do not accept anonymous complaints."_s,
          u"Complaints made by third parties will not be considered."_s, u"Complaints must be made in writing."_s}) {
        row(qPrintable(words), restriction, u"hints"_s, words);
    }
    for (const QString &words :
         {u"Staff do not investigate complaints about themselves."_s,
          u"Residents who complain are not treated differently."_s, u"We do not accept poor service."_s,
          u"We do not require customers to make their complaint in writing."_s}) {
        row(qPrintable(u"silent: "_s + words), restriction, {}, words);
    }
}

void ReadinessWordsTest::findsWordsThatDoNotFitAYes()
{
    checkCommentary();
}

void ReadinessWordsTest::findsEarlierYears_data()
{
    columns();
    const QString rule = u"stale-year"_s;
    for (const QString &words : {u"In 2022-23 we answered 90% in time."_s, u"Customer Feedback Report 2023/24"_s,
                                 u"Annual report 23/24"_s, u"The policy was last reviewed in March 2021."_s,
                                 u"Complaint Handling Code 2022"_s, u"Figures for 2023 – 24 were reported."_s,
                                 u"Training took place on 14/11/2023."_s, u"Complaints Policy 2024"_s}) {
        row(qPrintable(words), rule, u"warns"_s, words);
    }
    for (const QString &words : {u"Our policy says: “This policy was approved in May 2023”."_s}) {
        row(qPrintable(words), rule, u"hints"_s, words);
    }
    for (const QString &words :
         {u"In 2025-26 we answered 90% in time."_s, u"Up from 81% in 2023-24 to 90% in 2025-26."_s,
          u"As the Equality Act 2010 and the Data Protection Act 2018 ask."_s,
          u"Social Housing (Regulation) Act 2023"_s, u"The Complaint Handling Code 2024 is on our website."_s,
          u"We follow the Code (2024)."_s, u"In place since April 2021."_s, u"Complaints policy 2023-2026"_s,
          u"The team was established in 2022."_s, u"We had 2021 complaints."_s, u"Call 0300 2021 222."_s,
          u"A budget of £2,021"_s, u"Page 23/24 of the policy"_s, u"Extensions are of 10-11 working days, 24/7."_s,
          u"Ombudsman's Spotlight report of October 2021"_s, u"Clause 20.21 of 4.2.1"_s, u"Founded in 1974."_s}) {
        row(qPrintable(u"silent: "_s + words), rule, {}, words);
    }
}

void ReadinessWordsTest::findsEarlierYears()
{
    checkCommentary();
}

void ReadinessWordsTest::findsWhatTemplatesLeave_data()
{
    columns();
    const QString rule = u"placeholder-left"_s;
    for (const QString &words :
         {u"[insert link to policy]"_s, u"The [landlord] has a policy."_s, u"Contact <name> on <date>."_s,
          u"We answer within XX days."_s, u"Officer: TBC"_s, u"Date to be confirmed."_s, u"To be confirmed"_s,
          u"Signed ____________"_s, u"Lorem ipsum dolor sit amet"_s, u"Yes / No (delete as appropriate)"_s,
          u"Click or tap here to enter text."_s, u"{{organisation}}"_s, u"Clause ???"_s}) {
        row(qPrintable(words), rule, u"warns"_s, words);
    }
    for (const QString &words :
         {u"“[The landlord] must respond”, says the Code [sic]."_s, u"See policy [page 4]."_s,
          u"The extension is agreed and the new date has to be confirmed in writing."_s,
          u"Complaints need to be confirmed by the resident before they are logged, as our guidance explains."_s,
          u"Is the complaint clear? If not, we ask."_s, u"Response times < 10 days"_s, u"Extra staff"_s}) {
        row(qPrintable(u"silent: "_s + words), rule, {}, words);
    }
    row("the form's own instruction", u"instruction-left"_s, u"warns"_s,
        u"Landlords are required to complete the self-assessment in full and support all statements with evidence, "
        u"with "
        u"additional commentary as necessary."_s);
    row("silent: the same thought in own words", u"instruction-left"_s, {},
        u"We support all statements with evidence."_s);
    row("the requirement again", u"repeats-requirement"_s, {},
        u"The Council issues a full response to stage 1 complaints within 10 working days."_s);
}

void ReadinessWordsTest::findsWhatTemplatesLeave()
{
    checkCommentary();
}

void ReadinessWordsTest::findsPersonalData_data()
{
    columns();
    const QString reference = u"personal-case-reference"_s;
    for (const QString &words :
         {u"See CAS-123456."_s, u"As in case ref 12345678."_s, u"complaint reference: 2023/12345"_s,
          u"Tenancy number 0012345"_s, u"FS-Case-123456789"_s}) {
        row(qPrintable(words), reference, u"warns"_s, words);
    }
    for (const QString &words : {u"Ombudsman decision, case 202301234"_s, u"90% of complaints in 2025-26"_s,
                                 u"Case numbers are quoted in each response."_s, u"12 complaints of 15000 homes"_s}) {
        row(qPrintable(u"silent: "_s + words), reference, {}, words);
    }
    const QString telephone = u"personal-telephone"_s;
    row("mobile", telephone, u"warns"_s, u"Ring Jo on 07700 900123."_s);
    row("mobile from abroad", telephone, u"warns"_s, u"+44 7700 900 123"_s);
    row("landline", telephone, u"hints"_s, u"Telephone (01632) 960 001"_s);
    row("silent: the Ombudsman", telephone, {}, u"Housing Ombudsman, 0300 111 3000"_s);
    row("silent: freephone", telephone, {}, u"0800 123 4567"_s);
    row("silent: numbers", telephone, {}, u"Clause 04.12, 01/07/2025, 10 of 0012 rows"_s);
    const QString email = u"personal-email"_s;
    for (const QString &words : {u"jane.smith@fenland.gov.uk"_s, u"Write to j.smith@fenlandhomes.org."_s,
                                 u"complaints.fenland@gmail.com"_s, u"jo@hotmail.co.uk"_s}) {
        row(qPrintable(words), email, u"warns"_s, words);
    }
    for (const QString &words : {u"complaints@fenland.gov.uk"_s, u"customer.services@fenland.gov.uk"_s,
                                 u"info@housing-ombudsman.org.uk"_s, u"housing@fenland.gov.uk"_s, u"@fenlandhomes"_s}) {
        row(qPrintable(u"silent: "_s + words), email, {}, words);
    }
    const QString postcode = u"personal-postcode"_s;
    row("postcode", postcode, u"hints"_s, u"12 Fen Row, CB2 3QJ"_s);
    row("silent: the Ombudsman's postcode", postcode, {}, u"PO Box 1484, Unit D, Preston PR2 0ET"_s);
    row("silent: an edition in an address", postcode, {}, u"https://example.org/media/CB23QJ/policy.pdf"_s);
    row("silent: stages", postcode, {}, u"Stage S1 2nd response"_s);
    row("insurance", u"personal-national-insurance"_s, u"warns"_s, u"NI number QQ 12 34 56 C, or AB123456C"_s);
    row("silent: version", u"personal-national-insurance"_s, {}, u"Policy V123456"_s);
}

void ReadinessWordsTest::findsPersonalData()
{
    checkCommentary();
}

void ReadinessWordsTest::findsLinksThatResidentsCannotOpen_data()
{
    columns();
    const QString inside = u"link-not-public"_s;
    for (const QString &words :
         {u"file:///S:/Policies/complaints.docx"_s, u"C:\\Policies\\complaints.docx"_s,
          u"\\\\server\\share\\policy.pdf"_s, u"http://intranet/policies"_s, u"https://localhost:8080/x"_s,
          u"http://192.168.1.4/policy"_s, u"ftp://files.fenland.gov.uk/policy.pdf"_s, u"javascript:alert(1)"_s}) {
        row(qPrintable(words), inside, u"warns"_s, words);
    }
    row("workspace", inside, u"hints"_s, u"https://fenland.sharepoint.com/sites/policies"_s);
    for (const QString &words : {u"https://www.fenland.gov.uk/policy.pdf"_s, u"www.fenland.gov.uk"_s,
                                 u"See http://fenland.gov.uk/complaints?x=1&y=2."_s, u"Drive C: is full"_s}) {
        row(qPrintable(u"silent: "_s + words), inside, {}, words);
    }
    const QString malformed = u"link-malformed"_s;
    for (const QString &words :
         {u"https//www.fenland.gov.uk/policy"_s, u"https:/www.fenland.gov.uk"_s, u"https: //www.fenland.gov.uk"_s,
          u"http://http://fenland.gov.uk"_s, u"htttps://fenland.gov.uk"_s, u"https://www..fenland.gov.uk"_s}) {
        row(qPrintable(words), malformed, u"warns"_s, words);
    }
    for (const QString &words : {u"https://www.fenland.gov.uk/policy.pdf,"_s, u"(https://www.fenland.gov.uk/a_(b))"_s,
                                 u"We moved from http to https."_s}) {
        row(qPrintable(u"silent: "_s + words), malformed, {}, words);
    }
}

void ReadinessWordsTest::anAddressIsJudgedByWhereItStands()
{
    const QString address = u"www.fenland.gov.uk"_s;
    for (const auto &[words, link] : {std::pair(u"1.2"_s, u"1.3"_s), std::pair(u"1.3"_s, u"1.2"_s)}) {
        ReadyForm form;
        form.say(words, Comply::Yes, address + u", page 3"_s);
        form.say(link, Comply::Yes, u"Complaints policy, page 3"_s).evidence.front().url = address;
        QCOMPARE(form.found(u"link-malformed"_s), QStringList(u"warns "_s + link));
    }
}

void ReadinessWordsTest::findsLinksThatResidentsCannotOpen()
{
    checkCommentary();
}

void ReadinessWordsTest::findsEvidenceThatShowsNothing_data()
{
    columns();
    for (const QString &words : {u"Noted."_s, u"Compliant"_s, u"n/a"_s, u"Yes."_s}) {
        row(qPrintable(words), u"filler"_s, u"warns"_s, words);
    }
    for (const QString &words : {u"(2.2)"_s, u"Compliant: see clause 2.2"_s, u"Complaints policy"_s}) {
        row(qPrintable(u"silent: "_s + words), u"filler"_s, {}, words);
    }
    for (const QString &words : {u"The latest policy is on our web page."_s, u"See our complaints policy"_s,
                                 u"CCC Policy is compliant with this."_s, u"https://www.fenland.gov.uk/policy.pdf"_s}) {
        row(qPrintable(words), u"pointer-without-clause"_s, u"hints"_s, words);
    }
    for (const QString &words :
         {u"Complaints policy (2.2)"_s, u"Complaints policy, p. 8"_s, u"See our complaints policy, section 4"_s,
          u"https://www.fenland.gov.uk/policy.pdf\nPage 3"_s,
          u"The policy says \"we respond within 10 working days\"."_s,
          u"Responses are checked each week by the complaints team, who chase those that are due."_s}) {
        row(qPrintable(u"silent: "_s + words), u"pointer-without-clause"_s, {}, words);
    }
    row("the requirement, we for landlords", u"repeats-requirement"_s, u"warns"_s,
        u"We issue a full response to stage 1 complaints within 10 working days of the complaint being acknowledged."_s);
    row("silent: what we do", u"repeats-requirement"_s, {},
        u"Responses are due 10 working days after acknowledgement; the system reminds officers on day 8."_s);
    row("nothing but a dash", u"yes-without-evidence"_s, u"blocks"_s, u" – "_s);
}

void ReadinessWordsTest::findsEvidenceThatShowsNothing()
{
    QFETCH(QString, rule);
    QFETCH(QString, severity);
    QFETCH(QString, words);
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, words);
    const QStringList expected = severity.isEmpty() ? QStringList() : QStringList(severity + u" 6.3"_s);
    QCOMPARE(form.found(rule), expected);
}

QTEST_GUILESS_MAIN(ReadinessWordsTest)
#include "ReadinessWordsTest.moc"
