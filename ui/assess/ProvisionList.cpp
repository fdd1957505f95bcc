// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionList.h"

#include "ui/assess/ProvisionDelegate.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct KindName
{
    ProvisionKind kind;
    const char *words; ///< translated where it is shown
};
constexpr KindName kindNames[] = {
    {ProvisionKind::All, QT_TRANSLATE_NOOP("ProvisionList", "All %1")},
    {ProvisionKind::Open, QT_TRANSLATE_NOOP("ProvisionList", "Open %1")},
    {ProvisionKind::NotCompliant, QT_TRANSLATE_NOOP("ProvisionList", "Not compliant %1")},
    {ProvisionKind::ToReview, QT_TRANSLATE_NOOP("ProvisionList", "To review %1")},
    {ProvisionKind::CodeChanged, QT_TRANSLATE_NOOP("ProvisionList", "Code changed %1")},
    {ProvisionKind::WithFinding, QT_TRANSLATE_NOOP("ProvisionList", "With a finding %1")},
};

} // namespace

ProvisionList::ProvisionList(AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_model(session), m_words(new QLineEdit), m_tree(new QTreeView), m_nothing(new QLabel)
{
    m_filter.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(fieldGap, fieldGap, 0, 0);
    column->setSpacing(fieldGap);
    m_words->setObjectName(u"provisionFilter"_s);
    m_words->setPlaceholderText(tr("Filter by code or words"));
    m_words->setAccessibleName(tr("Filter the provisions"));
    addClearButton(*m_words);
    for (auto *button : m_words->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear the filter"));
    }
    column->addWidget(m_words);
    makeFilters();
    m_nothing->setText(tr("No provision is like this. Choose All to see the whole form."));
    m_nothing->setWordWrap(true);
    Theme::setQuiet(m_nothing);
    column->addWidget(m_nothing);
    m_tree->setObjectName(u"provisions"_s);
    m_tree->setAccessibleName(tr("Provisions"));
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new ProvisionDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setUniformRowHeights(false);
    // Titles of sections wrap: another width may ask for other heights.
    connect(
        m_tree->header(), &QHeaderView::sectionResized, m_tree,
        [this] {
            m_tree->doItemsLayout();
            m_tree->scrollTo(m_tree->currentIndex());
        },
        Qt::QueuedConnection);
    m_tree->setTabKeyNavigation(false);
    column->addWidget(m_tree, 1);

    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &words) { filter([this, words] { m_filter.setWords(words); }); });
    connect(m_words, &QLineEdit::returnPressed, this, &ProvisionList::enterFirst);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        take(index);
        Q_EMIT entered();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProvisionList::take);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_current.reset();
        reset();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ProvisionList::reset);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ProvisionList::reset);
    connect(&m_model, &ProvisionModel::statesChanged, this, &ProvisionList::recount);
    recount();
    reset();
}

void ProvisionList::makeFilters()
{
    auto *kinds = new QWidget;
    auto *flow = new FlowLayout(kinds, smallGap);
    auto *group = new QButtonGroup(this);
    for (const KindName &name : kindNames) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setObjectName(u"filter%1"_s.arg(int(name.kind)));
        button->setProperty("kind", int(name.kind));
        group->addButton(button, int(name.kind));
        flow->addWidget(button);
        m_kinds.append(button);
    }
    m_kinds.front()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setKind(ProvisionKind(id)); });
    layout()->addWidget(kinds);
}

void ProvisionList::setKind(ProvisionKind kind)
{
    for (QToolButton *button : std::as_const(m_kinds)) {
        button->setChecked(button->property("kind").toInt() == int(kind));
    }
    filter([this, kind] { m_filter.setKind(kind); });
}

void ProvisionList::filter(const std::function<void()> &change)
{
    // The view marks another row where the marked one goes: nobody asked for that one.
    m_filtering = true;
    change();
    reset();
    const QModelIndex index = m_current ? m_filter.mapFromSource(m_model.indexOf(*m_current)) : QModelIndex();
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
    m_filtering = false;
}

