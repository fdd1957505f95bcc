// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToolIcons.h"

#include "ui/widgets/Theme.h"

#include <QToolButton>

namespace attest::ui {

void fitToolIcons(QWidget &widget)
{
    const int side = Theme::iconSide();
    const auto buttons = widget.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setIconSize({side, side});
    }
}

} // namespace attest::ui
