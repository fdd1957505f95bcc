// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "support/SectionPages.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;

/// The complaints officer's year, command by command, as a script would do it.
class YearsWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lastYearsFormIsReadAndKept();
    void jsonOutAndInAgainIsTheSameBytes();
    void thisYearStartsFromLastYearsAndNothingCountsAsAnsweredYet();
    void aYearStartsOnTheEditionInForce();
    void aCarriedDefinitionIsAChangedProvision();
    void theSameFormIsNotKeptTwice();
    void aWholeHistoryIsKeptAtOnce();
    void thePagesOfOneFormAreKeptAsOne();
    void whatWasReadWithDoubtIsToldUntilItIsMended();
    void answeringAgainConfirmsWhatWasCarried();
    void setAnswersAndUndoTakesItBackAcrossRuns();
    void policyAndPracticeDecideTheAnswerUnlessSomebodyOverrulesThem();
    void applyPrintsEachChangeBackAndStopsAtABadLine();
    void checkSaysWhatBlocksAndAcceptanceKeepsTheReason();
    void exportWritesTheFormAndReadsItBack();
    void searchFindsWordsOfEveryYear();
    void theFormOfACodeBesideItStartsForTheSameYear();

private:
    QString startThisYear();
    QJsonObject answer(const QString &id, const QString &provision);

    std::unique_ptr<Cli> m_cli;
};

void YearsWorkTest::init()
{
    m_cli = std::make_unique<Cli>();
}

QString YearsWorkTest::startThisYear()
{
    keptForm(*m_cli);
    return m_cli->withLibrary({"new", "--from", "2024-25"}).line();
}

QJsonObject YearsWorkTest::answer(const QString &id, const QString &provision)
{
    const QJsonArray answers = exportedJson(*m_cli, id)["answers"].toArray();
    for (const QJsonValue &found : answers) {
        if (found["provision"] == QJsonValue(provision)) {
            return found.toObject();
        }
    }
    return {};
}

void YearsWorkTest::lastYearsFormIsReadAndKept()
{
    const QString id = keptForm(*m_cli);
    QCOMPARE(id.size(), 36);
    const QJsonArray all = m_cli->withLibrary({"list"}).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["id"].toString(), id);
    QCOMPARE(all[0]["organisation"].toString(), QString("Fenmoor Homes"));
    QCOMPARE(all[0]["edition"].toString(), QString("hos-2024"));
    QCOMPARE(all[0]["year"].toString(), QString("2024-25"));
    QCOMPARE(all[0]["state"].toString(), QString("draft"));
    QCOMPARE(answer(id, "6.3")["commentary"].toString(), QString("We do what 6.3 asks in every case."));
    QCOMPARE(m_cli->withLibrary({"verify"}).exitCode, 0);
}

void YearsWorkTest::jsonOutAndInAgainIsTheSameBytes()
{
    const QString id = keptForm(*m_cli);
    QCOMPARE(m_cli->withLibrary({"export", "--assessment", id, "--output", "first.json"}).exitCode, 0);
    const Ran printed = m_cli->run({"import", "first.json", "--json"});
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(printed.output, m_cli->read("first.json"));
}

