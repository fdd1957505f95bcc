// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "cli/Terminal.h"
#include "jobs/FindAssessment.h"
#include "provisions/CodeShelf.h"

#include <QCommandLineParser>

namespace attest {

/// A library, and the assessment in it that --assessment names.
struct OpenedAssessment
{
    std::unique_ptr<Library> store;
    AssessmentSummary summary;
};

/// What the commands share: the terminal, the clock, the editions, and how the common options are read.
class Session
{
public:
    Terminal &terminal() { return m_terminal; }
    const Clock &clock() const { return m_clock; }

    // The options that several commands have.
    static void addLibrary(QCommandLineParser &parser);
    static void addAssessment(QCommandLineParser &parser);
    static void addProvision(QCommandLineParser &parser);
    static void addWho(QCommandLineParser &parser);
    static void addJson(QCommandLineParser &parser);
    static void addToday(QCommandLineParser &parser);

    /// The option's value. Errors (Usage): it was not given.
    static Result<QString> needed(const QCommandLineParser &parser, const QString &option);
    static Result<ProvisionCode> provision(const QCommandLineParser &parser);
    /// Takes 2026-03-31. Errors (Usage).
    static Result<QDate> date(const QString &option, const QString &text);
    static Result<AssessmentYear> year(const QString &text);
    /// Who does it: --who, else ATTEST_WHO, else the name the computer knows the user by.
    static QString who(const QCommandLineParser &parser);
    static bool wantsJson(const QCommandLineParser &parser) { return parser.isSet(QStringLiteral("json")); }
    /// The day the rules look from: --on, or today.
    Result<QDate> today(const QCommandLineParser &parser) const;

    /// The editions; problems with the user's own are told on standard error.
    Result<CodeShelf> shelf();
    Result<std::unique_ptr<Library>> openToRead(const QCommandLineParser &parser);
    Result<std::unique_ptr<Library>> openToWrite(const QCommandLineParser &parser);
    /// The same, and where there is no such file yet a new library is made.
    Result<std::unique_ptr<Library>> openOrCreate(const QCommandLineParser &parser);
    Result<OpenedAssessment> assessmentToRead(const QCommandLineParser &parser);
    Result<OpenedAssessment> assessmentToWrite(const QCommandLineParser &parser);

private:
    static Result<OpenedAssessment> assessmentIn(Result<std::unique_ptr<Library>> library,
                                                 const QCommandLineParser &parser);
    Result<std::unique_ptr<Library>> open(const QCommandLineParser &parser, Library::Mode mode);
    Terminal m_terminal;
    SystemClock m_clock;
};

} // namespace attest
