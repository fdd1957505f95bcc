// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/CompareAssessments.h"
#include "jobs/FindAssessment.h"
#include "ui/Looking.h"
#include "ui/WindowAtWork.h"
#include "ui/compare/CompareModel.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QToolButton>

namespace attest::test {

/// Compare, as an officer meets it who has the sample's last year open.
class CompareAtWork : public WindowAtWork
{
public:
    bool begin(const QString &year = "2025-26", const QString &provision = "6.3")
    {
        if (!open(year, provision)) {
            return false;
        }
        child<QToolButton>(window(), "room-compare")->click();
        return compared();
    }

    QAbstractItemModel &rows() { return *child<QListView>(window(), "compareRows")->model(); }
    /// Waits until something was compared.
    bool compared()
    {
        return until([this] {
                   const auto *tools = child<QWidget>(window(), "compareTools"); // none before the room is wanted
                   return tools != nullptr && tools->isVisible();
               }) &&
               settle();
    }
    QString title() { return child<QLabel>(window(), "compareTitle")->text(); }
    QString summary() { return child<QLabel>(window(), "compareSummary")->text(); }
    QString at() { return child<QLabel>(window(), "compareCodes")->text(); }

    /// Chooses, as a user does, what stands at that place of the chooser.
    void choose(const char *chooser, int index)
    {
        auto *box = child<QComboBox>(window(), chooser);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// Chooses the form of that year.
    void chooseYear(const char *chooser, const QString &year)
    {
        choose(chooser, child<QComboBox>(window(), chooser)->findText(year + " · Fenmoor Homes"));
    }
    bool compareYears(const QString &from, const QString &to)
    {
        chooseYear("compareTo", to);
        chooseYear("compareFrom", from);
        return until([&] { return title().contains(from) && title().contains(to); }) && settle();
    }
    void show(const QString &code)
    {
        auto *list = child<QListView>(window(), "compareRows");
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows().index(row, 0).data(ui::CompareModel::CodesRole).toString().split(" → ").last() == code) {
                list->setCurrentIndex(rows().index(row, 0));
                return; // one that was withdrawn may have the code of a newer one, which stands before it
            }
        }
    }
    /// What the panes on that side say, as they mark it.
    QString pane(const char *side)
    {
        QStringList html;
        for (const QLabel *label : window().findChildren<QLabel *>(side)) {
            if (label->isVisible()) {
                html.append(label->text());
            }
        }
        return html.join('\n');
    }
    /// The same two years compared past the window.
    AssessmentComparison comparison(const QString &from, const QString &to)
    {
        const SystemClock clock;
        const auto library = Library::open(pathOfLibrary(), Library::Mode::ReadOnly, clock).value();
        const auto before = findAssessment(*library, from).value();
        const auto after = findAssessment(*library, to).value();
        return compareInLibrary(*library, CodeShelf::shipped().value(), before.id, after.id).value();
    }
};

} // namespace attest::test
