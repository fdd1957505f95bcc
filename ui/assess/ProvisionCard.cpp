// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionCard.h"

#include "ui/assess/CodeChangePart.h"
#include "ui/assess/ComplyEditor.h"
#include "ui/assess/DeviationPart.h"
#include "ui/assess/EvidenceEditor.h"
#include "ui/assess/FindingsPart.h"
#include "ui/assess/RequirementHtml.h"
#include "ui/widgets/ReadingLabel.h"
#include "ui/widgets/TextEditor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int widestCard = 980; ///< pixels: fields wider than that are hard to read

QString levelWord(Level level)
{
    return level == Level::Must ? ProvisionCard::tr("must") : ProvisionCard::tr("should");
}

} // namespace

ProvisionCard::ProvisionCard(AssessmentSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_title(new QLabel), m_place(new WrappedLabel),
      m_requirement(new ReadingLabel(TypeSize::Lead)), m_codeChange(new CodeChangePart(session)),
      m_reviewWords(new ReadingLabel(TypeSize::Body)), m_confirm(new QPushButton(tr("Confirm as it stands"))),
      m_comply(new ComplyEditor), m_evidence(new EvidenceEditor), m_commentary(new TextEditor),
      m_deviation(new DeviationPart), m_findings(new FindingsPart), m_why(new ReadingLabel(TypeSize::Body))
{
    setObjectName(u"card"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *card = new QWidget;
    card->setObjectName(u"cardPage"_s);
    card->setMaximumWidth(widestCard);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(card);
    setWidget(card); // while it is empty: it is laid out at once
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(partGap);
    column->addWidget(head());
    m_requirement->setObjectName(u"requirement"_s);
    column->addWidget(m_requirement);
    column->addWidget(m_codeChange);
    m_why->setObjectName(u"whyNotEditable"_s);
    column->addWidget(m_why);
    m_review = reviewPart();
    column->addWidget(m_review);
    column->addWidget(m_findings);
    column->addWidget(m_comply);
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setLabel(tr("Evidence"));
    column->addWidget(m_evidence);
    m_commentary->setObjectName(u"commentary"_s);
    m_commentary->setLabel(tr("Commentary"));
    column->addWidget(m_commentary);
    column->addWidget(m_deviation);
    column->addStretch(1);
    connectFields();
    clear();
}

QWidget *ProvisionCard::head()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fieldGap);
    m_title->setObjectName(u"cardTitle"_s);
    Theme::setType(m_title, TypeSize::Title, true);
    Theme::setQuiet(m_place);
    m_place->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);
    line->addWidget(m_title);
    line->addWidget(m_place, 1);
    return row;
}

QWidget *ProvisionCard::reviewPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(m_reviewWords);
    m_confirm->setObjectName(u"confirm"_s);
    Theme::setLeading(m_confirm);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    return part;
}

void ProvisionCard::connectFields()
{
    const auto edit = [this](const AnswerEdit &change) {
        if (m_code) {
            m_session.edit(*m_code, change);
        }
    };
    connect(m_comply, &ComplyEditor::edited, this, edit);
    connect(m_deviation, &DeviationPart::edited, this, edit);
    connect(m_evidence, &EvidenceEditor::edited, this, [edit](const std::vector<Evidence> &items) {
        AnswerEdit change;
        change.evidence = items;
        edit(change);
    });
    connect(m_commentary, &TextEditor::rested, this, [edit](const Text &text) {
        AnswerEdit change;
        change.commentary = text.markup();
        edit(change);
    });
    connect(m_commentary, &TextEditor::stillTyping, this, [this](const Text &text) {
        AnswerEdit typed;
        typed.commentary = text.markup();
        keepTyping(typed);
    });
    connect(m_deviation, &DeviationPart::stillTyping, this, &ProvisionCard::keepTyping);
    connect(m_commentary, &TextEditor::takenBack, this, [this] {
        AnswerEdit typed;
        typed.commentary = QString();
        forgetTyping(typed);
    });
    connect(m_deviation, &DeviationPart::takenBack, this, &ProvisionCard::forgetTyping);
    connect(m_commentary, &TextEditor::typing, &m_session,
            [this](bool typing) { m_session.setTyping(m_commentary, typing); });
    connect(m_evidence, &EvidenceEditor::typing, &m_session,
            [this](bool typing) { m_session.setTyping(m_evidence, typing); });
    connect(m_deviation, &DeviationPart::typing, &m_session, &AssessmentSession::setTyping);
    connect(m_confirm, &QPushButton::clicked, this, &ProvisionCard::confirm);
    connect(&m_session, &AssessmentSession::handOver, this, &ProvisionCard::flush);
    connect(&m_session, &AssessmentSession::changed, this, &ProvisionCard::refresh);
    connect(&m_session, &AssessmentSession::closed, this, &ProvisionCard::clear);
}

void ProvisionCard::keepTyping(const AnswerEdit &typed)
{
    if (m_code) {
        m_session.keepTyping(*m_code, typed);
    }
}

void ProvisionCard::forgetTyping(const AnswerEdit &typed)
{
    if (m_code && m_session.isOpen()) {
        m_session.forgetTyping(*m_code, typed);
    }
}

