// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonSchema.h"

#include "base/Json.h"
#include "base/SchemaProblem.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <exception>

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

QJsonValue withShortTexts(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.size() > textLimit ? QJsonValue(text.first(textLimit)) : value;
    }
    if (value.isArray()) {
        QJsonArray copy = value.toArray();
        for (qsizetype i = 0; i < copy.size(); ++i) {
            copy[i] = withShortTexts(copy.at(i));
        }
        return copy;
    }
    if (value.isObject()) {
        QJsonObject copy = value.toObject();
        for (auto member = copy.begin(); member != copy.end(); ++member) {
            member.value() = withShortTexts(member.value());
        }
        return copy;
    }
    return value;
}

/// The library refuses the null that may stand for a date, and takes 2023-02-29 for one: dates are checked apart.
QJsonValue withoutFormats(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray copy = schema.toArray();
        for (qsizetype i = 0; i < copy.size(); ++i) {
            copy[i] = withoutFormats(copy.at(i));
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
    for (std::size_t i = 1; i < error.context.size(); ++i) { // the first is the root
        const QString step = QString::fromStdString(error.context[i]);
        rule.path.append(step.sliced(1, step.size() - 2)); // [name]
    }
    rule.report = QString::fromStdString(error.description);
    return rule;
}

} // namespace

struct JsonSchema::Compiled
{
    QJsonObject text;
    valijson::Schema rules;
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
    valijson::ValidationResults results;
    try {
        const QJsonValue target = withShortTexts(object);
        valijson::Validator validator;
        if (validator.validate(m_compiled->rules, valijson::adapters::QtJsonAdapter(target), &results)) {
            const std::optional<QString> brokenDate = explainBrokenDate(m_compiled->text, target);
            return brokenDate ? Result<void>(badInput(Words::tr("%1: %2.").arg(name, *brokenDate))) : Result<void>();
        }
    } catch (const std::exception &problem) {
        return badInput(Words::tr("%1 could not be checked: %2").arg(name, QString::fromUtf8(problem.what())));
    }
    std::vector<BrokenRule> rules;
    rules.reserve(results.numErrors());
    for (const auto &error : results) {
        rules.push_back(brokenRule(error));
    }
    return badInput(Words::tr("%1: %2.").arg(name, explainBrokenRules(rules, m_compiled->text, object)));
}

} // namespace attest
