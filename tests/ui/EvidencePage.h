// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assess/EvidenceEditor.h"
#include "ui/assess/EvidenceView.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace attest::test {

/// An editor in a page of its own, with what it handed over.
struct EvidencePage
{
    explicit EvidencePage(const std::vector<Evidence> &evidence = {})
        : editor(new ui::EvidenceEditor(&page)), edited(editor, &ui::EvidenceEditor::edited)
    {
        auto *column = new QVBoxLayout(&page);
        column->addWidget(editor);
        column->addStretch();
        editor->setEvidence(evidence);
        list = editor->findChild<ui::EvidenceView *>("evidenceList");
        page.resize(600, 500);
        page.show();
        page.activateWindow();
        list->setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void choose(EvidenceKind kind)
    {
        auto *box = editor->findChild<QComboBox *>("evidenceKind");
        box->setFocus();
        const int wanted = box->findData(int(kind));
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentIndex(), wanted);
    }
    QStringList texts() const
    {
        QStringList all;
        for (const Evidence &item : editor->evidence()) {
            all.append(item.text);
        }
        return all;
    }
    void select(int row) { list->setCurrentIndex(list->model()->index(row, 0)); }

    QWidget page;
    ui::EvidenceEditor *editor;
    ui::EvidenceView *list = nullptr;
    QSignalSpy edited;
};

} // namespace attest::test
