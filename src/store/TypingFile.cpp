// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TypingFile.h"

#include "base/Files.h"
#include "base/Json.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

/// More than anybody types in an answer; a larger file is none of ours.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

Result<void> TypingFile::keep(const Change &typed) const
{
    return writeFileAtomically(m_path, canonicalJson(toJson(typed)));
}

Result<std::optional<Change>> TypingFile::kept() const
{
    if (!QFile::exists(m_path)) {
        return std::optional<Change>();
    }
    const QString name = QFileInfo(m_path).fileName();
    const auto bytes = readFile(m_path, mostBytes);
    if (!bytes) {
        return bytes.error();
    }
    const auto object = parseJsonObject(*bytes, name);
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
