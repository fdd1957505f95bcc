// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlGrid.h"

#include "formats/readers/HtmlElements.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace attest {

using namespace gumbo;

namespace {

constexpr size_t kLeastColumns = 3; // two side by side are how pages lay out their parts
constexpr size_t kLeastRows = 2;
constexpr size_t kMostColumns = 40;
constexpr qsizetype kLongestHeading = 60; // of a column
constexpr size_t kMostInHeading = 6;      // elements
constexpr size_t kMostLooked = 400;       // elements of a row

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

/// The elements in a block that holds nothing but them; empty where it is none of those. Blocks stand side by side as
/// cells do, while phrases may be the words of a sentence.
std::vector<const GumboNode *> boxesIn(const GumboNode *block)
{
    if (!is(block, GUMBO_TAG_DIV)) {
        return {};
    }
    std::vector<const GumboNode *> boxes;
    for (const GumboNode *child : children(block)) {
        const bool box = is(child, GUMBO_TAG_DIV) || is(child, GUMBO_TAG_SPAN);
        if ((isElement(child) && !box) || child->type == GUMBO_NODE_TEXT || boxes.size() > kMostColumns) {
            return {};
        }
        if (box) {
            boxes.push_back(child);
        }
    }
    return boxes;
}

/// How many elements a block holds that `counts`, as far as somebody looks.
template <class Counts>
size_t countIn(const GumboNode *block, Counts counts)
{
    std::vector<const GumboNode *> open = {block};
    size_t found = 0;
    for (size_t looked = 0; !open.empty() && looked < kMostLooked; ++looked) {
        const GumboNode *node = open.back();
        open.pop_back();
        found += isElement(node) && counts(node) ? 1 : 0;
        const std::vector<const GumboNode *> inner = children(node);
        open.insert(open.end(), inner.begin(), inner.end());
    }
    return found;
}

/// "Provision 1.2": a row of a table that has no words over its columns.
bool holdsCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\d\\.\\d"));
    return text.contains(code);
}

