// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace attest {

/// A rule of a JSON Schema that a value breaks, as the validating library reports it.
struct BrokenRule
{
    QStringList path; ///< the names and list positions that lead to the value
    QString report;   ///< the library's own words
};

/// The most telling of the broken rules, for people: "sections[2].number: must be text, but is a number".
QString explainBrokenRules(const std::vector<BrokenRule> &rules, const QJsonObject &schema, const QJsonObject &object);

} // namespace attest
