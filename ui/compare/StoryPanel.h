// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/HistoryModel.h"

#include <QScrollArea>

class QVBoxLayout;

namespace attest::ui {

/// One provision through the years: what was answered in each, and what changed from one to the next.
class StoryPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit StoryPanel(QWidget *parent = nullptr);

    /// `row`: null for none.
    void show(const SharedHistory &history, const HistoryRow *row);
    /// The same as plain text.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addYear(int year);
    void addStep(const AssessmentComparison &comparison, const ComparisonRow &row);
    void add(const QString &words, bool strong = false, bool quiet = false);
    SharedHistory m_history;
    const HistoryRow *m_row = nullptr;
    QVBoxLayout *m_column = nullptr;
    QStringList m_text;
};

} // namespace attest::ui
