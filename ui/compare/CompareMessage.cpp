// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareMessage.h"

#include "ui/library/PageParts.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

CompareMessage::CompareMessage(QWidget *parent)
    : QWidget(parent), m_heading(wordsLabel({}, TypeSize::Lead, true)), m_sentence(wordsLabel({})),
      m_import(namedButton(tr("Import a form…"), "compareImport")),
      m_editions(namedButton(tr("Compare two editions of the Code"), "compareEditionsInstead"))
{
    auto *column = scrollingColumn(*this);
    column->setContentsMargins(cardMargin, partGap, cardMargin, cardMargin);
    m_heading->setObjectName(u"compareMessageHeading"_s);
    m_sentence->setObjectName(u"compareMessage"_s);
    Theme::setLeading(m_import);
    auto *steps = new QWidget;
    auto *flow = new FlowLayout(steps, fieldGap);
    flow->addWidget(m_import);
    flow->addWidget(m_editions);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addWidget(steps);
    column->addStretch(1);
    connect(m_import, &QPushButton::clicked, this, &CompareMessage::wantsImport);
    connect(m_editions, &QPushButton::clicked, this, &CompareMessage::wantsEditions);
}

void CompareMessage::sayTooFew(int forms)
{
    say(forms == 0 ? tr("There is no form to compare yet") : tr("There is one form: a second is needed"),
        tr("Here you will see what changed between two forms, provision by provision and word by word: two years of a "
           "landlord, two landlords, or a re-assessment and what it replaced. Import last year’s form, or another "
           "landlord’s that was published. Two editions of the Code can be compared without any form."));
    m_import->show();
    m_editions->show();
}

void CompareMessage::sayWaiting()
{
    say(tr("Comparing…"), {});
}

void CompareMessage::say(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_import->hide();
    m_editions->hide();
}

} // namespace attest::ui
