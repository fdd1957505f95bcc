// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Puts the spans of one paragraph together as a reader comes upon its words: neighbours of the same look become one,
/// control characters are dropped, white space at both ends and around line breaks goes.
class SpanBuilder
{
public:
    /// `look` is a span without words; its look is the words'.
    void add(QStringView words, const Span &look);
    /// As add, with every run of white space written as one space: what HTML means by it.
    void addCollapsed(QStringView words, const Span &look);
    void addBreak(const Span &look) { append(u"\n", look); }
    /// True while there is nothing but white space.
    bool blank() const { return m_blank; }
    /// True where the words end as those do that something stands behind: with a colon or a question mark.
    bool endsLabel() const;
    /// The spans, tidied; the builder is empty again. No spans where there is nothing but white space.
    Spans take();
    /// As take, with spaces left where they lay the words out: for text whose lines are as they were typed.
    Spans takePreformatted();

private:
    void append(QStringView words, const Span &look);
    void trimEnd(bool breaksToo);

    Spans m_spans;
    bool m_blank = true;
};

} // namespace attest
