// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionFit.h"

#include <algorithm>

namespace attest {

namespace {

constexpr int shortestWording = 8; ///< fewer words may be a landlord's title for a provision
constexpr int fewestWorded = 5;    ///< fewer rows say nothing about which Code it is
constexpr double likely = 0.5;     ///< as RowPlacer: from here on a wording places a row
constexpr double nearlySame = 0.9;

// Measured on published forms and on layouts drawn of both Housing Ombudsman Codes: of the rows of a form, 97 % and
// more are near a provision of its own edition, even where plain text lost lines, and 42 to 50 % near one of the other
// year's. Seven in ten lies well apart from both.
constexpr double ownShare = 0.7;
// A form that names its edition is believed unless hardly anything fits: landlords put the requirements in words of
// their own.
constexpr double namedShare = 0.4;
// A form that names another year than the edition's may be the next edition, of which most provisions stay what they
// were; one whose landlord wrote the wrong year has the edition's words to the letter.
constexpr double otherNameShare = 0.9;

double share(int part, int whole)
{
    return whole == 0 ? 0 : double(part) / whole;
}

} // namespace

EditionFit fitOf(const std::vector<FormRow> &rows, const EditionWords &edition)
{
    EditionFit fit;
    fit.rows = int(rows.size());
    for (const FormRow &row : rows) {
        if (!row.codes.isEmpty()) {
            ++fit.coded;
            fit.known += edition.byCode(row.codes.front()) >= 0 ? 1 : 0;
        }
        if (comparableWords(row.requirement).size() < shortestWording) {
            continue;
        }
        ++fit.worded;
        for (const WordingIndex::Match &match : edition.wording().nearest(row.words, 1)) {
            // A row that a page parted words a part; one merged of several words them all.
            const bool part = match.inside > 0.8 || match.covered > nearlySame;
            fit.near += match.similarity >= likely || part ? 1 : 0;
            fit.same += match.similarity >= nearlySame || part ? 1 : 0;
        }
    }
    return fit;
}

bool isAnotherCodes(const EditionFit &fit, const EditionWords &best, const EditionNaming &named,
                    const std::vector<std::shared_ptr<const Edition>> &known)
{
    const Edition &edition = best.edition();
    // "1", "2" are the numbers of any form: one that names another Ombudsman needs the words of a summary besides.
    const bool anothers = !named.ombudsman.isEmpty() && !named.several && named.ombudsman != edition.ombudsman;
    if (!edition.hasCodesWords() && anothers && share(fit.near, fit.worded) < namedShare) {
        return true;
    }
    // Without enough words the codes decide, as they do where we have a summary only.
    if (fit.worded < fewestWorded || fit.worded * 2 < fit.rows) {
        return false;
    }
    if (!edition.hasCodesWords()) {
        return fit.coded > 0 && share(fit.known, fit.coded) < ownShare;
    }
    const double near = share(fit.near, fit.worded);
    if (named.edition == edition.edition) {
        return near < namedShare && share(fit.known, fit.coded) < otherNameShare;
    }
    // A name that is here already is no sign of a Code that is not: a title of last year's form stays, and texts tell
    // of the Code before.
    const bool isHere = std::any_of(known.begin(), known.end(), [&](const auto &one) {
        return one->ombudsman == edition.ombudsman && one->edition == named.edition;
    });
    if (named.edition.isEmpty() || isHere) {
        return near < ownShare;
    }
    return share(fit.same, fit.worded) < otherNameShare;
}

} // namespace attest
