// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/TextActions.h"

#include <QApplication>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include <array>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TextActions)
};

struct TextAction
{
    const char *words; ///< translated where it is shown
    const char *slot;  ///< of Qt's text fields
    QKeySequence::StandardKey key;
};
constexpr std::array textActions = {
    TextAction{QT_TRANSLATE_NOOP("TextActions", "Cu&t"), "cut", QKeySequence::Cut},
    TextAction{QT_TRANSLATE_NOOP("TextActions", "&Copy"), "copy", QKeySequence::Copy},
    TextAction{QT_TRANSLATE_NOOP("TextActions", "&Paste"), "paste", QKeySequence::Paste},
    TextAction{QT_TRANSLATE_NOOP("TextActions", "Select &all"), "selectAll", QKeySequence::SelectAll},
};

bool knows(const QWidget *widget, const char *slot)
{
    return widget != nullptr && widget->metaObject()->indexOfSlot((QByteArray(slot) + "()").constData()) >= 0;
}

} // namespace

void addTextActions(QMenu &menu)
{
    for (const TextAction &one : textActions) {
        const QString keys = QKeySequence(one.key).toString(QKeySequence::NativeText);
        auto *action = menu.addAction(Words::tr(one.words) + QLatin1Char('\t') + keys);
        action->setObjectName(QLatin1String(one.slot));
        QObject::connect(action, &QAction::triggered, &menu, [slot = one.slot] {
            if (QWidget *field = QApplication::focusWidget(); knows(field, slot)) {
                QMetaObject::invokeMethod(field, slot);
            }
        });
        QObject::connect(&menu, &QMenu::aboutToShow, action,
                         [action, slot = one.slot] { action->setEnabled(knows(QApplication::focusWidget(), slot)); });
    }
}

} // namespace attest::ui
