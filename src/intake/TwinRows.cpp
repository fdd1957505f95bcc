// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/TwinRows.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace attest {

namespace {

/// Of provisions and the rows that may answer them.
double fit(const std::vector<FormRow> &rows, const EditionWords &edition, const std::vector<int> &answering,
           const std::vector<int> &provisions)
{
    double sum = 0;
    for (size_t i = 0; i < answering.size(); ++i) {
        const FormRow &row = rows[size_t(answering[i])];
        sum += edition.fitsContext(provisions[i], row.section, row.stage);
    }
    return sum;
}

} // namespace

std::vector<std::pair<int, int>> twinsInOrder(const std::vector<FormRow> &rows, const EditionWords &edition,
                                              const std::vector<PlacedRow> &placed)
{
    QHash<QString, std::vector<int>> twins; // by what they say
    for (size_t i = 0; i < placed.size(); ++i) {
        if (placed[i].row >= 0 && placed[i].by == PlacedBy::Wording && !placed[i].shared &&
            rows[size_t(placed[i].row)].codes.isEmpty()) {
            twins[edition.wording().phrase(int(i))].push_back(int(i));
        }
    }
    std::vector<std::pair<int, int>> changes;
    for (const std::vector<int> &provisions : std::as_const(twins)) {
        std::vector<int> answering;
        std::transform(provisions.begin(), provisions.end(), std::back_inserter(answering),
                       [&placed](int provision) { return placed[size_t(provision)].row; });
        std::vector<int> ordered = answering;
        std::sort(ordered.begin(), ordered.end());
        if (ordered == answering ||
            fit(rows, edition, ordered, provisions) < fit(rows, edition, answering, provisions)) {
            continue;
        }
        for (size_t i = 0; i < ordered.size(); ++i) {
            changes.emplace_back(ordered[i], provisions[i]);
        }
    }
    return changes;
}

} // namespace attest
