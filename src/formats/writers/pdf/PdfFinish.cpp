// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfFinish.h"

#include "formats/writers/pdf/DrawingCheck.h"
#include "formats/writers/pdf/LinkAnnotations.h"
#include "formats/writers/pdf/ObjectCopier.h"
#include "formats/writers/pdf/PageContent.h"
#include "formats/writers/pdf/PdfFileWriter.h"
#include "formats/writers/pdf/PdfMetadata.h"
#include "formats/writers/pdf/PdfOutline.h"
#include "formats/writers/pdf/PdfSyntax.h"
#include "formats/writers/pdf/StructureTree.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace attest::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

/// Reads what was drawn and writes a new file: the pages with what they are drawn with, and all that cairo does not
/// know of them.
class Finisher
{
public:
    Finisher(const Drawing &drawing, const DocumentInfo &info)
        : m_drawing(drawing), m_info(info), m_out(2 * drawing.bytes.size()), m_copier(m_out)
    {
    }

    Result<QByteArray> finish();

private:
    Result<void> read();
    Result<void> addPages(const std::vector<LinkAnnotation> &links);
    Result<int> addContent(std::size_t page);
    QByteArray pageEntries(std::size_t page, const QByteArray &annotations);
    int addCatalog(const std::vector<LinkAnnotation> &links, const Metadata &metadata);

    const Drawing &m_drawing;
    const DocumentInfo &m_info;
    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    PdfFileWriter m_out;
    ObjectCopier m_copier;
    int m_firstPage = 0;
    int m_pageTree = 0;
};

Result<void> Finisher::read()
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.setAttemptRecovery(false);
    m_pdf.processMemoryFile("drawing", m_drawing.bytes.constData(), size_t(m_drawing.bytes.size()));
    m_pages = m_pdf.getAllPages();
    if (m_pages.size() != m_drawing.marks.size()) {
        return badInput(Words::tr("The PDF could not be finished: its structure speaks of %1 pages, and %2 were drawn.")
                            .arg(m_drawing.marks.size())
                            .arg(m_pages.size()));
    }
    return {};
}

Result<int> Finisher::addContent(std::size_t page)
{
    QPDFObjectHandle stream = m_pages[page].getKey("/Contents");
    std::optional<QByteArray> content;
    if (stream.isStream()) {
        const auto held = stream.getStreamData(qpdf_dl_generalized);
        content = withArtifacts({reinterpret_cast<const char *>(held->getBuffer()), qsizetype(held->getSize())},
                                m_drawing.marks[page], m_drawing.pageHeight);
    }
    if (!content) {
        return badInput(Words::tr("The PDF could not be finished: page %1 does not hold the pieces that its structure "
                                  "speaks of.")
                            .arg(page + 1));
    }
    const int object = m_out.reserve();
    m_out.addStream(object, "/Filter /FlateDecode ", deflated(*content));
    return object;
}

QByteArray Finisher::pageEntries(std::size_t page, const QByteArray &annotations)
{
    QPDFPageObjectHelper held(m_pages[page]);
    QByteArray out = "/Type /Page /Tabs /S ";
    addEntry(out, "Parent", reference(m_pageTree));
    addEntry(out, "MediaBox", m_copier.copied(held.getAttribute("/MediaBox", false)));
    addEntry(out, "Resources", m_copier.copied(held.getAttribute("/Resources", false)));
    if (m_pages[page].hasKey("/Group")) {
        addEntry(out, "Group", m_copier.copied(m_pages[page].getKey("/Group")));
    }
    addEntry(out, "StructParents", QByteArray::number(qulonglong(page)));
    if (!annotations.isEmpty()) {
        addEntry(out, "Annots", '[' + annotations + ']');
    }
    return out;
}

Result<void> Finisher::addPages(const std::vector<LinkAnnotation> &links)
{
    std::vector<QByteArray> annotations(m_pages.size());
    for (const LinkAnnotation &link : links) {
        annotations[std::size_t(link.page)] += reference(link.object) + ' ';
    }
    QByteArray kids;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto content = addContent(page);
        if (!content) {
            return content.error();
        }
        const int object = m_firstPage + int(page);
        m_out.add(object, "<<" + pageEntries(page, annotations[page]) + "/Contents " + reference(*content) + ">>");
        kids += reference(object) + ' ';
    }
    m_out.add(m_pageTree,
              "<</Type /Pages /Count " + QByteArray::number(qulonglong(m_pages.size())) + " /Kids [" + kids + "]>>");
    m_copier.copyReferred();
    return {};
}

int Finisher::addCatalog(const std::vector<LinkAnnotation> &links, const Metadata &metadata)
{
    QByteArray entries = "/Type /Catalog /MarkInfo <</Marked true>> " + metadata.catalogEntries;
    addEntry(entries, "Pages", reference(m_pageTree));
    addEntry(entries, "StructTreeRoot", reference(addStructureTree(m_out, m_drawing, links, m_firstPage)));
    if (const auto outline = addOutline(m_out, m_drawing, m_firstPage)) {
        addEntry(entries, "Outlines", reference(*outline));
        addEntry(entries, "PageMode", "/UseOutlines");
    }
    const int catalog = m_out.reserve();
    m_out.add(catalog, "<<" + entries + ">>");
    return catalog;
}

Result<QByteArray> Finisher::finish()
{
    if (auto fits = read(); !fits) {
        return fits.error();
    }
    m_firstPage = m_out.reserve(int(m_pages.size()));
    m_pageTree = m_out.reserve();
    const auto links = addLinkAnnotations(m_out, m_drawing, m_firstPage);
    if (auto added = addPages(links); !added) {
        return added.error();
    }
    if (m_pdf.numWarnings() > 0) {
        return badInput(Words::tr("The PDF could not be finished: what was drawn is damaged."));
    }
    const Metadata metadata = addMetadata(m_out, m_info);
    const int catalog = addCatalog(links, metadata);
    return m_out.finish(catalog, metadata.information);
}

} // namespace

Result<QByteArray> finishPdf(const Drawing &drawing, const DocumentInfo &info)
{
    if (auto whole = checkDrawing(drawing); !whole) {
        return whole.error();
    }
    try {
        return Finisher(drawing, info).finish();
    } catch (const std::exception &problem) {
        return badInput(Words::tr("The PDF could not be finished: what was drawn cannot be read (%1).")
                            .arg(QString::fromUtf8(problem.what())));
    }
}

} // namespace attest::pdf
