// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>

namespace attest::wire {

// What WireWriter and WireReader agree on.
inline constexpr quint32 magic = 0x41745744; // "AtWD"
inline constexpr quint16 version = 4;

/// What kind of block follows; the order of Block::node.
enum class BlockKind : quint8 { Paragraph, Heading, List, Table, Figure };

enum SpanFlag : quint8 {
    Strong = 1,
    Emphasis = 2,
    HasAddress = 4,
    HasLanguage = 8,
    Added = 16,
    Removed = 32,
    Struck = 64,
    Marked = 128,
    AllSpanFlags = 255
};

inline void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

} // namespace attest::wire
