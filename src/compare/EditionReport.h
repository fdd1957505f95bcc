// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EditionComparison.h"

#include <QJsonObject>

namespace attest {

/// Two editions compared, with what a report of it tells besides.
struct EditionReport // NOLINT(cppcoreguidelines-pro-type-member-init): made by reportEditions()
{
    EditionComparison comparison;
    Correspondence correspondence;
    std::vector<Limit> limitsFrom, limitsTo; ///< all of either edition
    QStringList notices;                     ///< what must be said of either's wording: Edition::wordingNotice()
};

/// Compares two editions by their ids. Errors as of compareEditions().
Result<EditionReport> reportEditions(const CodeShelf &shelf, const QString &from, const QString &to);

/// "6.3, 6.4"
QString codesOf(const std::vector<ComparedProvision> &side);

/// "5.1 → 6.3, 6.4"; of what is the same under the same code, new or withdrawn, the one code.
QString editionRowCodes(const EditionRow &row);

/// docs/file-formats.md, Edition comparison JSON.
QJsonObject toJson(const EditionReport &report);

} // namespace attest
