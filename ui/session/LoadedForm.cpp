// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/LoadedForm.h"

namespace attest::ui {

Result<LoadedForm> besideEarlier(const Library &library, const CodeShelf &shelf, Result<FormAtWork> form)
{
    if (!form) {
        return form.error();
    }
    auto earlier = earlierForm(library, shelf, *form);
    if (!earlier) {
        return earlier.error();
    }
    return LoadedForm{std::move(*form), std::move(*earlier)};
}

QSet<ProvisionCode> differing(const Assessment &before, const Assessment &after)
{
    QSet<ProvisionCode> codes;
    for (const Answer &answer : after.answers) {
        const Answer *old = before.find(answer.provision);
        if (old == nullptr || !(*old == answer)) {
            codes.insert(answer.provision);
        }
    }
    return codes;
}

} // namespace attest::ui
