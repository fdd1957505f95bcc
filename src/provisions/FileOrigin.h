// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest {

/// Where a file of editions, correspondences or limits comes from. Any from outside is held to its schema when it is
/// read. The shipped ones are built in, and a test holds them to it.
enum class FileOrigin { Outside, Shipped };

} // namespace attest