QModelIndex ProvisionList::firstShown() const
{
    const auto exact = ProvisionCode::from(m_words->text().trimmed());
    const QModelIndex named = exact ? m_filter.mapFromSource(m_model.indexOf(*exact)) : QModelIndex();
    return named.isValid() ? named : m_filter.index(0, 0, m_filter.index(0, 0));
}

void ProvisionList::enterFirst()
{
    if (const QModelIndex index = firstShown(); index.isValid()) {
        m_tree->setCurrentIndex(index);
        Q_EMIT entered();
    }
}

void ProvisionList::recount()
{
    const auto codes = m_model.codes();
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        const auto kind = ProvisionKind(m_kinds[i]->property("kind").toInt());
        const auto count = std::count_if(codes.cbegin(), codes.cend(), [&](const ProvisionCode &code) {
            return ProvisionFilter::isOf(m_model.indexOf(code), kind);
        });
        m_kinds[i]->setText(QCoreApplication::translate("ProvisionList", kindNames[i].words).arg(count));
        m_kinds[i]->setVisible(count > 0 || kind == ProvisionKind::All || m_kinds[i]->isChecked());
    }
    m_tree->viewport()->update();
}

void ProvisionList::reset()
{
    m_tree->expandAll();
    const bool nothing = m_filter.rowCount() == 0 && m_model.rowCount() > 0;
    m_nothing->setVisible(nothing);
    m_tree->setVisible(!nothing);
}

void ProvisionList::take(const QModelIndex &index)
{
    if (m_filtering) {
        return;
    }
    if (const auto code = ProvisionCode::from(index.data(ProvisionModel::CodeRole).toString())) {
        m_current = code;
        m_filter.setAtHand(code->text());
        Q_EMIT wanted(*code);
    }
}

void ProvisionList::setCurrent(const ProvisionCode &code)
{
    const QModelIndex source = m_model.indexOf(code);
    if (!source.isValid()) {
        return;
    }
    if (!m_filter.mapFromSource(source).isValid()) {
        m_words->clear();
        setKind(ProvisionKind::All);
    }
    const QModelIndex index = m_filter.mapFromSource(source);
    if (index != m_tree->currentIndex()) {
        m_tree->setCurrentIndex(index);
    }
    m_tree->scrollTo(index);
}

std::optional<ProvisionCode> ProvisionList::neighbour(bool forward) const
{
    QModelIndex index = m_tree->currentIndex();
    if (!index.isValid()) {
        return ProvisionCode::from(firstShown().data(ProvisionModel::CodeRole).toString());
    }
    do {
        index = forward ? m_tree->indexBelow(index) : m_tree->indexAbove(index);
    } while (index.isValid() && !index.parent().isValid());
    return ProvisionCode::from(index.data(ProvisionModel::CodeRole).toString());
}

std::optional<ProvisionCode> ProvisionList::firstOpen() const
{
    const auto codes = m_model.codes();
    const auto found = std::find_if(codes.cbegin(), codes.cend(), [this](const ProvisionCode &code) {
        return ProvisionFilter::isOf(m_model.indexOf(code), ProvisionKind::Open);
    });
    return found == codes.cend() ? std::nullopt : std::optional(*found);
}

std::optional<ProvisionCode> ProvisionList::nextOpen() const
{
    const auto codes = m_model.codes();
    const auto now = current();
    const auto found = now ? std::find(codes.cbegin(), codes.cend(), *now) : codes.cend();
    const std::size_t start = found == codes.cend() ? codes.size() - 1 : std::size_t(found - codes.cbegin());
    for (std::size_t i = 1; i <= codes.size(); ++i) {
        const ProvisionCode &code = codes[(start + i) % codes.size()];
        if (ProvisionFilter::isOf(m_model.indexOf(code), ProvisionKind::Open) && code != now) {
            return code;
        }
    }
    return std::nullopt;
}

void ProvisionList::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace attest::ui
