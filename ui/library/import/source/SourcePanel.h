// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/source/MarkedRows.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace attest::ui {

class PdfPages;
class SourceText;

/// The document that a form was read from: its pages where it is a PDF, else what was read of it.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePanel(QWidget *parent = nullptr);

    /// What was shown of an earlier draft goes.
    void setDraft(const ImportDraft &draft);
    void clear();
    bool hasSource() const { return m_view != nullptr; }
    /// After a correction: rows that no longer wait are outlined otherwise.
    void setRows(const ImportDraft &draft);
    /// Outlines a row of the import, and the cell of it that is in hand. -1: none.
    void mark(int row, ReadPart part);
    /// What the arrow keys then scroll.
    void focusView();
    bool holdsFocus() const;

Q_SIGNALS:
    /// The row in the document that was clicked, or chosen by Enter.
    void rowWanted(int row);
    /// Back to the form.
    void formWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *bar();
    QToolButton *tool(const char *name, const QString &glyph, const QString &words, std::function<void()> does);
    void zoomBy(qreal factor);
    void sizeTools();
    void say();

    PdfPages *m_pages = nullptr;
    SourceText *m_text = nullptr;
    QWidget *m_view = nullptr; ///< the one of them that is shown; null: none
    QStackedWidget *m_views = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    QList<QToolButton *> m_tools;
    QToolButton *m_fit = nullptr;
    std::vector<MarkedRow> m_rows;
    int m_row = -1;
};

} // namespace attest::ui
