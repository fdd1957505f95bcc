// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/XmlShape.h"

#include <utility>
#include <vector>

namespace attest {

namespace {

// QXmlStreamReader compares each attribute of an element with all before it, and looks a prefix up among all namespaces
// in scope. Word declares about forty on the root and a few more on drawings.
constexpr int kMostAttributes = 256;
constexpr int kMostNamespaces = 1024;
constexpr int kDeepest = 20'000; ///< of elements that are not read; those that are have ReadLimits::depth

class TagWalk
{
public:
    explicit TagWalk(const QByteArray &part) : m_part(part) {}

    bool isHostile()
    {
        for (qsizetype at = m_part.indexOf('<'); at >= 0; at = m_part.indexOf('<', at)) {
            const QByteArrayView rest = QByteArrayView(m_part).sliced(at);
            if (rest.startsWith("<!--")) {
                at = after("-->", at + 4);
            } else if (rest.startsWith("<![CDATA[")) {
                at = after("]]>", at + 9);
            } else if (rest.startsWith("<!") || rest.startsWith("<?")) {
                at += 2;
            } else if (rest.startsWith("</")) {
                close();
                at += 2;
            } else {
                at = open(at + 1);
            }
            if (m_hostile || m_depth > kDeepest || m_namespaces > kMostNamespaces) {
                return true;
            }
        }
        return false;
    }

private:
    qsizetype after(QByteArrayView end, qsizetype from) const
    {
        const qsizetype found = m_part.indexOf(end, from);
        return found < 0 ? m_part.size() : found + end.size();
    }

    /// Reads a start tag from behind its '<'; gives the place behind its '>'.
    qsizetype open(qsizetype at)
    {
        int attributes = 0;
        int namespaces = 0;
        for (; at < m_part.size() && m_part.at(at) != '>'; ++at) {
            const char c = m_part.at(at);
            if (c == '"' || c == '\'') {
                const qsizetype end = m_part.indexOf(c, at + 1);
                at = end < 0 ? m_part.size() - 1 : end;
                m_hostile = m_hostile || ++attributes > kMostAttributes;
            } else if (c == 'x' && QByteArrayView(m_part).sliced(at).startsWith("xmlns")) {
                ++namespaces;
            }
        }
        if (at > 0 && m_part.at(at - 1) == '/') {
            return at; // an empty element
        }
        ++m_depth;
        if (namespaces > 0) {
            m_declaring.emplace_back(m_depth, namespaces);
            m_namespaces += namespaces;
        }
        return at;
    }

    void close()
    {
        if (!m_declaring.empty() && m_declaring.back().first == m_depth) {
            m_namespaces -= m_declaring.back().second;
            m_declaring.pop_back();
        }
        m_depth -= m_depth > 0 ? 1 : 0;
    }

    const QByteArray &m_part;
    std::vector<std::pair<int, int>> m_declaring; ///< open elements that declare namespaces: their depth, how many
    int m_depth = 0;
    int m_namespaces = 0; ///< declared by the elements that stand open
    bool m_hostile = false;
};

} // namespace

bool isHostilyBuilt(const QByteArray &part)
{
    return TagWalk(part).isHostile();
}

} // namespace attest
