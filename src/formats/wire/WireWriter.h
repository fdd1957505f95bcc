// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/wire/WireFormat.h"

#include <QIODevice>

namespace attest::wire {

/// Puts values one after another into bytes that WireReader takes them from.
class WireWriter
{
public:
    WireWriter() : m_out(&m_bytes, QIODevice::WriteOnly)
    {
        prepare(m_out);
        m_out << magic << version;
    }

    QByteArray bytes() const { return m_bytes; }

    void put(const QString &text) { m_out << text; }
    void put(const QByteArray &bytes) { m_out << bytes; }
    void put(bool value) { m_out << quint8(value ? 1 : 0); }
    void put(int value) { m_out << qint32(value); }
    void putByte(quint8 value) { m_out << value; }

    void put(const Span &span)
    {
        const int flags = (span.strong ? Strong : 0) | (span.emphasis ? Emphasis : 0) |
                          (span.address.isEmpty() ? 0 : HasAddress) | (span.language.isEmpty() ? 0 : HasLanguage) |
                          (span.revision == Revision::Added ? Added : 0) |
                          (span.revision == Revision::Removed ? Removed : 0) | (span.struck ? Struck : 0) |
                          (span.marked ? Marked : 0);
        m_out << quint8(flags) << span.text;
        if (!span.address.isEmpty()) {
            m_out << span.address;
        }
        if (!span.language.isEmpty()) {
            m_out << span.language;
        }
    }

    void put(const Paragraph &paragraph) { putAll(paragraph.spans); }

    void put(const Heading &heading)
    {
        put(heading.level);
        putAll(heading.spans);
    }

    void put(const List &list)
    {
        putByte(quint8(list.style));
        put(list.start);
        m_out << quint32(list.items.size());
        for (const Blocks &item : list.items) {
            putAll(item);
        }
    }

    void put(const Cell &cell)
    {
        put(cell.header);
        put(cell.columnSpan);
        put(cell.rowSpan);
        putAll(cell.blocks);
    }

    void put(const Row &row)
    {
        put(row.unsure);
        putAll(row.cells);
    }

    void put(const Table &table)
    {
        put(table.caption);
        put(table.headerRows);
        put(table.lines);
        putAll(table.rows);
    }

    void put(const Figure &figure)
    {
        put(figure.svg);
        put(figure.alternative);
    }

    void put(const Block &block)
    {
        putByte(quint8(block.node.index()));
        put(block.place.has_value());
        if (block.place) {
            put(block.place->page);
            m_out << block.place->area;
            put(block.place->path);
        }
        std::visit([this](const auto &node) { put(node); }, block.node);
    }

    void put(const DocumentInfo &info)
    {
        for (const QString &text :
             {info.title, info.language, info.subject, info.organisation, info.year, info.notice}) {
            put(text);
        }
        put(info.landscape);
    }

    template <class Values>
    void putAll(const Values &values)
    {
        m_out << quint32(values.size());
        for (const auto &value : values) {
            put(value);
        }
    }

private:
    QByteArray m_bytes;
    QDataStream m_out;
};

} // namespace attest::wire
