// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadyForm.h"

#include "support/TestData.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace attest;
using attest::test::ReadyForm;
using namespace Qt::StringLiterals;

class ReadinessTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadyFormHasNoFindings_data();
    void aReadyFormHasNoFindings();
    void everyRuleHasAnIdOfItsOwnAndSaysWhatItIsFor();
    void theDocumentationListsExactlyTheRules();
    void findingsStandInTheFormsOrderStrongestFirst();
    void anAcceptedFindingCarriesItsReasonAndNoLongerBlocks();
    void noReasonStandsInForTheApproval();
    void changedWordsRaiseAFindingAnew();
    void keysDoNotDependOnLocaleOrRun();
    void keysAreNotSharedBetweenFindings();
    void onlyTheEditionsProvisionsCount();
    void longAndHostileCellsAreChecked_data();
    void longAndHostileCellsAreChecked();
};

void ReadinessTest::aReadyFormHasNoFindings_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::newRow("2022") << u"hos-2022"_s << 2023;
    QTest::newRow("2024") << u"hos-2024"_s << 2025;
    QTest::newRow("LGSCO") << u"lgsco-2024"_s << 2026;
}

void ReadinessTest::aReadyFormHasNoFindings()
{
    QFETCH(QString, edition);
    QFETCH(int, year);
    for (const Finding &finding : ReadyForm(edition, year).findings()) {
        QCOMPARE(finding.rule, u"edition-wording"_s);
    }
}

void ReadinessTest::everyRuleHasAnIdOfItsOwnAndSaysWhatItIsFor()
{
    static const QRegularExpression kebab(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> ids;
    for (const ReadinessRule *rule : allRules()) {
        QVERIFY2(kebab.match(rule->id()).hasMatch(), qPrintable(rule->id()));
        QVERIFY2(!ids.contains(rule->id()), qPrintable(rule->id()));
        ids.insert(rule->id());
        QVERIFY(rule->description().endsWith(u'.'));
        QVERIFY(!rule->source().isEmpty());
    }
}

void ReadinessTest::theDocumentationListsExactlyTheRules()
{
    static const QRegularExpression row(u"^\\| `([a-z-]+)` \\|.+\\|.+\\|.+\\|$"_s, QRegularExpression::MultilineOption);
    const QString page = QString::fromUtf8(test::bytesOf(test::projectPath(u"docs/readiness.md"_s)));
    QStringList documented;
    for (auto it = row.globalMatch(page); it.hasNext();) {
        documented.push_back(it.next().captured(1));
    }
    QStringList rules;
    for (const ReadinessRule *rule : allRules()) {
        rules.push_back(rule->id());
    }
    QCOMPARE(documented, rules);
}

void ReadinessTest::findingsStandInTheFormsOrderStrongestFirst()
{
    ReadyForm form;
    form.say(u"6.10"_s, Comply::Yes, {}, u"TBC. Anonymous complaints are not accepted."_s);
    form.say(u"6.9"_s, Comply::Yes, u"Noted."_s);
    form.assessment.approval.reset();
    QStringList found;
    for (const Finding &finding : form.findings()) {
        found.push_back((finding.provision ? finding.provision->text() : u"form"_s) + u' ' +
                        severityKey(finding.severity));
    }
    QCOMPARE(found,
             QStringList({u"6.9 warns"_s, u"6.10 blocks"_s, u"6.10 warns"_s, u"6.10 hints"_s, u"form blocks"_s}));
}

void ReadinessTest::anAcceptedFindingCarriesItsReasonAndNoLongerBlocks()
{
    ReadyForm form;
    form.answer(u"5.4"_s).comply = Comply::NotApplicable;
    form.assessment.response.reset();
    const QString ofRow = form.findings(u"answer-not-on-form"_s).front().key;
    const QString ofForm = form.findings(u"response-missing"_s).front().key;
    form.answer(u"5.4"_s).acceptedFindings.push_back({ofRow, u"No third party answers for us."_s, {}, {}, {}});
    form.assessment.acceptedFindings.push_back({ofForm, u"Cabinet meets in July."_s, {}, {}, {}});
    form.assessment.acceptedFindings.push_back({u"gone/6.3/000000000000"_s, u"Of no use any more."_s, {}, {}, {}});
    const std::vector<Finding> findings = form.findings();
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings[0].acceptedBecause, u"No third party answers for us."_s);
    QCOMPARE(findings[1].acceptedBecause, u"Cabinet meets in July."_s);
    QVERIFY(std::none_of(findings.cbegin(), findings.cend(),
                         [](const Finding &one) { return one.blocks() || one.open(); }));

    form.answer(u"5.4"_s).acceptedFindings.front().reason = u"  "_s;
    QVERIFY(form.findings().front().blocks()); // no reason, no acceptance
}

