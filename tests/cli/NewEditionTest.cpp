// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "intake/UnknownFiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A form that answers a Code that is not here, on the command line.
class NewEditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesItAndSaysWhatToDo();
    void keepsItsEditionAndTheFormTogether();
    void findsTheKeptEditionForTheNextForm();
    void keepsOneEditionForFormsThatComeTogether();
    void callsItAsOneSays();
    void keepsNothingWhereTheFormCannotBeKept();
    void readsACodeOnDemand();
    void refusesOptionsThatDoNothing();
    void refusesOneNameForTwoNewCodes();
    void knowsAnEditionThatTheLibraryAloneHas();
    void keepsTheEditionWithTheSecondFormWhereTheFirstIsThere();
    void takesAnIdThatTheLibraryDoesNotHave();
    void saysWhichEditionWasKeptBeforeOneThatCannotBe();
    void proposesACorrespondenceToIt();

private:
    QStringList ownEditions() const;
    /// As on a machine on which nobody kept the edition.
    void forget(const QString &id) { QVERIFY(QFile::remove(m_cli->path(u"data/code-provisions/%1.json"_s.arg(id)))); }

    std::unique_ptr<Cli> m_cli;
};

void NewEditionTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_cli->write(u"form.docx"_s, unknownFile(Format::Docx));
}

QStringList NewEditionTest::ownEditions() const
{
    return QDir(m_cli->path(u"data/code-provisions"_s)).entryList({u"*.json"_s}, QDir::Files);
}

void NewEditionTest::refusesItAndSaysWhatToDo()
{
    for (const QStringList &words : {QStringList{u"import"_s, u"form.docx"_s},
                                     QStringList{u"import"_s, u"form.docx"_s, u"--library"_s, m_cli->library()}}) {
        const Ran ran = m_cli->run(words);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(ran.output.isEmpty());
        const QString problem = ran.problem();
        QVERIFY2(problem.contains(u"form.docx: It answers a Code that is not here: by its headings the Resident "
                                  "Complaints Code 2027 (Homes Ombudsman), with 12 provisions in 3 sections"_s),
                 qPrintable(problem));
        QVERIFY(problem.contains(u"--keep-edition"_s));
        QVERIFY(!QFile::exists(m_cli->library()));
        QCOMPARE(ownEditions(), QStringList());
    }
}

void NewEditionTest::keepsItsEditionAndTheFormTogether()
{
    const Ran kept = m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"--keep-edition"_s});
    QCOMPARE(kept.exitCode, 0);
    QVERIFY(kept.problem().contains(u"kept among your own as ho-2027-form"_s));
    QCOMPARE(ownEditions(), QStringList{u"ho-2027-form.json"_s});
    const QJsonObject form = exportedJson(*m_cli, kept.line());
    QCOMPARE(form[u"edition"_s][u"id"_s].toString(), u"ho-2027-form"_s);
    QCOMPARE(form[u"answers"_s].toArray().size(), 12);
    QCOMPARE(form[u"answers"_s][6][u"comply"_s].toString(), u"no"_s);
    const Ran shown = m_cli->run({u"codes"_s, u"show"_s, u"ho-2027-form"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.output.contains("have not been checked"));
    QVERIFY(shown.output.contains("which number it has"));
    QCOMPARE(m_cli->run({u"verify"_s, u"--library"_s, m_cli->library()}).exitCode, 0);
}

void NewEditionTest::findsTheKeptEditionForTheNextForm()
{
    QCOMPARE(m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"--keep-edition"_s}).exitCode, 0);
    m_cli->write(u"next.html"_s, unknownFile(Format::Html, u"Marsh Lane Homes"_s, u"2028-29"_s));
    const Ran next = m_cli->withLibrary({u"import"_s, u"next.html"_s, u"--json"_s});
    QVERIFY2(next.exitCode == 0, qPrintable(next.problem()));
    QCOMPARE(next.array().first()[u"edition"_s].toString(), u"ho-2027-form"_s);
    QVERIFY(!next.problem().contains(u"not here"_s));
    QCOMPARE(ownEditions().size(), 1);
}

void NewEditionTest::keepsOneEditionForFormsThatComeTogether()
{
    m_cli->write(u"next.odt"_s, unknownFile(Format::Odt, u"Marsh Lane Homes"_s, u"2028-29"_s));
    const Ran both = m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"next.odt"_s, u"--keep-edition"_s, u"--json"_s});
    QVERIFY2(both.exitCode == 0, qPrintable(both.problem()));
    QCOMPARE(both.array().size(), 2);
    QCOMPARE(both.array().last()[u"edition"_s].toString(), u"ho-2027-form"_s);
    QCOMPARE(ownEditions().size(), 1);
}

