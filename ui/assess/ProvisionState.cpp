// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionState.h"

#include "ui/widgets/Theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProvisionState)
};

} // namespace

ProvisionState stateOf(const Answer &answer, const std::vector<Finding> &findings)
{
    if (answer.toReview()) {
        return ProvisionState::ToReview;
    }
    if (!answer.comply) {
        return ProvisionState::NotAnswered;
    }
    const bool blocked = std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.provision == answer.provision && finding.blocks();
    });
    if (blocked) {
        return ProvisionState::NeedsSomething;
    }
    switch (*answer.comply) {
    case Comply::Yes:
        return ProvisionState::Yes;
    case Comply::No:
        return ProvisionState::No;
    case Comply::Partially:
        return ProvisionState::Partially;
    case Comply::NotApplicable:
        break;
    }
    return ProvisionState::NotApplicable;
}

QString stateWord(ProvisionState state)
{
    switch (state) {
    case ProvisionState::NotAnswered:
        return Words::tr("Not answered");
    case ProvisionState::ToReview:
        return Words::tr("To review");
    case ProvisionState::NeedsSomething:
        return Words::tr("Needs something");
    case ProvisionState::Yes:
        return complyWord(Comply::Yes);
    case ProvisionState::No:
        return complyWord(Comply::No);
    case ProvisionState::Partially:
        return complyWord(Comply::Partially);
    case ProvisionState::NotApplicable:
        break;
    }
    return complyWord(Comply::NotApplicable);
}

QString stateIcon(ProvisionState state)
{
    switch (state) {
    case ProvisionState::NotAnswered:
        return u"not-answered"_s;
    case ProvisionState::ToReview:
        return u"to-review"_s;
    case ProvisionState::NeedsSomething:
        return u"attention"_s;
    case ProvisionState::Yes:
        return u"yes"_s;
    case ProvisionState::No:
        return u"no"_s;
    case ProvisionState::Partially:
        return u"partially"_s;
    case ProvisionState::NotApplicable:
        break;
    }
    return u"not-applicable"_s;
}

QColor stateColour(ProvisionState state)
{
    const Colours &colours = Theme::colours();
    switch (state) {
    case ProvisionState::Yes:
        return colours.yes;
    case ProvisionState::No:
        return colours.no;
    case ProvisionState::Partially:
        return colours.partly;
    case ProvisionState::NeedsSomething:
        return colours.attention;
    case ProvisionState::ToReview:
        return colours.accent;
    case ProvisionState::NotAnswered:
    case ProvisionState::NotApplicable:
        break;
    }
    return colours.quiet;
}

} // namespace attest::ui
