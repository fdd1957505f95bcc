// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest::fields {

/// Members of an assessment's JSON that only the store's own methods change: its name, where it stands in its life, and
/// what is written elsewhere in the library.
inline bool isProtected(const QString &field)
{
    using namespace Qt::StringLiterals;
    for (const auto name : {"id"_L1, "format"_L1, "version"_L1, "organisation"_L1, "organisation_id"_L1, "edition"_L1,
                            "answers"_L1, "state"_L1, "approval"_L1, "publications"_L1, "returned"_L1}) {
        if (field == name) {
            return true;
        }
    }
    return false;
}

/// Those that say where an assessment stands: a Change of one of them ends what can be undone.
inline bool isGoverned(const QString &field)
{
    using namespace Qt::StringLiterals;
    for (const auto name : {"state"_L1, "approval"_L1, "publications"_L1, "returned"_L1}) {
        if (field == name) {
            return true;
        }
    }
    return false;
}

/// Members of an answer that say something about it, or hand out the work, rather than being what the form prints:
/// changing one is no review.
inline bool isAside(const QString &field)
{
    using namespace Qt::StringLiterals;
    for (const auto name : {"review"_L1, "carried_from"_L1, "source"_L1, "comments"_L1, "accepted_findings"_L1,
                            "owner"_L1, "actions"_L1}) {
        if (field == name) {
            return true;
        }
    }
    return false;
}

} // namespace attest::fields
