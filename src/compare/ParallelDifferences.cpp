// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ParallelDifferences.h"

#include "compare/SaidText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

constexpr std::array texts = {GatheredText::Evidence, GatheredText::Commentary, GatheredText::Explanation,
                              GatheredText::Comply, GatheredText::ComplyBy};

QString textOf(const Assessment &assessment, const ProvisionCode &code, GatheredText text)
{
    const Answer *answer = assessment.find(code);
    if (answer == nullptr) {
        return {};
    }
    switch (text) {
    case GatheredText::Evidence:
        return answer->evidenceText();
    case GatheredText::Commentary:
        return saidText(answer->commentary).linked;
    case GatheredText::Explanation:
        return saidText(answer->explanation).linked;
    case GatheredText::Comply:
        return answer->comply ? complyWord(*answer->comply) : QString();
    case GatheredText::ComplyBy:
        break;
    }
    return answer->complyBy;
}

std::vector<DiffPiece> changed(GatheredText text, const QString &before, const QString &after)
{
    if (before == after) {
        return {};
    }
    const bool whole = text == GatheredText::Comply || text == GatheredText::ComplyBy;
    return whole ? wholePieces(before, after) : readableDiff(wordDiff(before, after));
}

} // namespace

std::vector<DiffPiece> wholePieces(const QString &before, const QString &after)
{
    std::vector<DiffPiece> pieces;
    if (!before.isEmpty()) {
        pieces.push_back({DiffKind::Removed, before, false});
    }
    if (!after.isEmpty()) {
        pieces.push_back({DiffKind::Added, after, false});
    }
    return pieces;
}

std::vector<ProvisionCode> sourcesOf(const Correspondence &correspondence, const ProvisionCode &target)
{
    std::vector<ProvisionCode> sources;
    for (const Relation *relation : correspondence.relationsTo(target)) {
        for (const ProvisionCode &from : relation->from) {
            if (std::find(sources.begin(), sources.end(), from) == sources.end()) {
                sources.push_back(from);
            }
        }
    }
    return sources;
}

QString gatheredTextKey(GatheredText text)
{
    constexpr std::array keys = {"evidence"_L1, "commentary"_L1, "explanation"_L1, "comply"_L1, "comply_by"_L1};
    return keys.at(std::size_t(text));
}

std::vector<ParallelDifference> parallelDifferences(const Assessment &started, const Assessment &gathered,
                                                    const Assessment &target, const Correspondence &correspondence)
{
    std::vector<ParallelDifference> differences;
    for (const Answer &answer : target.answers) {
        for (const GatheredText text : texts) {
            const QString then = textOf(started, answer.provision, text);
            ParallelDifference difference{answer.provision,
                                          sourcesOf(correspondence, answer.provision),
                                          {},
                                          text,
                                          changed(text, then, textOf(gathered, answer.provision, text)),
                                          changed(text, then, textOf(target, answer.provision, text))};
            if (!difference.inSource.empty() || !difference.inTarget.empty()) {
                differences.push_back(std::move(difference));
            }
        }
    }
    return differences;
}

} // namespace attest
