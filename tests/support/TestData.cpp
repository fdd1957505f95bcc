// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestData.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

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

quint32 seedOfRun()
{
    return qEnvironmentVariableIsSet("ATTEST_SEED") ? qEnvironmentVariable("ATTEST_SEED").toUInt()
                                                    : QRandomGenerator::global()->generate();
}

} // namespace attest::test
