// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlNesting.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace attest {

namespace {

constexpr size_t kDeepest = 1024;
constexpr int kMostAttributes = 512;

using Names = QSet<QByteArray>;

/// Elements that cannot be nested: they have no content, or the next of their kind closes them.
const Names &uncounted()
{
    static const Names names = {"area", "base",  "br",    "col",   "embed", "hr",     "img",      "input",    "link",
                                "meta", "param", "wbr",   "track", "p",     "li",     "dt",       "dd",       "tr",
                                "td",   "th",    "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "caption",
                                "html", "head",  "body",  "rb",    "rt",    "rp",     "rtc",      "source"};
    return names;
}

/// Elements whose content is not markup.
const Names &rawText()
{
    static const Names names = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    return names;
}

/// Elements that an end tag within them does not reach beyond.
const Names &scopes()
{
    static const Names names = {"applet", "table", "marquee", "object", "template", "svg", "math"};
    return names;
}

/// Elements that the end tag of a mere phrase does not reach beyond.
const Names &structures()
{
    static const Names names = {
        "address", "article", "aside",  "blockquote", "button",  "center", "details", "dir",      "div",       "dl",
        "figure",  "footer",  "form",   "fieldset",   "header",  "hgroup", "main",    "menu",     "nav",       "ol",
        "pre",     "section", "select", "summary",    "listing", "ul",     "h1",      "h2",       "h3",        "h4",
        "h5",      "h6",      "applet", "table",      "marquee", "object", "svg",     "template", "figcaption"};
    return names;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/// One pass over the tags of a page, keeping the elements that stand open as a parser would.
class TagWalk
{
public:
    explicit TagWalk(const QByteArray &page) : m_page(page) {}

    bool isHostile()
    {
        for (qsizetype at = m_page.indexOf('<'); at >= 0; at = m_page.indexOf('<', at)) {
            ++at;
            const bool closing = peek(at) == '/';
            if (isLetter(peek(closing ? at + 1 : at))) {
                at = readTag(closing ? at + 1 : at, closing);
            } else if (m_page.mid(at, 3) == "!--") {
                at = after("-->", at);
            }
            if (m_hostile || m_open.size() > kDeepest) {
                return true;
            }
        }
        return false;
    }

private:
    char peek(qsizetype at) const { return at < m_page.size() ? m_page.at(at) : '\0'; }

    qsizetype after(QByteArrayView end, qsizetype from) const
    {
        const qsizetype found = m_page.indexOf(end, from);
        return found < 0 ? m_page.size() : found + end.size();
    }

    qsizetype readTag(qsizetype at, bool closing)
    {
        const qsizetype start = at;
        while (at < m_page.size() && !isSpace(m_page.at(at)) && m_page.at(at) != '>' && m_page.at(at) != '/') {
            ++at;
        }
        const QByteArray name = m_page.mid(start, at - start).toLower();
        at = readAttributes(at);
        const bool selfClosing = at >= 2 && peek(at - 2) == '/' && peek(at - 1) == '>';
        if (closing) {
            close(name);
        } else if (rawText().contains(name) && m_foreign == 0) {
            // The text ends where its own end tag stands.
            do {
                at = m_page.indexOf("</", at);
                at = at < 0 ? m_page.size() : at + 2;
            } while (at < m_page.size() && m_page.mid(at, name.size()).compare(name, Qt::CaseInsensitive) != 0);
        } else if (!uncounted().contains(name) && !(selfClosing && m_foreign > 0)) {
            m_open.push_back(name);
            ++m_count[name];
            m_foreign += isForeign(name) ? 1 : 0;
        }
        return at;
    }

    qsizetype readAttributes(qsizetype at)
    {
        int attributes = 0;
        bool between = true;
        for (; at < m_page.size() && m_page.at(at) != '>'; ++at) {
            const char c = m_page.at(at);
            if (isSpace(c) || c == '/') {
                between = true;
            } else if (c == '=') {
                while (isSpace(peek(at + 1))) {
                    ++at;
                }
                if (const char quote = peek(at + 1); quote == '"' || quote == '\'') {
                    const qsizetype end = m_page.indexOf(quote, at + 2);
                    at = end < 0 ? m_page.size() - 1 : end;
                    between = true;
                }
            } else if (between) {
                between = false;
                m_hostile = m_hostile || ++attributes > kMostAttributes;
            }
        }
        return std::min(at + 1, m_page.size());
    }

    void close(const QByteArray &name)
    {
        if (m_count.value(name) == 0) {
            return;
        }
        const Names &barriers = structures().contains(name) ? scopes() : structures();
        size_t at = m_open.size();
        while (at > 0 && m_open[at - 1] != name) {
            if (barriers.contains(m_open[at - 1])) {
                return;
            }
            --at;
        }
        for (; m_open.size() >= at && !m_open.empty(); m_open.pop_back()) {
            --m_count[m_open.back()];
            m_foreign -= isForeign(m_open.back()) ? 1 : 0;
        }
    }

    static bool isForeign(const QByteArray &name) { return name == "svg" || name == "math"; }

    const QByteArray &m_page;
    std::vector<QByteArray> m_open;
    QHash<QByteArray, int> m_count;
    int m_foreign = 0; ///< how many pictures or formulas stand open
    bool m_hostile = false;
};

} // namespace

bool isHostilyNested(const QByteArray &utf8)
{
    return TagWalk(utf8).isHostile();
}

} // namespace attest
