// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SpellingWords.h"

#include <QSyntaxHighlighter>

#include <functional>
#include <optional>

namespace attest::ui {

class SpellChecker;

/// Underlines misspelt words and colours links, without a trace in the document. A word is judged once it is finished:
/// not while the cursor of somebody who is typing stands at it.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// `cursorPosition`: where the writer is in the document. `checker` outlives it.
    SpellHighlighter(QTextDocument *document, SpellChecker &checker, std::function<int()> cursorPosition);

    /// Read-only texts are not judged.
    void setJudging(bool on);
    /// The next change of the document is by typing.
    void beginTyping() { m_typing = true; }
    /// The cursor moved: the word it has left is finished.
    void cursorMoved();
    /// Nobody is typing any more.
    void endTyping();
    /// The misspelt word at a position of the document; none where there is none.
    std::optional<WordPlace> misspeltAt(int position) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    void showLinks();
    SpellChecker &m_checker;
    std::function<int()> m_cursorPosition;
    bool m_judging = true;
    bool m_typing = false;
    WordPlace m_unfinished; ///< in the document; without length: none
};

} // namespace attest::ui
