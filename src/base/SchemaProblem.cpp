// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SchemaProblem.h"

#include "base/SchemaPlace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

/// "text", "a number" … for the type a schema names.
QString typeWord(const QString &type)
{
    if (type == "string"_L1) {
        return Words::tr("text");
    }
    if (type == "integer"_L1) {
        return Words::tr("a whole number");
    }
    if (type == "number"_L1) {
        return Words::tr("a number");
    }
    if (type == "boolean"_L1) {
        return Words::tr("true or false");
    }
    if (type == "array"_L1) {
        return Words::tr("a list");
    }
    return type == "object"_L1 ? Words::tr("an object") : Words::tr("nothing (null)");
}

QString typeWordOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return Words::tr("text");
    case QJsonValue::Double:
        return Words::tr("a number");
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Array:
        return Words::tr("a list");
    case QJsonValue::Object:
        return Words::tr("an object");
    default:
        return Words::tr("nothing (null)");
    }
}

QString eitherOf(const QStringList &words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    return Words::tr("%1 or %2").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

/// Every schema that speaks of the value at a path: one, or the branches of a choice.
std::vector<QJsonObject> schemasOf(const QStringList &path, const QJsonObject &schema)
{
    const auto withBranches = [](const QJsonObject &one, std::vector<QJsonObject> &into) {
        into.push_back(one);
        for (const QString &key : choiceKeys()) {
            const QJsonArray branches = one.value(key).toArray();
            for (const QJsonValue branch : branches) {
                into.push_back(branch.toObject());
            }
        }
    };
    std::vector<QJsonObject> here;
    withBranches(schema, here);
    for (const QString &step : path) {
        std::vector<QJsonObject> next;
        for (const QJsonObject &one : here) {
            const QJsonObject properties = one.value("properties"_L1).toObject();
            const QJsonValue under = properties.contains(step)                          ? properties.value(step)
                                     : one.contains("items"_L1) && isListPosition(step) ? one.value("items"_L1)
                                     : one.value("additionalProperties"_L1).isObject()
                                         ? one.value("additionalProperties"_L1)
                                         : QJsonValue();
            if (under.isObject()) {
                withBranches(under.toObject(), next);
            }
        }
        here = std::move(next);
    }
    return here;
}

QJsonValue keywordOf(const std::vector<QJsonObject> &schemas, QLatin1StringView key)
{
    for (const QJsonObject &schema : schemas) {
        if (schema.contains(key)) {
            return schema.value(key);
        }
    }
    return {};
}

/// "must be text, but is a number"
QString wrongType(const QJsonValue &types, const QJsonValue &value)
{
    QStringList words;
    const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray{types};
    for (const QJsonValue type : list) {
        words.append(typeWord(type.toString()));
    }
    if (value.isDouble() && words.contains(Words::tr("a whole number"))) {
        if (std::floor(value.toDouble()) == value.toDouble()) { // the library counts in 32 bits
            return Words::tr("%1 is too large a number").arg(quoted(value));
        }
        return Words::tr("must be %1, but is %2").arg(eitherOf(words), quoted(value));
    }
    return Words::tr("must be %1, but is %2").arg(eitherOf(words), typeWordOf(value));
}

QString notOneOf(const QJsonValue &allowed, const QJsonValue &value)
{
    QStringList words;
    const QJsonArray list = allowed.toArray();
    for (const QJsonValue one : list) {
        words.append(quoted(one));
    }
    return Words::tr("must be %1, but is %2").arg(eitherOf(words), quoted(value));
}

/// For a value that fits no branch of a choice: what each branch cannot do without.
QString noBranchFits(const QJsonValue &branches)
{
    QStringList words;
    const QJsonArray list = branches.toArray();
    for (const QJsonValue branch : list) {
        const QJsonArray required = branch.toObject().value("required"_L1).toArray();
        if (required.isEmpty()) {
            return Words::tr("is none of the things that may stand here");
        }
        words.append(quoted(required.first()));
    }
    return Words::tr("must have %1, and nothing beside it").arg(eitherOf(words));
}

QString nameIn(const QString &report)
{
    const qsizetype from = report.indexOf(u": '"_s) >= 0 ? report.indexOf(u": '"_s) + 3 : report.indexOf(u'\'') + 1;
    const qsizetype to = report.lastIndexOf(u'\'');
    return from > 0 && to >= from ? clipped(report.sliced(from, to - from)) : QString();
}

/// A number in a report, without the zeros the library prints after it.
QString numberIn(const QString &report)
{
    static const QRegularExpression number(u"-?[0-9]+(\\.[0-9]+)?"_s);
    const QString found = number.match(report).captured();
    return found.isEmpty() ? found : QString::number(found.toDouble(), 'g', 15);
}

using Explain = QString (*)(const QString &report, const std::vector<QJsonObject> &schemas, const QJsonValue &value);

/// How the library's reports begin, and what each means.
const std::array<std::pair<QLatin1StringView, Explain>, 15> &explanations()
{
    using Schemas = std::vector<QJsonObject>;
    using Value = QJsonValue;
    static const std::array<std::pair<QLatin1StringView, Explain>, 15> table{{
        {"Value type not permitted"_L1,
         [](const QString &, const Schemas &s, const Value &v) { return wrongType(keywordOf(s, "type"_L1), v); }},
        {"Failed to match against any enum"_L1,
         [](const QString &, const Schemas &s, const Value &v) { return notOneOf(keywordOf(s, "enum"_L1), v); }},
        {"Failed to match expected value"_L1,
         [](const QString &, const Schemas &s, const Value &v) {
             return notOneOf(QJsonArray{keywordOf(s, "const"_L1)}, v);
         }},
        {"Missing required property"_L1,
         [](const QString &r, const Schemas &, const Value &) { return Words::tr("'%1' is missing").arg(nameIn(r)); }},
        {"Object contains a property"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("'%1' is not a member of this format").arg(nameIn(r));
         }},
        {"Array should contain no more"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("may have no more than %1 entries").arg(numberIn(r));
         }},
        {"Array should contain no fewer"_L1,
         [](const QString &r, const Schemas &, const Value &v) {
             return v.toArray().isEmpty() ? Words::tr("must not be empty")
                                          : Words::tr("must have at least %1 entries").arg(numberIn(r));
         }},
        {"String should be no more"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("must not be longer than %1 characters").arg(numberIn(r));
         }},
        {"String should be no fewer"_L1,
         [](const QString &r, const Schemas &, const Value &v) {
             return v.toString().isEmpty() ? Words::tr("must not be empty")
                                           : Words::tr("must have at least %1 characters").arg(numberIn(r));
         }},
        {"Expected number less than or equal to"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("must be at most %1").arg(numberIn(r));
         }},
        {"Expected number less than"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("must be less than %1").arg(numberIn(r));
         }},
        {"Expected number greater than or equal to"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("must be at least %1").arg(numberIn(r));
         }},
        {"Expected number greater than"_L1,
         [](const QString &r, const Schemas &, const Value &) {
             return Words::tr("must be more than %1").arg(numberIn(r));
         }},
        {"Failed to match regex"_L1,
         [](const QString &, const Schemas &s, const Value &v) {
             return Words::tr("%1 is not written as this format asks (%2)")
                 .arg(quoted(v), keywordOf(s, "pattern"_L1).toString());
         }},
        {"Failed to validate against any"_L1,
         [](const QString &, const Schemas &s, const Value &) {
             const QJsonValue branches = keywordOf(s, "oneOf"_L1);
             return noBranchFits(branches.isArray() ? branches : keywordOf(s, "anyOf"_L1));
         }},
    }};
    return table;
}

