// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/AnswerPhrases.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLimit = 60; ///< how far behind an answer words may limit it

struct Phrase
{
    QStringView words;
    Said said = Said::Template;
    bool sign = false; ///< named for what it shows: "Tick as appropriate" and "Cross-reference to 1.4" are no answers
};

constexpr Phrase phrases[] = {
    {u"not applicable", Said::NotApplicable},
    {u"not relevant", Said::NotApplicable},
    {u"n a", Said::NotApplicable},
    {u"na", Said::NotApplicable},
    {u"yes partially", Said::Partially},
    {u"yes partly", Said::Partially},
    {u"yes in part", Said::Partially},
    {u"no partially", Said::Partially},
    {u"no partly", Said::Partially},
    {u"partially", Said::Partially},
    {u"partial", Said::Partially},
    {u"partly", Said::Partially},
    {u"part", Said::Partially},
    {u"in part", Said::Partially},
    {u"mostly", Said::Partially},
    {u"complies in part", Said::Partially},
    {u"comply in part", Said::Partially},
    {u"compliant in part", Said::Partially},
    {u"we comply in part", Said::Partially},
    {u"we partly comply", Said::Partially},
    {u"we partially comply", Said::Partially},
    {u"we mostly comply", Said::Partially},
    {u"yes or no", Said::Template},
    {u"yes no", Said::Template},
    {u"y n", Said::Template},
    {u"choose an item", Said::Template},
    {u"select", Said::Template},
    {u"tick", Said::Yes, true},
    {u"green tick", Said::Yes, true},
    {u"check mark", Said::Yes, true},
    {u"cross", Said::No, true},
    {u"red cross", Said::No, true},
    {u"not yet", Said::No},
    {u"not compliant", Said::No},
    {u"not complaint", Said::No},
    {u"not met", Said::No},
    {u"not fully compliant", Said::Partially},
    {u"not fully", Said::Partially},
    {u"we do not fully comply", Said::Partially},
    {u"non compliant", Said::No},
    {u"non complaint", Said::No},
    {u"non compliance", Said::No},
    {u"noncompliant", Said::No},
    {u"does not comply", Said::No},
    {u"do not comply", Said::No},
    {u"we do not comply", Said::No},
    {u"doesnt comply", Said::No},
    {u"dont comply", Said::No},
    {u"we dont comply", Said::No},
    {u"unmet", Said::No},
    {u"no", Said::No},
    {u"n", Said::No},
    {u"yes", Said::Yes},
    {u"y", Said::Yes},
    {u"fully", Said::Yes},
    {u"full compliance", Said::Yes},
    {u"compliant", Said::Yes},
    {u"complaint", Said::Yes},
    {u"compliance", Said::Yes},
    {u"complies", Said::Yes},
    {u"comply", Said::Yes},
    {u"we comply", Said::Yes},
    {u"we are compliant", Said::Yes},
    {u"we are fully compliant", Said::Yes},
    {u"met", Said::Yes},
    {u"achieved", Said::Yes},
    {u"in place", Said::Yes},
};
// What may follow a phrase and leave it the plain answer.
constexpr QStringView fillers[] = {u"compliant",  u"complaint",       u"compliance", u"met",    u"comply",
                                   u"we comply",  u"fully compliant", u"complies",   u"fully",  u"applicable",
                                   u"at present", u"we do",           u"they do",    u"it does"};

/// "Tick Yes": what follows a sign's name is the answer that it stands for.
bool repeats(Said said, const QString &rest)
{
    const ReadPhrase again = readPhrase(rest);
    return again.said == said && again.rest.isEmpty();
}

} // namespace

std::optional<Comply> complyOf(Said said)
{
    switch (said) {
    case Said::Yes:
        return Comply::Yes;
    case Said::No:
        return Comply::No;
    case Said::Partially:
        return Comply::Partially;
    case Said::NotApplicable:
        return Comply::NotApplicable;
    case Said::Template:
        break;
    }
    return std::nullopt;
}

QString bareWords(const QString &cell)
{
    QString folded = cell.toLower();
    folded.remove(u'’').remove(u'\'').remove(u'\u00ad').remove(u'\u200b');
    QString words;
    words.reserve(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const bool pair = folded.at(i).isHighSurrogate() && i + 1 < folded.size();
        const char32_t letter = pair ? QChar::surrogateToUcs4(folded.at(i), folded.at(i + 1)) : folded.at(i).unicode();
        if (QChar::isLetterOrNumber(letter)) {
            words += QStringView(folded).mid(i, pair ? 2 : 1);
        } else if (!words.isEmpty() && !words.endsWith(u' ')) {
            words += u' ';
        }
        i += pair ? 1 : 0;
    }
    return words.trimmed();
}

bool isChoiceOf(const QString &words)
{
    static const QSet<QString> known = {
        u"yes"_s, u"no"_s, u"partially"_s, u"partial"_s,    u"partly"_s, u"part"_s,   u"or"_s, u"n"_s,
        u"a"_s,   u"na"_s, u"not"_s,       u"applicable"_s, u"please"_s, u"delete"_s, u"as"_s, u"appropriate"_s};
    const QStringList each = words.split(u' ');
    return each.count(u"yes"_s) == 1 && each.count(u"no"_s) == 1 && each.front() != u"no"_s &&
           std::all_of(each.begin(), each.end(), [](const QString &word) { return known.contains(word); });
}

ReadPhrase readPhrase(const QString &words)
{
    if (isChoiceOf(words)) {
        return {Said::Template, {}};
    }
    const Phrase *best = nullptr;
    for (const Phrase &phrase : phrases) {
        const bool here = words.startsWith(phrase.words) &&
                          (words.size() == phrase.words.size() || words.at(phrase.words.size()) == u' ');
        // "Yes / No" is the form's own only where nothing follows: "Yes, no issues" is an answer.
        const bool whole = words.size() == phrase.words.size() ||
                           (phrase.sign ? here && repeats(phrase.said, words.mid(phrase.words.size()).trimmed())
                                        : phrase.said != Said::Template);
        if (here && whole && (best == nullptr || phrase.words.size() > best->words.size())) {
            best = &phrase;
        }
    }
    if (best == nullptr) {
        return {};
    }
    QString rest = words.mid(best->words.size()).trimmed();
    for (const QStringView filler : fillers) {
        if (rest == filler) {
            rest.clear();
        }
    }
    return {best->said, rest};
}

bool takesBack(Said said, const QString &rest)
{
    if (rest.isEmpty()) {
        return false;
    }
    static const QRegularExpression rule(
        u"\\b(but|not|no|except|however|partial|partially|partly|longer|change|yes)\\b"_s);
    static const QRegularExpression limits(
        u"\\b(in part|with exceptions|subject to|apart "
        u"from|unless|until|although|though|explain|mostly|largely|broadly|"
        "substantially|pending|awaiting|outstanding|gaps|planned|in development|in principle|usually|generally|once|"
        "(?:in|with|for) most|to be (?:updated|done|agreed|confirmed|reviewed)|with actions?|"
        "(?:actions?|improvements?|work|changes) (?:is |are )?(?:needed|required)|working towards|in progress|"
        "(?:from|by) (?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|"
        "december|next|the new))\\b"_s);
    return rest.contains(rule) || (said == Said::Yes && rest.left(longestLimit).contains(limits));
}

} // namespace attest
