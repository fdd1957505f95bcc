// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ResponseForm.h"

#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/publish/FormKeys.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextEditor.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

void scrollTo(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around)) {
            page->ensureWidgetVisible(widget);
        }
    }
}

} // namespace

ResponseForm::ResponseForm(QWidget *parent)
    : QWidget(parent), m_words(new TextEditor), m_problem(new Notice), m_take(namedButton(tr("Keep"), "takeResponse"))
{
    m_words->setObjectName(u"response"_s);
    m_words->setLabel(tr("The governing body's response"));
    m_problem->setObjectName(u"responseProblem"_s);
    auto *cancelling = namedButton(tr("Cancel"), "cancelResponse");
    auto *keys = new FormKeys(m_words->focusProxy());
    connect(keys, &FormKeys::taken, this, &ResponseForm::take);
    connect(keys, &FormKeys::left, this, &ResponseForm::cancel);
    connect(m_take, &QPushButton::clicked, this, &ResponseForm::take);
    connect(cancelling, &QPushButton::clicked, this, &ResponseForm::cancel);
    connect(m_words, &TextEditor::typing, this, [this] { m_problem->say({}); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, fieldGap);
    row->addWidget(m_take);
    row->addWidget(cancelling);
    column->addWidget(buttons);
    hide();
}

void ResponseForm::ask(const Text &response)
{
    if (!isBegun()) {
        setBusy(false);
        m_words->flush(); // what was cancelled
        m_words->setText(response);
        m_before = response;
        m_problem->say({});
        show();
    }
    m_words->setFocus(Qt::OtherFocusReason);
    // Once the page has made room for it.
    QTimer::singleShot(0, this, [this] { scrollTo(this); });
}

bool ResponseForm::isBegun() const
{
    return !isHidden() && m_words->text() != m_before;
}

void ResponseForm::showProblem(const QString &sentence)
{
    setBusy(false);
    m_problem->say(sentence);
    m_words->setFocus(Qt::OtherFocusReason);
}

void ResponseForm::setBusy(bool busy)
{
    m_take->setEnabled(!busy);
    m_words->setReadOnly(busy);
}

void ResponseForm::take()
{
    if (!m_take->isEnabled()) {
        return;
    }
    m_words->flush();
    const Text response = m_words->text();
    if (response.isEmpty()) {
        showProblem(tr("Write the response first."));
        return;
    }
    setBusy(true);
    Q_EMIT given(response);
}

void ResponseForm::cancel()
{
    hide();
    Q_EMIT cancelled();
}

} // namespace attest::ui
