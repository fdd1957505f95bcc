// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ReadinessPanel.h"

#include "jobs/CheckAssessment.h"
#include "ui/publish/FindingDelegate.h"
#include "ui/publish/ReasonForm.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

using Kind = FindingsModel::Kind;

QString headingOf(const FindingsModel &findings, State state)
{
    const int approval = findings.count(Kind::BeforeApproval);
    const int publication = findings.count(Kind::BeforePublication);
    if (state == State::Published) {
        return ReadinessPanel::tr("This form is published");
    }
    if (state == State::Superseded) {
        return ReadinessPanel::tr("A later assessment of the year has replaced this one");
    }
    if (approval > 0) {
        return approval == 1 ? ReadinessPanel::tr("1 thing blocks the governing body's approval")
                             : ReadinessPanel::tr("%1 things block the governing body's approval").arg(approval);
    }
    if (!isSealed(state)) {
        return ReadinessPanel::tr("Nothing blocks the governing body's approval");
    }
    return publication == 0   ? ReadinessPanel::tr("Nothing blocks publication")
           : publication == 1 ? ReadinessPanel::tr("1 thing blocks publication")
                              : ReadinessPanel::tr("%1 things block publication").arg(publication);
}

/// What else there is, for the line below the heading; empty: nothing.
QString remainderOf(const FindingsModel &findings, State state)
{
    QStringList parts;
    if (const int more = findings.count(Kind::BeforePublication); more > 0 && !isSealed(state)) {
        parts.append(ReadinessPanel::tr("%1 more before publication").arg(more));
    }
    if (const int look = findings.count(Kind::WorthALook); look > 0) {
        parts.append(ReadinessPanel::tr("%1 worth a look").arg(look));
    }
    if (const int accepted = findings.count(Kind::Accepted); accepted > 0) {
        parts.append(ReadinessPanel::tr("%1 accepted").arg(accepted));
    }
    return parts.join(ReadinessPanel::tr(", "));
}

bool isOfTheLandlord(const Finding &finding)
{
    return finding.rule == "member-responsible-missing"_L1 || finding.rule == "member-responsible-officer"_L1;
}

bool isOfTheGoverningBody(const Finding &finding)
{
    return finding.rule == "approval-missing"_L1 || finding.rule == "response-missing"_L1;
}

/// The button's words; empty where nothing leads to it.
QString wayTo(const Finding &finding)
{
    if (finding.provision) {
        return ReadinessPanel::tr("Go to %1").arg(finding.provision->text());
    }
    return isOfTheLandlord(finding)        ? ReadinessPanel::tr("Go to the landlord")
           : isOfTheGoverningBody(finding) ? ReadinessPanel::tr("Go to the governing body")
                                           : QString();
}

} // namespace

ReadinessPanel::ReadinessPanel(AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel), m_remainder(new QLabel), m_view(new FindingsView),
      m_buttons(new QWidget), m_go(new QPushButton), m_accept(new QPushButton(tr("Accept with a reason…"))),
      m_reason(new ReasonForm(tr("Accept"), tr("Write the reason first: it is kept with the form.")))
{
    arrange();
    connect(m_view, &FindingsView::wanted, this, &ReadinessPanel::go);
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &at) { m_collapsed.insert(at.data(FindingsModel::KindRole).toInt()); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &at) { m_collapsed.remove(at.data(FindingsModel::KindRole).toInt()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadinessPanel::choose);
    connect(m_go, &QPushButton::clicked, this, &ReadinessPanel::go);
    connect(m_accept, &QPushButton::clicked, this, &ReadinessPanel::askForReason);
    connect(m_reason, &ReasonForm::given, this, &ReadinessPanel::accept);
    connect(m_reason, &ReasonForm::cancelled, this, &ReadinessPanel::endAsking);
    connect(&session, &AssessmentSession::opened, this, [this] {
        m_reason->hide();
        m_collapsed.clear();
        m_view->setCurrentIndex({});
        m_view->scrollToTop();
        renewWhenSeen();
    });
    connect(&session, &AssessmentSession::changed, this, &ReadinessPanel::renewWhenSeen);
}

void ReadinessPanel::arrange()
{
    m_heading->setObjectName(u"readinessHeading"_s);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    Theme::setType(m_heading, TypeSize::Title, true);
    m_remainder->setObjectName(u"readinessRemainder"_s);
    m_remainder->setWordWrap(true);
    m_remainder->setTextFormat(Qt::PlainText);
    Theme::setQuiet(m_remainder);
    m_view->setObjectName(u"findings"_s);
    m_view->setAccessibleName(tr("What stands between the form and publication"));
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setModel(&m_model);
    setFocusProxy(m_view);
    m_go->setObjectName(u"goToFinding"_s);
    m_accept->setObjectName(u"acceptFinding"_s);
    m_reason->setObjectName(u"acceptForm"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(m_heading);
    column->addWidget(m_remainder);
    column->addWidget(m_view, 1);
    auto *row = new FlowLayout(m_buttons, fieldGap);
    row->addWidget(m_go);
    row->addWidget(m_accept);
    column->addWidget(m_buttons);
    column->addWidget(m_reason);
}

void ReadinessPanel::focusFindings()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

const Finding *ReadinessPanel::chosen() const
{
    return m_model.finding(m_view->currentIndex());
}

void ReadinessPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        renew();
    }
}

