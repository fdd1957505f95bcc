// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Setting.h"

namespace attest::bench {

/// A form to PDF, with and without reading it back, against LibreOffice and the same form as a Word file.
void formToPdf(const Setting &setting, Report &report);

/// Time and memory a page of a long document against one of a tenth of its length.
void manyPages(const Setting &setting, Report &report);

/// Published forms as PDF, read and recognised, against what finds the places of their words alone.
void pdfForms(const Setting &setting, Report &report);

} // namespace attest::bench
