// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/ReadLimits.h"

#include <QByteArray>
#include <QRectF>

#include <memory>
#include <optional>
#include <qpdf/QPDF.hh>
#include <string>
#include <unordered_map>
#include <vector>

namespace attest::pdfreader {

struct SourcePage
{
    QPDFObjectHandle dictionary;
    QPDFObjectHandle resources;
    QRectF box; ///< in the page's own measure, whose y counts upwards: left and bottom, width and height
};

/// A PDF that is read under limits. Once something is wrong with it error() says what, and nothing more is unpacked.
class SourceFile
{
public:
    /// `bytes` are read as long as the file is. Errors (BadInput): no PDF, damaged, encrypted, too many pages.
    static Result<std::unique_ptr<SourceFile>> open(const QByteArray &bytes, const QString &name,
                                                    const ReadLimits &limits);

    QPDFObjectHandle catalog() { return m_catalog; }
    QPDFObjectHandle trailer() { return m_pdf.getTrailer(); }
    const std::vector<SourcePage> &pages() const { return m_pages; }
    /// The number of a page from 0; -1 for what is no page.
    int pageNumber(QPDFObjectHandle page) const;

    /// Appends a stream's data; false where it cannot be had.
    bool unpack(QPDFObjectHandle stream, std::string &out);
    /// How much more may be unpacked or gone through.
    qint64 bytesLeft() const { return m_bytesLeft; }
    void take(qint64 bytes);

    const QString &name() const { return m_name; }
    const ReadLimits &limits() const { return m_limits; }
    void fail(Error error);
    /// Says that the file holds more than any that people read.
    void failTooLarge();
    void failDamaged();
    const std::optional<Error> &error() const { return m_error; }

private:
    SourceFile(QString name, const ReadLimits &limits);
    void open(const QByteArray &bytes);
    void measureObjectStreams();
    void findPages();

    QPDF m_pdf;
    QPDFObjectHandle m_catalog;
    QString m_name;
    ReadLimits m_limits;
    qint64 m_bytesLeft;
    std::vector<SourcePage> m_pages;
    std::unordered_map<int, int> m_pageNumbers; ///< by the page's object
    std::optional<Error> m_error;
};

/// What stands under a key, where the object is a dictionary; else null.
QPDFObjectHandle member(QPDFObjectHandle &dictionary, const char *key);
/// A text string as words.
QString textOf(QPDFObjectHandle text);

} // namespace attest::pdfreader
