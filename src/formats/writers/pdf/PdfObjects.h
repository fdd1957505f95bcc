// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

namespace attest::pdf {

/// A text string: without the characters that no document can hold, and cut where it is longer than PDF/A allows.
QPDFObjectHandle textString(const QString &text);

QPDFObjectHandle name(const char *nameWithSlash);
QPDFObjectHandle number(double value);
QPDFObjectHandle integer(long long value);

} // namespace attest::pdf
