// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/MarkupWriter.h"

#include "assessment/text/MarkupReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace attest {

namespace {

/// Longer paragraphs keep backslashes that they could do without.
constexpr qsizetype MaximumTrimmed = 20'000;

/// What is escaped in a paragraph: nothing, and ever more where that would be read as something else.
struct Escaping
{
    bool lineStarts = false;
    bool within = false;
    bool everything = false;
    bool looks = true; ///< false: the words alone
};

bool isWord(QChar c)
{
    return !c.isNull() && !c.isSpace() && !c.isPunct() && !(c.unicode() < 0x80 && !c.isLetterOrNumber());
}

bool isSpaceOrEnd(QChar c)
{
    return c.isNull() || c.isSpace();
}

bool isMarkable(QChar c)
{
    return c == u'\n' || (c.unicode() > 0x20 && c.unicode() < 0x7F && !c.isLetterOrNumber());
}

/// Whether the character could be read as markup where it stands; a null neighbour is the end of the words.
bool couldBeMarkup(QChar before, QChar c, QChar after, bool inLink)
{
    switch (c.unicode()) {
    case u'\\':
        return after.isNull() || isMarkable(after);
    case u'*':
        return !(isSpaceOrEnd(before) && isSpaceOrEnd(after)) || (before.isNull() && after.isNull());
    case u'_':
        return !(isWord(before) && isWord(after)) && !(isSpaceOrEnd(before) && isSpaceOrEnd(after));
    case u'[':
    case u']':
        return inLink || (c == u']' && after == u'(');
    case u'!':
        return after.isNull();
    case u'<':
        return after.isLetterOrNumber();
    default:
        return false;
    }
}

QString escapedWords(const QString &words, const Escaping &escaping, bool inLink)
{
    if (!escaping.within && !escaping.everything) {
        return words;
    }
    static const QString marks = QStringLiteral("\\*_[]()!<>-+.");
    QString out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar before = i > 0 ? words.at(i - 1) : QChar();
        const QChar after = i + 1 < words.size() ? words.at(i + 1) : QChar();
        const QChar c = words.at(i);
        if (escaping.everything ? marks.contains(c) : couldBeMarkup(before, c, after, inLink)) {
            out += u'\\';
        }
        out += c;
    }
    return out;
}

QString writtenAddress(const QString &address, bool escaped)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9:/?#@!$&'+,;=.~%_*\\-]+\\z"));
    const bool bare = plain.match(address).hasMatch();
    // md4c takes an emphasis mark within an address for one that ends an emphasis begun before the link.
    const QStringView marks = escaped ? u"\\<>*_" : u"\\<>";
    QString out;
    for (const QChar c : address) {
        if (marks.contains(c)) {
            out += u'\\';
        }
        out += c;
    }
    return bare ? out : u'<' + out + u'>';
}

QString written(const Spans &spans, const Escaping &escaping)
{
    static const std::array<QString, 4> marks = {QString(), QStringLiteral("**"), QStringLiteral("*"),
                                                 QStringLiteral("***")};
    QString out;
    QString address;
    const auto endLink = [&] {
        if (!address.isEmpty()) {
            out += QStringLiteral("](") + writtenAddress(address, escaping.within || escaping.everything) + u')';
            address.clear();
        }
    };
    for (const Span &span : spans) {
        if (escaping.looks && span.address != address) {
            endLink();
            address = span.address;
            out += address.isEmpty() ? QString() : QStringLiteral("[");
        }
        const QString &mark = marks.at(escaping.looks ? (span.strong ? 1 : 0) + (span.emphasis ? 2 : 0) : 0);
        out += mark + escapedWords(span.text, escaping, !address.isEmpty()) + mark;
    }
    endLink();
    return out;
}

/// Escapes what would begin a list item at the beginning of a line.
QString withEscapedLineStarts(const QString &text)
{
    static const QRegularExpression itemMark(QStringLiteral("^([0-9]{1,9}(?=[.)])|(?=[-+*]))([-+*.)])(?=[ ]|$)"),
                                             QRegularExpression::MultilineOption);
    QString out = text;
    out.replace(itemMark, QStringLiteral("\\1\\\\\\2"));
    return out;
}

/// A line of nothing but such marks is a rule behind the mark of a list item.
bool isMarksOnly(const QString &text)
{
    const QStringView line = QStringView(text).left(text.indexOf(u'\n'));
    return std::all_of(line.begin(), line.end(), [](QChar c) { return QStringView(u"-*_ ").contains(c); });
}

