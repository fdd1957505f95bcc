// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the library attest-pdf-writer does for the helper, which loads it where a PDF is to be written: takes a
/// document from standard input and answers on standard output. It alone is linked with what draws: cairo, pango and
/// librsvg.
extern "C" {
using AttestWritePdf = void();
}

constexpr char attestWritePdfName[] = "attestWritePdf"; ///< by which it is found in the library
