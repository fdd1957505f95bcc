// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/SourceFile.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <new>
#include <qpdf/QPDFExc.hh>
#include <set>
#include <stdexcept>
#include <unordered_set>

namespace attest::pdfreader {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfReader)
};

constexpr size_t kMostObjects = 2'000'000;
constexpr qint64 kCostOfDamage = 16;         // qpdf takes so many times as long for a byte
constexpr qint64 kCostOfStream = 64;         // so that endless lists of empty streams come to an end
constexpr QRectF kUsualPage(0, 0, 595, 842); // A4

/// Keeps what is unpacked, up to what the limits still allow.
class Collector : public Pipeline
{
public:
    Collector(std::string &out, qint64 left) : Pipeline("collector", nullptr), m_out(out), m_left(left) {}

    void write(unsigned char const *data, size_t length) override
    {
        m_left -= static_cast<qint64>(length);
        if (m_left < 0) {
            throw std::length_error("more than the limits allow"); // the only way to stop qpdf
        }
        m_out.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}
    qint64 left() const { return m_left; }

private:
    std::string &m_out;
    qint64 m_left;
};

} // namespace

SourceFile::SourceFile(const QByteArray &bytes, QString name, const ReadLimits &limits)
    : m_bytes(bytes), m_name(std::move(name)), m_limits(limits), m_bytesLeft(limits.unpackedBytes)
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

Result<std::unique_ptr<SourceFile>> SourceFile::open(const QByteArray &bytes, const QString &name,
                                                     const ReadLimits &limits)
{
    std::unique_ptr<SourceFile> file(new SourceFile(bytes, name, limits));
    file->open();
    if (file->m_error) {
        return *file->m_error;
    }
    return file;
}

void SourceFile::open()
{
    try {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("file", m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
        m_encrypted = m_pdf.isEncrypted();
        m_start = std::max<qint64>(m_bytes.left(1024).indexOf("%PDF-"), 0);
        findObjects();
        QPDFObjectHandle trailer = m_pdf.getTrailer();
        m_catalog = object(trailer.getKey("/Root").getObjectID());
        m_info = object(trailer.getKey("/Info").getObjectID());
        findPages();
    } catch (const QPDFExc &problem) {
        if (problem.getErrorCode() == qpdf_e_password || problem.getErrorCode() == qpdf_e_unsupported) {
            fail(badInput(
                Words::tr("%1 is protected by a password. Save a copy without one, and choose that.").arg(m_name)));
        }
        failDamaged();
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        failDamaged();
    }
}

bool SourceFile::unpack(QPDFObjectHandle stream, qpdf_stream_decode_level_e level, std::string &out)
{
    Collector collector(out, m_bytesLeft);
    const bool unpacked = stream.pipeStreamData(&collector, 0, level, true, false);
    take(m_bytesLeft - collector.left());
    return unpacked;
}

bool SourceFile::unpack(const SourceValue &stream, std::string &out)
{
    if (m_error || !stream.isStream() || stream.id() == 0) {
        return false;
    }
    const bool unpacked =
        unpack(m_pdf.getObject(stream.id(), m_places[stream.id()].generation), qpdf_dl_generalized, out);
    if (!unpacked) {
        failDamaged();
    }
    return unpacked;
}

std::string SourceFile::content(const SourcePage &page)
{
    std::string out;
    const SourceValue contents = page.dictionary["Contents"];
    if (contents.isStream()) {
        unpack(contents, out);
    }
    contents.forEachItem([&](const SourceValue &part) {
        take(kCostOfStream);
        unpack(part.resolved(), out);
        out += '\n'; // no token goes on in the next stream
        return !error();
    });
    return out;
}

void SourceFile::findObjects()
{
    std::set<int> streams;
    std::unordered_map<int, int> streamOf;
    const auto table = m_pdf.getXRefTable();
    if (table.size() > kMostObjects) {
        failTooLarge();
        return;
    }
    for (const auto &[id, entry] : table) {
        Place place;
        place.generation = id.getGen();
        if (entry.getType() == 2) {
            streams.insert(entry.getObjStreamNumber());
            streamOf[id.getObj()] = entry.getObjStreamNumber();
        } else {
            place.offset = entry.getOffset();
        }
        m_places[id.getObj()] = place;
    }
    for (const int number : streams) {
        if (!m_error) {
            readObjectStream(number, streamOf);
        }
    }
}

/// Unpacks an object stream and finds the objects in it: first stand their numbers and places, then they themselves.
void SourceFile::readObjectStream(int number, const std::unordered_map<int, int> &streamOf)
{
    const SourceValue dictionary = object(number);
    QPDFObjectHandle stream = m_pdf.getObject(number, m_places[number].generation);
    m_held.push_back(std::make_unique<std::string>());
    std::string &held = *m_held.back();
    if (!dictionary.isStream() || !stream.isStream() || !unpack(stream, qpdf_dl_specialized, held)) {
        return;
    }
    const std::string_view all = held;
    const size_t first = static_cast<size_t>(std::max(dictionary["First"].integer(), 0));
    const int count = dictionary["N"].integer();
    ContentScanner header(all.substr(0, first));
    std::vector<std::pair<int, size_t>> places;
    for (int item = 0; item < count; ++item) {
        const ContentToken id = header.next();
        const ContentToken offset = header.next();
        if (offset.kind != ContentToken::Number || !(id.number > 0 && id.number < 1e9 && offset.number < 1e9)) {
            break;
        }
        places.emplace_back(static_cast<int>(id.number), first + static_cast<size_t>(std::max(offset.number, 0.0)));
    }
    for (size_t item = 0; item < places.size(); ++item) {
        const auto [id, start] = places[item];
        const size_t end = item + 1 < places.size() ? places[item + 1].second : all.size();
        const auto stands = streamOf.find(id);
        if (start <= end && end <= all.size() && stands != streamOf.end() && stands->second == number) {
            m_places[id].bytes = all.substr(start, end - start);
        }
    }
}

SourceValue SourceFile::object(int id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end() || m_error) {
        return {};
    }
    Place &place = found->second;
    if (place.isRead) {
        return place.value;
    }
    place.isRead = true;
    SourceValue value;
    if (place.bytes.data() != nullptr) {
        ContentScanner scanner(place.bytes);
        value = SourceValue::read(*this, scanner.next(), scanner);
        take(static_cast<qint64>(place.bytes.size()));
    } else if (const auto inFile = objectInFile(id, place.generation, place.offset)) {
        value = *inFile;
    } else if (!m_error) {
        value = objectByQpdf(id, place.generation);
        take(static_cast<qint64>(value.size()));
    }
    value.m_id = id;
    if (value.isReference()) { // as no object may be
        value = {};
    }
    return m_places[id].value = value;
}

