// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonSchema.h"

#include "base/Json.h"
#include "base/SchemaDates.h"
#include "base/SchemaProblem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <exception>
#include <limits>

// Without this the library would end the program where it meets something it cannot read.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

// The library matches patterns with std::regex, which calls itself once for every character: a long text would overflow
// the stack. No schema of ours sets a length anywhere near this one.
constexpr qsizetype textLimit = 4096;

// A hundred provisions with everything that can be said of them come to a fifth of this; checking takes its time.
constexpr qsizetype entryLimit = 100000;
// The library reports every broken rule, a few hundred bytes each. A value of more entries than this is cut down to the
// first that break one, before it is asked for its report.
constexpr qsizetype reportLimit = 20000;
// No schema of ours asks for a list of more entries, or for more members than these.
constexpr qsizetype fewestEntries = 4;
constexpr qsizetype fewestMembers = 1000;
constexpr qsizetype everyEntry = std::numeric_limits<qsizetype>::max();

bool hasLongText(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &entry) { return hasLongText(entry); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &member) { return hasLongText(member); });
    }
    return value.isString() && value.toString().size() > textLimit;
}

/// The value with its texts cut short, and of each list no more than `entries`.
QJsonValue shortened(const QJsonValue &value, qsizetype entries)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.size() > textLimit ? QJsonValue(text.first(textLimit)) : value;
    }
    if (value.isArray()) {
        QJsonArray copy;
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < std::min(entries, list.size()); ++i) {
            copy.append(shortened(list.at(i), entries));
        }
        return copy;
    }
    if (value.isObject()) {
        QJsonObject copy;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (copy.size() >= std::max(entries, fewestMembers)) {
                break;
            }
            copy.insert(member.key(), shortened(member.value(), entries));
        }
        return copy;
    }
    return value;
}

qsizetype countOf(const QJsonValue &value)
{
    qsizetype count = 1;
    const QJsonArray list = value.toArray();
    for (const QJsonValue entry : list) {
        count += countOf(entry);
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue member : object) {
        count += countOf(member);
    }
    return count;
}

qsizetype longestIn(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    qsizetype longest = list.size();
    for (const QJsonValue entry : list) {
        longest = std::max(longest, longestIn(entry));
    }
    const QJsonObject object = value.toObject();
    longest = std::max(longest, object.size());
    for (const QJsonValue member : object) {
        longest = std::max(longest, longestIn(member));
    }
    return longest;
}

bool keeps(const valijson::Schema &rules, const QJsonValue &value)
{
    return valijson::Validator().validate(rules, valijson::adapters::QtJsonAdapter(value), nullptr);
}

/// Of a value that breaks the rules, the least that still does: the first entries of its lists.
QJsonValue cutToBroken(const valijson::Schema &rules, const QJsonValue &value)
{
    if (countOf(value) <= reportLimit) {
        return value;
    }
    qsizetype most = longestIn(value);
    qsizetype least = std::min(fewestEntries, most);
    while (least < most) {
        const qsizetype middle = least + (most - least) / 2;
        if (keeps(rules, shortened(value, middle))) {
            least = middle + 1;
        } else {
            most = middle;
        }
    }
    return shortened(value, least);
}

/// The library refuses the null that may stand for a date, and takes 2023-02-29 for one: dates are checked apart.
QJsonValue withoutFormats(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray copy = schema.toArray();
        for (QJsonValueRef entry : copy) {
            entry = withoutFormats(entry);
        }
        return copy;
    }
    if (schema.isObject()) {
        QJsonObject copy = schema.toObject();
        if (copy.value("format"_L1).isString()) {
            copy.remove("format"_L1);
        }
        for (auto member = copy.begin(); member != copy.end(); ++member) {
            member.value() = withoutFormats(member.value());
        }
        return copy;
    }
    return schema;
}

BrokenRule brokenRule(const valijson::ValidationResults::Error &error)
{
    BrokenRule rule;
    for (std::size_t i = 1; i < error.context.size(); ++i) {                             // the first is the root
        rule.path.append(QString::fromStdString(error.context[i]).sliced(1).chopped(1)); // [name]
    }
    rule.report = QString::fromStdString(error.description);
    return rule;
}

} // namespace

struct JsonSchema::Compiled
{
    QJsonObject text;
    valijson::Schema rules;

    /// What is wrong with a value that does not keep to the rules.
    QString explain(const QJsonValue &value) const
    {
        const QJsonValue cut = cutToBroken(rules, value);
        valijson::ValidationResults results;
        static_cast<void>(valijson::Validator().validate(rules, valijson::adapters::QtJsonAdapter(cut), &results));
        std::vector<BrokenRule> broken;
        broken.reserve(results.numErrors());
        for (const auto &error : results) {
            broken.push_back(brokenRule(error));
        }
        return explainBrokenRules(broken, text, cut.toObject());
    }
};

JsonSchema::JsonSchema(std::unique_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}
JsonSchema::~JsonSchema() = default;
JsonSchema::JsonSchema(JsonSchema &&) noexcept = default;
JsonSchema &JsonSchema::operator=(JsonSchema &&) noexcept = default;

Result<JsonSchema> JsonSchema::read(const QByteArray &bytes, const QString &name)
{
    Result<QJsonObject> text = parseJsonObject(bytes, name);
    if (!text) {
        return text.error();
    }
    auto compiled = std::make_unique<Compiled>();
    compiled->text = *std::move(text);
    try {
        const QJsonValue root = withoutFormats(compiled->text);
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(root), compiled->rules);
    } catch (const std::exception &problem) {
        return badInput(Words::tr("%1 is not a JSON Schema: %2").arg(name, QString::fromUtf8(problem.what())));
    }
    return JsonSchema(std::move(compiled));
}

Result<void> JsonSchema::check(const QJsonObject &object, const QString &name) const
{
    if (countOf(object) > entryLimit) {
        return badInput(Words::tr("%1 holds more than %2 entries, more than any file of Attest's.")
                            .arg(name, QLocale(QLocale::English).toString(entryLimit)));
    }
    try {
        const QJsonValue target = hasLongText(object) ? shortened(object, everyEntry) : QJsonValue(object);
        if (!keeps(m_compiled->rules, target)) {
            return badInput(Words::tr("%1: %2.").arg(name, m_compiled->explain(target)));
        }
        if (const std::optional<QString> brokenDate = explainBrokenDate(m_compiled->text, target.toObject())) {
            return badInput(Words::tr("%1: %2.").arg(name, *brokenDate));
        }
        return {};
    } catch (const std::exception &problem) {
        return badInput(Words::tr("%1 could not be checked: %2.").arg(name, QString::fromUtf8(problem.what())));
    }
}

} // namespace attest
