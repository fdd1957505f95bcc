// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormHeading.h"

#include "intake/Wording.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestHeading = 160;
constexpr qsizetype mostWords = 24;
constexpr qsizetype mostWordsEnded = 10; ///< and then a full stop
constexpr qsizetype longestBroken = 14;  ///< a word that a narrow column broke in two

/// A heading as its lower-case words.
class HeadingWords
{
public:
    explicit HeadingWords(const QString &text)
    {
        QString word;
        for (const QChar c : text.toLower() + u' ') {
            if (c.isLetterOrNumber() || c == u'#' || c == u'&') {
                word.append(c);
            } else if (c != u'’' && c != u'\'' && !word.isEmpty()) {
                m_words.append(word);
                word.clear();
            }
        }
        m_joined = m_words.join(u' ');
    }
    bool isEmpty() const { return m_words.isEmpty(); }
    qsizetype count() const { return m_words.size(); }
    bool is(std::initializer_list<QStringView> texts) const
    {
        return std::any_of(texts.begin(), texts.end(), [this](QStringView text) { return m_joined == text; });
    }
    bool has(std::initializer_list<QStringView> words) const
    {
        return std::any_of(words.begin(), words.end(), [this](QStringView word) {
            return std::any_of(m_words.begin(), m_words.end(), [word](const QString &own) { return own == word; });
        });
    }
    bool hasStart(std::initializer_list<QStringView> starts) const
    {
        return std::any_of(starts.begin(), starts.end(), [this](QStringView start) {
            return std::any_of(m_words.begin(), m_words.end(),
                               [start](const QString &own) { return own.startsWith(start); });
        });
    }
    bool beginsWith(std::initializer_list<QStringView> starts) const
    {
        return std::any_of(starts.begin(), starts.end(),
                           [this](QStringView start) { return m_joined.startsWith(start); });
    }

private:
    QStringList m_words;
    QString m_joined;
};

bool namesYesAndNo(const HeadingWords &words)
{
    return (words.has({u"yes"}) && words.has({u"no"})) || (words.has({u"y"}) && words.has({u"n"}));
}

bool namesComply(const HeadingWords &words)
{
    const bool otherWord = words.has({u"complaints", u"complainant", u"complete", u"completed", u"completion"});
    // "Complaint" alone is how some forms misprint "Compliant"; in more words it is what the Code is about.
    const bool aboutComplaints = words.has({u"complaint"}) && words.count() > 2 && !namesYesAndNo(words);
    return (words.hasStart({u"compl", u"conform", u"noncompl"}) && !otherWord && !aboutComplaints) ||
           words.has({u"met", u"meets", u"follow", u"achieved"}) || words.is({u"in place", u"answer", u"status"});
}

/// "How do we know?"
bool asksForProof(const HeadingWords &words)
{
    return words.beginsWith({u"how do we know", u"how do you know", u"how can we show"}) ||
           words.is({u"how we know", u"how we know this", u"how we show this", u"how we show it"});
}

bool namesCommentary(const HeadingWords &words)
{
    return words.hasStart({u"comment", u"explan", u"explain", u"narrative", u"remark", u"rationale", u"justif"}) ||
           words.has({u"reason", u"reasons", u"reasoning", u"response", u"responses", u"notes", u"note", u"detail",
                      u"details", u"observations", u"position"}) ||
           (words.beginsWith({u"how"}) && !asksForProof(words)) ||
           words.beginsWith({u"further information", u"additional information", u"what we do", u"our approach",
                             u"our position", u"summary of how", u"supporting information", u"supporting statement",
                             u"supporting narrative"});
}

bool namesEvidence(const HeadingWords &words)
{
    return words.hasStart({u"eviden", u"proof"}) || words.has({u"source", u"sources", u"links", u"link"}) ||
           words.beginsWith({u"supporting doc", u"where", u"document", u"policy", u"procedure"}) || asksForProof(words);
}

bool namesRequirement(const HeadingWords &words)
{
    return words.hasStart({u"requirement", u"criteri", u"expectation", u"obligation"}) ||
           words.has({u"standard", u"statement", u"wording", u"text", u"description", u"question"}) ||
           words.beginsWith({u"what the code", u"what the ombudsman", u"the code says", u"code says", u"we must"}) ||
           words.is({u"action", u"actions to confirm", u"must", u"should"});
}

bool namesCode(const HeadingWords &words)
{
    return words.has({u"ref", u"reference", u"number", u"provision", u"provisions", u"section", u"clause", u"paragraph",
                      u"para", u"code", u"item", u"id", u"#", u"chc"}) ||
           words.is({u"no", u"nr", u"num", u"s no"});
}

bool namesOther(const HeadingWords &words)
{
    return words.has({u"owner",    u"officer",   u"lead",       u"rag",         u"date",
                      u"deadline", u"timescale", u"timescales", u"responsible", u"responsibility",
                      u"action",   u"actions",   u"previous",   u"prior",       u"last",
                      u"priority", u"risk",      u"rating",     u"target",      u"review",
                      u"reviewed", u"who",       u"when"});
}

