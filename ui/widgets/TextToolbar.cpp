// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextToolbar.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/ListEditing.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/ToolIcons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace attest::ui {

using namespace Qt::StringLiterals;

TextToolbar::TextToolbar(TextField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_row(new QHBoxLayout(this)),
      m_strong(add(u"bold"_s, tr("Bold"), QKeySequence::Bold, true)),
      m_emphasis(add(u"italic"_s, tr("Italic"), QKeySequence::Italic, true)),
      m_bullets(add(u"bullets"_s, tr("Bullet list"), QKeySequence(tr("Ctrl+Shift+L")), true)),
      m_numbers(add(u"numbers"_s, tr("Numbered list"), QKeySequence(tr("Ctrl+Shift+N")), true)),
      m_link(add(u"link"_s, tr("Link"), QKeySequence(tr("Ctrl+Shift+K")), false))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    fitToolIcons(*this);
    connect(m_strong, &QAction::triggered, &field, &TextField::toggleStrong);
    connect(m_emphasis, &QAction::triggered, &field, &TextField::toggleEmphasis);
    connect(m_bullets, &QAction::triggered, &field, [&field] { field.toggleStyle(ListStyle::Bullet); });
    connect(m_numbers, &QAction::triggered, &field, [&field] { field.toggleStyle(ListStyle::Number); });
    connect(m_link, &QAction::triggered, this, &TextToolbar::linkWanted);
    for (const QAction *action : std::as_const(m_actions)) {
        connect(action, &QAction::triggered, this, &TextToolbar::showState);
    }
    connect(&field, &QTextEdit::currentCharFormatChanged, this, &TextToolbar::showState);
    connect(&field, &QTextEdit::cursorPositionChanged, this, &TextToolbar::showState);
}

QAction *TextToolbar::add(const QString &iconName, const QString &words, const QKeySequence &keys, bool checkable)
{
    auto *action = new QAction(icon(iconName), words, this);
    action->setObjectName(iconName);
    action->setCheckable(checkable);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    auto *button = new QToolButton(this);
    button->setObjectName(iconName + u"Button"_s);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(m_actions.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    button->installEventFilter(this);
    m_row->addWidget(button);
    m_actions.append(action);
    return action;
}

void TextToolbar::setFieldName(const QString &name)
{
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const QString words = button->defaultAction()->text();
        button->setAccessibleName(name.isEmpty() ? words : tr("%1, %2").arg(words, name));
    }
}

bool TextToolbar::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = qobject_cast<QToolButton *>(watched);
    if (button == nullptr || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto buttons = findChildren<QToolButton *>();
    qsizetype to = buttons.indexOf(button);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        --to;
        break;
    case Qt::Key_Right:
        ++to;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = buttons.size() - 1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    QToolButton *next = buttons.at(std::clamp<qsizetype>(to, 0, buttons.size() - 1));
    for (QToolButton *each : buttons) {
        each->setFocusPolicy(each == next ? Qt::TabFocus : Qt::NoFocus);
    }
    next->setFocus(Qt::TabFocusReason);
    return true;
}

void TextToolbar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToolIcons(*this);
    }
}

void TextToolbar::showState()
{
    m_strong->setChecked(m_field.fontWeight() > QFont::Medium);
    m_emphasis->setChecked(m_field.fontItalic());
    m_bullets->setChecked(isInList(m_field.textCursor(), ListStyle::Bullet));
    m_numbers->setChecked(isInList(m_field.textCursor(), ListStyle::Number));
}

} // namespace attest::ui
