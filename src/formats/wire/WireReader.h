// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/wire/WireFormat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attest::wire {

/// Reads what WireWriter wrote. After the first thing that cannot be, it reads no more, and good() says so.
class WireReader
{
public:
    explicit WireReader(const QByteArray &bytes) : m_in(bytes)
    {
        prepare(m_in);
        quint32 ownMagic = 0;
        quint16 ownVersion = 0;
        m_in >> ownMagic >> ownVersion;
        require(ownMagic == magic && ownVersion == version);
    }

    bool good() const { return m_good && m_in.status() == QDataStream::Ok; }
    bool atEnd() const { return m_in.atEnd(); }

    void take(QString &text) { m_in >> text; }
    void take(QByteArray &bytes) { m_in >> bytes; }
    void take(bool &value) { value = takeByte(1) == 1; }

    void takePages(int &pages) { take(pages, 0, kMostPages); }

    void take(int &value, int least, int most)
    {
        qint32 got = 0;
        m_in >> got;
        require(got >= least && got <= most);
        value = got;
    }

    quint8 takeByte(int most)
    {
        quint8 got = 0;
        m_in >> got;
        require(got <= most);
        return got;
    }

    void take(Span &span)
    {
        const quint8 flags = takeByte(AllSpanFlags);
        span.strong = (flags & Strong) != 0;
        span.emphasis = (flags & Emphasis) != 0;
        span.struck = (flags & Struck) != 0;
        span.marked = (flags & Marked) != 0;
        require((flags & (Added | Removed)) != (Added | Removed));
        span.revision = (flags & Added) != 0     ? Revision::Added
                        : (flags & Removed) != 0 ? Revision::Removed
                                                 : Revision::None;
        take(span.text);
        if ((flags & HasAddress) != 0) {
            take(span.address);
        }
        if ((flags & HasLanguage) != 0) {
            take(span.language);
        }
    }

    void take(Paragraph &paragraph) { takeAll(paragraph.spans); }

    void take(Heading &heading)
    {
        constexpr int lowest = 6;
        take(heading.level, 1, lowest);
        takeAll(heading.spans);
    }

    void take(List &list)
    {
        list.style = ListStyle(takeByte(int(ListStyle::Alpha)));
        take(list.start, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max());
        takeEach(list.items, [this](Blocks &item) { takeAll(item); });
    }

    void take(Cell &cell)
    {
        take(cell.header);
        take(cell.columnSpan, 1, kWidestSpan);
        take(cell.rowSpan, 1, kWidestSpan);
        takeAll(cell.blocks);
    }

    void take(Row &row)
    {
        take(row.unsure);
        takeAll(row.cells);
    }

    void take(Table &table)
    {
        take(table.caption);
        take(table.headerRows, 0, int(kMostParts));
        take(table.lines);
        takeAll(table.rows);
    }

    void take(Figure &figure)
    {
        take(figure.svg);
        take(figure.alternative);
    }

    void take(Block &block)
    {
        const auto kind = BlockKind(takeByte(int(BlockKind::Figure)));
        bool placed = false;
        take(placed);
        if (placed) {
            takePlace(block.place.emplace());
        }
        if (!good()) {
            return;
        }
        ++m_depth;
        require(m_depth <= kDeepest);
        switch (kind) {
        case BlockKind::Paragraph:
            take(block.node.emplace<Paragraph>());
            break;
        case BlockKind::Heading:
            take(block.node.emplace<Heading>());
            break;
        case BlockKind::List:
            take(block.node.emplace<List>());
            break;
        case BlockKind::Table:
            take(block.node.emplace<Table>());
            break;
        case BlockKind::Figure:
            take(block.node.emplace<Figure>());
            break;
        }
        --m_depth;
    }

    void take(DocumentInfo &info)
    {
        for (QString *text :
             {&info.title, &info.language, &info.subject, &info.organisation, &info.year, &info.notice}) {
            take(*text);
        }
        take(info.landscape);
    }

    template <class Values>
    void takeAll(Values &values)
    {
        takeEach(values, [this](auto &value) { take(value); });
    }

private:
    void require(bool holds) { m_good = m_good && holds; }

    void takePlace(SourcePlace &place)
    {
        takePages(place.page);
        m_in >> place.area;
        take(place.path);
        const QRectF &area = place.area;
        require(std::isfinite(area.x()) && std::isfinite(area.y()) && std::isfinite(area.width()) &&
                std::isfinite(area.height()));
    }

    /// Room is made as the parts come, so that a length that lies costs nothing.
    template <class Values, class Take>
    void takeEach(Values &values, Take takeOne)
    {
        quint32 count = 0;
        m_in >> count;
        require(count <= kMostParts - m_parts);
        if (!good()) {
            return;
        }
        values.reserve(std::min(count, kReserved));
        for (quint32 i = 0; i < count && good(); ++i) {
            ++m_parts;
            require(m_parts <= kMostParts);
            takeOne(values.emplace_back());
        }
    }

    static constexpr int kDeepest = 256;
    static constexpr quint32 kMostParts = 4'000'000; ///< blocks, rows, cells, items and spans together
    static constexpr quint32 kReserved = 64;
    static constexpr qint32 kWidestSpan = 65'534; ///< of a cell, over columns or rows
    static constexpr qint32 kMostPages = 1'000'000;

    QDataStream m_in;
    int m_depth = 0;
    quint32 m_parts = 0;
    bool m_good = true;
};

} // namespace attest::wire
