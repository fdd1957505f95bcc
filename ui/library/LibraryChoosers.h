// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace attest::ui {

/// How the user is asked for files. Each gives an empty path where nothing was chosen.
struct LibraryChoosers
{
    std::function<QString(QWidget *)> askForLibrary;
    /// Where a new library shall be kept; takes the place proposed.
    std::function<QString(QWidget *, const QString &)> placeForNew;
    std::function<QString(QWidget *)> editionFile;

    /// The system's own file dialogs.
    static LibraryChoosers system();
};

} // namespace attest::ui
