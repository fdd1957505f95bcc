// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/TextDoubts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextDoubts)
};

constexpr double unsure = 0.6; // somebody should look at the row
constexpr size_t fewestRows = 4;
constexpr qsizetype longestLabel = 40;

/// "Commentary / explanation", or "Evidence: the policy": words that stand before another part of an answer.
bool isLabel(const QString &line)
{
    static const QRegularExpression names(u"\\b(?:evidence|comment|explanation|narrative|response|compl[yi])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression begins(
        u"\\A(?:our\\s+|supporting\\s+)?(?:evidence|comments?|commentary|explanations?|narrative|comply)"
        "(?:\\s*(?:/|and|&)\\s*(?:explanations?|comments?|commentary))?\\s*:"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = line.simplified();
    if (words.contains(begins)) {
        return true;
    }
    return words.size() <= longestLabel && words.contains(names) && isPlainHeading(words) && !isComplyCell(words) &&
           isAnswerRole(roleOfHeading(words).value_or(ColumnRole::Other));
}

bool holdsLabel(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), isLabel);
}

/// "Where a complaint is handled by a Comply: Yes contractor": beside the words of the Code stand those of an answer.
bool holdsAnswer(const QString &requirement)
{
    static const QRegularExpression rule(u"\\s(?:Comply|Evidence|Commentary|Comments?|Explanation)\\s?:"_s);
    return requirement.contains(rule);
}

/// Whether the label of one part stands among the words of another.
bool holdsLabel(const FormRow &row)
{
    return holdsAnswer(row.requirement) || holdsLabel(row.requirement) || holdsLabel(row.comply) ||
           holdsLabel(plainText(row.evidence.blocks)) || holdsLabel(plainText(row.commentary.blocks)) ||
           holdsLabel(plainText(row.together.blocks));
}

/// Whether words begin or end within a sentence: others of it may stand elsewhere.
bool isCut(const RowPart &part)
{
    static const QRegularExpression begins(u"\\A[a-z]+\\s"_s);
    static const QRegularExpression ends(
        u"(?:[,;–]|\\s(?:a|an|and|are|as|at|by|every|for|from|in|is|of|on|or|our|that|the|their|this|to|was|we|were|with))\\z"_s);
    const QString words = plainText(part.blocks).trimmed();
    return words.contains(begins) || words.contains(ends);
}

bool isCut(const FormRow &row)
{
    return isCut(row.evidence) || isCut(row.commentary) || isCut(row.together);
}

bool isBlank(const FormRow &row)
{
    return row.comply.isEmpty() && row.ticks.empty();
}

void doubt(FormRow &row)
{
    row.confidence = std::min(row.confidence, unsure);
}

/// "What comes next": the title of a chapter that follows the form, as likely as not. What goes on with a cell has more
/// words or a mark, for the most part.
bool isTitle(const QString &text)
{
    static const QRegularExpression rule(uR"(\A[A-Z][\w’']*(?: [\w’']+){1,5}\z)"_s);
    return text.contains(rule);
}

} // namespace

void TextBetween::takeUpToTable(FormRows &rows)
{
    const Blocks &blocks = m_document.blocks;
    size_t end = m_next;
    while (end < blocks.size() && !std::holds_alternative<Table>(blocks[end].node)) {
        ++end;
    }
    takeUpTo(end, rows, true);
    m_next = end + 1;
}

void TextBetween::takeRest(FormRows &rows)
{
    const Blocks &blocks = m_document.blocks;
    const bool another = m_next + 1 < blocks.size() && isTitle(foldedSpace(plainText(Blocks{blocks[m_next]})));
    takeUpTo(blocks.size(), rows, !another);
}

void TextBetween::takeUpTo(size_t end, FormRows &rows, bool mayGoOn)
{
    if (!m_document.lines || rows.rows.empty()) {
        return;
    }
    UnplacedRow row;
    for (; m_next < end; ++m_next) {
        const Block &block = m_document.blocks[m_next];
        const QString text = foldedSpace(plainText(Blocks{block}));
        TitleContext titles;
        if (std::holds_alternative<Heading>(block.node) || isPageNumber(text) || isRunning(m_next) ||
            titles.take(text, m_editions)) {
            continue;
        }
        rows.rows.back().partsAside = rows.rows.back().partsAside || mayGoOn;
        if (m_kept.contains(text)) {
            continue;
        }
        m_kept.insert(text);
        if (row.cells.isEmpty()) {
            row.place = block.place ? wordsOf(*block.place) : rows.rows.back().place;
        }
        row.cells.append(text);
        addPlaces(row.at, placesOf({block}));
    }
    if (!row.cells.isEmpty()) {
        row.reason = Words::tr("It stands below a row, in no column of the form.");
        rows.beside.push_back(std::move(row));
    }
}

bool TextBetween::isRunning(size_t block)
{
    if (!m_running) {
        m_running.emplace(m_document.blocks);
    }
    return m_running->isRunning(block);
}

void keepWordsAmongHeadings(FormRows &rows, const FormRow &headings)
{
    const bool more = std::any_of(headings.cells.begin(), headings.cells.end(),
                                  [](const QString &cell) { return !isPlainHeading(cell.simplified()); });
    if (more && headings.inText && !rows.rows.empty()) {
        rows.rows.back().partsAside = true;
        rows.loose.push_back({headings.cells,
                              headings.place,
                              Words::tr("Words stand among headings that a page repeats."),
                              {},
                              headings.at});
    }
}

void doubtText(FormRows &rows, const Document &document, bool prose)
{
    if (!prose) {
        rows.loose.insert(rows.loose.end(), rows.beside.begin(), rows.beside.end());
    }
    const size_t count = rows.rows.size();
    const auto without = size_t(std::count_if(rows.rows.begin(), rows.rows.end(), isBlank));
    const size_t blank = !prose && without == count ? 0 : without; // a form that nobody has answered yet
    size_t labelled = 0;
    for (FormRow &row : rows.rows) {
        row.inText = true;
        const bool columns = !prose && !row.fromLines; // told apart by where words stand
        const bool label = holdsLabel(row);
        labelled += label ? 1 : 0;
        if (label || (columns && ((blank > 0 && isBlank(row)) || isCut(row)))) {
            doubt(row);
        }
    }
    rows.unsure = document.unsure || (count >= fewestRows && (labelled * 4 >= count || blank * 2 >= count));
}

} // namespace attest
