// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPdfDocument;
class QPdfView;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace attest::ui {

class Notice;

/// The pages of a PDF, with a bar over them: page, zoom, fit. A file shown in place of another keeps page, place and
/// zoom. What draws PDF starts with the first file.
class PdfPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPreview(QWidget *parent = nullptr);
    ~PdfPreview() override;

    /// The file stays as it is while it is shown.
    void showFile(const QString &path);
    /// No pages, until the next file.
    void clear();
    /// A new file is being made: after a while the bar says so.
    void setPreparing(bool preparing);
    /// Why there is no newer preview. Empty: nothing is wrong.
    void showProblem(const QString &sentence);

    int pageCount() const;
    int page() const; ///< from 1; 0: there is none
    void goToPage(int page);
    /// In hundredths of the size on paper.
    int zoomPercent() const;
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void fitPage();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *bar();
    QToolButton *tool(const char *name, const QString &icon, const QString &words, void (PdfPreview::*does)());
    void makeView();
    void previousPage();
    void nextPage();
    void showPage();
    void showTools();
    void sizeTools();
    qreal effectiveZoom() const;
    void zoomBy(qreal factor);
    template <class Change>
    void keepingPlace(Change change);

    QLabel *m_pageWord;
    QSpinBox *m_page;
    QLabel *m_of;
    QLabel *m_preparing;
    Notice *m_problem;
    QList<QToolButton *> m_tools;
    QToolButton *m_fitWidth = nullptr;
    QToolButton *m_fitPage = nullptr;
    QWidget *m_ground;
    QVBoxLayout *m_groundLayout;
    QPdfView *m_view = nullptr; ///< null until the first file
    std::unique_ptr<QPdfDocument> m_document;
    QTimer m_wait;
};

} // namespace attest::ui
