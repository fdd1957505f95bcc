// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace attest {

/// The landlord's answer to a provision. What a form prints for it follows from the edition's form.answers.
enum class Comply { Yes, No, Partially, NotApplicable };

/// "yes", "no", "partially", "not applicable": the words in edition and assessment files.
QString complyKey(Comply comply);
std::optional<Comply> complyFromKey(const QString &key);
/// The word on screen, translated: Yes, No, Partially, Not applicable.
QString complyWord(Comply comply);

} // namespace attest
