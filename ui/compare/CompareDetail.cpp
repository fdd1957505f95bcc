// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareDetail.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ReadingLabel.h"
#include "ui/widgets/style/FrameKind.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int fewestCharacters = 30; ///< in a line of a pane, or the panes stand one above the other

QLabel *sideLabel(const char *name)
{
    auto *label = new WrappedLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::RichText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void setSide(QLabel &label, const QString &when, const SheetSide &side)
{
    const QString quiet = Theme::colours().quiet.name();
    const QString above = when.isEmpty() ? QString() : u"<span style=\"color:%1\">%2</span><br>"_s.arg(quiet, when);
    const QString below = side.details.isEmpty()
                              ? QString()
                              : u"<br><span style=\"color:%1\">%2</span>"_s.arg(quiet, side.details.toHtmlEscaped());
    label.setText(above + u"<b>%1</b>"_s.arg(side.name.toHtmlEscaped()) + below);
}

} // namespace

CompareDetail::CompareDetail(QWidget *parent)
    : QWidget(parent), m_codes(new WrappedLabel), m_happened(new WrappedLabel), m_sides(new QWidget),
      m_before(sideLabel("sideBefore")), m_after(sideLabel("sideAfter")), m_area(new QScrollArea)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(cardMargin, fieldGap, 0, 0);
    whole->setSpacing(fieldGap);
    m_codes->setObjectName(u"compareCodes"_s);
    m_codes->setTextFormat(Qt::PlainText);
    Theme::setType(m_codes, TypeSize::Lead, true);
    Theme::setType(m_happened, TypeSize::Lead);
    m_happened->setObjectName(u"compareHappened"_s);
    m_happened->setTextFormat(Qt::PlainText);
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(cardMargin);
    sides->addWidget(m_before, 1);
    sides->addWidget(m_after, 1);
    m_area->setObjectName(u"compareDetail"_s);
    m_area->setAccessibleName(tr("Before and after"));
    setFrameKind(*m_area, FrameKind::Ring);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, fieldGap, cardMargin);
    m_column->setSpacing(cardMargin);
    m_column->addStretch(1);
    m_area->setWidget(page);
    m_area->viewport()->installEventFilter(this);
    auto *title = new QWidget;
    auto *flow = new FlowLayout(title, fieldGap);
    flow->addWidget(m_codes);
    flow->addWidget(m_happened);
    whole->addWidget(title);
    whole->addWidget(m_sides);
    whole->addWidget(m_area, 1);
}

void CompareDetail::show(const CompareSheet *sheet, const CompareLine *line)
{
    const bool another = line != m_line || sheet != m_sheet;
    m_sheet = sheet;
    m_line = line;
    const bool any = sheet != nullptr && line != nullptr;
    for (QWidget *one : {m_codes, m_happened}) {
        one->setVisible(any);
    }
    m_sides->setVisible(any);
    m_area->setVisible(any);
    if (!any) {
        return;
    }
    m_codes->setText(line->codes);
    m_happened->setText(line->headline);
    setSide(*m_before, {}, sheet->before);
    setSide(*m_after, {}, sheet->after);
    while (m_parts.size() < qsizetype(line->parts.size())) {
        auto *view = new ComparePartView;
        m_column->insertWidget(m_column->count() - 1, view);
        m_parts.append(view);
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const bool used = i < qsizetype(line->parts.size());
        m_parts[i]->setVisible(used);
        if (used) {
            m_parts[i]->show(*sheet, line->parts[std::size_t(i)]);
        }
    }
    if (another) {
        m_area->verticalScrollBar()->setValue(0);
    }
    fit();
}

void CompareDetail::fit()
{
    const int width = m_area->viewport()->width();
    const bool beside = (width - cardMargin) / 2 >= fontMetrics().averageCharWidth() * fewestCharacters;
    m_sides->setVisible(beside && m_line != nullptr);
    // Each name stands above its pane, scroll bar or not.
    const int left = m_area->viewport()->x();
    m_sides->layout()->setContentsMargins(left, 0, m_area->width() - left - width + fieldGap, 0);
    for (ComparePartView *part : std::as_const(m_parts)) {
        part->setBeside(beside);
    }
}

void CompareDetail::focusWords()
{
    m_area->setFocus(Qt::OtherFocusReason);
}

bool CompareDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void CompareDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        show(m_sheet, m_line);
    }
}

} // namespace attest::ui
