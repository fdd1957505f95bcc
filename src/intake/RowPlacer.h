// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRows.h"

namespace attest {

/// What told that a row is a provision's.
enum class PlacedBy {
    Code,
    Wording,
    Both,
    Order ///< it stands between the rows of the provisions before and after one whose wording is not held
};

/// The row that answers a provision.
struct PlacedRow
{
    int row = -1; ///< index of the form's row; -1: none
    PlacedBy by = PlacedBy::Both;
    double confidence = 0;
    bool shared = false;       ///< the row answers other provisions as well
    bool againstCode = false;  ///< placed by its wording although its code names another
    bool partsAside = false;   ///< a row without a code that follows it answers none, and may be a part of it
    bool otherWording = false; ///< placed by its code although its wording is hardly the provision's
};

struct StrayRow
{
    int row = -1;
    QString reason;
    int provision = -1; ///< index of the one that it names and another row answers; -1: none
};

/// Which row answers which provision of an edition: one row for a provision, chosen over the whole form.
struct Placement
{
    std::vector<PlacedRow> provisions; ///< one for each provision of the edition
    std::vector<StrayRow> strays;      ///< rows that answer none
    bool broken = false;               ///< so many parts of rows answer none that no row is sure to be whole
    double score = 0;                  ///< how well the edition explains the rows, 0 to 1

    int placed() const;
};
Placement placeRows(const std::vector<FormRow> &rows, const EditionWords &edition);

} // namespace attest
