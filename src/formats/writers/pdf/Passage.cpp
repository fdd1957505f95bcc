// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Passage.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/GlyphRuns.h"
#include "formats/writers/pdf/PageLook.h"

#include <algorithm>

#include <pango/pangocairo.h>

namespace attest::pdf {

namespace {

constexpr double underlineDepth = 0.11; ///< ems below the baseline
constexpr double underlineWeight = 0.055;
constexpr double strikeHeight = 0.27; ///< ems above the baseline
constexpr double markWeight = 0.075;

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

PangoAttribute *over(PangoAttribute *attribute, int start, int end)
{
    attribute->start_index = guint(start);
    attribute->end_index = guint(end);
    return attribute;
}

/// Only one kind of line break, and only what a file can hold.
QByteArray textOf(const QString &words)
{
    QString text = holdableText(words);
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(u'\t', u' ');
    return text.toUtf8();
}

QString addressOf(const Span &span)
{
    return span.address.isEmpty() ? QString() : linkAddress(span.address).value_or(QString());
}

} // namespace

Passage::Passage(const Spans &spans, const TextStyle &style, double width) : m_style(style), m_width(width)
{
    collect(spans);
}

Passage::~Passage()
{
    g_clear_object(&m_layout);
}

Passage::Passage(Passage &&other) noexcept
    : m_text(std::move(other.m_text)), m_segments(std::move(other.m_segments)), m_style(other.m_style),
      m_width(other.m_width), m_layout(std::exchange(other.m_layout, nullptr)), m_lines(std::move(other.m_lines)),
      m_open(std::move(other.m_open))
{
}

void Passage::set(const Typesetter &typesetter)
{
    m_layout = pango_layout_new(typesetter.context());
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, Typesetter::families());
    pango_font_description_set_weight(font, m_style.strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, m_style.size * PANGO_SCALE);
    pango_layout_set_font_description(m_layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(m_layout, int(m_width * PANGO_SCALE));
    pango_layout_set_wrap(m_layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(m_layout, m_text.constData(), int(m_text.size()));
    mark();
    measure();
}

void Passage::collect(const Spans &spans)
{
    for (size_t i = 0; i < spans.size();) {
        // Neighbours that lead to the same address are one link; a link without words shows its address.
        const QString address = addressOf(spans[i]);
        const qsizetype start = m_text.size();
        bool words = false;
        size_t end = i;
        for (; end < spans.size() && addressOf(spans[end]) == address; ++end) {
            const Span &span = spans[end];
            const QByteArray bytes = textOf(span.text);
            words = words || !QString::fromUtf8(bytes).trimmed().isEmpty();
            if (bytes.isEmpty()) {
                continue;
            }
            Segment segment{int(m_text.size()),
                            address,
                            span.strong,
                            span.emphasis,
                            span.language.isEmpty() ? QString() : languageTag(span.language),
                            span.revision};
            m_segments.push_back(std::move(segment));
            m_text += bytes;
        }
        if (!address.isEmpty() && !words) {
            m_text.truncate(start);
            while (!m_segments.empty() && m_segments.back().start >= start) {
                m_segments.pop_back();
            }
            m_segments.push_back({int(start), address, false, false, QString(), Revision::None});
            m_text += address.toUtf8();
        }
        i = end;
    }
}

void Passage::mark()
{
    PangoAttrList *attributes = pango_attr_list_new();
    const int length = int(m_text.size());
    // A hyphen where an address or a code runs over would be read as a part of it; one where the text itself allows it
    // would not.
    static const QByteArray softHyphen = QByteArrayLiteral("\xC2\xAD");
    for (qsizetype from = 0; from < m_text.size();) {
        const qsizetype soft = m_text.indexOf(softHyphen, from);
        const qsizetype to = soft < 0 ? m_text.size() : soft;
        if (to > from) {
            pango_attr_list_insert(attributes, over(pango_attr_insert_hyphens_new(FALSE), int(from), int(to)));
        }
        from = soft < 0 ? m_text.size() : soft + softHyphen.size();
    }
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        const int end = i + 1 < m_segments.size() ? m_segments[i + 1].start : length;
        if (segment.strong && !m_style.strong) {
            pango_attr_list_insert(attributes, over(pango_attr_weight_new(PANGO_WEIGHT_BOLD), segment.start, end));
        }
        if (segment.emphasis) {
            pango_attr_list_insert(attributes, over(pango_attr_style_new(PANGO_STYLE_ITALIC), segment.start, end));
        }
        if (!segment.language.isEmpty()) {
            PangoLanguage *language = pango_language_from_string(segment.language.toUtf8().constData());
            pango_attr_list_insert(attributes, over(pango_attr_language_new(language), segment.start, end));
        }
        if (m_segments.size() > 1) {
            // No colour that is used: it makes pango end a run where the segment ends.
            const auto number = guint16(i + 1);
            pango_attr_list_insert(attributes,
                                   over(pango_attr_foreground_new(number, number, number), segment.start, end));
        }
    }
    pango_layout_set_attributes(m_layout, attributes);
    pango_attr_list_unref(attributes);
}

void Passage::measure()
{
    const char *text = pango_layout_get_text(m_layout);
    float top = 0;
    for (GSList *each = pango_layout_get_lines_readonly(m_layout); each != nullptr; each = each->next) {
        auto *set = static_cast<PangoLayoutLine *>(each->data);
        PangoRectangle box;
        pango_layout_line_get_extents(set, nullptr, &box);
        Line line;
        line.set = set;
        line.top = top;
        const double own = points(box.height);
        line.height = float(std::max(own, m_style.size * look::lineSpacing));
        line.baseline = float(points(-box.y) + (double(line.height) - own) / 2);
        if (set->resolved_dir == PANGO_DIRECTION_RTL) {
            line.indent = float(std::max(0.0, m_width - points(box.width)));
        }
        const int end = set->start_index + set->length;
        line.breakAfter = text[end] == '\n';
        top += line.height;
        m_lines.push_back(line);
    }
}

double Passage::height(int first, int count) const
{
    if (count <= 0) {
        return 0;
    }
    const Line &last = m_lines[size_t(first + count - 1)];
    return double(last.top + last.height - m_lines[size_t(first)].top);
}

double Passage::width() const
{
    int longest = 0;
    for (const Line &line : m_lines) {
        PangoRectangle box;
        pango_layout_line_get_extents(line.set, nullptr, &box);
        longest = std::max(longest, box.width);
    }
    return points(longest);
}

const Passage::Segment &Passage::segmentAt(int byte) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), byte,
                                        [](int at, const Segment &segment) { return at < segment.start; });
    return *std::prev(after == m_segments.begin() ? std::next(after) : after);
}

