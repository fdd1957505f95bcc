// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfFinish.h"

#include "formats/writers/pdf/DrawingCheck.h"
#include "formats/writers/pdf/LinkAnnotations.h"
#include "formats/writers/pdf/PageContent.h"
#include "formats/writers/pdf/PdfMetadata.h"
#include "formats/writers/pdf/PdfObjects.h"
#include "formats/writers/pdf/PdfOutline.h"
#include "formats/writers/pdf/StructureTree.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace attest::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

/// Takes what qpdf writes without a copy in between.
class BytesPipeline : public Pipeline
{
public:
    explicit BytesPipeline(QByteArray &bytes) : Pipeline("bytes", nullptr), m_bytes(bytes) {}
    void write(const unsigned char *data, size_t size) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}

private:
    QByteArray &m_bytes;
};

class Finisher
{
public:
    Finisher(const Drawing &drawing, const DocumentInfo &info) : m_drawing(drawing), m_info(info) {}

    Result<QByteArray> finish();

private:
    void load();
    Result<void> markArtifacts();
    void addStructure();
    QByteArray write();

    const Drawing &m_drawing;
    const DocumentInfo &m_info;
    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
};

void Finisher::load()
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.setAttemptRecovery(false);
    m_pdf.processMemoryFile("drawing", m_drawing.bytes.constData(), size_t(m_drawing.bytes.size()));
    m_pages = m_pdf.getAllPages();
}

Result<void> Finisher::markArtifacts()
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        QPDFObjectHandle stream = m_pages[page].getKey("/Contents");
        std::optional<QByteArray> content;
        if (stream.isStream()) {
            const auto held = stream.getStreamData(qpdf_dl_generalized);
            content = withArtifacts({held->getBuffer(), qsizetype(held->getSize())}, m_drawing.marks[page],
                                    m_drawing.pageHeight);
        }
        if (!content) {
            return badInput(Words::tr("The PDF could not be finished: page %1 does not hold the %n piece(s) that its "
                                      "structure speaks of.",
                                      nullptr, m_drawing.marks[page])
                                .arg(page + 1));
        }
        const QByteArray packed = qCompress(*content, 3);
        stream.replaceStreamData(std::string(packed.constData() + 4, size_t(packed.size() - 4)), name("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
    }
    return {};
}

void Finisher::addStructure()
{
    const auto links = addLinkAnnotations(m_pdf, m_drawing, m_pages);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        m_pages[page].replaceKey("/StructParents", integer(static_cast<long long>(page)));
        m_pages[page].replaceKey("/Tabs", name("/S"));
    }
    QPDFObjectHandle root = m_pdf.getRoot();
    root.replaceKey("/StructTreeRoot", buildStructureTree(m_pdf, m_drawing, m_pages, links));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::newDictionary({{"/Marked", QPDFObjectHandle::newBool(true)}}));
    root.removeKey("/Outlines");
    root.removeKey("/PageMode");
    if (QPDFObjectHandle outline = buildOutline(m_pdf, m_drawing, m_pages); outline.isInitialized()) {
        root.replaceKey("/Outlines", outline);
        root.replaceKey("/PageMode", name("/UseOutlines"));
    }
}

QByteArray Finisher::write()
{
    QByteArray bytes;
    bytes.reserve(m_drawing.bytes.size() + m_drawing.bytes.size() / 2);
    BytesPipeline out(bytes);
    QPDFWriter writer(m_pdf);
    writer.setOutputPipeline(&out);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    return bytes;
}

Result<QByteArray> Finisher::finish()
{
    load();
    if (m_pages.size() != m_drawing.marks.size()) {
        return badInput(Words::tr("The PDF could not be finished: its structure speaks of %1 pages, and %2 were drawn.")
                            .arg(m_drawing.marks.size())
                            .arg(m_pages.size()));
    }
    if (auto marked = markArtifacts(); !marked) {
        return marked.error();
    }
    addStructure();
    addMetadata(m_pdf, m_info);
    addOutputIntent(m_pdf);
    QByteArray bytes = write();
    if (m_pdf.numWarnings() > 0) {
        return badInput(Words::tr("The PDF could not be finished: what was drawn is damaged."));
    }
    return bytes;
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
