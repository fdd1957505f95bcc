// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What passes between Attest and the library attest-poppler, which alone is linked with poppler and is loaded where a
/// PDF has to be read by the places of its words. Plain values only: the two are linked apart.
extern "C" {

/// A word as it stands on a page that is turned as people see it, in points from its top left.
struct AttestPlacedWord
{
    double left, top, right, bottom;
    int rotation; ///< quarters of a turn, clockwise, by which the word is turned on the page
    const char16_t *text;
    int length;
};

struct AttestWordSink
{
    void *self;
    /// The page to read next, from 0; may wait for it. Negative: no more is wanted.
    int (*next)(void *self);
    /// Before its words: a page and its size. False: no more is wanted.
    bool (*page)(void *self, int page, double width, double height);
    void (*word)(void *self, const AttestPlacedWord *word);
};

enum AttestWordsOutcome { AttestWordsRead, AttestWordsDamaged, AttestWordsLocked };

/// Reads the words of the pages that the sink asks for; those that the document has not are passed over.
using AttestReadWords = AttestWordsOutcome(const char *bytes, int length, const AttestWordSink *sink);
}

constexpr char attestReadWordsName[] = "attestReadWords"; ///< by which it is found in the library