/// "Evidence: the policy" names what it says itself. "Comply: Yes / No" offers answers and gives none.
bool namesItsValue(const QString &text)
{
    static const QRegularExpression value(QStringLiteral(":\\s*(?!\\(?y(?:es)?\\s*(?:/|or)\\s*n)\\S"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.contains(value);
}

/// How many of these words name the columns of a form.
qsizetype columnsNamedIn(const QStringList &words)
{
    static const QRegularExpression names(
        QStringLiteral("\\b(?:code|provision|requirements?|ref(?:erence)?|comply|compli\\w+|evidence|comment\\w*|"
                       "explanations?|responses?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.filter(names).size();
}

/// "Code | Requirement | Evidence": words over columns, whatever their classes are called. No two are the same, and
/// none is a number or names its own value. Phrases head columns only where they name those of a form. Where none is
/// headed a row that begins with a code begins a table too.
bool headsColumns(const std::vector<const GumboNode *> &cells)
{
    constexpr qsizetype leastNamed = 2;
    QStringList words;
    for (const GumboNode *cell : cells) {
        if (countIn(cell, [](const GumboNode *) { return true; }) > kMostInHeading) {
            return false;
        }
        const QString text = textOf(cell).simplified();
        const bool named = std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
        if (!named || text.size() > kLongestHeading || words.contains(text) || namesItsValue(text)) {
            return false;
        }
        words.append(text);
    }
    const bool blocks =
        std::all_of(cells.begin(), cells.end(), [](const GumboNode *cell) { return is(cell, GUMBO_TAG_DIV); });
    if (cells.size() < kLeastColumns || holdsCode(words.front())) {
        return cells.size() >= kLeastColumns && blocks;
    }
    // "Do we comply? | Yes" is an answer; columns to tick have both, and numbers stand under a first "No".
    const QStringList rest = words.mid(1);
    const bool answer = rest.contains(u"yes", Qt::CaseInsensitive) != rest.contains(u"no", Qt::CaseInsensitive);
    return !answer && (blocks || columnsNamedIn(words) >= leastNamed);
}

/// A row below such words: as many cells, without headings of their own, which parts of a page have; or a title. Below
/// a code stands another.
bool standsBelow(const std::vector<const GumboNode *> &cells, const std::vector<const GumboNode *> &above)
{
    if (cells.size() == 1) {
        return countIn(cells.front(), [](const GumboNode *) { return true; }) <= kMostInHeading;
    }
    if (cells.size() != above.size() || (holdsCode(textOf(above.front())) && !holdsCode(textOf(cells.front())))) {
        return false;
    }
    return std::all_of(cells.begin(), cells.end(), [](const GumboNode *cell) {
        return countIn(cell, [](const GumboNode *node) { return headingLevel(node) > 0; }) == 0;
    });
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
bool namesItself(const std::vector<HtmlGrid::Row> &rows)
{
    size_t same = 0;
    for (size_t column = 0; column < rows.front().cells.size(); ++column) {
        const QString first = startOf(rows.front().cells[column]);
        same += !first.isEmpty() && std::all_of(rows.begin(), rows.end(),
                                                [&](const HtmlGrid::Row &row) {
                                                    return row.cells.size() == 1 || startOf(row.cells[column]) == first;
                                                })
                    ? 1
                    : 0;
    }
    return same >= 2;
}

bool hasRole(const GumboNode *node, std::initializer_list<const char *> roles)
{
    const QString own = attribute(node, "role").trimmed().toLower();
    return std::any_of(roles.begin(), roles.end(), [&own](const char *role) { return own == QLatin1String(role); });
}

/// The cells of a row by its role. One that the page does not show keeps its column; anything else has none.
std::vector<const GumboNode *> cellsOfRole(const GumboNode *row, const HtmlVisibility &visibility)
{
    std::vector<const GumboNode *> cells = elementsIn(row);
    const auto isMissing = [&visibility](const GumboNode *cell) {
        return visibility.isLeftOut(cell, true) && !hasRole(cell, {"cell", "gridcell", "columnheader", "rowheader"});
    };
    cells.erase(std::remove_if(cells.begin(), cells.end(), isMissing), cells.end());
    return cells;
}

/// Takes the rows in `node`, and whatever else it holds as rows of their own; false where no row is among them.
bool takeRows(const GumboNode *node, const HtmlVisibility &visibility, std::vector<HtmlGrid::Row> &rows)
{
    bool found = false;
    for (const GumboNode *child : children(node)) {
        if (!isElement(child)) {
            if (child->type == GUMBO_NODE_TEXT) {
                rows.push_back({{child}, true});
            }
            continue;
        }
        if (visibility.isLeftOut(child, true)) {
            continue;
        }
        if (hasRole(child, {"row"})) {
            rows.push_back({cellsOfRole(child, visibility), false});
            found = true;
            continue;
        }
        const size_t before = rows.size();
        if (hasRole(child, {"rowgroup", "presentation", "none", ""}) && takeRows(child, visibility, rows)) {
            found = true;
            continue;
        }
        rows.resize(before);
        rows.push_back({{child}, true});
    }
    return found;
}

/// How many columns "repeat(5, 1fr)" or "4em 2fr minmax(1em, 1fr)" lays out; 0 where that depends on the window.
size_t columnsIn(const QString &style)
{
    static const QRegularExpression rule(QStringLiteral("(?:^|;)\\s*grid-template-columns\\s*:([^;]*)"));
    static const QRegularExpression repeated(QStringLiteral("repeat\\(\\s*(\\d{1,2})\\s*,\\s*([\\w.%]+)\\s*\\)"));
    static const QRegularExpression measured(QStringLiteral("(?:minmax|fit-content|calc)\\([^()]*\\)"));
    static const QRegularExpression track(QStringLiteral("^[\\w.%-]+$"));
    QString tracks = rule.match(style.toLower()).captured(1).trimmed();
    tracks.replace(measured, QStringLiteral("1fr"));
    for (auto match = repeated.match(tracks); match.hasMatch(); match = repeated.match(tracks)) {
        const auto times = std::min(static_cast<size_t>(match.captured(1).toUInt()), kMostColumns);
        tracks.replace(match.capturedStart(), match.capturedLength(),
                       (match.captured(2) + QLatin1Char(' ')).repeated(static_cast<qsizetype>(times)));
    }
    const QStringList each = tracks.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool known = std::all_of(each.begin(), each.end(),
                                   [](const QString &one) { return track.match(one).hasMatch() && one != u"none"; });
    return known && static_cast<size_t>(each.size()) <= kMostColumns ? static_cast<size_t>(each.size()) : 0;
}

HtmlGrid gridOfStyle(const GumboNode *element, const HtmlVisibility &visibility)
{
    HtmlGrid grid;
    const size_t columns = is(element, GUMBO_TAG_DIV) ? columnsIn(attribute(element, "style")) : 0;
    if (columns < kLeastColumns) {
        return grid;
    }
    std::vector<const GumboNode *> cells;
    for (const GumboNode *child : children(element)) {
        const bool placed = isElement(child) && attribute(child, "style").contains(u"grid-");
        if (child->type == GUMBO_NODE_TEXT || placed) {
            return grid;
        }
        if (isElement(child) && !visibility.isLeftOut(child, true)) {
            cells.push_back(child);
        }
    }
    if (cells.size() % columns != 0 || cells.size() < (kLeastRows + 1) * columns) {
        return grid;
    }
    QStringList heads;
    for (size_t i = 0; i < columns; ++i) {
        heads.append(textOf(cells[i]).simplified());
    }
    const auto first = cells.begin();
    const auto width = static_cast<std::ptrdiff_t>(columns);
    if (columnsNamedIn(heads) * 2 < heads.size() || holdsCode(heads.front()) || !headsColumns({first, first + width})) {
        return grid;
    }
    for (auto cell = first; cell != cells.end(); cell += width) {
        grid.rows.push_back({{cell, cell + width}, false});
    }
    return grid;
}

HtmlGrid gridOfRoles(const GumboNode *element, const HtmlVisibility &visibility)
{
    HtmlGrid grid;
    if (is(element, GUMBO_TAG_TABLE) || !hasRole(element, {"table", "grid", "treegrid"})) {
        return grid;
    }
    takeRows(element, visibility, grid.rows);
    const auto whole = std::count_if(grid.rows.begin(), grid.rows.end(), [](const auto &row) { return !row.across; });
    return static_cast<size_t>(whole) >= kLeastRows ? grid : HtmlGrid();
}

} // namespace

HtmlGrid gridOf(const GumboNode *element, const HtmlVisibility &visibility)
{
    HtmlGrid grid = gridOfRoles(element, visibility);
    return grid.isEmpty() ? gridOfStyle(element, visibility) : grid;
}

HtmlGrid gridOfClasses(const std::vector<const GumboNode *> &children, size_t from, const HtmlVisibility &visibility,
                       bool inCell)
{
    HtmlGrid grid;
    size_t whole = 0;
    size_t columns = 0;
    size_t at = from;
    bool headed = false;
    for (; at < children.size() && children[at]->type != GUMBO_NODE_TEXT; ++at) {
        if (!isElement(children[at]) || visibility.isLeftOut(children[at], true)) {
            continue;
        }
        std::vector<const GumboNode *> cells = cellsOf(children[at]);
        const bool first = grid.rows.empty();
        if (!inCell && (first || headed)) {
            std::vector<const GumboNode *> boxes = boxesIn(children[at]);
            headed = first ? headsColumns(boxes) : headed;
            if (headed && (first || standsBelow(boxes, grid.rows.front().cells))) {
                cells = std::move(boxes);
            }
        }
        if (cells.empty() || (first ? cells.size() < kLeastColumns : cells.size() != columns && cells.size() != 1)) {
            break;
        }
        columns = first ? cells.size() : columns;
        whole += cells.size() == columns ? 1 : 0;
        grid.rows.push_back({std::move(cells), false});
    }
    grid.looked = at - from;
    if (whole < kLeastRows || namesItself(grid.rows)) {
        grid.rows.clear();
    }
    return grid;
}

} // namespace attest
