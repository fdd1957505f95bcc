// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/FormAtWork.h"

#include <QSet>

namespace attest::ui {

/// A form with the one of an earlier year beside it, read together on the library's thread.
struct LoadedForm
{
    FormAtWork form;
    std::optional<EarlierForm> earlier;
};

/// `form` as formAtWork() or uncheckedForm() gave it. Errors as of them and of earlierForm().
Result<LoadedForm> besideEarlier(const Library &library, const CodeShelf &shelf, Result<FormAtWork> form);

/// The provisions whose answers are others.
QSet<ProvisionCode> differing(const Assessment &before, const Assessment &after);

} // namespace attest::ui
