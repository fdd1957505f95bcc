// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/RequirementBlocks.h"

#include "publish/MarkedWords.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormBuilder)
};

constexpr qsizetype enoughWords = 14; ///< to know a provision again by

} // namespace

Blocks requirementBlocks(const Provision &provision, const SubjectTerm &term)
{
    Blocks blocks;
    for (const RequirementBlock &block : provision.text) {
        if (!block.isList()) {
            blocks.push_back(paragraph(term.in(block.paragraph)));
            continue;
        }
        List list;
        list.style = block.marker == ListMarker::Alpha ? ListStyle::Alpha : ListStyle::Bullet;
        for (const QString &item : block.items) {
            list.items.push_back({paragraph(term.in(item))});
        }
        blocks.push_back({list});
    }
    if (provision.incomplete) {
        Span span;
        span.text =
            provision.summary.isEmpty()
                ? Words::tr("Part of the official wording is missing here.")
                : Words::tr("Part of the official wording is missing here. In our words: %1").arg(provision.summary);
        span.emphasis = true;
        blocks.push_back({Paragraph{{span}}});
    }
    return blocks;
}

Blocks requirementBlocks(const Provision &provision, const QString &lead)
{
    Blocks blocks = requirementBlocks(provision, SubjectTerm({}, {}));
    Span strong;
    strong.text = lead + u' ';
    strong.strong = true;
    auto *first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().node);
    if (first != nullptr) {
        first->spans.insert(first->spans.begin(), strong);
    } else {
        blocks.insert(blocks.begin(), strongParagraph(lead));
    }
    return blocks;
}

QString openingWords(const Provision &provision)
{
    const QString text = (provision.text.empty() ? provision.summary : provision.plainText()).simplified();
    const QStringList words = text.split(u' ');
    if (words.size() <= enoughWords + 2) {
        return text;
    }
    QString opening = words.first(enoughWords).join(u' ');
    while (!opening.isEmpty() && opening.back().isPunct()) {
        opening.chop(1);
    }
    return opening + u'…';
}

} // namespace attest
