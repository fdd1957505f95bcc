// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SpellChecker.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/TextField.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>

namespace attest::test {

/// An editor between two other fields, as in a card.
struct EditorPage
{
    explicit EditorPage(const Text &text = {}) : spelling({}, {})
    {
        auto *column = new QVBoxLayout(&page);
        auto *before = new QLineEdit;
        before->setObjectName("before");
        before->setAccessibleName("Before");
        column->addWidget(before);
        editor = new ui::TextEditor(spelling, &page);
        auto *after = new QLineEdit;
        after->setObjectName("after");
        after->setAccessibleName("After");
        column->addWidget(editor);
        column->addWidget(after);
        editor->setLabel("Commentary");
        editor->setText(text);
        field = editor->findChild<ui::TextField *>("field");
        page.resize(600, 500);
        page.show();
        page.activateWindow();
        field->setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }

    void type(const QString &words)
    {
        for (const QChar c : words) {
            if (c == QChar('\n')) {
                enter();
            } else {
                QTest::keyClick(field, c.toLatin1());
            }
        }
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(field, key, modifiers); }
    void enter() { key(Qt::Key_Return); }
    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    QString markup() const { return editor->text().markup(); }

    QWidget page;
    ui::SpellChecker spelling;
    ui::TextEditor *editor = nullptr;
    ui::TextField *field = nullptr;
};

} // namespace attest::test
