// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/PrintedAnswer.h"

#include "assessment/text/Links.h"
#include "assessment/text/PlainReader.h"
#include "base/Days.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintedAnswer)
};

void append(Blocks &out, Blocks blocks)
{
    out.insert(out.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
}

/// The words of an evidence item as printed; where there are none, what it points to.
QString printedText(const Evidence &item)
{
    if (!item.text.trimmed().isEmpty()) {
        return item.text;
    }
    if (!item.url.isEmpty()) {
        return item.url;
    }
    QStringList parts;
    if (!item.document.isEmpty()) {
        parts.append(item.document);
    }
    if (!item.page.isEmpty()) {
        parts.append(Words::tr("page %1").arg(item.page));
    }
    if (!item.clause.isEmpty()) {
        parts.append(Words::tr("section %1").arg(item.clause));
    }
    return parts.join(QStringLiteral(", "));
}

/// The item's words lead to its address, unless an address stands among them already.
void linkWords(Blocks &blocks, const QString &address)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            for (Span &span : paragraph->spans) {
                span.address = address;
            }
        } else if (auto *list = std::get_if<List>(&block.node)) {
            for (Blocks &item : list->items) {
                linkWords(item, address);
            }
        }
    }
}

Blocks itemBlocks(const Evidence &item)
{
    const QString text = printedText(item);
    Blocks blocks = readPlain(text);
    const bool shows = text.contains(QStringLiteral("http://"), Qt::CaseInsensitive) ||
                       text.contains(QStringLiteral("https://"), Qt::CaseInsensitive);
    if (!shows && isPrintableAddress(item.url)) {
        linkWords(blocks, item.url);
    }
    return withLinks(std::move(blocks));
}

Blocks evidenceBlocks(const std::vector<Evidence> &evidence)
{
    Blocks out;
    for (const Evidence &item : evidence) {
        Blocks blocks = itemBlocks(item);
        auto *before = out.empty() ? nullptr : std::get_if<List>(&out.back().node);
        auto *first = blocks.empty() ? nullptr : std::get_if<List>(&blocks.front().node);
        if (before != nullptr && first != nullptr) {
            before->items.insert(before->items.end(), first->items.begin(), first->items.end());
            blocks.erase(blocks.begin());
        }
        append(out, std::move(blocks));
    }
    return out;
}

bool isPartly(const Answer &answer, const PrintedAnswer &printed)
{
    return answer.comply == Comply::Partially && printed.known &&
           printed.comply.compare(complyWord(Comply::Partially), Qt::CaseInsensitive) != 0;
}

/// "Partly: " as the first words; a text that says so already, such as one imported from a printed form, stays.
void leadWithPartly(Blocks &blocks)
{
    if (blocks.empty()) {
        blocks.push_back(paragraph(Words::tr("Partly.")));
        return;
    }
    auto *first = std::get_if<Paragraph>(&blocks.front().node);
    if (first == nullptr) {
        blocks.insert(blocks.begin(), paragraph(Words::tr("Partly:")));
        return;
    }
    if (plainText(first->spans).startsWith(Words::tr("Partly:"), Qt::CaseInsensitive)) {
        return;
    }
    Span lead;
    lead.text = Words::tr("Partly:") + u' ';
    Span &next = first->spans.front();
    if (next.strong || next.emphasis || !next.address.isEmpty()) {
        first->spans.insert(first->spans.begin(), lead);
    } else {
        next.text.prepend(lead.text);
    }
}

/// Commentary, then what a deviation carries. Under a Yes there is no deviation to explain.
Blocks commentaryBlocks(const Answer &answer)
{
    Blocks out = withLinks(answer.commentary.blocks());
    if (answer.comply == Comply::Yes) {
        return out;
    }
    append(out, withLinks(answer.explanation.blocks()));
    const QDate by = QDate::fromString(answer.complyBy, Qt::ISODate);
    if (by.isValid()) {
        out.push_back(paragraph(intentionSentence(by)));
    }
    return out;
}

} // namespace

PrintedAnswer printedAnswer(const Edition &edition, const Answer &answer)
{
    PrintedAnswer printed;
    if (answer.comply) {
        const std::optional<QString> word = edition.form.prints(*answer.comply);
        printed.known = word.has_value();
        printed.comply = word.value_or(complyWord(*answer.comply));
    }
    printed.evidence = evidenceBlocks(answer.evidence);
    printed.commentary = commentaryBlocks(answer);
    if (isPartly(answer, printed)) {
        leadWithPartly(printed.commentary);
    }
    return printed;
}

QString toBeReviewed()
{
    return Words::tr("To be reviewed");
}

QString intentionSentence(const QDate &date)
{
    return Words::tr("We intend to comply by %1.").arg(dayInWords(date));
}

} // namespace attest
