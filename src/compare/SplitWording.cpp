// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/SplitWording.h"

#include "compare/propose/WordingLikeness.h"
#include "compare/words/WordTokens.h"

#include <QSet>

#include <algorithm>

namespace attest {

namespace {

constexpr int nobody = -1;
constexpr double leastShared = 0.3; ///< of a sentence's words, or it became none of the parts

/// The sentences one after the other, each with the white space that follows it.
QStringList sentencesOf(const QString &text)
{
    QHash<QStringView, int> numbers;
    const words::WordTokens tokens(text, numbers);
    QStringList sentences;
    int from = 0;
    const auto &cut = tokens.sentences();
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const int to = i + 1 < cut.size() ? cut[i + 1].from : tokens.count();
        sentences.append(tokens.text(from, to).toString());
        from = to;
    }
    return sentences.isEmpty() ? QStringList{text} : sentences;
}

QSet<QString> wordsOf(const QString &text)
{
    const QStringList words = plainStems(text);
    return {words.cbegin(), words.cend()};
}

/// How much of a sentence each part says: a word that one part alone has tells more than one that several have.
std::vector<double> likeness(const QString &sentence, const std::vector<QSet<QString>> &parts)
{
    std::vector<double> like(parts.size());
    const QSet<QString> words = wordsOf(sentence);
    for (const QString &word : words) {
        const auto having = std::count_if(parts.cbegin(), parts.cend(),
                                          [&word](const QSet<QString> &part) { return part.contains(word); });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            like[i] += parts[i].contains(word) ? 1.0 / double(having * having) : 0;
        }
    }
    return like;
}

/// Which part each sentence became.
class Allotment
{
public:
    Allotment(const QString &whole, const QStringList &parts) : m_sentences(sentencesOf(whole))
    {
        std::vector<QSet<QString>> words;
        for (const QString &part : parts) {
            words.push_back(wordsOf(part));
        }
        for (const QString &sentence : m_sentences) {
            m_like.push_back(likeness(sentence, words));
            const std::vector<double> &like = m_like.back();
            const auto best = std::max_element(like.cbegin(), like.cend());
            const QSet<QString> own = wordsOf(sentence);
            const auto shared = best == like.cend() ? 0 : QSet<QString>(own).intersect(words[at(like, best)]).size();
            const bool said = double(shared) >= leastShared * double(std::max<qsizetype>(1, own.size()));
            m_part.push_back(said ? int(at(like, best)) : nobody);
        }
    }

    const QStringList &sentences() const { return m_sentences; }
    int partOf(qsizetype sentence) const { return m_part[std::size_t(sentence)]; }
    /// The sentences that became a part; where none did, the one that is likest to it.
    std::vector<qsizetype> sentencesOfPart(int part) const
    {
        std::vector<qsizetype> all;
        qsizetype likest = 0;
        for (qsizetype i = 0; i < m_sentences.size(); ++i) {
            if (partOf(i) == part) {
                all.push_back(i);
            }
            likest = like(i, part) > like(likest, part) ? i : likest;
        }
        return all.empty() ? std::vector<qsizetype>{likest} : all;
    }

    /// The part that a sentence became, or for which it stands in; `nobody` where there is none.
    int partComparedWith(qsizetype sentence) const
    {
        int part = partOf(sentence);
        for (int i = 0; part == nobody && !m_like.empty() && i < int(m_like.front().size()); ++i) {
            const std::vector<qsizetype> own = sentencesOfPart(i);
            part = std::find(own.cbegin(), own.cend(), sentence) != own.cend() ? i : nobody;
        }
        return part;
    }

private:
    static std::size_t at(const std::vector<double> &like, std::vector<double>::const_iterator place)
    {
        return std::size_t(place - like.cbegin());
    }
    double like(qsizetype sentence, int part) const { return m_like[std::size_t(sentence)][std::size_t(part)]; }

    QStringList m_sentences;
    std::vector<std::vector<double>> m_like; ///< of each sentence, to each part
    std::vector<int> m_part;                 ///< of each sentence; `nobody` where none says it
};

