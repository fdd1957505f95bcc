// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionOutline.h"

#include "intake/CodeReading.h"
#include "intake/ComplyReading.h"
#include "intake/FormHeading.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTitle = 140;
constexpr qsizetype mostTitleWords = 14;

std::optional<Level> levelIn(const QString &text)
{
    static const QRegularExpression should(u"\\b(?:should|best practice|good practice|recommended|advisory)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression must(u"\\b(?:must|mandatory|obligations?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.contains(should) ? std::optional(Level::Should)
           : text.contains(must) ? std::optional(Level::Must)
                                 : std::nullopt;
}

/// "Definition of a complaint – Mandatory requirements": its parts.
QStringList partsOf(const QString &title)
{
    static const QRegularExpression between(u"\\s+[-–—|]\\s+|:\\s+|\\n"_s);
    QStringList parts;
    for (const QString &part : title.split(between, Qt::SkipEmptyParts)) {
        parts.append(part.simplified());
    }
    return parts;
}

struct Numbered
{
    QString number, title;
};

/// "1. Definition of a complaint", "Section 1: Definition of a complaint", "Section 1".
Numbered numbered(const QString &text)
{
    static const QRegularExpression rule(u"\\A\\s*(?:((?:code\\s+)?(?:section|part|chapter|principle))\\s*)?([0-9]{1,2}"
                                         u"|[A-Z](?=[\\s.:)–—-]))(?!\\d|\\.\\d)"
                                         "\\s*[.:)|–—-]*\\s*(.*)\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = rule.match(text);
    const bool word = match.hasCaptured(1) && !match.captured(1).isEmpty();
    const bool letter = !match.captured(2).isEmpty() && match.captured(2).front().isLetter();
    const QString rest = match.captured(3).trimmed();
    // "A form" and a paragraph's "2 working days" are no numbered titles.
    if (!match.hasMatch() || (!word && (letter || rest.isEmpty() || !rest.front().isUpper()))) {
        return {};
    }
    return {match.captured(2).toUpper(), rest};
}

bool isTitleLike(const QString &text)
{
    return text.size() <= longestTitle && text.count(u' ') < mostTitleWords && !text.endsWith(u'.') &&
           !text.endsWith(u'?') && !text.endsWith(u':');
}

/// "Evidence | Commentary", or "Yes" alone: what stands below answers a provision, be it in one cell.
bool headsAnswers(const FormLine &line)
{
    if (line.kind == FormLineKind::Row && line.alone) {
        return isComplyCell(line.cells.front());
    }
    return line.kind == FormLineKind::Row && !line.alone &&
           std::all_of(line.cells.begin(), line.cells.end(), [](const QString &cell) {
               return cell.size() <= longestTitle && isAnswerRole(roleOfHeading(cell).value_or(ColumnRole::Other));
           });
}

} // namespace

QString sectionOfCode(const QString &code)
{
    static const QRegularExpression rule(u"\\A\\s*(?:(\\d{1,2})(?!\\d)|([A-Za-z]{1,4})[\\s.-]?\\d)"_s);
    const QRegularExpressionMatch match = rule.match(code);
    return match.captured(1).isEmpty() ? match.captured(2).toUpper() : match.captured(1);
}

EditionOutline::EditionOutline(const std::vector<FormLine> &lines, const QSet<QString> &codes) : m_codes(codes)
{
    for (const FormLine &line : lines) {
        take(line);
    }
}

OutlinePlace EditionOutline::placeOf(const QString &code) const
{
    OutlinePlace place = m_places.value(code);
    if (place.section.isEmpty()) {
        place.section = sectionOfCode(code);
    }
    place.sectionTitle = m_titles.value(place.section);
    return place;
}

QString EditionOutline::codeAt(const FormLine &line) const
{
    // The code leads, or stands after a label or an answer.
    for (const QString &cell : line.cells.first(std::min<qsizetype>(2, line.cells.size()))) {
        const QString simple = cell.simplified();
        const QString leading = m_codes.contains(simple) ? simple : leadingCode(cell).code;
        if (m_codes.contains(leading)) {
            return leading;
        }
    }
    return {};
}

void EditionOutline::take(const FormLine &line)
{
    const bool answer = m_answers && line.alone && line.kind == FormLineKind::Row;
    m_answers = headsAnswers(line);
    if (const QString code = codeAt(line); !code.isEmpty()) {
        takeCode(code);
        return;
    }
    if (line.kind == FormLineKind::Row && !line.alone) {
        // "1 | Definition of a complaint": its number and title in the columns of code and requirement.
        const QString number = line.cells.size() == 2 ? sectionNumberIn(line.cells.front()) : QString();
        if (!number.isEmpty() && line.cells.front().size() < 12 && isTitleLike(line.cells.back()) &&
            !roleOfHeading(line.cells.back())) {
            enter(number, line.cells.back());
        }
        return;
    }
    const QString &text = line.cells.front();
    // "Evidence" over a paragraph is a label; "Mandatory requirements" only sounds like one.
    static const QRegularExpression manner(
        u"\\A\\W*(?:(?:code\\s+)?(?:section|part|chapter)\\s+\\w|stage\\s+\\w|mandatory\\b|(?:best|good) practice\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool known = !numbered(text).number.isEmpty() || levelIn(text) || !stageIn(text).isEmpty();
    const bool title =
        line.kind == FormLineKind::Paragraph ? text.contains(manner) : known || (!answer && !roleOfHeading(text));
    if (title && isTitleLike(text)) {
        takeTitle(text);
    }
}

void EditionOutline::takeTitle(const QString &text)
{
    const Numbered own = numbered(text);
    const QStringList parts = partsOf(own.number.isEmpty() ? text : own.title);
    QStringList titles;
    std::optional<Level> level;
    QString stage;
    QString group;
    for (const QString &part : parts) {
        const QString number = stageIn(part);
        if (const std::optional<Level> here = levelIn(part)) {
            level = here;
            group += group.isEmpty() ? part : u": "_s + part;
        } else if (!number.isEmpty() && part.startsWith(u"stage"_s, Qt::CaseInsensitive)) {
            stage = u"Stage "_s + number;
            group = group.isEmpty() ? part : group;
        } else {
            titles.append(part);
        }
    }
    if (!own.number.isEmpty()) {
        enter(own.number, titles.join(u" – "_s));
    } else if (!titles.isEmpty() && !level && stage.isEmpty()) {
        m_pending = titles.join(u" – "_s);
        m_here = {};
    }
    // Stages stand under levels in some forms, and levels under stages in others.
    m_here.stage = stage.isEmpty() ? m_here.stage : stage;
    m_here.level = level ? level : m_here.level;
    if (!group.isEmpty() && (level || !levelIn(m_here.group))) {
        m_here.group = group;
    }
}

void EditionOutline::enter(const QString &number, const QString &title)
{
    m_here = {};
    m_here.section = number;
    m_entered = true;
    m_pending.clear();
    if (!title.isEmpty() && !m_titles.contains(number)) {
        m_titles.insert(number, title);
    }
}

void EditionOutline::takeCode(const QString &code)
{
    if (m_places.contains(code)) {
        return; // answers refer to provisions
    }
    const QString own = sectionOfCode(code);
    if (!own.isEmpty() && own != m_here.section) {
        // Where no title parts sections, the level goes on over them; a stage is of one section.
        const std::optional<Level> level = m_here.level;
        const QString group = levelIn(m_here.group) || m_here.section.isEmpty() ? m_here.group : QString();
        const QString stage = m_here.section.isEmpty() ? m_here.stage : QString();
        const bool another = m_entered;
        m_here = {};
        m_here.section = own;
        m_here.stage = stage;
        if (!another) {
            m_here.level = level;
            m_here.group = group;
        }
    }
    m_entered = false;
    if (!m_pending.isEmpty() && !m_here.section.isEmpty() && !m_titles.contains(m_here.section)) {
        m_titles.insert(m_here.section, m_pending);
    }
    m_pending.clear();
    m_places.insert(code, m_here);
}

} // namespace attest
