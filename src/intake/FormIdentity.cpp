// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormIdentity.h"

#include "assessment/Text.h"
#include "intake/FormTable.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t blocksLookedAt = 80; ///< the cover and the introduction
constexpr qsizetype longestLooked = 600;

/// The document's properties and headings, then the paragraphs before the first table.
QStringList titlesOf(const Document &document)
{
    QStringList titles = {document.info.title, document.info.subject};
    QStringList paragraphs;
    const size_t count = std::min(document.blocks.size(), blocksLookedAt);
    for (size_t i = 0; i < count; ++i) {
        const Block &block = document.blocks[i];
        if (const auto *heading = std::get_if<Heading>(&block.node)) {
            titles.append(plainText(heading->spans));
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            paragraphs.append(plainText(paragraph->spans).left(longestLooked));
        }
    }
    return titles + paragraphs;
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
        u"ombudsman|complaint|self[- ]?assess|code|appendix|\\bform\\b|\\breport\\b|annual|handling|performance|"
        "policy|contents|document|untitled|introduction|section|stage|\\d|microsoft|home page|cookies"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression body(u"\\b(?:"_s + bodyWords() + u")\\b"_s);
    static const QRegularExpression small(u"\\A(?:of|and|the|for|in|on|upon|&|-)\\z"_s);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 8 || name.size() > 80 || name.contains(notALandlord)) {
        return false;
    }
    const bool capitals = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.front().isUpper() || word.contains(small);
    });
    return capitals && words.front() != u"Our"_s && (!needsBodyWord || (words.size() > 1 && name.contains(body)));
}

QString trimmedName(QString name)
{
    static const QRegularExpression edges(u"\\A[\\s:;,|–—-]+|[\\s:;,|–—-]+\\z"_s);
    static const QRegularExpression possessive(u"['’]s?\\z"_s);
    name.remove(edges).remove(possessive);
    return name.simplified();
}

} // namespace

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
    const QString folded = title.simplified();
    const qsizetype at = folded.indexOf(subject);
    if (at > 0) {
        const QString name = trimmedName(folded.left(at));
        if (isPlausible(name, false)) {
            return name;
        }
    }
    static const QRegularExpression separator(u"\\s*[|:–—]\\s*|\\s+-\\s+|,\\s+"_s);
    for (const QString &piece : folded.split(separator)) {
        const QString name = trimmedName(piece);
        if (isPlausible(name, true)) {
            return name;
        }
    }
    return {};
}

std::optional<AssessmentYear> yearOf(const Document &document, const QString &fileName)
{
    if (const std::optional<AssessmentYear> year = AssessmentYear::from(document.info.year)) {
        return year;
    }
    for (const QString &title : titlesOf(document)) {
        if (const std::optional<AssessmentYear> year = yearIn(title)) {
            return year;
        }
    }
    QString name = QFileInfo(fileName).completeBaseName();
    return yearIn(name.replace(u'_', u'-'));
}

QString organisationOf(const Document &document)
{
    if (!document.info.organisation.isEmpty()) {
        return document.info.organisation;
    }
    // A sentence of the introduction names a landlord in passing at most: it must look like one.
    static const QRegularExpression inSentence(u"\\b((?:[A-Z][\\w'’&-]*\\s+(?:(?:of|and|the|upon|&)\\s+)*){1,5}(?:"_s +
                                               bodyWords() + u"))\\b"_s);
    const QStringList titles = titlesOf(document);
    for (const QString &title : titles) {
        if (title.size() <= 160) {
            const QString name = organisationIn(title);
            if (!name.isEmpty()) {
                return name;
            }
        }
    }
    for (const QString &title : titles) {
        QRegularExpressionMatchIterator matches = inSentence.globalMatch(title);
        while (matches.hasNext()) {
            QString name = trimmedName(matches.next().captured(1));
            if (name.startsWith(u"The "_s)) {
                name.remove(0, 4);
            }
            if (isPlausible(name, true)) {
                return name;
            }
        }
    }
    return {};
}

} // namespace attest
