// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/PageText.h"

namespace attest::pdfreader {

/// Where on pages links lead somewhere: for programs that tag a link's words and do not say where they lead.
class LinkAreas
{
public:
    explicit LinkAreas(SourceFile &file) : m_file(file) {}

    /// The address to which the words of a piece lead; empty where they do not.
    QString addressOf(const TextPiece &piece);

private:
    struct Area
    {
        QRectF box;
        QString address;
    };
    const std::vector<Area> &areasOf(int page);

    SourceFile &m_file;
    std::unordered_map<int, std::vector<Area>> m_areas; ///< by page
};

/// Where an annotation leads: the address of its action; empty where it has none.
QString addressOfAnnotation(const SourceValue &annotation);

} // namespace attest::pdfreader
