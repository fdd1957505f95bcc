// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// The name this computer knows its user by: what an edit is signed with where nobody gave a name.
QString currentUserName();

} // namespace attest
