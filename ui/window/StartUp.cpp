// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StartUp.h"

#include <QApplication>
#include <QFontMetrics>

#include <future>

namespace attest::ui {

Result<CodeShelf> shelfAtStart(const QString &dataFolder)
{
    auto shelf = std::async(std::launch::async, [dataFolder] { return CodeShelf::open(dataFolder); });
    (void)QFontMetrics(QApplication::font()).lineSpacing(); // the first question makes Qt look for every font
    return shelf.get();
}

} // namespace attest::ui
