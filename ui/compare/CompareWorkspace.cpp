// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareWorkspace.h"

#include "compare/HistoryWords.h"
#include "ui/compare/CompareChoosers.h"
#include "ui/compare/CompareList.h"
#include "ui/compare/CompareMessage.h"
#include "ui/compare/CompareTools.h"
#include "ui/compare/HistoryPage.h"
#include "ui/compare/LikelyChoice.h"
#include "ui/compare/ReportExport.h"
#include "ui/compare/SheetPage.h"
#include "ui/compare/SummaryStrip.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int untilSaid = 300;    ///< milliseconds
constexpr int linesForTitle = 30; ///< of text in the room's height, or the title, which the choosers say, too, goes

} // namespace

CompareWorkspace::CompareWorkspace(AssessmentSession &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_session(session), m_workplace(session.workplace()), m_loader(m_workplace),
      m_choosers(new CompareChoosers), m_title(new WrappedLabel), m_summary(new SummaryStrip),
      m_export(new ReportExport(m_workplace, preferences)), m_tools(new CompareTools(m_export)),
      m_pages(new QStackedWidget), m_message(new CompareMessage), m_sheet(new SheetPage), m_history(new HistoryPage)
{
    setObjectName(u"compare"_s);
    layOut();
    connectAll();
    forget();
}

void CompareWorkspace::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(cardMargin, fieldGap, cardMargin, 0);
    head->setSpacing(fieldGap);
    m_title->setObjectName(u"compareTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    Theme::setType(m_title, TypeSize::Lead, true);
    head->addWidget(m_choosers);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    head->addWidget(m_tools);
    column->addLayout(head);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_sheet);
    m_pages->addWidget(m_history);
    column->addWidget(m_pages, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(untilSaid);
}

void CompareWorkspace::connectAll()
{
    connect(m_choosers, &CompareChoosers::wants, this, qOverload<CompareWhat>(&CompareWorkspace::compare));
    connect(m_choosers, &CompareChoosers::chosen, this, &CompareWorkspace::load);
    connect(&m_loader, &CompareLoader::loaded, this, &CompareWorkspace::take);
    connect(&m_loader, &CompareLoader::failed, this, &CompareWorkspace::fail);
    connect(&m_loader, &CompareLoader::proposed, this, [this](const QString &from, const QString &to) {
        compare({CompareWhat::Forms, from.isEmpty() ? anotherThan(to, m_workplace.contents()) : from, to, {}, {}});
    });
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_message->sayWaiting();
        m_pages->setCurrentWidget(m_message);
    });
    connect(m_message, &CompareMessage::wantsImport, this, &CompareWorkspace::wantsImport);
    connect(m_message, &CompareMessage::wantsEditions, this, [this] { compare(CompareWhat::Editions); });
    connect(&m_sheet->list(), &CompareList::currentChanged, this, &CompareWorkspace::showTools);
    connect(&m_sheet->list(), &CompareList::filtered, this, &CompareWorkspace::showTools);
    connect(&m_sheet->list(), &CompareList::opened, this, &CompareWorkspace::openAtHand);
    connect(m_history, &HistoryPage::currentChanged, this, &CompareWorkspace::showTools);
    connect(m_history, &HistoryPage::opened, this, &CompareWorkspace::openAtHand);
    connect(m_tools->previous, &QToolButton::clicked, this, [this] { step(false, true); });
    connect(m_tools->next, &QToolButton::clicked, this, [this] { step(true, true); });
    connect(m_tools->open, &QPushButton::clicked, this, &CompareWorkspace::openAtHand);
    connect(m_tools->compare, &QPushButton::clicked, this, [this] {
        if (const auto years = m_history->step()) {
            compare({CompareWhat::Forms, years->first.text(), years->second.text(), {}, {}}, m_history->code());
        }
    });
    connect(m_export, &ReportExport::stateChanged, this, &CompareWorkspace::exportChanged);
    connect(m_tools, &CompareTools::copyRow, this, &CompareWorkspace::copyRow);
    connect(m_tools, &CompareTools::copyAll, this, &CompareWorkspace::copyAll);
    connect(&m_workplace, &Workplace::assessmentChanged, this, &CompareWorkspace::refreshSoon);
    connect(&m_workplace, &Workplace::contentsChanged, this, &CompareWorkspace::refreshSoon);
    connect(&m_workplace, &Workplace::shelfChanged, this, &CompareWorkspace::refreshSoon);
    connect(&m_workplace, &Workplace::closed, this, &CompareWorkspace::forget);
    connect(&m_workplace, &Workplace::opened, this, &CompareWorkspace::forget);
    connect(&m_session, &AssessmentSession::opened, this, [this] {
        // Who opens one of the two that are compared goes on comparing them.
        const QString id = m_session.form().summary.id.text();
        CompareChoice &forms = m_last[std::size_t(CompareWhat::Forms)];
        CompareChoice &years = m_last[std::size_t(CompareWhat::Years)];
        forms = id == forms.from || id == forms.to ? forms : CompareChoice();
        years = m_session.form().summary.organisationId.text() == years.landlord ? years : CompareChoice();
        const CompareWhat what = m_choosers->choice().what;
        if (what != CompareWhat::Editions && !m_last[std::size_t(what)].isWhole()) {
            m_choosers->setChoice({what, {}, {}, {}, {}});
        }
        refreshSoon();
    });
}

