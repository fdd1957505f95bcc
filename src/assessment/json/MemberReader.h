// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace attest {

/// Takes the known members out of a JSON object one by one, checking their types, and remembers the first problem; what
/// is left over are the members this version does not know. An absent member and null are the same, and empty.
class MemberReader
{
public:
    /// `place` leads the messages: "FILE: answers[3] (6.3)".
    MemberReader(QJsonObject object, QString place);

    /// One line: line breaks become spaces.
    QString line(const QString &member);
    /// Several lines.
    QString lines(const QString &member);
    QString requiredLine(const QString &member);
    std::optional<qint64> count(const QString &member);
    QJsonArray objects(const QString &member);
    QJsonObject object(const QString &member);
    /// A full ISO date that is in the calendar.
    QDate date(const QString &member);
    /// One of `fromKey`'s words.
    template <class Value>
    std::optional<Value> word(const QString &member, std::optional<Value> (*fromKey)(const QString &),
                              const QStringList &words)
    {
        const QString key = lines(member);
        if (key.isEmpty()) {
            return std::nullopt;
        }
        const std::optional<Value> value = fromKey(key);
        if (!value) {
            failWord(member, key, words);
        }
        return value;
    }

    void fail(const QString &member, const QString &problem);
    bool failed() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    QString placeOf(const QString &member) const;

    /// What nobody took.
    QJsonObject rest() const { return m_object; }

private:
    QJsonValue take(const QString &member);
    void failWord(const QString &member, const QString &key, const QStringList &words);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

/// What kind of value it is, for messages: a number, text, a list …
QString kindOfValue(const QJsonValue &value);

} // namespace attest
