// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenuBar;

namespace attest::ui {

/// Everything the menus offer, with its keys. The window says what each does.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `window`, so that their keys work anywhere in it.
    explicit WindowActions(QWidget *window);
    void fill(QMenuBar &menus) const;
    /// What is possible while no form, or no library, is open.
    void setPossible(bool libraryOpen, bool formOpen, bool editable);
    /// Whether Compare is shown: what goes from change to change is possible there alone.
    void setComparing(bool comparing);
    /// Whether what Compare shows can be exported.
    void setComparisonExportable(bool exportable);

    QAction *importForm, *startYear, *openLibrary, *closeLibrary, *exportForm, *quit;
    QAction *undo, *redo, *search, *settings;
    QAction *nextOpen, *confirmNext, *next, *previous, *filter, *bringForward;
    QAction *compareForms, *compareEditions, *compareYears, *nextChange, *previousChange, *copyChange,
        *exportComparison;
    QAction *guide, *keys, *about;

private:
    void showPossible();
    bool m_libraryOpen = false;
    bool m_formOpen = false;
    bool m_comparing = false;
    bool m_comparisonExportable = false;
};

} // namespace attest::ui