void YearsWorkTest::thisYearStartsFromLastYearsAndNothingCountsAsAnsweredYet()
{
    const QString id = startThisYear();
    QCOMPARE(exportedJson(*m_cli, id)["year"].toString(), QString("2025-26"));
    QCOMPARE(answer(id, "6.3")["review"].toString(), QString("carried"));
    QCOMPARE(answer(id, "6.3")["comply"].toString(), QString("yes"));
    QCOMPARE(m_cli->withLibrary({"check", "--assessment", id, "--json"}).object()["answered"].toInt(), 0);

    // Handing out the work confirms nothing.
    QCOMPARE(m_cli->withLibrary({"set", "--assessment", id, "--provision", "6.2", "--owner", "Repairs"}).exitCode, 0);
    QCOMPARE(m_cli->withLibrary({"check", "--assessment", id, "--json"}).object()["answered"].toInt(), 0);
    QCOMPARE(m_cli->withLibrary({"check", "--assessment", id, "--provision", "99"}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary({"history", "--assessment", id, "--provision", "99"}).exitCode, 3);

    QCOMPARE(m_cli->withLibrary({"set", "--assessment", id, "--provision", "6.3", "--reviewed"}).exitCode, 0);
    QCOMPARE(m_cli->withLibrary({"check", "--assessment", id, "--json"}).object()["answered"].toInt(), 1);
}

void YearsWorkTest::aYearStartsOnTheEditionInForce()
{
    keptForm(*m_cli, "hos-2022", "2022-23");
    const Ran next = m_cli->withLibrary({"new", "--from", "2022-23"});
    QCOMPARE(next.problem(), QString("It answers the Complaint Handling Code 2022."));
    const Ran later = m_cli->withLibrary({"new", "--from", "2022-23", "--year", "2026-27"});
    QCOMPARE(later.problem(), QString("It answers the Complaint Handling Code 2024."));
    QCOMPARE(exportedJson(*m_cli, later.line())["edition"].toObject()["id"].toString(), QString("hos-2024"));
}

void YearsWorkTest::aCarriedDefinitionIsAChangedProvision()
{
    keptForm(*m_cli, "hos-2022", "2022-23");
    const QString id =
        m_cli->withLibrary({"new", "--from", "2022-23", "--code", "hos-2024", "--year", "2024-25"}).line();
    const QJsonObject carried = answer(id, "1.2")["carried_from"].toObject();
    QCOMPARE(carried["edition"].toString(), QString("hos-2022"));
    QCOMPARE(carried["relation"].toString(), QString("amended"));
    QCOMPARE(carried["changed"].toBool(), true);
    QVERIFY(carried["note"].toString().contains("no longer quotes the Code"));
}

void YearsWorkTest::theSameFormIsNotKeptTwice()
{
    const QString id = keptForm(*m_cli);
    const QStringList again = {"import", "form.html", "--organisation", "FENMOOR Homes", "--year", "2024-25"};
    const Ran refused = m_cli->withLibrary(again);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.problem().contains(id), refused.errors.constData());
    QVERIFY(refused.output.isEmpty());
    QCOMPARE(m_cli->withLibrary({"list"}).array().size(), 1);

    // Another landlord's, and another purpose's, are not the same.
    QCOMPARE(m_cli->withLibrary({"import", "form.html", "--organisation", "Weald Homes", "--year", "2024-25"}).exitCode,
             0);
    m_cli->withLibrary({"export", "--assessment", id, "--output", "merger.json"});
    m_cli->write("merger.json",
                 m_cli->read("merger.json").replace("\"purpose\": \"annual\"", "\"purpose\": \"merger\""));
    const Ran merger = m_cli->withLibrary({"import", "merger.json"});
    QVERIFY2(merger.exitCode == 0, merger.errors.constData());
    QCOMPARE(m_cli->withLibrary({"list"}).array().size(), 3);
}

void YearsWorkTest::aWholeHistoryIsKeptAtOnce()
{
    m_cli->write("first.html", publishedForm("hos-2022", "Fenmoor Homes", "2022-23"));
    m_cli->write("second.html", publishedForm("hos-2024", "Fenmoor Homes", "2024-25"));
    m_cli->write("copy-of-first.html", m_cli->read("first.html"));
    const QStringList files = {"import", "first.html", "copy-of-first.html", "second.html"};
    const Ran ran = m_cli->withLibrary(files + QStringList{"--organisation", "Fenmoor Homes", "--json"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains("copy-of-first.html: first.html was imported on "), ran.errors.constData());
    QVERIFY2(ran.errors.contains("1 of 3 files was not kept"), ran.errors.constData());
    QCOMPARE(ran.array().size(), 2);
    QCOMPARE(ran.array()[1].toObject()["file"].toString(), QString("second.html"));
    QCOMPARE(m_cli->withLibrary({"list"}).array().size(), 2);
}

void YearsWorkTest::thePagesOfOneFormAreKeptAsOne()
{
    const Edition &code = *edition("hos-2024");
    QStringList pages;
    for (const Section &section : code.sections) {
        const QString name = QString("section-%1.html").arg(section.number);
        m_cli->write(name, sectionPage(code, section, "Fenmoor Homes self-assessment 2024-25"));
        pages.append(m_cli->path(name));
    }
    QVERIFY(m_cli->run(QStringList{"import"} + pages).problem().contains("read them with --one-form"));
    const Ran kept = m_cli->withLibrary(QStringList{"import", "--one-form"} + pages);
    QCOMPARE(kept.exitCode, 0);
    QVERIFY2(kept.problem().contains("section-1.html and 8 more: Fenmoor Homes, 2024-25"), kept.errors.constData());
    QVERIFY(!kept.problem().contains("--one-form"));
    QCOMPARE(answer(kept.line(), "9.8")["commentary"].toString(), commentaryOn("9.8"));
    const Ran again = m_cli->withLibrary(QStringList{"import", "--one-form"} + pages);
    QCOMPARE(again.exitCode, 3);
    QVERIFY2(again.problem().contains("section-1.html and 8 more was imported"), again.errors.constData());
}

void YearsWorkTest::whatWasReadWithDoubtIsToldUntilItIsMended()
{
    QByteArray form = publishedForm("hos-2024", "Fenmoor Homes", "2024-25");
    const QByteArray yes = "<td>Yes</td>";
    form.replace(form.indexOf(yes), yes.size(), "<td>Yes, but not for leaseholders</td>"); // of 1.2
    m_cli->write("form.html", form);
    const Ran kept = m_cli->withLibrary({"import", "form.html", "--organisation", "Fenmoor Homes"});
    QVERIFY2(kept.problem().contains("One was read with doubt"), kept.errors.constData());
    const auto told = [&] { return m_cli->withLibrary({"check", "--assessment", kept.line()}).output; };
    QVERIFY2(told().contains("Read with doubt, and not checked: the answer."), told().constData());
    QCOMPARE(m_cli->withLibrary({"set", "--assessment", kept.line(), "--provision", "1.2", "--comply", "no"}).exitCode,
             0);
    QVERIFY(!told().contains("Read with doubt"));
}

void YearsWorkTest::answeringAgainConfirmsWhatWasCarried()
{
    const QString id = startThisYear();
    const QStringList set = {"set", "--assessment", id, "--provision", "6.3", "--comply", "yes"};
    QCOMPARE(m_cli->withLibrary(set).exitCode, 0);
    QCOMPARE(answer(id, "6.3")["review"].toString(), QString("reviewed"));
    const Ran again = m_cli->withLibrary(set);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.problem().contains("Nothing changed"), again.errors.constData());
}

