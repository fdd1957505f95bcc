// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/HistoryPage.h"

#include "compare/HistoryWords.h"
#include "ui/compare/HistoryView.h"
#include "ui/compare/StoryPanel.h"
#include "ui/widgets/style/PartStyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int gridWidth = 680;
constexpr int storyWidth = 420;

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent), m_grid(new HistoryView([this] { Q_EMIT opened(); })), m_story(new StoryPanel),
      m_parts(new QSplitter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_grid->setObjectName(u"historyGrid"_s);
    setOpaque(*m_grid);
    m_grid->setAccessibleName(tr("Answers by provision and year"));
    m_grid->setModel(&m_model);
    m_parts->addWidget(m_grid);
    m_parts->addWidget(m_story);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({gridWidth, storyWidth});
    row->addWidget(m_parts);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &at, const QModelIndex &before) {
                if (at.row() != before.row() || !before.isValid()) {
                    m_story->show(m_model.history(), m_model.row(at));
                }
                Q_EMIT currentChanged();
            });
    connect(m_grid, &QTableView::doubleClicked, this, &HistoryPage::opened);
}

void HistoryPage::setHistory(const SharedHistory &history, std::shared_ptr<const CodeShelf> shelf)
{
    const auto before = code();
    m_story->show({}, nullptr);
    m_model.setHistory(history, std::move(shelf));
    fit();
    if (m_model.rowCount() > 0) {
        const HistoryRow *again = before ? history->find(*before) : nullptr;
        const int row = again == nullptr ? 0 : int(again - history->rows().data());
        m_grid->setCurrentIndex(m_model.index(row, m_model.columnCount() - 1));
    }
    Q_EMIT currentChanged();
}

std::optional<ProvisionCode> HistoryPage::code() const
{
    const HistoryRow *row = m_model.row(m_grid->currentIndex());
    return row == nullptr ? std::nullopt : std::optional(row->code);
}

std::optional<std::pair<AssessmentId, ProvisionCode>> HistoryPage::atHand() const
{
    const HistoryRow *row = m_model.row(m_grid->currentIndex());
    const auto year = m_model.yearAt(m_grid->currentIndex().column());
    if (row == nullptr || !year || row->cells[std::size_t(*year)].codes.empty()) {
        return std::nullopt;
    }
    const auto &id = m_model.history()->columns()[std::size_t(*year)].side.id;
    return id ? std::optional(std::pair(*id, row->cells[std::size_t(*year)].codes.front())) : std::nullopt;
}

std::optional<std::pair<AssessmentId, AssessmentId>> HistoryPage::step() const
{
    const int column = m_grid->currentIndex().column();
    const auto year = m_model.yearAt(column) ? m_model.yearAt(column) : m_model.yearAt(column + 1);
    if (!year || *year == 0 || m_model.history()->comparisonTo(*year) == nullptr) {
        return std::nullopt;
    }
    const auto &columns = m_model.history()->columns();
    const auto &before = columns[std::size_t(*year) - 1].side.id;
    const auto &after = columns[std::size_t(*year)].side.id;
    return before && after ? std::optional(std::pair(*before, *after)) : std::nullopt;
}

void HistoryPage::stepRow(bool forward)
{
    const QModelIndex at = m_grid->currentIndex();
    const QModelIndex next = at.siblingAtRow(at.row() + (forward ? 1 : -1));
    if (next.isValid()) {
        m_grid->setCurrentIndex(next);
    }
}

bool HistoryPage::changes(int row) const
{
    QStringList words;
    for (const HistoryCell &cell : m_model.history()->rows()[std::size_t(row)].cells) {
        words.append(historyWord(cell));
    }
    words.removeDuplicates();
    return words.size() > 1;
}

void HistoryPage::stepChange(bool forward)
{
    const QModelIndex at = m_grid->currentIndex();
    for (int row = at.row() + (forward ? 1 : -1); row >= 0 && row < m_model.rowCount(); row += forward ? 1 : -1) {
        if (changes(row)) {
            m_grid->setCurrentIndex(at.siblingAtRow(row));
            return;
        }
    }
}

QString HistoryPage::copiedStory() const
{
    return m_story->text();
}

QString HistoryPage::copiedGrid() const
{
    QStringList lines;
    const auto oneLine = [](const QVariant &words) { return words.toString().simplified(); };
    QStringList head = {QString()};
    for (int column = 0; column < m_model.columnCount(); ++column) {
        head.append(oneLine(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole)));
    }
    lines.append(head.join(u'\t'));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList cells = {oneLine(m_model.headerData(row, Qt::Vertical, Qt::DisplayRole))};
        for (int column = 0; column < m_model.columnCount(); ++column) {
            cells.append(oneLine(m_model.index(row, column).data()));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void HistoryPage::focusGrid()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::fit()
{
    m_grid->resizeColumnsToContents();
    m_grid->resizeRowsToContents();
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace attest::ui
