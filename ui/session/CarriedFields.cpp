// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/CarriedFields.h"

namespace attest::ui {

AnswerEdit broughtForward(const Answer &answer, CarriedFields fields)
{
    AnswerEdit changes;
    if (fields.testFlag(CarriedField::Comply)) {
        changes.comply = answer.comply ? complyKey(*answer.comply) : QString();
        changes.policy = answer.policyComplies ? degreeKey(*answer.policyComplies) : QString();
        changes.practice = answer.practiceComplies ? degreeKey(*answer.practiceComplies) : QString();
        changes.because = answer.overruledBecause;
    }
    if (fields.testFlag(CarriedField::Evidence)) {
        changes.evidence = answer.evidence;
    }
    if (fields.testFlag(CarriedField::Commentary)) {
        changes.commentary = answer.commentary.markup();
    }
    if (fields.testFlag(CarriedField::Explanation)) {
        changes.explanation = answer.explanation.markup();
        changes.complyBy = answer.complyBy;
        changes.owner = answer.owner;
    }
    return changes;
}

} // namespace attest::ui
