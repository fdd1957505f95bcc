// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormApproval.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t blocksAtEnds = 80; ///< the cover and the introduction, and what stands after the form
constexpr qsizetype longestText = 1200;
constexpr qsizetype longestSubject = 200;
constexpr size_t rowsOfShortTable = 12;
constexpr int firstYear = 2010; ///< before any Code

const QString datePattern =
    u"(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>[A-Z][a-z]{2,8}),?\\s+(?<year>20\\d\\d)|"
    "(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>20\\d\\d)|(?<iso>20\\d\\d-\\d\\d-\\d\\d))"_s;

QDate dateOf(const QRegularExpressionMatch &match)
{
    QDate date;
    if (!match.captured(u"iso"_s).isEmpty()) {
        date = QDate::fromString(match.captured(u"iso"_s), Qt::ISODate);
    } else if (!match.captured(u"y"_s).isEmpty()) {
        date = QDate(match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(), match.captured(u"d"_s).toInt());
    } else {
        const QString text =
            u"%1 %2 %3"_s.arg(match.captured(u"day"_s), match.captured(u"month"_s).left(3), match.captured(u"year"_s));
        date = QLocale(QLocale::English).toDate(text, u"d MMM yyyy"_s);
    }
    return date.isValid() && date.year() >= firstYear ? date : QDate();
}

/// The governing body in "by the Housing Committee": what names one in so many words.
QString bodyOf(const QString &words)
{
    static const QRegularExpression rule(
        u"\\b(?:by|at|to)\\s+(?:the\\s+|our\\s+|a\\s+)?(?:meeting\\s+of\\s+(?:the\\s+)?)?"
        "((?:[A-Z][\\w&'’-]*(?:\\s+(?:and|of|for|the))?\\s+){0,6}"
        "(?:Board|Cabinet|Committee|Council|Panel|Executive|body|Body|board|cabinet|committee))\\b"_s);
    const QRegularExpressionMatch match = rule.match(words);
    return match.captured(1).simplified();
}

/// Texts that may hold it, in reading order.
class Texts
{
public:
    explicit Texts(const Document &document)
    {
        const Blocks &blocks = document.blocks;
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (i < blocksAtEnds || i + blocksAtEnds >= blocks.size()) {
                take(blocks[i]);
            }
        }
        for (const Block &block : document.colophon) {
            take(block);
        }
    }

    const QStringList &all() const { return m_texts; }

private:
    void take(const Block &block)
    {
        const auto *table = std::get_if<Table>(&block.node);
        if (table == nullptr) {
            m_texts.append(plainText(Blocks{block}).left(longestText).simplified());
            return;
        }
        // The head of a sheet is a table's; elsewhere a table of few rows may be the form's front matter.
        const size_t count = std::min(table->rows.size(), rowsOfShortTable);
        for (size_t i = 0; i < count; ++i) {
            QStringList cells;
            for (const Cell &cell : table->rows[i].cells) {
                const QString text = plainText(cell.blocks).left(longestText).simplified();
                if (!text.isEmpty()) {
                    cells.append(text);
                }
            }
            if (cells.size() == 1 || cells.size() == 2) {
                m_texts.append(cells.join(u": "_s));
            }
        }
    }

    QStringList m_texts;
};

/// How a sentence speaks of an approval.
enum class Speaks { OfTheForm, PerhapsOfIt, OfSomethingElse };

struct Sentence
{
    QString before;  ///< the sentence before it; may be empty
    QString subject; ///< what stands before "approved"
    QString between; ///< it and the date
    QString body;
    bool inAnswer = false;
};

