// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/pdf/SampleDrawing.h"

#include <qpdf/QPDF.hh>

#include <memory>

namespace attest::test {

/// A finished PDF, read again by qpdf, which took no part in writing it.
class FinishedPdf
{
public:
    /// Finishes the drawing; the test program stops with a message where that fails or the file is damaged.
    explicit FinishedPdf(const pdf::Drawing &drawing, const DocumentInfo &info = sampleInfo());

    const QByteArray &bytes() const { return m_bytes; }
    QPDFObjectHandle catalog() const { return m_pdf->getRoot(); }
    QPDFObjectHandle trailer() const { return m_pdf->getTrailer(); }
    std::size_t pageCount() const { return m_pages.size(); }
    QPDFObjectHandle page(std::size_t index) const { return m_pages.at(index); }
    /// The index of a page, -1 where it is none.
    int pageIndex(const QPDFObjectHandle &page) const;
    QPDFObjectHandle structureRoot() const { return catalog().getKey("/StructTreeRoot"); }
    /// The value of a key of the parent tree, which has one leaf.
    QPDFObjectHandle parentTreeValue(int key) const;

private:
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

/// A text string as its words.
QString words(QPDFObjectHandle string);
/// An array of numbers.
std::vector<double> numbers(QPDFObjectHandle array);

} // namespace attest::test
