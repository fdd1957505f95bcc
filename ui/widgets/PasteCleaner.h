// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"

#include <QCoreApplication>

class QMimeData;

namespace attest::ui {

/// What is pasted from Word, a browser or anywhere, cleaned to what a text may hold: paragraphs, lists, links, strong
/// and emphasised words. Pictures, colours, tables' lines and control characters stay behind.
class PasteCleaner
{
    Q_DECLARE_TR_FUNCTIONS(PasteCleaner)

public:
    /// The most characters taken at once: some 30,000 words.
    static constexpr qsizetype mostCharacters = 200'000;
    /// Web text larger than this is taken as its plain words.
    static constexpr qsizetype mostHtmlCharacters = 2'000'000;

    /// The kind of data that Attest's own fields put on the clipboard: a text's markup.
    static QString ownFormat();
    static bool canRead(const QMimeData &data);
    /// The blocks of what was copied; empty where there were no words in it. Errors (BadInput): too much at once.
    static Result<Blocks> read(const QMimeData &data);
};

} // namespace attest::ui
