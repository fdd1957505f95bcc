// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormDrawing.h"

namespace attest::test {

/// The provisions of a made-up Code that no library has, the "Resident Complaints Code 2027" of the Homes Ombudsman:
/// three sections, obligations and advice, paragraphs and lists, codes that the Housing Ombudsman's have too. Blank
/// lines part paragraphs, "- " begins an item.
struct UnknownProvision
{
    QString code, requirement;
};
const std::vector<UnknownProvision> &unknownProvisions();

/// What a made-up landlord answers to it.
std::vector<MadeUp> unknownAnswers();

/// The form as a landlord would publish it: title, a sentence, headings of sections and a table under each.
/// `landlord` and `year` stand in the title.
Document unknownForm(const QString &landlord = QStringLiteral("Fenmoor Homes"),
                     const QString &year = QStringLiteral("2027-28"));

} // namespace attest::test