QString ProvisionCard::unkept() const
{
    const QString words = m_code ? m_deviation->notADate() : QString();
    return words.isEmpty() ? QString() : tr("%1: “%2” is not a date, so it is not saved.").arg(m_code->text(), words);
}

void ProvisionCard::confirm()
{
    flush();
    if (m_code && m_session.editable() && m_review->isVisibleTo(this)) {
        m_comply->focusAnswer(); // the button goes
        AnswerEdit edit;
        edit.reviewed = true;
        m_session.edit(*m_code, edit);
    }
}

void ProvisionCard::flush()
{
    m_evidence->finish();
    flushTexts();
}

void ProvisionCard::flushTexts()
{
    m_comply->flush();
    m_commentary->flush();
    m_deviation->flush();
}

void ProvisionCard::clear()
{
    m_code.reset();
    widget()->hide();
}

void ProvisionCard::show(const ProvisionCode &code)
{
    if (m_code == code && widget()->isVisibleTo(this)) {
        return;
    }
    const QWidget *before = QApplication::focusWidget();
    const bool worksHere = before != nullptr && isAncestorOf(before);
    flush();
    if (const QString lost = unkept(); !lost.isEmpty() && m_session.isOpen()) {
        Q_EMIT m_session.workplace().news({NewsKind::Warning, lost, {}, {}});
    }
    if (!m_session.isOpen() || m_session.assessment().find(code) == nullptr) {
        clear();
        return;
    }
    m_code = code;
    showProvision();
    m_deviation->forget();
    m_commentary->begin(m_session.given(code).commentary);
    showAnswer(true);
    widget()->show();
    const QWidget *focused = QApplication::focusWidget();
    const bool atAnswer = focused != nullptr && m_comply->isAncestorOf(focused);
    const bool lost = worksHere && (focused == nullptr || !isAncestorOf(focused));
    if (atAnswer || lost) {
        focusAnswer(); // on this one's answer, not where the last one's was; not every provision has every field
    }
    verticalScrollBar()->setValue(0);
}

void ProvisionCard::showProvision()
{
    const Edition &edition = m_session.edition();
    const Provision *provision = edition.find(*m_code);
    const Group *group = edition.groupOf(*m_code);
    m_title->setText(m_code->text());
    QStringList place;
    if (const Section *section = edition.sectionOf(*m_code)) {
        place.append(section->title);
    }
    if (group != nullptr) {
        if (!group->stage.isEmpty()) {
            place.append(group->stage);
        }
        place.append(levelWord(group->level));
    }
    m_place->setText(place.join(u" · "_s));
    m_requirement->setHtml(requirementHtml(*provision), provision->plainText());
    m_codeChange->show(*m_code);
}

void ProvisionCard::showAnswer(bool another)
{
    const Answer answer = m_session.given(*m_code);
    // A result that comes back late must not take the place of what was given since.
    if (another || !m_session.isUnsettled(*m_code)) {
        m_comply->show(answer, m_session.edition().form);
        another ? m_evidence->begin(answer.evidence) : m_evidence->setEvidence(answer.evidence);
        m_commentary->setText(answer.commentary);
        m_deviation->show(answer);
    }
    const bool carried = answer.toReview();
    showFindings(carried && m_session.editable());
    m_review->setVisible(carried && m_session.editable());
    if (carried) {
        const QString year = answer.carriedFrom.value("year"_L1).toString();
        m_reviewWords->setPlain(tr("This answer was brought over from %1. Read it, change what is no longer so, then "
                                   "confirm it.")
                                    .arg(year.isEmpty() ? tr("an earlier year") : year));
    }
    const QString why = m_session.whyNotEditable();
    m_why->setPlain(why);
    m_why->setVisible(!why.isEmpty());
    const bool readOnly = !m_session.editable();
    m_comply->setReadOnly(readOnly);
    m_evidence->setReadOnly(readOnly);
    m_commentary->setReadOnly(readOnly);
    m_deviation->setReadOnly(readOnly);
}

void ProvisionCard::showFindings(bool reviewAsked)
{
    std::vector<Finding> findings = m_session.findingsOf(*m_code);
    if (reviewAsked) {
        // The part above says so, and how.
        findings.erase(std::remove_if(findings.begin(), findings.end(),
                                      [](const Finding &finding) { return finding.rule == "carried"_L1; }),
                       findings.end());
    }
    m_findings->show(findings);
}

void ProvisionCard::refresh(const QSet<ProvisionCode> &)
{
    // Findings and state may have changed although no answer did.
    if (m_code && m_session.isOpen()) {
        showAnswer(false);
    }
}

void ProvisionCard::focusField(const QString &field)
{
    QWidget *at = field == "commentary"_L1 ? m_commentary
                  : field == "evidence"_L1 ? static_cast<QWidget *>(m_evidence)
                                           : m_deviation->fieldFor(field);
    if (at == nullptr || !at->isVisibleTo(this)) {
        focusAnswer();
        return;
    }
    at->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(at);
}

void ProvisionCard::focusAnswer()
{
    if (m_review->isVisibleTo(this)) {
        m_confirm->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_comply->focusAnswer();
}

} // namespace attest::ui
