// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/PlainReader.h"

#include <QStringList>

namespace attest {

namespace {

/// Builds blocks from lines: blank lines part paragraphs, "- " begins a list item, an indented line goes on in it.
class PlainReader
{
public:
    Blocks read(const QString &plain)
    {
        const QStringList lines = plain.split(u'\n');
        for (const QString &line : lines) {
            add(line);
        }
        end();
        return std::move(m_blocks);
    }

private:
    void add(const QString &line)
    {
        const QString words = line.trimmed();
        if (words.isEmpty()) {
            end();
        } else if (words.startsWith(QStringLiteral("- "))) {
            endParagraph();
            m_items.push_back({paragraph(words.mid(2).trimmed())});
        } else if (!m_items.empty() && line.startsWith(QStringLiteral("  "))) {
            Span &span = std::get<Paragraph>(m_items.back().back().node).spans.back();
            span.text += u'\n' + words;
        } else {
            endList();
            m_lines.append(words);
        }
    }

    void end()
    {
        endParagraph();
        endList();
    }

    void endParagraph()
    {
        if (!m_lines.isEmpty()) {
            m_blocks.push_back(paragraph(m_lines.join(u'\n')));
            m_lines.clear();
        }
    }

    void endList()
    {
        if (!m_items.empty()) {
            m_blocks.push_back({List{ListStyle::Bullet, 1, std::move(m_items)}});
            m_items.clear();
        }
    }

    Blocks m_blocks;
    QStringList m_lines;
    std::vector<Blocks> m_items;
};

} // namespace

Blocks readPlain(const QString &plain)
{
    return PlainReader().read(plain);
}

} // namespace attest
