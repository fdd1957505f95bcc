// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/SourceFile.h"
#include "formats/readers/pdf/TextPosition.h"
#include "formats/readers/positions/PlacedPage.h"

namespace attest::pdfreader {

using positions::DrawnSigns;
using positions::PlacedPage;
using positions::Ruling;

/// From a page's own measure to points from the top left of the page as people see it.
Matrix toSeen(const SourcePage &page);

/// What a page draws besides its words: ruling lines and coloured areas; thin areas are lines, as most programs draw
/// them. Counts the characters that are shown, so that a page made to choke what reads words is refused.
class PageDrawing
{
public:
    PageDrawing(SourceFile &file, PlacedPage &page) : m_file(file), m_page(page) {}

    void read(const SourcePage &source);

private:
    struct Point
    {
        double x = 0;
        double y = 0;
    };

    void scan(std::string_view content);
    void carryOut(std::string_view word);
    void draw(std::string_view word);
    void drawForm();
    double number(size_t fromLast) const;
    Point point(size_t fromLast) const;
    void addRectangle();
    void stroke();
    void fill();
    void endPath();
    void addArea(const QRectF &area);
    void addSign();
    void addSegment(Point from, Point to);
    void countWords();

    SourceFile &m_file;
    PlacedPage &m_page;
    SourceValue m_resources;
    Matrix m_toSeen;
    std::vector<Matrix> m_saved;
    std::vector<ContentToken> m_operands;
    std::vector<std::vector<Point>> m_path; ///< on the page as it is seen
    std::vector<int> m_forms;               ///< that are being drawn, one within another
    DrawnSigns m_signs;
    size_t m_points = 0;
    qint64 m_shown = 0;
    qint64 m_runs = 0;
};

/// Lines that go on in one another made one, those drawn twice too.
void joinRulings(std::vector<Ruling> &rulings);

} // namespace attest::pdfreader
