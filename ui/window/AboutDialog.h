// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"

#include <QDialog>

namespace attest::ui {

/// What this program is, and the versions of what it is made of and of the Codes it has.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const CodeShelf &shelf, QWidget *parent = nullptr);
    /// The versions as lines, to be sent along with a question.
    static QString versions(const CodeShelf &shelf);
};

} // namespace attest::ui
