// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadyForm.h"
#include "assessment/Doubt.h"

#include <QTest>

using namespace attest;
using attest::test::ReadyForm;
using namespace Qt::StringLiterals;

// What the rules say of the form as a whole: its wording, its edition and who answers for it.
class ReadinessFormTest : public QObject
{
    Q_OBJECT

private slots:
    void importedWordingThatDiffersIsShown_data();
    void importedWordingThatDiffersIsShown();
    void anotherDefinitionIsShown_data();
    void anotherDefinitionIsShown();
    void anOfficerIsNoMember_data();
    void anOfficerIsNoMember();
    void publicationNeedsMemberApprovalAndResponse();
    void theEditionMustBeTheOneInForce_data();
    void theEditionMustBeTheOneInForce();
    void aSummaryIsSaidAloud();
    void unplacedRowsAreNotForgotten();
    void aHundredUnplacedRowsAreNotToldOneByOne();
    void whatWasReadWithDoubtIsToldUntilItIsChecked();
    void aDocumentCitedInManyRowsIsToldOnce();
};

void ReadinessFormTest::importedWordingThatDiffersIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("the Council for landlord")
        << u"The Council must issue a full response to stage 1 complaints within 10 working days of the complaint being acknowledged."_s
        << QString();
    QTest::newRow("marks of list items")
        << u"a) Landlords must issue a full response to stage 1 complaints (ii) within 10 working days b. of the complaint being acknowledged."_s
        << QString();
    QTest::newRow("another limit")
        << u"Landlords must issue a full response to stage 1 complaints within 20 working days of the complaint being acknowledged."_s
        << u"It has “20”"_s;
    QTest::newRow("cut short") << u"Landlords must issue a full response to stage 1 complaints"_s
                               << u"It lacks “within 10"_s;
}

void ReadinessFormTest::importedWordingThatDiffersIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    ReadyForm form;
    const QJsonObject differing{{u"text"_s, text}, {u"differs"_s, true}, {u"similarity"_s, 0.9}};
    form.answer(u"6.3"_s).source = QJsonObject{{u"requirement"_s, differing}};
    const std::vector<Finding> findings = form.findings(u"requirement-differs"_s);
    QCOMPARE(findings.size(), size_t(words.isEmpty() ? 0 : 1));
    if (!findings.empty()) {
        QCOMPARE(findings.front().severity, Severity::Warning);
        QVERIFY2(findings.front().sentence.contains(words), qPrintable(findings.front().sentence));
    }
    form.answer(u"6.3"_s).source = QJsonObject{{u"requirement"_s, u"nonsense"_s}};
    QCOMPARE(form.found(u"requirement-differs"_s), QStringList());
}

void ReadinessFormTest::anotherDefinitionIsShown_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("expected");
    QTest::newRow("2022's words")
        << u"Policy 2.1: 'an expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the organisation, its own staff, or those acting on its behalf, affecting an individual resident or group of residents.'"_s
        << u"hints 1.2"_s;
    QTest::newRow("own words") << u"Clause 2.1: “A concern or dissatisfaction of a customer with our services”"_s
                               << u"hints 1.2"_s;
    QTest::newRow("after: defined as")
        << u"Page 9. A complaint is defined as the concern or dissatisfaction of a customer regarding the service."_s
        << u"hints 1.2"_s;
    QTest::newRow("single marks")
        << u"Policy 6 defines a complaint as ‘Any expression of dissatisfaction with our services’."_s
        << u"hints 1.2"_s;
    QTest::newRow("the Code's words")
        << u"Policy 2.1: “an expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the landlord, its own staff, or those acting on its behalf, affecting a resident or group of residents.”"_s
        << QString();
    QTest::newRow("no quotation") << u"Staff recognise dissatisfaction with our services, clause 2.1"_s << QString();
}

void ReadinessFormTest::anotherDefinitionIsShown()
{
    QFETCH(QString, evidence);
    QFETCH(QString, expected);
    ReadyForm form;
    form.say(u"1.2"_s, Comply::Yes, evidence);
    form.say(u"1.3"_s, Comply::Yes, evidence); // prescribes no definition
    QCOMPARE(form.found(u"definition-differs"_s).join(u','), expected);
}

