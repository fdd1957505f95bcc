// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Package.h"
#include "formats/readers/ReadBudget.h"

#include <QHash>

namespace attest {

/// Which part of a Word package is which, as its relationships tell; a package without them is taken to have the usual
/// names.
struct DocxParts
{
    QString document, styles, numbering, footnotes, endnotes, settings, core;

    /// Errors (BadInput): no Word text in the package; damaged relationships.
    static Result<DocxParts> find(const Package &package, const QString &name, ReadBudget &budget);
};

/// The parts of the package that a part names, by relationship id.
Result<QHash<QString, QString>> partsNamedBy(const Package &package, const QString &part, const QString &name,
                                             ReadBudget &budget);
/// The addresses that a part's links lead to, by relationship id.
Result<QHash<QString, QString>> linksOfPart(const Package &package, const QString &part, const QString &name,
                                            ReadBudget &budget);

} // namespace attest
