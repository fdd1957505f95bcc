// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/KnownWords.h"
#include "formats/readers/positions/Layout.h"

namespace attest::positions {

/// How the end of a line goes on in the next.
enum class LineJoint {
    Space,    ///< two words
    Touching, ///< one word, or an address, that was broken
    Healed,   ///< the same, and the hyphen at the line's end goes
};

/// What place a line's end had left for what the next one begins with.
enum class LineRoom {
    Word,   ///< for its first word: nothing but the writer ended the line
    Letter, ///< for a letter of it, and not for all of it
    None,   ///< for no letter: a word may be broken here that nothing parts
};

/// Knows how the document writes its words where they are not broken, and settles by it how broken ones are written.
class LineJoints
{
public:
    /// The words of lines; those that may be half of one are not believed.
    void learn(const std::vector<TextLine> &lines);

    /// Between a line and the next of a paragraph whose words so far end in `before`, whatever lines that began on.
    LineJoint between(const QString &before, const TextLine &line, const TextLine &next, LineRoom room) const;

private:
    bool goesOnAddress(const QString &before, const TextLine &line, const TextLine &next, LineRoom room) const;
    bool goesOnBareAddress(const QString &before, const TextLine &line, const QString &after, LineRoom room) const;
    LineJoint atHyphen(const QString &before, const QString &after) const;

    KnownWords m_words;
};

/// The first words of a line, up to a space.
QString firstToken(const TextLine &line);
double widthOfFirstToken(const TextLine &line);
/// What place a line has left in front of the next, where the column leaves it `left` points.
LineRoom roomBefore(const TextLine &next, double left, double space);

} // namespace attest::positions
