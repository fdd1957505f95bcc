// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlGrid.h"

#include "formats/readers/HtmlElements.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace gumbo;

namespace {

constexpr size_t kLeastColumns = 3; // two side by side are how pages lay out their parts
constexpr size_t kLeastRows = 2;
constexpr size_t kMostColumns = 40;

bool hasClass(const GumboNode *node, const QRegularExpression &rule)
{
    const QStringList classes = attribute(node, "class").toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(classes.begin(), classes.end(),
                       [&rule](const QString &one) { return rule.match(one).hasMatch(); });
}

std::vector<const GumboNode *> elementsIn(const GumboNode *node)
{
    std::vector<const GumboNode *> out;
    for (const GumboNode *child : children(node)) {
        if (isElement(child)) {
            out.push_back(child);
        }
    }
    return out;
}

/// The cells of a row by its classes; empty where it is none.
std::vector<const GumboNode *> cellsOf(const GumboNode *row)
{
    static const QRegularExpression rowRule(QStringLiteral("^(?:tr|row|(?:[a-z]+[-_]+)*row|rt-tr|table-tr)$"));
    static const QRegularExpression cellRule(QStringLiteral(
        "^(?:td|th|cell|col|column|columns|(?:col|cell|column|td)[-_].*|.*[-_](?:cell|col|column|td))$"));
    if (!is(row, GUMBO_TAG_DIV) || !hasClass(row, rowRule)) {
        return {};
    }
    std::vector<const GumboNode *> cells = elementsIn(row);
    const bool all = std::all_of(cells.begin(), cells.end(), [](const GumboNode *cell) {
        return (is(cell, GUMBO_TAG_DIV) || is(cell, GUMBO_TAG_SPAN)) && hasClass(cell, cellRule);
    });
    return all && cells.size() <= kMostColumns ? cells : std::vector<const GumboNode *>();
}

/// What a cell begins with: its first element's words.
QString startOf(const GumboNode *cell)
{
    const std::vector<const GumboNode *> inner = elementsIn(cell);
    return inner.empty() ? QString() : textOf(inner.front()).simplified();
}

/// Cards side by side that each say "Evidence …" are read one after another.
bool namesItself(const std::vector<std::vector<const GumboNode *>> &rows)
{
    size_t same = 0;
    for (size_t column = 0; column < rows.front().size(); ++column) {
        const QString first = startOf(rows.front()[column]);
        same += !first.isEmpty() &&
                        std::all_of(rows.begin(), rows.end(),
                                    [&](const auto &row) { return row.size() == 1 || startOf(row[column]) == first; })
                    ? 1
                    : 0;
    }
    return same >= 2;
}

} // namespace

HtmlGrid gridOfRoles(const GumboNode *element)
{
    HtmlGrid grid;
    const QString own = attribute(element, "role");
    if (is(element, GUMBO_TAG_TABLE) ||
        (own != QLatin1String("table") && own != QLatin1String("grid") && own != QLatin1String("treegrid"))) {
        return grid;
    }
    std::vector<const GumboNode *> waiting = {element};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        const QString role = attribute(node, "role");
        if (node != element && role == QLatin1String("row")) {
            grid.rows.push_back(elementsIn(node));
            continue;
        }
        if (node == element || role == QLatin1String("rowgroup") || role.isEmpty() ||
            role == QLatin1String("presentation")) {
            const std::vector<const GumboNode *> inner = elementsIn(node);
            waiting.insert(waiting.end(), inner.rbegin(), inner.rend());
        }
    }
    return grid.rows.size() >= kLeastRows ? grid : HtmlGrid();
}

HtmlGrid gridOfClasses(const std::vector<const GumboNode *> &children, size_t from)
{
    HtmlGrid grid;
    size_t whole = 0;
    size_t columns = 0;
    for (size_t i = from; i < children.size(); ++i) {
        if (!isElement(children[i])) {
            if (children[i]->type == GUMBO_NODE_TEXT) {
                break;
            }
            continue;
        }
        std::vector<const GumboNode *> cells = cellsOf(children[i]);
        const bool first = grid.rows.empty();
        if (cells.empty() || (first ? cells.size() < kLeastColumns : cells.size() != columns && cells.size() != 1)) {
            break;
        }
        columns = first ? cells.size() : columns;
        whole += cells.size() == columns ? 1 : 0;
        grid.rows.push_back(std::move(cells));
        grid.children = i - from + 1;
    }
    return whole >= kLeastRows && !namesItself(grid.rows) ? grid : HtmlGrid();
}

} // namespace attest
