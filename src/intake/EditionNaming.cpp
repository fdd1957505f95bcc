// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionNaming.h"

#include "intake/FormIdentity.h"

#include <QLocale>
#include <QRegularExpression>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

/// The Ombudsman's name without what forms leave out: "Housing Ombudsman" of "Housing Ombudsman Service".
QString shortName(const QString &ombudsman)
{
    static const QRegularExpression ending(u"\\s+Service\\z"_s);
    return QString(ombudsman).remove(ending);
}

/// What a Code is called does not begin with whose it is, or with what is done about it.
QString ownTitle(QString title)
{
    static const QRegularExpression before(
        u"\\A.*\\b(?:Ombudsman(?:['’]s)?(?:\\s+Service(?:['’]s)?)?|Self[- ]?Assessment|Assessment|Form|Against|"
        "The|Our|Joint|Statutory|New|Homes|Housing|Council(?:['’]s)?|Association|Trust|Group)\\s+"_s);
    return title.remove(before).simplified();
}

QDate dateIn(const QString &text)
{
    static const QRegularExpression rule(
        u"\\b(?:effective|in force|comes? into (?:force|effect)|applies|from|since)\\s+(?:from\\s+|on\\s+|as of\\s+)?"
        "(\\d{1,2})(?:st|nd|rd|th)?\\s+([A-Z][a-z]+)\\s+(20\\d\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = rule.match(text);
    return match.hasMatch()
               ? QLocale(QLocale::English)
                     .toDate(match.captured(1) + u' ' + match.captured(2) + u' ' + match.captured(3), u"d MMMM yyyy"_s)
               : QDate();
}

/// Whether a text names an edition's Ombudsman, in one of the ways that people write it.
bool names(const QString &text, const Edition &edition)
{
    static const QRegularExpression localGovernment(u"\\b(?:LGSCO|LGO|[Ll]ocal [Gg]overnment [Oo]mbudsman)\\b"_s);
    return QString(text).replace(u'&', u"and"_s).contains(shortName(edition.ombudsman), Qt::CaseInsensitive) ||
           (edition.id.text().startsWith(u"lgsco-"_s) && text.contains(localGovernment));
}

QString ombudsmanIn(const QString &text, const std::vector<std::shared_ptr<const Edition>> &known)
{
    static const QRegularExpression another(
        u"\\b((?:[A-Z][a-z]+\\s+)(?:(?:[A-Z][a-z]+|and|&|for|of)\\s+){0,4}Ombudsman(?:\\s+Service)?)\\b"_s);
    static const QRegularExpression articles(u"\\A(?:(?:The|Our|To|By|For|Of|And)\\s+)+"_s);
    for (const auto &edition : known) {
        if (names(text, *edition)) {
            return edition->ombudsman;
        }
    }
    const QRegularExpressionMatch match = another.match(text);
    return match.hasMatch() ? match.captured(1).simplified().remove(articles) : QString();
}

} // namespace

EditionNaming namedIn(const QString &text)
{
    // With the year, and without. A month that stands in no brackets is when the form was made.
    static const QRegularExpression rule(
        u"\\b((?:[A-Z][\\w’'-]*\\s+(?:(?:and|of|for|on|the)\\s+)*){1,6}Code(?:\\s+of\\s+Practice)?)"
        "(?:(?:\\s*[–—-]\\s*|\\s*[,:(]?\\s*(?:(?:[Ee]dition|[Vv]ersion|of)\\s+)?|\\s*\\(\\s*"
        "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+)"
        "(20\\d\\d)(?!\\d|\\s*[-–—/]\\s*\\d|\\s+to\\s+\\d))?"_s);
    EditionNaming found;
    QRegularExpressionMatchIterator matches = rule.globalMatch(text.left(600).simplified());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString title = ownTitle(match.captured(1));
        if (title.count(u' ') < 1) {
            continue; // "The Code"
        }
        if (found.title.isEmpty() || (found.edition.isEmpty() && match.hasCaptured(2))) {
            found.title = title;
            found.edition = match.captured(2);
        }
    }
    return found;
}

EditionNaming namedIn(const Document &document, const std::vector<std::shared_ptr<const Edition>> &known)
{
    const FormOpening opening = openingOf(document);
    EditionNaming named;
    bool titled = false; // a paragraph may tell of another edition: "which replaced the Code 2022"
    for (qsizetype i = 0; i < opening.titles.size() + opening.paragraphs.size(); ++i) {
        const bool inTitle = i < opening.titles.size();
        const QString &text = inTitle ? opening.titles.at(i) : opening.paragraphs.at(i - opening.titles.size());
        const EditionNaming here = namedIn(text);
        titled = titled || (inTitle && !here.title.isEmpty());
        if (named.title.isEmpty() || (named.edition.isEmpty() && here.title == named.title && titled == inTitle)) {
            named.title = here.title.isEmpty() ? named.title : here.title;
            named.edition = here.edition.isEmpty() ? named.edition : here.edition;
        }
        if (named.ombudsman.isEmpty()) {
            named.ombudsman = ombudsmanIn(text, known);
        }
        for (const auto &edition : known) {
            if (edition->ombudsman != named.ombudsman && !named.ombudsman.isEmpty() && names(text, *edition)) {
                named.several = true;
            }
        }
        if (!named.effectiveFrom.isValid() && text.contains(u"code"_s, Qt::CaseInsensitive)) {
            named.effectiveFrom = dateIn(text);
        }
    }
    return named;
}

} // namespace attest
