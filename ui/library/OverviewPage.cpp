// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/OverviewPage.h"

#include "jobs/StartYear.h"
#include "ui/library/LandlordDelegate.h"
#include "ui/library/LibraryWords.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/widgets/FlowLayout.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// More than this many forms at work are not counted: nobody has them, and each is read whole.
constexpr int mostCounted = 24;

} // namespace

OverviewPage::OverviewPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_title(wordsLabel({}, TypeSize::Title, true)), m_path(quietLabel({})),
      m_notice(new Notice), m_empty(wordsLabel({})), m_tree(new QTreeView)
{
    setObjectName(u"overviewPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, cardMargin);
    column->setSpacing(fieldGap);
    m_notice->setObjectName(u"readOnlyNotice"_s);
    m_empty->setText(tr("There is no landlord in this library yet. Import the form that was published last year, "
                        "or start a year: the landlord is made with it."));
    m_empty->setObjectName(u"emptyLibrary"_s);
    m_tree->setObjectName(u"years"_s);
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(tr("Landlords and years"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new LandlordDelegate(m_tree));
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_path, m_notice, m_empty}) {
        column->addWidget(part);
    }
    column->addSpacing(fieldGap);
    column->addWidget(m_tree, 1);
    column->addSpacing(fieldGap);
    column->addWidget(actions());
    connect(m_tree, &QTreeView::activated, this, &OverviewPage::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &OverviewPage::enableActions);
    connect(&m_workplace, &Workplace::assessmentChanged, this, [this](const AssessmentId &id) {
        m_changed.insert(id.text());
        countAnswers();
    });
    // The year that is worked on is the one that is chosen here.
    connect(&m_workplace, &Workplace::wantsAssessment, this, [this](const AssessmentId &id) {
        if (const QModelIndex year = m_model.indexOf(id); year.isValid()) {
            m_tree->setCurrentIndex(year);
        }
    });
    // Another program may have written to it since.
    connect(&m_workplace, &Workplace::opened, this, [this] {
        for (const AssessmentSummary &summary : m_workplace.contents().assessments) {
            m_changed.insert(summary.id.text());
        }
    });
    // Landlords' details wrap at the width there is.
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree, &QTreeView::doItemsLayout);
    refresh();
}

QWidget *OverviewPage::actions()
{
    auto *widget = new QWidget;
    auto *row = new FlowLayout(widget, fieldGap);
    m_open = namedButton({}, "openYear");
    Theme::setLeading(m_open);
    m_start = namedButton(tr("Start a year…"), "startYear");
    m_beside = namedButton({}, "startBeside");
    m_import = namedButton(tr("Import a form…"), "importFormHere");
    m_edit = namedButton(tr("Edit landlord…"), "editLandlord");
    auto *editions = namedButton(tr("Editions of the Code…"), "showEditions");
    auto *close = namedButton(tr("Close library"), "closeLibrary");
    for (QPushButton *button : {m_open, m_start, m_beside, m_import, m_edit, editions, close}) {
        row->addWidget(button);
    }
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the widget owns its layout
    connect(m_open, &QPushButton::clicked, this, &OverviewPage::choose);
    connect(m_start, &QPushButton::clicked, this, &OverviewPage::startAsked);
    connect(m_beside, &QPushButton::clicked, this, [this] {
        const auto year = selectedYear();
        const auto edition = codeBeside();
        if (year && edition) {
            Q_EMIT startBesideAsked(*year, edition->id.text());
        }
    });
    connect(m_import, &QPushButton::clicked, this, &OverviewPage::importAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto landlord = selectedLandlord()) {
            Q_EMIT editLandlordAsked(*landlord);
        }
    });
    connect(editions, &QPushButton::clicked, this, &OverviewPage::editionsAsked);
    connect(close, &QPushButton::clicked, this, &OverviewPage::closeAsked);
    return widget;
}

std::optional<AssessmentId> OverviewPage::selectedYear() const
{
    const AssessmentSummary *year = m_model.assessment(m_tree->currentIndex());
    return year != nullptr ? std::optional(year->id) : std::nullopt;
}

std::optional<OrganisationId> OverviewPage::selectedLandlord() const
{
    const OrganisationRecord *landlord = m_model.landlord(m_tree->currentIndex());
    return landlord != nullptr ? std::optional(landlord->id) : std::nullopt;
}

