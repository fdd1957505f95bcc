// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/pdf/SourceFile.h"

namespace attest::pdfreader {

/// What a file says of itself.
struct SourceInfo
{
    QString title;
    QString subject;
    QString organisation;
    QString year;
    QString language;     ///< empty where it says none
    bool attests = false; ///< Attest wrote it
};

SourceInfo sourceInfo(SourceFile &file);

} // namespace attest::pdfreader
