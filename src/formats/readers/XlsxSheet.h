// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/XlsxStyles.h"

#include <map>
#include <set>

namespace attest {

/// What the sheets of a workbook share.
struct XlsxBook
{
    std::vector<Spans> texts;
    XlsxStyles styles;
};

/// The words of a text item (`si` or `is`) that the cursor stands in, with the look of its runs.
Spans readXlsxText(XmlCursor &xml);

/// Reads one sheet as a table: the rows and columns in which something is written, without those that are hidden.
class XlsxSheet
{
public:
    XlsxSheet(const XlsxBook &book, ReadBudget &budget) : m_book(book), m_budget(budget) {}

    /// Takes the sheet's part; `links` are its addresses by relationship.
    void read(XmlCursor &xml, const QHash<QString, QString> &links);
    /// No rows where the sheet shows nothing.
    Table table();

private:
    struct Place
    {
        int row = 0, column = 0;                         ///< from 1
        auto operator<=>(const Place &) const = default; // NOLINT(modernize-use-nullptr): it compares with 0
    };
    struct Area
    {
        Place from, to;
    };
    struct Merge
    {
        Place origin; ///< whose words it shows
        int rows = 1, columns = 1;
    };

    static std::optional<Place> placeOf(QStringView reference);
    static std::optional<Area> areaOf(QStringView reference);
    void readColumns(XmlCursor &xml);
    void readRows(XmlCursor &xml);
    void readCell(XmlCursor &xml, Place place);
    Spans valueOf(const QString &type, const QString &value, int style) const;
    void readMerges(XmlCursor &xml);
    void readLinks(XmlCursor &xml, const QHash<QString, QString> &links);
    bool isHiddenColumn(int column) const;
    void layMerges(const std::vector<int> &rows, const std::vector<int> &columns);

    const XlsxBook &m_book;
    ReadBudget &m_budget;
    std::map<Place, Spans> m_cells;
    std::set<int> m_hiddenRows;
    std::map<int, int> m_hiddenColumns; ///< first to last
    std::vector<Area> m_areas;
    std::map<Place, Merge> m_merged; ///< by the first place of each that is shown
    std::set<Place> m_covered;
};

} // namespace attest
