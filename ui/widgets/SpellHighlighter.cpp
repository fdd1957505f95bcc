// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SpellHighlighter.h"

#include "ui/widgets/SpellChecker.h"
#include "ui/widgets/Theme.h"

#include <QTextBlock>
#include <QTextDocument>

namespace attest::ui {

SpellHighlighter::SpellHighlighter(QTextDocument *document, SpellChecker &checker, std::function<int()> cursorPosition)
    : QSyntaxHighlighter(document), m_checker(checker), m_cursorPosition(std::move(cursorPosition))
{
    connect(&checker, &SpellChecker::changed, this, &SpellHighlighter::rehighlight);
}

void SpellHighlighter::setJudging(bool on)
{
    if (m_judging != on) {
        m_judging = on;
        rehighlight();
    }
}

void SpellHighlighter::cursorMoved()
{
    const qsizetype at = m_cursorPosition();
    if (m_unfinished.length > 0 && (at < m_unfinished.start || at > m_unfinished.end())) {
        endTyping();
    }
}

void SpellHighlighter::endTyping()
{
    m_typing = false;
    if (m_unfinished.length > 0) {
        const QTextBlock block = document()->findBlock(int(m_unfinished.start));
        m_unfinished = {};
        rehighlightBlock(block);
    }
}

std::optional<WordPlace> SpellHighlighter::misspeltAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const qsizetype at = position - block.position();
    const QString text = block.text();
    for (const WordPlace &word : wordsToCheck(text)) {
        if (at >= word.start && at <= word.end() &&
            !m_checker.isRight(QStringView(text).mid(word.start, word.length))) {
            return WordPlace{block.position() + word.start, word.length};
        }
    }
    return {};
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    showLinks();
    if (!m_judging || !m_checker.isOn()) {
        return;
    }
    const int blockStart = currentBlock().position();
    const qsizetype cursor = m_typing ? m_cursorPosition() - blockStart : -1;
    for (const WordPlace &word : wordsToCheck(text)) {
        if (cursor >= word.start && cursor <= word.end()) {
            m_unfinished = {blockStart + word.start, word.length};
            continue;
        }
        if (m_checker.isRight(QStringView(text).mid(word.start, word.length))) {
            continue;
        }
        QTextCharFormat wrong = format(int(word.start));
        wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.setUnderlineColor(Theme::colours().no);
        setFormat(int(word.start), int(word.length), wrong);
    }
}

void SpellHighlighter::showLinks()
{
    for (auto part = currentBlock().begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (!fragment.charFormat().anchorHref().isEmpty()) {
            QTextCharFormat link;
            link.setForeground(Theme::colours().accent);
            link.setFontUnderline(true);
            setFormat(fragment.position() - currentBlock().position(), fragment.length(), link);
        }
    }
}

} // namespace attest::ui