void NewEditionTest::callsItAsOneSays()
{
    const Ran kept = m_cli->run({u"import"_s, u"form.docx"_s, u"--keep-edition"_s, u"--edition-title"_s,
                                 u"Complaint Handling Code"_s, u"--edition-name"_s, u"2028"_s, u"--ombudsman"_s,
                                 u"Housing Ombudsman Service"_s, u"--effective-from"_s, u"2028-04-01"_s});
    QVERIFY2(kept.exitCode == 0, qPrintable(kept.problem()));
    QCOMPARE(kept.object()[u"edition"_s][u"id"_s].toString(), u"hos-2028-form"_s);
    const QJsonObject edition =
        QJsonDocument::fromJson(m_cli->read(u"data/code-provisions/hos-2028-form.json"_s)).object();
    QCOMPARE(edition[u"title"_s].toString(), u"Complaint Handling Code"_s);
    QCOMPARE(edition[u"effective_from"_s].toString(), u"2028-04-01"_s);
    QCOMPARE(edition[u"wording"_s].toString(), u"summary"_s);
    QCOMPARE(edition[u"source"_s][u"read_from_form"_s].toString(), u"form.docx"_s);
    // The printed assessment can be imported: its edition is here.
    m_cli->write(u"out.json"_s, kept.output);
    QCOMPARE(m_cli->withLibrary({u"import"_s, u"out.json"_s}).exitCode, 0);
}

void NewEditionTest::keepsNothingWhereTheFormCannotBeKept()
{
    m_cli->write(u"nobody.csv"_s, unknownFile(Format::Csv, u"Our"_s, u"2027-28"_s).replace("Fenmoor Homes", "Our"));
    const Ran nobody = m_cli->withLibrary({u"import"_s, u"nobody.csv"_s, u"--keep-edition"_s});
    QCOMPARE(nobody.exitCode, 3);
    QVERIFY(nobody.problem().contains(u"--organisation"_s));
    QCOMPARE(ownEditions(), QStringList());
    QVERIFY(!QFile::exists(m_cli->library()));
}

void NewEditionTest::readsACodeOnDemand()
{
    m_cli->write(u"known.html"_s, publishedForm(u"hos-2024"_s, u"Fenmoor Homes"_s, u"2024-25"_s));
    const Ran read = m_cli->run({u"import"_s, u"known.html"_s, u"--code"_s, u"new"_s, u"--keep-edition"_s});
    QVERIFY2(read.exitCode == 0, qPrintable(read.problem()));
    QCOMPARE(read.object()[u"edition"_s][u"id"_s].toString(), u"hos-2024-form"_s);
    m_cli->write(u"page.html"_s, "<p>Welcome</p>");
    QVERIFY(m_cli->run({u"import"_s, u"page.html"_s, u"--code"_s, u"new"_s, u"--keep-edition"_s})
                .problem()
                .contains(u"No Code can be read from page.html"_s));
    m_cli->write(u"form.json"_s, read.output);
    const Ran file = m_cli->run({u"import"_s, u"form.json"_s, u"--code"_s, u"new"_s, u"--keep-edition"_s});
    QCOMPARE(file.exitCode, 3);
    QVERIFY2(file.problem().contains(u"form.json is an assessment file"_s), qPrintable(file.problem()));
}

void NewEditionTest::refusesOptionsThatDoNothing()
{
    const Ran alone = m_cli->run({u"import"_s, u"form.docx"_s, u"--edition-name"_s, u"2028"_s});
    QCOMPARE(alone.exitCode, 2);
    QVERIFY(alone.problem().contains(u"--keep-edition"_s));
    m_cli->write(u"known.html"_s, publishedForm(u"hos-2024"_s, u"Fenmoor Homes"_s, u"2024-25"_s));
    const Ran known = m_cli->run({u"import"_s, u"known.html"_s, u"--keep-edition"_s, u"--edition-name"_s, u"2028"_s});
    QCOMPARE(known.exitCode, 2);
    QCOMPARE(ownEditions(), QStringList());
    QCOMPARE(m_cli->run({u"import"_s, u"form.docx"_s, u"--keep-edition"_s, u"--effective-from"_s, u"soon"_s}).exitCode,
             2);
}