/// An object as it stands in the file; none where something else stands there, or it is encrypted.
std::optional<SourceValue> SourceFile::objectInFile(int id, int generation, qint64 offset)
{
    offset += m_start;
    if (m_encrypted || offset < m_start || offset >= m_bytes.size()) {
        return std::nullopt;
    }
    const std::string_view all(m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    ContentScanner scanner(all.substr(static_cast<size_t>(offset)));
    std::optional<SourceValue> found;
    const ContentToken number = scanner.next();
    const ContentToken version = scanner.next();
    const bool right = number.kind == ContentToken::Number && number.number == id &&
                       version.kind == ContentToken::Number && version.number == generation;
    if (right && scanner.next().isWord("obj")) {
        SourceValue value = SourceValue::read(*this, scanner.next(), scanner);
        const ContentToken end = scanner.next();
        value.m_isStream = value.isDictionary() && end.isWord("stream");
        found = value.m_isStream || end.isWord("endobj") ? std::optional(value) : std::nullopt;
    }
    // One that never ends is looked through up to the file's end, here and then by qpdf.
    take(static_cast<qint64>(scanner.position()) * (found ? 1 : kCostOfDamage));
    return found;
}

SourceValue SourceFile::objectByQpdf(int id, int generation)
{
    QPDFObjectHandle object = m_pdf.getObject(id, generation);
    QPDFObjectHandle written = object.isStream() ? object.getDict() : object;
    m_held.push_back(std::make_unique<std::string>(written.unparseResolved()));
    ContentScanner scanner(*m_held.back());
    SourceValue value = SourceValue::read(*this, scanner.next(), scanner);
    value.m_isStream = object.isStream();
    return value;
}

/// Goes through the tree of pages without recursion: a hostile one may be deeper than the stack.
void SourceFile::findPages()
{
    struct Open
    {
        SourceValue node;
        SourceValue resources;
        QRectF box;
    };
    const size_t most = 2 * static_cast<size_t>(m_limits.pages) + 1;
    std::unordered_set<int> seen;
    std::vector<Open> open = {{m_catalog["Pages"], {}, kUsualPage}};
    while (!open.empty() && !m_error) {
        Open next = std::move(open.back());
        open.pop_back();
        next.node = next.node.resolved();
        const int id = next.node.id();
        if (!next.node.isDictionary() || (id != 0 && !seen.insert(id).second)) {
            continue;
        }
        if (const SourceValue resources = next.node["Resources"]; resources.isDictionary()) {
            next.resources = resources;
        }
        for (const char *key : {"MediaBox", "CropBox"}) {
            next.box = next.node[key].rectangle().value_or(next.box);
        }
        if (const SourceValue kids = next.node["Kids"]; kids.isArray()) {
            const auto from = static_cast<std::ptrdiff_t>(open.size());
            kids.forEachItem([&](const SourceValue &kid) {
                open.push_back({kid, next.resources, next.box});
                return open.size() <= most;
            });
            std::reverse(open.begin() + from, open.end());
            continue;
        }
        m_pageNumbers.emplace(id, static_cast<int>(m_pages.size()));
        m_pages.push_back({next.node, next.resources, next.box});
        if (m_pages.size() > static_cast<size_t>(m_limits.pages) || open.size() >= most) {
            fail(badInput(Words::tr("%1 has more than %2 pages and was not read. Check that it is the right file.")
                              .arg(m_name, QLocale(QLocale::English).toString(m_limits.pages))));
        }
    }
    if (m_pages.empty()) {
        failDamaged();
    }
}

int SourceFile::pageNumber(int object) const
{
    const auto found = m_pageNumbers.find(object);
    return found == m_pageNumbers.end() ? -1 : found->second;
}

} // namespace attest::pdfreader
