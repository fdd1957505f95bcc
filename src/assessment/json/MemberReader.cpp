// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json/MemberReader.h"

#include "assessment/text/Characters.h"

#include <QCoreApplication>

#include <cmath>

namespace attest {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MemberReader)
};
} // namespace

QString kindOfValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Double:
        return Words::tr("a number");
    case QJsonValue::String:
        return Words::tr("text");
    case QJsonValue::Array:
        return Words::tr("a list");
    case QJsonValue::Object:
        return Words::tr("an object");
    default:
        return Words::tr("nothing");
    }
}

MemberReader::MemberReader(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place))
{
}

QJsonValue MemberReader::take(const QString &member)
{
    const QJsonValue value = m_object.take(member);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QString MemberReader::placeOf(const QString &member) const
{
    if (m_place.isEmpty()) {
        return member;
    }
    return m_place + (m_place.endsWith(u':') ? u' ' : u'.') + member;
}

void MemberReader::fail(const QString &member, const QString &problem)
{
    if (!m_error) {
        m_error = badInput(placeOf(member) + QStringLiteral(": ") + problem);
    }
}

void MemberReader::failWord(const QString &member, const QString &key, const QStringList &words)
{
    fail(member, Words::tr("“%1” is not one of the words that can stand here: %2.")
                     .arg(key.left(60), words.join(QStringLiteral(", "))));
}

QString MemberReader::lines(const QString &member)
{
    const QJsonValue value = take(member);
    if (value.isNull()) {
        return {};
    }
    if (!value.isString()) {
        fail(member, Words::tr("must be text, but is %1.").arg(kindOfValue(value)));
        return {};
    }
    return withoutControls(value.toString());
}

QString MemberReader::line(const QString &member)
{
    QString text = lines(member);
    return text.replace(u'\n', u' ');
}

QString MemberReader::requiredLine(const QString &member)
{
    const bool given = m_object.contains(member);
    QString text = line(member);
    if (text.trimmed().isEmpty()) {
        fail(member, given ? Words::tr("must not be empty.") : Words::tr("is missing."));
    }
    return text;
}

std::optional<qint64> MemberReader::count(const QString &member)
{
    const QJsonValue value = take(member);
    if (value.isNull()) {
        return std::nullopt;
    }
    constexpr double largest = 1e15; // below this every whole number is exact in JSON's doubles
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > largest || std::floor(number) != number) {
        fail(member, Words::tr("must be a whole number that is not negative."));
        return std::nullopt;
    }
    return qint64(number);
}

QJsonArray MemberReader::objects(const QString &member)
{
    const QJsonValue value = take(member);
    if (value.isNull()) {
        return {};
    }
    if (!value.isArray()) {
        fail(member, Words::tr("must be a list, but is %1.").arg(kindOfValue(value)));
        return {};
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject()) {
            fail(QStringLiteral("%1[%2]").arg(member).arg(i),
                 Words::tr("must be an object, but is %1.").arg(kindOfValue(array.at(i))));
        }
    }
    return array;
}

QJsonObject MemberReader::object(const QString &member)
{
    const QJsonValue value = take(member);
    if (!value.isNull() && !value.isObject()) {
        fail(member, Words::tr("must be an object, but is %1.").arg(kindOfValue(value)));
    }
    return value.toObject();
}

QDate MemberReader::date(const QString &member)
{
    const QString text = lines(member);
    if (text.isEmpty()) {
        return {};
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text) {
        fail(member, Words::tr("“%1” is no full date. Give a full date such as 2027-03-31.").arg(text.left(40)));
        return {};
    }
    return date;
}

} // namespace attest
