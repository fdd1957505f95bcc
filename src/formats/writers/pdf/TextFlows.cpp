// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/TextFlows.h"

#include "formats/writers/pdf/PageLook.h"

#include <algorithm>

namespace attest::pdf {

namespace {

constexpr double rounding = 0.01; ///< points by which sums may be off

} // namespace

PassageFlow::PassageFlow(Passage passage, int element, int leastLines)
    : m_passage(std::move(passage)), m_element(element), m_leastLines(leastLines)
{
}

double PassageFlow::rest() const
{
    return m_passage.height(m_next, m_passage.lines() - m_next);
}

double PassageFlow::least(double page) const
{
    const int left = m_passage.lines() - m_next;
    // Too few lines to be parted stay together.
    const int together = left < 2 * m_leastLines ? left : m_leastLines;
    return std::min(m_passage.height(m_next, together), page);
}

int PassageFlow::linesThatFit(const Room &room) const
{
    const int left = m_passage.lines() - m_next;
    int fit = 0;
    while (fit < left && m_passage.height(m_next, fit + 1) <= room.height + rounding) {
        ++fit;
    }
    if (fit == left) {
        return fit;
    }
    if (room.force) {
        return std::max(fit, 1);
    }
    fit = std::min(fit, left - m_leastLines);
    return fit < m_leastLines ? 0 : fit;
}

double PassageFlow::place(Sheet &sheet, double x, double y, const Room &room)
{
    const int count = linesThatFit(room);
    if (count == 0) {
        return 0;
    }
    sheet.lines.push_back({&m_passage, m_next, count, x, y, m_element});
    const double height = m_passage.height(m_next, count);
    m_next += count;
    return height;
}

HeadingFlow::HeadingFlow(Passage passage, int element, int level, QString words)
    : PassageFlow(std::move(passage), element, 1000), m_level(level), m_words(std::move(words))
{
}

double HeadingFlow::least(double page) const
{
    return std::min(rest(), page);
}

double HeadingFlow::place(Sheet &sheet, double x, double y, const Room &room)
{
    const bool begins = !begun();
    const double height = PassageFlow::place(sheet, x, y, room);
    if (begins && height > 0) {
        sheet.bookmarks.push_back({m_level, m_words, y});
    }
    return height;
}

ItemFlow::ItemFlow(Passage marker, int markerElement, std::unique_ptr<Flow> body, double indent)
    : m_marker(std::move(marker)), m_markerElement(markerElement), m_body(std::move(body)), m_indent(indent)
{
}

double ItemFlow::rest() const
{
    return std::max(m_body->rest(), m_begun ? 0 : m_marker.height());
}

double ItemFlow::least(double page) const
{
    return std::max(m_body->least(page), m_begun ? 0 : m_marker.height());
}

double ItemFlow::place(Sheet &sheet, double x, double y, const Room &room)
{
    const Sheet::Extent before = sheet.extent();
    const double ownHeight = m_begun ? 0 : m_marker.height();
    if (ownHeight > room.height && !room.force) {
        return 0;
    }
    if (!m_begun) {
        sheet.lines.push_back({&m_marker, 0, m_marker.lines(), x, y, m_markerElement});
    }
    const double height = m_body->place(sheet, x + m_indent, y, room);
    if (height == 0 && !m_body->done()) {
        sheet.cutTo(before);
        return 0;
    }
    m_begun = true;
    return std::max(height, ownHeight);
}

void ItemFlow::save(State &state) const
{
    state.push_back(m_begun ? 1 : 0);
    m_body->save(state);
}

void ItemFlow::restore(State::const_iterator &state)
{
    m_begun = *state++ != 0;
    m_body->restore(state);
}

FigureFlow::FigureFlow(Picture picture, int element, double width)
    : m_picture(std::move(picture)), m_element(element), m_size(m_picture.size())
{
    if (m_size.width() > width) {
        m_size *= width / m_size.width();
    }
}

double FigureFlow::place(Sheet &sheet, double x, double y, const Room &room)
{
    const double most = room.force ? room.height : room.page;
    if (m_size.height() > most) {
        m_size *= most / m_size.height();
    }
    if (m_size.height() > room.height + rounding) {
        return 0;
    }
    sheet.pictures.push_back({&m_picture, QRectF(QPointF(x, y), m_size), m_element});
    m_done = true;
    return m_size.height();
}

double RuleFlow::place(Sheet &sheet, double x, double y, const Room &)
{
    sheet.rules.push_back({x, y, m_length, look::hairline, grey(look::hairlineGrey)});
    m_done = true;
    return 1;
}

} // namespace attest::pdf
