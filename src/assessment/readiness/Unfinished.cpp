// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Unfinished.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
// The parts of which the phrases are made.
const QString &arrangement()
{
    static const QString words =
        uR"(\b(?:polic(?:y|ies)|procedures?|process(?:es)?|web ?sites?|web ?pages?|leaflets?|letters?|templates?|systems?|definition|wording|guidance|training|framework|strategy|objectives?|surveys?|dashboard|software|module|portal|forms?|mrc|member responsible[a-z ]{0,20}|arrangements|toolkit|booklet|intranet|mechanism)\b)"_s;
    return words;
}

const QString &changed()
{
    static const QString words =
        uR"((?:changed|amended|updated|revised|rewritten|strengthened|aligned|introduced|implemented|developed|adopted|embedded|redesigned|rolled out|launched|put in place|finalised|set up))"_s;
    return words;
}

/// One character of the words between an arrangement and what becomes of it, where they do not turn to something else.
const QString &between()
{
    static const QString character =
        u"(?:(?! (?:(?:that|any|which|if|when|where|how|what|complaints?|cases?|residents?|you|we)\\b|remed))[^.;:\\n])"_s;
    return character;
}

const QString &changing()
{
    static const QString words =
        u"(?:changing|amending|updating|revising|rewriting|strengthening|improving|aligning)"_s;
    return words;
}

/// Ways of saying that something is unfinished. The patterns are long, and making one takes longer than matching it: it
/// is only made, at its first match, where a sentence holds a sign of it.
struct Phrase
{
    QStringList signs; ///< one of which stands in every match
    QRegularExpression pattern;

    bool mayStandIn(const QString &sentence) const
    {
        return std::any_of(signs.cbegin(), signs.cend(),
                           [&sentence](const QString &sign) { return sentence.contains(sign); });
    }
};

/// They say by themselves that something is unfinished, unless a case is what it is said of.
const std::vector<Phrase> &plainPhrases()
{
    static const std::vector<Phrase> all = {
        {{u"need"_s},
         QRegularExpression(
             uR"(\b(?:will|would|may|still|also|does|do) need (?:some |further |a )?(?:%1|to be %2|amendment|revision|to (?:change|amend|revise|rewrite|introduce|implement|develop|adopt|strengthen|embed|align)\b(?! (?:the|your|our|a|an) (?:[a-z]+ )?(?:date|target|timescale|deadline|appointment|decision|outcome|response)))\b)"_s
                 .arg(changing(), changed()),
             QRegularExpression::MultilineOption)},
        {{u"being "_s, u"development"_s, u"consultation"_s},
         QRegularExpression(
             uR"(\b(?:is|are|currently|now) (?:still |currently |now |also |actively )?(?:being (?:developed|drafted|redesigned|rewritten|procured|rolled out|recruited|finalised|trialled|piloted|devised|designed|embedded|established|set up)|(?:in|under) development|out to consultation|under consultation)\b)"_s,
             QRegularExpression::MultilineOption)},
        {{u"planning "_s, u"hoping "_s, u"endeavouring "_s, u"looking "_s, u"working "_s, u"aiming "_s,
          u"intending "_s},
         QRegularExpression(
             uR"(\b(?:are|is|currently|now) (?:currently |now |also |actively )?(?:planning (?:to|on)|hoping to|endeavouring to|working towards|(?:looking|working|aiming|intending) (?:to|at|on) (?:introduc|implement|develop|improv|embed|updat|achiev|strengthen|creat|chang|review|revis|appoint|recruit|amend)[a-z]*)\b)"_s,
             QRegularExpression::MultilineOption)},
    };
    return all;
}

