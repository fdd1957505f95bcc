// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PdfPreview.h"

#include "ui/library/Notice.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int waitBeforeSaying = 300; ///< milliseconds
constexpr qreal zoomStep = 1.25;
constexpr qreal smallestZoom = 0.25;
constexpr qreal largestZoom = 5;
constexpr qreal pointsPerInch = 72;

} // namespace

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent), m_pageWord(new QLabel(tr("Page"))), m_page(new QSpinBox), m_of(new QLabel),
      m_preparing(new QLabel(tr("Preparing the preview…"))), m_problem(new Notice), m_ground(new QWidget),
      m_groundLayout(new QVBoxLayout(m_ground))
{
    m_problem->setObjectName(u"previewProblem"_s);
    m_groundLayout->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(bar());
    column->addWidget(m_problem);
    column->addWidget(m_ground, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitBeforeSaying);
    connect(&m_wait, &QTimer::timeout, m_preparing, &QLabel::show);
    const auto shortcut = [this](const QKeySequence &keys, void (PdfPreview::*does)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, does);
    };
    shortcut(Qt::CTRL | Qt::Key_Plus, &PdfPreview::zoomIn);
    shortcut(Qt::CTRL | Qt::Key_Equal, &PdfPreview::zoomIn);
    shortcut(Qt::CTRL | Qt::Key_Minus, &PdfPreview::zoomOut);
    shortcut(Qt::CTRL | Qt::Key_0, &PdfPreview::fitWidth);
    sizeTools();
    showTools();
}

PdfPreview::~PdfPreview()
{
    // The view goes before the document that it shows.
    delete m_view;
}

QWidget *PdfPreview::bar()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar, smallGap);
    row->addWidget(tool("previousPage", u"up"_s, tr("Previous page"), &PdfPreview::previousPage));
    row->addWidget(tool("nextPage", u"down"_s, tr("Next page"), &PdfPreview::nextPage));
    m_page->setObjectName(u"page"_s);
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    m_of->setObjectName(u"pageOf"_s);
    m_pageWord->setBuddy(m_page);
    connect(m_page, &QSpinBox::valueChanged, this, &PdfPreview::goToPage);
    row->addWidget(m_pageWord);
    row->addWidget(m_page);
    row->addWidget(m_of);
    row->addWidget(tool("zoomOut", u"zoom-out"_s, tr("Smaller (Ctrl+Minus)"), &PdfPreview::zoomOut));
    row->addWidget(tool("zoomIn", u"zoom-in"_s, tr("Larger (Ctrl+Plus)"), &PdfPreview::zoomIn));
    m_fitWidth = tool("fitWidth", u"fit-width"_s, tr("Fit the width (Ctrl+0)"), &PdfPreview::fitWidth);
    m_fitPage = tool("fitPage", u"fit-page"_s, tr("Fit the page"), &PdfPreview::fitPage);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
    row->addWidget(m_fitWidth);
    row->addWidget(m_fitPage);
    m_preparing->setObjectName(u"preparing"_s);
    Theme::setQuiet(m_preparing);
    m_preparing->hide();
    row->addWidget(m_preparing);
    return bar;
}

QToolButton *PdfPreview::tool(const char *name, const QString &glyph, const QString &words, void (PdfPreview::*does)())
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(glyph));
    button->setAccessibleName(words.section(u" ("_s, 0, 0));
    button->setToolTip(words);
    connect(button, &QToolButton::clicked, this, does);
    m_tools.append(button);
    return button;
}

