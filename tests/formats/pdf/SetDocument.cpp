// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/SetDocument.h"

#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/PageLook.h"

#include <QHash>

#include <algorithm>

namespace attest::test {

using namespace pdf;

namespace {

constexpr double rounding = 0.1;
constexpr double widestLetter = 14; ///< points: in a column narrower than that its letters stand out of it

QRectF areaOf(const PlacedLines &lines)
{
    return {lines.x, lines.y, lines.passage->width(), lines.passage->height(lines.first, lines.count)};
}

} // namespace

SetDocument::SetDocument(const Document &document) : m_size(document.info.landscape)
{
    auto typesetter = Typesetter::create();
    if (!typesetter) {
        qFatal("%s", qPrintable(typesetter.error().message));
    }
    NoProgress progress;
    m_typesetters = std::make_unique<Typesetters>(std::move(*typesetter));
    m_setting = std::make_unique<Setting>(m_typesetters->first(), document, m_size.textWidth(), progress);
    m_flow = m_setting->flow();
    m_typesetters->set(m_setting->passages(), progress);
    m_sheets = paginate(*m_flow, m_size);
    m_elements = m_setting->takeElements();
}

QStringList SetDocument::wordsOn(size_t sheet) const
{
    QStringList out;
    for (const PlacedLines &lines : m_sheets.at(sheet).lines) {
        out.append((lines.element == artifact ? "~" : "") + QString::fromUtf8(lines.passage->text()));
    }
    return out;
}

QList<int> SetDocument::sheetsWith(const QString &words) const
{
    QList<int> out;
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const QStringList all = wordsOn(i);
        if (std::any_of(all.begin(), all.end(),
                        [&](const QString &text) { return text == words || text.startsWith(words + ' '); })) {
            out.append(int(i));
        }
    }
    return out;
}

void SetDocument::findLost(QStringList &faults) const
{
    QHash<const Passage *, int> shown;
    for (const Sheet &sheet : m_sheets) {
        for (const PlacedLines &lines : sheet.lines) {
            if (lines.element == artifact) {
                continue;
            }
            if (shown.value(lines.passage) != lines.first) {
                faults.append("lines out of order in: " + QString::fromUtf8(lines.passage->text()).left(60));
            }
            shown[lines.passage] = lines.first + lines.count;
        }
    }
    for (const Passage *passage : passages()) {
        if (shown.value(passage) != passage->lines()) {
            faults.append("lines lost of: " + QString::fromUtf8(passage->text()).left(60));
        }
    }
}

void SetDocument::findOutside(QStringList &faults) const
{
    const QRectF room(look::sideMargin - rounding, look::topMargin - rounding, m_size.textWidth() + widestLetter,
                      m_size.textHeight() + 2 * rounding);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        for (const PlacedLines &lines : m_sheets[i].lines) {
            if (!room.contains(areaOf(lines))) {
                faults.append(QString("outside the margins of page %1: ").arg(i + 1) +
                              QString::fromUtf8(lines.passage->text()).left(60));
            }
        }
        for (const PlacedPicture &picture : m_sheets[i].pictures) {
            if (!room.contains(picture.area)) {
                faults.append(QString("a picture is outside the margins of page %1").arg(i + 1));
            }
        }
    }
}

void SetDocument::findOverlaps(QStringList &faults) const
{
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const auto &lines = m_sheets[i].lines;
        std::vector<QRectF> areas;
        std::transform(lines.begin(), lines.end(), std::back_inserter(areas), areaOf);
        for (size_t a = 0; a < lines.size(); ++a) {
            for (size_t b = a + 1; b < lines.size(); ++b) {
                const QRectF both = areas[a] & areas[b];
                if (both.width() > widestLetter && both.height() > rounding) {
                    faults.append(QString("page %1: %2 stands on %3")
                                      .arg(i + 1)
                                      .arg(QString::fromUtf8(lines[b].passage->text()).left(40),
                                           QString::fromUtf8(lines[a].passage->text()).left(40)));
                }
            }
        }
    }
}

QStringList SetDocument::faults() const
{
    QStringList out;
    findLost(out);
    findOutside(out);
    findOverlaps(out);
    return out;
}

QString manyWords(int count)
{
    static const QStringList words = {"the", "landlord", "must", "respond", "to",    "complaints",     "within",
                                      "ten", "working",  "days", "of",      "their", "acknowledgement"};
    QStringList out;
    for (int i = 0; i < count; ++i) {
        out.append(words.at(i % words.size()));
    }
    return out.join(' ');
}

Table plainTable(const QStringList &headings, const QList<QStringList> &rows)
{
    Table out;
    out.headerRows = headings.isEmpty() ? 0 : 1;
    const auto row = [](const QStringList &words, bool head) {
        Row cells;
        for (const QString &text : words) {
            Cell cell;
            cell.header = head || cells.cells.empty();
            if (!text.isEmpty()) {
                cell.blocks.push_back(paragraph(text));
            }
            cells.cells.push_back(cell);
        }
        return cells;
    };
    if (!headings.isEmpty()) {
        out.rows.push_back(row(headings, true));
    }
    for (const QStringList &words : rows) {
        out.rows.push_back(row(words, false));
    }
    return out;
}

} // namespace attest::test
