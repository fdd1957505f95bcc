// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace attest {

/// What a writer made of a Document.
struct WrittenDocument
{
    QByteArray bytes;
    int pages = 0;       ///< 0 where the format has no pages
    QStringList remarks; ///< what the user should know of it, a sentence each
};

} // namespace attest
