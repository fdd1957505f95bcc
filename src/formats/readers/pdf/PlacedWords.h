// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/PlacedPage.h"

#include <QByteArray>

#include <memory>

namespace attest::pdfreader {

using positions::PlacedPage;

/// The words of a document's pages, read by poppler. Each page is read once it is known to show no more than people
/// read; meanwhile, another thread reads those before it.
class PlacedWords
{
public:
    enum class Outcome { Read, Missing, Damaged, Locked, TooMany };

    /// Loads poppler's library, which lies in the program's folder or near it: where no words are placed, it would only
    /// make a start longer. Must be called before the process may open no more files.
    static bool load(const QString &folder);

    /// Fills in these pages' words; those that poppler cannot read get none. Both must outlive it.
    PlacedWords(const QByteArray &bytes, std::vector<PlacedPage> &pages);
    PlacedWords(const PlacedWords &) = delete;
    PlacedWords &operator=(const PlacedWords &) = delete;
    ~PlacedWords(); ///< reads no further page

    /// The next page may be read: nobody else uses it from now on, until all are read.
    void allowNext();
    /// Reads what is left; every page must have been allowed.
    Outcome finish();

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

} // namespace attest::pdfreader