void CompareWorkspace::forget()
{
    m_loader.drop();
    m_slow.stop();
    m_last = {};
    m_wanted.reset();
    m_stale = true;
    m_choosers->setChoice({});
    m_sheet->setSheet({}, {});
    m_sheet->list().clearFilter();
    m_history->setHistory({}, {});
    m_export->setReport({});
    m_title->clear();
    showTitle();
    m_summary->say({});
    m_message->say({}, {});
    m_pages->setCurrentWidget(m_message);
    showTools();
    refreshSoon();
}

void CompareWorkspace::refreshSoon()
{
    m_stale = true;
    if (isVisible()) {
        begin();
    }
}

void CompareWorkspace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_arriving = true;
    if (m_stale) {
        begin();
    } else {
        focusWhatIsShown();
    }
}

void CompareWorkspace::focusWhatIsShown()
{
    // Who comes in reads; who chooses something else to compare goes on choosing.
    if (isVisible() && std::exchange(m_arriving, false)) {
        showsHistory() ? m_history->focusGrid() : m_sheet->list().focusRows();
    }
}

void CompareWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

void CompareWorkspace::showTitle()
{
    m_title->setVisible(!m_title->text().isEmpty() && height() > fontMetrics().lineSpacing() * linesForTitle);
}

void CompareWorkspace::begin()
{
    if (!m_workplace.isOpen()) {
        return;
    }
    m_choosers->setContents(m_workplace.contents(), m_workplace.shelf());
    const CompareChoice choice = m_choosers->choice();
    choice.isWhole() ? load() : compare(choice.what);
}

void CompareWorkspace::compare(CompareWhat what)
{
    m_choosers->setContents(m_workplace.contents(), m_workplace.shelf());
    const CompareChoice &last = m_last[std::size_t(what)];
    if (last.isWhole()) {
        compare(last);
        return;
    }
    const AssessmentSummary *form = m_session.isOpen() ? m_workplace.summary(m_session.form().summary.id) : nullptr;
    if (what == CompareWhat::Forms && m_workplace.contents().assessments.size() > 1) {
        m_choosers->setChoice({});
        m_stale = false;
        m_loader.propose(form != nullptr ? *form : newestOf(m_workplace.contents()));
        return;
    }
    compare(likelyChoice(what, form, m_workplace.contents(), m_workplace.shelf()));
}

void CompareWorkspace::compare(const CompareChoice &choice, const std::optional<ProvisionCode> &code)
{
    m_wanted = code;
    m_choosers->setChoice(choice);
    load();
}

void CompareWorkspace::load()
{
    m_stale = false;
    const CompareChoice &choice = m_choosers->choice();
    if (choice.isWhole() && choice.from == choice.to && choice.what != CompareWhat::Years) {
        m_loader.drop();
        fail({ErrorKind::Usage, tr("The same one stands on both sides. Choose another above.")});
        return;
    }
    if (choice.isWhole()) {
        m_slow.start();
        m_loader.load(choice);
        return;
    }
    m_loader.drop();
    m_export->setReport({});
    m_title->clear();
    showTitle();
    m_summary->say({});
    m_pages->setCurrentWidget(m_message);
    if (choice.what != CompareWhat::Editions && m_workplace.contents().assessments.size() < 2) {
        m_message->sayTooFew(int(m_workplace.contents().assessments.size()));
    } else {
        m_message->say(tr("Choose what to compare"), tr("Choose both above."));
    }
    showTools();
}

