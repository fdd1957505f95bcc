// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Session.h"

#include "base/Files.h"
#include "base/UserName.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error usage(QString message)
{
    return {ErrorKind::Usage, std::move(message)};
}

void add(QCommandLineParser &parser, const QString &name, const QString &what, const QString &value = {})
{
    parser.addOption(QCommandLineOption(name, what, value));
}

} // namespace

void Session::addLibrary(QCommandLineParser &parser)
{
    add(parser, QStringLiteral("library"), Words::tr("The library file."), QStringLiteral("LIB"));
}

void Session::addAssessment(QCommandLineParser &parser)
{
    add(parser, QStringLiteral("assessment"),
        Words::tr("The assessment: its id, the id's first characters, or its year where only one has it."),
        QStringLiteral("A"));
}

void Session::addProvision(QCommandLineParser &parser)
{
    add(parser, QStringLiteral("provision"), Words::tr("The provision's code, such as 6.3."), QStringLiteral("CODE"));
}

void Session::addWho(QCommandLineParser &parser)
{
    add(parser, QStringLiteral("who"), Words::tr("Who makes the change; kept in the history."), QStringLiteral("NAME"));
}

void Session::addJson(QCommandLineParser &parser)
{
    add(parser, QStringLiteral("json"), Words::tr("Print JSON, for scripts."));
}

void Session::addToday(QCommandLineParser &parser)
{
    add(parser, QStringLiteral("on"), Words::tr("Judge dates as of this day instead of today, as 2026-03-31."),
        QStringLiteral("DATE"));
}

Result<QString> Session::needed(const QCommandLineParser &parser, const QString &option)
{
    const QString value = parser.value(option);
    if (value.isEmpty()) {
        return usage(Words::tr("--%1 is missing. “--help” after the command shows what it takes.").arg(option));
    }
    return value;
}

Result<ProvisionCode> Session::provision(const QCommandLineParser &parser)
{
    const auto text = needed(parser, QStringLiteral("provision"));
    if (!text) {
        return text.error();
    }
    const auto code = ProvisionCode::from(text->trimmed());
    if (!code) {
        return usage(Words::tr("“%1” is no provision's code. Give one such as 6.3.").arg(*text));
    }
    return *code;
}

Result<QDate> Session::date(const QString &option, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10) {
        return usage(Words::tr("--%1 takes a full date such as 2026-03-31, not “%2”.").arg(option, text));
    }
    return date;
}

Result<AssessmentYear> Session::year(const QString &text)
{
    const auto year = AssessmentYear::from(text);
    if (!year) {
        return usage(Words::tr("“%1” is no year. Give it as 2025-26.").arg(text));
    }
    return *year;
}

QString Session::who(const QCommandLineParser &parser)
{
    for (const QString &name : {parser.value(QStringLiteral("who")), qEnvironmentVariable("ATTEST_WHO")}) {
        if (!name.trimmed().isEmpty()) {
            return name.trimmed();
        }
    }
    return currentUserName();
}

Result<QDate> Session::today(const QCommandLineParser &parser) const
{
    const QString on = parser.value(QStringLiteral("on"));
    if (on.isEmpty()) {
        return m_clock.today();
    }
    return date(QStringLiteral("on"), on);
}

Result<CodeShelf> Session::shelf()
{
    auto opened = CodeShelf::open(userDataFolder());
    if (opened) {
        for (const QString &problem : opened->problems()) {
            m_terminal.note(Words::tr("Left out: %1").arg(problem));
        }
    }
    return opened;
}

Result<std::unique_ptr<Library>> Session::open(const QCommandLineParser &parser, Library::Mode mode)
{
    const auto path = needed(parser, QStringLiteral("library"));
    if (!path) {
        return path.error();
    }
    auto library = Library::open(*path, mode, m_clock);
    if (library) {
        for (const QString &report : (*library)->reports()) {
            m_terminal.note(report);
        }
    }
    return library;
}

Result<std::unique_ptr<Library>> Session::openToRead(const QCommandLineParser &parser)
{
    return open(parser, Library::Mode::ReadOnly);
}

Result<std::unique_ptr<Library>> Session::openToWrite(const QCommandLineParser &parser)
{
    return open(parser, Library::Mode::ReadWrite);
}

Result<std::unique_ptr<Library>> Session::openOrCreate(const QCommandLineParser &parser)
{
    const QString path = parser.value(QStringLiteral("library"));
    if (path.isEmpty() || QFileInfo::exists(path)) {
        return openToWrite(parser);
    }
    auto library = Library::create(path, m_clock);
    if (library) {
        m_terminal.note(Words::tr("Made a new library, %1.").arg(path));
    }
    return library;
}

Result<OpenedAssessment> Session::assessmentIn(Result<std::unique_ptr<Library>> library,
                                               const QCommandLineParser &parser)
{
    if (!library) {
        return library.error();
    }
    const auto words = needed(parser, QStringLiteral("assessment"));
    if (!words) {
        return words.error();
    }
    auto summary = findAssessment(**library, *words);
    if (!summary) {
        return summary.error();
    }
    return OpenedAssessment{*std::move(library), *std::move(summary)};
}

Result<OpenedAssessment> Session::assessmentToRead(const QCommandLineParser &parser)
{
    return assessmentIn(openToRead(parser), parser);
}

Result<OpenedAssessment> Session::assessmentToWrite(const QCommandLineParser &parser)
{
    return assessmentIn(openToWrite(parser), parser);
}

} // namespace attest
