// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/DecisionDialog.h"

#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int widthInCharacters = 60;

} // namespace

DecisionDialog::DecisionDialog(const QString &title, const QString &meaning, const QString &records, QWidget *parent)
    : QDialog(parent), m_fields(new QVBoxLayout), m_problem(new Notice), m_record(namedButton(records, "record"))
{
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    column->addWidget(wordsLabel(title, TypeSize::Title, true));
    column->addWidget(wordsLabel(meaning));
    m_fields->setSpacing(cardMargin);
    column->addLayout(m_fields);
    m_problem->setObjectName(u"decisionProblem"_s);
    column->addWidget(m_problem);
    column->addStretch(1);
    Theme::setLeading(m_record);
    m_record->setDefault(true);
    auto *cancel = namedButton(tr("Cancel"), "cancelDecision");
    cancel->setAutoDefault(false); // Enter is never what leaves it
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, fieldGap);
    row->addWidget(m_record);
    row->addWidget(cancel);
    column->addWidget(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_record, &QPushButton::clicked, this, [this] {
        const QString missing = lacks();
        showProblem(missing);
        if (missing.isEmpty()) {
            m_record->setEnabled(false); // until it is known how that went: nothing is recorded twice
            Q_EMIT wanted();
        }
    });
}

void DecisionDialog::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label);
    words->setBuddy(field);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(smallGap);
    pair->addWidget(words);
    pair->addWidget(field);
    m_fields->addLayout(pair);
}

void DecisionDialog::addPart(QWidget *part)
{
    m_fields->addWidget(part);
}

bool DecisionDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        growToFit();
    }
    return done;
}

void DecisionDialog::growToFit()
{
    // A layout does not make room for words that wrap once the dialog is there.
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height()) {
        resize(width(), needed);
    }
}

void DecisionDialog::showProblem(const QString &sentence)
{
    m_record->setEnabled(true);
    m_problem->say(sentence);
}

} // namespace attest::ui
