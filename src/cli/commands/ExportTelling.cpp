// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/ExportTelling.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommands)
};

/// "40 pages, 212 kB, written and read back in 0.12 s."
QString inShort(const ExportReport &report, qint64 milliseconds)
{
    const QString size = QLocale(QLocale::English).formattedDataSize(report.bytes, 0, QLocale::DataSizeSIFormat);
    const QString seconds = QString::number(double(milliseconds) / 1000, 'f', 2);
    if (report.pages == 0) {
        return Words::tr("%1, written and read back in %2 s.").arg(size, seconds);
    }
    return report.pages == 1
               ? Words::tr("1 page, %1, written and read back in %2 s.").arg(size, seconds)
               : Words::tr("%1 pages, %2, written and read back in %3 s.").arg(report.pages).arg(size, seconds);
}

} // namespace

void tellExport(const ExportReport &report, qint64 milliseconds, bool json, Terminal &terminal)
{
    if (json) {
        terminal.json(QJsonObject{{QStringLiteral("path"), report.path},
                                  {QStringLiteral("bytes"), report.bytes},
                                  {QStringLiteral("sha256"), report.sha256},
                                  {QStringLiteral("pages"), report.pages},
                                  {QStringLiteral("remarks"), QJsonArray::fromStringList(report.remarks)},
                                  {QStringLiteral("milliseconds"), milliseconds}});
    } else {
        terminal.line(report.path);
    }
    for (const QString &remark : report.remarks) {
        terminal.note(remark);
    }
    if (!json && Terminal::errorsAreTerminal()) {
        terminal.note(inShort(report, milliseconds));
    }
}

Result<ExportRequest> exportRequest(const QString &document, const QString &output)
{
    const auto kind = documentKindFromName(document);
    if (!kind) {
        return Error{ErrorKind::Usage, Words::tr("Attest has no document “%1”. It writes: %2.")
                                           .arg(document, documentKindNames().join(QStringLiteral(", ")))};
    }
    ExportRequest request;
    request.kind = *kind;
    request.path = output;
    return request;
}

} // namespace attest
