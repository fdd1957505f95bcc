// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/HistoryPanel.h"

#include "base/Days.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr size_t mostShown = 100;

} // namespace

HistoryPanel::HistoryPanel(AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_nothing(new QLabel), m_more(new QLabel), m_list(new QListView),
      m_entries(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    m_nothing->setObjectName(u"historyWords"_s);
    m_more->setObjectName(u"historyMore"_s);
    for (QLabel *label : {m_nothing, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        Theme::setQuiet(label);
    }
    m_more->hide();
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History of this provision"));
    m_list->setModel(m_entries);
    m_list->setWordWrap(true);
    m_list->setSpacing(smallGap);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    connect(&session, &AssessmentSession::changed, this, &HistoryPanel::refresh);
    connect(&session, &AssessmentSession::closed, this, [this] { show({}); });
}

void HistoryPanel::show(const std::optional<ProvisionCode> &code)
{
    m_code = code;
    refresh();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::refresh()
{
    // Only who looks at it pays for reading it.
    if (!isVisible()) {
        return;
    }
    if (!m_code || !m_session.isOpen()) {
        list({});
        return;
    }
    m_session.workplace().store().ask(
        this,
        [id = m_session.form().summary.id, code = *m_code](Library &library) { return library.history(id, code); },
        [this, code = *m_code](const Result<std::vector<JournalEntry>> &entries) {
            if (m_code != code) {
                return;
            }
            if (entries) {
                list(*entries);
            } else {
                showProblem(tr("The history cannot be read. %1").arg(entries.error().message));
            }
        });
}

void HistoryPanel::list(const std::vector<JournalEntry> &entries)
{
    m_entries->clear();
    const size_t shown = std::min(entries.size(), mostShown);
    for (auto entry = entries.crbegin(); entry != entries.crbegin() + std::ptrdiff_t(shown); ++entry) {
        const QDateTime at = entry->change.at.toLocalTime();
        const QString what = entry->undoes != 0   ? tr("Taken back: %1").arg(entry->change.describe())
                             : entry->redoes != 0 ? tr("Made again: %1").arg(entry->change.describe())
                                                  : entry->change.describe();
        auto *item = new QStandardItem(
            tr("%1\n%2, %3 at %4").arg(what, entry->change.who, dayInWords(at.date()), at.time().toString(u"HH:mm"_s)));
        m_entries->appendRow(item);
    }
    const size_t more = entries.size() - shown;
    m_more->setText(more == 1 ? tr("1 earlier change is not shown.")
                              : tr("%1 earlier changes are not shown.").arg(more));
    m_more->setVisible(more > 0);
    m_nothing->setText(tr("Nobody has changed this answer yet."));
    m_nothing->setVisible(entries.empty());
    m_list->setVisible(!entries.empty());
}

void HistoryPanel::showProblem(const QString &sentence)
{
    list({});
    m_nothing->setText(sentence);
}

} // namespace attest::ui
