// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <vector>

namespace attest::test {

/// Puts a small tagged PDF together from the objects that matter to a test, uncompressed, so that what is in it can be
/// read and replaced. Elements may stand in one another as they are: el("P", "0") is one, and a kid of one.
class PdfBuilder
{
public:
    static constexpr int pagesObject = 2;
    static constexpr int structureObject = 3;
    static constexpr int fontObject = 4; ///< /F on every page: Helvetica in the encoding of Windows
    static constexpr int infoObject = 5;
    static constexpr int firstPageObject = 100; ///< the objects of the pages, one after another
    static constexpr int firstObject = 10'000;  ///< the objects that object() adds, one after another

    /// `kids` is what stands in the K of the Document element; pieces are those of the first page unless they say else.
    explicit PdfBuilder(const QByteArray &kids = {}) : m_kids(kids) {}

    /// A page with this content; `members` go into its dictionary, `resources` into that of its resources.
    PdfBuilder &page(const QByteArray &content, const QByteArray &members = {}, const QByteArray &resources = {});
    /// More members of the catalog, of the root of the structure, of the file's information.
    PdfBuilder &catalog(const QByteArray &members);
    PdfBuilder &structure(const QByteArray &members);
    PdfBuilder &info(const QByteArray &members);
    /// One more object; its number.
    int object(const QByteArray &body);
    int stream(const QByteArray &data, const QByteArray &members = {});
    /// In place of the object that has the number.
    PdfBuilder &replace(int number, const QByteArray &body);

    QByteArray bytes() const;

    /// A structure element; `kids` stands in its K, `members` in its dictionary.
    static QByteArray el(const QByteArray &type, const QByteArray &kids, const QByteArray &members = {});
    /// Content that shows words on a line of their own, marked with a number.
    static QByteArray text(int mark, const QByteArray &words, int line = -1);
    static QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

private:
    QByteArray m_kids;
    QByteArray m_catalog;
    QByteArray m_structure;
    QByteArray m_info;
    QByteArray m_pages;
    int m_pageCount = 0;
    int m_next = firstObject;
    std::map<int, QByteArray> m_objects;
};

} // namespace attest::test
