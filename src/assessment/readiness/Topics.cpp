// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Topics.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
/// A word that is a sign of something, or only when `follows` comes right after it.
struct Sign
{
    Topics topics;
    QString follows;
};

class Signs
{
public:
    Signs()
    {
        add(Topic::Unfinished,
            u"need needs requires changed amended updated revised rewritten strengthened aligned introduced "
            u"implemented "
            u"developed adopted embedded redesigned rolled launched put finalised set being development consultation "
            u"review revision draft appointed created recruited drafted approved plan plans intend intends planning "
            u"hoping endeavouring looking working aiming intending clearer place yet currently fully progress pending "
            u"awaiting approval coming few future later"_s);
        add(Topic::Placeholder,
            u"lorem xx xxx xxxx xxxxx xxxxxx tbc tba tbd delete amend click choose here insert text confirmed advised "
            u"determined decided"_s);
        add(Topic::Restriction, u"not never cannot t only unable writing"_s);
        m_signs.insert(u"process"_s, {Topic::Unfinished, u" of "_s});
        for (const QString &scheme : {u"javascript"_s, u"file"_s}) {
            m_signs.insert(scheme, {Topic::Link, u":"_s});
        }
        for (auto it = m_signs.cbegin(); it != m_signs.cend(); ++it) {
            const char16_t first = it.key()[0].unicode();
            m_begins[size_t(first - u'a')] |= 1U << unsigned(std::min<qsizetype>(it.key().size(), longest));
        }
    }

    Topics of(QStringView word, QStringView after) const
    {
        const char16_t first = word[0].unicode();
        const bool possible = first >= u'a' && first <= u'z' && word.size() <= longest &&
                              (m_begins[size_t(first - u'a')] & (1U << unsigned(word.size()))) != 0;
        if (!possible) {
            return {};
        }
        const auto sign = m_signs.constFind(QString::fromRawData(word.data(), word.size()));
        const bool found = sign != m_signs.cend() && (sign->follows.isEmpty() || after.startsWith(sign->follows));
        return found ? sign->topics : Topics();
    }

private:
    static constexpr qsizetype longest = 15;

    void add(Topic topic, const QString &words)
    {
        for (const QString &word : words.split(u' ')) {
            m_signs[word].topics |= topic;
        }
    }

    QHash<QString, Sign> m_signs;
    std::array<unsigned, 26> m_begins = {}; ///< by first letter: the lengths of the words that begin with it
};

const Signs &signs()
{
    static const Signs all;
    return all;
}

/// Words that hold digits: references, telephone numbers, postcodes.
Topics topicsOfNumber(QStringView word, QStringView after, bool plusBefore)
{
    const auto digits = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    Topics topics;
    topics.setFlag(Topic::Reference, digits >= 5 || (digits == 4 && (digits < word.size() || after.startsWith(u'/') ||
                                                                     after.startsWith(u'-'))));
    topics.setFlag(Topic::Telephone, word[0] == u'0' || (plusBefore && word.startsWith(u"44")));
    topics.setFlag(Topic::Postcode, digits < word.size() && digits <= 3);
    const bool pair = after.size() > 1 && after[0] == u' ' && after[1].isDigit();
    topics.setFlag(Topic::Insurance, digits == 6 || (digits == 2 && pair));
    return topics;
}

Topics topicsOfWord(const QString &text, qsizetype begin, qsizetype end, bool digits)
{
    const QStringView all(text);
    const QStringView word = all.mid(begin, end - begin);
    if (digits) {
        return topicsOfNumber(word, all.mid(end, 4), begin > 0 && text[begin - 1] == u'+');
    }
    if (word == u"http" || word == u"https") {
        return all.mid(end, 3) == u"://" ? Topics() : Topics(Topic::Link);
    }
    return signs().of(word, all.mid(end, 4));
}

Topics topicsOfMark(const QString &text, qsizetype at)
{
    const auto again = [&text, at] { return at + 1 < text.size() && text[at + 1] == text[at]; };
    switch (text[at].unicode()) {
    case u'[':
    case u'<':
        return Topic::Placeholder;
    case u'{':
    case u'_':
    case u'?':
        return again() ? Topics(Topic::Placeholder) : Topics();
    case u'\\':
        return Topic::Link;
    default:
        return {};
    }
}
} // namespace

std::vector<TopicMark> topicsIn(const QString &foldedText)
{
    std::vector<TopicMark> marks;
    qsizetype begin = -1;
    bool digits = false;
    for (qsizetype i = 0; i <= foldedText.size(); ++i) {
        const char16_t u = i < foldedText.size() ? foldedText[i].unicode() : u' ';
        const bool digit = u >= u'0' && u <= u'9';
        if (digit || (u >= u'a' && u <= u'z')) {
            begin = begin < 0 ? i : begin;
            digits |= digit;
            continue;
        }
        if (begin >= 0) {
            if (const Topics topics = topicsOfWord(foldedText, begin, i, digits)) {
                marks.push_back({begin, topics});
            }
            begin = -1;
            digits = false;
        }
        if (i < foldedText.size() && u != u' ') {
            if (const Topics topics = topicsOfMark(foldedText, i)) {
                marks.push_back({i, topics});
            }
        }
    }
    return marks;
}

std::vector<Stretch> sentencesAbout(Topic topic, const QString &text, const std::vector<TopicMark> &marks)
{
    std::vector<Stretch> result;
    qsizetype done = 0;
    for (const TopicMark &mark : marks) {
        const bool blanked = text[mark.at] == u'\n';
        if (!mark.topics.testFlag(topic) || mark.at < done || blanked) {
            continue;
        }
        Stretch sentence = sentenceAround(text, {mark.at, 1});
        // What ends one window begins the next: no words are looked at twice.
        if (sentence.at < done) {
            sentence.length -= done - sentence.at;
            sentence.at = done;
        }
        done = sentence.at + sentence.length;
        result.push_back(sentence);
    }
    return result;
}

} // namespace attest::readiness
