// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/positions/PlacedPage.h"

#include <QByteArray>

namespace attest::pdfreader {

/// poppler, loaded where it is needed: it would make every start of the helper longer.
class PlacedWords
{
public:
    enum class Outcome { Read, Missing, Damaged, Locked, TooMany };

    /// Loads the library, which lies in the program's folder or near it. Must be called before the process may open no
    /// more files.
    static bool load(const QString &folder);
    /// The pages with their words and nothing else; those that poppler could not read have none.
    static Outcome read(const QByteArray &bytes, std::vector<PlacedPage> &pages);
};

} // namespace attest::pdfreader
