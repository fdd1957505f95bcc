// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace attest::test::pdf {

/// A ToUnicode map: which characters a code stands for.
class CharacterMap
{
public:
    CharacterMap() = default;
    explicit CharacterMap(const QByteArray &program);

    bool contains(unsigned code) const { return m_text.count(code) > 0; }
    QString text(unsigned code) const;
    /// How many bytes a code has by its codespace ranges; 0 where there is none.
    int codeBytes() const { return m_codeBytes; }

private:
    std::map<unsigned, QString> m_text;
    int m_codeBytes = 0;
};

} // namespace attest::test::pdf