/// "N o", "Evide nce": a narrow column broke the word.
QString unbroken(const QString &text)
{
    QString whole;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            whole.append(c);
        }
    }
    return whole;
}

std::optional<ColumnRole> tickRole(const HeadingWords &words)
{
    if (words.is({u"yes", u"y", u"comply yes", u"compliant yes", u"fully compliant", u"fully", u"compliance yes"})) {
        return ColumnRole::TickYes;
    }
    if (words.is({u"no", u"n", u"comply no", u"compliant no", u"not compliant", u"non compliant", u"noncompliant",
                  u"compliance no"})) {
        return ColumnRole::TickNo;
    }
    if (words.is({u"partly", u"partial", u"partially", u"part", u"partly compliant", u"partially compliant",
                  u"comply partly", u"comply partially", u"comply partial"})) {
        return ColumnRole::TickPartly;
    }
    if (words.is({u"n a", u"na", u"not applicable", u"comply n a", u"comply not applicable"})) {
        return ColumnRole::TickNotApplicable;
    }
    return std::nullopt;
}

} // namespace

bool isTick(ColumnRole role)
{
    return role == ColumnRole::TickYes || role == ColumnRole::TickNo || role == ColumnRole::TickPartly ||
           role == ColumnRole::TickNotApplicable;
}

bool isAnswerRole(ColumnRole role)
{
    return role != ColumnRole::Code && role != ColumnRole::Requirement && role != ColumnRole::Other;
}

namespace {

std::optional<ColumnRole> roleOf(const HeadingWords &words)
{
    if (const std::optional<ColumnRole> tick = tickRole(words)) {
        return tick;
    }
    const bool commentary = namesCommentary(words);
    const bool comply = namesComply(words) || namesYesAndNo(words);
    if (words.has({u"previous", u"prior", u"last"})) {
        return ColumnRole::Other; // an earlier year's answer beside this year's
    }
    if (comply &&
        words.beginsWith({u"comply", u"complian", u"complies", u"complaint", u"do we", u"does", u"yes", u"y n"})) {
        const bool aboutCompliance = words.beginsWith({u"complian"}) && (commentary || namesEvidence(words));
        if (!aboutCompliance || namesYesAndNo(words)) {
            return ColumnRole::Comply;
        }
    }
    if (namesYesAndNo(words) && words.count() <= 4) {
        return ColumnRole::Comply;
    }
    if (namesEvidence(words)) {
        return commentary ? ColumnRole::EvidenceCommentary : ColumnRole::Evidence;
    }
    if (commentary) {
        return ColumnRole::Commentary;
    }
    if (comply) {
        return ColumnRole::Comply;
    }
    if (namesRequirement(words)) {
        return ColumnRole::Requirement;
    }
    if (namesOther(words)) {
        return ColumnRole::Other;
    }
    if (namesCode(words)) {
        return ColumnRole::Code;
    }
    return std::nullopt;
}

} // namespace

std::optional<ColumnRole> roleOfHeading(const QString &text)
{
    if (text.size() > longestHeading) {
        return std::nullopt;
    }
    const HeadingWords words(text);
    const bool sentence = words.count() > mostWordsEnded && QStringView(text).trimmed().endsWith(u'.');
    if (words.isEmpty() || words.count() > mostWords || sentence) {
        return std::nullopt;
    }
    const std::optional<ColumnRole> role = roleOf(words);
    const bool broken = !role && words.count() == 2 && text.size() <= longestBroken && !text.contains(u'/');
    return broken ? roleOf(HeadingWords(unbroken(text))) : role;
}

bool isPlainHeading(const QString &text)
{
    static const QSet<QString> known = [] {
        const QStringList words =
            u"evidence evidenced supporting commentary comment comments explanation explain "
            u"explanations narrative response responses notes note details detail remarks reasons "
            u"rationale documents links sources justification comply complies compliance compliant yes "
            u"no partly met answer status code provision requirement ref reference further additional "
            u"information action any and or the our your landlord landlords of for to with how we this "
            u"s"_s.split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    static const QRegularExpression apart(u"[^a-z]+"_s);
    const QStringList words = text.toLower().split(apart, Qt::SkipEmptyParts);
    return !text.trimmed().endsWith(u'.') && roleOfHeading(text) &&
           std::all_of(words.begin(), words.end(), [](const QString &word) { return known.contains(word); });
}

int laterYear(const QString &first, const QString &second)
{
    static const QRegularExpression rule(QStringLiteral("(?<!\\d)20\\d\\d(?:\\s?[-/–]\\s?(?:20)?\\d\\d)?(?!\\d)"));
    const auto year = [](const QString &label) { return rule.match(label).captured().left(4).toInt(); };
    const auto words = [](QString label) { return comparableWords(label.remove(rule)); };
    return year(first) == 0 || year(second) == 0 || words(first) != words(second) ? 0 : year(second) - year(first);
}

} // namespace attest
