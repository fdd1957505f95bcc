// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LineJoining.h"

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr double unsure = 0.6; // somebody should look at the row
constexpr double likely = 0.75;
constexpr double mostlyInside = 0.7;
constexpr int wordsBefore = 3; ///< of the row before, with which a part must go on

QString phraseOf(const QStringList &words)
{
    return u' ' + words.join(u' ') + u' ';
}

/// Where the provision's wording goes on from the end of `before` with the words of `after`. A word that the break
/// parted may stand at either side.
bool continuesWithin(const QString &phrase, const QString &before, const QString &after)
{
    const QStringList first = comparableWords(before);
    const QStringList second = comparableWords(after);
    if (first.isEmpty() || second.isEmpty()) {
        return false;
    }
    return phrase.contains(phraseOf(first.mid(std::max<qsizetype>(0, first.size() - wordsBefore)) + second));
}

} // namespace

std::vector<LineJoining::Candidate> LineJoining::candidates(const FormRow &row) const
{
    std::vector<Candidate> out;
    for (const EditionWords &edition : m_editions) {
        if (!row.codes.isEmpty()) {
            const int provision = edition.byCode(row.codes.front());
            if (provision >= 0) {
                out.push_back({&edition, provision});
            }
            continue;
        }
        for (const WordingIndex::Match &match : edition.wording().nearest(row.requirement, 1)) {
            if (match.inside > mostlyInside) {
                out.push_back({&edition, match.provision});
            }
        }
    }
    return out;
}

bool LineJoining::goesOn(const FormRow &last, const FormRow &next) const
{
    for (const Candidate &each : candidates(last)) {
        const WordingIndex &wording = each.edition->wording();
        if (continuesWithin(wording.phrase(each.provision), last.requirement, next.requirement)) {
            return true;
        }
        const std::vector<WordingIndex::Match> own = wording.nearest(next.requirement, 1);
        const bool anothers =
            !own.empty() && own.front().provision != each.provision && own.front().inside > mostlyInside;
        const WordingIndex::Match before = wording.match(each.provision, last.requirement);
        const WordingIndex::Match joined = wording.match(each.provision, last.requirement + u' ' + next.requirement);
        const bool inside = wording.match(each.provision, next.requirement).inside > mostlyInside;
        if (!anothers && inside && before.covered < 0.9 && joined.similarity > before.similarity + 0.02) {
            return true;
        }
    }
    return false;
}

bool LineJoining::leadsTo(const FormRow &first, const FormRow &coded) const
{
    for (const Candidate &each : candidates(coded)) {
        const WordingIndex &wording = each.edition->wording();
        if (continuesWithin(wording.phrase(each.provision), first.requirement, coded.requirement)) {
            return true;
        }
        const WordingIndex::Match alone = wording.match(each.provision, first.requirement);
        const WordingIndex::Match after = wording.match(each.provision, coded.requirement);
        const WordingIndex::Match joined = wording.match(each.provision, first.requirement + u' ' + coded.requirement);
        if (alone.inside > likely && after.covered < 0.9 && joined.similarity > after.similarity + 0.02) {
            return true;
        }
    }
    return false;
}

bool LineJoining::isWorded(const FormRow &row, const QString &text) const
{
    const std::vector<Candidate> all = candidates(row);
    return std::any_of(all.begin(), all.end(),
                       [&text](const Candidate &each) { return each.edition->wording().holds(each.provision, text); });
}

void LineJoining::doubt(FormRow &row)
{
    row.confidence = row.fromLines ? std::min(row.confidence, unsure) : row.confidence;
}

} // namespace attest