std::shared_ptr<const Edition> OverviewPage::codeBeside() const
{
    const AssessmentSummary *year = m_model.assessment(m_tree->currentIndex());
    const auto beside = year != nullptr ? parallelCodes(m_workplace.shelf(), year->edition)
                                        : std::vector<std::shared_ptr<const Edition>>();
    return beside.empty() ? nullptr : beside.front();
}

void OverviewPage::choose()
{
    if (const auto year = selectedYear()) {
        Q_EMIT yearChosen(*year);
    } else if (const auto landlord = selectedLandlord(); landlord && m_edit->isEnabled()) {
        Q_EMIT editLandlordAsked(*landlord);
    }
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        showTree(m_tree->currentIndex());
    }
    QWidget::changeEvent(event);
}

void OverviewPage::refresh()
{
    const Contents &contents = m_workplace.contents();
    const auto year = selectedYear();
    const auto landlord = selectedLandlord();
    m_title->setText(QFileInfo(contents.path).completeBaseName());
    m_path->setText(pathWords(contents.path));
    m_notice->say(contents.readOnly ? tr("This library can only be read. %1").arg(contents.readOnlyBecause)
                                    : QString());
    m_model.setContents(contents, m_workplace.shelf());
    QModelIndex selected = year ? m_model.indexOf(*year) : landlord ? m_model.indexOf(*landlord) : QModelIndex();
    if (!selected.isValid()) {
        selected = m_model.whereToGoOn();
    }
    showTree(selected);
    countAnswers();
}

void OverviewPage::showTree(const QModelIndex &selected)
{
    const int landlords = m_model.rowCount();
    for (int row = 0; row < landlords; ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
    }
    m_tree->expandAll();
    const int glyph = m_tree->fontMetrics().height();
    m_tree->setIconSize({glyph, glyph});
    m_tree->setCurrentIndex(selected);
    for (int column = 0; column < LibraryModel::AnsweredColumn; ++column) {
        m_tree->resizeColumnToContents(column);
    }
    m_tree->setVisible(landlords > 0);
    m_empty->setVisible(landlords == 0);
    showNextStep(landlords == 0);
    enableActions();
}

void OverviewPage::showNextStep(bool empty)
{
    // Without the tree the sentence and the buttons would stand apart down the page.
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_import->parentWidget(), empty ? 1 : 0);
    Theme::setLeading(m_import, empty);
}

void OverviewPage::enableActions()
{
    const AssessmentSummary *year = m_model.assessment(m_tree->currentIndex());
    const bool writable = !m_workplace.contents().readOnly;
    const bool empty = m_model.rowCount() == 0;
    m_open->setVisible(!empty);
    m_open->setEnabled(year != nullptr);
    m_open->setText(year != nullptr ? tr("Open %1").arg(year->year.text()) : tr("Open year"));
    m_start->setEnabled(writable);
    const auto beside = codeBeside();
    m_beside->setVisible(beside != nullptr);
    m_beside->setEnabled(writable);
    // lgsco-2024 is the LGSCO's: the short name that councils use.
    m_beside->setText(beside
                          ? tr("Start the %1 form from this one…").arg(beside->id.text().section(u'-', 0, 0).toUpper())
                          : QString());
    m_import->setEnabled(writable);
    m_edit->setVisible(!empty);
    m_edit->setEnabled(writable && selectedLandlord().has_value());
}

void OverviewPage::countAnswers()
{
    if (!isVisible()) {
        return;
    }
    int atWork = 0;
    for (const AssessmentSummary &summary : m_workplace.contents().assessments) {
        const bool wanted = !m_model.isCounted(summary.id) || m_changed.contains(summary.id.text());
        if (isOpen(summary.state) && ++atWork <= mostCounted && wanted) {
            countAnswers(summary.id);
        }
    }
    m_changed.clear();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countAnswers();
}

void OverviewPage::countAnswers(const AssessmentId &id)
{
    const auto work = [id](Library &library) -> std::optional<AnsweredCount> {
        const auto assessment = library.assessment(id);
        const auto edition = library.editionOf(id);
        return assessment && edition ? std::optional(attest::countAnswered(*assessment, **edition)) : std::nullopt;
    };
    m_workplace.store().ask(this, work, [this, id](const std::optional<AnsweredCount> &count) {
        if (count) {
            m_model.setAnswered(id, *count);
        }
    });
}

} // namespace attest::ui
