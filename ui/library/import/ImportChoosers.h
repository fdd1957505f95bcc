// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;
class QWidget;

namespace attest::ui {

/// Asks for forms with the system's dialog; empty: none was chosen.
QStringList formsChosenInDialog(QWidget *parent);

/// Why a file of this name is not read, and what is.
QString unknownKind(const QString &path);

/// What was dropped on the page: files on this machine, or why they are not taken.
struct DroppedForms
{
    QStringList paths;
    QString problem;
};
DroppedForms droppedForms(const QMimeData &data);

} // namespace attest::ui
