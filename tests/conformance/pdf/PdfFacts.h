// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/FontFacts.h"
#include "conformance/pdf/PageContent.h"
#include "conformance/pdf/TagTree.h"

#include <qpdf/QPDF.hh>

#include <memory>
#include <vector>

namespace attest::test::pdf {

struct PageFacts
{
    QPDFObjectHandle object;
    QRectF box; ///< its MediaBox
    PageContent content;
};

/// A PDF taken apart, once, for all rules.
class PdfFacts
{
public:
    /// None where it is no PDF at all.
    static std::unique_ptr<PdfFacts> read(const QByteArray &bytes, QString &why);

    const QByteArray &bytes() const { return m_bytes; }
    QPDF &file() const { return *m_file; }
    QPDFObjectHandle catalog() const { return m_file->getRoot(); }
    const std::vector<PageFacts> &pages() const { return m_pages; }
    int pageOf(QPDFObjGen object) const; ///< -1: none
    const TagTree &tree() const { return *m_tree; }
    const std::vector<std::unique_ptr<FontFacts>> &fonts() const { return m_fonts; }
    const std::vector<QString> &complaints() const { return m_complaints; } ///< what the parser had to put up with

    /// What a piece of content says; null where the page has none with that number.
    const Piece *piece(int page, int mcid) const;
    /// What an element says, with what stands in it, in reading order.
    QString text(int element) const;
    QString textOfPiece(const TagKid &kid) const;

    /// All problems of a rule that were noticed while reading.
    void report(const char *rule, Findings &findings) const;

private:
    PdfFacts() = default;
    void readPages();
    FontFacts *font(QPDFObjectHandle dictionary);

    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_file;
    std::vector<PageFacts> m_pages;
    std::map<QPDFObjGen, int> m_pageOf;
    std::unique_ptr<TagTree> m_tree;
    std::vector<std::unique_ptr<FontFacts>> m_fonts;
    std::map<QPDFObjGen, FontFacts *> m_fontOf;
    std::vector<QString> m_complaints;
};

QString pageName(int page); ///< from 0
QString objectName(QPDFObjectHandle object);
/// Every object of the file and every dictionary and array within it, with the name of the object it stands in.
void eachObject(QPDF &file, const std::function<void(QPDFObjectHandle, const QString &)> &visit);

} // namespace attest::test::pdf
