// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <memory>

namespace attest {

/// A JSON Schema and the check of a value against it. The validating library stays behind this header.
class JsonSchema
{
public:
    /// Reads the schema itself. Errors (BadInput): not a schema.
    static Result<JsonSchema> read(const QByteArray &bytes, const QString &name);
    ~JsonSchema();
    JsonSchema(JsonSchema &&) noexcept;
    JsonSchema &operator=(JsonSchema &&) noexcept;
    JsonSchema(const JsonSchema &) = delete;
    JsonSchema &operator=(const JsonSchema &) = delete;

    /// Errors (BadInput): the first place that breaks a rule, as "FILE: sections[2].number: must be text, but is a
    /// number."; more than 100,000 entries. Rules that hold for all our schemas: texts are looked at up to their
    /// 4,096th character, dates ("format": "date") are the calendar's, `$ref` is not followed when a place is
    /// explained.
    Result<void> check(const QJsonObject &object, const QString &name) const;

private:
    struct Compiled;
    explicit JsonSchema(std::unique_ptr<Compiled> compiled);
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace attest
