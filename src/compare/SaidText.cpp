// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/SaidText.h"

#include "assessment/OriginLine.h"

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto blankLine = "\n\n"_L1;

QString withoutOrigins(const QString &plain)
{
    QStringList paragraphs = plain.split(QString(blankLine));
    paragraphs.removeIf([](const QString &paragraph) { return isOriginLine(paragraph); });
    return paragraphs.join(QString(blankLine));
}

/// Puts each link's address behind its words, where they do not say it.
class LinkTeller
{
public:
    QStringList addresses;

    void tell(Blocks &blocks)
    {
        for (Block &block : blocks) {
            if (auto *words = std::get_if<Paragraph>(&block.node)) {
                tell(words->spans);
            } else if (auto *list = std::get_if<List>(&block.node)) {
                for (Blocks &item : list->items) {
                    tell(item);
                }
            }
        }
    }

private:
    void tell(Spans &spans)
    {
        QString words;
        for (size_t i = 0; i < spans.size(); ++i) {
            const QString address = spans[i].address;
            words += spans[i].text;
            // A link may be of several looks.
            if (i + 1 < spans.size() && spans[i + 1].address == address && !address.isEmpty()) {
                continue;
            }
            if (!address.isEmpty()) {
                addresses.append(address);
                spans[i].text += words.contains(address) ? QString() : u" ("_s + address + u')';
            }
            words.clear();
        }
        for (Span &span : spans) {
            span.address.clear();
        }
    }
};

qsizetype countOf(const std::vector<Evidence> &items, const Evidence &item)
{
    return std::count(items.cbegin(), items.cend(), item);
}

} // namespace

SaidText saidText(const Text &text)
{
    SaidText said;
    said.plain = withoutOrigins(text.plain());
    said.linked = said.plain;
    if (text.markup().contains("]("_L1)) {
        Blocks blocks = text.blocks();
        LinkTeller teller;
        teller.tell(blocks);
        said.addresses = teller.addresses;
        said.linked = withoutOrigins(Text::fromBlocks(blocks).plain());
    }
    return said;
}

SaidText saidText(const std::vector<const Answer *> &answers, Text Answer::*text, bool once)
{
    SaidText all;
    QStringList seen;
    for (const Answer *answer : answers) {
        const SaidText said = saidText(answer->*text);
        if (said.plain.trimmed().isEmpty() || (once && seen.contains(said.linked))) {
            continue;
        }
        all.plain += (seen.isEmpty() ? ""_L1 : blankLine) + said.plain;
        all.linked += (seen.isEmpty() ? ""_L1 : blankLine) + said.linked;
        all.addresses += said.addresses;
        seen.append(said.linked);
    }
    return all;
}

std::vector<Evidence> saidEvidence(const Answer &answer)
{
    std::vector<Evidence> items = answer.evidence;
    std::erase_if(items, [](const Evidence &item) { return isOriginLine(item.text); });
    return items;
}

std::vector<Evidence> saidEvidence(const std::vector<const Answer *> &answers, const std::vector<Evidence> &after)
{
    std::vector<Evidence> kept;
    for (const Answer *answer : answers) {
        std::vector<Evidence> own;
        for (const Evidence &item : saidEvidence(*answer)) {
            own.push_back(item);
            const qsizetype already = countOf(kept, item);
            if (already < countOf(own, item) || already < countOf(after, item)) {
                kept.push_back(item);
            }
        }
    }
    return kept;
}

} // namespace attest
