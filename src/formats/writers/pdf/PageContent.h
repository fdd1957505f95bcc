// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace attest::pdf {

/// A page's content with everything that is painted outside of its tagged pieces marked as an artifact: text as a
/// running header or footer, by the half of the page it begins in, all else as layout. `height` is the page's, in the
/// units of the content, whose y axis points down. None where the content is damaged, or where its tagged pieces are
/// not those with the numbers 0 to `marks` - 1, in this order, each whole and none inside another.
std::optional<QByteArray> withArtifacts(QByteArrayView content, int marks, double height);

} // namespace attest::pdf