/// "Agreed actions from the self-assessment: …": what follows the word, not the form, was agreed.
bool isApartFrom(const QString &between)
{
    static const QRegularExpression plain(
        u"\\A\\s*(?:\\z|[:,(–-]|(?:by|on|at|in|during|as|and)\\b|(?:the|this|our|its|their)\\s+(?:\\w+\\s+){0,4}?"
        "(?:self\\b|assessment|form|document|return|submission))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !between.contains(plain);
}

const QRegularExpression &thisForm()
{
    static const QRegularExpression rule(
        u"\\bthis\\s+(?:\\w+\\s+){0,3}?(?:self[\\s-]*assessment|assessment|form|document|return|submission)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rule;
}

/// "A plan was agreed on 3 June" is no approval of the form; "Approved on 3 June" under its title is one.
Speaks whatOf(const Sentence &said)
{
    static const QRegularExpression names(
        u"\\b(?:(?:self[\\s-]*)?assessment|this\\s+(?:form|document|return|submission|report)|form\\s+(?:was|is|has))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // What may stand before it where nothing else is spoken of: "Reviewed and", "It was", "Status:".
    static const QRegularExpression emptyWords(
        u"\\b(?:it|this|that|which|was|is|were|has|have|been|being|and|then|formally|duly|finally|reviewed|scrutinised|"
        "considered|completed|signed|noted|version|status|decision|date|dated|when|board|cabinet|governing\\s+body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression apart(u"[^\\p{L}]+"_s);
    const QString words = said.subject + u' ' + said.between;
    const bool body = !said.body.isEmpty() || !bodyOf(u"by "_s + said.subject.trimmed()).isEmpty();
    if (said.inAnswer) {
        return !body || !words.contains(names) ? Speaks::OfSomethingElse
               : words.contains(thisForm())    ? Speaks::OfTheForm
                                               : Speaks::PerhapsOfIt;
    }
    const QRegularExpressionMatch named = names.match(words);
    if (named.hasMatch()) {
        // "The Code, against which this self-assessment is made, was approved", "Our 2023 self-assessment, approved …".
        static const QRegularExpression another(
            u"\\b(?:code|procedure|report)\\b|(?<![-/–])\\b20\\d\\d(?!\\s*[-/–]\\s*\\d)\\s+(?:self[\\s-]*)?\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool goesBefore = words.left(named.capturedStart()).contains(another);
        return goesBefore || isApartFrom(said.between) ? Speaks::PerhapsOfIt : Speaks::OfTheForm;
    }
    // "Our procedure was reviewed. It was approved on …"
    static const QRegularExpression it(u"\\A\\s*(?:it|this|that|which)\\b"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    if (said.subject.contains(it) && !said.before.isEmpty() && !said.before.contains(names)) {
        return Speaks::PerhapsOfIt;
    }
    // "The Board agreed on 3 June to appoint …" says what it agreed after the date.
    static const QRegularExpression active(u"\\b(?:board|cabinet|body|committee|we)\\s*\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const bool nothingElse = QString(said.subject).remove(emptyWords).remove(apart).isEmpty();
    if (nothingElse && !said.subject.contains(active)) {
        return Speaks::OfTheForm;
    }
    return body ? Speaks::PerhapsOfIt : Speaks::OfSomethingElse;
}

/// "Our self-assessment for 2023-24 was approved" stands in the form of the year after too.
bool isOfAnotherYear(const QString &words, const std::optional<AssessmentYear> &year)
{
    static const QString form = u"(?:assessment|form|document|return|submission)"_s;
    static const QString span = u"(?<first>20\\d\\d)\\s*(?:[-/–]|to)\\s*(?<last>(?:20)?\\d\\d)(?![\\d/.-])"_s;
    static const QString before =
        span + u"\\s+(?:(?:annual|yearly|complaints?|handling|code)\\s+){0,4}(?:self[\\s-]*)?"_s + form;
    // Of a single year nobody knows whether it begins or ends there.
    static const QString behind =
        form + u"\\b[\\s,(]*(?:(?:against\\s+(?:[\\w’']+\\s+){1,8}?)?(?:for|of|covering)\\s+)?(?:the\\s+)?"
               "(?:financial\\s+|reporting\\s+)?(?:(?:year|period)\\s+(?:of\\s+)?)?"_s;
    static const QString single =
        u"(?<first>20\\d\\d)(?!\\s*[-/–]\\s*\\d|\\d|\\.\\d|\\s+(?:to\\s+20|version|edition|code))"_s;
    static const std::array rules = {
        QRegularExpression(u"\\b"_s + before, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(behind + span, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(behind + single, QRegularExpression::CaseInsensitiveOption),
    };
    if (!year) {
        return false;
    }
    const QRegularExpressionMatch own = thisForm().match(words);
    for (const QRegularExpression &rule : rules) {
        const QRegularExpressionMatch named = rule.match(words);
        if (!named.hasMatch()) {
            continue;
        }
        // "After our self-assessment for 2023-24, this form was approved".
        if (own.hasMatch() && (own.capturedEnd() < named.capturedStart() || own.capturedEnd() > named.capturedEnd())) {
            return false;
        }
        const int first = named.captured(u"first"_s).toInt();
        const QString last = named.captured(u"last"_s);
        if (last.isEmpty()) {
            return first != year->startYear() && first != year->endYear();
        }
        return last.right(2).toInt() == (first + 1) % 100 && first != year->startYear();
    }
    return false;
}

/// "Approved by the Housing Ombudsman" tells of the Code or its form, whatever else the sentence says.
bool isByOmbudsman(const QString &between, const QString &after)
{
    static const QRegularExpression rule(
        u"\\A\\s*(?:\\w+ly\\s+)?by\\s+(?:the\\s+)?(?:[A-Z]\\w+\\s+(?:and\\s+)?){0,6}Ombudsman\\b(?!['’]|\\s+[A-Z])"_s);
    return between.contains(rule) || after.contains(rule);
}

/// "Approved the self-assessment, which was published on …"; "at the meeting which was held on …" tells when.
bool isOfWhatFollowed(const QString &between)
{
    static const QRegularExpression rule(
        u"\\b(?:(?:which|that|who)\\b(?!\\s+(?:was\\s+|were\\s+|had\\s+)?(?:held|met|sat|convened|took\\s+place)\\b)|"
        "effective\\b|with\\s+effect\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return between.contains(rule);
}

/// The first approval of which a text speaks surely; else the first of which it may.
std::optional<FormApproval> approvalIn(const QString &text, const std::optional<AssessmentYear> &year,
                                       const std::function<bool(const QString &)> &isInAnswer)
{
    static const QRegularExpression after(
        u"\\b(?:approved|ratified|endorsed|signed\\s+off|agreed|adopted)\\b(?<between>[^.;]{0,120}?)"_s + datePattern,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(
        u"\\b(?:approval\\s+date|date\\s+(?:of\\s+)?(?:[\\w’']+\\s+){0,3}(?:approval|approved)|approval)\\b"
        "(?<between>[^.;\\d]{0,80}?)"_s +
            datePattern,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notYet(
        u"\\b(?:not|to be|(?:will|should|must|shall|can) be|awaiting|due|policy|budget|last\\s+year(?:[’']s)?|previous)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"[.;!?]\\s"_s);
    std::optional<FormApproval> perhaps;
    for (const QRegularExpression &rule : {after, label}) {
        for (auto matches = rule.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date = dateOf(match);
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - longestSubject);
            const QStringList sentences = text.mid(from, match.capturedStart() - from).split(end);
            const QString &subject = sentences.back();
            const QString between = match.captured(u"between"_s);
            static const QRegularExpression deadline(u"\\bby\\s*\\z"_s, QRegularExpression::CaseInsensitiveOption);
            // "… the self-assessment, which came into effect on …"
            static const QRegularExpression effect(
                u"\\b(?:c[ao]m(?:es?|ing)|went|goes|going|took|takes?|taking|entere?d?s?|entering)\\s+(?:into\\s+)?(?:effect|force)\\b"_s,
                QRegularExpression::CaseInsensitiveOption);
            // "The policy was approved …" and "will be approved" speak of something else.
            if (!date.isValid() || subject.contains(notYet) || match.captured().contains(notYet) ||
                between.contains(deadline) || between.contains(effect)) {
                continue;
            }
            const QString following = text.mid(match.capturedEnd(), 80).section(u'.', 0, 0);
            const QString around = match.captured() + following;
            FormApproval found{date, bodyOf(around)};
            const QString before = sentences.size() < 2 ? QString() : sentences.at(sentences.size() - 2);
            const Speaks speaks = whatOf({before, subject, between, found.body,
                                          isInAnswer && isInAnswer((subject + match.captured()).simplified())});
            const bool doubtful = isOfAnotherYear(subject + match.captured(), year) ||
                                  isByOmbudsman(between, following) || isOfWhatFollowed(between);
            if (speaks == Speaks::OfTheForm && !doubtful) {
                return found;
            }
            if (speaks != Speaks::OfSomethingElse && !perhaps) {
                found.sure = false;
                perhaps = found;
            }
        }
    }
    return perhaps;
}

/// "Complaints Policy", and below it "Version 3. Approved: 12 March 2022".
bool isOfAnotherDocument(const QString &before, const QString &text)
{
    static const QRegularExpression another(u"\\b(?:policy|procedure|strategy|leaflet)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression form(u"\\b(?:assessment|code|form)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestTitle = 120;
    return before.size() <= longestTitle && before.contains(another) && !before.contains(form) && !text.contains(form);
}

} // namespace

std::optional<FormApproval> approvalIn(const QString &text, const std::optional<AssessmentYear> &year)
{
    return approvalIn(text, year, {});
}

std::optional<FormApproval> approvalOf(const Document &document, const QStringList &answers,
                                       const std::optional<AssessmentYear> &year)
{
    const Texts texts(document);
    QString folded; // only where a text speaks of an approval at all
    const auto isInAnswer = [&](const QString &sentence) {
        if (folded.isEmpty()) {
            folded = answers.join(u'\n').simplified();
        }
        // A label may stand before the answer's words: "Commentary: …".
        return folded.contains(sentence) ||
               (sentence.contains(u':') && folded.contains(sentence.section(u':', 1).trimmed()));
    };
    std::optional<FormApproval> perhaps;
    QString before;
    for (const QString &text : texts.all()) {
        std::optional<FormApproval> found = approvalIn(text, year, isInAnswer);
        if (found && isOfAnotherDocument(before, text)) {
            found->sure = false;
        }
        if (found && found->sure) {
            return found;
        }
        perhaps = perhaps ? perhaps : found;
        before = text;
    }
    return perhaps;
}

} // namespace attest
