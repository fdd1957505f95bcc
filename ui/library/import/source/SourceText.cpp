// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/source/SourceText.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/style/FrameKind.h"
#include "ui/widgets/style/PartStyle.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr qreal padding = 2;

} // namespace

SourceText::SourceText(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("sourceText"));
    setFrameKind(*this, FrameKind::Ring);
    setOpaque(*this);
    setReadOnly(true);
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(fieldGap);
}

void SourceText::setSource(std::shared_ptr<const ReadSource> source)
{
    m_source = std::move(source);
    m_rows.clear();
    m_row = -1;
    write();
    verticalScrollBar()->setValue(0);
}

void SourceText::write()
{
    m_writing = true;
    clear();
    DocumentWriter writer(*document());
    m_places = m_source ? writer.write(m_source->document) : std::vector<WrittenPlace>();
    m_cut = writer.isCut();
    std::sort(m_places.begin(), m_places.end(),
              [](const WrittenPlace &one, const WrittenPlace &other) { return one.path < other.path; });
    moveCursor(QTextCursor::Start);
    settleRows();
    m_writing = false;
}

void SourceText::setRows(std::vector<MarkedRow> rows)
{
    m_rows = std::move(rows);
    settleRows();
    viewport()->update();
}

/// The first row that names a block has it.
void SourceText::settleRows()
{
    m_rowOfBlock.assign(size_t(document()->blockCount()), -1);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const Stretch &stretch : stretchesOf(m_rows[row].row)) {
            for (int block = stretch.from; block <= stretch.to && size_t(block) < m_rowOfBlock.size(); ++block) {
                if (m_rowOfBlock[size_t(block)] < 0) {
                    m_rowOfBlock[size_t(block)] = int(row);
                }
            }
        }
    }
}

std::vector<SourceText::Stretch> SourceText::stretchesOf(const CellPlaces &places) const
{
    std::vector<Stretch> stretches;
    for (const SourcePlace &place : places) {
        if (place.path.isEmpty()) {
            continue;
        }
        auto at = std::lower_bound(m_places.begin(), m_places.end(), place.path,
                                   [](const WrittenPlace &one, const QString &path) { return one.path < path; });
        for (; at != m_places.end() && at->path.startsWith(place.path); ++at) {
            if (isWithin(at->path, place.path)) {
                stretches.push_back({at->from, at->to});
            }
        }
    }
    return stretches;
}

QRectF SourceText::areaOf(const CellPlaces &places) const
{
    QRectF area;
    for (const Stretch &stretch : stretchesOf(places)) {
        for (int number = stretch.from; number <= stretch.to; ++number) {
            const QTextBlock block = document()->findBlockByNumber(number);
            if (block.isValid()) {
                area |= document()->documentLayout()->blockBoundingRect(block);
            }
        }
    }
    if (area.isNull()) {
        return area;
    }
    return area.adjusted(-padding, -padding, padding, padding)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void SourceText::mark(int row, ReadPart part)
{
    m_row = row;
    m_part = part;
    viewport()->update();
    bringIntoView();
}

void SourceText::bringIntoView()
{
    if (m_row < 0 || size_t(m_row) >= m_rows.size()) {
        return;
    }
    const MarkedRow &marked = m_rows[size_t(m_row)];
    const bool cell = m_part != ReadPart::Row && !areaOf(marked.of(m_part)).isNull();
    const CellPlaces &places = cell ? marked.of(m_part) : marked.row;
    const std::vector<Stretch> stretches = stretchesOf(places);
    if (stretches.empty()) {
        return;
    }
    // What reads the screen aloud begins here, and the text is laid out as far as here.
    setTextCursor(QTextCursor(document()->findBlockByNumber(stretches.front().from)));
    horizontalScrollBar()->setValue(0);
    const QRectF area = areaOf(places);
    if (cell && area.right() > viewport()->width()) {
        horizontalScrollBar()->setValue(qRound(area.right()) - viewport()->width());
    }
    if (!area.isNull() && (area.top() < 0 || area.bottom() > viewport()->height())) {
        const qreal room = std::max(0.0, viewport()->height() - area.height());
        verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + area.top() - room / 3));
    }
}

void SourceText::zoomBy(qreal factor)
{
    factor > 1 ? zoomIn(2) : zoomOut(2);
    mark(m_row, m_part);
}

int SourceText::rowAt(const QPoint &point) const
{
    const int block = cursorForPosition(point).blockNumber();
    return block >= 0 && size_t(block) < m_rowOfBlock.size() ? m_rowOfBlock[size_t(block)] : -1;
}

void SourceText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QRectF seen(viewport()->rect());
    const auto draw = [&](const CellPlaces &places, Outline outline) {
        if (const QRectF area = areaOf(places); area.intersects(seen)) {
            drawOutline(painter, area, outline, Ground::Card);
        }
    };
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (int(row) != m_row && m_rows[row].waits) {
            draw(m_rows[row].row, Outline::Waiting);
        }
    }
    if (m_row >= 0 && size_t(m_row) < m_rows.size()) {
        draw(m_rows[size_t(m_row)].row, Outline::RowInHand);
        if (m_part != ReadPart::Row) {
            draw(m_rows[size_t(m_row)].of(m_part), Outline::CellInHand);
        }
    }
}

void SourceText::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QTextEdit::mousePressEvent(event);
}

/// A click leads to the form; dragging selects words to copy.
void SourceText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool click = (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || !click || textCursor().hasSelection()) {
        return;
    }
    if (const int row = rowAt(event->pos()); row >= 0) {
        Q_EMIT rowWanted(row);
    }
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    bringIntoView();
}

QMimeData *SourceText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(breakingPlace));
    return copied;
}

void SourceText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // Lines and tints are in the text.
    if (event->type() == QEvent::PaletteChange && m_source && !m_writing) {
        const int place = verticalScrollBar()->value();
        write();
        verticalScrollBar()->setValue(place);
    }
}

} // namespace attest::ui
