// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowActions.h"

#include "ui/widgets/Icons.h"
#include "ui/window/TextActions.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

QAction *made(QWidget *window, const char *name, const QString &words, const QList<QKeySequence> &keys = {},
              const QString &iconName = {})
{
    auto *action = new QAction(words, window);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
    }
    window->addAction(action);
    return action;
}

/// Its keys work in one room alone, which adds it to itself.
QAction *ofRoom(QWidget *window, const char *name, const QString &words, const QString &keys,
                const QString &iconName = {})
{
    QAction *action = made(window, name, words, {QKeySequence(keys)}, iconName);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    window->removeAction(action);
    return action;
}

QList<QKeySequence> pressed(const QString &first, const QString &second = {})
{
    return second.isEmpty() ? QList<QKeySequence>{QKeySequence(first)}
                            : QList<QKeySequence>{QKeySequence(first), QKeySequence(second)};
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window),
      importForm(made(window, "importForm", tr("&Import a form…"), pressed(u"Ctrl+Shift+I"_s), u"import"_s)),
      startYear(made(window, "startYear", tr("&Start a year…"), pressed(u"Ctrl+N"_s), u"add"_s)),
      openLibrary(made(window, "openLibrary", tr("&Open a library…"), pressed(u"Ctrl+O"_s), u"folder"_s)),
      closeLibrary(made(window, "closeLibrary", tr("&Close the library"), pressed(u"Ctrl+W"_s))),
      exportForm(made(window, "exportForm", tr("&Export form…"), pressed(u"Ctrl+E"_s), u"export"_s)),
      quit(made(window, "quit", tr("&Quit"), pressed(u"Ctrl+Q"_s))),
      undo(made(window, "undo", tr("&Undo"), pressed(u"Ctrl+Z"_s), u"undo"_s)),
      redo(made(window, "redo", tr("&Redo"), pressed(u"Ctrl+Y"_s, u"Ctrl+Shift+Z"_s), u"redo"_s)),
      search(made(window, "search", tr("&Search every year…"), pressed(u"Ctrl+K"_s), u"search"_s)),
      settings(made(window, "settings", tr("Se&ttings…"), pressed(u"Ctrl+,"_s), u"settings"_s)),
      nextOpen(made(window, "nextOpen", tr("Next &unanswered"), pressed(u"Ctrl+Return"_s, u"Ctrl+Enter"_s), u"next"_s)),
      confirmNext(made(window, "confirmNext", tr("&Confirm, and next unanswered"),
                       pressed(u"Ctrl+Shift+Return"_s, u"Ctrl+Shift+Enter"_s), u"yes"_s)),
      next(made(window, "next", tr("&Next provision"), pressed(u"Alt+Down"_s))),
      previous(made(window, "previous", tr("&Previous provision"), pressed(u"Alt+Up"_s))),
      filter(made(window, "filter", tr("&Filter the provisions"), pressed(u"Ctrl+F"_s))),
      bringForward(made(window, "bringForward", tr("&Bring last year's answer forward"), pressed(u"Ctrl+Shift+B"_s),
                        u"bring-forward"_s)),
      compareForms(made(window, "compareForms", tr("Two &forms"), {}, u"compare"_s)),
      compareEditions(made(window, "compareEditions", tr("Two &editions of the Code"))),
      compareYears(made(window, "compareAllYears", tr("All &years of a landlord"))),
      nextChange(ofRoom(window, "nextChange", tr("&Next change"), u"F8"_s, u"next"_s)),
      previousChange(ofRoom(window, "previousChange", tr("&Previous change"), u"Shift+F8"_s, u"previous"_s)),
      copyChange(ofRoom(window, "copyAsText", tr("&Copy as text"), u"Ctrl+Shift+C"_s)),
      exportComparison(made(window, "exportComparison", tr("&Export what is compared…"), {}, u"export"_s)),
      guide(made(window, "guide", tr("User &guide"), pressed(u"F1"_s), u"help"_s)),
      keys(made(window, "keys", tr("&Keys"))), about(made(window, "about", tr("&About Attest")))
{
    setPossible(false, false, false);
}

void WindowActions::fill(QMenuBar &menus) const
{
    QMenu *file = menus.addMenu(tr("&File"));
    file->addActions({importForm, startYear});
    file->addSeparator();
    file->addActions({openLibrary, closeLibrary});
    file->addSeparator();
    file->addAction(exportForm);
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = menus.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    addTextActions(*edit);
    edit->addSeparator();
    edit->addAction(search);
    edit->addSeparator();
    edit->addAction(settings);
    QMenu *go = menus.addMenu(tr("&Provision"));
    go->addActions({nextOpen, confirmNext, next, previous});
    go->addSeparator();
    go->addActions({bringForward, filter});
    QMenu *compare = menus.addMenu(tr("&Compare"));
    compare->addActions({compareForms, compareEditions, compareYears});
    compare->addSeparator();
    compare->addActions({nextChange, previousChange});
    compare->addSeparator();
    compare->addActions({copyChange, exportComparison});
    QMenu *help = menus.addMenu(tr("&Help"));
    help->addActions({guide, keys, about});
}

void WindowActions::setPossible(bool libraryOpen, bool formOpen, bool editable)
{
    for (QAction *action : {startYear, closeLibrary, search}) {
        action->setEnabled(libraryOpen);
    }
    exportForm->setEnabled(formOpen);
    nextOpen->setEnabled(formOpen);
    for (QAction *action : {undo, redo, bringForward, confirmNext}) {
        action->setEnabled(editable);
    }
    m_libraryOpen = libraryOpen;
    m_formOpen = formOpen;
    showPossible();
}

void WindowActions::setComparing(bool comparing)
{
    m_comparing = comparing;
    showPossible();
}

void WindowActions::setComparisonExportable(bool exportable)
{
    m_comparisonExportable = exportable;
    showPossible();
}

void WindowActions::showPossible()
{
    exportComparison->setEnabled(m_comparisonExportable && m_comparing && m_libraryOpen);
    for (QAction *action : {compareForms, compareEditions, compareYears}) {
        action->setEnabled(m_libraryOpen);
    }
    for (QAction *action : {next, previous, filter}) {
        action->setEnabled(m_formOpen || (m_comparing && m_libraryOpen));
    }
    for (QAction *action : {nextChange, previousChange, copyChange}) {
        action->setEnabled(m_comparing && m_libraryOpen);
    }
}

} // namespace attest::ui
