// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/source/PdfPages.h"

#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QBuffer>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageRenderer>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace attest::ui {

namespace {

constexpr qreal gap = 8; // round the pages, in pixels
constexpr qreal padding = 1.5;
constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 6;
constexpr qint64 mostKept = 150'000'000; // bytes of pictures
constexpr qreal mostPixels = 18e6;       // of one picture: beyond, what is drawn is enlarged
constexpr qreal longestSide = 8000;      // of one picture, too
constexpr int rest = 100;                // milliseconds in which the size has not changed

} // namespace

PdfPages::PdfPages(QWidget *parent) : QAbstractScrollArea(parent), m_rest(new QTimer(this))
{
    // One that came and went would change the width of the pages, and with that their height, for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("sourcePages"));
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

PdfPages::~PdfPages() = default;

bool PdfPages::setPdf(const QByteArray &bytes)
{
    m_renderer.reset();
    m_document.reset();
    m_bytes.reset();
    m_pages.clear();
    m_images.clear();
    m_asked.clear();
    m_row = -1;
    m_zoom = 1;
    if (bytes.isEmpty()) {
        return false;
    }
    m_bytes = std::make_unique<QBuffer>();
    m_bytes->setData(bytes);
    m_bytes->open(QIODevice::ReadOnly);
    m_document = std::make_unique<QPdfDocument>(nullptr);
    m_document->load(m_bytes.get());
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QSizeF points = m_document->pagePointSize(page);
        m_pages.push_back({points.isEmpty() ? QSizeF(1, 1) : points, {}});
    }
    m_renderer = std::make_unique<QPdfPageRenderer>(nullptr);
    m_renderer->setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    m_renderer->setDocument(m_document.get());
    connect(m_renderer.get(), &QPdfPageRenderer::pageRendered, this,
            [this](int page, QSize, const QImage &image, QPdfDocumentRenderOptions, quint64 request) {
                take(page, image, request);
            });
    lay();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    tell();
    return !m_pages.empty();
}

void PdfPages::setRows(std::vector<MarkedRow> rows)
{
    m_rows = std::move(rows);
    viewport()->update();
}

void PdfPages::mark(int row, ReadPart part)
{
    m_row = row;
    m_part = part;
    viewport()->update();
    if (row < 0 || size_t(row) >= m_rows.size()) {
        return;
    }
    const MarkedRow &marked = m_rows[size_t(row)];
    for (const CellPlaces &places : {marked.of(part), marked.row}) {
        for (const SourcePlace &place : places) {
            if (const QRectF area = areaOf(place); !area.isNull()) {
                bringIntoView(area);
                return;
            }
        }
    }
}

int PdfPages::page() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto after = std::find_if(m_pages.begin(), m_pages.end(),
                                    [middle](const Page &one) { return one.area.bottom() + gap >= middle; });
    return m_pages.empty() ? 0 : std::min(int(after - m_pages.begin()) + 1, pageCount());
}

void PdfPages::zoomBy(qreal factor)
{
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    layKeeping();
}

void PdfPages::fitWidth()
{
    m_zoom = 1;
    layKeeping();
}

qreal PdfPages::scale() const
{
    qreal width = 1;
    for (const Page &page : m_pages) {
        width = std::max(width, page.points.width());
    }
    return std::max(0.05, (viewport()->width() - 2 * gap) / width) * m_zoom;
}

void PdfPages::lay()
{
    m_rest->start();
    const qreal scale = this->scale();
    qreal top = gap;
    qreal width = 0;
    for (Page &page : m_pages) {
        const QSizeF size = page.points * scale;
        page.area = QRectF({gap, top}, size);
        top += size.height() + gap;
        width = std::max(width, size.width() + 2 * gap);
    }
    for (Page &page : m_pages) {
        page.area.moveLeft((std::max(width, qreal(viewport()->width())) - page.area.width()) / 2);
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, int(top) - viewport()->height()));
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    viewport()->update();
}

/// The same part of the document stays in view.
void PdfPages::layKeeping()
{
    const auto share = [](const QScrollBar *bar) {
        return (bar->value() + bar->pageStep() / 2.0) / std::max(1, bar->maximum() + bar->pageStep());
    };
    const qreal down = share(verticalScrollBar());
    const qreal across = share(horizontalScrollBar());
    lay();
    for (auto [bar, at] : {std::pair(verticalScrollBar(), down), std::pair(horizontalScrollBar(), across)}) {
        bar->setValue(qRound(at * (bar->maximum() + bar->pageStep()) - bar->pageStep() / 2.0));
    }
    tell();
}

