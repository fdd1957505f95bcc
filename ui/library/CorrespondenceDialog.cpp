// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/CorrespondenceDialog.h"

#include "compare/WordDiff.h"
#include "jobs/KeepCorrespondence.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr QSize usualSize(840, 720);

QString codesText(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts += code.text();
    }
    return texts.join(u", "_s);
}

QString wordingOf(const Edition &edition, const std::vector<ProvisionCode> &codes)
{
    QStringList wordings;
    for (const ProvisionCode &code : codes) {
        if (const Provision *provision = edition.find(code)) {
            wordings += provision->text.empty() ? provision->summary : provision->plainText();
        }
    }
    return wordings.join(u"\n\n"_s);
}

QString kindWord(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Same:
        return CorrespondenceDialog::tr("The same");
    case RelationKind::Amended:
        return CorrespondenceDialog::tr("Amended");
    case RelationKind::Split:
        return CorrespondenceDialog::tr("Split");
    case RelationKind::Merged:
        return CorrespondenceDialog::tr("Merged");
    case RelationKind::New:
        return CorrespondenceDialog::tr("New");
    case RelationKind::Withdrawn:
        return CorrespondenceDialog::tr("Withdrawn");
    case RelationKind::Covers:
        break;
    }
    return CorrespondenceDialog::tr("Covers");
}

/// What a relation asks, in the order of the choices.
enum Demand { NotSaid, AsksTheSame, AsksMore, AsksLess, AsksMoreAndLess };

constexpr int demandColumn = 3;
constexpr int sureColumn = 4;

int demandOf(const Relation &relation)
{
    if (relation.strengthened) {
        return relation.relaxed ? AsksMoreAndLess : AsksMore;
    }
    return relation.relaxed ? AsksLess : relation.saysDemand() ? AsksTheSame : NotSaid;
}

bool goesOn(const Relation &relation)
{
    return !relation.from.empty() && !relation.to.empty();
}

QString demandWord(int choice)
{
    const std::array words = {CorrespondenceDialog::tr("Not said"), CorrespondenceDialog::tr("The same"),
                              CorrespondenceDialog::tr("More"), CorrespondenceDialog::tr("Less"),
                              CorrespondenceDialog::tr("More in one thing, less in another")};
    return words.at(std::size_t(choice));
}

/// One side of a difference: what only it has is tinted, and struck out or underlined.
QString sideHtml(const std::vector<DiffPiece> &pieces, DiffKind own)
{
    QString html;
    for (const DiffPiece &piece : pieces) {
        const QString words = piece.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        const bool white = piece.text.trimmed().isEmpty(); // nobody reads a mark on it
        if (piece.kind == DiffKind::Same || (piece.kind == own && white)) {
            html += words;
        } else if (piece.kind == own) {
            const bool removed = own == DiffKind::Removed;
            const QColor tint = removed ? Theme::colours().removed : Theme::colours().added;
            html += u"<span style=\"background:%1; text-decoration:%2\">%3</span>"_s.arg(
                tint.name(), removed ? u"line-through"_s : u"underline"_s, words);
        }
    }
    return html;
}

/// The kind that the numbers of provisions on both sides make; none where a correspondence has no such relation.
std::optional<RelationKind> kindOf(std::size_t from, std::size_t to)
{
    if (from == 0 && to == 0) {
        return std::nullopt;
    }
    if (from == 0) {
        return RelationKind::New;
    }
    if (to == 0) {
        return RelationKind::Withdrawn;
    }
    if (from > 1 && to > 1) {
        return std::nullopt;
    }
    return from > 1 ? RelationKind::Merged : to > 1 ? RelationKind::Split : RelationKind::Amended;
}

} // namespace

