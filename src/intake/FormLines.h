// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QStringList>

#include <vector>

namespace attest {

enum class FormLineKind { Heading, Paragraph, Row };

/// A heading, a paragraph, or the beginning of a table's row: what tells where a provision stands.
struct FormLine
{
    FormLineKind kind = FormLineKind::Paragraph;
    QStringList cells;  ///< of a row the first that hold something; else the one text
    bool alone = false; ///< nothing else stands in the row
};

/// A document's lines from above, those of tables in cells too. A document far longer than a form is read to a point.
std::vector<FormLine> linesOf(const Document &document);

} // namespace attest
