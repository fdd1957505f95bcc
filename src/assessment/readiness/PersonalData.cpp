// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/PersonalData.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
/// The matches that stand outside web addresses.
template <class Keep>
std::vector<PersonalDatum> matches(const QRegularExpression &pattern, Topic topic, const QString &text,
                                   const ReadinessPassage &passage, Keep &&keep)
{
    std::vector<PersonalDatum> result;
    const std::vector<Stretch> sentences = sentencesAbout(topic, text, passage.marks);
    if (sentences.empty()) {
        return result;
    }
    const std::vector<Stretch> &addresses = passage.addresses;
    auto address = addresses.cbegin();
    forEachMatch(pattern, text, sentences, [&](const QRegularExpressionMatch &match, Stretch where) {
        while (address != addresses.cend() && address->at + address->length <= where.at) {
            ++address;
        }
        if (address == addresses.cend() || where.at < address->at) {
            keep(match, where, result);
        }
    });
    return result;
}

bool isMailCharacter(QChar c)
{
    return c.isLetterOrNumber() || u"._%+'-"_s.contains(c);
}

bool privateProvider(const QString &domain)
{
    static const QRegularExpression providers(
        uR"(^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|btopenworld|sky|talktalk|tiscali|virginmedia|ntlworld|blueyonder|protonmail|proton|gmx|mail)\.(?:com|co\.uk|net|me|org|uk)$)"_s);
    return providers.match(domain).hasMatch();
}

/// complaints@, customer.services@, dataprotection@: words for a team or a task.
bool sharedMailbox(const QString &local)
{
    static const QRegularExpression task(
        uR"(complain|complim|feedback|info|enquir|contact|customer|service|support|admin|hello|team|office|mail|help|resolution|resolve|tenan|resident|repair|ombudsman|press|media|foi|dpo|protection|privacy|web|council|homes|housing|member|governance|committee|democratic|legal|insight|quality|relations|property|rent|lease|care|hub|desk|reception|safeguard|noreply|no-reply)"_s);
    return task.match(local).hasMatch();
}

bool personsName(const QString &local)
{
    static const QRegularExpression name(uR"(^[a-z][a-z'-]*[._][a-z][a-z'-]*[0-9]{0,2}$)"_s);
    return name.match(local).hasMatch();
}
} // namespace

std::vector<PersonalDatum> caseReferences(const ReadinessPassage &passage)
{
    static const QRegularExpression pattern(
        uR"(\b(?:fs-)?(?:cas|case|cmp|comp|crm|sr|ref|inc|enq)-[a-z]{0,4}-?[0-9]{4,}(?:[-/][0-9a-z]+)?\b|\b(?:case|complaint|enquiry|incident|tenan(?:cy|t)|customer|account|rent|resident|property|payment|crm|service request|casework|uprn)(?:'s)? ?(?:account )?(?:references?|ref|numbers?|nos?|id)?\b[.:#]{0,2} ?(?:is |no\.? )?#?(?<number>(?:[0-9]{2,4}[-/])?[a-z]{0,4}[-/]?[0-9]{5,}(?:[-/][0-9a-z]+)?)\b|\b(?:our|your|ho|lgsco|ombudsman) ref(?:erence)?[.:]{0,2} ?#?[a-z]{0,4}[-/]?[0-9]{5,}\b)"_s);
    return matches(pattern, Topic::Reference, passage.folded, passage,
                   [&passage](const QRegularExpressionMatch &match, Stretch where, std::vector<PersonalDatum> &result) {
                       // The Housing Ombudsman publishes its decisions, named by nine digits that begin with the year.
                       static const QRegularExpression published(uR"(\b20[12][0-9]{6}$)"_s);
                       const Stretch sentence = sentenceAround(passage.folded, where);
                       const bool decision =
                           published.match(match.captured()).hasMatch() &&
                           QStringView(passage.folded).mid(sentence.at, sentence.length).contains("ombudsman"_L1);
                       if (!decision) {
                           result.push_back({where, true});
                       }
                   });
}

