// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/source/MarkedRows.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

class QBuffer;
class QPdfDocument;
class QPdfPageRenderer;
class QTimer;

namespace attest::ui {

/// The pages of a PDF that was read, under one another, with the rows of its form outlined. Pages are drawn on another
/// thread. Only bytes that the helper process has read may be given to it.
class PdfPages : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PdfPages(QWidget *parent = nullptr);
    ~PdfPages() override;

    /// False where the pages cannot be shown.
    bool setPdf(const QByteArray &bytes);
    void setRows(std::vector<MarkedRow> rows);
    /// Outlines a row, and one of its cells, and brings it into view. -1: none.
    void mark(int row, ReadPart part);

    int pageCount() const { return int(m_pages.size()); }
    int page() const; ///< at the middle of what is seen, from 1; 0: there is none
    void zoomBy(qreal factor);
    void fitWidth();
    /// Where a place is on the viewport; null where it is on no page.
    QRectF areaOf(const SourcePlace &place) const;
    /// The row whose outline is there; -1: none.
    int rowAt(const QPoint &point) const;

Q_SIGNALS:
    void rowWanted(int row);
    void pageShown(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One page as it is laid out, in pixels from the top of the first.
    struct Page
    {
        QSizeF points;
        QRectF area;
    };
    void lay();
    void layKeeping();
    qreal scale() const;
    void drawPage(QPainter &painter, int page, const QRectF &area);
    void drawRows(QPainter &painter, const QRectF &seen);
    void take(int page, const QImage &image, quint64 request);
    /// Lets pictures of pages go that are not seen, those furthest away first.
    void trim();
    QRectF seenArea(int page) const; ///< of a page, on the viewport
    void bringIntoView(const QRectF &area);
    void tell();

    std::unique_ptr<QBuffer> m_bytes;
    std::unique_ptr<QPdfDocument> m_document;
    std::unique_ptr<QPdfPageRenderer> m_renderer;
    std::vector<Page> m_pages;
    std::vector<MarkedRow> m_rows;
    QHash<int, QImage> m_images;
    QHash<int, QSize> m_asked; ///< pages that are being drawn
    QTimer *m_rest = nullptr;  ///< runs while pages change their size: none is asked for
    int m_row = -1;
    ReadPart m_part = ReadPart::Row;
    qreal m_zoom = 1; ///< of what fits the width
};

} // namespace attest::ui
