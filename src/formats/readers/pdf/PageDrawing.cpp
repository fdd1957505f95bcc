// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/PageDrawing.h"

#include <algorithm>
#include <cmath>

namespace attest::pdfreader {

using namespace positions;

namespace {

constexpr size_t kMostOperands = 1000; // a path's are six
constexpr size_t kMostSaved = 10'000;
constexpr size_t kMostForms = 16;
constexpr qint64 kCostOfForm = 256;
constexpr size_t kMostPoints = 10'000; // of one path
constexpr size_t kMostOfSign = 120;
constexpr size_t kMostRulings = 20'000; // on a page; a map or a drawing has more, and no table
constexpr qint64 kMostRuns = 15'000;    // times that words are shown
constexpr qint64 kMostShown = 250'000;  // bytes of words on a page
constexpr double kThickest = 3.5;       // points: what is thicker is an area
constexpr double kShortest = 3;         // what is shorter is a dot
constexpr double kOneLine = 1.2;        // so near one another, lines are one
constexpr double kBroken = 3.1;         // so short a gap is a dash's

Matrix matrixOf(const SourceValue &array)
{
    std::vector<double> numbers;
    array.forEachItem([&numbers](const SourceValue &item) {
        numbers.push_back(item.resolved().number());
        return numbers.size() < 6;
    });
    return numbers.size() < 6 ? Matrix()
                              : Matrix{numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]};
}

int turnOf(SourceValue node)
{
    for (int depth = 0; depth < 64 && node.isDictionary(); ++depth) {
        if (const SourceValue turn = node["Rotate"]; turn.isNumber()) {
            return ((turn.integer() / 90) % 4 + 4) % 4;
        }
        node = node["Parent"];
    }
    return 0;
}

} // namespace

Matrix toSeen(const SourcePage &page)
{
    const QRectF &box = page.box;
    switch (turnOf(page.dictionary)) {
    case 1:
        return {0, 1, 1, 0, -box.top(), -box.left()};
    case 2:
        return {-1, 0, 0, 1, box.right(), -box.top()};
    case 3:
        return {0, -1, -1, 0, box.bottom(), box.right()};
    default:
        return {1, 0, 0, -1, -box.left(), box.bottom()};
    }
}

void PageDrawing::read(const SourcePage &source)
{
    m_toSeen = toSeen(source);
    m_resources = source.resources;
    scan(m_file.content(source));
    joinRulings(m_page.level);
    joinRulings(m_page.upright);
    m_page.signs = m_signs.signs();
}

void PageDrawing::scan(std::string_view content)
{
    ContentScanner scanner(content);
    m_operands.clear();
    for (ContentToken token = scanner.next(); token.kind != ContentToken::End; token = scanner.next()) {
        if (token.kind != ContentToken::Word) {
            if (token.isString()) {
                m_shown += static_cast<qint64>(token.bytes.size());
            } else if (m_operands.size() < kMostOperands) {
                m_operands.push_back(token);
            }
            continue;
        }
        if (token.bytes == "ID") {
            scanner.skipInlineImage();
        } else if (token.bytes.size() <= 2) {
            const bool shows = token.bytes == "Tj" || token.bytes == "TJ" || token.bytes == "'" || token.bytes == "\"";
            m_runs += shows ? 1 : 0;
            carryOut(token.bytes);
        }
        m_operands.clear();
        if (m_shown > kMostShown || m_runs > kMostRuns) {
            m_file.failTooLarge();
        }
        if (m_file.error()) {
            return;
        }
    }
}

double PageDrawing::number(size_t fromLast) const
{
    return fromLast < m_operands.size() ? m_operands[m_operands.size() - 1 - fromLast].number : 0;
}

PageDrawing::Point PageDrawing::point(size_t fromLast) const
{
    const double x = number(fromLast + 1);
    const double y = number(fromLast);
    return {m_toSeen.a * x + m_toSeen.c * y + m_toSeen.e, m_toSeen.b * x + m_toSeen.d * y + m_toSeen.f};
}

void PageDrawing::carryOut(std::string_view word)
{
    if (word == "q") {
        if (m_saved.size() >= kMostSaved) {
            m_file.failTooLarge();
            return;
        }
        m_saved.push_back(m_toSeen);
    } else if (word == "Q") {
        if (!m_saved.empty()) {
            m_toSeen = m_saved.back();
            m_saved.pop_back();
        }
    } else if (word == "cm") {
        m_toSeen = Matrix{number(5), number(4), number(3), number(2), number(1), number(0)} * m_toSeen;
    } else if (word == "Do") {
        drawForm();
    } else {
        draw(word);
    }
}

void PageDrawing::draw(std::string_view word)
{
    const bool adds = word == "l" || word == "c" || word == "v" || word == "y";
    if (word == "m" || (adds && m_path.empty())) {
        m_path.push_back({point(0)});
        ++m_points;
    } else if (adds) {
        m_path.back().push_back(point(0));
        ++m_points;
    } else if (word == "h" && !m_path.empty() && !m_path.back().empty()) {
        m_path.back().push_back(m_path.back().front());
    } else if (word == "re") {
        addRectangle();
    } else if (word == "S" || word == "s") {
        addSign();
        stroke();
        endPath();
    } else if (word == "f" || word == "F" || word == "f*") {
        addSign();
        fill();
        endPath();
    } else if (word == "B" || word == "b" || word == "B*" || word == "b*") {
        addSign();
        fill();
        stroke();
        endPath();
    } else if (word == "n") {
        endPath();
    }
    if (m_points > kMostPoints) { // a picture
        endPath();
    }
}