/// "Failed to validate item #2 in array" and its like only say that a deeper report follows or went before.
bool isSummary(const QString &report)
{
    return report.startsWith("Failed to validate"_L1);
}

bool leadsTo(const QStringList &outer, const QStringList &inner)
{
    return inner.size() > outer.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

bool isChoice(const QStringList &path, const QJsonObject &schema)
{
    const std::vector<QJsonObject> schemas = schemasOf(path, schema);
    return keywordOf(schemas, "oneOf"_L1).isArray() || keywordOf(schemas, "anyOf"_L1).isArray();
}

/// The first broken rule. Where it is about the branches of a choice, the one that lies deepest in it: the writer meant
/// the branch that fits best.
BrokenRule mostTelling(const std::vector<BrokenRule> &rules, const QJsonObject &schema)
{
    const auto first =
        std::find_if(rules.begin(), rules.end(), [](const BrokenRule &r) { return !isSummary(r.report); });
    if (first == rules.end()) {
        return rules.front();
    }
    const auto choice = std::find_if(first, rules.end(), [&](const BrokenRule &rule) {
        return rule.report.startsWith("Failed to validate against any"_L1) &&
               (rule.path == first->path || leadsTo(rule.path, first->path));
    });
    if (choice == rules.end() || !isChoice(choice->path, schema)) {
        return *first;
    }
    const BrokenRule *deepest = &*choice;
    for (auto rule = first; rule != choice; ++rule) {
        if (!isSummary(rule->report) && rule->path.size() > deepest->path.size() && leadsTo(choice->path, rule->path)) {
            deepest = &*rule;
        }
    }
    return *deepest;
}

} // namespace

QString explainBrokenRules(const std::vector<BrokenRule> &rules, const QJsonObject &schema, const QJsonObject &object)
{
    if (rules.empty()) {
        return Words::tr("does not keep to the rules of this format");
    }
    const BrokenRule rule = mostTelling(rules, schema);
    const SchemaPlace place = SchemaPlace::at(rule.path, object);
    QString problem = Words::tr("does not keep to the rules of this format");
    for (const auto &[beginning, explain] : explanations()) {
        if (rule.report.startsWith(beginning)) {
            problem = explain(rule.report, schemasOf(rule.path, schema), place.value);
            break;
        }
    }
    return place.text.isEmpty() ? problem : place.text + u": "_s + problem;
}

} // namespace attest
