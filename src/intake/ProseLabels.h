// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/FormHeading.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace attest {

inline constexpr qsizetype longestLabel = 60;

/// Where a label ends in the words of a paragraph, and what it names.
struct ProseLabel
{
    qsizetype length = 0;  ///< of its words
    qsizetype through = 0; ///< with what parts it from the rest
    ColumnRole role = ColumnRole::Other;
};

/// Of the words of a label; none where they name no part of a form. "Section 1" and "Evidence 2" count: labels are the
/// same for every provision.
std::optional<ColumnRole> roleOfLabel(const QString &label);
/// The label that a paragraph begins with or is: before a colon, in bold, before an answer, or alone.
std::optional<ProseLabel> labelOf(const Spans &spans);

/// Labels that the document tells by repeating them: "Evidence The policy, page 2", which nothing parts from what
/// stands beside them, as lines of a table whose rulings are lost, and the question that most answers stand behind,
/// whatever stands behind it here: "Do we comply? We are working on it."
class BareLabels
{
public:
    explicit BareLabels(const Blocks &blocks);

    std::optional<ProseLabel> labelOf(const QString &text);

private:
    ProseLabel candidateIn(const QString &text);

    QHash<QString, ColumnRole> m_roles;
    QSet<QString> m_labels;
    QSet<QString> m_questions; ///< in small letters
};

} // namespace attest
