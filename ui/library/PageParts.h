// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QString>

class QLabel;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace attest::ui {

/// A label whose words wrap.
QLabel *wordsLabel(const QString &text, TypeSize size = TypeSize::Body, bool strong = false);
/// A label of words that stand back.
QLabel *quietLabel(const QString &text);
/// A button with the name that tests know it by.
QPushButton *namedButton(const QString &text, const char *objectName);
/// Makes a page that scrolls where it does not fit; returns the layout of the column in it.
QVBoxLayout *scrollingColumn(QWidget &page);

} // namespace attest::ui
