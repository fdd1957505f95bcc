// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/DocxStyles.h"
#include "formats/readers/NumberMark.h"

#include <QHash>
#include <QSet>

#include <array>

namespace attest {

/// The numbering part, and the counters that run while a document is read from its start to its end.
class DocxNumbering
{
public:
    /// Errors (BadInput): damaged.
    static Result<DocxNumbering> read(const QByteArray &part, const QString &name, ReadBudget &budget);

    /// The mark of the next paragraph that takes part in number definition `numbering`; none where that does not exist
    /// or prints nothing. Counts on.
    std::optional<NumberMark> next(int numbering, int level, const DocxStyles &styles);
    /// The level that belongs to a paragraph style, where paragraphs of that style do not say.
    int levelOfStyle(int numbering, const QString &styleId, const DocxStyles &styles) const;

private:
    static constexpr int kLevels = 9;
    struct Level
    {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text;
        QString style;
        std::optional<int> restartAfter; ///< as Word writes it: 0 never, else the level whose advance restarts this one
        bool legal = false;              ///< every number in the mark is written in digits
    };
    using Levels = std::array<Level, kLevels>;
    struct Scheme
    {
        Levels levels;
        QString styleLink; ///< the numbering style that holds the levels instead
    };
    struct Definition
    {
        int scheme = 0;
        QHash<int, int> starts;   ///< levels that this definition starts anew
        QHash<int, Level> levels; ///< levels that this definition writes its own way
    };
    struct Counters
    {
        std::array<int, kLevels> value{};
        std::array<bool, kLevels> running{};
    };

    void readScheme(XmlCursor &xml);
    void readDefinition(XmlCursor &xml);
    static Level readLevel(XmlCursor &xml);
    std::optional<int> schemeOf(int numbering, const DocxStyles &styles) const;
    const Level &levelOf(const Definition &definition, int scheme, int level) const;
    void advance(const Definition &definition, int numbering, int scheme, int level);

    QHash<int, Scheme> m_schemes;
    QHash<int, Definition> m_definitions;
    QHash<int, Counters> m_counters; ///< by scheme: definitions of one scheme count on from one another
    QSet<QPair<int, int>> m_started; ///< definition and level whose own start has been used
};

} // namespace attest
