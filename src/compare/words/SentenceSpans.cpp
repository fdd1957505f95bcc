// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/SentenceSpans.h"

#include <utility>

namespace attest::words {

namespace {

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026';
}

/// What a run of text between white space adds to a sentence.
struct Run
{
    int marks = 0;      ///< before its first letter
    int marksSince = 0; ///< its last letter
    bool letters = false;

    void add(QChar c)
    {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            letters = true;
            marksSince = 0;
        } else {
            ++(letters ? marksSince : marks);
        }
    }
    int words() const { return marks + marksSince + (letters ? 1 : 0); }
};

} // namespace

std::vector<SentenceSpan> sentenceSpans(QStringView text)
{
    std::vector<SentenceSpan> spans;
    SentenceSpan span;
    Run run;
    bool ending = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSpace()) {
            span.from = span.words == 0 && run.words() == 0 ? i : span.from;
            span.to = i + 1;
            run.add(c);
            ending = endsSentence(c) || (ending && !c.isLetterOrNumber());
            continue;
        }
        span.words += std::exchange(run, {}).words();
        if (span.words > 0 && (ending || c == u'\n')) {
            spans.push_back(std::exchange(span, {}));
            ending = false;
        }
    }
    span.words += run.words();
    if (span.words > 0) {
        spans.push_back(span);
    }
    return spans;
}

} // namespace attest::words
