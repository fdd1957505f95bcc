// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QStringList>

namespace attest {

/// The words of a paragraph with the look of each character: the form in which looks are made canonical, so that the
/// same text always has the same spans and every look can be written as markup.
class StyledLine
{
public:
    explicit StyledLine(const Spans &spans);

    bool isBlank() const;
    /// The canonical spans, by paragraph: a blank line within the words parts two.
    std::vector<Spans> paragraphs();

private:
    static constexpr quint8 Strong = 1;
    static constexpr quint8 Emphasis = 2;

    struct Letter
    {
        QChar c;
        quint8 look = 0;
        int link = -1; ///< index into m_addresses
        bool operator==(const Letter &) const = default;
        bool sameLook(const Letter &other) const { return look == other.look && link == other.link; }
    };

    int linkOf(const QString &address);
    void trimLines();
    void trimLinks();
    void unlinkBareAddresses(size_t from, size_t to);
    void trimLooks();
    void joinTouchingLooks();
    void narrowLooks();
    bool opensAt(size_t i) const;
    bool closesAt(size_t i) const;
    size_t runEnd(size_t from) const;
    size_t linkEnd(size_t from) const;

    std::vector<Letter> m_letters;
    QStringList m_addresses;
};

} // namespace attest
