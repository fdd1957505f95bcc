// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/source/SourcePanel.h"

#include "ui/library/import/ImportWords.h"
#include "ui/library/import/source/PdfPages.h"
#include "ui/library/import/source/SourceText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr qreal zoomStep = 1.25;

} // namespace

SourcePanel::SourcePanel(QWidget *parent)
    : QWidget(parent), m_pages(new PdfPages), m_text(new SourceText), m_views(new QStackedWidget), m_title(new QLabel),
      m_where(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(fieldGap, 0, 0, 0);
    column->setSpacing(smallGap);
    for (QLabel *label : {m_title, m_where}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    Theme::setType(m_title, TypeSize::Lead, true);
    Theme::setQuiet(m_where);
    m_title->setObjectName(u"sourceTitle"_s);
    m_where->setObjectName(u"sourceWhere"_s);
    m_title->setText(tr("The document"));
    column->addWidget(m_title);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(fieldGap);
    tools->addWidget(bar());
    tools->addWidget(m_where, 1);
    column->addLayout(tools);
    column->addWidget(m_views, 1);
    m_views->addWidget(m_pages);
    m_views->addWidget(m_text);
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_text->setAccessibleName(tr("The document as it was read"));
    for (QWidget *view : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_text)}) {
        view->installEventFilter(this);
    }
    connect(m_pages, &PdfPages::rowWanted, this, &SourcePanel::rowWanted);
    connect(m_text, &SourceText::rowWanted, this, &SourcePanel::rowWanted);
    connect(m_pages, &PdfPages::pageShown, this, &SourcePanel::say);
    const auto shortcut = [this](const QKeySequence &keys, qreal factor) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, factor] { zoomBy(factor); });
    };
    shortcut(Qt::CTRL | Qt::Key_Plus, zoomStep);
    shortcut(Qt::CTRL | Qt::Key_Equal, zoomStep);
    shortcut(Qt::CTRL | Qt::Key_Minus, 1 / zoomStep);
    sizeTools();
    clear();
}

QWidget *SourcePanel::bar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(smallGap);
    row->addWidget(tool("sourceSmaller", u"zoom-out"_s, tr("Smaller (Ctrl+Minus)"), [this] { zoomBy(1 / zoomStep); }));
    row->addWidget(tool("sourceLarger", u"zoom-in"_s, tr("Larger (Ctrl+Plus)"), [this] { zoomBy(zoomStep); }));
    m_fit = tool("sourceFit", u"fit-width"_s, tr("Fit the width"), [this] { m_pages->fitWidth(); });
    row->addWidget(m_fit);
    return bar;
}

QToolButton *SourcePanel::tool(const char *name, const QString &glyph, const QString &words, std::function<void()> does)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(glyph));
    button->setAccessibleName(words.section(u" ("_s, 0, 0));
    button->setToolTip(words);
    connect(button, &QToolButton::clicked, this, std::move(does));
    m_tools.append(button);
    return button;
}

void SourcePanel::setDraft(const ImportDraft &draft)
{
    clear();
    const auto &source = draft.read().source;
    if (!source) {
        return;
    }
    if (source->pdf.isEmpty()) {
        m_text->setSource(source);
        m_view = m_text;
    } else if (m_pages->setPdf(source->pdf)) {
        m_view = m_pages;
    } else {
        return;
    }
    m_fit->setVisible(m_view == m_pages);
    m_views->setCurrentWidget(m_view);
    m_title->setText(draft.fileName());
    setRows(draft);
}

void SourcePanel::clear()
{
    m_rows.clear();
    m_row = -1;
    if (m_view == m_text) {
        m_text->setSource(nullptr);
    } else if (m_view == m_pages) {
        m_pages->setRows({});
        m_pages->setPdf({});
    }
    m_view = nullptr;
    m_where->clear();
}

void SourcePanel::setRows(const ImportDraft &draft)
{
    m_rows = markedRows(draft);
    if (m_view == m_text) {
        m_text->setRows(m_rows);
    } else if (m_view == m_pages) {
        m_pages->setRows(m_rows);
    }
}

void SourcePanel::mark(int row, ReadPart part)
{
    m_row = row;
    if (m_view == m_text) {
        m_text->mark(row, part);
    } else if (m_view == m_pages) {
        m_pages->mark(row, part);
    }
    say();
}

void SourcePanel::say()
{
    if (m_view == nullptr) {
        return;
    }
    QStringList parts;
    if (m_view == m_pages) {
        parts.append(tr("Page %1 of %2").arg(m_pages->page()).arg(m_pages->pageCount()));
    } else if (m_text->isCut()) {
        parts.append(tr("Only the beginning is shown: the document is very long."));
    }
    if (m_row >= 0 && size_t(m_row) < m_rows.size()) {
        const MarkedRow &row = m_rows[size_t(m_row)];
        if (row.row.empty()) {
            parts.append(tr("%1 has no row in it").arg(row.name));
        } else {
            parts.append(row.name.isEmpty() ? tr("the row is outlined") : tr("%1 is outlined").arg(row.name));
        }
    }
    QString words = parts.join(u" · "_s);
    m_where->setText(sentenceCase(words));
    m_text->setAccessibleDescription(m_where->text());
}

void SourcePanel::focusView()
{
    if (m_view != nullptr) {
        m_view->setFocus(Qt::ShortcutFocusReason);
    }
}

bool SourcePanel::holdsFocus() const
{
    const QWidget *holder = QApplication::focusWidget();
    return holder != nullptr && isAncestorOf(holder);
}

void SourcePanel::zoomBy(qreal factor)
{
    if (m_view == m_pages) {
        m_pages->zoomBy(factor);
    } else if (m_view == m_text) {
        m_text->zoomBy(factor);
    }
}

bool SourcePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT formWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SourcePanel::sizeTools()
{
    const int size = fontMetrics().height();
    for (QToolButton *one : m_tools) {
        one->setIconSize({size, size});
    }
}

void SourcePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeTools();
    }
}

} // namespace attest::ui
