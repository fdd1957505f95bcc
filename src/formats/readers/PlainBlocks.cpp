// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PlainBlocks.h"

#include "formats/readers/SpanBuilder.h"
#include "formats/readers/TextEncoding.h"

#include <QCoreApplication>

#include <utility>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlainBlocks)
};

constexpr qint64 kMebibyte = 1024LL * 1024;

} // namespace

Blocks plainBlocks(const Spans &spans)
{
    Blocks blocks;
    SpanBuilder line;
    bool lineHasWords = false;
    const auto finish = [&] {
        if (Spans words = line.take(); !words.empty()) {
            blocks.push_back({Paragraph{std::move(words)}});
        }
    };
    for (const Span &span : spans) {
        for (const QChar character : span.text) {
            if (character != u'\n') {
                line.add(QStringView(&character, 1), span);
                lineHasWords = lineHasWords || !character.isSpace();
            } else if (std::exchange(lineHasWords, false)) {
                line.addBreak(span);
            } else {
                finish();
            }
        }
    }
    finish();
    return blocks;
}

Blocks plainBlocks(const QString &text)
{
    Span span;
    span.text = text;
    return plainBlocks(Spans{span});
}

std::optional<Error> notPlainText(const QByteArray &bytes, const QString &name, const QString &what,
                                  const ReadLimits &limits)
{
    if (bytes.isEmpty()) {
        return badInput(Words::tr("%1 is empty. Ask for another copy.").arg(name));
    }
    if (bytes.size() > limits.fileBytes) {
        return badInput(Words::tr("%1 is larger than %2 MiB and was not read. Check that it is the right file.")
                            .arg(name)
                            .arg(limits.fileBytes / kMebibyte));
    }
    if (!isPlainText(bytes) || isPageSource(bytes)) {
        return badInput(Words::tr("%1 is not %2. %3 Give it the ending that it should have, or choose another file.")
                            .arg(name, what, whatItLooksLike(bytes))
                            .simplified());
    }
    return std::nullopt;
}

Error withoutWords(const QString &name)
{
    return badInput(Words::tr("There are no words in %1. Check that it is the right file.").arg(name));
}

} // namespace attest
