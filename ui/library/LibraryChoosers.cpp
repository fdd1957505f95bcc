// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryChoosers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryChoosers)
};

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

LibraryChoosers LibraryChoosers::system()
{
    const auto toOpen = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Open a library"), documents(),
                                            Words::tr("Attest libraries (*.attest)"));
    };
    const auto forNew = [](QWidget *parent, const QString &proposed) {
        return QFileDialog::getSaveFileName(parent, Words::tr("Where to keep the new library"), proposed,
                                            Words::tr("Attest libraries (*.attest)"));
    };
    const auto edition = [](QWidget *parent) {
        return QFileDialog::getOpenFileName(parent, Words::tr("Add an edition of the Code"), documents(),
                                            Words::tr("Editions (*.json)"));
    };
    return {toOpen, forNew, edition};
}

} // namespace attest::ui
