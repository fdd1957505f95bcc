// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlVisibility.h"

#include <algorithm>

namespace attest {

using namespace gumbo;

namespace {

bool isNeverContent(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER:
        return true;
    default:
        return false;
    }
}

bool isHidden(const GumboNode *element)
{
    QString style = attribute(element, "style").toLower();
    style.remove(u' ');
    const bool closedDialog = attribute(element, "role") == u"dialog" || attribute(element, "role") == u"alertdialog";
    return hasAttribute(element, "hidden") || attribute(element, "aria-hidden") == u"true" || closedDialog ||
           style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

bool isFurnitureRole(const QString &role)
{
    return role == u"navigation" || role == u"search" || role == u"banner" || role == u"contentinfo";
}

bool isCookieBanner(const GumboNode *element)
{
    return attribute(element, "class").contains(u"cookie", Qt::CaseInsensitive) ||
           attribute(element, "id").contains(u"cookie", Qt::CaseInsensitive);
}

/// Pages mark their wrappers too ("has-cookie-banner", aria-hidden behind a dialogue): what holds the page's title or
/// its main part is no banner.
bool holdsContent(const GumboNode *element)
{
    bool found = false;
    forEachElement(element, [&found](const GumboNode *inner, int) {
        found = found || is(inner, GUMBO_TAG_MAIN) || is(inner, GUMBO_TAG_H1);
    });
    return found;
}

bool isSkipLink(const GumboNode *element)
{
    if (!is(element, GUMBO_TAG_A) || !attribute(element, "href").startsWith(u'#')) {
        return false;
    }
    return attribute(element, "class").contains(u"skip", Qt::CaseInsensitive) ||
           textOf(element).trimmed().startsWith(u"skip to ", Qt::CaseInsensitive);
}

bool isUnchosenRadio(const GumboNode *element)
{
    return is(element, GUMBO_TAG_INPUT) &&
           attribute(element, "type").compare(QLatin1String("radio"), Qt::CaseInsensitive) == 0 &&
           !hasAttribute(element, "checked");
}

} // namespace

HtmlVisibility::HtmlVisibility(const GumboNode *root)
{
    forEachElement(root, [this](const GumboNode *element, int) {
        if (isUnchosenRadio(element) && hasAttribute(element, "id")) {
            m_unchosen.insert(attribute(element, "id"));
        }
    });
}

bool HtmlVisibility::isUnchosenLabel(const GumboNode *element) const
{
    if (!is(element, GUMBO_TAG_LABEL)) {
        return false;
    }
    if (hasAttribute(element, "for")) {
        return m_unchosen.contains(attribute(element, "for"));
    }
    bool found = false;
    forEachElement(element, [&found](const GumboNode *inner, int) { found = found || isUnchosenRadio(inner); });
    return found;
}

bool HtmlVisibility::isLeftOut(const GumboNode *element, bool inContent) const
{
    if (isNeverContent(element->v.element.tag)) {
        return true;
    }
    if (isNamed(element, "dialog") && !hasAttribute(element, "open")) {
        return true;
    }
    const QString role = attribute(element, "role").trimmed().toLower();
    const bool isPageEdge = is(element, GUMBO_TAG_HEADER) || is(element, GUMBO_TAG_FOOTER);
    if (isFurnitureRole(role) || (isPageEdge && !inContent)) {
        return !holdsContent(element) || role == u"navigation" || role == u"search";
    }
    if (isHidden(element) || isCookieBanner(element)) {
        return !holdsContent(element);
    }
    return isSkipLink(element) || isUnchosenLabel(element);
}

} // namespace attest
