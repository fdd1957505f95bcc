// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareLoader.h"
#include "ui/session/AssessmentSession.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace attest::ui {

class CompareChoosers;
class CompareMessage;
class CompareTools;
class HistoryPage;
class Preferences;
class ReportExport;
class SheetPage;
class SummaryStrip;

/// What changed: two forms, two editions of the Code, or all years of a landlord.
class CompareWorkspace : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    CompareWorkspace(AssessmentSession &session, Preferences &preferences, QWidget *parent = nullptr);

    /// Begins comparing things of that kind: what was compared last, else what is most likely wanted.
    void compare(CompareWhat what);
    /// Compares, and shows that provision once it is done.
    void compare(const CompareChoice &choice, const std::optional<ProvisionCode> &code = {});
    /// The next (previous) row; with `changed`, the next one with a change.
    void step(bool forward, bool changed);
    void focusFilter();
    void copyRow();
    void copyAll();
    void openAtHand();
    ReportExport &exporting() { return *m_export; }

Q_SIGNALS:
    /// There is too little to compare: a form shall be imported.
    void wantsImport();
    /// Whether something can be exported may be another now: exporting().canStart().
    void exportChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void begin();
    void load();
    void take(const Compared &compared);
    void fill(const Compared &compared);
    void fail(const Error &why);
    void forget();
    void refreshSoon();
    void focusWhatIsShown();
    void showTitle();
    void showTools();
    void copy(const QString &words, const QString &said);
    bool showsSheet() const;
    bool showsHistory() const;

    AssessmentSession &m_session;
    Workplace &m_workplace;
    CompareLoader m_loader;
    CompareChoosers *m_choosers;
    QLabel *m_title;
    SummaryStrip *m_summary;
    ReportExport *m_export;
    CompareTools *m_tools;
    QStackedWidget *m_pages;
    CompareMessage *m_message;
    SheetPage *m_sheet;
    HistoryPage *m_history;
    QTimer m_slow;                         ///< until it is said that it is being compared
    std::array<CompareChoice, 3> m_last;   ///< of each kind, what was compared last
    std::optional<ProvisionCode> m_wanted; ///< to be shown once it is compared
    bool m_stale = true;
    bool m_arriving = false; ///< the room was just turned to
};

} // namespace attest::ui
