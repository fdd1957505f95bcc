// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QByteArray>

namespace attest {

/// The document that a form was read from, to be shown beside what was read.
struct ReadSource
{
    Document document;
    QByteArray pdf; ///< the very bytes that were read, of a PDF; else empty
};

} // namespace attest
