// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PasteCleaner.h"

#include "assessment/Text.h"
#include "formats/Formats.h"

#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

ReadLimits pasteLimits()
{
    ReadLimits limits;
    limits.fileBytes = 8LL * 1024 * 1024;
    limits.depth = 200;
    limits.cells = 20'000;
    limits.blocks = 20'000;
    return limits;
}

/// What a paragraph that Word means as a list's item begins with.
struct WordMark
{
    ListStyle style = ListStyle::Bullet;
    int number = 1;
    qsizetype length = 0;
};

/// Word puts lists on the clipboard as paragraphs: a bullet or number, then several unbreakable spaces.
std::optional<WordMark> wordMarkOf(const Spans &spans)
{
    static const QRegularExpression rule(
        u"\\A\\s*(?:[\\x{00B7}\\x{2022}\\x{25AA}\\x{25CF}\\x{F0A7}\\x{F0B7}\\x{00A7}o]|"
        "(\\d{1,3})[.)])\\x{00A0}[\\x{00A0}\\s]*"_s);
    const QRegularExpressionMatch match = rule.match(plainText(spans));
    if (!match.hasMatch()) {
        return {};
    }
    const bool numbered = match.capturedLength(1) > 0;
    return WordMark{numbered ? ListStyle::Number : ListStyle::Bullet, numbered ? match.captured(1).toInt() : 1,
                    match.capturedLength()};
}

Spans without(Spans spans, qsizetype characters)
{
    for (Span &span : spans) {
        const qsizetype dropped = std::min(characters, span.text.size());
        span.text.remove(0, dropped);
        characters -= dropped;
    }
    std::erase_if(spans, [](const Span &span) { return span.text.isEmpty(); });
    return spans;
}

Blocks withWordLists(const Blocks &blocks)
{
    Blocks out;
    bool inList = false;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        const std::optional<WordMark> mark = paragraph != nullptr ? wordMarkOf(paragraph->spans) : std::nullopt;
        if (!mark) {
            out.push_back(block);
            inList = false;
            continue;
        }
        const bool goesOn = inList && std::get<List>(out.back().node).style == mark->style;
        if (!goesOn) {
            out.push_back({List{mark->style, mark->number, {}}});
        }
        std::get<List>(out.back().node).items.push_back({{Paragraph{without(paragraph->spans, mark->length)}}});
        inList = true;
    }
    return out;
}

/// The words of a web page or of Word's clipboard; none where that could not be read.
std::optional<Blocks> fromHtml(QString html)
{
    // Google Docs wraps what is copied in a "b" that is not bold.
    static const QRegularExpression notBold(u"<b\\b[^<>]{0,200}font-weight:\\s*normal[^<>]{0,200}>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (html.size() > PasteCleaner::mostHtmlCharacters) {
        return {};
    }
    html.replace(notBold, u"<span>"_s);
    const QByteArray bytes = u"<!DOCTYPE html><meta charset=\"utf-8\">"_s.toUtf8() + html.toUtf8();
    const auto document = readDocument(Format::Html, bytes, u"clipboard"_s, pasteLimits());
    if (!document) {
        return {};
    }
    const bool fromWord = html.contains("mso-list"_L1);
    return Text::fromBlocks(fromWord ? withWordLists(document->blocks) : document->blocks).blocks();
}

} // namespace

QString PasteCleaner::ownFormat()
{
    return u"application/x-attest-text"_s;
}

bool PasteCleaner::canRead(const QMimeData &data)
{
    return data.hasHtml() || data.hasText();
}

Result<Blocks> PasteCleaner::read(const QMimeData &data)
{
    if (data.hasFormat(ownFormat())) {
        const QString markup = QString::fromUtf8(data.data(ownFormat()).left(mostHtmlCharacters));
        if (markup.size() <= mostCharacters) {
            return Text::fromMarkup(markup).blocks();
        }
    }
    std::optional<Blocks> blocks;
    if (data.hasHtml()) {
        blocks = fromHtml(data.html());
        if (blocks && !blocks->empty() && plainText(*blocks).size() <= mostCharacters) {
            return *std::move(blocks);
        }
    }
    const QString plain = data.text();
    if (plain.size() > mostCharacters || (blocks && plain.isEmpty() && !blocks->empty())) {
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        return Error{ErrorKind::BadInput,
                     tr("Nothing was pasted: it is more than the %1 characters that a field takes at a time. Copy a "
                        "part of it.")
                         .arg(locale.toString(mostCharacters))};
    }
    if (plain.isEmpty() && data.hasHtml() && !blocks) {
        return Error{ErrorKind::BadInput, tr("Nothing was pasted: what was copied is too large, or could not be read. "
                                             "Copy a part of it, or paste it as plain text.")};
    }
    return Text::fromPlain(plain).blocks();
}

} // namespace attest::ui
