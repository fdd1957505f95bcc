// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ProvisionWords.h"

#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"

#include <algorithm>

namespace attest {

bool completes(const EditionShelf &editions, const QString &first, const QString &second)
{
    const EditionWords *nearest = nullptr;
    WordingIndex::Match before;
    for (const EditionWords &edition : editions) {
        for (const WordingIndex::Match &match : edition.wording().nearest(first, 1)) {
            if (match.similarity > before.similarity) {
                before = match;
                nearest = &edition;
            }
        }
    }
    if (nearest == nullptr || before.inside < 0.5) {
        return false;
    }
    const WordingIndex::Match alone = nearest->wording().match(before.provision, second);
    const WordingIndex::Match joined = nearest->wording().match(before.provision, first + u' ' + second);
    const std::vector<WordingIndex::Match> own = nearest->wording().nearest(second, 1);
    const bool anothers = !own.empty() && own.front().provision != before.provision && own.front().similarity > 0.75;
    return !anothers && alone.inside > 0.7 && joined.similarity > before.similarity + 0.02;
}

bool beginsProvision(const EditionShelf &editions, const QString &text)
{
    const LeadingCode leading = leadingCode(text);
    const double likeness = likestRequirement(editions, leading.rest).similarity;
    return holdsKnownCodes(editions, text) || likeness >= (leading.code.isEmpty() ? sameRequirement : 0.4);
}

bool opensProvision(const Provision &provision, const QString &text)
{
    return text.size() > 40 && foldedWords(provision.plainText()).startsWith(foldedWords(text));
}

bool isEditionTitle(const EditionShelf &editions, const QString &text)
{
    return std::any_of(editions.begin(), editions.end(),
                       [&](const EditionWords &edition) { return edition.isTitle(text); });
}

bool wordsAnother(const EditionShelf &editions, const QString &code, const QString &requirement)
{
    const WordBag words(requirement);
    double own = 0;
    double other = 0;
    for (const EditionWords &edition : editions) {
        const int provision = edition.byCode(code);
        own = provision < 0 ? own : std::max(own, edition.wording().match(provision, words).similarity);
        for (const WordingIndex::Match &match : edition.wording().nearest(words, 1)) {
            other = match.provision == provision ? other : std::max(other, match.similarity);
        }
    }
    return other > 0.7 && other > own + 0.2;
}

bool namesProvision(const FormRow &row, const EditionShelf &editions)
{
    const QString section = row.codes.isEmpty() ? sectionNumberIn(row.codeText) : QString();
    for (const EditionWords &edition : editions) {
        const bool code = std::any_of(row.codes.begin(), row.codes.end(),
                                      [&](const QString &one) { return edition.byCode(one) >= 0; });
        if (code || !edition.bySection(section, QString()).empty()) {
            return true;
        }
    }
    return !row.requirement.isEmpty() && likestRequirement(editions, row.requirement).similarity >= 0.5;
}

bool opensByRows(const FormTable &table, const EditionShelf &editions)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&editions](const GridRow &row) {
        const QStringList cells = printedCells(row);
        FormRow opened;
        if (cells.size() == 1) {
            takeCodeAndRequirement(opened, cells.front(), true);
        }
        return !opened.codes.isEmpty() && namesProvision(opened, editions);
    });
}

} // namespace attest
