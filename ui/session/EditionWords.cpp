// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/EditionWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionWords)
};

bool sharesName(const CodeShelf &shelf, const std::vector<AssessmentSummary> &forms, const Edition &edition)
{
    return std::any_of(forms.cbegin(), forms.cend(), [&](const AssessmentSummary &form) {
        const auto other = shelf.edition(form.edition);
        return other && (*other)->name() == edition.name() && (*other)->ombudsman != edition.ombudsman;
    });
}

} // namespace

QString editionWords(const CodeShelf &shelf, const std::vector<AssessmentSummary> &forms, const QString &edition)
{
    const auto found = shelf.edition(edition);
    if (!found) {
        return edition;
    }
    return sharesName(shelf, forms, **found) ? Words::tr("%1 · %2").arg((*found)->name(), (*found)->ombudsman)
                                             : (*found)->name();
}

QString editionTold(const CodeShelf &shelf, const std::vector<AssessmentSummary> &forms, const QString &edition)
{
    const auto found = shelf.edition(edition);
    return found && sharesName(shelf, forms, **found) ? (*found)->ombudsman : editionWords(shelf, forms, edition);
}

} // namespace attest::ui
