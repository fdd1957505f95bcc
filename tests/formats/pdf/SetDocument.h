// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Pagination.h"
#include "formats/writers/pdf/Setting.h"
#include "formats/writers/pdf/Typesetters.h"

namespace attest::test {

/// A document set out on pages, before anything is drawn.
class SetDocument
{
public:
    explicit SetDocument(const Document &document);

    const std::vector<pdf::Sheet> &sheets() const { return m_sheets; }
    const std::vector<pdf::Passage *> &passages() const { return m_setting->passages(); }
    const std::vector<pdf::Element> &elements() const { return m_elements; }
    const pdf::PageSize &size() const { return m_size; }

    /// The words that a sheet shows, line group by line group; "~" before what is only decoration.
    QStringList wordsOn(size_t sheet) const;
    /// The sheets, from 0, on which some words stand as content.
    QList<int> sheetsWith(const QString &words) const;

    /// What no document may do on a page: text outside the margins, lines lost or shown twice, text on text. A
    /// sentence each.
    QStringList faults() const;

private:
    void findLost(QStringList &faults) const;
    void findOutside(QStringList &faults) const;
    void findOverlaps(QStringList &faults) const;

    pdf::PageSize m_size;
    std::unique_ptr<pdf::Typesetters> m_typesetters;
    std::unique_ptr<pdf::Setting> m_setting;
    std::unique_ptr<pdf::Flow> m_flow;
    std::vector<pdf::Element> m_elements;
    std::vector<pdf::Sheet> m_sheets;
};

/// `count` words.
QString manyWords(int count);
/// A table of these columns' headings, each row's cells' words; the first cell of a row heads it.
Table plainTable(const QStringList &headings, const QList<QStringList> &rows);

} // namespace attest::test