/// The pieces of one side of a difference.
std::vector<DiffPiece> sideOf(const std::vector<DiffPiece> &pieces, DiffKind foreign)
{
    std::vector<DiffPiece> side;
    std::copy_if(pieces.cbegin(), pieces.cend(), std::back_inserter(side),
                 [foreign](const DiffPiece &piece) { return piece.kind != foreign; });
    return side;
}

/// Takes the pieces of a sentence from the front; the white space after the last was not compared.
std::vector<DiffPiece> takeFront(std::vector<DiffPiece> &pieces, const QString &sentence)
{
    qsizetype length = sentence.size();
    std::vector<DiffPiece> taken;
    while (length > 0 && !pieces.empty()) {
        DiffPiece &first = pieces.front();
        const qsizetype count = std::min(length, first.text.size());
        taken.push_back({first.kind, first.text.left(count), first.moved});
        first.text.remove(0, count);
        length -= count;
        if (first.text.isEmpty()) {
            pieces.erase(pieces.begin());
        }
    }
    if (length > 0) {
        taken.push_back({DiffKind::Same, sentence.right(length)});
    }
    return taken;
}

QString joined(const Allotment &allotment, const std::vector<qsizetype> &sentences)
{
    QString text;
    for (const qsizetype sentence : sentences) {
        text += allotment.sentences().at(sentence);
    }
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

void append(std::vector<DiffPiece> &pieces, const std::vector<DiffPiece> &more)
{
    for (const DiffPiece &piece : more) {
        if (!pieces.empty() && pieces.back().kind == piece.kind && pieces.back().moved == piece.moved) {
            pieces.back().text += piece.text;
        } else {
            pieces.push_back(piece);
        }
    }
}

} // namespace

SplitWording splitWording(const QString &whole, const QStringList &parts, bool wholeIsOlder)
{
    const DiffKind wholeAlone = wholeIsOlder ? DiffKind::Removed : DiffKind::Added;
    const DiffKind partAlone = wholeIsOlder ? DiffKind::Added : DiffKind::Removed;
    const Allotment allotment(whole, parts);
    SplitWording split;
    std::vector<std::vector<DiffPiece>> ofWhole; ///< for each part, its sentences of the whole, marked
    for (int part = 0; part < int(parts.size()); ++part) {
        const QString said = joined(allotment, allotment.sentencesOfPart(part));
        const auto pieces =
            readableDiff(wholeIsOlder ? wordDiff(said, parts.at(part)) : wordDiff(parts.at(part), said));
        split.parts.push_back(sideOf(pieces, wholeAlone));
        ofWhole.push_back(sideOf(pieces, partAlone));
    }
    for (qsizetype i = 0; i < allotment.sentences().size(); ++i) {
        const QString &sentence = allotment.sentences().at(i);
        const int part = allotment.partComparedWith(i);
        append(split.whole, part == nobody ? std::vector<DiffPiece>{{wholeAlone, sentence}}
                                           : takeFront(ofWhole[std::size_t(part)], sentence));
    }
    return split;
}

PartWording partWording(const QString &whole, const QStringList &parts, int part)
{
    const Allotment allotment(whole, parts);
    const std::vector<qsizetype> own = allotment.sentencesOfPart(part);
    PartWording wording;
    wording.own = joined(allotment, own);
    const auto pieces = readableDiff(wordDiff(wording.own, parts.at(part)));
    std::vector<DiffPiece> ofWhole = sideOf(pieces, DiffKind::Added);
    wording.part = sideOf(pieces, DiffKind::Removed);
    for (qsizetype i = 0; i < allotment.sentences().size(); ++i) {
        const QString &sentence = allotment.sentences().at(i);
        const int became = allotment.partOf(i);
        if (std::find(own.cbegin(), own.cend(), i) != own.cend()) {
            append(wording.whole, takeFront(ofWhole, sentence));
            continue;
        }
        append(wording.whole, {{became == nobody ? DiffKind::Removed : DiffKind::Same, sentence}});
        if (became != nobody &&
            std::find(wording.others.cbegin(), wording.others.cend(), became) == wording.others.cend()) {
            wording.others.push_back(became);
        }
    }
    std::sort(wording.others.begin(), wording.others.end());
    return wording;
}

} // namespace attest