/// They say so only where the sentence is not about what might be found, asked or agreed: "identify policies that need
/// changing".
const std::vector<Phrase> &statedPhrases()
{
    static const std::vector<Phrase> all = {
        {{u"need"_s, u"require"_s},
         QRegularExpression(
             uR"(\bneeds? (?:%1|to be %2)\b|\brequires? (?:%1|amendment|revision)\b)"_s.arg(changing(), changed()),
             QRegularExpression::MultilineOption)},
        {{u"being reviewed"_s, u"being updated"_s, u"being amended"_s, u"being revised"_s, u"being changed"_s,
          u"being introduced"_s, u"being implemented"_s, u"being strengthened"_s, u"being improved"_s,
          u"being aligned"_s, u"under review"_s, u"under revision"_s, u"draft"_s},
         QRegularExpression(
             uR"(%1%2{0,30}? (?:is|are) (?:still |currently |now |also |presently |all )?(?:(?:being (?:reviewed|updated|amended|revised|changed|introduced|implemented|strengthened|improved|aligned)|under (?:review|revision))\b(?! (?:regularly|continually|continuously|annually|throughout|and (?:updated|monitored)))|(?:in|a) draft\b))"_s
                 .arg(arrangement(), between()),
             QRegularExpression::MultilineOption)},
        {{u"to be "_s},
         QRegularExpression(
             uR"((?:(?:^|[\n.;:(,-] ?)|\b(?:is|are|yet|still|due|and|new|policy|process|procedures?|framework|training|system|templates?|reporting|member|mrc|arrangements?|role|objective|survey) )to be (?:%1|appointed|created|recruited|drafted|approved)\b)"_s
                 .arg(changed()),
             QRegularExpression::MultilineOption)},
        {{u"plan"_s, u"intend"_s},
         QRegularExpression(
             uR"(\b(?:we|council|association|landlord|organisation|trust|it|team|service)(?: also| currently| now)? (?:plans?|intends?) to (?!take\b|do\b|put\b|resolve|respond|escalate|investigate|contact|remedy|offer|reply|uphold|be\b))"_s,
             QRegularExpression::MultilineOption)},
        {{u"in the process of "_s},
         QRegularExpression(
             uR"(\bin the process of (?:[a-z]+ly )?(?:updat|implement|introduc|develop|chang|amend|revis|rewrit|recruit|appoint|draft|creat|procur|roll|embed|establish|finalis|adopt|build|design|review)[a-z]*\b(?!(?: [a-z]+){0,2} (?:complaints?|cases?|claims?|decisions?)\b(?! (?:polic|proced|process|officer|team|system|form|handl|manage))))"_s,
             QRegularExpression::MultilineOption)},
        {{u" will be "_s, u" will also be "_s, u" will then be "_s, u" will now be "_s, u" will soon be "_s,
          u" will all be "_s},
         QRegularExpression(
             uR"(%1%3{0,40}? will (?:also |then |now |soon |all )?be (?:%2|created|appointed|recruited|in place|clearer)\b(?! (?:regularly|annually|when|where|if|following|as|every|each|after|with|by (?:the|all)|throughout|whenever|once|to)\b))"_s
                 .arg(arrangement(), changed(), between()),
             QRegularExpression::MultilineOption)},
        {{u"not "_s},
         QRegularExpression(
             uR"(\b(?:is|are|has|have|was) not yet (?:been )?(?:in place|implemented|compliant|adopted|embedded|live|fully|formalis|appointed|introduced|published|developed|approved|finalised|updated|set up|established)|\bnot (?:currently|fully|yet fully) (?:compliant|complying|in place|implemented|embedded)\b|\b(?:do|does) not (?:(?:yet|fully) (?:have|comply|meet|record|report|publish|provide|offer|include)|currently (?:comply|meet|record|report|publish))\b)"_s,
             QRegularExpression::MultilineOption)},
        {{u"work in progress"_s, u"pending "_s, u"awaiting "_s, u"subject to "_s, u"in the "_s, u"later this year"_s},
         QRegularExpression(
             uR"(\bwork in progress\b|\b(?:pending|awaiting) (?:formal |final |full )?(?:(?:board|cabinet|council|committee|member|executive|governing body) )?(?:approval|adoption|sign[- ]?off|ratification|recruitment|implementation|appointment)\b|\bsubject to (?:formal |final )?(?:board|cabinet|council|committee|member|governing body) approval\b|\bin the (?:coming|next few) (?:months?|year)\b|\bin the near future\b|\blater this year\b)"_s,
             QRegularExpression::MultilineOption)},
    };
    return all;
}

