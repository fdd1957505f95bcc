// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/LastYearPanel.h"

#include "base/Days.h"
#include "ui/assess/RequirementHtml.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/ReadingLabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

void addPart(QVBoxLayout &column, const QString &words, ReadingLabel *field, QList<QWidget *> *parts = nullptr)
{
    auto *label = new QLabel(words);
    Theme::setType(label, TypeSize::Body, true);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(fieldGap);
    if (parts != nullptr) {
        *parts = {label, field};
    }
}

QDate intendedDate(const Answer &answer)
{
    return QDate::fromString(answer.complyBy, Qt::ISODate);
}

/// What of last year's answer this year's has otherwise.
QStringList whatChanged(const Answer &last, const Answer &now)
{
    QStringList other;
    if (now.comply && now.comply != last.comply) {
        other.append(LastYearPanel::tr("the answer"));
    }
    if (now.evidenceText().simplified() != last.evidenceText().simplified()) {
        other.append(LastYearPanel::tr("evidence"));
    }
    if (now.commentary.plain().simplified() != last.commentary.plain().simplified()) {
        other.append(LastYearPanel::tr("commentary"));
    }
    if (now.explanation.plain().simplified() != last.explanation.plain().simplified()) {
        other.append(LastYearPanel::tr("explanation"));
    }
    if (intendedDate(now) != intendedDate(last)) {
        other.append(LastYearPanel::tr("the date"));
    }
    return other;
}

} // namespace

