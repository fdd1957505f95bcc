// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/CsvReader.h"

#include "formats/readers/PlainBlocks.h"
#include "formats/readers/ReadBudget.h"
#include "formats/readers/SourcePlaces.h"
#include "formats/readers/TextEncoding.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <utility>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr std::array<char16_t, 4> kSeparators = {u',', u';', u'\t', u'|'};
constexpr qsizetype kLookedAt = 64 * 1024; // characters from which the separator is told
constexpr char16_t kQuote = u'"';

/// Goes through the records of a text one after another.
class Records
{
public:
    Records(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    QStringList next()
    {
        QStringList cells;
        do {
            cells.append(nextCell());
        } while (takeIf(m_separator));
        takeIf(u'\n');
        return cells;
    }

private:
    bool takeIf(QChar character)
    {
        const bool there = !atEnd() && m_text[m_at] == character;
        m_at += there ? 1 : 0;
        return there;
    }

    bool endsCell() const { return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n'; }

    QString nextCell()
    {
        QString cell;
        if (const qsizetype start = m_at; m_quotes && takeIf(kQuote)) {
            if (!takeQuoted(cell)) {
                // The quotation mark is never closed: it is a character like others, and so are all after it.
                m_quotes = false;
                m_at = start;
                cell.clear();
            }
        }
        const qsizetype from = m_at;
        while (!endsCell()) {
            ++m_at;
        }
        cell += m_text.sliced(from, m_at - from);
        return cell;
    }

    bool takeQuoted(QString &cell)
    {
        qsizetype from = m_at;
        for (; !atEnd(); ++m_at) {
            if (m_text[m_at] != kQuote) {
                continue;
            }
            cell += m_text.sliced(from, m_at - from);
            from = m_at + 1;
            if (from >= m_text.size() || m_text[from] != kQuote) {
                m_at = from;
                return true;
            }
            ++m_at; // doubled: one mark, which the next slice begins with
        }
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_quotes = true;
};

/// How evenly a separator parts the records: the share of those with as many cells as most have, then how many those
/// are.
std::pair<double, int> evenness(QStringView text, QChar separator)
{
    QHash<int, int> counts;
    int records = 0;
    for (Records each(text, separator); !each.atEnd(); ++records) {
        const QStringList cells = each.next();
        if (cells.size() > 1) {
            ++counts[static_cast<int>(cells.size())];
        }
    }
    std::pair<double, int> best{0, 0};
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        best = std::max(best, {static_cast<double>(it.value()) / records, it.key()});
    }
    return best;
}

QChar separatorOf(QStringView text)
{
    std::pair<double, int> best{0, 0};
    QChar separator = u',';
    for (const char16_t each : kSeparators) {
        if (const auto even = evenness(text.left(kLookedAt), QChar(each)); even > best) {
            best = even;
            separator = QChar(each);
        }
    }
    return separator;
}

/// What Excel writes before its records to say what parts them; leaves the records in `text`.
QChar takeSeparatorLine(QStringView &text)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = text.left(end < 0 ? text.size() : end);
    if (!line.startsWith(u"sep=") || line.size() != 5) {
        return {};
    }
    text = text.sliced(std::min(text.size(), line.size() + 1));
    return line[4];
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Row rowOf(const QStringList &cells)
{
    Row row;
    for (const QString &text : cells) {
        Cell cell;
        cell.blocks = plainBlocks(text);
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

Result<Document> readCsv(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    if (auto error = notPlainText(bytes, name, Words::tr("a file of comma-separated values (.csv)"), limits)) {
        return *error;
    }
    const QString decoded = decodePlainText(bytes);
    QStringView text = decoded;
    const QChar said = takeSeparatorLine(text);
    ReadBudget budget(limits, name);
    Table table;
    Records records(text, said.isNull() ? separatorOf(text) : said);
    while (!records.atEnd()) {
        const QStringList cells = records.next();
        if (!budget.takeCells(cells.size()) || !budget.allowsColumns(cells.size())) {
            return *budget.exceeded();
        }
        if (!isBlank(cells)) {
            table.rows.push_back(rowOf(cells));
        }
    }
    if (table.rows.empty()) {
        return withoutWords(name);
    }
    Document document;
    document.blocks.push_back({std::move(table)});
    markPlaces(document.blocks);
    return document;
}

} // namespace attest
