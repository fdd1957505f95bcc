// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormLines.h"
#include "provisions/Edition.h"

#include <QHash>
#include <QSet>

namespace attest {

/// What a provision stands under in a form.
struct OutlinePlace
{
    QString section;      ///< its number: of the code, else of the title
    QString sectionTitle; ///< empty: the form has none
    QString group;        ///< "Mandatory ‘must’ requirements", "Stage 1"; empty: none
    QString stage;        ///< "Stage 1"
    std::optional<Level> level;
};

/// The sections, stages and levels of a Code as the titles in a form of it say, for each of its provisions.
class EditionOutline
{
public:
    EditionOutline(const std::vector<FormLine> &lines, const QSet<QString> &codes);

    /// A provision that stands nowhere by its code has the section of its code alone.
    OutlinePlace placeOf(const QString &code) const;

private:
    void take(const FormLine &line);
    void takeCode(const QString &code);
    void takeTitle(const QString &text);
    void enter(const QString &number, const QString &title);
    QString codeAt(const FormLine &line) const;

    const QSet<QString> &m_codes;
    QHash<QString, OutlinePlace> m_places;
    QHash<QString, QString> m_titles; ///< of each section by number
    OutlinePlace m_here;
    QString m_pending;      ///< a title without a number, since the last provision
    bool m_answers = false; ///< the row above is one of headings over an answer's parts
    bool m_entered = false; ///< a title with a number stands since the last provision
};

/// The section that a code's number names: "6" of "6.3" and of "6 (Stage 1)", "A" of "A1"; empty: none.
QString sectionOfCode(const QString &code);

} // namespace attest