void PageDrawing::addSign()
{
    if (m_points > kMostOfSign) {
        return;
    }
    DrawnSigns::Path path;
    for (const std::vector<Point> &part : m_path) {
        path.emplace_back();
        for (const Point &point : part) {
            path.back().emplace_back(point.x, point.y);
        }
    }
    m_signs.takePath(path);
}

void PageDrawing::endPath()
{
    m_path.clear();
    m_points = 0;
}

void PageDrawing::addRectangle()
{
    const double x = number(3);
    const double y = number(2);
    const auto at = [this](double left, double bottom) {
        return Point{m_toSeen.a * left + m_toSeen.c * bottom + m_toSeen.e,
                     m_toSeen.b * left + m_toSeen.d * bottom + m_toSeen.f};
    };
    const double right = x + number(1);
    const double top = y + number(0);
    m_path.push_back({at(x, y), at(right, y), at(right, top), at(x, top), at(x, y)});
    m_points += m_path.back().size();
}

void PageDrawing::addSegment(Point from, Point to)
{
    const double across = std::abs(to.x - from.x);
    const double down = std::abs(to.y - from.y);
    if (m_page.level.size() + m_page.upright.size() > kMostRulings || !std::isfinite(across + down)) {
        return;
    }
    if (down <= 1 && across >= kShortest) {
        m_page.level.push_back({(from.y + to.y) / 2, std::min(from.x, to.x), std::max(from.x, to.x)});
    } else if (across <= 1 && down >= kShortest) {
        m_page.upright.push_back({(from.x + to.x) / 2, std::min(from.y, to.y), std::max(from.y, to.y)});
    }
}

void PageDrawing::stroke()
{
    for (const std::vector<Point> &part : m_path) {
        for (size_t i = 0; i + 1 < part.size(); ++i) {
            addSegment(part[i], part[i + 1]);
        }
    }
}

void PageDrawing::fill()
{
    for (const std::vector<Point> &part : m_path) {
        double left = part.front().x, right = left, top = part.front().y, bottom = top;
        for (const Point &point : part) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
        addArea(QRectF(QPointF(left, top), QPointF(right, bottom)));
    }
}

void PageDrawing::addArea(const QRectF &area)
{
    if (area.width() <= kThickest && area.height() <= kThickest) {
        return;
    }
    if (area.height() <= kThickest) {
        addSegment({area.left(), area.center().y()}, {area.right(), area.center().y()});
    } else if (area.width() <= kThickest) {
        addSegment({area.center().x(), area.top()}, {area.center().x(), area.bottom()});
    } else if (m_page.fills.size() < kMostRulings) {
        m_page.fills.push_back(area);
    }
}

void PageDrawing::drawForm()
{
    if (m_operands.empty() || m_operands.back().kind != ContentToken::Name) {
        return;
    }
    const SourceValue form = m_resources["XObject"][m_operands.back().bytes];
    if (form.isStream() && form["Subtype"].isName("Image")) {
        const auto at = [this](double x, double y) {
            return QPointF(m_toSeen.a * x + m_toSeen.c * y + m_toSeen.e, m_toSeen.b * x + m_toSeen.d * y + m_toSeen.f);
        };
        m_signs.takePicture(QRectF(at(0, 0), at(1, 1)).normalized());
        return;
    }
    const int id = form.id();
    const bool drawn = std::find(m_forms.begin(), m_forms.end(), id) != m_forms.end();
    if (!form.isStream() || !form["Subtype"].isName("Form") || drawn || m_forms.size() >= kMostForms) {
        return;
    }
    std::string content;
    m_file.take(kCostOfForm);
    if (!m_file.unpack(form, content)) {
        return;
    }
    const SourceValue resources = m_resources;
    const Matrix before = m_toSeen;
    const size_t saved = m_saved.size();
    if (const SourceValue own = form["Resources"]; own.isDictionary()) {
        m_resources = own;
    }
    m_toSeen = matrixOf(form["Matrix"]) * m_toSeen;
    m_forms.push_back(id);
    scan(content);
    m_forms.pop_back();
    m_saved.resize(std::min(m_saved.size(), saved));
    m_toSeen = before;
    m_resources = resources;
}

void joinRulings(std::vector<Ruling> &rulings)
{
    std::sort(rulings.begin(), rulings.end(), [](const Ruling &one, const Ruling &other) { return one.at < other.at; });
    std::vector<Ruling> out;
    for (size_t from = 0; from < rulings.size();) {
        size_t to = from + 1;
        while (to < rulings.size() && rulings[to].at - rulings[from].at <= kOneLine) {
            ++to;
        }
        std::sort(rulings.begin() + static_cast<std::ptrdiff_t>(from),
                  rulings.begin() + static_cast<std::ptrdiff_t>(to),
                  [](const Ruling &one, const Ruling &other) { return one.from < other.from; });
        const size_t first = out.size();
        for (size_t i = from; i < to; ++i) {
            if (out.size() > first && rulings[i].from <= out.back().to + kBroken) {
                out.back().to = std::max(out.back().to, rulings[i].to);
            } else {
                out.push_back(rulings[i]);
            }
        }
        from = to;
    }
    rulings = std::move(out);
}

} // namespace attest::pdfreader
