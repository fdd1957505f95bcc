// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Looking.h"

#include <QDir>
#include <QTest>

namespace attest::test {

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::Slider:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ProgressBar:
    case QAccessible::Graphic:
        return true;
    default:
        return false;
    }
}

void collect(QAccessibleInterface *at, QStringList &nameless)
{
    if (at == nullptr || !at->isValid() || at->state().invisible) {
        return;
    }
    if (isControl(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty()) {
        const QObject *object = at->object();
        nameless.append(
            QString("%1 of class %2 named “%3” in “%4”")
                .arg(int(at->role()))
                .arg(object != nullptr ? object->metaObject()->className() : "?",
                     object != nullptr ? object->objectName() : QString(),
                     object != nullptr && object->parent() != nullptr ? object->parent()->objectName() : QString()));
    }
    for (int i = 0; i < at->childCount(); ++i) {
        collect(at->child(i), nameless);
    }
}

} // namespace

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    collect(QAccessible::queryAccessibleInterface(&window), nameless);
    return nameless;
}

bool until(const std::function<bool()> &condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

QImage pictureOf(QWidget &widget, const QString &name, const QSize &size)
{
    if (size.isValid()) {
        widget.resize(size);
    }
    QTest::qWait(0);
    const QImage image = widget.grab().toImage();
    const QString folder = qEnvironmentVariable("ATTEST_SCREENSHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(QDir(folder).filePath(name + ".png"));
    }
    return image;
}

} // namespace attest::test
