// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryWorkspace.h"

#include "base/Files.h"
#include "jobs/EditOrganisation.h"
#include "jobs/SampleLibrary.h"
#include "ui/library/EditionsPage.h"
#include "ui/library/OrganisationDialog.h"
#include "ui/library/OverviewPage.h"
#include "ui/library/StartPage.h"
#include "ui/library/StartYearDialog.h"
#include "ui/session/Background.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace attest::ui {

LibraryWorkspace::LibraryWorkspace(Workplace &workplace, QSettings &settings, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_recent(settings), m_pages(new QStackedWidget),
      m_start(new StartPage(m_recent, m_choosers)), m_overview(new OverviewPage(workplace))
{
    setObjectName(u"libraryWorkspace"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_overview);
    connectStart();
    connectOverview();
    hear();
    setFolderForNew(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (m_workplace.isOpen()) {
        showOverview();
    } else {
        showStart();
    }
}

void LibraryWorkspace::connectStart()
{
    connect(m_start, &StartPage::importAsked, this, [this] { askForImport(m_start->placeForNew()); });
    connect(m_start, &StartPage::newAsked, this, &LibraryWorkspace::startYear);
    connect(m_start, &StartPage::sampleAsked, this, &LibraryWorkspace::openSample);
    connect(m_start, &StartPage::libraryAsked, &m_workplace, &Workplace::open);
}

void LibraryWorkspace::connectOverview()
{
    connect(m_overview, &OverviewPage::yearChosen, this,
            [this](const AssessmentId &id) { Q_EMIT m_workplace.wantsAssessment(id, {}); });
    connect(m_overview, &OverviewPage::importAsked, this, [this] { askForImport(m_workplace.contents().path); });
    connect(m_overview, &OverviewPage::startAsked, this, &LibraryWorkspace::startYear);
    connect(m_overview, &OverviewPage::startBesideAsked, this, &LibraryWorkspace::startBeside);
    connect(m_overview, &OverviewPage::editLandlordAsked, this, &LibraryWorkspace::editLandlord);
    connect(m_overview, &OverviewPage::editionsAsked, this, &LibraryWorkspace::showEditions);
    connect(m_overview, &OverviewPage::closeAsked, &m_workplace, &Workplace::close);
}

void LibraryWorkspace::hear()
{
    connect(&m_workplace, &Workplace::opened, this, [this] {
        remember(m_workplace, m_recent);
        if (m_pages->currentWidget() == m_start) {
            showOverview();
        }
        if (const auto then = std::exchange(m_onceOpen, {})) {
            then();
        }
    });
    // Why, the window says.
    connect(&m_workplace, &Workplace::couldNotOpen, this, [this] {
        m_onceOpen = {};
        showStart();
    });
    connect(&m_workplace, &Workplace::closed, this, &LibraryWorkspace::showStart);
    connect(&m_workplace, &Workplace::contentsChanged, m_overview, &OverviewPage::refresh);
}

void LibraryWorkspace::remember(const Workplace &workplace, RecentLibraries &recent)
{
    const QString path = workplace.contents().path;
    if (QFileInfo(path) != QFileInfo(samplePath())) {
        recent.add(path, workplace.clock().now());
    }
}

QString LibraryWorkspace::unkept() const
{
    return m_editions != nullptr ? m_editions->unkept() : QString();
}

void LibraryWorkspace::showLandlord(const OrganisationId &id)
{
    showOverview();
    editLandlord(id);
}

void LibraryWorkspace::setImportPage(QWidget *page)
{
    m_import = page;
    m_pages->addWidget(page);
}

void LibraryWorkspace::setFolderForNew(const QString &folder)
{
    m_folderForNew = folder;
    m_start->proposePlaceIn(folder);
}

QString LibraryWorkspace::samplePath()
{
    return QDir(userDataFolder()).filePath(u"sample/Fenmoor Homes.attest"_s);
}

void LibraryWorkspace::showStart()
{
    m_start->refresh();
    m_start->setBusy({});
    m_start->setProblem({});
    m_start->proposePlaceIn(m_folderForNew);
    m_start->setSampleExists(QFileInfo::exists(samplePath()));
    m_pages->setCurrentWidget(m_start);
    m_start->setFocus();
}

void LibraryWorkspace::showOverview()
{
    if (!m_workplace.isOpen()) {
        showStart();
        return;
    }
    m_overview->refresh();
    m_pages->setCurrentWidget(m_overview);
    m_overview->setFocus();
}

void LibraryWorkspace::showEditions()
{
    if (m_editions == nullptr) {
        // Made when it is first wanted: the window comes up sooner.
        m_editions = new EditionsPage(m_workplace, m_choosers);
        m_pages->addWidget(m_editions);
        connect(m_editions, &EditionsPage::backAsked, this, &LibraryWorkspace::showOverview);
    }
    m_pages->setCurrentWidget(m_editions);
}

void LibraryWorkspace::showImport()
{
    if (m_import != nullptr) {
        m_pages->setCurrentWidget(m_import);
    }
}

void LibraryWorkspace::importForm()
{
    if (!canAdd()) {
        return;
    }
    askForImport(m_workplace.isOpen() ? m_workplace.contents().path : m_start->placeForNew());
}

void LibraryWorkspace::openLibrary()
{
    if (const QString path = m_choosers.askForLibrary(this); !path.isEmpty()) {
        m_workplace.open(path);
    }
}

void LibraryWorkspace::askForImport(const QString &path)
{
    Q_EMIT importInto(path);
    showImport();
}

void LibraryWorkspace::openSample(bool anew)
{
    const QString path = samplePath();
    if (!anew && QFileInfo::exists(path)) {
        m_workplace.open(path);
        return;
    }
    m_start->setBusy(tr("The sample is being made…"));
    const auto shelf = m_workplace.sharedShelf();
    const Clock *clock = &m_workplace.clock();
    inBackground(
        this, [path, shelf, clock] { return makeSampleLibrary(path, *shelf, *clock); },
        [this, path](const Result<void> &made) {
            m_start->setBusy({});
            if (made) {
                m_workplace.open(path);
            } else {
                m_start->setProblem(made.error().message);
            }
        });
}

bool LibraryWorkspace::canAdd()
{
    const Contents &contents = m_workplace.contents();
    if (contents.readOnly) {
        Q_EMIT m_workplace.news(
            {NewsKind::Warning,
             tr("Nothing can be added to a library that can only be read. %1").arg(contents.readOnlyBecause),
             {},
             {}});
    }
    return !contents.readOnly;
}

void LibraryWorkspace::startYear()
{
    if (!canAdd()) {
        return;
    }
    ask(new StartYearDialog(m_workplace, m_overview->selectedLandlord(), m_overview->selectedYear(), this));
}

void LibraryWorkspace::startBeside(const AssessmentId &from, const QString &edition)
{
    if (!canAdd()) {
        return;
    }
    auto *dialog = new StartYearDialog(m_workplace, std::nullopt, from, this);
    dialog->proposeBeside(edition);
    ask(dialog);
}

void LibraryWorkspace::ask(StartYearDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const StartYearRequest request = dialog->request();
        if (m_workplace.isOpen()) {
            start(request);
            return;
        }
        m_onceOpen = [this, request] { start(request); };
        m_workplace.create(m_start->placeForNew());
    });
    dialog->open();
}

