// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfOutline.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfObjects.h"

namespace attest::pdf {

namespace {

/// An entry of the outline, or its root, while it is being made.
struct Entry
{
    QPDFObjectHandle object;
    int level = 0;
    int parent = -1;
    int last = -1; ///< its last child so far
    int children = 0;
};

class OutlineBuilder
{
public:
    OutlineBuilder(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages)
        : m_pdf(pdf), m_drawing(drawing), m_pages(pages)
    {
    }

    QPDFObjectHandle build();

private:
    int append(int level, int parent);
    void link(int index);
    Entry &entry(int index) { return m_entries[std::size_t(index)]; }

    QPDF &m_pdf;
    const Drawing &m_drawing;
    const std::vector<QPDFObjectHandle> &m_pages;
    std::vector<Entry> m_entries;
};

int OutlineBuilder::append(int level, int parent)
{
    m_entries.push_back({m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), level, parent});
    return int(m_entries.size()) - 1;
}

/// Hangs an entry in behind its elder sibling.
void OutlineBuilder::link(int index)
{
    QPDFObjectHandle object = entry(index).object;
    Entry &parent = entry(entry(index).parent);
    object.replaceKey("/Parent", parent.object);
    if (parent.last < 0) {
        parent.object.replaceKey("/First", object);
    } else {
        entry(parent.last).object.replaceKey("/Next", object);
        object.replaceKey("/Prev", entry(parent.last).object);
    }
    parent.object.replaceKey("/Last", object);
    parent.last = index;
    ++parent.children;
}

QPDFObjectHandle OutlineBuilder::build()
{
    int current = append(0, -1);
    for (const Bookmark &bookmark : m_drawing.bookmarks) {
        const QString words = holdableText(bookmark.words).simplified();
        if (words.isEmpty()) {
            continue;
        }
        const int level = qMax(1, bookmark.level);
        while (entry(current).level >= level) {
            current = entry(current).parent;
        }
        current = append(level, current);
        link(current);
        QPDFObjectHandle object = entry(current).object;
        object.replaceKey("/Title", textString(words));
        object.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                       {m_pages[std::size_t(bookmark.page)], name("/XYZ"), QPDFObjectHandle::newNull(),
                                        number(m_drawing.pageHeight - bookmark.top), QPDFObjectHandle::newNull()}));
    }
    if (m_entries.size() == 1) {
        return {};
    }
    for (Entry &each : m_entries) {
        if (each.children > 0) {
            // Of a folded entry the count is negative; the root's says how many are to be seen.
            each.object.replaceKey("/Count", integer(each.parent < 0 ? each.children : -each.children));
        }
    }
    entry(0).object.replaceKey("/Type", name("/Outlines"));
    return entry(0).object;
}

} // namespace

QPDFObjectHandle buildOutline(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages)
{
    return OutlineBuilder(pdf, drawing, pages).build();
}

} // namespace attest::pdf