std::vector<PersonalDatum> telephones(const ReadinessPassage &passage)
{
    static const QRegularExpression pattern(
        uR"((?<![0-9a-z/._#-])(?:\+44 ?(?:\(0\) ?)?|0044 ?|\(?0)[1-9][0-9]{0,4}\)?(?:[ -]?[0-9]{2,8}){1,4}(?![0-9/]))"_s);
    return matches(pattern, Topic::Telephone, passage.folded, passage,
                   [](const QRegularExpressionMatch &match, Stretch where, std::vector<PersonalDatum> &result) {
                       QString digits;
                       for (const QChar c : match.captured()) {
                           if (c.isDigit()) {
                               digits += c;
                           }
                       }
                       for (const QString &abroad : {u"00440"_s, u"0044"_s, u"440"_s, u"44"_s}) {
                           if (digits.startsWith(abroad)) {
                               digits.replace(0, abroad.size(), u"0"_s);
                               break;
                           }
                       }
                       const bool whole = digits.size() == 10 || digits.size() == 11;
                       const bool mobile = digits.startsWith("07"_L1) && digits.size() == 11;
                       const bool landline = digits.startsWith("01"_L1) || digits.startsWith("02"_L1);
                       if (whole && (mobile || landline)) {
                           result.push_back({where, mobile});
                       }
                   });
}

std::vector<PersonalDatum> emails(const ReadinessPassage &passage)
{
    std::vector<PersonalDatum> result;
    const QString &text = passage.folded;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        constexpr qsizetype longest = 64;
        qsizetype begin = at;
        while (begin > 0 && at - begin < longest && isMailCharacter(text[begin - 1])) {
            --begin;
        }
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 4 * longest &&
               (text[end].isLetterOrNumber() || text[end] == u'-' || text[end] == u'.')) {
            ++end;
        }
        while (end > at + 1 && text[end - 1] == u'.') {
            --end;
        }
        const QString local = text.mid(begin, at - begin);
        const QString domain = text.mid(at + 1, end - at - 1);
        if (local.isEmpty() || !domain.contains(u'.') || domain.endsWith("ombudsman.org.uk"_L1)) {
            continue;
        }
        const bool shared = sharedMailbox(local);
        if (privateProvider(domain) || (!shared && personsName(local))) {
            result.push_back({{begin, end - begin}, true});
        }
    }
    return result;
}

std::vector<PersonalDatum> postcodes(const ReadinessPassage &passage)
{
    static const QRegularExpression pattern(
        uR"((?<![A-Za-z0-9/_-])(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]) ?[0-9][ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9_-]))"_s);
    return matches(pattern, Topic::Postcode, passage.text, passage,
                   [](const QRegularExpressionMatch &match, Stretch where, std::vector<PersonalDatum> &result) {
                       // The Housing Ombudsman's and the Local Government and Social Care Ombudsman's, now and before.
                       static const QSet<QString> ombudsmen = {u"PR20ET"_s, u"L337WQ"_s, u"E149GE"_s, u"WC2B4HN"_s,
                                                               u"CV40EH"_s, u"CV48JT"_s, u"CV13BH"_s, u"CV48JB"_s};
                       if (!ombudsmen.contains(match.captured().remove(u' '))) {
                           result.push_back({where, false});
                       }
                   });
}

std::vector<PersonalDatum> nationalInsurance(const ReadinessPassage &passage)
{
    static const QRegularExpression pattern(
        uR"((?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D](?![A-Za-z0-9]))"_s);
    return matches(pattern, Topic::Insurance, passage.text, passage,
                   [](const QRegularExpressionMatch &, Stretch where, std::vector<PersonalDatum> &result) {
                       result.push_back({where, true});
                   });
}

} // namespace attest::readiness
