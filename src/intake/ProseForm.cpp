// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormRowParts.h"

#include <QHash>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLabel = 60;
constexpr double alike = 0.6;
constexpr double surely = 0.85;

QString blockText(const Block &block)
{
    return foldedSpace(plainText(Blocks{block}));
}

bool isText(const Block &block)
{
    return std::holds_alternative<Paragraph>(block.node) || std::holds_alternative<Heading>(block.node) ||
           std::holds_alternative<List>(block.node);
}

/// The label that a paragraph begins with, or is: "Evidence" of "Evidence: Complaints Policy".
QString labelOf(const QString &text)
{
    const qsizetype colon = text.left(longestLabel).indexOf(u':');
    const QString label = colon >= 0 ? text.left(colon) : text.size() <= longestLabel ? text : QString();
    const std::optional<ColumnRole> role = roleOfHeading(label);
    return role && isAnswerRole(*role) && !isTick(*role) ? label.toLower() : QString();
}

/// A form without tables: a code or a requirement, then paragraphs under labels.
class ProseReader
{
public:
    ProseReader(const Document &document, const EditionShelf &editions) : m_document(document), m_editions(editions) {}

    FormRows read()
    {
        learnLabels();
        if (m_labels.isEmpty()) {
            return {};
        }
        for (const Block &block : m_document.blocks) {
            if (isText(block)) {
                take(block);
            }
        }
        finish();
        return std::move(m_out);
    }

private:
    /// Labels come with most provisions; a line of evidence that happens to have a colon does not.
    void learnLabels()
    {
        QHash<QString, int> counts;
        int starts = 0;
        int headings = 0;
        for (const Block &block : m_document.blocks) {
            if (!isText(block)) {
                continue;
            }
            const QString text = blockText(block);
            const QString label = labelOf(text);
            if (!label.isEmpty()) {
                ++counts[label];
            } else if (startsProvision(block, text)) {
                ++starts;
                headings += std::holds_alternative<Heading>(block.node) ? 1 : 0;
            }
        }
        m_headings = headings >= 3 && headings * 3 >= starts;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (it.value() >= std::max(2, starts / 3)) {
                m_labels.insert(it.key(), *roleOfHeading(it.key()));
            }
        }
    }

    bool startsProvision(const Block &block, const QString &text) const
    {
        const LeadingCode leading = leadingCode(text);
        const bool known = std::any_of(m_editions.begin(), m_editions.end(),
                                       [&](const EditionWords &edition) { return edition.byCode(leading.code) >= 0; });
        const bool heading = std::holds_alternative<Heading>(block.node);
        if (known && (heading || m_headings)) {
            return heading;
        }
        if (known) {
            // "Section 2.5" under Evidence is where the policy says so.
            const bool pointer = m_role && leadingCode(text.section(u' ', 0, 0)).code.isEmpty();
            return (isCodeCell(text) && !pointer) || likestRequirement(m_editions, leading.rest).similarity >= alike;
        }
        // Where codes are lost the wording begins a provision, unless it is quoted in an answer.
        const bool between = m_row.place.isEmpty() || m_row.hasAnswer() || m_complySeen;
        return between && text.size() > 40 && likestRequirement(m_editions, text).similarity >= surely;
    }

    void take(const Block &block)
    {
        const QString text = blockText(block);
        if (text.isEmpty()) {
            return;
        }
        const auto label = m_labels.constFind(labelOf(text));
        if (label != m_labels.constEnd() && !m_row.place.isEmpty()) {
            m_role = *label;
            m_complySeen = m_complySeen || m_role == ColumnRole::Comply;
            takeBlocks(withoutItsLabel(block, text));
        } else if (startsProvision(block, text)) {
            begin(block, text);
        } else if (std::holds_alternative<Heading>(block.node) || isKnownTitle(text)) {
            m_context.take(text, m_editions);
            finish();
        } else if (!m_row.place.isEmpty()) {
            takeBlocks({block});
        }
    }

    bool isKnownTitle(const QString &text) const
    {
        return std::any_of(m_editions.begin(), m_editions.end(),
                           [&](const EditionWords &edition) { return edition.isTitle(text); });
    }

    static Blocks withoutItsLabel(const Block &block, const QString &text)
    {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        const qsizetype colon = text.left(longestLabel).indexOf(u':');
        if (paragraph == nullptr || colon < 0) {
            return {};
        }
        const qsizetype at = plainText(paragraph->spans).indexOf(u':');
        const Spans rest = withoutStart(paragraph->spans, at + 1);
        return rest.empty() ? Blocks() : Blocks{Block{Paragraph{rest}, block.place}};
    }

    void begin(const Block &block, const QString &text)
    {
        finish();
        m_row.place = block.place ? block.place->path : QString();
        if (m_row.place.isEmpty()) {
            m_row.place =
                u"%1"_s.arg(leadingCode(text).code.isEmpty() ? text.left(longestLabel) : leadingCode(text).code);
        }
        m_row.section = m_context.section;
        m_row.stage = m_context.stage;
        m_row.confidence = 0.9;
        m_row.cells.append(text);
        takeCodeAndRequirement(m_row, text, true);
    }

    void takeBlocks(const Blocks &blocks)
    {
        Cell cell;
        cell.blocks = blocks;
        takeCell(m_row, m_role.value_or(ColumnRole::Requirement), cell, {}, m_row.place);
    }

    void finish()
    {
        if (m_row.hasAnswer() || m_complySeen) {
            m_out.separateColumns = m_out.separateColumns || (!m_row.evidence.isEmpty() && !m_row.commentary.isEmpty());
            m_out.rows.push_back(std::move(m_row));
        }
        m_row = FormRow();
        m_role.reset();
        m_complySeen = false;
    }

    const Document &m_document;
    const EditionShelf &m_editions;
    QHash<QString, ColumnRole> m_labels;
    FormRows m_out;
    TitleContext m_context;
    FormRow m_row;
    std::optional<ColumnRole> m_role;
    bool m_complySeen = false;
    bool m_headings = false; ///< provisions begin with headings
};

} // namespace

FormRows proseRows(const Document &document, const EditionShelf &editions)
{
    return ProseReader(document, editions).read();
}

} // namespace attest