void ReadinessTest::noReasonStandsInForTheApproval()
{
    ReadyForm form;
    form.assessment.approval.reset();
    const QString key = form.findings(u"approval-missing"_s).front().key;
    form.assessment.acceptedFindings.push_back({key, u"Cabinet meets in July."_s, {}, {}, {}});
    QVERIFY(form.findings(u"approval-missing"_s).front().blocks());
}

void ReadinessTest::changedWordsRaiseAFindingAnew()
{
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, u"Section 4.2"_s, u"In 2022-23 we answered 90%."_s);
    const QString key = form.findings(u"stale-year"_s).front().key;
    form.say(u"6.3"_s, Comply::Yes, u"Section 4.2"_s, u"Good news first. In 2022-23 we answered 90%."_s);
    QCOMPARE(form.findings(u"stale-year"_s).front().key, key); // another sentence beside it
    form.say(u"6.3"_s, Comply::Yes, u"Section 4.2"_s, u"In 2022-23 we answered 91%."_s);
    QVERIFY(form.findings(u"stale-year"_s).front().key != key);
    form.say(u"6.3"_s, Comply::Yes, u"Section 4.2"_s);
    form.say(u"6.4"_s, Comply::Yes, u"Section 4.2"_s, u"In 2022-23 we answered 90%."_s);
    QVERIFY(form.findings(u"stale-year"_s).front().key != key);
}

void ReadinessTest::keysDoNotDependOnLocaleOrRun()
{
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, {});
    // The key is stored in library files: a change here would raise again whatever was accepted.
    const QString expected = u"yes-without-evidence/6.3/f020d8ac2a84"_s;
    QCOMPARE(form.findings().front().key, expected);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    const QString turkish = form.findings().front().key;
    QLocale::setDefault(before);
    QCOMPARE(turkish, expected);
}

void ReadinessTest::keysAreNotSharedBetweenFindings()
{
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, {},
             u"In 2022-23: “policy of May 2021”, 07700 900123 and 07700 900456, x@gmail.com"_s);
    QSet<QString> keys;
    for (const Finding &finding : form.findings()) {
        QVERIFY2(!keys.contains(finding.key), qPrintable(finding.key));
        keys.insert(finding.key);
    }
    QVERIFY(keys.size() >= 5);
}

void ReadinessTest::onlyTheEditionsProvisionsCount()
{
    ReadyForm form;
    const int total = int(form.edition().provisions().size());
    QCOMPARE(countAnswered(form.assessment, form.edition()).answered, total);
    form.answer(u"6.3"_s).comply.reset();
    form.answer(u"6.4"_s).review = Review::Carried;
    form.assessment.answers.erase(form.assessment.answers.begin());
    Answer stray(*ProvisionCode::from(u"99.9"_s));
    stray.comply = Comply::Yes;
    form.assessment.answers.push_back(stray);
    const AnsweredCount count = countAnswered(form.assessment, form.edition());
    QCOMPARE(count.total, total);
    QCOMPARE(count.answered, total - 3);
    for (const Finding &finding : form.findings()) {
        QVERIFY(!finding.provision || finding.provision->text() != u"99.9"_s);
    }
}

void ReadinessTest::longAndHostileCellsAreChecked_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain words") << u"We write to the resident and say what we understood of the complaint. "_s;
    QTest::newRow("signs in every sentence") << u"The policy [insert <name complaint will not need to be "_s;
    QTest::newRow("placeholders") << u"TBC "_s;
    QTest::newRow("quotation marks") << u"'a \"b “c ‘d "_s;
    QTest::newRow("years") << u"2021-22 "_s;
    QTest::newRow("numbers") << u"0122 3456 "_s;
    QTest::newRow("mail") << u"a.b@c.d "_s;
    QTest::newRow("addresses") << u"http:/x://www."_s;
    QTest::newRow("one word") << u"policy"_s;
    QTest::newRow("line breaks") << u"\n"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD800)) + u"é"_s;
}

void ReadinessTest::longAndHostileCellsAreChecked()
{
    QFETCH(QString, words);
    constexpr qsizetype fiveThousandWords = 30000;
    const QString cell = words.repeated(fiveThousandWords / words.size());
    ReadyForm form;
    for (Answer &answer : form.assessment.answers) {
        answer.commentary = Text::fromMarkup(cell);
    }
    // A rule that backtracks would not come to its end before the test is ended.
    const std::vector<Finding> findings = form.findings();
    for (const Finding &finding : findings) {
        QVERIFY(finding.sentence.size() < 2000);
    }
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "ReadinessTest.moc"
