// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QString>

#include <optional>

namespace attest {

/// What words say for an answer. Template: the form's own "Yes / No".
enum class Said { Yes, No, Partially, NotApplicable, Template };
std::optional<Comply> complyOf(Said said);

/// A text's words in small letters, without signs and apostrophes, parted by one space.
QString bareWords(const QString &cell);
/// Whether such words are answers to choose from: "yes no", "yes or no please delete as appropriate".
bool isChoiceOf(const QString &words);

/// An answer with which words begin, and what follows it.
struct ReadPhrase
{
    std::optional<Said> said;
    QString rest;
};
ReadPhrase readPhrase(const QString &words);

/// Whether words behind an answer may mean another: "Yes, but", "Compliant with exceptions", "Yes from April 2026".
bool takesBack(Said said, const QString &rest);

} // namespace attest
