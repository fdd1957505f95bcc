// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormApproval.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t blocksAtEnds = 80; ///< the cover and the introduction, and what stands after the form
constexpr qsizetype longestText = 1200;
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

} // namespace

std::optional<FormApproval> approvalIn(const QString &text)
{
    static const QRegularExpression after(
        u"\\b(?:approved|ratified|endorsed|signed\\s+off|agreed|adopted)\\b(?<between>[^.;]{0,120}?)"_s + datePattern,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(
        u"\\b(?:approval\\s+date|date\\s+(?:of\\s+)?(?:[\\w’']+\\s+){0,3}(?:approval|approved)|approval)\\b"
        "(?<between>[^.;\\d]{0,80}?)"_s +
            datePattern,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression not_(u"\\b(?:not|to be|will be|awaiting|policy|budget)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &rule : {after, label}) {
        for (auto matches = rule.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date = dateOf(match);
            // "The policy was approved …" and "will be approved" speak of something else.
            const QString before = text.mid(std::max<qsizetype>(0, match.capturedStart() - 40),
                                            std::min<qsizetype>(40, match.capturedStart()));
            const QString sentence = before.section(u'.', -1) + match.captured(u"between"_s);
            if (!date.isValid() || sentence.contains(not_)) {
                continue;
            }
            const QString around = match.captured() + text.mid(match.capturedEnd(), 80).section(u'.', 0, 0);
            return FormApproval{date, bodyOf(around)};
        }
    }
    return std::nullopt;
}

std::optional<FormApproval> approvalOf(const Document &document)
{
    const Texts texts(document);
    for (const QString &text : texts.all()) {
        if (const std::optional<FormApproval> found = approvalIn(text)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace attest
