// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlTree.h"

#include <algorithm>
#include <csetjmp>
#include <cstdlib>
#include <utility>

namespace attest {

/// What gumbo takes memory from. It neither copes with running out nor frees a deep tree without deep recursion, so
/// every piece is kept in a ring here: freed one after another, and counted; past the limit parsing is left for good.
class HtmlTree::Memory
{
public:
    explicit Memory(qint64 limit) : m_left(limit) {}
    ~Memory()
    {
        while (m_ring.next != &m_ring) {
            release(m_ring.next);
        }
    }
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;

    /// Only C frames, gumbo's, lie between the jump and here. Null where the memory did not suffice.
    GumboOutput *parse(const char *text, size_t size)
    {
        if (setjmp(m_exit) != 0) {
            return nullptr;
        }
        GumboOptions options = kGumboDefaultOptions;
        options.allocator = allocate;
        options.deallocator = deallocate;
        options.userdata = this;
        options.max_errors = 0;
        return gumbo_parse_with_options(&options, text, size);
    }

private:
    struct Piece
    {
        Piece *previous;
        Piece *next;
        qint64 size;
        qint64 padding; ///< keeps what follows aligned
    };

    static void *allocate(void *self, size_t size)
    {
        auto *memory = static_cast<Memory *>(self);
        const auto taken = static_cast<qint64>(sizeof(Piece) + size);
        void *raw = taken <= memory->m_left ? std::malloc(static_cast<size_t>(taken)) : nullptr;
        if (raw == nullptr) {
            std::longjmp(memory->m_exit, 1);
        }
        memory->m_left -= taken;
        auto *piece = static_cast<Piece *>(raw);
        *piece = {&memory->m_ring, memory->m_ring.next, taken, 0};
        piece->next->previous = piece;
        memory->m_ring.next = piece;
        return piece + 1;
    }

    static void deallocate(void *self, void *held)
    {
        if (held != nullptr) {
            static_cast<Memory *>(self)->release(static_cast<Piece *>(held) - 1);
        }
    }

    void release(Piece *piece)
    {
        piece->previous->next = piece->next;
        piece->next->previous = piece->previous;
        m_left += piece->size;
        std::free(piece);
    }

    Piece m_ring = {&m_ring, &m_ring, 0, 0};
    qint64 m_left;
    std::jmp_buf m_exit;
};

HtmlTree::HtmlTree(QByteArray utf8) : m_text(std::move(utf8)) {}
HtmlTree::~HtmlTree() = default;

std::unique_ptr<HtmlTree> HtmlTree::parse(QByteArray utf8, qint64 memoryLimit)
{
    std::unique_ptr<HtmlTree> tree(new HtmlTree(std::move(utf8)));
    tree->m_memory = std::make_unique<Memory>(memoryLimit);
    tree->m_output = tree->m_memory->parse(tree->m_text.constData(), static_cast<size_t>(tree->m_text.size()));
    return tree->m_output != nullptr ? std::move(tree) : nullptr;
}

namespace gumbo {

bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

bool is(const GumboNode *node, GumboTag tag)
{
    return isElement(node) && node->v.element.tag == tag;
}

bool isNamed(const GumboNode *node, const char *name)
{
    if (!is(node, GUMBO_TAG_UNKNOWN)) {
        return false;
    }
    GumboStringPiece written = node->v.element.original_tag;
    gumbo_tag_from_original_text(&written);
    return QByteArrayView(written.data, static_cast<qsizetype>(written.length))
               .toByteArray()
               .compare(name, Qt::CaseInsensitive) == 0;
}

std::vector<const GumboNode *> children(const GumboNode *node)
{
    const GumboVector *held = nullptr;
    if (isElement(node)) {
        held = &node->v.element.children;
    } else if (node->type == GUMBO_NODE_DOCUMENT) {
        held = &node->v.document.children;
    } else {
        return {};
    }
    std::vector<const GumboNode *> nodes;
    nodes.reserve(held->length);
    for (unsigned index = 0; index < held->length; ++index) {
        nodes.push_back(static_cast<const GumboNode *>(held->data[index]));
    }
    return nodes;
}

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = isElement(node) ? gumbo_get_attribute(&node->v.element.attributes, name) : nullptr;
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return isElement(node) && gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

int numberAttribute(const GumboNode *node, const char *name, int least, int most, int otherwise)
{
    bool ok = false;
    const QString value = attribute(node, name).trimmed();
    const qint64 number = value.toLongLong(&ok);
    return ok ? static_cast<int>(std::clamp<qint64>(number, least, most)) : otherwise;
}

QString textOf(const GumboNode *node)
{
    QString text;
    std::vector<const GumboNode *> waiting = {node};
    while (!waiting.empty()) {
        const GumboNode *at = waiting.back();
        waiting.pop_back();
        if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_WHITESPACE || at->type == GUMBO_NODE_CDATA) {
            text += QString::fromUtf8(at->v.text.text);
        }
        const std::vector<const GumboNode *> inner = children(at);
        waiting.insert(waiting.end(), inner.rbegin(), inner.rend());
    }
    return text;
}

} // namespace gumbo

} // namespace attest
