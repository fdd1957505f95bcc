// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompareBenchmarks.h"
#include "GrowthBenchmarks.h"
#include "MadeUpWords.h"
#include "PdfBenchmarks.h"
#include "Report.h"
#include "Setting.h"
#include "Stopwatch.h"
#include "WindowBenchmarks.h"
#include "compare/ProposeCorrespondence.h"
#include "support/TestData.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace attest::bench;

namespace {

/// A Word form to read: a real one, or the made-up landlord's.
QString formToRead()
{
    const QString real = realWordForm();
    return real.isEmpty() ? attest::test::dataPath("formats/form.docx") : real;
}

void startUp(const Setting &setting, Report &report)
{
    constexpr double budget = 40;
    const QString job = "attest-cli --version";
    const QString sqlite = installed("sqlite3");
    const QString nothing = installed("true");
    const auto took = medians({start(setting.cli), start(sqlite.isEmpty() ? nothing : sqlite), {nothing, {}, {}}},
                              setting.scale.rounds);
    if (!took) {
        report.fail(job);
        return;
    }
    report.add({job, (sqlite.isEmpty() ? "true" : "sqlite3") + QString(" --version; its start: true"), took->at(0),
                took->at(0), took->at(1), took->at(2), took->at(0), budget, "ms"});
}

void wordForm(const Setting &setting, Report &report)
{
    constexpr double budget = 0.25;
    const QString form = formToRead();
    const QString job = "read a Word form: " + QFileInfo(form).fileName();
    const QString pandoc = installed("pandoc");
    if (pandoc.isEmpty() || !QFileInfo::exists(form)) {
        report.skip(job, pandoc.isEmpty() ? "pandoc is not installed" : "there is no Word form to read");
        return;
    }
    const auto took = medians({{setting.cli, {"import", form, "--json"}, {}},
                               start(setting.cli),
                               {pandoc, {"-t", "json", form}, {}},
                               start(pandoc)},
                              setting.scale.rounds);
    if (!took) {
        report.fail(job);
        return;
    }
    report.add({job, "pandoc -t json", took->at(0), took->at(1), took->at(2), took->at(3), took->at(0) / took->at(2),
                budget, "×"});
}

/// Changes to five answers in turn, one a line.
QByteArray changeLines(const QString &assessment, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        lines += QString(R"({"assessment":"%1","provision":"6.%2","field":"commentary","after":"Wording number %3."})")
                     .arg(assessment)
                     .arg(1 + i % 5)
                     .arg(i)
                     .toUtf8() +
                 '\n';
    }
    return lines;
}

/// The same number of rows of the same size, each in a transaction of its own that waits for the disk.
QByteArray rowsForSqlite(const QByteArrayList &printed)
{
    QByteArray sql = "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;\n"
                     "CREATE TABLE IF NOT EXISTS journal (row INTEGER PRIMARY KEY, change TEXT NOT NULL);\n";
    for (QByteArray line : printed) {
        sql += "INSERT INTO journal (change) VALUES ('" + line.replace("'", "''") + "');\n";
    }
    return sql;
}

void storedChange(const Setting &setting, Report &report)
{
    constexpr double budget = 16;
    const int count = setting.scale.changes;
    const QString job = QString("store a Change (%1 in one process)").arg(count);
    const QString sqlite = installed("sqlite3");
    if (sqlite.isEmpty()) {
        report.skip(job, "sqlite3 is not installed");
        return;
    }
    const QTemporaryDir folder(setting.cache + "/changes-XXXXXX");
    const QString library = folder.filePath("one.attest");
    const auto made =
        outputOf({setting.cli,
                  {"new", "--library", library, "--organisation", "Bench", "--code", "hos-2024", "--year", "2025-26"},
                  {}});
    const QByteArray lines = changeLines(QString::fromUtf8(made.value_or("").trimmed()), count);
    const Job attest = {setting.cli, {"apply", "--library", library, "--who", "bench"}, lines};
    const auto printed = made ? outputOf(attest) : std::nullopt;
    const auto took =
        printed ? medians({attest,
                           start(setting.cli),
                           {sqlite, {folder.filePath("peer.sqlite")}, rowsForSqlite(printed->trimmed().split('\n'))},
                           start(sqlite)},
                          setting.scale.rounds)
                : std::nullopt;
    if (!took) {
        report.fail(job);
        return;
    }
    const double own = (took->at(0) - took->at(1)) / count;
    const double peer = (took->at(2) - took->at(3)) / count;
    report.add({job, QString("sqlite3, as many one-row transactions: %1 × its time a row").arg(own / peer, 0, 'f', 2),
                took->at(0), took->at(1), took->at(2), took->at(3), own, budget, "ms"});
}

QString bigLibrary(const Setting &setting, Report &report)
{
    // A new version of the library file is a new sample: its number stands in the name.
    const QString path = QString("%1/library-%2.attest").arg(setting.cache).arg(setting.scale.landlords);
    if (!QFileInfo::exists(path)) {
        report.note(
            QString("Making the library of %1 assessments, once: %2").arg(setting.scale.landlords * 5).arg(path));
        if (!outputOf({setting.storeWork, {"make", path, QString::number(setting.scale.landlords)}, {}})) {
            return {};
        }
    }
    return path;
}

