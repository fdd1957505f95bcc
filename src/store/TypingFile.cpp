// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TypingFile.h"

#include "base/Json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TypingFile)
};

/// More than anybody types in an answer; a larger file is none of ours.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

Result<void> TypingFile::keep(const Change &typed) const
{
    QSaveFile file(m_path);
    const QByteArray bytes = canonicalJson(toJson(typed));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return storageError(
            Words::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }
    return {};
}

Result<std::optional<Change>> TypingFile::kept() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return std::optional<Change>();
    }
    const QString name = QFileInfo(m_path).fileName();
    if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
        return storageError(Words::tr("%1 cannot be read.").arg(name));
    }
    auto object = parseJsonObject(file.readAll(), name);
    if (!object) {
        return object.error();
    }
    auto change = changeFromJson(*object, name);
    return change ? Result<std::optional<Change>>(*std::move(change)) : change.error();
}

void TypingFile::remove() const
{
    QFile::remove(m_path);
}

QString TypingFile::setAside() const
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = u"%1-%2"_s.arg(m_path).arg(number);
        if (!QFile::exists(aside)) {
            return QFile::rename(m_path, aside) ? aside : m_path;
        }
    }
    return m_path;
}

} // namespace attest