bool readsAs(const QString &text, const Blocks &wanted)
{
    return !isMarksOnly(text) && readMarkup(text) == wanted;
}

/// Takes away each backslash that changes nothing; of a text with very many, those at its end.
QString withFewestBackslashes(QString text, const Blocks &wanted)
{
    int tries = 64;
    for (qsizetype i = text.size() - 1; i >= 0 && tries > 0; --i) {
        if (text.at(i) != u'\\') {
            continue;
        }
        QString without = text;
        without.remove(i, 1);
        if (readsAs(without, wanted)) {
            text = without;
        }
        --tries;
    }
    return text;
}

QString writtenParagraph(const Paragraph &paragraph, bool escapeAll)
{
    static const std::array<Escaping, 5> ever = {{{false, false, false, true},
                                                  {true, false, false, true},
                                                  {false, true, false, true},
                                                  {true, true, false, true},
                                                  {true, false, true, true}}};
    const Blocks wanted = {Block{paragraph}};
    for (size_t i = escapeAll ? ever.size() - 1 : 0; i < ever.size(); ++i) {
        QString text = written(paragraph.spans, ever.at(i));
        if (ever.at(i).lineStarts && !ever.at(i).everything) {
            text = withEscapedLineStarts(text);
        }
        if (readsAs(text, wanted)) {
            return i == 0 || escapeAll || text.size() > MaximumTrimmed ? text : withFewestBackslashes(text, wanted);
        }
    }
    return written(paragraph.spans, {true, false, true, false});
}

QString indented(const QString &text, qsizetype width)
{
    const QString indent(width, u' ');
    QString out;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            out += u'\n';
            out += lines.at(i).isEmpty() ? QString() : indent;
        }
        out += lines.at(i);
    }
    return out;
}

class Writer
{
public:
    explicit Writer(bool escapeAll) : m_escapeAll(escapeAll) {}

    /// `within`: the mark of the list item the blocks stand in. A list that comes first in an item, or right after
    /// another list, has another mark: else it would be read as part of that one.
    QString write(const Blocks &blocks, QChar within = {}) const
    {
        QString out;
        QChar avoid = within;
        for (size_t i = 0; i < blocks.size(); ++i) {
            const auto *list = std::get_if<List>(&blocks[i].node);
            if (i > 0) {
                const bool follows = list != nullptr && avoid.isNull() && !within.isNull() && mayFollow(*list);
                const bool tight = follows || endsEmpty(blocks[i - 1]);
                out += tight ? QStringLiteral("\n") : QStringLiteral("\n\n");
            }
            if (list == nullptr) {
                out += writtenParagraph(std::get<Paragraph>(blocks[i].node), m_escapeAll);
                avoid = {};
            } else {
                avoid = markOf(*list, avoid);
                out += writeList(*list, avoid);
            }
        }
        return out;
    }

private:
    /// Whether the list can stand on the line after a paragraph and still be a list.
    static bool mayFollow(const List &list)
    {
        const bool textFirst = !list.items.front().empty();
        return textFirst && (list.style == ListStyle::Bullet || list.start == 1);
    }

    /// Whether the last item of a list is empty: a blank line after that would end every list it stands in.
    static bool endsEmpty(const Block &block)
    {
        const auto *list = std::get_if<List>(&block.node);
        return list != nullptr && (list->items.back().empty() || endsEmpty(list->items.back().back()));
    }

    static QChar markOf(const List &list, QChar avoid)
    {
        if (list.style == ListStyle::Bullet) {
            return avoid == u'-' ? u'*' : u'-';
        }
        return avoid == u'.' ? u')' : u'.';
    }

    QString writeList(const List &list, QChar mark) const
    {
        QStringList items;
        int number = list.start;
        for (const Blocks &item : list.items) {
            const QString lead = list.style == ListStyle::Bullet ? QString(mark) : QString::number(number++) + mark;
            const QString text = write(item, mark);
            items.append(text.isEmpty() ? lead : lead + u' ' + indented(text, lead.size() + 1));
        }
        return items.join(u'\n');
    }

    bool m_escapeAll;
};

} // namespace

QString writeMarkup(const Blocks &blocks)
{
    QString text = Writer(false).write(blocks);
    if (readMarkup(text) != blocks) {
        text = Writer(true).write(blocks);
    }
    return text;
}

} // namespace attest