void CompareWorkspace::take(const Compared &compared)
{
    m_slow.stop();
    m_last[std::size_t(compared.choice.what)] = compared.choice;
    m_choosers->setChoice(compared.choice);
    m_export->setReport(compared.report);
    // The page is filled last, once it has its room: long words are laid out for each width they are given.
    if (compared.sheet) {
        m_title->setText(compared.sheet->title);
        m_summary->say(compared.sheet->summary);
        m_pages->setCurrentWidget(m_sheet);
    } else {
        m_title->setText(historyTitle(*compared.history));
        m_summary->say({historySentences(*compared.history).join(u"  "_s)});
        m_pages->setCurrentWidget(m_history);
    }
    showTitle();
    showTools();
    fill(compared);
    focusWhatIsShown();
    showTools();
}

void CompareWorkspace::fill(const Compared &compared)
{
    if (compared.sheet) {
        m_sheet->setSheet(compared.sheet, m_wanted);
    } else {
        m_history->setHistory(compared.history, m_workplace.sharedShelf());
    }
    m_wanted.reset();
}

void CompareWorkspace::fail(const Error &why)
{
    m_slow.stop();
    m_title->clear();
    showTitle();
    m_summary->say({});
    m_export->setReport({});
    m_message->say(tr("These cannot be compared"), why.message);
    m_pages->setCurrentWidget(m_message);
    showTools();
}

bool CompareWorkspace::showsSheet() const
{
    return m_pages->currentWidget() == m_sheet;
}

bool CompareWorkspace::showsHistory() const
{
    return m_pages->currentWidget() == m_history;
}

void CompareWorkspace::showTools()
{
    m_tools->setVisible(showsSheet() || showsHistory());
    const auto hand = showsSheet() ? m_sheet->atHand() : showsHistory() ? m_history->atHand() : std::nullopt;
    m_tools->open->setVisible(hand.has_value());
    if (hand) {
        const AssessmentSummary *form = m_workplace.summary(hand->first);
        // Of two landlords in one year, the year would not say which.
        const SharedSheet &sheet = m_sheet->list().sheet();
        const bool byName = showsSheet() && sheet->report && !sheet->inTime;
        const QString which = form == nullptr ? QString() : byName ? form->organisation : form->year.text();
        m_tools->open->setText(tr("Open %1 of %2").arg(hand->second.text(), which));
    }
    const CompareList &list = m_sheet->list();
    m_tools->previous->setEnabled(showsHistory() || list.canStep(false, true));
    m_tools->next->setEnabled(showsHistory() || list.canStep(true, true));
    const auto [at, of] = list.position();
    m_tools->position->setVisible(showsSheet());
    const bool inTime = !list.sheet() || list.sheet()->inTime;
    const QString one = inTime ? tr("Change %1 of %2") : tr("Difference %1 of %2");
    const QString count = inTime ? tr("Changes: %1") : tr("Differences: %1");
    m_tools->position->setText(at > 0 ? one.arg(at).arg(of) : count.arg(of));
    const auto years = showsHistory() ? m_history->step() : std::nullopt;
    m_tools->compare->setVisible(years.has_value());
    if (years) {
        const AssessmentSummary *before = m_workplace.summary(years->first);
        const AssessmentSummary *after = m_workplace.summary(years->second);
        m_tools->compare->setText(
            tr("Compare %1 with %2")
                .arg(before ? before->year.text() : QString(), after ? after->year.text() : QString()));
    }
}

void CompareWorkspace::step(bool forward, bool changed)
{
    if (showsSheet()) {
        m_sheet->list().step(forward, changed);
    } else if (showsHistory()) {
        changed ? m_history->stepChange(forward) : m_history->stepRow(forward);
    }
}

void CompareWorkspace::focusFilter()
{
    if (showsSheet()) {
        m_sheet->list().focusFilter();
    } else {
        m_history->focusGrid();
    }
}

void CompareWorkspace::openAtHand()
{
    const auto hand = showsSheet() ? m_sheet->atHand() : showsHistory() ? m_history->atHand() : std::nullopt;
    if (hand) {
        Q_EMIT m_workplace.wantsAssessment(hand->first, hand->second.text());
    }
}

void CompareWorkspace::copy(const QString &words, const QString &said)
{
    if (!words.isEmpty()) {
        QApplication::clipboard()->setText(words);
        Q_EMIT m_workplace.news({NewsKind::Done, said, {}, {}});
    }
}

void CompareWorkspace::copyRow()
{
    if (showsSheet() || showsHistory()) {
        copy(showsSheet() ? m_sheet->copiedRow() : m_history->copiedStory(),
             tr("What changed of this provision was copied as text."));
    }
}

void CompareWorkspace::copyAll()
{
    if (showsSheet() || showsHistory()) {
        copy(showsSheet() ? m_sheet->copiedRows() : m_history->copiedGrid(),
             tr("Everything that is shown was copied as text."));
    }
}

} // namespace attest::ui
