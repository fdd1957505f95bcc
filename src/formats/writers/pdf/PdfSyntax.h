// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace attest::pdf {

// How PDF spells values, in the strings that PDF/A-2 allows.

/// A text string: without the characters that no document can hold, and cut where it is longer than PDF/A allows.
QByteArray textString(const QString &text);
/// A string of ASCII characters.
QByteArray asciiString(const QByteArray &text);
QByteArray number(double value);
QByteArray reference(int object);
/// A rectangle given from a page's top left, in PDF's coordinates from its bottom left.
QByteArray rectangle(const QRectF &area, double pageHeight);

/// "/key value " of a dictionary; the value is spelt already.
void addEntry(QByteArray &dictionary, const char *key, const QByteArray &value);

// Straight into a longer text, for what a document has thousands of.
void appendInteger(QByteArray &out, int value);
void appendReference(QByteArray &out, int object);

} // namespace attest::pdf
