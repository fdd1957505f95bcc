// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/HtmlWriter.h"

namespace attest::test {

using namespace Qt::StringLiterals;

inline QString written(const Document &document)
{
    const Result<QByteArray> bytes = writeHtml(document);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

/// The page without its style sheet.
inline QString body(const Document &document)
{
    const QString page = written(document);
    return page.mid(page.indexOf("<body>"_L1));
}

inline Document withBlocks(Blocks blocks)
{
    Document document;
    document.info.title = u"A document"_s;
    document.blocks = std::move(blocks);
    return document;
}

inline Cell cell(const QString &text, bool header = false)
{
    return {{paragraph(text)}, header};
}

inline Table smallTable()
{
    Table table;
    table.caption = u"Section 1"_s;
    table.headerRows = 1;
    table.rows = {{{cell(u"Code"_s, true), cell(u"Answer"_s, true)}}, {{cell(u"1.2"_s, true), cell(u"Yes"_s)}}};
    return table;
}

} // namespace attest::test
