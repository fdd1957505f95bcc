// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/HtmlTree.h"

#include <QSet>

namespace attest {

/// Tells what of a page a reader of its content does not see: scripts, what is hidden, navigation, the site's own
/// header and footer, cookie banners, skip links, and the words of choices that were not made.
class HtmlVisibility
{
public:
    /// `root` is what the whole page is read from.
    explicit HtmlVisibility(const GumboNode *root);

    /// `inContent`: the element stands within main, article or section, where a header is the content's own.
    bool isLeftOut(const GumboNode *element, bool inContent) const;
    /// What nobody sees on the page either. Icons are often left unspoken, and seen.
    bool isUnseen(const GumboNode *element) const;

private:
    using Elements = QSet<const GumboNode *>;

    /// Puts every element around `node`, and it, into `elements`.
    static void addWithAncestors(const GumboNode *node, Elements &elements);
    bool isUnchosenLabel(const GumboNode *element) const;
    bool isUnfolded(const GumboNode *element) const;

    Elements m_holdsContent;    ///< elements around a main part or a title of the first level
    Elements m_holdsChosen;     ///< elements around a radio button that is chosen
    Elements m_holdsUnchosen;   ///< elements around one that is not
    Elements m_inCards;         ///< headers and footers that are parts of cards, and not the page's own
    QSet<QString> m_controlled; ///< ids of what a button of the page shows and hides
    QSet<QString> m_unchosen;   ///< ids of radio buttons that are not chosen
};

} // namespace attest
