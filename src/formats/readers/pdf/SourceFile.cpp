// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/SourceFile.h"

#include <QCoreApplication>
#include <QLocale>

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFExc.hh>
#include <set>
#include <unordered_set>

namespace attest::pdfreader {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)
};

/// Keeps what is unpacked, up to what the limits still allow.
class Collector : public Pipeline
{
public:
    Collector(std::string *out, qint64 left) : Pipeline("collector", nullptr), m_out(out), m_left(left) {}

    void write(unsigned char const *data, size_t length) override
    {
        m_left -= static_cast<qint64>(length);
        if (m_left < 0) {
            throw std::length_error("more than the limits allow"); // the only way to stop qpdf
        }
        if (m_out != nullptr) {
            m_out->append(reinterpret_cast<const char *>(data), length);
        }
    }
    void finish() override {}
    qint64 left() const { return m_left; }

private:
    std::string *m_out;
    qint64 m_left;
};

QRectF boxOf(QPDFObjectHandle box)
{
    if (!box.isRectangle()) {
        return {0, 0, 595, 842};
    }
    const QPDFObjectHandle::Rectangle sides = box.getArrayAsRectangle();
    return QRectF(QPointF(sides.llx, sides.lly), QPointF(sides.urx, sides.ury)).normalized();
}

} // namespace

QPDFObjectHandle member(QPDFObjectHandle &dictionary, const char *key)
{
    if (dictionary.isDictionary()) {
        return dictionary.getKey(key);
    }
    return dictionary.isStream() ? dictionary.getDict().getKey(key) : QPDFObjectHandle::newNull();
}

QString textOf(QPDFObjectHandle text)
{
    return text.isString() ? QString::fromStdString(text.getUTF8Value()) : QString();
}

SourceFile::SourceFile(QString name, const ReadLimits &limits)
    : m_name(std::move(name)), m_limits(limits), m_bytesLeft(limits.unpackedBytes)
{
}

void SourceFile::fail(Error error)
{
    if (!m_error) {
        m_error = std::move(error);
    }
}

void SourceFile::failTooLarge()
{
    fail(
        badInput(Words::tr("%1 holds far more than a document that people read, and was not read. Check that it is the "
                           "right file.")
                     .arg(m_name)));
}

void SourceFile::failDamaged()
{
    fail(badInput(Words::tr("%1 is damaged or was cut short, and cannot be read. Ask for another copy.").arg(m_name)));
}

void SourceFile::take(qint64 bytes)
{
    m_bytesLeft -= bytes;
    if (m_bytesLeft < 0) {
        failTooLarge();
    }
}

bool SourceFile::unpack(QPDFObjectHandle stream, std::string &out)
{
    if (m_error || !stream.isStream()) {
        return false;
    }
    Collector collector(&out, m_bytesLeft);
    const bool unpacked = stream.pipeStreamData(&collector, 0, qpdf_dl_generalized, true, false);
    take(m_bytesLeft - collector.left());
    if (!unpacked) {
        failDamaged();
    }
    return unpacked;
}

/// qpdf unpacks object streams itself, whatever their size: what they come to is counted before it does.
void SourceFile::measureObjectStreams()
{
    std::set<int> numbers;
    for (const auto &[id, entry] : m_pdf.getXRefTable()) {
        if (entry.getType() == 2) {
            numbers.insert(entry.getObjStreamNumber());
        }
    }
    for (const int number : numbers) {
        QPDFObjectHandle stream = m_pdf.getObject(number, 0);
        if (stream.isStream() && !m_error) {
            Collector collector(nullptr, m_bytesLeft);
            stream.pipeStreamData(&collector, 0, qpdf_dl_specialized, true, false);
            take(m_bytesLeft - collector.left());
        }
    }
}

void SourceFile::open(const QByteArray &bytes)
{
    try {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()));
        measureObjectStreams();
        if (m_error) {
            return;
        }
        m_catalog = m_pdf.getRoot();
        findPages();
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password || problem.getErrorCode() == qpdf_e_unsupported) {
            fail(badInput(
                Words::tr("%1 is protected by a password. Save a copy without one, and choose that.").arg(m_name)));
        }
        failDamaged();
    } catch (const std::exception &) {
        failDamaged();
    }
}

Result<std::unique_ptr<SourceFile>> SourceFile::open(const QByteArray &bytes, const QString &name,
                                                     const ReadLimits &limits)
{
    std::unique_ptr<SourceFile> file(new SourceFile(name, limits));
    file->open(bytes);
    if (file->m_error) {
        return *file->m_error;
    }
    return file;
}

/// Goes through the tree of pages without recursion: a hostile one may be deeper than the stack.
void SourceFile::findPages()
{
    struct Open
    {
        QPDFObjectHandle node;
        QPDFObjectHandle resources;
        QPDFObjectHandle box;
    };
    const QPDFObjectHandle null = QPDFObjectHandle::newNull();
    std::unordered_set<int> seen;
    std::vector<Open> open = {{m_catalog.getKey("/Pages"), null, null}};
    while (!open.empty()) {
        Open next = std::move(open.back());
        open.pop_back();
        const int id = next.node.getObjectID();
        if (!next.node.isDictionary() || (id != 0 && !seen.insert(id).second)) {
            continue;
        }
        if (QPDFObjectHandle resources = next.node.getKey("/Resources"); resources.isDictionary()) {
            next.resources = resources;
        }
        for (const char *key : {"/MediaBox", "/CropBox"}) {
            if (QPDFObjectHandle box = next.node.getKey(key); box.isArray()) {
                next.box = box;
            }
        }
        if (QPDFObjectHandle kids = next.node.getKey("/Kids"); kids.isArray()) {
            for (int kid = kids.getArrayNItems(); kid-- > 0;) {
                open.push_back({kids.getArrayItem(kid), next.resources, next.box});
            }
            continue;
        }
        m_pageNumbers.emplace(id, static_cast<int>(m_pages.size()));
        m_pages.push_back({next.node, next.resources, boxOf(next.box)});
        if (m_pages.size() > static_cast<size_t>(m_limits.pages)) {
            fail(badInput(Words::tr("%1 has more than %2 pages and was not read. Check that it is the right file.")
                              .arg(m_name, QLocale(QLocale::English).toString(m_limits.pages))));
            return;
        }
    }
    if (m_pages.empty()) {
        failDamaged();
    }
}

int SourceFile::pageNumber(QPDFObjectHandle page) const
{
    const auto found = m_pageNumbers.find(page.getObjectID());
    return found == m_pageNumbers.end() ? -1 : found->second;
}

} // namespace attest::pdfreader
