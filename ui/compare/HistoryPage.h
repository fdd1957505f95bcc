// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/HistoryModel.h"

#include <QWidget>

class QSplitter;
class QTableView;

namespace attest::ui {

class StoryPanel;

/// All years of a landlord: the grid, and the story of the provision at hand beside it.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void setHistory(const SharedHistory &history, std::shared_ptr<const CodeShelf> shelf);
    /// What Open leads to: the form of the year at hand and the provision's code in it; none where it was not asked.
    std::optional<std::pair<AssessmentId, ProvisionCode>> atHand() const;
    /// The two years between which the cell at hand stands: this and the one before. None for the first.
    std::optional<std::pair<AssessmentId, AssessmentId>> step() const;
    /// The provision at hand, in the newest year that has it.
    std::optional<ProvisionCode> code() const;
    void stepRow(bool forward);
    /// To the next (previous) provision whose answer is not the same in every year.
    void stepChange(bool forward);
    QString copiedStory() const;
    /// The whole grid, cells parted by tabs.
    QString copiedGrid() const;
    void focusGrid();

Q_SIGNALS:
    void currentChanged();
    void opened();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool changes(int row) const;
    void fit();
    HistoryModel m_model;
    QTableView *m_grid;
    StoryPanel *m_story;
    QSplitter *m_parts;
};

} // namespace attest::ui