void ReadinessFormTest::anOfficerIsNoMember_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("expected");
    QTest::newRow("neighbourhood manager") << u"Jo Fen, Neighbourhood Manager"_s << u"warns form"_s;
    QTest::newRow("officer and director") << u"Data Protection Officer and Director of Housing"_s << u"warns form"_s;
    QTest::newRow("who reports to a committee")
        << u"The Data Protection Officer oversees complaints and the Director reports to Policy Committee"_s
        << u"warns form"_s;
    QTest::newRow("councillor") << u"Cllr Ada Brook"_s << QString();
    QTest::newRow("board member who directs elsewhere") << u"Sam Hill, board member and former director"_s << QString();
    QTest::newRow("non-executive") << u"Non-executive director"_s << QString();
    QTest::newRow("a committee") << u"Customer Committee"_s << QString();
    QTest::newRow("a name") << u"Ada Brook"_s << QString();
}

void ReadinessFormTest::anOfficerIsNoMember()
{
    QFETCH(QString, member);
    QFETCH(QString, expected);
    ReadyForm form;
    form.assessment.organisation.memberResponsible = member;
    QCOMPARE(form.found(u"member-responsible-officer"_s).join(u','), expected);
    form.assessment.organisation.memberResponsible = u"Cllr Ada Brook"_s;
    form.say(u"9.5"_s, Comply::Yes, u"Section 5"_s, u"Our lead is: "_s + member);
    form.say(u"9.4"_s, Comply::Yes, u"Section 5"_s, u"Our lead is: "_s + member); // asks for an officer
    QCOMPARE(form.found(u"member-responsible-officer"_s).join(u','), QString(expected).replace(u"form"_s, u"9.5"_s));
}

void ReadinessFormTest::publicationNeedsMemberApprovalAndResponse()
{
    ReadyForm form;
    form.assessment.organisation.memberResponsible = u" "_s;
    form.assessment.approval.reset();
    form.assessment.response = Text::fromPlain(u" "_s);
    const QStringList rules = {u"member-responsible-missing"_s, u"approval-missing"_s, u"response-missing"_s};
    QStringList found;
    for (const Finding &finding : form.findings()) {
        found.push_back(finding.rule);
        QVERIFY(finding.blocks());
        // The name is sealed at approval, so it must be there before; the other two come with and after it.
        QCOMPARE(finding.gate, finding.rule == rules.first() ? Gate::Approval : Gate::Publication);
        QVERIFY(!finding.provision.has_value());
    }
    QCOMPARE(found, rules);
    form.assessment.response.reset();
    QCOMPARE(form.found(u"response-missing"_s), QStringList(u"blocks form"_s));
}

void ReadinessFormTest::theEditionMustBeTheOneInForce_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected");
    QTest::newRow("2022 in its time") << u"hos-2022"_s << 2023 << QString();
    QTest::newRow("2022 after it") << u"hos-2022"_s << 2024 << u"warns form"_s;
    QTest::newRow("2024") << u"hos-2024"_s << 2026 << QString();
    QTest::newRow("2024 for the year before, as first submitted") << u"hos-2024"_s << 2023 << QString();
    QTest::newRow("2024 long before") << u"hos-2024"_s << 2022 << u"warns form"_s;
}

void ReadinessFormTest::theEditionMustBeTheOneInForce()
{
    QFETCH(QString, edition);
    QFETCH(int, year);
    QFETCH(QString, expected);
    QCOMPARE(ReadyForm(edition, year).found(u"edition-out-of-date"_s).join(u','), expected);
}

void ReadinessFormTest::aSummaryIsSaidAloud()
{
    QCOMPARE(ReadyForm(u"lgsco-2024"_s).found(u"edition-wording"_s), QStringList(u"warns form"_s));
    QCOMPARE(ReadyForm(u"hos-2022"_s).found(u"edition-wording"_s), QStringList(u"warns form"_s));
    QCOMPARE(ReadyForm(u"hos-2024"_s).found(u"edition-wording"_s), QStringList());
}

