// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/EditionsPage.h"

#include "base/Files.h"
#include "jobs/EnterWording.h"
#include "jobs/KeepCorrespondence.h"
#include "ui/library/CorrespondenceDialog.h"
#include "ui/library/EditionReaderView.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/library/WordingEditor.h"
#include "ui/library/WrappingDelegate.h"
#include "ui/session/Background.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int sectionRole = Qt::UserRole + 2;
constexpr int noSection = -1;

QStandardItem *itemOf(const QString &words, const EditionId &id, int section)
{
    auto *item = new QStandardItem(words);
    item->setEditable(false);
    item->setData(id.text(), idRole);
    item->setData(section, sectionRole);
    return item;
}

/// The newest first; a corrected one stands after the one it was made of.
std::vector<std::shared_ptr<const Edition>> inOrder(const CodeShelf &shelf)
{
    auto editions = shelf.editions();
    std::stable_sort(editions.begin(), editions.end(), [](const auto &one, const auto &other) {
        return std::pair(other->published, one->id.text()) < std::pair(one->published, other->id.text());
    });
    return editions;
}

} // namespace

EditionsPage::EditionsPage(Workplace &workplace, const LibraryChoosers &choosers, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_choosers(choosers), m_right(new QStackedWidget),
      m_reader(new EditionReaderView), m_editor(new WordingEditor)
{
    setObjectName(u"editionsPage"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"editionsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    whole->addWidget(splitter);
    splitter->addWidget(side());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    m_right->addWidget(m_reader);
    m_right->addWidget(m_editor);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EditionsPage::showCurrent);
    connect(m_editor, &WordingEditor::keepAsked, this, &EditionsPage::keepWording);
    connect(m_editor, &WordingEditor::cancelled, this, &EditionsPage::showCurrent);
    connect(&m_workplace, &Workplace::shelfChanged, this, &EditionsPage::fill);
    fill();
}

QWidget *EditionsPage::side()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(partGap, partGap, cardMargin, cardMargin);
    column->setSpacing(fieldGap);
    column->addWidget(wordsLabel(tr("Editions of the Code"), TypeSize::Lead, true));
    m_list = new QTreeView;
    m_list->setObjectName(u"editions"_s);
    m_list->setAccessibleName(tr("Editions and their sections"));
    m_list->setModel(&m_model);
    m_list->setHeaderHidden(true);
    m_list->setItemDelegate(new WrappingDelegate(*m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_problem = new Notice;
    m_problem->setObjectName(u"editionProblem"_s);
    column->addWidget(m_problem);
    auto *add = namedButton(tr("Add an edition from a file…"), "addEdition");
    m_enter = namedButton(tr("Enter the official wording…"), "enterWording");
    auto *back = namedButton(tr("Back"), "editionsBack");
    m_propose = namedButton(tr("Say what became of each provision…"), "proposeCorrespondence");
    m_kept = wordsLabel({});
    m_kept->setObjectName(u"keptCorrespondence"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{add, m_enter, m_kept, m_propose, back}) {
        column->addWidget(part);
    }
    connect(add, &QPushButton::clicked, this, &EditionsPage::add);
    connect(m_enter, &QPushButton::clicked, this, &EditionsPage::enterWording);
    connect(m_propose, &QPushButton::clicked, this, &EditionsPage::proposeCorrespondence);
    connect(back, &QPushButton::clicked, this, &EditionsPage::backAsked);
    return widget;
}

void EditionsPage::fill()
{
    const QString shown = shownEdition();
    m_model.clear();
    const auto editions = inOrder(m_workplace.shelf());
    for (const auto &edition : editions) {
        auto *item = itemOf(u"%1\n%2"_s.arg(edition->name(), edition->ombudsman), edition->id, noSection);
        const bool twice = std::count_if(editions.begin(), editions.end(), [&edition](const auto &other) {
                               return other->name() == edition->name() && other->ombudsman == edition->ombudsman;
                           }) > 1;
        if (twice) {
            item->setText(u"%1\n%2 · %3"_s.arg(edition->name(), edition->ombudsman, edition->id.text()));
        }
        for (std::size_t i = 0; i < edition->sections.size(); ++i) {
            const Section &section = edition->sections[i];
            item->appendRow(itemOf(u"%1  %2"_s.arg(section.number, section.title), edition->id, int(i)));
        }
        m_model.appendRow(item);
    }
    showEdition(shown);
}

void EditionsPage::showEdition(const QString &id)
{
    QModelIndex wanted = m_model.index(0, 0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(idRole).toString() == id) {
            wanted = m_model.index(row, 0);
        }
    }
    m_list->collapseAll();
    m_list->expand(wanted);
    m_list->setCurrentIndex(wanted);
    showCurrent();
}

QString EditionsPage::shownEdition() const
{
    return m_list->currentIndex().data(idRole).toString();
}

std::shared_ptr<const Edition> EditionsPage::current() const
{
    const auto edition = m_workplace.shelf().edition(shownEdition());
    return edition ? *edition : nullptr;
}

void EditionsPage::showCurrent()
{
    const auto edition = current();
    if (!edition) {
        return;
    }
    m_problem->say({});
    m_enter->setEnabled(!m_keeping && !withoutOfficialWording(*edition).empty());
    m_enter->setText(m_editor->hasDraft(edition->id) ? tr("Go on with the wording entered…")
                                                     : tr("Enter the official wording…"));
    const Correspondence *own = ownCorrespondenceTo(m_workplace.shelf(), *edition);
    m_propose->setVisible(own != nullptr || lacksCorrespondenceFrom(m_workplace.shelf(), *edition) != nullptr);
    m_propose->setText(own != nullptr ? tr("Correct what became of each provision…")
                                      : tr("Say what became of each provision…"));
    const auto before = own != nullptr ? editionBefore(m_workplace.shelf(), *edition) : nullptr;
    m_kept->setVisible(before != nullptr);
    m_kept->setText(before ? tr("What became of each provision of the %1 is kept.").arg(before->name()) : QString());
    m_reader->show(edition);
    m_right->setCurrentWidget(m_reader);
    const int section = m_list->currentIndex().data(sectionRole).toInt();
    if (section != noSection) {
        m_reader->showSection(edition->sections.at(std::size_t(section)));
    }
}

void EditionsPage::add()
{
    const QString path = m_choosers.editionFile(this);
    if (path.isEmpty()) {
        return;
    }
    inBackground(
        this, [path, shelf = m_workplace.sharedShelf()] { return addEdition(path, *shelf, userDataFolder()); },
        [this](const Result<AddedEdition> &added) {
            if (added) {
                take(*added);
            } else {
                m_problem->say(added.error().message);
            }
        });
}

void EditionsPage::enterWording()
{
    if (const auto edition = current()) {
        m_editor->setEdition(edition);
        m_right->setCurrentWidget(m_editor);
    }
}

void EditionsPage::keepWording()
{
    m_keeping = true;
    m_enter->setEnabled(false);
    m_editor->setBusy(true);
    const auto work = [edition = m_editor->edition(), words = m_editor->toKeep(), shelf = m_workplace.sharedShelf()] {
        return attest::enterWording(*edition, words, *shelf, userDataFolder());
    };
    inBackground(this, work, [this, of = m_editor->edition()->id](const Result<AddedEdition> &added) {
        m_keeping = false;
        m_editor->setBusy(false);
        if (added) {
            m_editor->dropDraft(of);
            take(*added);
            return;
        }
        m_editor->setProblem(added.error().message);
        if (m_right->currentWidget() != m_editor) {
            showCurrent();
            m_problem->say(added.error().message);
        }
    });
}

void EditionsPage::take(const AddedEdition &added)
{
    m_workplace.setShelf(added.shelf);
    showEdition(added.id.text());
    const auto edition = current();
    Q_EMIT m_workplace.news({NewsKind::Done,
                             tr("The %1 is kept as %2. A year can be started against it.")
                                 .arg(edition ? edition->name() : QString(), added.id.text()),
                             {},
                             {}});
    // What its provisions were before is needed for carrying years forward: it is asked at once.
    if (edition && lacksCorrespondenceFrom(added.shelf, *edition)) {
        proposeCorrespondence();
    }
}

void EditionsPage::proposeCorrespondence()
{
    const auto to = current();
    if (!to) {
        return;
    }
    if (const Correspondence *own = ownCorrespondenceTo(m_workplace.shelf(), *to)) {
        ProposedCorrespondence kept{own->from, own->to, {}};
        for (const Relation &relation : own->relations) {
            kept.relations.push_back({relation, 1});
        }
        showProposal(kept, true);
        return;
    }
    const auto from = lacksCorrespondenceFrom(m_workplace.shelf(), *to);
    if (!from) {
        return;
    }
    m_propose->setEnabled(false);
    inBackground(
        this, [from, to] { return attest::proposeCorrespondence(*from, *to); },
        [this](const Result<ProposedCorrespondence> &proposed) {
            m_propose->setEnabled(true);
            if (proposed) {
                showProposal(*proposed, false);
            } else {
                m_problem->say(proposed.error().message);
            }
        });
}

void EditionsPage::showProposal(const ProposedCorrespondence &proposed, bool kept)
{
    const auto from = m_workplace.shelf().edition(proposed.from.text());
    const auto to = m_workplace.shelf().edition(proposed.to.text());
    if (!from || !to) {
        return;
    }
    using Source = CorrespondenceDialog::Source;
    auto *dialog = new CorrespondenceDialog(proposed, kept ? Source::Kept : Source::Proposed, *from, *to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const OwnBefore before = kept ? OwnBefore::IsReplaced : OwnBefore::Stays;
    connect(dialog, &CorrespondenceDialog::keepAsked, this, [this, dialog, before] {
        const auto with = keepCorrespondence(dialog->correspondence(), m_workplace.shelf(), userDataFolder(), before);
        if (!with) {
            dialog->setProblem(with.error().message);
            return;
        }
        dialog->accept();
        m_workplace.setShelf(*with);
        Q_EMIT m_workplace.news(
            {NewsKind::Done, tr("What became of each provision is kept. Years are carried forward by it."), {}, {}});
    });
    dialog->open();
}

QString EditionsPage::unkept() const
{
    return m_editor->hasDrafts() ? tr("Wording that you entered for an edition of the Code is not kept yet.")
                                 : QString();
}

} // namespace attest::ui
