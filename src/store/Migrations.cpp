// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "store/SearchIndex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done) {
            return done;
        }
    }
    return {};
}

/// The record itself: who, which editions, which answers, what was done to them and what was sealed.
class RecordTables final : public Migration
{
public:
    int version() const override { return 1; }
    Result<QString> run(Database &database) const override
    {
        const QStringList tables{
            u"CREATE TABLE library (row INTEGER PRIMARY KEY CHECK (row = 1), copy TEXT NOT NULL, created TEXT NOT "
            u"NULL) "
            "STRICT"_s,
            u"CREATE TABLE edition (hash TEXT NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) "
            "STRICT"_s,
            u"CREATE TABLE organisation (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE assessment (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
            "organisation TEXT NOT NULL REFERENCES organisation (id), organisation_name TEXT NOT NULL, "
            "edition TEXT NOT NULL REFERENCES edition (hash), edition_id TEXT NOT NULL, year TEXT NOT NULL, "
            "purpose TEXT NOT NULL, state TEXT NOT NULL, json TEXT NOT NULL) STRICT"_s,
            u"CREATE INDEX assessment_of_organisation ON assessment (organisation)"_s,
            u"CREATE TABLE answer (row INTEGER PRIMARY KEY, assessment INTEGER NOT NULL REFERENCES assessment (row), "
            "provision TEXT NOT NULL, position INTEGER NOT NULL, comply TEXT, json TEXT NOT NULL, "
            "UNIQUE (assessment, provision)) STRICT"_s,
            u"CREATE TABLE journal (row INTEGER PRIMARY KEY, copy TEXT NOT NULL, sequence INTEGER NOT NULL, "
            "change_group INTEGER NOT NULL, undoes INTEGER NOT NULL, redoes INTEGER NOT NULL, target TEXT NOT NULL, "
            "target_id TEXT NOT NULL, provision TEXT, field TEXT NOT NULL, change TEXT NOT NULL, "
            "previous TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (copy, sequence)) STRICT"_s,
            u"CREATE INDEX journal_of_target ON journal (target_id)"_s,
            u"CREATE TABLE seal (assessment TEXT NOT NULL PRIMARY KEY REFERENCES assessment (id), digest TEXT NOT "
            u"NULL, "
            "content TEXT NOT NULL, at TEXT NOT NULL) STRICT"_s,
        };
        if (auto done = runAll(database, tables); !done) {
            return done.error();
        }
        return QString();
    }
};

/// Finding: words in the answers of all years, and a list of assessments that needs no more than its index.
class FindingTables final : public Migration
{
public:
    int version() const override { return 2; }
    Result<QString> run(Database &database) const override
    {
        const QStringList tables{
            u"CREATE INDEX assessment_list ON assessment (organisation_name, year, id, organisation, edition_id, "
            u"purpose, "
            "state)"_s,
            u"CREATE VIRTUAL TABLE answer_search USING fts5 (evidence, commentary, explanation, actions, comments, "
            "tokenize = 'unicode61 remove_diacritics 2')"_s,
        };
        if (auto done = runAll(database, tables); !done) {
            return done.error();
        }
        auto indexed = SearchIndex(database).rebuild();
        if (!indexed) {
            return indexed.error();
        }
        if (*indexed == 0) {
            return QString();
        }
        return *indexed == 1 ? Words::tr("One answer can now be searched.")
                             : Words::tr("%1 answers can now be searched.").arg(*indexed);
    }
};

std::vector<std::unique_ptr<Migration>> migrations()
{
    std::vector<std::unique_ptr<Migration>> steps;
    steps.push_back(std::make_unique<RecordTables>());
    steps.push_back(std::make_unique<FindingTables>());
    return steps;
}

} // namespace

int newestSchemaVersion()
{
    static const int newest = migrations().back()->version();
    return newest;
}

Result<int> schemaVersion(Database &database)
{
    auto version = database.number(u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    return static_cast<int>(version->value_or(0));
}

Result<QStringList> migrate(Database &database, int from, int to)
{
    QStringList reports;
    for (const auto &step : migrations()) {
        if (step->version() <= from || step->version() > to) {
            continue;
        }
        auto report = step->run(database);
        if (!report) {
            return report.error();
        }
        if (!report->isEmpty()) {
            reports.append(*report);
        }
        // PRAGMA takes no bound values; this one is a number of ours.
        if (auto done = database.run(u"PRAGMA user_version = %1"_s.arg(step->version())); !done) {
            return done.error();
        }
    }
    return reports;
}

} // namespace attest
