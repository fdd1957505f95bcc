// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowAtWork.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::WindowAtWork;

namespace {

/// A key and where in the window it works.
struct Key
{
    const QObject *owner;
    QString name;
    QKeySequence keys;
    Qt::ShortcutContext context;
    const QWidget *widget;
};

/// Of two rooms or pages only one is seen, and keys of what is not seen do nothing.
bool neverSeenTogether(const QWidget *one, const QWidget *other)
{
    for (const QWidget *page = one; page != nullptr; page = page->parentWidget()) {
        const auto *stack = qobject_cast<QStackedWidget *>(page->parentWidget());
        if (stack != nullptr && stack->isAncestorOf(other) && page != other && !page->isAncestorOf(other)) {
            return true;
        }
    }
    return false;
}

/// Whether the first works wherever the second does.
bool contains(const Key &outer, const Key &inner)
{
    switch (outer.context) {
    case Qt::WidgetShortcut:
        return outer.widget == inner.widget;
    case Qt::WidgetWithChildrenShortcut:
        return outer.widget == inner.widget || outer.widget->isAncestorOf(inner.widget);
    case Qt::WindowShortcut:
    case Qt::ApplicationShortcut:
        break;
    }
    return !neverSeenTogether(outer.widget, inner.widget);
}

std::vector<Key> keysOf(const QWidget &window)
{
    std::vector<Key> keys;
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto places = action->associatedObjects();
        for (const QObject *place : places) {
            const auto *widget = qobject_cast<const QWidget *>(place);
            if (widget == nullptr || qobject_cast<const QMenu *>(widget) != nullptr || widget->window() != &window) {
                continue;
            }
            const auto sequences = action->shortcuts();
            for (const QKeySequence &sequence : sequences) {
                keys.push_back({action, action->objectName(), sequence, action->shortcutContext(), widget});
            }
        }
    }
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        const auto *widget = qobject_cast<QWidget *>(shortcut->parent());
        if (widget != nullptr && widget->window() == &window) {
            keys.push_back({shortcut, widget->objectName(), shortcut->key(), shortcut->context(), widget});
        }
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->window() == &window && !button->shortcut().isEmpty()) {
            keys.push_back({button, button->objectName(), button->shortcut(), Qt::WindowShortcut, button});
        }
    }
    return keys;
}

QStringList collisions(const std::vector<Key> &keys)
{
    QStringList found;
    for (size_t i = 0; i < keys.size(); ++i) {
        for (size_t j = i + 1; j < keys.size(); ++j) {
            const Key &one = keys[i];
            const Key &other = keys[j];
            if (one.owner != other.owner && one.keys == other.keys && (contains(one, other) || contains(other, one))) {
                found.append(QString("%1: %2, %3").arg(one.keys.toString(), one.name, other.name));
            }
        }
    }
    return found;
}

} // namespace

/// Two keys that are alike do nothing at all, so there may be none in the whole window.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoKeysThatWorkTogetherAreAlike()
    {
        WindowAtWork work;
        QVERIFY(work.open("2025-26", "1.2"));
        work.makeEveryRoom();
        const std::vector<Key> keys = keysOf(work.window());
        QVERIFY(keys.size() > 30);
        QCOMPARE(collisions(keys).join('\n'), QString());
    }

    void aCollisionIsFound()
    {
        QWidget window;
        auto *page = new QWidget(&window);
        for (QWidget *widget : {&window, page}) {
            auto *action = new QAction(widget);
            action->setShortcut(QKeySequence("Ctrl+I"));
            action->setShortcutContext(widget == page ? Qt::WidgetShortcut : Qt::WindowShortcut);
            widget->addAction(action);
        }
        QCOMPARE(collisions(keysOf(window)).size(), 1);
    }
};

QTEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
