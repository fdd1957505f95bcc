// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ReasonForm.h"

#include "ui/library/Notice.h"
#include "ui/publish/FormKeys.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

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
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_words);
    m_words->setObjectName(u"reason"_s);
    m_words->setTabChangesFocus(true);
    m_problem->setObjectName(u"reasonProblem"_s);
    m_take->setObjectName(u"takeReason"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelReason"_s);
    auto *keys = new FormKeys(m_words);
    connect(keys, &FormKeys::taken, this, &ReasonForm::take);
    connect(keys, &FormKeys::left, this, &ReasonForm::cancel);
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
    setBusy(false);
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
    setBusy(false);
    m_problem->say(sentence);
    m_words->setFocus(Qt::OtherFocusReason);
}

void ReasonForm::setBusy(bool busy)
{
    m_take->setEnabled(!busy);
    m_words->setReadOnly(busy);
}

void ReasonForm::take()
{
    if (!m_take->isEnabled()) {
        return;
    }
    if (words().isEmpty()) {
        showProblem(m_blank);
        return;
    }
    setBusy(true);
    Q_EMIT given(words());
}

void ReasonForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

} // namespace attest::ui