void PdfPreview::makeView()
{
    m_view = new QPdfView(m_ground);
    m_view->setObjectName(u"pages"_s);
    m_view->setAccessibleName(tr("Preview of the form"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_groundLayout->addWidget(m_view);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPreview::showPage);
    connect(m_view, &QPdfView::zoomModeChanged, this, &PdfPreview::showTools);
    QEvent styled(QEvent::StyleChange);
    changeEvent(&styled);
}

template <class Change>
void PdfPreview::keepingPlace(Change change)
{
    const auto heightOf = [](const QScrollBar *bar) { return std::max(1, bar->maximum() + bar->pageStep()); };
    QScrollBar *bar = m_view->verticalScrollBar();
    const qreal at = qreal(bar->value()) / heightOf(bar);
    change();
    bar->setValue(qRound(at * heightOf(bar)));
}

void PdfPreview::showFile(const QString &path)
{
    auto document = std::make_unique<QPdfDocument>(nullptr);
    if (document->load(path) != QPdfDocument::Error::None) {
        showProblem(tr("The preview cannot be shown: the document that was written cannot be opened again. Export the "
                       "form and open it in another program."));
        return;
    }
    showProblem({});
    if (m_view == nullptr) {
        makeView();
    }
    const int place = m_view->verticalScrollBar()->value();
    const int across = m_view->horizontalScrollBar()->value();
    m_view->setDocument(document.get());
    m_document.swap(document);
    m_view->verticalScrollBar()->setValue(place);
    m_view->horizontalScrollBar()->setValue(across);
    m_view->show();
    showPage();
    showTools();
}

void PdfPreview::clear()
{
    showProblem({});
    if (m_view != nullptr) {
        m_view->verticalScrollBar()->setValue(0);
        m_view->setDocument(nullptr);
        m_view->hide();
        m_document.reset();
    }
    showTools();
}

void PdfPreview::setPreparing(bool preparing)
{
    if (!preparing) {
        m_wait.stop();
        m_preparing->hide();
    } else if (!m_wait.isActive() && !m_preparing->isVisible()) {
        m_wait.start();
    }
}

void PdfPreview::showProblem(const QString &sentence)
{
    m_problem->say(sentence);
}

int PdfPreview::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

int PdfPreview::page() const
{
    return m_document ? m_view->pageNavigator()->currentPage() + 1 : 0;
}

void PdfPreview::goToPage(int page)
{
    if (m_document && page != this->page() && page >= 1 && page <= pageCount()) {
        m_view->pageNavigator()->jump(page - 1, {}, m_view->pageNavigator()->currentZoom());
    }
}

void PdfPreview::previousPage()
{
    goToPage(page() - 1);
}

void PdfPreview::nextPage()
{
    goToPage(page() + 1);
}

void PdfPreview::showPage()
{
    const QSignalBlocker quiet(m_page);
    const int count = pageCount();
    m_page->setRange(std::min(1, count), count);
    m_page->setValue(page());
    m_of->setText(tr("of %1").arg(count));
    if (m_view != nullptr) {
        m_view->setAccessibleDescription(tr("Page %1 of %2 is shown.").arg(page()).arg(count));
        QAccessibleEvent said(m_view, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
}

void PdfPreview::showTools()
{
    const bool any = pageCount() > 0;
    for (QToolButton *one : m_tools) {
        one->setEnabled(any);
    }
    m_page->setEnabled(any);
    m_pageWord->setVisible(any);
    m_page->setVisible(any);
    m_of->setVisible(any);
    const auto mode = m_view != nullptr ? m_view->zoomMode() : QPdfView::ZoomMode::FitToWidth;
    m_fitWidth->setChecked(mode == QPdfView::ZoomMode::FitToWidth);
    m_fitPage->setChecked(mode == QPdfView::ZoomMode::FitInView);
}

void PdfPreview::sizeTools()
{
    const int size = fontMetrics().height();
    for (QToolButton *one : m_tools) {
        one->setIconSize({size, size});
    }
}

qreal PdfPreview::effectiveZoom() const
{
    if (!m_document || m_view->zoomMode() == QPdfView::ZoomMode::Custom) {
        return m_view != nullptr ? m_view->zoomFactor() : 1;
    }
    const QSizeF paper =
        m_document->pagePointSize(page() - 1) / pointsPerInch * QGuiApplication::primaryScreen()->logicalDotsPerInch();
    const QSize room = m_view->viewport()->size().shrunkBy(m_view->documentMargins());
    const qreal wide = room.width() / std::max(1.0, paper.width());
    const qreal high = room.height() / std::max(1.0, paper.height());
    return m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth ? wide : std::min(wide, high);
}

int PdfPreview::zoomPercent() const
{
    return qRound(effectiveZoom() * 100);
}

void PdfPreview::zoomBy(qreal factor)
{
    if (!m_document) {
        return;
    }
    const qreal zoom = std::clamp(effectiveZoom() * factor, smallestZoom, largestZoom);
    keepingPlace([this, zoom] {
        m_view->setZoomFactor(zoom);
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    });
}

void PdfPreview::zoomIn()
{
    zoomBy(zoomStep);
}

void PdfPreview::zoomOut()
{
    zoomBy(1 / zoomStep);
}

void PdfPreview::fitWidth()
{
    if (m_document) {
        keepingPlace([this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
        showTools();
    }
}

void PdfPreview::fitPage()
{
    if (m_document) {
        keepingPlace([this] { m_view->setZoomMode(QPdfView::ZoomMode::FitInView); });
        showTools();
    }
}

void PdfPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeTools();
    }
    if (m_view != nullptr && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)) {
        // The ground round the pages.
        QPalette palette = m_view->palette();
        if (palette.color(QPalette::Dark) != Theme::colours().line) {
            palette.setColor(QPalette::Dark, Theme::colours().line);
            m_view->setPalette(palette);
        }
    }
}

} // namespace attest::ui
