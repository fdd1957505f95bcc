// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/SubjectTermFinder.h"

#include "intake/Wording.h"

#include <QSet>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestTerm = 5; ///< words, the article counted
constexpr int fewestRows = 3;

struct Word
{
    QString text;       ///< without a possessive
    bool opens = false; ///< begins a sentence
};

/// Hyphens, apostrophes and ampersands hold a word together: stage-one, landlord's, R&D.
bool joins(QChar character)
{
    return character == u'-' || character == u'’' || character == u'\'' || character == u'&';
}

QString withoutPossessive(QString word)
{
    if (word.endsWith(u"'s"_s) || word.endsWith(u"’s"_s)) {
        word.chop(2);
    }
    return word;
}

std::vector<Word> wordsOf(const QString &text)
{
    constexpr qsizetype longest = 8000;
    const qsizetype size = std::min(text.size(), longest);
    const auto inWord = [&](qsizetype at) { return at < size && text[at].isLetterOrNumber(); };
    std::vector<Word> words;
    bool opens = true;
    for (qsizetype at = 0; at < size;) {
        if (!inWord(at)) {
            opens = opens || text[at] == u'.' || text[at] == u':' || text[at] == u'\n';
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (inWord(at) || (joins(text[at]) && inWord(at + 1))) {
            ++at;
            if (at >= size) {
                break;
            }
        }
        words.push_back({withoutPossessive(text.mid(begin, at - begin)), opens});
        opens = false;
    }
    return words;
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isArticle(const QString &word)
{
    return same(word, u"a"_s) || same(word, u"an"_s) || same(word, u"the"_s);
}

/// The words before `end` that stand for the subject: back to the word that leads to it, or to the sentence's start.
QStringList termBefore(const std::vector<Word> &words, size_t end, const QString &leading)
{
    QStringList term;
    size_t i = end;
    while (i > 0 && term.size() < longestTerm) {
        if (!leading.isEmpty() && same(words[i - 1].text, leading)) {
            return term;
        }
        term.prepend(words[i - 1].text);
        --i;
        if (words[i].opens) {
            return leading.isEmpty() ? term : QStringList();
        }
    }
    return {};
}

QString withoutArticle(const QString &term)
{
    const qsizetype space = term.indexOf(u' ');
    return space > 0 && isArticle(term.left(space)) ? term.mid(space + 1) : term;
}

/// The text with other words wherever these stand as whole words, in large letters or small. By hand, since each row
/// would have a pattern made anew.
QString withWords(const QString &text, const QString &words, const QString &others)
{
    if (words.isEmpty()) {
        return text;
    }
    const auto inWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    QString changed;
    qsizetype kept = 0;
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (at < kept || inWord(at - 1) || inWord(at + words.size())) {
            continue;
        }
        changed += QStringView(text).sliced(kept, at - kept);
        changed += others;
        kept = at + words.size();
    }
    changed += QStringView(text).sliced(kept);
    return changed;
}

QString evened(const QString &word)
{
    static const QHash<QString, QString> forms = {
        {u"has"_s, u"have"_s}, {u"doe"_s, u"do"_s}, {u"does"_s, u"do"_s}, {u"is"_s, u"are"_s}, {u"was"_s, u"were"_s}};
    return forms.value(word, word);
}

} // namespace

void SubjectTermFinder::look(const Provision &provision, const QString &asPrinted)
{
    const std::vector<Word> code = wordsOf(provision.plainText());
    const std::vector<Word> form = wordsOf(asPrinted);
    QSet<QString> seen;
    bool any = false;
    size_t from = 0;
    for (size_t i = 0; i + 2 < code.size(); ++i) {
        if (!same(code[i].text, m_codeTerm) && !same(code[i].text, m_codeTerm + u's')) {
            continue;
        }
        any = true;
        QString leading;
        if (!code[i].opens && i > 0) {
            const bool article = isArticle(code[i - 1].text);
            const bool opens = article && (i < 2 || code[i - 1].opens);
            leading = opens ? QString() : code[article ? i - 2 : i - 1].text;
        }
        for (size_t j = std::max<size_t>(from, 1); j + 1 < form.size(); ++j) {
            if (!same(form[j].text, code[i + 1].text) || !same(form[j + 1].text, code[i + 2].text)) {
                continue;
            }
            const QStringList words = termBefore(form, j, leading);
            if (!words.isEmpty()) {
                const QString written = words.join(u' ');
                const QString key = withoutArticle(written.toLower());
                seen.insert(key);
                ++m_as[key][written];
            }
            from = j;
            break;
        }
    }
    m_looked += any ? 1 : 0;
    for (const QString &key : seen) {
        ++m_rows[key];
    }
}

QString SubjectTermFinder::term() const
{
    QString best;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const int most = m_rows.value(best);
        if (it.value() > most || (it.value() == most && it.key() < best)) {
            best = it.key();
        }
    }
    const bool codes = same(best, m_codeTerm) || same(best, m_codeTerm + u's');
    if (codes || m_rows.value(best) < fewestRows || m_rows.value(best) * 2 < m_looked) {
        return {};
    }
    // As it is written inside a sentence, where it is: "the Council" rather than "The Council".
    QString written;
    int times = 0;
    const QHash<QString, int> ways = m_as.value(best);
    for (auto it = ways.begin(); it != ways.end(); ++it) {
        const int weight = it.value() * 2 + (it.key().startsWith(u"the "_s) ? 1 : 0);
        if (weight > times || (weight == times && it.key() < written)) {
            times = weight;
            written = it.key();
        }
    }
    if (written.startsWith(u"The "_s) || same(written, u"we"_s)) {
        written[0] = written[0].toLower();
    }
    return written;
}

bool sameButForSubject(const QString &requirement, const QString &asPrinted, const QString &codeTerm,
                       const QString &term)
{
    QStringList a = comparableWords(requirement);
    QStringList b = comparableWords(withWords(asPrinted, withoutArticle(term), codeTerm));
    std::transform(a.begin(), a.end(), a.begin(), evened);
    std::transform(b.begin(), b.end(), b.begin(), evened);
    return a == b;
}

} // namespace attest