QRectF PdfPages::areaOf(const SourcePlace &place) const
{
    if (place.page < 1 || place.page > pageCount() || place.area.isNull()) {
        return {};
    }
    const Page &page = m_pages[size_t(place.page - 1)];
    const qreal scale = page.area.width() / page.points.width();
    const QRectF area(page.area.topLeft() + place.area.topLeft() * scale, place.area.size() * scale);
    return area.adjusted(-padding, -padding, padding, padding)
        .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

int PdfPages::rowAt(const QPoint &point) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const SourcePlace &place : m_rows[row].row) {
            if (areaOf(place).contains(point)) {
                return int(row);
            }
        }
    }
    return -1;
}

void PdfPages::bringIntoView(const QRectF &area)
{
    const QRectF seen(viewport()->rect());
    if (area.top() < 0 || area.bottom() > seen.height()) {
        // A little of what stands before it is seen too; what is higher than the view begins at its top.
        const qreal room = std::max(0.0, seen.height() - area.height());
        verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + area.top() - room / 3));
    }
    if (area.left() < 0 || area.right() > seen.width()) {
        const qreal room = std::max(0.0, seen.width() - area.width());
        horizontalScrollBar()->setValue(qRound(horizontalScrollBar()->value() + area.left() - room / 2));
    }
}

QRectF PdfPages::seenArea(int page) const
{
    return m_pages[size_t(page)].area.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PdfPages::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::colours().line);
    const QRectF seen(viewport()->rect());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = seenArea(page);
        if (area.intersects(seen)) {
            drawPage(painter, page, area);
        }
    }
    drawRows(painter, seen);
}

void PdfPages::drawPage(QPainter &painter, int page, const QRectF &area)
{
    painter.fillRect(area, Qt::white);
    QSizeF wanted = area.size() * devicePixelRatioF();
    if (const qreal pixels = wanted.width() * wanted.height(); pixels > mostPixels) {
        wanted *= std::sqrt(mostPixels / pixels);
    }
    if (const qreal side = std::max(wanted.width(), wanted.height()); side > longestSide) {
        wanted *= longestSide / side;
    }
    const QSize size = wanted.toSize().expandedTo({1, 1});
    const QImage image = m_images.value(page);
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, image);
    }
    if (image.size() != size && m_asked.value(page) != size && !m_rest->isActive()) {
        m_asked.insert(page, size);
        m_renderer->requestPage(page, size);
    }
}

void PdfPages::drawRows(QPainter &painter, const QRectF &seen)
{
    const auto draw = [&](const CellPlaces &places, Outline outline) {
        for (const SourcePlace &place : places) {
            if (const QRectF area = areaOf(place); area.intersects(seen)) {
                drawOutline(painter, area, outline, Ground::Paper);
            }
        }
    };
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (int(row) != m_row) {
            draw(m_rows[row].row, m_rows[row].waits ? Outline::Waiting : Outline::Row);
        }
    }
    if (m_row >= 0 && size_t(m_row) < m_rows.size()) {
        draw(m_rows[size_t(m_row)].row, Outline::RowInHand);
        if (m_part != ReadPart::Row) {
            draw(m_rows[size_t(m_row)].of(m_part), Outline::CellInHand);
        }
    }
}

void PdfPages::take(int page, const QImage &image, quint64)
{
    if (m_asked.value(page) == image.size()) {
        m_asked.remove(page);
        m_images.insert(page, image);
        trim();
        viewport()->update();
    }
}

void PdfPages::trim()
{
    qint64 bytes = 0;
    for (const QImage &image : std::as_const(m_images)) {
        bytes += image.sizeInBytes();
    }
    QList<int> kept = m_images.keys();
    const int here = page() - 1;
    std::sort(kept.begin(), kept.end(), [here](int a, int b) { return std::abs(a - here) > std::abs(b - here); });
    for (const int page : kept) {
        if (bytes > mostKept && !seenArea(page).intersects(viewport()->rect())) {
            bytes -= m_images.take(page).sizeInBytes();
        }
    }
}

void PdfPages::resizeEvent(QResizeEvent *)
{
    layKeeping();
    mark(m_row, m_part);
}

void PdfPages::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void PdfPages::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); event->button() == Qt::LeftButton && row >= 0) {
        Q_EMIT rowWanted(row);
    }
}

void PdfPages::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(rowAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PdfPages::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                          : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event); // arrows scroll
    }
}

void PdfPages::tell()
{
    setAccessibleDescription(tr("Page %1 of %2 is shown.").arg(page()).arg(pageCount()));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT pageShown(page());
}

} // namespace attest::ui