LastYearPanel::LastYearPanel(AssessmentSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_heading(new WrappedLabel), m_nothing(new ReadingLabel(TypeSize::Body)),
      m_answer(new QWidget), m_comply(new WrappedLabel), m_evidence(new ReadingLabel(TypeSize::Body)),
      m_commentary(new ReadingLabel(TypeSize::Body)), m_explanation(new ReadingLabel(TypeSize::Body)),
      m_changed(new ReadingLabel(TypeSize::Body)), m_mark(new QCheckBox(tr("Mark changes"))), m_bring(new QToolButton)
{
    setObjectName(u"lastYear"_s);
    setWidgetResizable(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    setWidget(page); // while it is empty: it is laid out at once
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(fieldGap);
    Theme::setType(m_heading, TypeSize::Lead, true);
    column->addWidget(m_heading);
    Theme::setQuiet(m_nothing);
    column->addWidget(m_nothing);
    auto *parts = new QVBoxLayout(m_answer);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(smallGap);
    m_comply->setObjectName(u"lastComply"_s);
    m_comply->setTextFormat(Qt::PlainText);
    m_heading->setTextFormat(Qt::PlainText);
    parts->addWidget(m_comply);
    m_changed->setObjectName(u"changedThisYear"_s);
    Theme::setQuiet(m_changed);
    parts->addWidget(m_changed);
    m_mark->setObjectName(u"markChanges"_s);
    m_mark->setToolTip(tr("Words that this year added are underlined, words it took out are struck through"));
    parts->addWidget(m_mark);
    connect(m_mark, &QCheckBox::toggled, this, &LastYearPanel::refresh);
    parts->addSpacing(fieldGap);
    addPart(*parts, tr("Evidence"), m_evidence);
    addPart(*parts, tr("Commentary"), m_commentary);
    addPart(*parts, tr("Explanation"), m_explanation, &m_explanationPart);
    m_bring->setObjectName(u"bringForward"_s);
    m_bring->setText(tr("Bring forward"));
    m_bring->setIcon(icon(u"bring-forward"_s));
    m_bring->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bring->setPopupMode(QToolButton::MenuButtonPopup);
    m_bring->setProperty("outlined", true);
    m_bring->setToolTip(tr("Take last year's answer as this year's (Ctrl+Shift+B)"));
    auto *menu = new QMenu(m_bring);
    menu->addAction(tr("The whole answer"), this, [this] { bring(everyCarriedField); });
    menu->addSeparator();
    menu->addAction(tr("Comply"), this, [this] { bring(CarriedField::Comply); });
    menu->addAction(tr("Evidence"), this, [this] { bring(CarriedField::Evidence); });
    menu->addAction(tr("Commentary"), this, [this] { bring(CarriedField::Commentary); });
    menu->addAction(tr("Explanation, date and owner"), this, [this] { bring(CarriedField::Explanation); });
    m_bring->setMenu(menu);
    connect(m_bring, &QToolButton::clicked, this, [this] { bring(everyCarriedField); });
    column->addWidget(m_answer);
    column->addWidget(m_bring, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(&session, &AssessmentSession::changed, this, &LastYearPanel::refresh);
    connect(&session, &AssessmentSession::closed, this, [this] { show({}); });
    refresh();
}

void LastYearPanel::bring(CarriedFields fields)
{
    if (m_code) {
        m_session.bringForward(*m_code, fields);
    }
}

void LastYearPanel::show(const std::optional<ProvisionCode> &code)
{
    m_code = code;
    refresh();
}

QString LastYearPanel::heading() const
{
    const EarlierForm *earlier = m_session.earlier();
    return earlier != nullptr ? tr("Last answered · %1").arg(earlier->summary.year.text()) : tr("Last year");
}

void LastYearPanel::refresh()
{
    m_heading->setText(heading());
    const EarlierForm *earlier = m_session.isOpen() ? m_session.earlier() : nullptr;
    const Answer *answer = m_code && earlier != nullptr && earlier->carried ? earlier->carried->find(*m_code) : nullptr;
    const bool said = answer != nullptr && (answer->comply || !answer->evidence.empty() ||
                                            !answer->commentary.isEmpty() || !answer->explanation.isEmpty());
    m_answer->setVisible(said);
    m_bring->setVisible(said && m_session.editable());
    m_nothing->setVisible(!said);
    if (!said) {
        m_nothing->setPlain(earlier == nullptr
                                ? tr("This library has no form of this landlord for an earlier year against this "
                                     "Ombudsman's Code. Import last year's form in Library, and its answers stand "
                                     "here.")
                                : tr("The form of %1 did not answer this.").arg(earlier->summary.year.text()));
        return;
    }
    m_comply->setText(answer->comply ? complyWord(*answer->comply) : tr("Not answered"));
    showTexts(*answer, m_session.given(*m_code));
}

void LastYearPanel::showTexts(const Answer &last, const Answer &now)
{
    const bool begun = now.comply || !now.commentary.isEmpty() || !now.evidence.empty();
    const QStringList changed = begun ? whatChanged(last, now) : QStringList();
    m_changed->setPlain(changed.isEmpty() ? tr("This year says the same, word for word.")
                                          : tr("Changed this year: %1.").arg(changed.join(u", "_s)));
    m_changed->setVisible(begun);
    m_mark->setVisible(!changed.isEmpty());
    showText(*m_evidence, last.evidenceText(), now.evidenceText(), tr("Nothing"));
    showText(*m_commentary, last.commentary.plain(), now.commentary.plain(), tr("Nothing"));
    const auto explained = [](const Answer &answer) {
        const QDate by = intendedDate(answer);
        const QString until = by.isValid() ? tr("They intended to comply by %1.").arg(dayInWords(by)) : QString();
        return QStringList({answer.explanation.plain(), until}).join(u'\n').trimmed();
    };
    showText(*m_explanation, explained(last), explained(now), {});
    for (QWidget *part : std::as_const(m_explanationPart)) {
        part->setVisible(!m_explanation->text().isEmpty());
    }
}

void LastYearPanel::showText(ReadingLabel &label, const QString &last, const QString &now, const QString &none) const
{
    if (!m_mark->isChecked() || m_mark->isHidden() || (last.trimmed().isEmpty() && now.trimmed().isEmpty())) {
        label.setPlain(last.trimmed().isEmpty() ? none : last);
        return;
    }
    const auto pieces = readableDiff(wordDiff(last, now));
    label.setHtml(differenceHtml(pieces), differenceSpoken(pieces));
}

} // namespace attest::ui
