// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"

namespace attest::test {

using namespace Qt::StringLiterals;

Result<Document> read(Drawn &drawn)
{
    return readPdf(drawn.bytes(), u"form.pdf"_s);
}

QStringList rowsOf(const Result<Document> &document)
{
    QStringList out;
    if (!document) {
        return {document.error().message};
    }
    for (const Block &block : document->blocks) {
        const auto *table = std::get_if<Table>(&block.node);
        for (const Row &one : table == nullptr ? std::vector<Row>() : table->rows) {
            QStringList cells;
            for (const Cell &cell : one.cells) {
                QStringList blocks;
                for (const Block &inner : cell.blocks) {
                    blocks.append(plainText(Blocks{inner}));
                }
                const QString span = cell.columnSpan * cell.rowSpan == 1
                                         ? QString()
                                         : u"%1x%2 "_s.arg(cell.columnSpan).arg(cell.rowSpan);
                cells.append(span + blocks.join(u' '));
            }
            out.append(cells.join(u" | "_s));
        }
    }
    return out;
}

QStringList rowsOf(Drawn &drawn)
{
    return rowsOf(read(drawn));
}

} // namespace attest::test
