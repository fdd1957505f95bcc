// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "support/TestData.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace attest::test {

namespace {

constexpr int longestRun = 60'000;

QString cell(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, text);
}

} // namespace

QJsonObject Ran::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray Ran::array() const
{
    return QJsonDocument::fromJson(output).array();
}

Cli::Cli()
{
    if (!m_folder.isValid()) {
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
    }
}

QString Cli::program()
{
    return QStringLiteral(ATTEST_CLI);
}

Ran Cli::run(const QStringList &words, const QByteArray &input, const std::function<void()> &inChild) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ATTEST_DATA_DIR"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("ATTEST_WHO"), QStringLiteral("Ada Officer"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
#ifdef Q_OS_UNIX
    if (inChild) {
        process.setChildProcessModifier(inChild);
    }
#endif
    process.start(program(), words);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit) {
        ran.exitCode = process.exitCode();
    }
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    return ran;
}

Ran Cli::withLibrary(const QStringList &words, const QByteArray &input) const
{
    return run(words + QStringList{QStringLiteral("--library"), library()}, input);
}

void Cli::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s could not be written", qPrintable(name));
    }
}

QByteArray Cli::read(const QString &name) const
{
    return bytesOf(path(name));
}

QByteArray publishedForm(const QString &editionId, const QString &organisation, const QString &year)
{
    const auto code = edition(editionId);
    QString page = QStringLiteral("<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>%1 "
                                  "self-assessment %2</title></head><body><main><h1>%1 self-assessment %2</h1>")
                       .arg(organisation, year);
    for (const Section &section : code->sections) {
        page += cell(QStringLiteral("h2"), QStringLiteral("Section %1: %2").arg(section.number, section.title));
        for (const Group &group : section.groups) {
            QString head;
            for (const FormColumn &column : code->form.columns) {
                head += cell(QStringLiteral("th"), column.heading);
            }
            QString rows = cell(QStringLiteral("tr"), head);
            for (const Provision &provision : group.provisions) {
                const QString number = provision.code.text();
                QString row = cell(QStringLiteral("td"), number);
                row += cell(QStringLiteral("td"), provision.plainText().toHtmlEscaped());
                row += cell(QStringLiteral("td"), QStringLiteral("Yes"));
                if (code->form.hasColumn(ColumnKey::Evidence)) {
                    row += cell(QStringLiteral("td"), QStringLiteral("Complaints policy, clause %1").arg(number));
                }
                row += cell(QStringLiteral("td"), QStringLiteral("We do what %1 asks in every case.").arg(number));
                rows += cell(QStringLiteral("tr"), row);
            }
            page += cell(QStringLiteral("table"), rows);
        }
    }
    return (page + QStringLiteral("</main></body></html>")).toUtf8();
}

QString keptForm(const Cli &cli, const QString &editionId, const QString &year)
{
    const QString landlord = QStringLiteral("Fenmoor Homes");
    cli.write(QStringLiteral("form.html"), publishedForm(editionId, landlord, year));
    const Ran ran = cli.withLibrary({QStringLiteral("import"), QStringLiteral("form.html"),
                                     QStringLiteral("--organisation"), landlord, QStringLiteral("--year"), year});
    if (ran.exitCode != 0) {
        qWarning("%s", ran.errors.constData());
    }
    return ran.line();
}

QJsonObject exportedJson(const Cli &cli, const QString &id)
{
    const QString file = QStringLiteral("out.json");
    const Ran ran = cli.withLibrary(
        {QStringLiteral("export"), QStringLiteral("--assessment"), id, QStringLiteral("--output"), file});
    if (ran.exitCode != 0) {
        qWarning("%s", ran.errors.constData());
        return {};
    }
    return QJsonDocument::fromJson(cli.read(file)).object();
}

} // namespace attest::test
