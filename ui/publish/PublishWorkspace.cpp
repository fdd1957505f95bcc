// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PublishWorkspace.h"

#include "ui/publish/ExportPanel.h"
#include "ui/publish/GoverningBodyPanel.h"
#include "ui/publish/PdfPreview.h"
#include "ui/publish/PreviewUpdater.h"
#include "ui/publish/ReadinessPanel.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Preferences.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

const QString splitterName = u"publish"_s;
const QList<int> usualSizes = {480, 760}; ///< in proportion

} // namespace

PublishWorkspace::PublishWorkspace(AssessmentSession &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_preferences(preferences), m_readiness(new ReadinessPanel(session)),
      m_governing(new GoverningBodyPanel(session)), m_export(new ExportPanel(session, preferences)),
      m_preview(new PdfPreview), m_updater(new PreviewUpdater(session, *m_preview, this)), m_splitter(new QSplitter),
      m_pages(new QStackedLayout(this))
{
    m_splitter->setObjectName(u"publishSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(leftSide());
    m_splitter->addWidget(rightSide());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    if (!m_splitter->restoreState(preferences.shape(splitterName))) {
        m_splitter->setSizes(usualSizes);
    }
    auto *empty = new QLabel(tr("Open a year in Library. What stands between it and publication is shown here, with "
                                "the document as it will be."));
    empty->setObjectName(u"publishEmpty"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(partGap);
    Theme::setQuiet(empty);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_splitter);
    setFocusProxy(m_readiness);
    connect(m_readiness, &ReadinessPanel::wantsGoverningBody, m_governing, &GoverningBodyPanel::focusActions);
    connect(m_governing, &GoverningBodyPanel::wantsFindings, m_readiness, &ReadinessPanel::focusFindings);
    connect(&session, &AssessmentSession::opened, this, &PublishWorkspace::showState);
    connect(&session, &AssessmentSession::closed, this, &PublishWorkspace::showState);
    showState();
}

PublishWorkspace::~PublishWorkspace()
{
    // It speaks to the preview, which goes before it.
    delete m_updater;
    m_preferences.setShape(splitterName, m_splitter->saveState());
}

QString PublishWorkspace::unkept() const
{
    return m_governing->unkept();
}

QWidget *PublishWorkspace::leftSide()
{
    // Large type may need more height than there is: then this side scrolls.
    auto *side = new QScrollArea;
    side->setObjectName(u"readinessSide"_s);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(partGap);
    column->addWidget(m_readiness, 1);
    column->addWidget(m_governing);
    side->setWidget(page);
    return side;
}

QWidget *PublishWorkspace::rightSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(fieldGap);
    column->addWidget(m_export);
    column->addWidget(m_preview, 1);
    return side;
}

void PublishWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_updater->setLookedAt(true);
}

void PublishWorkspace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_updater->setLookedAt(false);
}

void PublishWorkspace::showState()
{
    m_pages->setCurrentIndex(m_session.isOpen() ? 1 : 0);
}

} // namespace attest::ui
