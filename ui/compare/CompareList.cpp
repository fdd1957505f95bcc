// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareList.h"

#include "ui/compare/CompareDelegate.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int mostKinds = 20; ///< seen at once

/// Rows on which Enter does something, whatever the desktop's habits with a click.
class RowsView : public QListView
{
public:
    explicit RowsView(std::function<void()> entered) : m_entered(std::move(entered)) {}

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            m_entered();
            return;
        }
        QListView::keyPressEvent(event);
    }

private:
    std::function<void()> m_entered;
};

} // namespace

CompareList::CompareList(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_kinds(new QComboBox),
      m_rows(new RowsView([this] { Q_EMIT opened(); })),
      m_nothing(new QLabel(tr("No provision is like this. Choose All to see every row.")))
{
    m_filter.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(fieldGap, fieldGap, 0, 0);
    column->setSpacing(fieldGap);
    m_words->setObjectName(u"compareFilter"_s);
    m_words->setPlaceholderText(tr("Filter by code or words"));
    m_words->setAccessibleName(tr("Filter the rows"));
    addClearButton(*m_words);
    const auto buttons = m_words->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setAccessibleName(tr("Clear the filter"));
    }
    m_kinds->setObjectName(u"compareKinds"_s);
    m_kinds->setAccessibleName(tr("Kind of change"));
    m_kinds->setMaxVisibleItems(mostKinds);
    m_nothing->setObjectName(u"compareNothing"_s);
    m_nothing->setWordWrap(true);
    Theme::setQuiet(m_nothing);
    m_rows->setObjectName(u"compareRows"_s);
    m_rows->setAccessibleName(tr("What changed, provision by provision"));
    m_rows->setModel(&m_filter);
    m_rows->setItemDelegate(new CompareDelegate(m_rows));
    m_rows->setResizeMode(QListView::Adjust);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_rows->setTabKeyNavigation(false);
    column->addWidget(m_words);
    column->addWidget(m_kinds);
    column->addWidget(m_nothing);
    column->addWidget(m_rows, 1);
    connect(m_words, &QLineEdit::textChanged, this,
            [this](const QString &words) { narrow([this, words] { m_filter.setWords(words); }); });
    connect(m_kinds, &QComboBox::activated, this, [this] { setKind(m_kinds->currentData().toUInt()); });
    connect(m_words, &QLineEdit::returnPressed, this, &CompareList::focusRows);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &shown) {
        if (shown.isValid() && !m_choosing) {
            m_current = m_filter.mapToSource(shown);
            Q_EMIT currentChanged();
        }
    });
    connect(m_rows, &QListView::doubleClicked, this, &CompareList::opened);
}

void CompareList::setSheet(const SharedSheet &sheet, const std::optional<ProvisionCode> &wanted)
{
    const CompareLine *at = current();
    const auto code = wanted ? wanted : at == nullptr ? std::nullopt : at->after ? at->after : at->before;
    m_choosing = true;
    m_model.setSheet(sheet);
    makeKinds();
    const QModelIndex again = code ? m_model.indexOf(*code) : QModelIndex();
    if (wanted && again.isValid() && !m_filter.mapFromSource(again).isValid()) {
        m_words->clear();
        setKind(0);
    }
    m_choosing = false;
    QModelIndex first = m_filter.index(0, 0);
    while (first.isValid() && !first.data(CompareModel::ChangedRole).toBool()) {
        first = first.siblingAtRow(first.row() + 1);
    }
    const QModelIndex shown = m_filter.mapFromSource(again);
    select(shown.isValid() ? shown : first.isValid() ? first : m_filter.index(0, 0));
    Q_EMIT filtered();
}

void CompareList::makeKinds()
{
    const quint32 before = m_filter.kind();
    m_kinds->clear();
    for (const CompareKind &kind : sheet() ? sheet()->kinds : std::vector<CompareKind>()) {
        const int count = m_model.count(kind.bit);
        // What shows nothing, or everything, narrows nothing.
        if (kind.bit == 0 || (count > 0 && count < m_model.rowCount())) {
            m_kinds->addItem(tr("%1 %2").arg(kind.words).arg(count), kind.bit);
        }
    }
    setKind(m_kinds->findData(before) < 0 ? 0 : before);
}

void CompareList::setKind(quint32 kind)
{
    m_kinds->setCurrentIndex(m_kinds->findData(kind));
    narrow([this, kind] { m_filter.setKind(kind); });
}

void CompareList::narrow(const std::function<void()> &change)
{
    const bool outer = std::exchange(m_choosing, true); // what the view marks meanwhile nobody chose
    const QPersistentModelIndex at = m_current;
    change();
    m_choosing = outer;
    // The row at hand stays at hand while the filters show it; else the first that they show is.
    const QModelIndex shown = m_filter.mapFromSource(at);
    select(shown.isValid() ? shown : m_filter.index(0, 0));
    m_nothing->setVisible(m_filter.rowCount() == 0);
    m_rows->setVisible(m_filter.rowCount() > 0);
    Q_EMIT filtered();
}

void CompareList::select(const QModelIndex &shown)
{
    const bool outer = std::exchange(m_choosing, true);
    m_rows->setCurrentIndex(shown);
    // Once the list has its room: it may just have been filled.
    QMetaObject::invokeMethod(
        m_rows, [this] { m_rows->scrollTo(m_rows->currentIndex()); }, Qt::QueuedConnection);
    m_current = m_filter.mapToSource(shown);
    m_choosing = outer;
    if (!m_choosing) {
        Q_EMIT currentChanged();
    }
}

const CompareLine *CompareList::current() const
{
    return m_model.line(m_current);
}

void CompareList::setCurrent(const ProvisionCode &code)
{
    const QModelIndex source = m_model.indexOf(code);
    if (!source.isValid()) {
        return;
    }
    if (!m_filter.mapFromSource(source).isValid()) {
        m_words->clear();
        setKind(0);
    }
    select(m_filter.mapFromSource(source));
}

QModelIndex CompareList::neighbour(bool forward, bool changed) const
{
    const QModelIndex at = m_rows->currentIndex();
    int row = at.isValid() ? at.row() : -1;
    do {
        row += forward ? 1 : -1;
    } while (row >= 0 && row < m_filter.rowCount() && changed &&
             !m_filter.index(row, 0).data(CompareModel::ChangedRole).toBool());
    return m_filter.index(row, 0);
}

bool CompareList::step(bool forward, bool changed)
{
    const QModelIndex next = neighbour(forward, changed);
    if (next.isValid()) {
        select(next);
    }
    return next.isValid();
}

bool CompareList::canStep(bool forward, bool changed) const
{
    return neighbour(forward, changed).isValid();
}

std::pair<int, int> CompareList::position() const
{
    const auto lines = shown();
    const CompareLine *at = current();
    std::pair<int, int> counted;
    for (const CompareLine *line : lines) {
        counted.second += line->changed ? 1 : 0;
        if (line == at) {
            counted.first = line->changed ? counted.second : 0;
        }
    }
    return counted;
}

std::vector<const CompareLine *> CompareList::shown() const
{
    std::vector<const CompareLine *> lines;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        lines.push_back(m_model.line(m_filter.mapToSource(m_filter.index(row, 0))));
    }
    return lines;
}

void CompareList::clearFilter()
{
    m_words->clear();
    setKind(0);
}

void CompareList::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void CompareList::focusRows()
{
    m_rows->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::ui
