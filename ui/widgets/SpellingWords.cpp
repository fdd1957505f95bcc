// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpellingWords.h"

#include <algorithm>

namespace attest::ui {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || c.isDigit() || c == u'_' || c.isSurrogate();
}

/// A run without spaces that is, or holds, an address or a path.
bool isAddress(QStringView run)
{
    if (run.contains(u'@') || run.contains(u'/') || run.contains(u'\\') ||
        run.startsWith(u"www.", Qt::CaseInsensitive)) {
        // "and/or" is two words.
        return run.contains(u'@') || run.contains(u'.') || run.contains(u'\\') || run.contains(u"//") ||
               run.startsWith(u'/');
    }
    // example.org, form.docx: a full stop between two letters, the second one small.
    for (qsizetype i = 1; i + 1 < run.size(); ++i) {
        if (run.at(i) == u'.' && run.at(i - 1).isLetterOrNumber() && run.at(i + 1).isLower()) {
            return true;
        }
    }
    return false;
}

bool isJudged(QStringView word)
{
    if (word.size() < 2) {
        return false;
    }
    qsizetype capitals = 0;
    for (const QChar c : word) {
        if (!c.isLetter() && !c.isMark() && !isApostrophe(c)) {
            return false;
        }
        capitals += c.isUpper() ? 1 : 0;
    }
    // FAQ, FAQs, the CEO's
    QStringView stem = word;
    if (stem.endsWith(u's')) {
        stem.chop(1);
        while (!stem.isEmpty() && isApostrophe(stem.back())) {
            stem.chop(1);
        }
    }
    const bool acronym = stem.size() > 1 && std::all_of(stem.begin(), stem.end(), [](QChar c) { return c.isUpper(); });
    return !acronym && capitals < word.size();
}

void addWordsOf(QStringView run, qsizetype offset, std::vector<WordPlace> &words)
{
    for (qsizetype i = 0; i < run.size();) {
        if (!isWordPart(run.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < run.size() && (isWordPart(run.at(end)) || (isApostrophe(run.at(end)) && end + 1 < run.size() &&
                                                                isWordPart(run.at(end + 1))))) {
            ++end;
        }
        if (isJudged(run.mid(i, end - i))) {
            words.push_back({offset + i, end - i});
        }
        i = end;
    }
}

} // namespace

std::vector<WordPlace> wordsToCheck(QStringView text)
{
    std::vector<WordPlace> words;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text.at(end).isSpace()) {
            ++end;
        }
        const QStringView run = text.mid(i, end - i);
        if (!isAddress(run)) {
            addWordsOf(run, i, words);
        }
        i = end;
    }
    return words;
}

} // namespace attest::ui
