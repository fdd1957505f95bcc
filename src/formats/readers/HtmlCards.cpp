// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlCards.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace gumbo;

namespace {

constexpr qsizetype fewestCards = 3;

/// The words that an element begins with.
QString beginningOf(const GumboNode *element)
{
    constexpr size_t most = 20; // nodes looked at, and in each
    constexpr qsizetype enough = 60;
    QString text;
    std::vector<const GumboNode *> open = {element};
    for (size_t looked = 0; !open.empty() && looked < most && text.size() < enough; ++looked) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (!isElement(node)) {
            text += textOf(node).left(enough) + u' ';
            continue;
        }
        const GumboVector &inner = node->v.element.children;
        for (size_t i = std::min<size_t>(inner.length, most); i > 0; --i) {
            open.push_back(static_cast<const GumboNode *>(inner.data[i - 1]));
        }
    }
    return text.simplified();
}

QString codeIn(const GumboNode *element)
{
    static const QRegularExpression code(
        QStringLiteral("\\A\\W*(?:[A-Za-z]+\\W+){0,4}(\\d{1,2}\\.\\d{1,2})(?![.\\d])"));
    return code.match(beginningOf(element)).captured(1);
}

} // namespace

QSet<const GumboNode *> partsOfCards(const std::vector<const GumboNode *> &edges)
{
    QSet<QString> codes;
    size_t first = edges.size(), last = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        if (const QString code = codeIn(edges[i]); !code.isEmpty()) {
            codes.insert(code);
            first = std::min(first, i);
            last = i;
        }
    }
    return codes.size() < fewestCards ? QSet<const GumboNode *>()
                                      : QSet<const GumboNode *>(edges.begin() + std::ptrdiff_t(first),
                                                                edges.begin() + std::ptrdiff_t(last) + 1);
}

} // namespace attest
