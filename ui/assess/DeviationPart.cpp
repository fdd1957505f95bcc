// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/DeviationPart.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int ownerWidth = 40; ///< characters

QLabel *headed(const QString &words, QWidget *field, QVBoxLayout &column)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    label->setBuddy(field);
    Theme::setType(label, TypeSize::Body, true);
    column.addWidget(label);
    column.addWidget(field);
    return label;
}

} // namespace

DeviationPart::DeviationPart(QWidget *parent)
    : QWidget(parent), m_explanation(new TextEditor), m_date(new DateField), m_owner(new LineField)
{
    setObjectName(u"deviation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setLabel(tr("Explanation"));
    m_date->setFieldName(tr("The date by which you intend to comply"));
    m_date->field()->setObjectName(u"complyBy"_s);
    m_owner->setObjectName(u"owner"_s);
    m_owner->setMaximumWidth(ownerWidth * fontMetrics().averageCharWidth());
    column->addWidget(m_explanation);
    column->addSpacing(fieldGap);
    headed(tr("You intend to comply by"), m_date, *column);
    column->addSpacing(fieldGap);
    headed(tr("Who sees to it (not printed)"), m_owner, *column);

    connect(m_explanation, &TextEditor::rested, this, [this](const Text &text) {
        AnswerEdit edit;
        edit.explanation = text.markup();
        Q_EMIT edited(edit);
    });
    connect(m_explanation, &TextEditor::stillTyping, this, [this](const Text &text) {
        AnswerEdit typed;
        typed.explanation = text.markup();
        Q_EMIT stillTyping(typed);
    });
    connect(m_explanation, &TextEditor::takenBack, this, [this] {
        AnswerEdit typed;
        typed.explanation = QString();
        Q_EMIT takenBack(typed);
    });
    connect(m_date, &DateField::edited, this, [this](const QDate &date) {
        AnswerEdit edit;
        edit.complyBy = date.isValid() ? date.toString(Qt::ISODate) : QString();
        Q_EMIT edited(edit);
    });
    connect(m_date, &DateField::typing, this, [this](bool pending) { Q_EMIT typing(m_date, pending); });
    connect(m_owner, &LineField::edited, this, [this](const QString &owner) {
        AnswerEdit edit;
        edit.owner = owner;
        Q_EMIT edited(edit);
    });
    connect(m_owner, &LineField::typing, this, [this](bool pending) { Q_EMIT typing(m_owner, pending); });
    connect(m_explanation, &TextEditor::typing, this, [this](bool pending) { Q_EMIT typing(m_explanation, pending); });
}

void DeviationPart::show(const Answer &answer)
{
    const bool another = m_shown != answer.provision;
    m_shown = answer.provision;
    another ? m_explanation->begin(answer.explanation) : m_explanation->setText(answer.explanation);
    const QDate date = QDate::fromString(answer.complyBy, Qt::ISODate);
    another ? m_date->begin(date) : m_date->setDate(date);
    another ? m_owner->begin(answer.owner) : m_owner->setStored(answer.owner);
    const bool notYes = answer.comply && *answer.comply != Comply::Yes;
    setVisible(notYes || !answer.explanation.isEmpty() || !answer.complyBy.isEmpty() || !answer.owner.isEmpty());
}

void DeviationPart::setReadOnly(bool readOnly)
{
    m_explanation->setReadOnly(readOnly);
    m_date->setReadOnly(readOnly);
    m_owner->setReadOnly(readOnly);
}

QString DeviationPart::notADate() const
{
    return m_date->notADate();
}

QWidget *DeviationPart::fieldFor(const QString &member) const
{
    return member == "explanation"_L1 ? m_explanation
           : member == "comply_by"_L1 ? static_cast<QWidget *>(m_date)
           : member == "owner"_L1     ? m_owner
                                      : nullptr;
}

void DeviationPart::flush()
{
    m_explanation->flush();
    m_owner->flush();
    m_date->flush();
}

} // namespace attest::ui
