// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ComplyEditor.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr Comply answers[] = {Comply::Yes, Comply::No, Comply::Partially, Comply::NotApplicable};

void select(QComboBox *box, std::optional<Degree> degree)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(degree ? degreeKey(*degree) : QString()));
}

} // namespace

ComplyEditor::ComplyEditor(QWidget *parent) : QWidget(parent), m_answer(*ProvisionCode::from(u"-"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    auto *heading = new QLabel(tr("Comply"));
    Theme::setType(heading, TypeSize::Body, true);
    column->addWidget(heading);
    column->addWidget(answerRow());
    column->addWidget(degreeRow());
    m_reasonRow = reasonRow();
    column->addWidget(m_reasonRow);
    m_printed = new WrappedLabel;
    m_printed->setObjectName(u"printed"_s);
    Theme::setQuiet(m_printed);
    column->addWidget(m_printed);
}

QWidget *ComplyEditor::answerRow()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, cardMargin);
    for (const Comply comply : answers) {
        auto *button = new QRadioButton(complyWord(comply));
        button->setObjectName(u"comply-"_s + complyKey(comply));
        button->setAccessibleDescription(tr("Whether the landlord complies"));
        m_choices.addButton(button, int(comply));
        flow->addWidget(button);
    }
    m_clear = new QToolButton;
    m_clear->setObjectName(u"comply-clear"_s);
    m_clear->setText(tr("Take the answer away"));
    connect(&m_choices, &QButtonGroup::idClicked, this, [this](int id) { choose(Comply(id)); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        AnswerEdit edit;
        edit.comply = QString();
        Q_EMIT edited(edit);
    });
    return row;
}

QComboBox *ComplyEditor::degreeBox(const QString &name, const QString &objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->addItem(tr("not said"), QString());
    box->addItem(tr("Yes"), degreeKey(Degree::Yes));
    box->addItem(tr("Partly"), degreeKey(Degree::Partly));
    box->addItem(tr("No"), degreeKey(Degree::No));
    return box;
}

QWidget *ComplyEditor::degreeRow()
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, fieldGap);
    m_policy = degreeBox(tr("Policy"), u"policy"_s);
    m_practice = degreeBox(tr("Practice"), u"practice"_s);
    auto *policy = new QLabel(tr("Policy"));
    policy->setBuddy(m_policy);
    auto *practice = new QLabel(tr("Practice"));
    practice->setBuddy(m_practice);
    flow->addWidget(policy);
    flow->addWidget(m_policy);
    flow->addWidget(practice);
    flow->addWidget(m_practice);
    flow->addWidget(m_clear);
    connect(m_policy, &QComboBox::activated, this, [this] {
        AnswerEdit edit;
        edit.policy = m_policy->currentData().toString();
        Q_EMIT edited(edit);
    });
    connect(m_practice, &QComboBox::activated, this, [this] {
        AnswerEdit edit;
        edit.practice = m_practice->currentData().toString();
        Q_EMIT edited(edit);
    });
    return row;
}

QWidget *ComplyEditor::reasonRow()
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"because"_s);
    auto *label = new QLabel(tr("Why the answer is not what policy and practice give"));
    label->setWordWrap(true);
    label->setBuddy(m_reason);
    column->addWidget(label);
    column->addWidget(m_reason);
    connect(m_reason, &QLineEdit::editingFinished, this, &ComplyEditor::giveReason);
    return row;
}

std::optional<Comply> ComplyEditor::chosen() const
{
    return m_choices.checkedId() < 0 ? std::nullopt : std::optional(Comply(m_choices.checkedId()));
}

std::optional<Comply> ComplyEditor::derived() const
{
    return deriveComply(m_answer.policyComplies, m_answer.practiceComplies);
}

