// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/ReadLimits.h"
#include "formats/readers/pdf/SourceValue.h"

#include <memory>
#include <qpdf/QPDF.hh>
#include <unordered_map>
#include <vector>

namespace attest::pdfreader {

struct SourcePage
{
    SourceValue dictionary;
    SourceValue resources;
    QRectF box; ///< in the page's own measure, whose y counts upwards: left and bottom, width and height
};

/// A PDF that is read under limits. qpdf finds its objects and unpacks its streams. Once something is wrong with it
/// error() says what, and nothing more is unpacked.
class SourceFile
{
public:
    /// `bytes` are read as long as the file is. Errors (BadInput): damaged, encrypted, too many pages.
    static Result<std::unique_ptr<SourceFile>> open(const QByteArray &bytes, const QString &name,
                                                    const ReadLimits &limits);

    /// An object; null where there is none.
    SourceValue object(int id);
    const SourceValue &catalog() const { return m_catalog; }
    const SourceValue &info() const { return m_info; }
    const std::vector<SourcePage> &pages() const { return m_pages; }
    /// The number of the page that an object is, from 0; -1 for what is no page.
    int pageNumber(int object) const;

    /// Appends a stream's data; false where it cannot be had.
    bool unpack(const SourceValue &stream, std::string &out);
    /// What draws a page.
    std::string content(const SourcePage &page);
    /// Counts what is gone through: files that name the same thing over and over come to an end.
    void take(qint64 bytes);

    const QByteArray &bytes() const { return m_bytes; }
    const QString &name() const { return m_name; }
    const ReadLimits &limits() const { return m_limits; }
    void fail(Error error);
    /// Says that the file holds more than any that people read.
    void failTooLarge();
    void failDamaged();
    const std::optional<Error> &error() const { return m_error; }

private:
    SourceFile(const QByteArray &bytes, QString name, const ReadLimits &limits);
    void open();
    void findObjects();
    void readObjectStream(int number, const std::unordered_map<int, int> &streamOf);
    void findPages();
    std::optional<SourceValue> objectInFile(int id, int generation, qint64 offset);
    SourceValue objectByQpdf(int id, int generation);
    bool unpack(QPDFObjectHandle stream, qpdf_stream_decode_level_e level, std::string &out);

    /// Where an object is written.
    struct Place
    {
        qint64 offset = -1; ///< in the file; -1: not straight in it
        int generation = 0;
        std::string_view bytes; ///< in an object stream
        bool isRead = false;
        SourceValue value;
    };

    QByteArray m_bytes;
    QString m_name;
    ReadLimits m_limits;
    qint64 m_bytesLeft;
    QPDF m_pdf;
    bool m_encrypted = false;
    qint64 m_start = 0; ///< of the PDF in the file: offsets count from it
    std::unordered_map<int, Place> m_places;
    std::vector<std::unique_ptr<std::string>> m_held; ///< what values are views of
    SourceValue m_catalog;
    SourceValue m_info;
    std::vector<SourcePage> m_pages;
    std::unordered_map<int, int> m_pageNumbers; ///< by the page's object
    std::optional<Error> m_error;
};

} // namespace attest::pdfreader
