// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/Rules.h"

#include <QString>

#include <map>
#include <vector>

namespace attest::test::pdf {

/// A block or a part of one, as a line: what it is, how deep it stands, and what it says without white space.
struct DocumentLine
{
    struct Link
    {
        qsizetype begin = 0; ///< where in the words
        qsizetype end = 0;
        QString address;
    };
    QString shape; ///< "  TH Column 1x1"
    QString words;
    QString strong, emphasis;           ///< which of the words are
    std::map<QString, QString> foreign; ///< by language: the words in another one than the document's
    std::vector<Link> links;
    QString added, removed; ///< which are marked so
};
using DocumentLines = std::vector<DocumentLine>;

/// What the Document has, by itself.
DocumentLines linesOf(const Document &document);
/// What the structure tree has, by itself.
DocumentLines linesOf(const PdfFacts &facts);

/// Without white space, and without what no document can hold.
QString squeezed(const QString &text);

} // namespace attest::test::pdf
