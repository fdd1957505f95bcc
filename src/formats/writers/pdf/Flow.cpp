// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Flow.h"

#include <algorithm>

namespace attest::pdf {

void StackFlow::add(std::unique_ptr<Flow> flow, double above, double below)
{
    m_parts.push_back({std::move(flow), above, below});
}

bool StackFlow::done() const
{
    return m_next == m_parts.size();
}

double StackFlow::gapBefore(size_t part) const
{
    return part == 0 ? 0 : std::max(m_parts[part - 1].below, m_parts[part].above);
}

double StackFlow::rest() const
{
    double height = 0;
    for (size_t i = m_next; i < m_parts.size(); ++i) {
        height += m_parts[i].flow->rest() + (i == m_next ? 0 : gapBefore(i));
    }
    return height;
}

double StackFlow::least(double page) const
{
    if (const double whole = m_together ? rest() : 0; whole > 0 && whole <= page) {
        return whole;
    }
    double height = 0;
    for (size_t i = m_next; i < m_parts.size(); ++i) {
        const Flow &flow = *m_parts[i].flow;
        height += i == m_next ? 0 : gapBefore(i);
        height += flow.keepsNext() ? flow.rest() : flow.least(page);
        if (height > page) { // no page has room for a run of so many: it may be parted anywhere
            return m_parts[m_next].flow->least(page);
        }
        if (!flow.keepsNext()) {
            break;
        }
    }
    return height;
}

double StackFlow::place(Sheet &sheet, double x, double y, const Room &room)
{
    if (m_together && !room.force && rest() > room.height && rest() <= room.page) {
        return 0;
    }
    double used = 0;
    bool first = true;
    while (m_next < m_parts.size()) {
        Flow &flow = *m_parts[m_next].flow;
        const double gap = first ? 0 : gapBefore(m_next);
        const Room left = {room.height - used - gap, room.page, room.force && first};
        if (flow.keepsNext() && !left.force && least(room.page) > left.height) {
            break;
        }
        const double height = flow.place(sheet, x, y + used + gap, left);
        if (height == 0 && !flow.done()) {
            break;
        }
        used += gap + height;
        first = false;
        if (!flow.done()) {
            break;
        }
        ++m_next;
    }
    return used;
}

void StackFlow::save(State &state) const
{
    state.push_back(int(m_next));
    for (size_t i = m_next; i < m_parts.size(); ++i) {
        m_parts[i].flow->save(state);
    }
}

void StackFlow::restore(State::const_iterator &state)
{
    m_next = size_t(*state++);
    for (size_t i = m_next; i < m_parts.size(); ++i) {
        m_parts[i].flow->restore(state);
    }
}

} // namespace attest::pdf
