// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Sheet.h"

#include <memory>
#include <vector>

namespace attest::pdf {

/// The room that is left on a page, in points.
struct Room
{
    double height = 0;
    double page = 0;    ///< on a page of its own
    bool force = false; ///< place something, whatever must not be parted: else the document would never end
};

/// A column of content that is placed page by page, from its beginning to its end.
class Flow
{
public:
    Flow() = default;
    virtual ~Flow() = default;
    Flow(const Flow &) = delete;
    Flow &operator=(const Flow &) = delete;

    virtual bool done() const = 0;
    /// The height of what is left if nothing parts it.
    virtual double rest() const = 0;
    /// The height of what must stand together at the beginning of what is left; `page` as in Room.
    virtual double least(double page) const = 0;
    /// Places as much as the room takes, with its top left at (x, y), and says how high that is. 0 and not done: it
    /// wants a page with more room.
    virtual double place(Sheet &sheet, double x, double y, const Room &room) = 0;
    /// What comes after it must stand on the same page.
    virtual bool keepsNext() const { return false; }

    /// How far it is, so that a try can be taken back.
    using State = std::vector<int>;
    virtual void save(State &state) const = 0;
    virtual void restore(State::const_iterator &state) = 0;
};

/// Flows one after the other.
class StackFlow : public Flow
{
public:
    /// With room above and below it; between two flows the larger counts.
    void add(std::unique_ptr<Flow> flow, double above, double below);
    bool empty() const { return m_parts.empty(); }
    /// It is not parted where a page can hold it.
    void keepTogether() { m_together = true; }

    bool done() const override;
    double rest() const override;
    double least(double page) const override;
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    void save(State &state) const override;
    void restore(State::const_iterator &state) override;

private:
    struct Part
    {
        std::unique_ptr<Flow> flow;
        double above = 0;
        double below = 0;
    };
    double gapBefore(size_t part) const;

    std::vector<Part> m_parts;
    size_t m_next = 0;
    bool m_together = false;
};

} // namespace attest::pdf
