// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToolIcons.h"

#include <QToolButton>

namespace attest::ui {

void fitToolIcons(QWidget &widget)
{
    constexpr int small = 26; // a line as high as this asks for the next size
    constexpr int middle = 36;
    const int height = widget.fontMetrics().height();
    const int side = height < small ? 16 : height < middle ? 24 : 32;
    const auto buttons = widget.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setIconSize({side, side});
    }
}

} // namespace attest::ui
