// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ForeignLabels.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr int fewest = 3; ///< of one label

/// "Actions", "Action owner", "Target date", and not "Timescales for a response", which may head a landlord's own
/// words.
bool namesForeignPart(const QString &label)
{
    static const QRegularExpression rule(
        u"\\A(?:(?:any|our|further|future|planned|agreed|proposed|improvement|corrective)\\s+)*"
        "(?:actions?(?:\\s+(?:plan|points?|required|needed|planned|agreed|to\\s+be\\s+taken|owner|lead|date|deadline))?"
        "|"
        "(?:target|completion|due|review)\\s+date|(?:lead|responsible)\\s+officer|officer\\s+responsible|owner|lead|"
        "deadline|rag(?:\\s+(?:rating|status))?)\\z"_s);
    return label.contains(rule);
}

enum class Look { Plain, InALine, Bold };

/// How the label is set: bold, where the text after it is not; in a line of its own; as the text.
Look lookOf(const ProsePiece &piece)
{
    const auto *paragraph = std::get_if<Paragraph>(&piece.block.node);
    if (paragraph == nullptr) {
        return Look::Plain;
    }
    qsizetype strong = 0;
    bool all = true;
    for (const Span &span : paragraph->spans) {
        all = all && (span.strong || span.text.trimmed().isEmpty());
        strong += all ? span.text.size() : 0;
    }
    const bool alone = piece.rest.empty();
    return strong >= std::max<qsizetype>(piece.label.size(), 1) && (!all || alone) ? Look::Bold
           : alone                                                                 ? Look::InALine
                                                                                   : Look::Plain;
}

} // namespace

QSet<QString> foreignLabels(const std::vector<ProsePiece> &pieces, const QHash<QString, ColumnRole> &labels)
{
    QHash<QString, int> found;
    for (const ProsePiece &piece : pieces) {
        if (piece.role == ColumnRole::Other && !piece.label.isEmpty() && namesForeignPart(piece.label)) {
            ++found[piece.label];
        }
    }
    found.removeIf([](const auto &one) { return one.value() < fewest; });
    if (found.isEmpty()) {
        return {};
    }
    std::optional<Look> look; // of every label of an answer
    for (const ProsePiece &piece : pieces) {
        if (isAnswerRole(labels.value(piece.label, ColumnRole::Other))) {
            look = look && *look != lookOf(piece) ? Look::Plain : lookOf(piece);
        }
    }
    QSet<QString> out;
    for (auto it = found.cbegin(); look && *look != Look::Plain && it != found.cend(); ++it) {
        const bool alike = std::all_of(pieces.begin(), pieces.end(), [&](const ProsePiece &piece) {
            return piece.label != it.key() || lookOf(piece) == *look;
        });
        if (alike) {
            out.insert(it.key());
        }
    }
    return out;
}

} // namespace attest