void YearsWorkTest::setAnswersAndUndoTakesItBackAcrossRuns()
{
    const QString id = startThisYear();
    const QStringList set = {"set",         "--assessment",  id,
                             "--provision", "6.3",           "--comply",
                             "no",          "--explanation", "Two posts were empty.",
                             "--comply-by", "2027-03-31"};
    QCOMPARE(m_cli->withLibrary(set).exitCode, 0);
    QCOMPARE(answer(id, "6.3")["comply"].toString(), QString("no"));
    QCOMPARE(answer(id, "6.3")["review"].toString(), QString("reviewed"));

    QCOMPARE(m_cli->withLibrary({"undo", "--assessment", id}).exitCode, 0);
    QCOMPARE(answer(id, "6.3")["comply"].toString(), QString("yes"));
    QCOMPARE(answer(id, "6.3")["review"].toString(), QString("carried"));
    QVERIFY(!answer(id, "6.3").contains("comply_by"));

    QCOMPARE(m_cli->withLibrary({"redo", "--assessment", id}).exitCode, 0);
    QCOMPARE(answer(id, "6.3")["explanation"].toString(), QString("Two posts were empty."));

    const Ran history = m_cli->withLibrary({"history", "--assessment", id, "--provision", "6.3", "--json"});
    QVERIFY(history.array().size() >= 6);
    QCOMPARE(history.array().last()["who"].toString(), QString("Ada Officer"));
}

void YearsWorkTest::policyAndPracticeDecideTheAnswerUnlessSomebodyOverrulesThem()
{
    const QString id = startThisYear();
    const QStringList six2 = {"set", "--assessment", id, "--provision", "6.2"};
    QCOMPARE(m_cli->withLibrary(six2 + QStringList{"--policy", "yes", "--practice", "no"}).exitCode, 0);
    QCOMPARE(answer(id, "6.2")["comply"].toString(), QString("no"));

    const Ran refused = m_cli->withLibrary(six2 + QStringList{"--comply", "yes"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.problem().contains("--because"), refused.errors.constData());
    QCOMPARE(answer(id, "6.2")["comply"].toString(), QString("no"));

    QCOMPARE(m_cli->withLibrary(six2 + QStringList{"--comply", "yes", "--because", "Mended in May."}).exitCode, 0);
    QCOMPARE(answer(id, "6.2")["comply"].toString(), QString("yes"));
}

void YearsWorkTest::applyPrintsEachChangeBackAndStopsAtABadLine()
{
    const QString id = startThisYear();
    const QByteArray good =
        QStringLiteral("{\"assessment\":\"%1\",\"provision\":\"2.1\",\"field\":\"owner\",\"after\":\"Ada\"}\n")
            .arg(id)
            .toUtf8();
    const QByteArray conflict =
        QStringLiteral(
            "{\"assessment\":\"%1\",\"provision\":\"2.1\",\"field\":\"owner\",\"before\":\"Bob\",\"after\":\"Eve\"}\n")
            .arg(id)
            .toUtf8();
    const Ran ran = m_cli->withLibrary({"apply", "-"}, good + conflict + good);
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.problem().contains("Line 2"), ran.errors.constData());
    const QByteArrayList lines = ran.output.trimmed().split('\n');
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first["after"].toString(), QString("Ada"));
    QVERIFY(first["sequence"].toInt() > 0);
    QCOMPARE(answer(id, "2.1")["owner"].toString(), QString("Ada"));

    QCOMPARE(m_cli->withLibrary({"apply"}, "not json\n").exitCode, 3);
    const QByteArray state =
        QStringLiteral("{\"assessment\":\"%1\",\"field\":\"state\",\"after\":\"approved\"}\n").arg(id).toUtf8();
    const Ran forbidden = m_cli->withLibrary({"apply"}, state);
    QVERIFY(forbidden.exitCode != 0);
    QCOMPARE(exportedJson(*m_cli, id)["state"].toString(), QString("draft"));
}

