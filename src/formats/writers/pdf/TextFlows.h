// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Flow.h"
#include "formats/writers/pdf/Passage.h"
#include "formats/writers/pdf/Picture.h"

namespace attest::pdf {

/// A paragraph of an element, cut between lines.
class PassageFlow : public Flow
{
public:
    /// Never fewer lines than `leastLines` on either side of a page's end.
    PassageFlow(Passage passage, int element, int leastLines);
    Passage &passage() { return m_passage; }
    bool begun() const { return m_next > 0; }

    bool done() const override { return m_next == m_passage.lines(); }
    double rest() const override;
    double least(double page) const override;
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    void save(State &state) const override { state.push_back(m_next); }
    void restore(State::const_iterator &state) override { m_next = *state++; }

private:
    int linesThatFit(const Room &room) const;

    Passage m_passage;
    int m_element;
    int m_leastLines;
    int m_next = 0;
};

/// A heading: never cut, never parted from what it heads, and a bookmark.
class HeadingFlow final : public PassageFlow
{
public:
    HeadingFlow(Passage passage, int element, int level, QString words);
    double least(double page) const override;
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    bool keepsNext() const override { return true; }

private:
    int m_level;
    QString m_words;
};

/// A line in strong letters that leads what follows, as a heading does: never parted from it.
class LeadFlow final : public PassageFlow
{
public:
    using PassageFlow::PassageFlow;
    bool keepsNext() const override { return true; }
};

/// A list item: its mark hangs beside its first line.
class ItemFlow final : public Flow
{
public:
    ItemFlow(Passage marker, int markerElement, std::unique_ptr<Flow> body, double indent);
    Passage &marker() { return m_marker; }

    bool done() const override { return m_begun && m_body->done(); }
    double rest() const override;
    double least(double page) const override;
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    void save(State &state) const override;
    void restore(State::const_iterator &state) override;

private:
    Passage m_marker;
    int m_markerElement;
    std::unique_ptr<Flow> m_body;
    double m_indent;
    bool m_begun = false;
};

/// A picture, never cut; made smaller where a page is too small for it.
class FigureFlow final : public Flow
{
public:
    FigureFlow(Picture picture, int element, double width);

    bool done() const override { return m_done; }
    double rest() const override { return m_done ? 0 : m_size.height(); }
    double least(double page) const override { return std::min(rest(), page); }
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    void save(State &state) const override { state.push_back(m_done ? 1 : 0); }
    void restore(State::const_iterator &state) override { m_done = *state++ != 0; }

private:
    Picture m_picture;
    int m_element;
    QSizeF m_size;
    bool m_done = false;
};

/// A rule, or a tint behind one line's height: decoration between blocks that stays with what follows.
class RuleFlow final : public Flow
{
public:
    explicit RuleFlow(double length) : m_length(length) {}

    bool done() const override { return m_done; }
    double rest() const override { return m_done ? 0 : 1; }
    double least(double) const override { return rest(); }
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    bool keepsNext() const override { return true; }
    void save(State &state) const override { state.push_back(m_done ? 1 : 0); }
    void restore(State::const_iterator &state) override { m_done = *state++ != 0; }

private:
    double m_length;
    bool m_done = false;
};

} // namespace attest::pdf
