// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/WindowStyle.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/style/ButtonStyle.h"
#include "ui/widgets/style/FrameKind.h"
#include "ui/widgets/style/PartStyle.h"
#include "ui/widgets/style/ScrollBarStyle.h"
#include "ui/widgets/style/Strokes.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int tabPaddingAcross = 24;
constexpr int tabPaddingDown = 14;
constexpr int highestBar = 10;

/// What scrolls and belongs to a page: not the list that a chooser opens.
QAbstractScrollArea *framedArea(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    return area != nullptr && !area->isWindow() && !area->inherits("QComboBoxListView") ? area : nullptr;
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (QAbstractScrollArea *area = framedArea(widget)) {
        area->installEventFilter(this);
        area->setFrameStyle(area->frameStyle()); // asks for its width again, now that it is known what is in it
        // A list stands on the ground of its page. A field has its own.
        if (frameKindOf(*area) != FrameKind::Field && area->viewport() != nullptr && !isOpaque(*area)) {
            area->viewport()->setAutoFillBackground(false);
        }
    } else if (qobject_cast<QProgressBar *>(widget) != nullptr) {
        widget->setMaximumHeight(highestBar);
    } else if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void WindowStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool WindowStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        static_cast<QWidget *>(watched)->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return Theme::iconSide();
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit *>(widget) != nullptr) {
            return frameWidthOf(FrameKind::Field);
        }
        if (framedArea(const_cast<QWidget *>(widget)) != nullptr) {
            return frameWidthOf(frameKindOf(*widget));
        }
        break;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_MenuButtonIndicator:
        return menuPart;
    case PM_TabBarTabHSpace:
        return tabPaddingAcross;
    case PM_TabBarTabVSpace:
        return tabPaddingDown;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSide(widget);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return indicatorGap;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return size + pushButtonMore;
    case CT_ToolButton:
        return size + toolButtonMore;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            return size + 2 * QSize(frame->lineWidth, frame->lineWidth);
        }
        break;
    case CT_TabBarTab:
        return size + QSize(chosenTabMore(option), 0);
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + 2 * QSize(indicatorMargin, indicatorMargin);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonIndicator:
    case SE_RadioButtonContents:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton inner = *button;
            inner.rect.adjust(indicatorMargin, indicatorMargin, -indicatorMargin, -indicatorMargin);
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_PushButtonContents:
        return option->rect.adjusted(pushButtonMore.width() / 2, pushButtonMore.height() / 2,
                                     -pushButtonMore.width() / 2, -pushButtonMore.height() / 2);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return scrollBarPart(*bar, part);
        }
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button != nullptr) {
        const bool menu = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) ||
                          button->features.testFlag(QStyleOptionToolButton::HasMenu);
        QRect rect = option->rect;
        if (part == SC_ToolButtonMenu) {
            rect.setLeft(rect.right() + 1 - menuPart);
        } else if (menu && button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            rect.setRight(rect.right() - menuPart);
        }
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr ||
            qobject_cast<const QTabBar *>(widget) != nullptr ||
            qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            return; // their own edges show it
        }
        break;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0 && qobject_cast<const QLineEdit *>(widget) != nullptr) {
            drawField(*painter, *option);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTickBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawChoice(*painter, *option);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), edge)), Theme::colours().line);
        return;
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(*painter, *button, widget);
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                QRect arrow = option->rect;
                arrow.setLeft(arrow.right() - menuPart);
                drawArrow(*painter, visualRect(option->direction, option->rect, arrow),
                          option->palette.color(QPalette::ButtonText));
            }
            return;
        }
        break;
    case CE_ShapedFrame:
        if (framedArea(const_cast<QWidget *>(widget)) != nullptr) {
            drawFrame(*painter, *option, frameKindOf(*widget));
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::colours().line);
        return;
    case CE_HeaderSection:
        drawHeaderSection(*painter, *option);
        return;
    case CE_HeaderEmptyArea:
        return;
    case CE_TabBarTabShape:
        drawTab(*painter, *option);
        return;
    case CE_ProgressBarGroove:
        drawPanel(*painter, option->rect, option->palette.brush(QPalette::Base), Theme::colours().edge, edge);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*painter, *bar);
            return;
        }
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawTickable(*button, *painter, widget, element == CE_RadioButton);
            return;
        }
        break;
    case CE_PushButtonLabel:
    case CE_HeaderLabel:
    case CE_TabBarTabLabel:
        drawWords(element, *option, *painter, widget);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawTickable(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget,
                               bool choice) const
{
    QStyleOptionButton part = option;
    part.rect = subElementRect(choice ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
    drawPrimitive(choice ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, &painter, widget);
    part.rect = subElementRect(choice ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget);
    QProxyStyle::drawControl(choice ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, &painter, widget);
    if (hasFocus(option)) {
        drawRing(painter, option.rect);
    }
}

void WindowStyle::drawWords(ControlElement element, const QStyleOption &option, QPainter &painter,
                            const QWidget *widget) const
{
    const Colours &colours = Theme::colours();
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
        button != nullptr && element == CE_PushButtonLabel && isLeading(widget) && isEnabled(option)) {
        QStyleOptionButton leading = *button;
        leading.palette.setColor(QPalette::ButtonText, colours.card);
        QProxyStyle::drawControl(element, &leading, &painter, widget);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option); header != nullptr) {
        QStyleOptionHeader quiet = *header;
        quiet.version = QStyleOptionHeader::Version; // the copy has not what a later version has
        quiet.palette.setColor(QPalette::ButtonText, colours.quiet);
        QProxyStyle::drawControl(element, &quiet, &painter, widget);
        return;
    }
    painter.save();
    if (element == CE_TabBarTabLabel && option.state.testFlag(State_Selected)) {
        painter.setFont(chosen(painter.font()));
    }
    QProxyStyle::drawControl(element, &option, &painter, widget);
    painter.restore();
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        drawScrollBar(*painter, *bar);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button != nullptr) {
        drawToolButton(*painter, *button, widget, *proxy());
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hasFocus(*option)) {
        drawRing(*painter, option->rect);
    }
}

} // namespace attest::ui
