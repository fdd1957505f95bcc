// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestData.h"

#include <QDir>
#include <QFile>

namespace attest::test {

QString projectPath(const QString &relative)
{
    return QDir(QStringLiteral(ATTEST_SOURCE_DIR)).filePath(relative);
}

QString dataPath(const QString &relative)
{
    return projectPath(QStringLiteral("tests/data/") + relative);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The test file %s could not be read: %s", qPrintable(path), qPrintable(file.errorString()));
    }
    return file.readAll();
}

QString realFormsFolder()
{
    const QString folder = QDir::cleanPath(projectPath(QStringLiteral("../shared/real")));
    return QDir(folder).exists() ? folder : QString();
}

const CodeShelf &shelf()
{
    static const CodeShelf held = [] {
        Result<CodeShelf> opened = CodeShelf::shipped();
        if (!opened) {
            qFatal("The shipped editions could not be read: %s", qPrintable(opened.error().message));
        }
        return *std::move(opened);
    }();
    return held;
}

std::shared_ptr<const Edition> edition(const QString &id)
{
    const auto found = shelf().edition(id);
    if (!found) {
        qFatal("%s", qPrintable(found.error().message));
    }
    return *found;
}

} // namespace attest::test
