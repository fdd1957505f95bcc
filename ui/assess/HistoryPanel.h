// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QListView;
class QStandardItemModel;
class QLabel;

namespace attest::ui {

/// Every Change of the provision at hand, the latest first: what, who, when. Of many it shows
/// the latest hundred, and says how many there are before.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(AssessmentSession &session, QWidget *parent = nullptr);
    void show(const std::optional<ProvisionCode> &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void list(const std::vector<JournalEntry> &entries);
    void showProblem(const QString &sentence);

    AssessmentSession &m_session;
    std::optional<ProvisionCode> m_code;
    QLabel *m_nothing;
    QLabel *m_more;
    QListView *m_list;
    QStandardItemModel *m_entries;
};

} // namespace attest::ui
