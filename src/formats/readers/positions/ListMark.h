// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QByteArray>
#include <QStringList>

namespace attest::positions {

/// How a list is marked, and what its first item counts as.
struct ListMark
{
    ListStyle style = ListStyle::Bullet;
    int start = 1;
};

/// By what the file says of the list's numbering, and by the labels of its items.
ListMark listMark(const QByteArray &numbering, const QStringList &labels);

/// Whether each label counts one more than the one before it, in figures, letters or Roman figures.
bool countsUp(const QStringList &labels);

/// A sign that stands before each item of a list, whatever font draws it.
bool isBullet(QStringView text);
/// "1.", "(a)", "iv)": what counts the items of a list.
bool isCounter(const QString &text);

} // namespace attest::positions
