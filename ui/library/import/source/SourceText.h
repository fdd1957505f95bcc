// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/source/DocumentWriter.h"
#include "ui/library/import/source/MarkedRows.h"

#include <QHash>
#include <QTextEdit>

namespace attest::ui {

/// A document without pages as it was read, with the rows of its form outlined.
class SourceText : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceText(QWidget *parent = nullptr);

    void setSource(std::shared_ptr<const ReadSource> source);
    void setRows(std::vector<MarkedRow> rows);
    /// Outlines a row, and one of its cells, and brings it into view. -1: none.
    void mark(int row, ReadPart part);
    /// The document is longer than what is shown of it.
    bool isCut() const { return m_cut; }

    void zoomBy(qreal factor);
    /// Where places are on the viewport; null where they are not shown.
    QRectF areaOf(const CellPlaces &places) const;
    int rowAt(const QPoint &point) const;

Q_SIGNALS:
    void rowWanted(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Without the places that were put into long words for breaking them.
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// What stands at a place, by the numbers of its blocks.
    struct Stretch
    {
        int from = 0, to = 0;
    };
    void write();
    std::vector<Stretch> stretchesOf(const CellPlaces &places) const;
    void settleRows();
    void bringIntoView();

    std::shared_ptr<const ReadSource> m_source;
    std::vector<WrittenPlace> m_places;
    std::vector<MarkedRow> m_rows;
    std::vector<int> m_rowOfBlock; ///< the row that a block of the text is part of; -1: none
    QPoint m_pressed;
    int m_row = -1;
    ReadPart m_part = ReadPart::Row;
    bool m_cut = false;
    bool m_writing = false;
};

} // namespace attest::ui