/// Where the phrases stand in those sentences, in the text's order: the first there is, then the first behind it.
std::vector<Stretch> matchesOf(const std::vector<Phrase> &phrases, const QString &text,
                               const std::vector<Stretch> &sentences)
{
    std::vector<Stretch> found;
    for (const Stretch &sentence : sentences) {
        const QString words = text.mid(sentence.at, sentence.length);
        struct Next
        {
            const QRegularExpression *pattern;
            QRegularExpressionMatch match;
        };
        std::vector<Next> next;
        for (const Phrase &phrase : phrases) {
            if (phrase.mayStandIn(words)) {
                next.push_back({&phrase.pattern, phrase.pattern.match(words)});
            }
        }
        const auto earlier = [](const Next &a, const Next &b) {
            return a.match.hasMatch() && (!b.match.hasMatch() || a.match.capturedStart() < b.match.capturedStart());
        };
        for (auto first = std::min_element(next.begin(), next.end(), earlier);
             first != next.end() && first->match.hasMatch();
             first = std::min_element(next.begin(), next.end(), earlier)) {
            found.push_back({sentence.at + first->match.capturedStart(), first->match.capturedLength()});
            const qsizetype end = first->match.capturedEnd();
            for (Next &one : next) {
                if (one.match.hasMatch() && one.match.capturedStart() < end) {
                    one.match = one.pattern->match(words, end);
                }
            }
        }
    }
    return found;
}

/// The words of the sentence that stand before a match.
QString before(const ReadinessPassage &passage, Stretch match)
{
    const Stretch sentence = sentenceAround(passage.own, match);
    return passage.own.mid(sentence.at, match.at - sentence.at).trimmed();
}

/// "the complaint …", "an action plan …", "you …": what is unfinished is a case, not an arrangement.
bool aboutCase(const QString &wordsBefore)
{
    static const QRegularExpression pattern(
        uR"(\b(?:complain[a-z]*|cases?|claims?|responses?|remed[a-z]+|investigations?|requests?|issues?|plans?|repairs?|works?|propert[a-z]+|homes?|buildings?|residents?|tenants?|customers?|you|they|who)(?: (?:that|which|it|also))?$)"_s);
    return pattern.match(wordsBefore).hasMatch();
}

bool conditional(const QString &wordsBefore)
{
    static const QRegularExpression pattern(
        uR"(\b(?:if|where|when|whether|whenever|unless|any|that|which|what|should (?:the|a|an|this|we)|identif[a-z]+|consider[a-z]*|requir[a-z]+|allow[a-z]*|enabl[a-z]+|ensur[a-z]+)\b|\bfor(?: (?:the|an?|our|their))?$)"_s);
    return pattern.match(wordsBefore).hasMatch();
}

/// Words before a date that make it the day from which something is so.
bool beginsThen(const ReadinessPassage &passage, const YearMention &year)
{
    static const QRegularExpression begins(
        uR"(\b(?:from|as of|effective|commenc[a-z]*|start(?:s|ing)?|go(?:es|ing)? live|launch[a-z]*|introduc[a-z]*|implement[a-z]*|in place by|rolled out|adopt[a-z]*)\b[^.;\n]{0,40}$)"_s);
    const Stretch sentence = sentenceAround(passage.own, year.where);
    const QString all = passage.own.mid(sentence.at, sentence.length);
    return !all.contains("review"_L1) && begins.match(all.left(year.where.at - sentence.at)).hasMatch();
}
} // namespace

std::vector<Stretch> unfinishedIn(const ReadinessPassage &passage, const QDate &today)
{
    std::vector<Stretch> result;
    const std::vector<Stretch> sentences = sentencesAbout(Topic::Unfinished, passage.own, passage.marks);
    for (const Stretch &where : matchesOf(plainPhrases(), passage.own, sentences)) {
        if (!aboutCase(before(passage, where))) {
            result.push_back(where);
        }
    }
    for (const Stretch &where : matchesOf(statedPhrases(), passage.own, sentences)) {
        const QString words = before(passage, where);
        if (!aboutCase(words) && !conditional(words)) {
            result.push_back(where);
        }
    }
    for (const YearMention &year : passage.years) {
        const bool ahead = year.first >= today.year() && !passage.own[year.where.at].isSpace();
        const std::optional<QDate> date = ahead ? dateEndingIn(passage.own, year) : std::nullopt;
        if (date && *date > today && beginsThen(passage, year)) {
            result.push_back(year.where);
        }
    }
    std::sort(result.begin(), result.end(), [](Stretch a, Stretch b) { return a.at < b.at; });
    return result;
}

} // namespace attest::readiness
