// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/LastYearPanel.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/ReadingLabel.h"

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

QString orNothing(const QString &words)
{
    return words.trimmed().isEmpty() ? LastYearPanel::tr("Nothing") : words;
}

} // namespace

LastYearPanel::LastYearPanel(AssessmentSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_heading(new WrappedLabel), m_nothing(new ReadingLabel(TypeSize::Body)),
      m_answer(new QWidget), m_comply(new WrappedLabel), m_evidence(new ReadingLabel(TypeSize::Body)),
      m_commentary(new ReadingLabel(TypeSize::Body)), m_explanation(new ReadingLabel(TypeSize::Body)),
      m_bring(new QToolButton)
{
    setObjectName(u"lastYear"_s);
    setWidgetResizable(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
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
    setWidget(page);
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
                                ? tr("This library has no earlier year of this landlord. Import last "
                                     "year's form in Library, and its answers stand here.")
                                : tr("The form of %1 did not answer this.").arg(earlier->summary.year.text()));
        return;
    }
    m_comply->setText(answer->comply ? complyWord(*answer->comply) : tr("Not answered"));
    m_evidence->setPlain(orNothing(answer->evidenceText()));
    m_commentary->setPlain(orNothing(answer->commentary.plain()));
    const QDate by = QDate::fromString(answer->complyBy, Qt::ISODate);
    const QString until = by.isValid() ? tr("They intended to comply by %1.").arg(dateInWords(by)) : QString();
    m_explanation->setPlain(QStringList({answer->explanation.plain(), until}).join(u'\n').trimmed());
    for (QWidget *part : std::as_const(m_explanationPart)) {
        part->setVisible(!m_explanation->text().isEmpty());
    }
}

} // namespace attest::ui
