// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/MarkupReader.h"

#include "assessment/text/BlockCleaner.h"
#include "assessment/text/MarkupGuard.h"

#include <md4c.h>

namespace attest {

namespace {

/// Takes md4c's events and builds blocks. Containers that are open stand on a stack; a text that comes while no
/// paragraph is open begins one (items of tight lists have no paragraph events).
class BlockBuilder
{
public:
    BlockBuilder() { m_open.push_back({}); }

    void enterList(ListStyle style, int start)
    {
        endParagraph();
        if (++m_listDepth <= MaximumListDepth) {
            m_open.push_back({List{style, start, {}}, {}});
        }
    }

    void leaveList()
    {
        endParagraph();
        if (m_listDepth-- <= MaximumListDepth) {
            List list = std::move(m_open.back().list);
            m_open.pop_back();
            m_open.back().blocks.push_back({std::move(list)});
        }
    }

    void enterItem()
    {
        endParagraph();
        if (m_listDepth <= MaximumListDepth) {
            m_open.push_back({});
        }
    }

    void leaveItem()
    {
        endParagraph();
        if (m_listDepth <= MaximumListDepth) {
            Blocks item = std::move(m_open.back().blocks);
            m_open.pop_back();
            m_open.back().list.items.push_back(std::move(item));
        }
    }

    void endParagraph()
    {
        endSpan();
        m_strong = m_emphasis = 0; // md4c does not always end an emphasis
        m_address.clear();
        if (!m_spans.empty()) {
            m_open.back().blocks.push_back({Paragraph{std::move(m_spans)}});
            m_spans.clear();
        }
    }

    void setStrong(bool on) { step(m_strong, on); }
    void setEmphasis(bool on) { step(m_emphasis, on); }
    void setAddress(const QString &address)
    {
        endSpan();
        m_address = address;
    }

    void addText(const char *text, size_t size) { m_text.append(text, qsizetype(size)); }

    Blocks take() { return std::move(m_open.front().blocks); }

private:
    struct Container
    {
        List list;
        Blocks blocks;
    };

    void step(int &count, bool on)
    {
        endSpan();
        count += on ? 1 : -1;
    }

    void endSpan()
    {
        if (!m_text.isEmpty()) {
            m_spans.push_back({unguarded(QString::fromUtf8(m_text)), m_strong > 0, m_emphasis > 0, m_address, {}});
            m_text.clear();
        }
    }

    std::vector<Container> m_open;
    Spans m_spans;
    QByteArray m_text;
    QString m_address;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_listDepth = 0;
};

BlockBuilder &builderOf(void *data)
{
    return *static_cast<BlockBuilder *>(data);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *data)
{
    switch (type) {
    case MD_BLOCK_UL:
        builderOf(data).enterList(ListStyle::Bullet, 1);
        break;
    case MD_BLOCK_OL:
        builderOf(data).enterList(ListStyle::Number, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
        break;
    case MD_BLOCK_LI:
        builderOf(data).enterItem();
        break;
    default:
        builderOf(data).endParagraph();
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *data)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        builderOf(data).leaveList();
        break;
    case MD_BLOCK_LI:
        builderOf(data).leaveItem();
        break;
    case MD_BLOCK_H:
        // The one heading left is a line underlined by a single "-": that line is words too.
        builderOf(data).addText("\n-", 2);
        [[fallthrough]];
    default:
        builderOf(data).endParagraph();
    }
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *detail, void *data)
{
    if (type == MD_SPAN_STRONG) {
        builderOf(data).setStrong(true);
    } else if (type == MD_SPAN_EM) {
        builderOf(data).setEmphasis(true);
    } else if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
        builderOf(data).setAddress(unguarded(QString::fromUtf8(href.text, qsizetype(href.size))));
    }
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *data)
{
    if (type == MD_SPAN_STRONG) {
        builderOf(data).setStrong(false);
    } else if (type == MD_SPAN_EM) {
        builderOf(data).setEmphasis(false);
    } else if (type == MD_SPAN_A) {
        builderOf(data).setAddress({});
    }
    return 0;
}

int addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data)
{
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
        builderOf(data).addText("\n", 1);
    } else {
        builderOf(data).addText(text, size); // an entity is words: "&amp;" is no markup here
    }
    return 0;
}

} // namespace

Blocks readMarkup(const QString &markup)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = addText;

    const QByteArray utf8 = guarded(markup).toUtf8();
    BlockBuilder builder;
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &builder) != 0) {
        return cleaned({paragraph(markup)}); // md4c had no memory for it: the words at least
    }
    return cleaned(builder.take());
}

} // namespace attest
