// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/NumberMark.h"

namespace attest {

Spans numbered(const QString &number, Spans spans)
{
    if (!spans.empty() && !spans.front().strong && !spans.front().emphasis && spans.front().address.isEmpty()) {
        spans.front().text.prepend(number + QLatin1Char(' '));
        return spans;
    }
    Span label;
    label.text = spans.empty() ? number : number + QLatin1Char(' ');
    spans.insert(spans.begin(), label);
    return spans;
}

} // namespace attest
