// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/Links.h"

#include <QRegularExpression>

namespace attest {

namespace {

QChar openingOf(QChar closing)
{
    return closing == u')' ? QChar(u'(') : closing == u']' ? QChar(u'[') : closing == u'}' ? QChar(u'{') : QChar();
}

/// How much of what looks like an address is one: not the full stop of the sentence, nor the bracket that was opened
/// before it.
qsizetype addressLength(QStringView text)
{
    static const QString endMarks = QStringLiteral(".,;:!?'\"*_\u2019\u201D\u2026");
    for (qsizetype length = text.size(); length > 0; --length) {
        const QChar last = text.at(length - 1);
        const QChar opening = openingOf(last);
        const bool unbalanced = !opening.isNull() && text.left(length).count(last) > text.left(length).count(opening);
        if (!unbalanced && !endMarks.contains(last)) {
            return length;
        }
    }
    return 0;
}

void addLinked(Spans &out, const Span &span)
{
    static const QRegularExpression bare(QStringLiteral("(?<![A-Za-z0-9])https?://[^\\s<>\"\u201C\u201D]+"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto add = [&](const QString &text, const QString &address) {
        if (!text.isEmpty()) {
            Span piece = span;
            piece.text = text;
            piece.address = address;
            out.push_back(std::move(piece));
        }
    };
    qsizetype from = 0;
    for (auto found = bare.globalMatch(span.text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype length = addressLength(match.capturedView());
        const QString address = match.captured().left(length);
        if (!isPrintableAddress(address)) {
            continue;
        }
        add(span.text.mid(from, match.capturedStart() - from), {});
        add(address, address);
        from = match.capturedStart() + length;
    }
    add(span.text.mid(from), {});
}

Spans linked(const Spans &spans)
{
    Spans out;
    for (const Span &span : spans) {
        if (isPrintableAddress(span.address)) {
            out.push_back(span);
        } else {
            addLinked(out, span);
        }
    }
    return out;
}

} // namespace

bool isPrintableAddress(const QString &address)
{
    static const QRegularExpression rule(QStringLiteral("\\A(?:https?://[^\\s/?#]|mailto:[^\\s@]+@[^\\s@]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(address).hasMatch();
}

Blocks withLinks(Blocks blocks)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            paragraph->spans = linked(paragraph->spans);
        } else if (auto *list = std::get_if<List>(&block.node)) {
            for (Blocks &item : list->items) {
                item = withLinks(std::move(item));
            }
        }
    }
    return blocks;
}

} // namespace attest