CorrespondenceDialog::CorrespondenceDialog(ProposedCorrespondence proposed, Source source,
                                           std::shared_ptr<const Edition> from, std::shared_ptr<const Edition> to,
                                           QWidget *parent)
    : QDialog(parent), m_from(std::move(from)), m_to(std::move(to)), m_relations(std::move(proposed.relations)),
      m_list(new QTreeWidget), m_older(new QLineEdit), m_newer(new QLineEdit), m_note(new QLineEdit),
      m_demand(new QComboBox), m_oldWording(wordsLabel({})), m_newWording(wordsLabel({})), m_problem(new Notice)
{
    setObjectName(u"correspondenceDialog"_s);
    setWindowTitle(tr("What became of each provision"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    column->addWidget(wordsLabel(tr("What became of each provision"), TypeSize::Title, true));
    const QString lead =
        source == Source::Proposed
            ? tr("Attest has compared the wording of the %1 (%2) with that of the %3 (%4). Look through what it "
                 "proposes, the least sure first, correct it, and keep it.")
            : tr("This is kept of what the %1 (%2) became in the %3 (%4). Correct it, and keep it again.");
    column->addWidget(wordsLabel(lead.arg(m_from->name(), m_from->id.text(), m_to->name(), m_to->id.text()) + u' ' +
                                 tr("Years are carried forward and editions compared by it. Where a provision was "
                                    "reworded, only you can say whether it asks for more or less.")));
    m_list->setObjectName(u"relations"_s);
    m_list->setAccessibleName(source == Source::Proposed ? tr("Proposed relations") : tr("Kept relations"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(sureColumn + 1);
    m_list->setHeaderLabels({tr("Before"), tr("Now"), tr("What became of it"), tr("It asks"), tr("How sure")});
    m_list->setColumnHidden(sureColumn, source == Source::Kept);
    column->addWidget(m_list, 2);
    column->addWidget(details(), 3);
    resize(usualSize);
    m_problem->setObjectName(u"correspondenceProblem"_s);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    m_keep = namedButton(tr("Keep"), "keepCorrespondence");
    Theme::setLeading(m_keep);
    auto *more = namedButton(tr("Add a relation"), "addRelation");
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    buttons->addButton(more, QDialogButtonBox::ActionRole);
    buttons->addButton(namedButton(tr("Cancel"), "cancelCorrespondence"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_keep, &QPushButton::clicked, this, &CorrespondenceDialog::keep);
    connect(more, &QPushButton::clicked, this, &CorrespondenceDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CorrespondenceDialog::showCurrent);
    std::stable_sort(
        m_relations.begin(), m_relations.end(),
        [](const ProposedRelation &one, const ProposedRelation &other) { return one.confidence < other.confidence; });
    fill(0);
}

QWidget *CorrespondenceDialog::details()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    m_change = namedButton(tr("Change"), "changeRelation");
    m_change->setAutoDefault(false);
    const std::initializer_list<std::tuple<QLineEdit *, QString, const char *>> fields = {
        {m_older, tr("Provisions &before"), "olderCodes"},
        {m_newer, tr("Provisions &now"), "newerCodes"},
        {m_note, tr("N&ote"), "relationNote"}};
    for (const auto &[field, name, objectName] : fields) {
        field->setObjectName(QLatin1StringView(objectName));
        field->setAccessibleName(QString(name).remove(u'&'));
        form->addRow(name, field);
    }
    m_demand->setObjectName(u"relationDemand"_s);
    m_demand->setAccessibleName(tr("It asks"));
    for (const int choice : {NotSaid, AsksTheSame, AsksMore, AsksLess, AsksMoreAndLess}) {
        m_demand->addItem(demandWord(choice));
    }
    form->addRow(tr("It a&sks"), m_demand);
    auto *changing = new QHBoxLayout;
    changing->addWidget(m_change);
    changing->addStretch();
    form->addRow(QString(), changing);
    column->addLayout(form);
    auto *wordings = new QWidget;
    auto *sides = new QHBoxLayout(wordings);
    m_oldWording->setObjectName(u"oldWording"_s);
    m_newWording->setObjectName(u"newWording"_s);
    for (QLabel *wording : {m_oldWording, m_newWording}) {
        wording->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        wording->setTextFormat(Qt::RichText); // its marks are ours, its words are escaped
        sides->addWidget(wording, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Both wordings"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(wordings);
    column->addWidget(scroll, 1);
    connect(m_change, &QPushButton::clicked, this, &CorrespondenceDialog::change);
    connect(m_demand, &QComboBox::activated, this, &CorrespondenceDialog::setDemand);
    return widget;
}

void CorrespondenceDialog::fill(int select)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const ProposedRelation &each : m_relations) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, codesText(each.relation.from));
        item->setText(1, codesText(each.relation.to));
        item->setText(2, kindWord(each.relation.kind));
        item->setText(demandColumn, goesOn(each.relation) ? demandWord(demandOf(each.relation)) : QString());
        item->setText(sureColumn, tr("%1 %").arg(qRound(each.confidence * 100)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(select));
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    showCurrent();
}

void CorrespondenceDialog::showCurrent()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0) {
        return;
    }
    const Relation &relation = m_relations[std::size_t(at)].relation;
    m_older->setText(codesText(relation.from));
    m_newer->setText(codesText(relation.to));
    m_note->setText(relation.note);
    m_demand->setEnabled(goesOn(relation));
    m_demand->setCurrentIndex(demandOf(relation));
    const auto pieces = readableDiff(wordDiff(wordingOf(*m_from, relation.from), wordingOf(*m_to, relation.to)));
    m_oldWording->setText(sideHtml(pieces, DiffKind::Removed));
    m_newWording->setText(sideHtml(pieces, DiffKind::Added));
    m_problem->say({});
}

bool CorrespondenceDialog::change()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0) {
        return false;
    }
    Relation changed = m_relations[std::size_t(at)].relation;
    for (const auto &[field, side, edition] :
         {std::tuple(m_older, &Relation::from, m_from.get()), std::tuple(m_newer, &Relation::to, m_to.get())}) {
        (changed.*side).clear();
        const QStringList texts = field->text().split(u',', Qt::SkipEmptyParts);
        for (const QString &text : texts) {
            const auto code = ProvisionCode::from(text.trimmed());
            if (!code || edition->find(*code) == nullptr) {
                m_problem->say(tr("The %1 has no provision %2.").arg(edition->name(), text.trimmed()));
                return false;
            }
            (changed.*side).push_back(*code);
        }
    }
    const auto kind = kindOf(changed.from.size(), changed.to.size());
    if (!kind) {
        m_problem->say(tr("Name one provision on one side at least: several cannot become several at once. Make a "
                          "relation for each."));
        return false;
    }
    const Relation &before = m_relations[std::size_t(at)].relation;
    const bool sides = before.from != changed.from || before.to != changed.to;
    changed.kind = sides ? *kind : before.kind;
    if (!goesOn(changed)) {
        changed.strengthened = changed.relaxed = changed.unchanged = false;
    }
    changed.note = m_note->text().trimmed();
    m_relations[std::size_t(at)] = {changed, 1};
    // What is loose now, or placed twice, is put right at once, so that the list shows what would be kept.
    const Correspondence whole = correspondence();
    std::vector<ProposedRelation> kept;
    for (const Relation &relation : whole.relations) {
        const auto held = std::find_if(m_relations.begin(), m_relations.end(), [&](const ProposedRelation &each) {
            return each.relation.from == relation.from && each.relation.to == relation.to;
        });
        kept.push_back({relation, held == m_relations.end() ? 1 : held->confidence});
    }
    m_relations = std::move(kept);
    const auto here = std::find_if(m_relations.begin(), m_relations.end(), [&](const ProposedRelation &each) {
        return each.relation.from == changed.from && each.relation.to == changed.to;
    });
    fill(here == m_relations.end() ? 0 : int(here - m_relations.begin()));
    return true;
}