void LibraryWorkspace::start(const StartYearRequest &request)
{
    const auto shelf = m_workplace.sharedShelf();
    m_workplace.store().ask(
        this,
        [shelf, request, who = m_workplace.who()](Library &library) {
            return attest::startYear(library, *shelf, request, who);
        },
        [this](const Result<AssessmentId> &started) {
            if (!started) {
                Q_EMIT m_workplace.news({NewsKind::Failure, started.error().message, {}, {}});
                return;
            }
            m_workplace.refresh();
            // Once the contents, which were asked for before, have come.
            m_workplace.store().ask(
                this, [](Library &) { return true; },
                [this, id = *started](bool) { Q_EMIT m_workplace.wantsAssessment(id, {}); });
        });
}

void LibraryWorkspace::editLandlord(const OrganisationId &id)
{
    const auto &landlords = m_workplace.contents().organisations;
    const auto found = std::find_if(landlords.cbegin(), landlords.cend(),
                                    [&id](const OrganisationRecord &record) { return record.id == id; });
    if (found == landlords.cend() || m_workplace.contents().readOnly) {
        return;
    }
    auto *dialog = new OrganisationDialog(found->organisation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrganisationDialog::keepAsked, this, [this, id, dialog] { keepLandlord(id, dialog); });
    dialog->open();
}

void LibraryWorkspace::keepLandlord(const OrganisationId &id, OrganisationDialog *dialog)
{
    const auto work = [id, before = dialog->before(), after = dialog->organisation(), who = m_workplace.who()](
                          Library &library) { return editOrganisation(library, id, before, after, who); };
    m_workplace.store().ask(dialog, work, [this, id, dialog](const Result<std::vector<JournalEntry>> &edited) {
        if (!edited) {
            dialog->setProblem(edited.error().message);
            return;
        }
        dialog->accept();
        m_workplace.refresh();
        // Forms that can still be edited bear what the landlord is called, and who answers for complaints.
        for (const AssessmentSummary &summary : m_workplace.contents().assessments) {
            if (summary.organisationId == id && isOpen(summary.state)) {
                Q_EMIT m_workplace.assessmentChanged(summary.id);
            }
        }
    });
}

} // namespace attest::ui
