// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ClearButton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit &field)
{
    // Its icon is looked for in the system's themes, which takes a while: only once there is something to clear.
    QObject::connect(&field, &QLineEdit::textChanged, &field, [&field](const QString &words) {
        if (words.isEmpty() || field.isClearButtonEnabled()) {
            return;
        }
        field.setClearButtonEnabled(true);
        const auto buttons = field.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->accessibleName().isEmpty()) {
                button->setAccessibleName(Words::tr("Clear"));
            }
        }
    });
}

} // namespace attest::ui
