// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/FinishedPdf.h"

#include "formats/writers/pdf/PdfFinish.h"

namespace attest::test {

FinishedPdf::FinishedPdf(const pdf::Drawing &drawing, const DocumentInfo &info) : m_pdf(std::make_unique<QPDF>())
{
    const auto made = pdf::finishPdf(drawing, info);
    if (!made) {
        qFatal("The drawing could not be finished: %s", qPrintable(made.error().message));
    }
    m_bytes = *made;
    m_pdf->setAttemptRecovery(false);
    m_pdf->processMemoryFile("finished", m_bytes.constData(), size_t(m_bytes.size()));
    m_pages = m_pdf->getAllPages();
}

int FinishedPdf::pageIndex(const QPDFObjectHandle &page) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].getObjGen() == page.getObjGen()) {
            return int(i);
        }
    }
    return -1;
}

QPDFObjectHandle FinishedPdf::parentTreeValue(int key) const
{
    QPDFObjectHandle pairs = structureRoot().getKey("/ParentTree").getKey("/Nums");
    for (int i = 0; i + 1 < pairs.getArrayNItems(); i += 2) {
        if (pairs.getArrayItem(i).getIntValue() == key) {
            return pairs.getArrayItem(i + 1);
        }
    }
    return QPDFObjectHandle::newNull();
}

QString words(QPDFObjectHandle string)
{
    return string.isString() ? QString::fromStdString(string.getUTF8Value()) : QString();
}

std::vector<double> numbers(QPDFObjectHandle array)
{
    std::vector<double> out;
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i) {
        out.push_back(array.getArrayItem(i).getNumericValue());
    }
    return out;
}

} // namespace attest::test
