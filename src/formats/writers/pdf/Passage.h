// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/writers/pdf/Typesetter.h"

#include <cstdint>
#include <vector>

struct _PangoLayout;
using PangoLayout = struct _PangoLayout;
struct _PangoLayoutLine;
using PangoLayoutLine = struct _PangoLayoutLine;

namespace attest::pdf {

class Canvas;

/// One paragraph, to be set in lines of a given width.
class Passage
{
public:
    Passage(const Spans &spans, const TextStyle &style, double width);
    ~Passage();
    Passage(Passage &&other) noexcept;
    Passage &operator=(Passage &&) = delete;

    /// Breaks it into lines. Different passages may be set in different threads, each with a typesetter of its own.
    void set(const Typesetter &typesetter);
    /// UTF-8.
    const QByteArray &text() const { return m_text; }

    /// How many lines it has, once it is set; so with all that follows.
    int lines() const { return int(m_lines.size()); }
    /// Of some of the lines, in points.
    double height(int first, int count) const;
    double height() const { return height(0, lines()); }
    /// Of the longest line, in points.
    double width() const;

    /// Draws some lines with their top left at (x, y) as content of an element, or as an artifact. The lines of a
    /// passage are drawn from first to last, each once, but as an artifact as often as one likes.
    void draw(Canvas &canvas, int first, int count, double x, double y, int element);

private:
    struct Segment ///< of the text, with one look
    {
        int start = 0; ///< in bytes
        QString address;
        bool strong = false;
        bool emphasis = false;
        QString language;
        Revision revision = Revision::None;
    };
    struct Line
    {
        PangoLayoutLine *set = nullptr;
        float top = 0;
        float height = 0;
        float baseline = 0; ///< below its top
        float indent = 0;
        bool breakAfter = false; ///< a line break of the text, not of the measure
    };
    /// An inline element and what it is, from the outermost in.
    struct Open
    {
        QByteArray type;
        QString value;
        int element = 0;
    };

    void collect(const Spans &spans);
    void mark();
    void measure();
    const Segment &segmentAt(int byte) const;
    QString linkWords(const Segment &first) const;
    int elementFor(Canvas &canvas, const Segment &segment, int element);
    void drawMark(Canvas &canvas, Revision revision, double x, double baseline, double width) const;
    void drawLine(Canvas &canvas, const Line &line, double x, double y, int element);

    QByteArray m_text;
    std::vector<Segment> m_segments;
    TextStyle m_style;
    double m_width;
    PangoLayout *m_layout = nullptr;
    std::vector<Line> m_lines;
    std::vector<Open> m_open; ///< the inline elements of what was drawn last
};

} // namespace attest::pdf
