// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace attest::pdf {

/// The outline of a file, made of bookmarks: those of a deeper level stand under the one before, also where a level is
/// left out; what is under the first level is folded. Not initialised where there is no bookmark with words.
QPDFObjectHandle buildOutline(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages);

} // namespace attest::pdf