/// The queries of src/store (Records, SearchIndex), as a script.
QByteArray queriesForSqlite(int searches)
{
    QByteArray sql = "SELECT id, organisation_name, year, organisation, edition_id, purpose, state FROM assessment "
                     "ORDER BY organisation_name, year, id;\n";
    for (const QString &words : phrases(searches)) {
        sql += "SELECT assessment.id, answer.provision, snippet(answer_search, 0, '<', '>', '…', 24), "
               "snippet(answer_search, 1, '<', '>', '…', 24), snippet(answer_search, 2, '<', '>', '…', 24), "
               "snippet(answer_search, 3, '<', '>', '…', 24), snippet(answer_search, 4, '<', '>', '…', 24) "
               "FROM answer_search CROSS JOIN answer ON answer.row = answer_search.rowid "
               "CROSS JOIN assessment ON assessment.row = answer.assessment WHERE answer_search MATCH '\"" +
               words.section(' ', 0, 0).toUtf8() + "\" \"" + words.section(' ', 1, 1).toUtf8() +
               "\"*' ORDER BY answer_search.rank LIMIT 50;\n";
    }
    return sql;
}

void manyAssessments(const Setting &setting, Report &report)
{
    constexpr double budget = 1.5;
    const int searches = setting.scale.searches;
    const QString job =
        QString("%1 assessments: open, list, %2 searches").arg(setting.scale.landlords * 5).arg(searches);
    const QString sqlite = installed("sqlite3");
    if (sqlite.isEmpty()) {
        report.skip(job, "sqlite3 is not installed");
        return;
    }
    const QString library = bigLibrary(setting, report);
    const auto took = library.isEmpty()
                          ? std::nullopt
                          : medians({{setting.storeWork, {"work", library, QString::number(searches)}, {}},
                                     {setting.storeWork, {"start"}, {}},
                                     {sqlite, {"-readonly", library}, queriesForSqlite(searches)},
                                     start(sqlite)},
                                    setting.scale.rounds);
    if (!took) {
        report.fail(job);
        return;
    }
    const double ratio = (took->at(0) - took->at(1)) / (took->at(2) - took->at(3));
    report.add({job, "sqlite3 with the same queries, start-ups subtracted", took->at(0), took->at(1), took->at(2),
                took->at(3), ratio, budget, "×"});
}

/// Not a matter of time: how well a correspondence proposed from wording alone agrees with the curated one. A test
/// holds it.
void proposal(const Setting &, Report &report)
{
    using namespace attest;
    const auto from = test::edition(QStringLiteral("hos-2022"));
    const auto to = test::edition(QStringLiteral("hos-2024"));
    const auto proposed = proposeCorrespondence(*from, *to);
    if (!proposed) {
        report.fail("propose hos-2022 to hos-2024");
        return;
    }
    const Agreement found =
        agreementOf(proposed->correspondence(), *test::shelf().correspondence(from->id, to->id), *from, *to);
    report.note(QString("proposed correspondence, hos-2022 to hos-2024: %1 of %2 provisions agree, %3 wholly; "
                        "precision %4, recall %5")
                    .arg(found.agreeing)
                    .arg(found.provisions)
                    .arg(found.agreeingWholly)
                    .arg(found.precision(), 0, 'f', 2)
                    .arg(found.recall(), 0, 'f', 2));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir own(QCoreApplication::applicationDirPath());
    const std::vector<std::pair<QString, void (*)(const Setting &, Report &)>> all = {
        {"start", startUp}, {"word", wordForm},        {"change", storedChange}, {"library", manyAssessments},
        {"read", pdfForms}, {"pdf", formToPdf},        {"pages", manyPages},     {"growth", growth},
        {"window", window}, {"compare", compareYears}, {"proposal", proposal}};
    QCommandLineParser parser;
    parser.setApplicationDescription("Measures Attest against its peers, whole processes, and judges the budgets.");
    parser.addHelpOption();
    const QCommandLineOption cache("cache", "Where the big library is kept.", "FOLDER", own.filePath("../benchmarks"));
    const QCommandLineOption small("small",
                                   "Little data, one round, no budget judged: shows that the benchmarks work.");
    QStringList names;
    std::transform(all.cbegin(), all.cend(), std::back_inserter(names), [](const auto &each) { return each.first; });
    const QCommandLineOption only("only", "One of them alone: " + names.join(", ") + ".", "NAME");
    parser.addOptions({cache, small, only});
    parser.process(application);
    if (parser.isSet(only) && !names.contains(parser.value(only))) {
        qCritical("There is no benchmark %s, but %s.", qPrintable(parser.value(only)), qPrintable(names.join(", ")));
        return 2;
    }

    Setting setting;
    setting.cli = own.filePath("attest-cli");
    setting.storeWork = own.filePath("attest-library-work");
    setting.pdf = own.filePath("attest-pdf");
    setting.documentWork = own.filePath("attest-document-work");
    setting.growthWork = own.filePath("attest-growth-work");
    setting.compareWork = own.filePath("attest-compare-work");
    setting.windowWork = own.filePath("attest-window-work");
    setting.cache = QDir::cleanPath(parser.value(cache));
    if (parser.isSet(small)) {
        setting.scale = {1, 4, 10, 5, 2, false};
    }
    if (!QDir().mkpath(setting.cache)) {
        qCritical("The folder %s could not be made.", qPrintable(setting.cache));
        return 1;
    }
    Report report(!parser.isSet(small));
    for (const auto &[name, measure] : all) {
        if (!parser.isSet(only) || parser.value(only) == name) {
            measure(setting, report);
        }
    }
    return report.close();
}
