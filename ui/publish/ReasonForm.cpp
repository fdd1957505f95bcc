// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ReasonForm.h"

#include "ui/library/Notice.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int linesShown = 3;

} // namespace

ReasonForm::ReasonForm(const QString &takes, const QString &blank, QWidget *parent)
    : QWidget(parent), m_blank(blank), m_question(new QLabel), m_words(new QPlainTextEdit), m_problem(new Notice),
      m_take(new QPushButton(takes))
{
    m_question->setWordWrap(true);
    m_question->setBuddy(m_words);
    m_words->setObjectName(u"reason"_s);
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_problem->setObjectName(u"reasonProblem"_s);
    m_take->setObjectName(u"takeReason"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelReason"_s);
    connect(m_take, &QPushButton::clicked, this, &ReasonForm::take);
    connect(cancel, &QPushButton::clicked, this, &ReasonForm::cancel);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_problem->say({}); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(m_question);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, fieldGap);
    row->addWidget(m_take);
    row->addWidget(cancel);
    column->addWidget(buttons);
    hide();
}

void ReasonForm::ask(const QString &question, const QString &words)
{
    m_question->setText(question);
    m_words->setAccessibleName(question);
    m_words->setPlainText(words);
    m_words->setFixedHeight(QFontMetrics(m_words->font()).lineSpacing() * linesShown + 2 * fieldGap);
    m_problem->say({});
    show();
    m_words->setFocus(Qt::OtherFocusReason);
    // Once the page has made room for it.
    QTimer::singleShot(0, this, &ReasonForm::scrollToIt);
}

void ReasonForm::scrollToIt()
{
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around)) {
            page->ensureWidgetVisible(this);
        }
    }
}

QString ReasonForm::words() const
{
    return m_words->toPlainText().trimmed();
}

void ReasonForm::showProblem(const QString &sentence)
{
    m_problem->say(sentence);
    m_words->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::take()
{
    if (words().isEmpty()) {
        showProblem(m_blank);
        return;
    }
    Q_EMIT given(words());
}

void ReasonForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

bool ReasonForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (asked || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool takes = enter && key->modifiers().testFlag(Qt::ControlModifier);
        const bool leaves = key->key() == Qt::Key_Escape;
        if (asked && (takes || leaves)) {
            event->accept(); // before the window's own action on that key
            return true;
        }
        if (!asked && leaves) {
            cancel();
            return true;
        }
        if (!asked && takes) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attest::ui
