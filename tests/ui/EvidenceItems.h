// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest::test {

inline Evidence madeEvidence(EvidenceKind kind, const QString &text, const QString &url = {})
{
    Evidence item;
    item.kind = kind;
    item.text = text;
    item.url = url;
    return item;
}

inline std::vector<Evidence> threeItems()
{
    Evidence policy = madeEvidence(EvidenceKind::Document, "Complaints policy 2025, page 8, 4.1");
    policy.document = "Complaints policy 2025";
    policy.page = "8";
    policy.clause = "4.1";
    policy.other = {{"checked", true}};
    return {policy, madeEvidence(EvidenceKind::Url, "Our policy", "https://www.example.org.uk/policy"),
            madeEvidence(EvidenceKind::Note, "Minutes of the panel")};
}

} // namespace attest::test