void YearsWorkTest::checkSaysWhatBlocksAndAcceptanceKeepsTheReason()
{
    const QString id = startThisYear();
    const Ran before = m_cli->withLibrary({"check", "--assessment", id, "--json"});
    QCOMPARE(before.exitCode, 1);
    const int blocking = before.object()["blocks_publication"].toInt();
    QString key;
    const QJsonArray findings = before.object()["findings"].toArray();
    for (const QJsonValue &finding : findings) {
        if (finding["provision"] == QJsonValue("6.3") && finding["severity"] == QJsonValue("blocks")) {
            key = finding["key"].toString();
        }
    }
    QVERIFY(!key.isEmpty());
    QCOMPARE(m_cli->withLibrary({"accept", "--assessment", id, "--finding", key, "--reason", "Agreed with the board."})
                 .exitCode,
             0);
    const Ran after = m_cli->withLibrary({"check", "--assessment", id, "--json"});
    QCOMPARE(after.object()["blocks_publication"].toInt(), blocking - 1);
    const QJsonArray kept = answer(id, "6.3")["accepted_findings"].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0]["reason"].toString(), QString("Agreed with the board."));
    QCOMPARE(kept[0]["who"].toString(), QString("Ada Officer"));
    QCOMPARE(m_cli->withLibrary({"accept", "--assessment", id, "--finding", "no-such", "--reason", "x"}).exitCode, 3);
}

void YearsWorkTest::exportWritesTheFormAndReadsItBack()
{
    const QString id = startThisYear();
    const Ran ran =
        m_cli->withLibrary({"export", "--assessment", id, "--document", "form", "--output", "form-2025.html"});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const QString page = QString::fromUtf8(m_cli->read("form-2025.html"));
    QVERIFY(page.contains("Draft for approval"));
    QVERIFY(page.contains("We do what 9.8 asks in every case."));

    const Ran back = m_cli->run({"import", "form-2025.html", "--json"});
    QVERIFY2(back.exitCode == 0, back.errors.constData());
    QCOMPARE(back.object()["edition"].toObject()["id"].toString(), QString("hos-2024"));
    QCOMPARE(back.object()["answers"].toArray().size(), exportedJson(*m_cli, id)["answers"].toArray().size());
}

void YearsWorkTest::searchFindsWordsOfEveryYear()
{
    const QString id = startThisYear();
    m_cli->withLibrary(
        {"set", "--assessment", id, "--provision", "5.1", "--commentary", "The lighthouse keeper answers."});
    const QJsonArray hits = m_cli->withLibrary({"search", "lighthouse", "--json"}).array();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0]["provision"].toString(), QString("5.1"));
    QVERIFY(m_cli->withLibrary({"search", "asks", "every", "case", "--json"}).array().size() > 100);
}

void YearsWorkTest::theFormOfACodeBesideItStartsForTheSameYear()
{
    const QString housing = keptForm(*m_cli);
    const Ran started = m_cli->withLibrary({"new", "--from", housing, "--code", "lgsco-2024"});
    QCOMPARE(started.exitCode, 0);
    const QJsonObject json = exportedJson(*m_cli, started.line());
    QCOMPARE(json["year"].toString(), QString("2024-25"));
    QCOMPARE(json["answers"].toArray().size(), 10);
    const QJsonObject second = answer(started.line(), "2");
    QCOMPARE(second["review"].toString(), QString("carried"));
    for (const char *source : {"2.1", "2.2", "2.3", "2.4", "2.5"}) {
        const QString said = QString("We do what %1 asks in every case.").arg(source);
        QVERIFY2(second["commentary"].toString().contains(said), source);
    }
    QVERIFY(second["commentary"].toString().contains("From 2.1 of the Housing Ombudsman Service"));
    // Nothing counts as answered: each statement stands before publication.
    const Ran check = m_cli->withLibrary({"check", "--assessment", started.line()});
    QCOMPARE(check.exitCode, 1);
    QCOMPARE(m_cli->withLibrary({"new", "--from", housing, "--code", "lgsco-2024"}).exitCode, 3);
}

QTEST_GUILESS_MAIN(YearsWorkTest)
#include "YearsWorkTest.moc"
