// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfOutline.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/PdfSyntax.h"

namespace attest::pdf {

namespace {

/// An entry of the outline by the indices of those around it, 0 for none; the first is the outline itself.
struct Entry
{
    int level = 0;
    int parent = 0;
    int first = 0;
    int last = 0;
    int previous = 0;
    int next = 0;
    int children = 0;
    QByteArray text; ///< title and destination
};

class Outline
{
public:
    Outline() : m_entries(1) {}

    void append(int level, const QByteArray &text);
    /// Writes the entries; the number of the outline itself.
    int addTo(PdfFileWriter &out) const;
    bool isEmpty() const { return m_entries.size() == 1; }

private:
    Entry &entry(int index) { return m_entries[std::size_t(index)]; }

    std::vector<Entry> m_entries;
};

void Outline::append(int level, const QByteArray &text)
{
    const int index = int(m_entries.size());
    int parentIndex = index - 1;
    while (parentIndex > 0 && entry(parentIndex).level >= level) {
        parentIndex = entry(parentIndex).parent;
    }
    Entry &parent = entry(parentIndex);
    const int previous = parent.last;
    if (previous > 0) {
        entry(previous).next = index;
    } else {
        parent.first = index;
    }
    parent.last = index;
    ++parent.children;
    m_entries.push_back({level, parentIndex, 0, 0, previous, 0, 0, text});
}

int Outline::addTo(PdfFileWriter &out) const
{
    const int root = out.reserve(int(m_entries.size()));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &each = m_entries[i];
        QByteArray entries = each.text;
        const auto refer = [&entries, root](const char *key, int index) {
            if (index > 0) {
                addEntry(entries, key, reference(root + index));
            }
        };
        if (i == 0) {
            addEntry(entries, "Type", "/Outlines");
        } else {
            addEntry(entries, "Parent", reference(root + each.parent));
        }
        refer("First", each.first);
        refer("Last", each.last);
        refer("Prev", each.previous);
        refer("Next", each.next);
        if (each.children > 0) {
            // Of a folded entry the count is negative; the outline's says how many are to be seen.
            addEntry(entries, "Count", QByteArray::number(i == 0 ? each.children : -each.children));
        }
        out.add(root + int(i), "<<" + entries + ">>");
    }
    return root;
}

} // namespace

std::optional<int> addOutline(PdfFileWriter &out, const Drawing &drawing, int firstPage)
{
    Outline outline;
    for (const Bookmark &bookmark : drawing.bookmarks) {
        const QString words = holdableText(bookmark.words).simplified();
        if (words.isEmpty()) {
            continue;
        }
        QByteArray text;
        addEntry(text, "Title", textString(words));
        addEntry(text, "Dest",
                 '[' + reference(firstPage + bookmark.page) + " /XYZ null " +
                     number(drawing.pageHeight - bookmark.top) + " null]");
        outline.append(qMax(1, bookmark.level), text);
    }
    return outline.isEmpty() ? std::nullopt : std::optional<int>(outline.addTo(out));
}

} // namespace attest::pdf
