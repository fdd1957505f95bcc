// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QImage>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace attest::test {

/// Every control below a widget that a screen reader would meet without a name, each by its role, class and object
/// name. Empty: all are named.
QStringList namelessControls(QWidget &window);

/// The child of that class and object name; fails the test's run loudly by returning null.
template <class Widget>
Widget *child(const QObject &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

/// Lets the window work until the condition holds, or two seconds are over.
bool until(const std::function<bool()> &condition, int milliseconds = 5000);

/// A picture of the widget at this size, kept as `name`.png in the folder that ATTEST_SCREENSHOTS names, where it does.
QImage pictureOf(QWidget &widget, const QString &name, const QSize &size = {});

} // namespace attest::test