bool CorrespondenceDialog::fieldsChanged() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0) {
        return false;
    }
    const Relation &shown = m_relations[std::size_t(at)].relation;
    return m_older->text() != codesText(shown.from) || m_newer->text() != codesText(shown.to) ||
           m_note->text().trimmed() != shown.note;
}

void CorrespondenceDialog::setDemand(int choice)
{
    QTreeWidgetItem *item = m_list->currentItem();
    const int at = m_list->indexOfTopLevelItem(item);
    if (at < 0) {
        return;
    }
    Relation &relation = m_relations[std::size_t(at)].relation;
    if (relation.kind == RelationKind::Same && choice != AsksTheSame) {
        relation.kind = RelationKind::Amended;
        item->setText(2, kindWord(relation.kind));
    }
    relation.strengthened = choice == AsksMore || choice == AsksMoreAndLess;
    relation.relaxed = choice == AsksLess || choice == AsksMoreAndLess;
    relation.unchanged = choice == AsksTheSame && relation.kind != RelationKind::Same;
    item->setText(demandColumn, demandWord(choice));
}

void CorrespondenceDialog::keep()
{
    if (!fieldsChanged() || change()) {
        Q_EMIT keepAsked();
    }
}

void CorrespondenceDialog::add()
{
    m_relations.push_back({{}, 1});
    fill(int(m_relations.size()) - 1);
    m_older->setFocus();
}

Correspondence CorrespondenceDialog::correspondence() const
{
    Correspondence made = ProposedCorrespondence{m_from->id, m_to->id, m_relations}.correspondence();
    return allPlaced(std::move(made), *m_from, *m_to);
}

void CorrespondenceDialog::setProblem(const QString &sentence)
{
    m_problem->say(sentence);
}

} // namespace attest::ui
