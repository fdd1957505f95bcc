// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/XmlCursor.h"

#include <QHash>
#include <QString>

#include <array>

namespace attest {

/// What a style of an OpenDocument text says that a reader of its meaning needs.
struct OdtStyle
{
    QString parent;
    std::optional<int> outline;       ///< the heading level of paragraphs in this style
    std::optional<QString> listStyle; ///< the list style of paragraphs in this style
    std::optional<bool> strong, emphasis, hidden, struck, marked;
    std::optional<QString> signFont; ///< that its words are set in and shows signs for letters; empty: another
};

/// How a list style writes the mark of one level.
struct OdtLevel
{
    bool bullet = true;
    QString format;        ///< 1, a, A, i, I; empty: no number is printed
    QString before, after; ///< what stands around the number
    int start = 1;
    int shown = 1; ///< how many levels' numbers are printed
};

inline constexpr int odtLevels = 10;
using OdtLevels = std::array<OdtLevel, odtLevels>;

/// The styles of an OpenDocument text: those of styles.xml and the automatic ones of content.xml.
class OdtStyles
{
public:
    /// Takes the styles from the children of the element the cursor stands in, whatever element holds them.
    void read(XmlCursor &xml);
    /// The same of the fonts that the document declares, which its styles call by names of its own.
    void readFonts(XmlCursor &xml);

    /// With what it takes from its parents.
    OdtStyle text(QStringView name) const { return resolved(m_text, name); }
    OdtStyle paragraph(QStringView name) const { return resolved(m_paragraph, name); }
    /// True where a section in this style is not shown.
    bool isHiddenSection(QStringView name) const { return m_hiddenSections.value(name.toString(), false); }
    /// None where there is no such list style.
    const OdtLevels *list(const QString &name) const;
    /// How headings are numbered.
    const OdtLevels &outline() const { return m_outline; }

private:
    using Styles = QHash<QString, OdtStyle>;
    static OdtStyle resolved(const Styles &styles, QStringView name);
    void readStyle(XmlCursor &xml);
    static OdtLevels readLevels(XmlCursor &xml);

    Styles m_text, m_paragraph;
    QHash<QString, bool> m_hiddenSections;
    QHash<QString, QString> m_signFonts; ///< that show signs for letters, by the names that the document has for them
    QHash<QString, OdtLevels> m_lists;
    OdtLevels m_outline;
};

} // namespace attest
