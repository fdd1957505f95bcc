// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"

namespace attest::test {

/// Every property of blocks as lines, so that a test can say what it expects and a failure shows what differs:
///
///     h2 Section 1
///     p Plain and |*strong*|, |/emphasis/|, |[words](https://example.org)
///     ol 3
///       - p the third item
///     table head 1 caption A caption
///       row
///         th 2x1            (columns x rows, where not 1x1)
///           p words
///
/// Spans are parted by |. A line break in a paragraph is written \n and a tab \t.
QString outline(const Blocks &blocks);
/// The same of what a reader gave; its message where it gave none.
QString outline(const Result<Document> &read);

} // namespace attest::test