QString Passage::linkWords(const Segment &first) const
{
    auto end = m_segments.begin() + (&first - m_segments.data());
    while (end != m_segments.end() && end->address == first.address) {
        ++end;
    }
    const qsizetype after = end == m_segments.end() ? m_text.size() : end->start;
    return QString::fromUtf8(m_text.sliced(first.start, after - first.start));
}

int Passage::elementFor(Canvas &canvas, const Segment &segment, int element)
{
    std::vector<Open> wanted;
    if (!segment.address.isEmpty()) {
        wanted.push_back({QByteArrayLiteral("Link"), segment.address, 0});
    }
    if (segment.revision != Revision::None) {
        wanted.push_back({segment.revision == Revision::Added ? addedType : removedType, {}, 0});
    }
    if (segment.strong) {
        wanted.push_back({strongType, {}, 0});
    }
    if (segment.emphasis) {
        wanted.push_back({emphasisType, {}, 0});
    }
    if (!segment.language.isEmpty()) {
        wanted.push_back({QByteArrayLiteral("Span"), segment.language, 0});
    }
    size_t same = 0;
    while (same < wanted.size() && same < m_open.size() && wanted[same].type == m_open[same].type &&
           wanted[same].value == m_open[same].value) {
        ++same;
    }
    m_open.resize(same);
    for (size_t i = same; i < wanted.size(); ++i) {
        Element inner;
        inner.type = wanted[i].type;
        inner.parent = i == 0 ? element : m_open[i - 1].element;
        if (inner.type == "Link") {
            inner.address = wanted[i].value;
            inner.words = linkWords(segment);
        }
        inner.language = inner.type == "Span" ? wanted[i].value : QString();
        wanted[i].element = canvas.add(std::move(inner));
        m_open.push_back(wanted[i]);
    }
    return m_open.empty() ? element : m_open.back().element;
}

