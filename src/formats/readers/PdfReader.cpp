// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PdfReader.h"

#include "formats/readers/FileKind.h"
#include "formats/readers/pdf/MisfiledWords.h"
#include "formats/readers/pdf/PositionReader.h"
#include "formats/readers/pdf/SourceInfo.h"
#include "formats/readers/pdf/StructureBlocks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <new>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)
};

constexpr qsizetype kStart = 1024; // within which a PDF begins: some servers put a line or two before it
constexpr qsizetype kEnd = 4096;   // and ends

Error damaged(const QString &name)
{
    return badInput(Words::tr("%1 is damaged or was cut short, and cannot be read. Ask for another copy.").arg(name));
}

std::optional<Error> wrongKind(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (bytes.size() > limits.fileBytes) {
        return badInput(Words::tr("%1 is larger than %2 and was not read. Check that it is the right file.")
                            .arg(name, QLocale(QLocale::English).formattedDataSize(limits.fileBytes, 0)));
    }
    const FileKind kind = bytes.left(kStart).contains("%PDF-") ? FileKind::Pdf : fileKind(bytes);
    if (kind == FileKind::Empty) {
        return badInput(Words::tr("%1 is empty. Export it again, or ask for another copy.").arg(name));
    }
    if (kind != FileKind::Pdf) {
        const QString what = whatItLooksLike(bytes);
        return badInput(Words::tr("%1 is not a PDF.%2 Give it the ending that it should have, or choose another file.")
                            .arg(name, what.isEmpty() ? what : QLatin1Char(' ') + what));
    }
    // What ends every PDF. Without it much may be missing, though what is left could be read.
    if (!bytes.right(kEnd).contains("startxref")) {
        return damaged(name);
    }
    return std::nullopt;
}

Error noWords(const QString &name)
{
    return badInput(Words::tr("%1 has no words that Attest can read: its pages are pictures, perhaps from a scanner. "
                              "Choose the document that it was made from, or the web page.")
                        .arg(name));
}

bool holdsTable(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Table>(block.node); });
}

constexpr size_t kFewestRows = 3;

/// A column with a heading in which nothing is written: signs may be drawn there.
bool isSilent(const Table &table, size_t column)
{
    const auto wordsIn = [column](const Row &row) {
        return column < row.cells.size() && row.cells[column].columnSpan == 1 &&
               !plainText(row.cells[column].blocks).isEmpty();
    };
    return table.rows.size() > kFewestRows && wordsIn(table.rows.front()) &&
           std::none_of(table.rows.begin() + 1, table.rows.end(), wordsIn);
}

size_t silentColumns(const Blocks &blocks)
{
    size_t count = 0;
    for (const Block &block : blocks) {
        const auto *table = std::get_if<Table>(&block.node);
        for (size_t column = 0; table != nullptr && !table->rows.empty() && column < table->rows.front().cells.size();
             ++column) {
            count += isSilent(*table, column) ? 1 : 0;
        }
    }
    return count;
}

/// What the structure tree gives; no blocks where there is none.
void readStructure(pdfreader::SourceFile &file, ReadBudget &budget, bool attests, Document &document)
{
    if (file.catalog()["StructTreeRoot"]["K"].isNull()) {
        return;
    }
    pdfreader::PageText text(file, !attests);
    text.read();
    pdfreader::StructureTree tree(file, text, attests);
    tree.read();
    if (file.error()) {
        return;
    }
    const pdfreader::WordRules rules = {!attests, tree.linesEndInSpaces(), &text};
    pdfreader::StructureBlocks(file, text, tree, budget, rules).read(document);
}

Result<Document> read(pdfreader::SourceFile &file, ReadBudget &budget)
{
    const pdfreader::SourceInfo info = pdfreader::sourceInfo(file);
    Document document;
    document.info.title = info.title;
    document.info.subject = info.subject;
    if (info.attests) {
        document.info.organisation = info.organisation;
        document.info.year = info.year;
    }
    document.info.language = info.language.isEmpty() ? document.info.language : info.language;
    const QRectF page = file.pages().front().box;
    document.info.landscape = info.attests && page.width() > page.height();
    readStructure(file, budget, info.attests, document);
    if (file.error()) {
        return *file.error();
    }
    if (budget.exceeded()) {
        return *budget.exceeded();
    }
    // Some programs tag every line as a paragraph: only then do the places say more.
    const bool byStructure =
        info.attests ? !file.catalog()["StructTreeRoot"]["K"].isNull() : holdsTable(document.blocks);
    const size_t silent = byStructure && !info.attests ? silentColumns(document.blocks) : 0;
    const bool misfiled = byStructure && !info.attests && pdfreader::misfilesWords(document.blocks);
    if (silent > 0 || misfiled) {
        // Only the places say what is drawn, and what was filed wrongly; where that fails, what is written is there.
        Result<Blocks> blocks = pdfreader::readByPositions(file, budget);
        if (blocks && holdsTable(*blocks) && (misfiled || silentColumns(*blocks) < silent)) {
            document.blocks = std::move(*blocks);
        }
    }
    if (!byStructure) {
        Result<Blocks> blocks = pdfreader::readByPositions(file, budget);
        if (!blocks && document.blocks.empty()) {
            return blocks.error();
        }
        if (blocks &&
            (document.blocks.empty() || holdsTable(*blocks) || pdfreader::runsLabelsTogether(document.blocks))) {
            document.blocks = std::move(*blocks);
        }
    }
    if (document.blocks.empty() && !info.attests) {
        return noWords(file.name());
    }
    if (document.info.title.isEmpty()) {
        document.info.title = firstTitle(document.blocks);
    }
    return document;
}

} // namespace

void prepareToReadPdf(const QString &folder)
{
    pdfreader::prepareForPositions(folder);
}

Result<Document> readPdf(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = wrongKind(bytes, name, limits)) {
        return *error;
    }
    try {
        auto file = pdfreader::SourceFile::open(bytes, name, limits);
        if (!file) {
            return file.error();
        }
        ReadBudget budget(limits, name);
        return read(**file, budget);
    } catch (const std::bad_alloc &) {
        throw;                         // whoever bounds the memory knows what to say
    } catch (const std::exception &) { // qpdf's
        return damaged(name);
    }
}

} // namespace attest
