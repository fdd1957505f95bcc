// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/LongText.h"

#include <algorithm>
#include <numeric>

namespace attest::pdf {

namespace {

constexpr qsizetype longestPart = 20'000; ///< characters: some 3,500 words
constexpr size_t mostSpans = 2'000;
constexpr qsizetype searched = 4'000; ///< characters before a part's end in which a better place is looked for

/// Where to part a text that may be cut after `most` characters at the latest.
qsizetype cutAt(const QString &text, qsizetype most)
{
    const qsizetype from = std::max<qsizetype>(1, most - searched);
    for (qsizetype i = most; i > from; --i) {
        if (text.at(i - 1) == u'\n' || (text.at(i - 1) == u' ' && i > 1 && text.at(i - 2) == u'.')) {
            return i;
        }
    }
    for (qsizetype i = most; i > from; --i) {
        if (text.at(i - 1).isSpace()) {
            return i;
        }
    }
    // Within a word; a character and the marks on it stay together.
    qsizetype cut = most;
    while (cut > from && (text.at(cut).isLowSurrogate() || text.at(cut).isMark())) {
        --cut;
    }
    return cut;
}

} // namespace

bool isLong(const Spans &spans)
{
    const qsizetype length = std::accumulate(spans.begin(), spans.end(), qsizetype(0),
                                             [](qsizetype sum, const Span &span) { return sum + span.text.size(); });
    return length > longestPart || spans.size() > mostSpans;
}

std::vector<Spans> inParts(const Spans &spans)
{
    std::vector<Spans> out(1);
    qsizetype length = 0;
    for (Span rest : spans) {
        if (out.back().size() == mostSpans) {
            out.emplace_back();
            length = 0;
        }
        while (length + rest.text.size() > longestPart) {
            const qsizetype cut = cutAt(rest.text, longestPart - length);
            Span head = rest;
            head.text.truncate(cut);
            rest.text.remove(0, cut);
            out.back().push_back(std::move(head));
            out.emplace_back();
            length = 0;
        }
        length += rest.text.size();
        if (!rest.text.isEmpty()) {
            out.back().push_back(std::move(rest));
        }
    }
    out.erase(std::remove_if(out.begin(), out.end(), [](const Spans &part) { return part.empty(); }), out.end());
    return out;
}

} // namespace attest::pdf
