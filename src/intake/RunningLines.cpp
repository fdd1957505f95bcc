// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/RunningLines.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>
#include <utility>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 200;
constexpr size_t fewestPages = 3; ///< that tell a line without the number of its page

std::optional<int> numberIn(const QString &text)
{
    static const QRegularExpression rule(u"\\d{1,4}"_s);
    const QRegularExpressionMatch match = rule.match(text);
    return match.hasMatch() ? std::optional(match.captured().toInt()) : std::nullopt;
}

QString saidIn(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.node);
    return paragraph == nullptr ? QString() : plainText(paragraph->spans);
}

bool isBareNumber(const QString &text)
{
    return text.size() <= longestLine && isPageNumber(text) && numberIn(text);
}

/// A paragraph that may be running.
struct Standing
{
    size_t block = 0;
    QString title; ///< without the page's number
    std::optional<int> number;
    bool atEnd = false; ///< a page ends beside it
};

/// "Fenmoor Homes, page 3", "3 | Fenmoor Homes": where a page ends.
void takeNumber(Standing &standing)
{
    static const QRegularExpression last(uR"(\A(.*[^\W\d])\W+(?:page\W*)?(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?\W*\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression first(uR"(\A\W*(?:page\W*)?(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?\W+([^\W\d].*)\z)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = last.match(standing.title); match.hasMatch()) {
        standing.title = match.captured(1);
        standing.number = match.captured(2).toInt();
    } else if (const QRegularExpressionMatch before = first.match(standing.title); before.hasMatch()) {
        standing.title = before.captured(2);
        standing.number = before.captured(1).toInt();
    }
}

Standing standingOf(const Blocks &blocks, size_t block, const QString &words)
{
    Standing standing{block, {}, {}, blocks[block].pageEnds};
    QStringList title;
    for (const QString &line : words.split(u'\n')) {
        if (isBareNumber(line)) {
            standing.number = numberIn(line);
        } else {
            title.append(line.simplified());
        }
    }
    standing.title = title.join(u' ').simplified();
    for (const size_t other : {block - 1, block + 1}) { // below zero there is none
        const QString beside = other < blocks.size() ? saidIn(blocks[other]) : QString();
        if (isBareNumber(beside)) {
            standing.number = standing.number ? standing.number : numberIn(beside);
            standing.atEnd = standing.atEnd || blocks[other].pageEnds;
        }
    }
    if (!standing.number && standing.atEnd) {
        takeNumber(standing);
    }
    return standing;
}

/// Whether all that say the same stand as titles of pages do.
bool areRunning(const std::vector<Standing> &same)
{
    size_t atEnds = 0;
    size_t numbered = 0;
    size_t risen = 0;
    size_t followed = 0; ///< by the next page's
    for (size_t i = 0; i < same.size(); ++i) {
        atEnds += same[i].atEnd ? 1 : 0;
        numbered += same[i].number ? 1 : 0;
        if (i > 0 && same[i].number && same[i - 1].number) {
            risen += *same[i].number > *same[i - 1].number ? 1 : 0;
            followed += *same[i].number == *same[i - 1].number + 1 ? 1 : 0;
        }
    }
    const size_t pairs = same.size() - 1;
    if (numbered == same.size()) {
        return pairs > 0 && (atEnds == same.size() ? risen == pairs : same.size() >= fewestPages && followed == pairs);
    }
    return numbered == 0 && atEnds == same.size() && same.size() >= fewestPages;
}

} // namespace

bool isPageNumber(const QString &text)
{
    static const QRegularExpression rule(uR"(\A\W*(?:page\W*)?\d*(?:\W*(?:of|/)\W*\d+)?\W*\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.contains(rule);
}

RunningLines::RunningLines(const Blocks &blocks) : m_running(blocks.size())
{
    QHash<QString, std::vector<Standing>> said;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const QString words = saidIn(blocks[i]);
        if (words.isEmpty() || words.size() > longestLine) {
            continue;
        }
        if (Standing standing = standingOf(blocks, i, words); !standing.title.isEmpty()) {
            const QString title = standing.title;
            said[title].push_back(std::move(standing));
        }
    }
    for (const std::vector<Standing> &same : std::as_const(said)) {
        if (areRunning(same)) {
            for (const Standing &standing : same) {
                m_running[standing.block] = true;
            }
        }
    }
}

} // namespace attest
