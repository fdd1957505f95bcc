// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace attest {

/// A parsed page. Its nodes live as long as it does.
class HtmlTree
{
public:
    /// None where the tree would take more memory than `memoryLimit`.
    static std::unique_ptr<HtmlTree> parse(QByteArray utf8, qint64 memoryLimit);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    const GumboNode *document() const { return m_output->document; }

private:
    class Memory;
    explicit HtmlTree(QByteArray utf8);

    QByteArray m_text; ///< nodes point into it
    std::unique_ptr<Memory> m_memory;
    GumboOutput *m_output = nullptr;
};

namespace gumbo {

bool isElement(const GumboNode *node);
bool is(const GumboNode *node, GumboTag tag);
/// The same for an element that gumbo, which is older than it, does not know.
bool isNamed(const GumboNode *node, const char *name);
/// An element's children; none for what is no element.
std::vector<const GumboNode *> children(const GumboNode *node);
/// An attribute's value; a null string where it is not there.
QString attribute(const GumboNode *node, const char *name);
bool hasAttribute(const GumboNode *node, const char *name);
/// A number between the two bounds; `otherwise` where it is not there or no number.
int numberAttribute(const GumboNode *node, const char *name, int least, int most, int otherwise);
/// The words in a node, as they stand, whatever elements they are in.
QString textOf(const GumboNode *node);

/// Calls `visit(element, depth)` for every element at or below `root`, in order, without recursion.
template <class Visit>
void forEachElement(const GumboNode *root, Visit visit)
{
    std::vector<std::pair<const GumboNode *, int>> waiting = {{root, 0}};
    while (!waiting.empty()) {
        const auto [node, depth] = waiting.back();
        waiting.pop_back();
        if (isElement(node)) {
            visit(node, depth);
        }
        const std::vector<const GumboNode *> inner = children(node);
        for (size_t i = inner.size(); i > 0; --i) {
            waiting.emplace_back(inner[i - 1], depth + 1);
        }
    }
}

} // namespace gumbo

} // namespace attest
