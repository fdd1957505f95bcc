// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormIdentity.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t blocksLookedAt = 80; ///< the cover and the introduction
constexpr qsizetype longestLooked = 600;
constexpr size_t titleRows = 6;
constexpr qsizetype longestTitle = 160;
constexpr qsizetype longestAnswer = 4000;
constexpr qsizetype longestLetters = 3; ///< that stand for words: "PA", "EMH"

/// "FENMOOR HOMES LTD" as it would stand in a sentence; short words may be letters that stand for others and stay.
QString unshouted(const QString &text)
{
    static const QRegularExpression rule(u"[\\w'’]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression small(u"\\A(?:OF|AND|THE|FOR|IN|ON|BY|TO|UPON)\\z"_s);
    if (text.toUpper() != text) {
        return text;
    }
    QString out = text;
    for (auto matches = rule.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = match.captured();
        static const QRegularExpression shortWord(u"\\A(?:NEW|ONE|OLD|OUR|ALL|SEA|BAY|ST|MY|RED|OAK|ASH|ELM)\\z"_s);
        const bool joins = word.contains(small);
        if (joins || word.size() > longestLetters || word.contains(shortWord)) {
            const QString lower = word.toLower();
            out.replace(match.capturedStart(), word.size(),
                        joins && match.capturedStart() > 0 ? lower : lower.left(1).toUpper() + lower.mid(1));
        }
    }
    return out;
}

/// Whether a paragraph is a title in capitals.
bool isShouted(const QString &text)
{
    return text.size() <= longestTitle && text.contains(u' ') && text.toUpper() == text && text.toLower() != text;
}

/// What stands alone in the rows with which a table begins: the head of a sheet.
void takeTitleRows(const Table &table, FormOpening &opening)
{
    for (size_t i = 0; i < std::min(table.rows.size(), titleRows); ++i) {
        QStringList cells;
        for (const Cell &cell : table.rows[i].cells) {
            const QString text = plainText(cell.blocks).left(longestLooked).simplified();
            if (!text.isEmpty()) {
                cells.append(text);
            }
        }
        if (cells.size() > 1) {
            return;
        }
        (cells.join(QString()).size() <= longestTitle ? opening.titles : opening.paragraphs) += cells;
    }
}

/// Words that a landlord's name has and other titles do not.
const QString &bodyWords()
{
    static const QString words = u"Council|Corporation|Borough|Association|Homes|Housing|Trust|Group|Society|Living|"
                                 "Partnership|Almshouses|Almshouse|Charity|Foundation|Communities|Community|"
                                 "Co-operative|Cooperative|Federation|Ltd|Limited|LLP|CIC|Company|Estates|Tenants"_s;
    return words;
}

bool isPlausible(const QString &name, bool needsBodyWord)
{
    static const QRegularExpression notALandlord(
        u"ombudsman|complaint|self[- ]?assess|code|appendix|\\bform\\b|\\breport\\b|annual|handling|performance|chc\\b|"
        "policy|contents|document|untitled|introduction|section|stage|\\d|microsoft|home page|cookies"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression body(u"\\b(?:"_s + bodyWords() + u")\\b"_s);
    static const QRegularExpression small(u"\\A(?:of|and|the|for|in|on|upon|&|-)\\z"_s);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 8 || name.size() > 80 || name.contains(notALandlord)) {
        return false;
    }
    static const QRegularExpression noName(u"\\A(?:the|this|our|a|an|as|in|at|for|how|what|why|when|where|we)\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (words.size() == 1 && words.front().contains(noName)) {
        return false; // "The Complaint Handling Process" names nobody
    }
    const bool capitals = std::all_of(
        words.begin(), words.end(), [](const QString &word) { return word.front().isUpper() || word.contains(small); });
    static const QRegularExpression kind(
        u"\\A(?:Social|Council|Supported|Sheltered|Affordable|Public|Local)\\s+\\w+\\z"_s);
    if (name.contains(kind)) {
        return false; // "Social Housing" is what landlords do
    }
    return capitals && words.front() != u"Our"_s && (!needsBodyWord || (words.size() > 1 && name.contains(body)));
}

QString trimmedName(QString name)
{
    static const QRegularExpression edges(u"\\A[\\s:;,|–—-]+|[\\s:;,|–—-]+\\z"_s);
    static const QRegularExpression possessive(u"['’]s?\\z"_s);
    name.remove(edges).remove(possessive);
    return name.simplified();
}

/// Whether "Housing" may be the last word of a name, where the words of a title go on with it: a council's is what the
/// complaints are about, as it is where a name is whole before it.
bool mayEndWithHousing(const QString &name)
{
    static const QRegularExpression whole(
        u"\\b(?:Council|Borough|Corporation)\\b|\\bCity of\\b|"
        "\\b(?:Association|Homes|Housing|Trust|Group|Society|Living|Partnership|Almshouses?|Charity|Foundation|"
        "Communities|Co-operative|Cooperative|Federation|Ltd|Limited|LLP|CIC|Company)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !name.contains(whole) && isPlausible(name, false);
}

/// The name with the word; empty where that is none: "Social Housing".
QString withHousing(const QString &name, const QString &housing = u"Housing"_s)
{
    const QString longer = name + u' ' + housing;
    return isPlausible(longer, false) ? longer : QString();
}

/// Names of landlords in running text, without the words that a sentence begins with.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression rule(u"\\b((?:[A-Z][\\w'’&-]*\\s+(?:(?:of|and|the|upon|&)\\s+)*){1,5}(?:"_s +
                                         bodyWords() + u"))\\b"_s);
    static const QRegularExpression start(
        u"\\A(?:(?:The|At|In|By|For|Our|As|When|If|All|With|From|On|This|That)\\s+)+"_s);
    QStringList names;
    QRegularExpressionMatchIterator matches = rule.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = trimmedName(matches.next().captured(1).remove(start));
        if (isPlausible(name, true) && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

} // namespace

FormOpening openingOf(const Document &document)
{
    FormOpening opening{{document.info.title, document.info.subject}, {}, {}};
    const size_t count = std::min(document.blocks.size(), blocksLookedAt);
    for (size_t i = 0; i < count; ++i) {
        const Block &block = document.blocks[i];
        if (const auto *heading = std::get_if<Heading>(&block.node)) {
            opening.titles.append(unshouted(plainText(heading->spans)));
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            const QString text = plainText(paragraph->spans).left(longestLooked);
            if (isShouted(text)) {
                opening.paragraphs.append(text);
                opening.capitals += unshouted(text).split(u'\n');
            } else {
                opening.paragraphs.append(text);
            }
        } else if (const auto *table = std::get_if<Table>(&block.node)) {
            takeTitleRows(*table, opening);
        }
    }
    return opening;
}

std::optional<AssessmentYear> yearIn(const QString &text)
{
    static const QRegularExpression rule(u"(?<!\\d)(20\\d\\d)\\s*(?:[-–—/]|to)\\s*(20)?(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression months(u"April\\s+(20\\d\\d)\\s*(?:[-–—]|to)\\s*(?:31\\s+)?March\\s+(20\\d\\d)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator matches = rule.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int start = match.captured(1).toInt();
        if (match.captured(3).toInt() == (start + 1) % 100) {
            return AssessmentYear::starting(start);
        }
    }
    const QRegularExpressionMatch match = months.match(text);
    if (match.hasMatch() && match.captured(2).toInt() == match.captured(1).toInt() + 1) {
        return AssessmentYear::starting(match.captured(1).toInt());
    }
    return std::nullopt;
}

QString organisationIn(const QString &title)
{
    static const QRegularExpression subject(
        u"\\b(?:(?:annual\\s+)?(?:housing\\s+)?(?:complaints?|ombudsman)\\b|housing ombudsman|self[\\s-]*assessment|"
        "annual\\s+(?:report|self|complaint)|code\\s+self|appendix|20\\d\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // The Code is the Housing Ombudsman's, and no "Housing Complaint Handling Code".
    static const QRegularExpression code(u"\\A(?:Housing|HOUSING)\\s+(?i:complaints?\\s+handling\\s+code)\\b"_s);
    const QString folded = title.simplified();
    const qsizetype at = folded.indexOf(subject);
    if (at > 0) {
        const QString before = folded.left(at).trimmed();
        const QString name = trimmedName(before);
        const bool own = name == before && folded.mid(at).contains(code) && mayEndWithHousing(name);
        const QString whole = own ? withHousing(name, folded.mid(at).section(u' ', 0, 0)) : name;
        if (isPlausible(whole, false)) {
            return whole;
        }
    }
    static const QRegularExpression separator(u"\\s*[|:–—]\\s*|\\s+-\\s+|,\\s+"_s);
    for (const QString &piece : folded.split(separator)) {
        const QString name = trimmedName(piece);
        if (isPlausible(name, true)) {
            return name;
        }
    }
    static const QRegularExpression whose(u"\\b(?:of|by|for|from)\\s+(?:the\\s+)?([A-Z][^,|:–—(]*)\\z"_s);
    const QString owner = trimmedName(whose.match(folded).captured(1));
    return isPlausible(owner, true) ? owner : QString(); // "Self-assessment 2024-25 of Fenmoor Homes"
}

std::optional<AssessmentYear> yearOf(const Document &document, const QString &fileName)
{
    if (const std::optional<AssessmentYear> year = AssessmentYear::from(document.info.year)) {
        return year;
    }
    const FormOpening opening = openingOf(document);
    for (const QString &title : opening.titles + opening.paragraphs) {
        if (const std::optional<AssessmentYear> year = yearIn(title)) {
            return year;
        }
    }
    QString name = QFileInfo(fileName).completeBaseName();
    return yearIn(name.replace(u'_', u'-'));
}

namespace {

/// "Fenmoor Housing Ombudsman self-assessment" does not tell whose the middle word is; another text may: "Fenmoor
/// Housing: self-assessment".
QString completed(const QString &name, const QString &title, const FormOpening &opening)
{
    const QString longer = withHousing(name);
    if (longer.isEmpty() || !title.simplified().contains(longer) || !mayEndWithHousing(name)) {
        return name;
    }
    const QRegularExpression alone(
        u"\\b%1\\b(?!['’]|\\s+(?:[A-Z]|complaint|ombudsman|self|annual|service|department))"_s.arg(
            QRegularExpression::escape(longer)));
    const QStringList texts = opening.titles + opening.paragraphs;
    const bool found = std::any_of(texts.begin(), texts.end(),
                                   [&alone](const QString &text) { return text.simplified().contains(alone); });
    return found ? longer : name;
}

} // namespace

QString organisationOf(const Document &document)
{
    if (!document.info.organisation.isEmpty()) {
        return document.info.organisation;
    }
    const FormOpening opening = openingOf(document);
    for (const QString &title : opening.titles) {
        const QString name = title.size() <= longestTitle ? organisationIn(title) : QString();
        if (!name.isEmpty()) {
            return completed(name, title, opening);
        }
    }
    for (const QString &text : opening.paragraphs + opening.titles) {
        const QStringList names = namesIn(text);
        if (!names.isEmpty()) {
            return names.front();
        }
    }
    static const QRegularExpression within(
        u"\\b(?:directorate|committee|team|department|board|service|services|satisfaction|measures)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : opening.capitals) {
        const QString name = organisationIn(line);
        if (isPlausible(name, true) && !name.contains(within)) {
            return name;
        }
    }
    return {};
}

QString organisationIn(const QStringList &answers)
{
    constexpr int fewest = 2;
    QHash<QString, int> counts;
    for (const QString &answer : answers) {
        for (const QString &name : namesIn(answer.left(longestAnswer))) {
            ++counts[name];
        }
    }
    QString best;
    int second = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > counts.value(best)) {
            second = counts.value(best);
            best = it.key();
        } else {
            second = std::max(second, it.value());
        }
    }
    return counts.value(best) >= fewest && counts.value(best) >= 2 * second ? best : QString();
}

} // namespace attest
