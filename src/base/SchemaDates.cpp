// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SchemaDates.h"

#include "base/SchemaPlace.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

bool isDate(const QString &text)
{
    static const QRegularExpression written(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    return written.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

using Path = std::optional<QStringList>;

/// Most of a schema says nothing of dates; what it describes need not be walked.
bool speaksOfDates(const QJsonValue &schema)
{
    if (schema.isArray()) {
        const QJsonArray list = schema.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) { return speaksOfDates(entry); });
    }
    const QJsonObject object = schema.toObject();
    return object.contains("format"_L1) ||
           std::any_of(object.begin(), object.end(), [](const QJsonValue &member) { return speaksOfDates(member); });
}

/// The path to the first text that is no date where the schema wants one.
Path pathToBrokenDate(const QJsonObject &schema, const QJsonValue &value, const QStringList &path);

Path pathInList(const QJsonObject &items, const QJsonArray &list, const QStringList &path)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (Path found = pathToBrokenDate(items, list.at(i), path + QStringList{QString::number(i)})) {
            return found;
        }
    }
    return std::nullopt;
}

Path pathInObject(const QJsonObject &schema, const QJsonObject &object, const QStringList &path)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonObject others = schema.value("additionalProperties"_L1).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonObject rule = properties.contains(member.key()) ? properties.value(member.key()).toObject() : others;
        if (!speaksOfDates(rule)) {
            continue;
        }
        if (Path found = pathToBrokenDate(rule, member.value(), path + QStringList{member.key()})) {
            return found;
        }
    }
    return std::nullopt;
}

Path pathToBrokenDate(const QJsonObject &schema, const QJsonValue &value, const QStringList &path)
{
    if (schema.isEmpty()) {
        return std::nullopt;
    }
    if (value.isString()) {
        const bool wanted = schema.value("format"_L1).toString() == "date"_L1;
        return wanted && !isDate(value.toString()) ? Path(path) : std::nullopt;
    }
    Path found = value.isArray() ? pathInList(schema.value("items"_L1).toObject(), value.toArray(), path)
                                 : pathInObject(schema, value.toObject(), path);
    for (const QString &key : choiceKeys()) {
        const QJsonArray branches = schema.value(key).toArray();
        for (qsizetype i = 0; i < branches.size() && !found; ++i) {
            found = pathToBrokenDate(branches.at(i).toObject(), value, path);
        }
    }
    return found;
}

} // namespace

std::optional<QString> explainBrokenDate(const QJsonObject &schema, const QJsonObject &object)
{
    const std::optional<QStringList> path = pathToBrokenDate(schema, object, {});
    if (!path) {
        return std::nullopt;
    }
    const SchemaPlace place = SchemaPlace::at(*path, object);
    return Words::tr("%1: must be a date such as 2026-03-31, but is %2").arg(place.text, quoted(place.value));
}

} // namespace attest
