// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/Entries.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Entries)
};

} // namespace

QJsonObject entryJson(const JournalEntry &entry)
{
    QJsonObject object = toJson(entry.change);
    object.insert(QStringLiteral("copy"), entry.copy.text());
    object.insert(QStringLiteral("sequence"), entry.sequence);
    object.insert(QStringLiteral("group"), entry.group);
    if (entry.undoes != 0) {
        object.insert(QStringLiteral("undoes"), entry.undoes);
    }
    if (entry.redoes != 0) {
        object.insert(QStringLiteral("redoes"), entry.redoes);
    }
    object.insert(QStringLiteral("hash"), entry.hash);
    return object;
}

void printEntries(const std::vector<JournalEntry> &entries, const QCommandLineParser &parser, Session &session)
{
    if (Session::wantsJson(parser)) {
        QJsonArray all;
        for (const JournalEntry &entry : entries) {
            all.append(entryJson(entry));
        }
        session.terminal().json(all);
        return;
    }
    for (const JournalEntry &entry : entries) {
        const QString taken = entry.undoes != 0   ? Words::tr("undo: ")
                              : entry.redoes != 0 ? Words::tr("redo: ")
                                                  : QString();
        session.terminal().line(QStringLiteral("%1  %2  %3")
                                    .arg(entry.change.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")),
                                         entry.change.who, taken + entry.change.describe()));
    }
}

} // namespace attest
