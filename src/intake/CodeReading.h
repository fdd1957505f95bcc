// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/Wording.h"

#include <memory>

namespace attest {

/// Codes found at the start of a text, and what follows them.
struct LeadingCode
{
    QString code; ///< 1.2; empty: none
    QString rest;
};

/// Reads "1.2", "Provision 1.2", "1.2.", "1 . 2", "§1.2" or "(1.2)" at the start of a text.
LeadingCode leadingCode(const QString &text);
/// Every code in a code cell, in order, ranges ("5.1 - 5.3") filled: more than one where rows were merged.
QStringList codesIn(const QString &cell);
/// True where a cell holds a code and hardly anything else.
bool isCodeCell(const QString &cell);
/// The section's number in "6", "6.", "Section 6" or "6 - Stage 1"; empty for a provision's code such as 6.1.
QString sectionNumberIn(const QString &cell);
/// "1", "2" or "3" where the text names a stage ("Stage 1", "stage two"), else empty.
QString stageIn(const QString &text);

/// An edition as the recogniser looks things up in it.
class EditionWords
{
public:
    explicit EditionWords(std::shared_ptr<const Edition> edition);

    const Edition &edition() const { return *m_edition; }
    const std::shared_ptr<const Edition> &shared() const { return m_edition; }
    const std::vector<const Provision *> &provisions() const { return m_provisions; }
    const WordingIndex &wording() const { return m_wording; }
    /// The provision's place by a code as read; -1: the edition has none such.
    int byCode(const QString &code) const { return m_codes.value(code, -1); }
    /// The provisions that stand for a whole section, all its stages; of one stage where that is named.
    std::vector<int> bySection(const QString &number, const QString &stage) const;
    /// How well a provision fits the headings a row stands under, 0 to 1.
    double fitsContext(int provision, const QString &section, const QString &stage) const;
    /// True where the text is a title that the edition prints: a section's, a group's or a stage's.
    bool isTitle(const QString &text) const;
    /// True where the text is the title of the section, or of the group, in which the provision stands.
    bool isTitleOver(int provision, const QString &text) const;

private:
    struct Context
    {
        QString section, stage;
        QString wholeSection; ///< the section's number where the provision stands for all of it
    };
    std::shared_ptr<const Edition> m_edition;
    std::vector<const Provision *> m_provisions;
    WordingIndex m_wording;
    QHash<QString, int> m_codes;
    std::vector<Context> m_contexts; ///< one for each provision
    QStringList m_titles;            ///< comparable words joined
};
using EditionShelf = std::vector<EditionWords>;

/// Counts the words of each.
EditionShelf shelfOf(const std::vector<std::shared_ptr<const Edition>> &editions);

} // namespace attest