void ComplyEditor::choose(Comply comply)
{
    // An answer against policy and practice is kept together with its reason, not before.
    if (derived() && *derived() != comply && m_answer.overruledBecause.isEmpty()) {
        m_wanted = comply;
        m_reasonRow->show();
        showPrinted();
        return;
    }
    m_wanted.reset();
    AnswerEdit edit;
    edit.comply = complyKey(comply);
    if (derived() == comply && !m_answer.overruledBecause.isEmpty()) {
        edit.because = QString();
    }
    Q_EMIT edited(edit);
}

void ComplyEditor::giveReason()
{
    const QString reason = m_reason->text().trimmed();
    const auto comply = chosen();
    if (!comply || (reason == m_answer.overruledBecause && comply == m_answer.comply)) {
        return;
    }
    if (reason.isEmpty() && derived() && *derived() != *comply) {
        return; // it still wants its reason
    }
    m_wanted.reset();
    AnswerEdit edit;
    edit.comply = complyKey(*comply);
    edit.because = reason;
    Q_EMIT edited(edit);
}

void ComplyEditor::show(const Answer &answer, const FormLayout &form)
{
    if (answer.provision != m_answer.provision || answer.comply != m_answer.comply) {
        m_wanted.reset();
        m_reason->setText(answer.overruledBecause);
    } else if (!m_reason->hasFocus()) {
        m_reason->setText(m_wanted ? m_reason->text() : answer.overruledBecause);
    }
    m_answer = answer;
    m_form = form;
    // A choice that waits for its reason stays through whatever else is saved meanwhile.
    const std::optional<Comply> shown = m_wanted ? m_wanted : answer.comply;
    m_choices.setExclusive(false);
    for (QAbstractButton *button : m_choices.buttons()) {
        button->setChecked(shown && m_choices.id(button) == int(*shown));
    }
    m_choices.setExclusive(true);
    leadTabToAnswer();
    select(m_policy, answer.policyComplies);
    select(m_practice, answer.practiceComplies);
    m_reasonRow->setVisible(m_wanted || !answer.overruledBecause.isEmpty() ||
                            (derived() && answer.comply && *derived() != *answer.comply));
    m_clear->setVisible(answer.comply.has_value());
    showPrinted();
}

void ComplyEditor::showPrinted()
{
    const auto comply = chosen();
    QString words;
    if (comply && m_answer.comply != comply) {
        words = tr("Policy and practice together give %1. Say why the answer is %2, and it is kept.")
                    .arg(complyWord(*derived()), complyWord(*comply));
    } else if (comply) {
        const auto prints = m_form.prints(*comply);
        if (!prints) {
            words = tr("The form of this Code knows no “%1”. Choose another answer, or accept it with a reason in "
                       "Publish.")
                        .arg(complyWord(*comply));
        } else if (*prints != complyWord(*comply) || derived()) {
            words = tr("The form prints %1.").arg(*prints);
        }
    }
    m_printed->setText(words);
    m_printed->setVisible(!words.isEmpty());
}

void ComplyEditor::flush()
{
    if (m_reason->text().trimmed() != m_answer.overruledBecause) {
        giveReason();
    }
}

void ComplyEditor::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_choices.buttons()) {
        button->setEnabled(!readOnly || button->isChecked());
    }
    m_clear->setEnabled(!readOnly);
    m_policy->setEnabled(!readOnly);
    m_practice->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
}

QAbstractButton *ComplyEditor::answerButton() const
{
    QAbstractButton *chosenOne = m_choices.checkedButton();
    return chosenOne != nullptr ? chosenOne : m_choices.button(int(Comply::Yes));
}

void ComplyEditor::leadTabToAnswer()
{
    // Qt leads Tab to the choice that had the focus last, which was another provision's: from there the arrow keys
    // would move the focus and choose nothing.
    const auto buttons = m_choices.buttons();
    for (QAbstractButton *button : buttons) {
        button->setFocusPolicy(button == answerButton() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void ComplyEditor::focusAnswer()
{
    answerButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::ui
