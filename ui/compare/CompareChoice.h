// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest::ui {

enum class CompareWhat { Forms, Editions, Years };

/// What is to be compared.
struct CompareChoice
{
    CompareWhat what = CompareWhat::Forms;
    QString from, to;            ///< assessments or editions, by their ids
    QString landlord, ombudsman; ///< of Years; no Ombudsman: that of the newest form

    bool isWhole() const { return what == CompareWhat::Years ? !landlord.isEmpty() : !from.isEmpty() && !to.isEmpty(); }
    bool operator==(const CompareChoice &) const = default;
};

} // namespace attest::ui