void Passage::draw(Canvas &canvas, int first, int count, double x, double y, int element)
{
    const double above = count > 0 ? double(m_lines[size_t(first)].top) : 0;
    for (int i = first; i < first + count; ++i) {
        const Line &line = m_lines[size_t(i)];
        drawLine(canvas, line, x + double(line.indent), y + double(line.top) - above, element);
    }
}

/// A line under what was added, or through what was removed.
void Passage::drawMark(Canvas &canvas, Revision revision, double x, double baseline, double width) const
{
    const bool added = revision == Revision::Added;
    const double above = added ? -underlineDepth : strikeHeight;
    canvas.flush(); // over the words
    canvas.line(x, baseline - above * m_style.size, width, markWeight * m_style.size,
                added ? look::addedLine : look::removedLine);
}

void Passage::drawLine(Canvas &canvas, const Line &line, double x, double y, int element)
{
    struct Placed
    {
        PangoGlyphItem *run;
        double x;
    };
    std::vector<Placed> runs;
    for (GSList *each = line.set->runs; each != nullptr; each = each->next) {
        auto *run = static_cast<PangoGlyphItem *>(each->data);
        runs.push_back({run, x});
        x += points(pango_glyph_string_get_width(run->glyphs));
    }
    // Runs stand on the line from left to right; they are drawn in the order in which they are read.
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Placed &a, const Placed &b) { return a.run->item->offset < b.run->item->offset; });
    const char *text = pango_layout_get_text(m_layout);
    const double baseline = y + double(line.baseline);
    for (size_t i = 0; i < runs.size(); ++i) {
        const auto &[run, left] = runs[i];
        const Segment &segment = segmentAt(run->item->offset);
        const bool leads = !segment.address.isEmpty();
        const Colour colour = leads ? linkBlue : m_style.colour;
        const double width = points(pango_glyph_string_get_width(run->glyphs));
        if (segment.revision != Revision::None) {
            canvas.belongTo(artifact);
            canvas.fill(QRectF(left, y, width, double(line.height)),
                        segment.revision == Revision::Added ? look::addedTint : look::removedTint);
        }
        canvas.belongTo(element == artifact ? artifact : elementFor(canvas, segment, element));
        showRun(canvas, text, *run, left, baseline, colour);
        if (segment.revision != Revision::None) {
            drawMark(canvas, segment.revision, left, baseline, width);
        }
        if (leads) {
            canvas.line(left, baseline + underlineDepth * m_style.size, width, underlineWeight * m_style.size, colour);
            if (element != artifact) {
                canvas.linkArea(m_open.front().element, QRectF(left, y, width, double(line.height)));
            }
        }
        if (line.breakAfter && i + 1 == runs.size()) {
            // The break between two links to the same address is in neither.
            const Segment &broken = segmentAt(line.set->start_index + line.set->length);
            canvas.belongTo(element == artifact ? artifact : elementFor(canvas, broken, element));
            showSpace(canvas, *run, left + width, baseline, colour);
        }
    }
}

} // namespace attest::pdf