void ReadinessPanel::renewWhenSeen()
{
    m_stale = true;
    if (isVisible()) {
        renew();
    }
}

void ReadinessPanel::renew()
{
    if (!m_session.isOpen()) {
        return;
    }
    if (!m_session.isChecked()) {
        m_model.show({}, m_session.assessment().state);
        m_heading->setText(tr("The form is being checked…"));
        m_remainder->hide();
        choose();
        return;
    }
    m_stale = false;
    const QModelIndex before = m_view->currentIndex();
    const QString key = before.data(FindingsModel::KeyRole).toString();
    const int part = before.parent().row();
    const int row = before.row();
    const int scrolled = m_view->verticalScrollBar()->value();
    const QSet<int> collapsed = m_collapsed;
    const State state = m_session.assessment().state;
    m_model.show(m_session.findings(), state);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QModelIndex group = m_model.index(i, 0);
        m_view->setExpanded(group, !collapsed.contains(group.data(FindingsModel::KindRole).toInt()));
    }
    m_heading->setText(headingOf(m_model, state));
    const QString remainder = remainderOf(m_model, state);
    m_remainder->setText(remainder);
    m_remainder->setVisible(!remainder.isEmpty());
    // One that is mended or accepted hands on to the next in its group.
    QModelIndex now = m_model.indexOf(key);
    const bool moved = !now.isValid() || (part >= 0 && now.parent().row() != part);
    if (moved && !key.isEmpty()) {
        const QModelIndex group = m_model.index(qMin(part, m_model.rowCount() - 1), 0);
        now = m_model.index(qMin(row, m_model.rowCount(group) - 1), 0, group);
    }
    if (!now.isValid() && m_model.rowCount() > 0) {
        now = m_model.index(0, 0, m_model.index(0, 0));
    }
    m_view->setCurrentIndex(now);
    m_view->verticalScrollBar()->setValue(scrolled);
    choose();
}

void ReadinessPanel::choose()
{
    const Finding *finding = chosen();
    if (m_reason->isVisibleTo(this)) {
        // The question stays with words that somebody began; never with a finding that is settled.
        const Finding *asked = m_model.finding(m_model.indexOf(m_reason->property("finding").toString()));
        const bool settled = asked == nullptr || !asked->open() || !m_session.editable();
        m_reason->setVisible(!settled && (asked == finding || !m_reason->words().isEmpty()));
    }
    m_buttons->setVisible(!m_reason->isVisibleTo(this));
    const QString way = finding != nullptr ? wayTo(*finding) : QString();
    m_go->setText(way);
    m_go->setVisible(!way.isEmpty());
    m_accept->setVisible(finding != nullptr && finding->open() && finding->acceptable && m_session.isOpen() &&
                         !isSealed(m_session.assessment().state));
}

void ReadinessPanel::go()
{
    const Finding *finding = chosen();
    if (!m_session.isOpen()) {
        return;
    }
    if (finding == nullptr) {
        m_view->toggle(m_view->currentIndex());
        return;
    }
    Workplace &workplace = m_session.workplace();
    if (finding->provision) {
        Q_EMIT workplace.wantsAssessment(m_session.form().summary.id, finding->provision->text(), finding->field);
    } else if (isOfTheLandlord(*finding)) {
        Q_EMIT workplace.wantsOrganisation(m_session.form().summary.organisationId);
    } else if (isOfTheGoverningBody(*finding)) {
        Q_EMIT wantsGoverningBody();
    }
}

void ReadinessPanel::askForReason()
{
    const Finding *finding = chosen();
    if (finding == nullptr) {
        return;
    }
    if (!m_session.editable()) {
        Q_EMIT m_session.workplace().news({NewsKind::Warning, m_session.whyNotEditable(), {}, {}});
        return;
    }
    m_reason->setProperty("finding", finding->key);
    m_buttons->hide();
    m_reason->ask(finding->provision ? tr("Why can this stand in %1 as it is?").arg(finding->provision->text())
                                     : tr("Why can this stand as it is?"));
}

void ReadinessPanel::accept(const QString &reason)
{
    const QString key = m_reason->property("finding").toString();
    Workplace &workplace = m_session.workplace();
    const auto work = [id = m_session.form().summary.id, key, reason, today = workplace.clock().today(),
                       who = workplace.who(), now = workplace.clock().now(),
                       shelf = workplace.sharedShelf()](Library &library) -> Result<void> {
        const auto accepted = acceptFinding(library, id, key, reason, today, who, now, shelf.get());
        return accepted ? Result<void>() : accepted.error();
    };
    m_session.change(work, [panel = QPointer(this), at = QPointer(&workplace), key](const Result<void> &went) {
        const bool asked =
            panel && !panel->m_reason->isHidden() && panel->m_reason->property("finding").toString() == key;
        if (went && panel) {
            if (asked) {
                panel->m_reason->hide();
            }
            panel->endAsking();
        } else if (!went && asked) {
            panel->m_reason->showProblem(went.error().message);
        } else if (!went && at) {
            Q_EMIT at->news({NewsKind::Failure, went.error().message, {}, {}});
        }
    });
}

void ReadinessPanel::endAsking()
{
    choose();
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::ui
