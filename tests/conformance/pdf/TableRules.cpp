// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

struct PlacedCell
{
    int element = 0;
    int row = 0, column = 0, rows = 1, columns = 1;
    bool header = false; ///< a TH
    bool inHead = false; ///< in THead
};

int spanOf(const TagElement &cell, const char *key)
{
    QPDFObjectHandle held = cell.attribute("/Table", key);
    return held.isInteger() ? held.getIntValueAsInt() : 1;
}

/// A table's cells where they come to stand.
class Grid
{
public:
    Grid(const TagTree &tree, int table) : m_tree(tree) { addRows(table, false); }

    std::vector<PlacedCell> cells;
    std::vector<int> rowElements;
    std::vector<int> widths;              ///< of each row, with what spans into it
    std::vector<int> overlaps, overhangs; ///< elements: cells on others, cells that leave their group of rows
    int headRows = 0;

private:
    void addRows(int group, bool head)
    {
        const int first = static_cast<int>(rowElements.size());
        for (const int kid : m_tree.children(group)) {
            const QByteArray &type = m_tree.at(kid).standard;
            if (type == "TR") {
                addRow(kid, head);
            } else if (type == "THead" || type == "TBody" || type == "TFoot") {
                addRows(kid, type == "THead");
            }
        }
        const int end = static_cast<int>(rowElements.size());
        headRows = head ? end : headRows;
        for (const PlacedCell &cell : cells) {
            if (cell.row >= first && cell.row < end && cell.row + cell.rows > end) {
                overhangs.push_back(cell.element);
            }
        }
    }

    void addRow(int row, bool head)
    {
        const int number = static_cast<int>(rowElements.size());
        rowElements.push_back(row);
        int column = 0;
        for (const int kid : m_tree.children(row)) {
            while (m_taken.count({number, column}) > 0) {
                ++column;
            }
            PlacedCell cell;
            cell.element = kid;
            cell.row = number;
            cell.column = column;
            cell.rows = std::clamp(spanOf(m_tree.at(kid), "/RowSpan"), 1, 1000);
            cell.columns = std::clamp(spanOf(m_tree.at(kid), "/ColSpan"), 1, 1000);
            cell.header = m_tree.at(kid).standard == "TH";
            cell.inHead = head;
            for (int y = 0; y < cell.rows; ++y) {
                for (int x = 0; x < cell.columns; ++x) {
                    if (!m_taken.insert({number + y, column + x}).second) {
                        overlaps.push_back(kid);
                    }
                }
            }
            column += cell.columns;
            cells.push_back(cell);
        }
        while (m_taken.count({number, column}) > 0) {
            ++column;
        }
        widths.push_back(column);
    }

    const TagTree &m_tree;
    std::set<std::pair<int, int>> m_taken;
};

using TableVisit = std::function<void(const TagElement &, int)>;
void eachOf(const Subject &subject, const QList<QByteArray> &types, const TableVisit &visit)
{
    const auto &elements = subject.facts.tree().elements();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (types.contains(elements[i].standard)) {
            visit(elements[i], static_cast<int>(i));
        }
    }
}

void nesting(const Subject &subject, Findings &findings)
{
    static const std::map<QByteArray, QList<QByteArray>> holders = {
        {"THead", {"Table"}}, {"TBody", {"Table"}}, {"TFoot", {"Table"}}, {"TR", {"Table", "THead", "TBody", "TFoot"}},
        {"TH", {"TR"}},       {"TD", {"TR"}}};
    static const std::map<QByteArray, QList<QByteArray>> held = {
        {"Table", {"Caption", "THead", "TBody", "TFoot", "TR"}},
        {"THead", {"TR"}},
        {"TBody", {"TR"}},
        {"TFoot", {"TR"}},
        {"TR", {"TH", "TD"}}};
    const TagTree &tree = subject.facts.tree();
    for (std::size_t i = 0; i < tree.elements().size(); ++i) {
        const TagElement &element = tree.elements()[i];
        const int index = static_cast<int>(i);
        const auto holder = holders.find(element.standard);
        if (holder != holders.end() && !holder->second.contains(tree.parentType(index))) {
            findings.add(element.path, u"it stands in no %1"_s.arg(QString::fromUtf8(holder->second.first())));
        }
        const auto inner = held.find(element.standard);
        for (const QByteArray &kid : inner == held.end() ? QList<QByteArray>() : tree.childTypes(index)) {
            if (!inner->second.contains(kid)) {
                findings.add(element.path, u"there is a %1 in it"_s.arg(QString::fromUtf8(kid)));
            }
        }
    }
}

void groups(const Subject &subject, Findings &findings)
{
    eachOf(subject, {"Table"}, [&](const TagElement &element, int table) {
        const QList<QByteArray> kids = subject.facts.tree().childTypes(table);
        const bool bodies = kids.contains("TBody");
        if (kids.count("THead") > 1 || kids.count("TFoot") > 1) {
            findings.add(element.path, u"it has two heads or feet"_s);
        }
        if ((kids.contains("THead") || kids.contains("TFoot")) && !bodies) {
            findings.add(element.path, u"it has a head or a foot and no body"_s);
        }
        if (kids.contains("TR") && (bodies || kids.contains("THead"))) {
            findings.add(element.path, u"some rows stand in groups and some do not"_s);
        }
        if (kids.contains("THead") && kids.indexOf("THead") > kids.indexOf("TBody")) {
            findings.add(element.path, u"its head follows its body"_s);
        }
        if (!bodies && !kids.contains("TR")) {
            findings.add(element.path, u"it has no rows"_s);
        }
    });
}

