// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace attest::test {

/// What one run of attest-cli gave.
struct Ran
{
    int exitCode = -1; ///< -1: it crashed or did not end
    QByteArray output, errors;

    QString line() const { return QString::fromUtf8(output).trimmed(); }
    QString problem() const { return QString::fromUtf8(errors).trimmed(); }
    QJsonObject object() const;
    QJsonArray array() const;
};

/// Runs the real attest-cli in a folder of its own, with a user data folder of its own.
class Cli
{
public:
    Cli();
    Ran run(const QStringList &words, const QByteArray &input = {}, const std::function<void()> &inChild = {}) const;
    /// The same with `--library` and the library of this folder.
    Ran withLibrary(const QStringList &words, const QByteArray &input = {}) const;

    static QString program();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("test.attest")); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// A made-up landlord's published form of an edition as a web page: a table a section, each provision answered Yes with
/// evidence and commentary of its own.
QByteArray publishedForm(const QString &editionId, const QString &organisation, const QString &year);

/// Reads such a form of Fenmoor Homes into the library, and gives the assessment's id.
QString keptForm(const Cli &cli, const QString &editionId = QStringLiteral("hos-2024"),
                 const QString &year = QStringLiteral("2024-25"));
/// The assessment as the library exports it.
QJsonObject exportedJson(const Cli &cli, const QString &id);

} // namespace attest::test
