// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/XmlCursor.h"

#include <QHash>

#include <unordered_map>

namespace attest {

/// What a style of a Word document says about meaning; what it does not say is empty.
struct DocxStyle
{
    QString name;
    QString basedOn;
    std::optional<int> heading; ///< 1 to 6; 0 says that it is no heading
    std::optional<bool> strong, emphasis, hidden;
    QString signFont; ///< that its words are set in and shows signs for letters; empty: another; null: it does not say
    bool struck = false, marked = false; ///< said of a run's own words
    std::optional<int> numbering;        ///< the number definition its paragraphs take part in; 0: none
    std::optional<int> level;
};

/// The styles part. Only what bears meaning is kept: no fonts, measures or table styles.
class DocxStyles
{
public:
    /// Errors (BadInput): damaged.
    static Result<DocxStyles> read(const QByteArray &part, const QString &name, ReadBudget &budget);

    /// A style with everything it takes over from those it is based on; an empty one where there is no such style.
    const DocxStyle &style(const QString &id) const;
    /// The style of paragraphs that name none.
    const QString &defaultParagraph() const { return m_defaultParagraph; }

private:
    void readStyle(XmlCursor &xml);
    DocxStyle inherited(const QString &id) const;

    QHash<QString, DocxStyle> m_styles;
    mutable std::unordered_map<QString, DocxStyle> m_resolved; ///< its elements stay where they are
    QString m_defaultParagraph;
};

/// The heading level (1 to 6) of a paragraph at an outline level (from 0); 0 where that is body text.
int headingFromOutline(int outlineLevel);

/// Reads the elements of a w:rPr that bear meaning into `style`, its character style as what it is based on; leaves the
/// element.
void readRunProperties(XmlCursor &xml, DocxStyle &style);

} // namespace attest
