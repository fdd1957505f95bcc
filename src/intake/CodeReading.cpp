// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/CodeReading.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

// Codes have at most two digits on either side; no date (12.05.2024), clause (4.2.1) or decimal with more fits.
const QString codePattern = u"(?<![\\d.])0?(\\d{1,2})\\s*\\.\\s*0?(\\d{1,2})(?!\\.\\d)(?!\\d)"_s;
// Nobody puts more provisions than this into one row; a longer list is something else.
constexpr qsizetype mostCodes = 40;
constexpr qsizetype longestCodeCell = 200;

QString codeOf(const QString &section, const QString &number)
{
    return section + u'.' + number;
}

void appendRange(QStringList &codes, const QString &section, int from, int to)
{
    for (int number = from; number <= to && codes.size() < mostCodes; ++number) {
        codes.append(codeOf(section, QString::number(number)));
    }
}

QString titleWords(const QString &text)
{
    return comparableWords(text).join(u' ');
}

QString digitOf(const QString &word)
{
    static const QHash<QString, QString> digits = {
        {u"1"_s, u"1"_s},   {u"2"_s, u"2"_s},     {u"3"_s, u"3"_s}, {u"one"_s, u"1"_s},
        {u"two"_s, u"2"_s}, {u"three"_s, u"3"_s}, {u"i"_s, u"1"_s}, {u"ii"_s, u"2"_s},
    };
    return digits.value(word.toLower());
}

} // namespace

LeadingCode leadingCode(const QString &text)
{
    static const QRegularExpression rule(
        u"\\A\\s*(?:(?:code\\s+)?(?:provision|section|requirement|paragraph|para|clause|ref(?:erence)?|item|no|code|"
        u"chc)\\b\\s*[:.]?\\s*)?(?:number\\s+|no\\.?\\s+)?[§(\\[]?\\s*"_s +
            codePattern + u"\\.?\\s*[\\]):]*\\s*[-–—:]?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = text.left(longestCodeCell);
    const QRegularExpressionMatch match = head.contains(u'.') ? rule.match(head) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        return {{}, text};
    }
    return {codeOf(match.captured(1), match.captured(2)), text.mid(match.capturedEnd())};
}

QStringList codesIn(const QString &cell)
{
    static const QRegularExpression rule(codePattern);
    static const QRegularExpression between(u"\\A\\s*(?:-|–|—|to|until)\\s*\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    QString section;
    int number = 0;
    qsizetype end = 0;
    const QString head = cell.left(longestCodeCell);
    if (!head.contains(u'.')) {
        return codes;
    }
    QRegularExpressionMatchIterator matches = rule.globalMatch(head);
    while (matches.hasNext() && codes.size() < mostCodes) {
        const QRegularExpressionMatch match = matches.next();
        const int here = match.captured(2).toInt();
        if (!codes.isEmpty() && match.captured(1) == section && here > number + 1 &&
            between.match(head.mid(end, match.capturedStart() - end)).hasMatch()) {
            appendRange(codes, section, number + 1, here - 1);
        }
        section = match.captured(1);
        number = here;
        end = match.capturedEnd();
        const QString code = codeOf(section, match.captured(2));
        if (!codes.contains(code)) {
            codes.append(code);
        }
    }
    return codes;
}

bool isCodeCell(const QString &cell)
{
    const QStringList codes = cell.size() <= longestCodeCell ? codesIn(cell) : QStringList();
    return !codes.isEmpty() && comparableWords(cell).size() <= 2 * codes.size() + 4;
}

QString sectionNumberIn(const QString &cell)
{
    static const QRegularExpression rule(
        u"\\A\\s*(?:(?:code\\s+)?section\\s*)?[(§]?\\s*0?(\\d{1,2})(?!\\d)(?!\\s*\\.\\s*\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = rule.match(cell.left(longestCodeCell));
    return match.hasMatch() ? match.captured(1) : QString();
}

QString stageIn(const QString &text)
{
    static const QRegularExpression rule(u"\\bstage\\s*[:-]?\\s*(1|2|3|one|two|three|ii|i)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = rule.match(text.left(longestCodeCell));
    return match.hasMatch() ? digitOf(match.captured(1)) : QString();
}

EditionWords::EditionWords(std::shared_ptr<const Edition> edition)
    : m_edition(std::move(edition)), m_provisions(m_edition->provisions()), m_wording(*m_edition)
{
    for (size_t i = 0; i < m_provisions.size(); ++i) {
        const ProvisionCode &code = m_provisions[i]->code;
        m_codes.insert(code.text(), int(i));
        const Section *section = m_edition->sectionOf(code);
        const Group *group = m_edition->groupOf(code);
        m_contexts.push_back({section->number, stageIn(group->stage), sectionNumberIn(code.text())});
    }
    for (const Section &section : m_edition->sections) {
        m_titles << titleWords(section.title) << titleWords(section.number + u' ' + section.title);
        for (const Group &group : section.groups) {
            m_titles << titleWords(group.title) << titleWords(group.stage);
        }
    }
    m_titles.removeAll(QString());
    m_titles.removeDuplicates();
}

EditionShelf shelfOf(const std::vector<std::shared_ptr<const Edition>> &editions)
{
    return {editions.begin(), editions.end()};
}

std::vector<int> EditionWords::bySection(const QString &number, const QString &stage) const
{
    std::vector<int> found;
    for (size_t i = 0; i < m_provisions.size(); ++i) {
        const Context &context = m_contexts[i];
        const bool fits = stage.isEmpty() || context.stage.isEmpty() || context.stage == stage;
        if (!number.isEmpty() && context.wholeSection == number && fits) {
            found.push_back(int(i));
        }
    }
    return found;
}

double EditionWords::fitsContext(int provision, const QString &section, const QString &stage) const
{
    const Context &context = m_contexts[size_t(provision)];
    const double bySection = !section.isEmpty() && section == context.section ? 0.5 : 0;
    const double byStage = !stage.isEmpty() && stage == context.stage ? 0.5 : 0;
    return bySection + byStage;
}

bool EditionWords::isTitleOver(int provision, const QString &text) const
{
    const ProvisionCode &code = m_provisions[size_t(provision)]->code;
    const QString words = titleWords(text);
    return !words.isEmpty() && (words == titleWords(m_edition->sectionOf(code)->title) ||
                                words == titleWords(m_edition->groupOf(code)->title));
}

bool EditionWords::isTitle(const QString &text) const
{
    static const QRegularExpression lead(
        u"\\A\\s*(?:code\\s+)?(?:section|part|appendix)?\\s*\\d{0,2}\\s*[:.–—-]?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\s+[-–—|]\\s+|[:\\n]"_s);
    if (text.size() > longestCodeCell) {
        return false;
    }
    if (m_titles.contains(titleWords(text)) || m_titles.contains(titleWords(QString(text).remove(lead)))) {
        return true;
    }
    // "Definition of a complaint - Mandatory 'must' requirements": titles in a row, each with its number or without.
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
            const QString rest = titleWords(QString(part).remove(lead));
            return rest.isEmpty() || m_titles.contains(rest);
        })) {
        return true;
    }
    const QString words = titleWords(QString(text).remove(lead)); // with nothing between them
    for (qsizetype space = words.indexOf(u' '); space > 0; space = words.indexOf(u' ', space + 1)) {
        if (m_titles.contains(words.left(space)) && m_titles.contains(words.mid(space + 1))) {
            return true;
        }
    }
    return false;
}

} // namespace attest