void NewEditionTest::refusesOneNameForTwoNewCodes()
{
    m_cli->write(u"known.html"_s, publishedForm(u"hos-2024"_s, u"Fenmoor Homes"_s, u"2024-25"_s));
    const Ran ran = m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"known.html"_s, u"--code"_s, u"new"_s,
                                        u"--keep-edition"_s, u"--edition-name"_s, u"2028"_s});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.problem().contains(u"known.html: It answers another new Code"_s), qPrintable(ran.problem()));
    QCOMPARE(ownEditions(), QStringList());
    QVERIFY(!QFile::exists(m_cli->library()));
    // Without a name each is called as it is.
    const Ran both =
        m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"known.html"_s, u"--code"_s, u"new"_s, u"--keep-edition"_s});
    QVERIFY2(both.exitCode == 0, qPrintable(both.problem()));
    QCOMPARE(ownEditions(), QStringList({u"ho-2027-form.json"_s, u"hos-2024-form.json"_s}));
}

void NewEditionTest::knowsAnEditionThatTheLibraryAloneHas()
{
    QCOMPARE(m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"--keep-edition"_s}).exitCode, 0);
    forget(u"ho-2027-form"_s);
    m_cli->write(u"next.html"_s, unknownFile(Format::Html, u"Marsh Lane Homes"_s, u"2028-29"_s));
    const Ran next = m_cli->withLibrary({u"import"_s, u"next.html"_s, u"--json"_s});
    QVERIFY2(next.exitCode == 0, qPrintable(next.problem()));
    QCOMPARE(next.array().first()[u"edition"_s].toString(), u"ho-2027-form"_s);
    QCOMPARE(ownEditions(), QStringList());
}

void NewEditionTest::keepsTheEditionWithTheSecondFormWhereTheFirstIsThere()
{
    QCOMPARE(m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"--keep-edition"_s}).exitCode, 0);
    forget(u"ho-2027-form"_s);
    m_cli->write(u"next.odt"_s, unknownFile(Format::Odt, u"Marsh Lane Homes"_s, u"2028-29"_s));
    const Ran both = m_cli->withLibrary({u"import"_s, u"form.docx"_s, u"next.odt"_s, u"--keep-edition"_s, u"--json"_s});
    QVERIFY2(both.problem().contains(u"1 of 2 files was not kept"_s), qPrintable(both.problem()));
    QCOMPARE(both.array().size(), 1);
    QCOMPARE(ownEditions(), QStringList{u"ho-2027-form.json"_s});
}

void NewEditionTest::takesAnIdThatTheLibraryDoesNotHave()
{
    m_cli->write(u"one.html"_s, publishedForm(u"hos-2024"_s, u"Fenmoor Homes"_s, u"2024-25"_s));
    m_cli->write(u"other.html"_s, publishedForm(u"hos-2024"_s, u"Marsh Lane Homes"_s, u"2024-25"_s));
    const QStringList anew = {u"--code"_s, u"new"_s, u"--keep-edition"_s, u"--json"_s};
    QCOMPARE(m_cli->withLibrary(QStringList{u"import"_s, u"one.html"_s} + anew).exitCode, 0);
    forget(u"hos-2024-form"_s);
    const Ran other = m_cli->withLibrary(QStringList{u"import"_s, u"other.html"_s} + anew);
    QVERIFY2(other.exitCode == 0, qPrintable(other.problem()));
    QCOMPARE(other.array().first()[u"edition"_s].toString(), u"hos-2024-form-2"_s);
}

void NewEditionTest::saysWhichEditionWasKeptBeforeOneThatCannotBe()
{
#ifdef Q_OS_UNIX
    m_cli->write(u"known.html"_s, publishedForm(u"hos-2024"_s, u"Fenmoor Homes"_s, u"2024-25"_s));
    // The disk has room for the short one only.
    const auto small = [] {
        const rlimit limit{20000, 20000};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    const Ran ran = m_cli->run(
        {u"import"_s, u"form.docx"_s, u"known.html"_s, u"--code"_s, u"new"_s, u"--keep-edition"_s}, {}, small);
    QVERIFY(ran.exitCode != 0);
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.problem().contains(u"Kept among your own before that: ho-2027-form. No form was printed."_s),
             qPrintable(ran.problem()));
    QCOMPARE(ownEditions(), QStringList{u"ho-2027-form.json"_s});
#else
    QSKIP("No limit on the size of files can be set here.");
#endif
}

void NewEditionTest::proposesACorrespondenceToIt()
{
    QCOMPARE(
        m_cli->run({u"import"_s, u"form.docx"_s, u"--keep-edition"_s, u"--ombudsman"_s, u"Housing Ombudsman Service"_s})
            .exitCode,
        0);
    const Ran proposed = m_cli->run({u"codes"_s, u"propose"_s, u"hos-2024"_s, u"hos-2027-form"_s, u"--json"_s});
    QVERIFY2(proposed.exitCode == 0, qPrintable(proposed.problem()));
    QVERIFY(proposed.object()[u"relations"_s].toArray().size() >= 72);
}

QTEST_GUILESS_MAIN(NewEditionTest)
#include "NewEditionTest.moc"
