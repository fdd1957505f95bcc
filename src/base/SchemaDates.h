// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace attest {

/// The first text that a schema's "format": "date" wants to be a date and is none, as a person reads it; a library that
/// counts days takes 2023-02-29 for one.
std::optional<QString> explainBrokenDate(const QJsonObject &schema, const QJsonObject &object);

} // namespace attest
