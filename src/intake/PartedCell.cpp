// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/PartedCell.h"

#include "intake/ComplyReading.h"
#include "intake/FormRowParts.h"

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype longestLabel = 60;

std::optional<LineLabel> labelOf(const QString &line)
{
    const qsizetype colon = line.left(longestLabel).indexOf(u':');
    const bool ratio = colon + 1 < line.size() && !line.at(colon + 1).isSpace(); // "https://", "Comply:Yes/No"
    const qsizetype mark = colon > 0 && !ratio ? colon : line.left(longestLabel).indexOf(u'?');
    const QString text = (mark > 0 ? line.left(mark) : line).trimmed();
    if (text.size() > longestLabel || (mark <= 0 && !isPlainHeading(text))) {
        return std::nullopt;
    }
    const std::optional<ColumnRole> role = roleOfHeading(text);
    const auto part = role ? std::find(partRoles.begin(), partRoles.end(), *role) : partRoles.end();
    if (part == partRoles.end()) {
        return std::nullopt;
    }
    return LineLabel{size_t(part - partRoles.begin()), text.toLower(), mark > 0 ? mark + 1 : line.size(), mark > 0};
}

/// How surely a label is the form's, not the beginning of what the landlord says.
int rankOf(const LineLabel &label, const QSet<QString> &usual)
{
    const bool plain = isPlainHeading(label.text);
    if (usual.contains(label.text)) {
        return plain ? 3 : 2;
    }
    return plain && label.marked ? 1 : 0;
}

/// Whether a line below "Comply: …" is of that too: boxes to tick below one another, or a line that was broken.
bool goesOn(const QString &answer, const QString &line)
{
    if (answer.isEmpty() || line.isEmpty()) {
        return true;
    }
    const QString both = answer + u'\n' + line;
    return isComplyCell(line) || isChoice(line) || isComplyCell(both) || isChoice(both) ||
           (!isComplyCell(answer) && line.front().isLower());
}

} // namespace

PartedCell::PartedCell(const Cell &cell)
{
    for (const Block &block : cell.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph == nullptr) {
            m_lines.push_back({block, false, {}, std::nullopt, false});
            continue;
        }
        for (Spans &spans : linesOf(paragraph->spans)) {
            std::optional<LineLabel> label = labelOf(plainText(spans));
            const bool complies =
                label && label->part == 0 && isComplyCell(plainText(withoutStart(spans, label->length)));
            m_lines.push_back({block, true, std::move(spans), std::move(label), complies});
        }
    }
}

bool PartedCell::mayAnswer(const Cell &cell)
{
    bool lines = cell.blocks.size() > 1;
    bool mark = false;
    for (const Block &block : cell.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            for (const Span &span : paragraph->spans) {
                lines = lines || span.text.contains(u'\n');
                mark = mark || span.text.contains(u':') || span.text.contains(u'?');
            }
        }
    }
    return lines && mark;
}

std::optional<LineLabel> PartedCell::opening() const
{
    return m_lines.empty() || !m_lines.front().isWords ? std::nullopt : m_lines.front().label;
}

bool PartedCell::holdsSeveral() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &line) {
        return line.label && line.label->marked && isPlainHeading(line.label->text) && m_lines.front().label &&
               line.label->part != m_lines.front().label->part;
    });
}

bool PartedCell::answers() const
{
    const auto answered = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.complies; });
    return answered == 1 && std::any_of(m_lines.begin(), m_lines.end(),
                                        [](const Line &line) { return line.label && line.label->part > 0; });
}

void PartedCell::count(QHash<QString, int> &labels) const
{
    QSet<QString> own;
    for (const Line &line : m_lines) {
        if (line.label && !own.contains(line.label->text)) {
            own.insert(line.label->text);
            ++labels[line.label->text];
        }
    }
}

std::optional<size_t> PartedCell::complyLine(const QSet<QString> &usual) const
{
    std::optional<size_t> complies, labelled;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const std::optional<LineLabel> &label = m_lines[i].label;
        if (m_lines[i].complies && complies) {
            return std::nullopt; // the answers to two provisions
        }
        if (m_lines[i].complies) {
            complies = i;
        } else if (!labelled && label && label->part == 0 && rankOf(*label, usual) > 0) {
            labelled = i;
        }
    }
    return complies ? complies : labelled;
}

PartedCell::Ranks PartedCell::ranks(const QSet<QString> &usual) const
{
    Ranks out = {};
    for (const Line &line : m_lines) {
        if (line.label) {
            out[line.label->part] = std::max(out[line.label->part], rankOf(*line.label, usual));
        }
    }
    return out;
}

std::optional<Parts> PartedCell::parts(const QSet<QString> &usual) const
{
    const std::optional<size_t> comply = complyLine(usual);
    if (!comply) {
        return std::nullopt;
    }
    const Ranks best = ranks(usual);
    const size_t unlabelled = best[commentaryPart] == 0 && best[partCount - 1] > 0 ? partCount : commentaryPart + 1;
    Parts out;
    size_t at = 0;
    QString opener, answer;
    const Block *block = nullptr; // the last one's
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const size_t before = at;
        const size_t part = line.label ? line.label->part : 0;
        const bool ranked = part > 0 && best[part] > 0 && rankOf(*line.label, usual) == best[part];
        const bool starts = i == *comply || (ranked && (at != part + 1 || opener == line.label->text));
        if (starts) {
            at = part + 1;
            opener = line.label->text;
        } else if (at == 1 && (part > 0 || !goesOn(answer, plainText(line.spans)))) {
            at = part > 0 ? part + 1 : unlabelled; // with the words that it begins with
            opener.clear();
        }
        const Spans rest = starts ? withoutStart(line.spans, line.label->length) : line.spans;
        if (at == 1) {
            answer += (answer.isEmpty() ? QString() : QStringLiteral("\n")) + plainText(rest);
        }
        const bool sameBlock = !starts && at == before && block == &line.block.get() && !out[at].empty();
        block = &line.block.get();
        if (!line.isWords) {
            out[at].push_back(line.block);
        } else if (sameBlock) {
            Spans &spans = std::get<Paragraph>(out[at].back().node).spans;
            spans.emplace_back().text = QStringLiteral("\n");
            spans.insert(spans.end(), rest.begin(), rest.end());
        } else if (!rest.empty()) {
            out[at].push_back({Paragraph{rest}, line.block.get().place});
        } else {
            block = nullptr;
        }
    }
    return out;
}

Blocks withoutOpening(const Cell &cell, const LineLabel &label)
{
    Blocks rest = cell.blocks;
    if (const auto *first = rest.empty() ? nullptr : std::get_if<Paragraph>(&rest.front().node)) {
        const Spans spans = withoutStart(first->spans, label.length);
        if (plainText(spans).trimmed().isEmpty()) {
            rest.erase(rest.begin());
        } else {
            rest.front().node = Paragraph{spans};
        }
    }
    return rest;
}

} // namespace attest
