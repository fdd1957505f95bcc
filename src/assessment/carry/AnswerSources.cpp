// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/carry/AnswerSources.h"

#include <algorithm>

namespace attest {

bool saysSomething(const Answer &answer)
{
    return answer.comply || answer.policyComplies || answer.practiceComplies || !answer.evidence.empty() ||
           !answer.commentary.isEmpty() || !answer.explanation.isEmpty() || !answer.complyBy.isEmpty() ||
           !answer.owner.isEmpty() || !answer.actions.isEmpty() || !answer.overruledBecause.isEmpty();
}

AnswerSources sourcesOf(const ProvisionCode &code, const CarryForwardRequest &request)
{
    AnswerSources sources;
    if (request.fromEdition.id == request.edition.id) {
        sources.provisions.push_back(code);
    } else {
        sources.relations = request.correspondence->relationsTo(code);
        for (const Relation *relation : sources.relations) {
            for (const ProvisionCode &from : relation->from) {
                if (std::find(sources.provisions.begin(), sources.provisions.end(), from) == sources.provisions.end()) {
                    sources.provisions.push_back(from);
                }
            }
        }
        sources.marked = sources.provisions.size() > 1 || request.correspondence->kind == CorrespondenceKind::Parallel;
    }
    for (const ProvisionCode &from : sources.provisions) {
        const Answer *answer = request.from.find(from);
        if (answer != nullptr && saysSomething(*answer)) {
            sources.answers.push_back(answer);
        }
    }
    return sources;
}

} // namespace attest