void captions(const Subject &subject, Findings &findings)
{
    eachOf(subject, {"Caption"}, [&](const TagElement &element, int index) {
        const TagTree &tree = subject.facts.tree();
        const QByteArray parent = tree.parentType(index);
        if (parent != "Table" && parent != "L" && parent != "Figure") {
            findings.add(element.path, u"it is the caption of nothing"_s);
        } else if (tree.children(element.parent).front() != index) {
            findings.add(element.path, u"it is not the first in what it stands in"_s);
        }
        if (subject.facts.text(index).trimmed().isEmpty()) {
            findings.add(element.path, u"it says nothing"_s);
        }
    });
}

void regular(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    eachOf(subject, {"Table"}, [&](const TagElement &, int table) {
        const Grid grid(tree, table);
        for (std::size_t row = 0; row < grid.widths.size(); ++row) {
            if (grid.widths[row] != grid.widths.front()) {
                findings.add(tree.at(grid.rowElements[row]).path,
                             u"%1 columns, and %2 in the first row"_s.arg(grid.widths[row]).arg(grid.widths.front()));
            }
        }
    });
}

void overlaps(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    eachOf(subject, {"Table"}, [&](const TagElement &, int table) {
        const Grid grid(tree, table);
        for (const int cell : grid.overlaps) {
            findings.add(tree.at(cell).path, u"it stands on another cell"_s);
        }
        for (const int cell : grid.overhangs) {
            findings.add(tree.at(cell).path, u"it spans more rows than there are in its group"_s);
        }
    });
}

void spans(const Subject &subject, Findings &findings)
{
    eachOf(subject, {"TH", "TD"}, [&](const TagElement &cell, int) {
        for (const char *key : {"/RowSpan", "/ColSpan"}) {
            QPDFObjectHandle held = cell.attribute("/Table", key);
            if (!held.isNull() && (!held.isInteger() || held.getIntValue() < 1 || held.getIntValue() > 1000)) {
                findings.add(cell.path, u"its %1 is no number of cells"_s.arg(QString::fromUtf8(key).mid(1)));
            }
        }
    });
}

void scopes(const Subject &subject, Findings &findings)
{
    eachOf(subject, {"TH", "TD"}, [&](const TagElement &cell, int) {
        QPDFObjectHandle scope = cell.attribute("/Table", "/Scope");
        const bool inHead = cell.parent >= 0 && subject.facts.tree().parentType(cell.parent) == "THead";
        if (cell.standard == "TD") {
            if (!scope.isNull()) {
                findings.add(cell.path, u"it heads nothing and has a Scope"_s);
            }
        } else if (!scope.isNameAndEquals(inHead ? "/Column" : "/Row") && !scope.isNameAndEquals("/Both")) {
            findings.add(cell.path, u"its Scope is %1"_s.arg(QString::fromStdString(scope.unparse())));
        }
    });
}

void heads(const Subject &subject, Findings &findings)
{
    const TagTree &tree = subject.facts.tree();
    eachOf(subject, {"Table"}, [&](const TagElement &element, int table) {
        const Grid grid(tree, table);
        std::set<int> headed;
        for (const PlacedCell &cell : grid.cells) {
            if (cell.inHead && !cell.header) {
                findings.add(tree.at(cell.element).path, u"a cell of the head that is no header"_s);
            }
            if (cell.header && cell.inHead) {
                for (int x = 0; x < cell.columns; ++x) {
                    headed.insert(cell.column + x);
                }
            }
            if (cell.header && !cell.inHead && cell.column > 0) {
                findings.add(tree.at(cell.element).path, u"a header in the midst of the body"_s);
            }
        }
        const int width = grid.widths.empty() ? 0 : grid.widths.front();
        if (static_cast<int>(headed.size()) < width) {
            findings.add(element.path, u"%1 of %2 columns have a header"_s.arg(headed.size()).arg(width));
        }
    });
}

void headerWords(const Subject &subject, Findings &findings)
{
    eachOf(subject, {"TH"}, [&](const TagElement &cell, int index) {
        if (subject.facts.text(index).trimmed().isEmpty()) {
            findings.add(cell.path, u"it says nothing"_s);
        }
    });
}

} // namespace

Rules tableRules()
{
    return {
        {"table-nesting", "PDF/UA-1 7.2", "Tables hold a caption and groups of rows, groups rows, rows cells.",
         nesting},
        {"table-groups", "PDF/UA-1 7.2", "A table has at most one head, before its bodies, and no rows outside them.",
         groups},
        {"table-caption", "PDF/UA-1 7.2", "A caption comes first and says something.", captions},
        {"table-regular", "PDF/UA-1 7.2", "All rows of a table have as many columns, with what spans into them.",
         regular},
        {"table-overlap", "PDF/UA-1 7.2", "No cell stands on another or leaves its group of rows.", overlaps},
        {"table-spans", "PDF 1.7 14.8.5.7", "Cells span a number of rows and columns.", spans},
        {"table-scope", "PDF/UA-1 7.5", "Every header cell says whether it heads its column or its row.", scopes},
        {"table-heads", "Attest",
         "Every column has a header in the table's head, and rows have theirs in the first column.", heads},
        {"table-header-words", "Attest", "Every header cell says something.", headerWords},
    };
}

} // namespace attest::test::pdf
