// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "formats/Document.h"

namespace attest {

struct FormOptions
{
    /// Print the organisation's own word ("the Council") for the Code's subject term. The official wording is then no
    /// longer exact, so it is off unless asked for, and the colophon says so.
    bool ownSubjectTerm = false;
};

/// The self-assessment form as its edition lays it out: introduction, section titles, must and should groups, stages,
/// column headings, requirements with their lists, and each answer as PrintedAnswer says. "Draft for approval" leads it
/// until the governing body has approved; the colophon names edition, wording notice, approval and digest.
Document buildForm(const Assessment &assessment, const Edition &edition, const FormOptions &options = {});

} // namespace attest
