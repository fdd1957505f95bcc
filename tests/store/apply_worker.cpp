// SPDX-License-Identifier: GPL-3.0-or-later
// What a test lets be killed, run as another user, or run out of disk: one step of the library in a process of its own.
#include "base/Json.h"
#include "store/Library.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace attest;

namespace {

int failed(const Error &error)
{
    QTextStream(stderr) << error.message << Qt::endl;
    return error.kind == ErrorKind::Storage ? 4 : 3;
}

/// One JSON Change a line; each is printed back once it is committed.
int apply(Library &library)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    QTextStream output(stdout);
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        auto object = parseJsonObject(line, QStringLiteral("line"));
        if (!object) {
            return failed(object.error());
        }
        auto change = changeFromJson(*object, QStringLiteral("line"));
        if (!change) {
            return failed(change.error());
        }
        auto entries = library.apply({*change});
        if (!entries) {
            return failed(entries.error());
        }
        for (const JournalEntry &entry : *entries) {
            output << canonicalJson(toJson(entry.change)) << Qt::endl;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    const QString &mode = arguments.at(1);
    const QString &path = arguments.at(2);
    if (mode == QStringLiteral("create")) {
        auto made = Library::create(path + QStringLiteral(".2.attest"), clock);
        return made ? 0 : failed(made.error());
    }
    const bool reading = mode == QStringLiteral("read");
    auto library = Library::open(path, reading ? Library::Mode::ReadOnly : Library::Mode::ReadWrite, clock);
    if (!library) {
        return failed(library.error());
    }
    if (!reading) {
        return apply(**library);
    }
    auto list = (*library)->assessments();
    if (!list) {
        return failed(list.error());
    }
    QTextStream(stdout) << list->size() << " assessments" << Qt::endl;
    return 0;
}
