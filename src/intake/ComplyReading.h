// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormHeading.h"
#include "provisions/Edition.h"

#include <vector>

namespace attest {

/// What an answer cell says.
struct ComplyReading
{
    std::optional<Comply> comply;
    QString asWritten;     ///< the whole cell, where it is not exactly what the edition's form prints
    double confidence = 1; ///< 0 to 1
    bool doubtful = false; ///< somebody should look
    bool pictured = false; ///< a picture without words stands there: what it was taken for is a guess
};

/// Reads "Yes", "Y", "yes.", "Yes - see commentary", "Fully compliant", "Not compliant", "Partially", "N/A", a tick,
/// "☒ Yes ☐ No", and with doubt a line with the same answer for each landlord of a group. "Yes / No" left as the form
/// was issued, and nothing, are blank. Any other word is kept, and blank.
ComplyReading readComply(const QString &cell, const FormLayout &form);

/// One cell of a form whose answer is given by a mark in one of several columns.
struct Tick
{
    ColumnRole role;
    QString text;
};
ComplyReading readTicks(const std::vector<Tick> &ticks, const FormLayout &form);

/// True where a cell holds nothing but an answer, a tick or the form's own "Yes / No".
bool isComplyCell(const QString &cell);
/// True where a cell prints the answers to choose from, and no mark says which it is: "Yes / No", "Yes No Partially".
bool isChoice(const QString &cell);
/// What stands for a picture of which nobody knows what it shows.
QString unnamedPicture();
/// True where a cell holds such pictures, and no words.
bool isPictured(const QString &cell);
/// The cell without them.
QString withoutPictures(QString cell);
/// An answer that was read from what a picture is called, or from where one stands: somebody should look.
void doubtPicture(ComplyReading &reading);
/// True where a cell holds a tick, a cross, a box or nothing.
bool isMark(const QString &cell);

} // namespace attest
