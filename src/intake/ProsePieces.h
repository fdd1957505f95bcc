// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/FormHeading.h"

#include <vector>

namespace attest {

/// A paragraph, heading or list of a form that stands in running text, and the label that it begins with or is:
/// "evidence" of "Evidence: Complaints Policy".
struct ProsePiece
{
    Block block;
    QString text;
    QString label; ///< in small letters; empty: none
    ColumnRole role = ColumnRole::Other;
    Blocks rest;                       ///< what follows the label
    std::vector<const Block *> tables; ///< of the document's, between this piece and the next
    bool lifted = false;               ///< a code that stood below what it is the code of
    bool unsure = false;               ///< and that may be another provision's
    bool apart = false;                ///< no part of the answer above it

    bool isHeading() const { return std::holds_alternative<Heading>(block.node); }
    /// Of the heading; 0: it is none.
    int level() const { return isHeading() ? std::get<Heading>(block.node).level : 0; }
};

/// The document's text, with its tables beside it. A paragraph whose lines have labels of their own is parted at them.
std::vector<ProsePiece> prosePieces(const Document &document);

} // namespace attest
