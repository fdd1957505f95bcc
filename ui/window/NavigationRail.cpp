// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NavigationRail.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// Of a larger kind than those beside words.
QSize iconSize()
{
    constexpr int more = 8;
    return {Theme::iconSide() + more, Theme::iconSide() + more};
}

} // namespace

NavigationRail::NavigationRail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    m_column->setContentsMargins(smallGap, fieldGap, smallGap, fieldGap);
    m_column->setSpacing(smallGap);
    m_column->addStretch(1);
    connect(&m_rooms, &QButtonGroup::idClicked, this, &NavigationRail::wanted);
}

void NavigationRail::addRoom(int id, const QString &iconName, const QString &words, const QString &description)
{
    auto *button = new QToolButton;
    button->setObjectName(u"room-"_s + iconName);
    button->setText(words);
    button->setIcon(icon(iconName));
    button->setIconSize(iconSize());
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QKeySequence key(u"Ctrl+%1"_s.arg(m_rooms.buttons().size() + 1));
    button->setShortcut(key);
    button->setToolTip(tr("%1 (%2)").arg(description, key.toString(QKeySequence::NativeText)));
    button->setAccessibleDescription(description);
    m_rooms.addButton(button, id);
    m_column->insertWidget(m_column->count() - 1, button);
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        const auto buttons = m_rooms.buttons();
        for (QAbstractButton *button : buttons) {
            button->setIconSize(iconSize());
        }
    }
}

void NavigationRail::setCurrent(int id)
{
    if (QAbstractButton *button = m_rooms.button(id)) {
        button->setChecked(true);
    }
}

void NavigationRail::setRoomEnabled(int id, bool enabled)
{
    m_rooms.button(id)->setEnabled(enabled);
}

} // namespace attest::ui