void ReadinessFormTest::unplacedRowsAreNotForgotten()
{
    ReadyForm form;
    form.assessment.unplaced = {
        QJsonObject{{u"cells"_s, QJsonArray{u"3.9"_s, u"Our own rule"_s, u"Yes"_s}},
                    {u"place"_s, u"table 2, row 7"_s},
                    {u"reason"_s, u"Neither its code nor its wording is that of a provision."_s}},
        QJsonObject{{u"from_provision"_s, u"2.9"_s}, {u"commentary"_s, u"We did so."_s}, {u"reason"_s, u"Gone."_s}}};
    const std::vector<Finding> findings = form.findings(u"unplaced-rows"_s);
    QCOMPARE(form.found(u"unplaced-rows"_s), QStringList({u"hints form"_s, u"hints form"_s}));
    QCOMPARE(findings[0].sentence,
             u"A row that was read in (table 2, row 7) has no place in this form and is not printed: “3.9 | Our own "
             "rule | Yes”. Neither its code nor its wording is that of a provision. Check whether its words belong "
             "somewhere."_s);
    QVERIFY2(findings[1].sentence.startsWith(
                 u"The answer to 2.9 has no place in this form and is not printed: “We did so”. Gone."_s),
             qPrintable(findings[1].sentence));
    QVERIFY(findings[0].key != findings[1].key);
}

void ReadinessFormTest::aHundredUnplacedRowsAreNotToldOneByOne()
{
    ReadyForm form;
    for (int i = 0; i < 100; ++i) {
        form.assessment.unplaced.append(QJsonObject{{u"cells"_s, QJsonArray{u"Row %1"_s.arg(i)}}});
    }
    const std::vector<Finding> findings = form.findings(u"unplaced-rows"_s);
    QCOMPARE(findings.size(), size_t(13));
    QVERIFY(findings.back().sentence.startsWith(u"88 more rows have no place"_s));
}

void ReadinessFormTest::whatWasReadWithDoubtIsToldUntilItIsChecked()
{
    ReadyForm form;
    Answer &answer = form.answer(u"5.1"_s);
    answer.source = {{u"row"_s, QJsonObject{{u"place"_s, u"table 3, row 2"_s}, {u"confidence"_s, 0.9}}},
                     {u"comply"_s, QJsonObject{{u"confidence"_s, 0.5}}},
                     {u"commentary"_s, QJsonObject{{u"confidence"_s, 0.5}}}};
    QCOMPARE(form.found(u"read-with-doubt"_s), QStringList(u"warns 5.1"_s));
    QCOMPARE(form.findings(u"read-with-doubt"_s).front().sentence,
             u"Read with doubt, and not checked: the answer and the commentary. Compare it with the form it was read "
             "from (table 3, row 2)."_s);
    setChecked(answer, std::vector<ReadPart>{ReadPart::Comply});
    QVERIFY(form.findings(u"read-with-doubt"_s).front().sentence.contains(u"not checked: the commentary."_s));
    setChecked(answer, true);
    QCOMPARE(form.found(u"read-with-doubt"_s), QStringList());
}

void ReadinessFormTest::aDocumentCitedInManyRowsIsToldOnce()
{
    ReadyForm form;
    for (const QString &code : {u"1.2"_s, u"1.3"_s, u"2.1"_s}) {
        form.say(code, Comply::Yes, u"Complaints policy 2019, page 3, clause "_s + code);
    }
    form.say(u"6.3"_s, Comply::Yes, u"Board minutes, 4 May 2021, item 2"_s);
    const std::vector<Finding> findings = form.findings(u"stale-year"_s);
    QCOMPARE(findings.size(), size_t(2));
    QVERIFY2(findings[0].sentence.contains(u"“Complaints policy 2019” (also in 1.3, 2.1)"_s),
             qPrintable(findings[0].sentence));
    QVERIFY2(findings[1].sentence.contains(u"Board minutes"_s), qPrintable(findings[1].sentence));
}

QTEST_GUILESS_MAIN(ReadinessFormTest)
#include "ReadinessFormTest.moc"
