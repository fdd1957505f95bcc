// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/PdfFileWriter.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace attest::pdf {

/// Takes objects over from one PDF into another, with all they refer to, and mends on the way what cairo writes
/// otherwise than PDF/UA and PDF/A ask: composite TrueType fonts say how characters become glyphs, and no picture is
/// to be smoothed.
class ObjectCopier
{
public:
    explicit ObjectCopier(PdfFileWriter &out) : m_out(out) {}

    /// The value as the new file spells it.
    QByteArray copied(QPDFObjectHandle value);
    /// Copies everything that was referred to so far and what that refers to.
    void copyReferred();

private:
    QByteArray entries(QPDFObjectHandle dictionary);
    QByteArray array(QPDFObjectHandle items);
    int numberOf(const QPDFObjectHandle &object);

    PdfFileWriter &m_out;
    std::map<QPDFObjGen, int> m_numbers;
    std::vector<QPDFObjectHandle> m_referred; ///< not yet copied
};

} // namespace attest::pdf
