// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlSigns.h"

#include "formats/readers/HtmlElements.h"

#include <QRegularExpression>
#include <QSet>

namespace attest {

using namespace gumbo;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 100; ///< of an icon
constexpr size_t kMostLooked = 40;      ///< elements in a cell without words

/// What the names of an icon say that it shows.
struct Shown
{
    bool tick = false;
    bool cross = false;

    bool isSign() const { return tick != cross; }
    void add(const Shown &other)
    {
        tick = tick || other.tick;
        cross = cross || other.cross;
    }
};

/// A name that says nothing but what is shown, and how: "green-tick", "check_circle_outline". One other word, and it
/// is about something else: "no-wrong-door", "calendar-check".
Shown shownBy(const QStringList &words)
{
    static const QSet<QString> ticks = {u"tick"_s, u"check"_s, u"checkmark"_s, u"yes"_s, u"ok"_s};
    static const QSet<QString> crosses = {u"cross"_s, u"times"_s, u"xmark"_s, u"no"_s};
    static const QSet<QString> manners = {u"icon"_s,  u"icons"_s,   u"ico"_s,     u"svg"_s,    u"img"_s,    u"image"_s,
                                          u"mark"_s,  u"sign"_s,    u"symbol"_s,  u"emoji"_s,  u"circle"_s, u"fa"_s,
                                          u"solid"_s, u"bold"_s,    u"thick"_s,   u"fill"_s,   u"alt"_s,    u"filled"_s,
                                          u"light"_s, u"regular"_s, u"large"_s,   u"medium"_s, u"small"_s,  u"lg"_s,
                                          u"md"_s,    u"sm"_s,      u"outline"_s, u"square"_s, u"green"_s,  u"red"_s};
    const bool box = words.contains(u"square"_s);
    const bool green = words.contains(u"green"_s);
    const bool red = words.contains(u"red"_s);
    Shown shown;
    for (const QString &word : words) {
        if (!ticks.contains(word) && !crosses.contains(word) && !manners.contains(word)) {
            return {};
        }
        shown.add({ticks.contains(word), crosses.contains(word)});
    }
    // A cross in a box may mark the box, and nobody knows what a red tick says.
    return (shown.tick && red) || (shown.cross && (box || green)) ? Shown() : shown;
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression apart(u"[^a-z]+"_s);
    return name.size() > kLongestName ? QStringList() : name.toLower().split(apart, Qt::SkipEmptyParts);
}

/// "fa fa-check": classes name icons where they begin as fonts of icons do; "check" alone may style anything.
Shown shownByClass(const GumboNode *element)
{
    static const QSet<QString> fonts = {u"fa"_s,        u"fas"_s,       u"far"_s,     u"icon"_s, u"icons"_s,
                                        u"bi"_s,        u"material"_s,  u"mdi"_s,     u"ti"_s,   u"la"_s,
                                        u"glyphicon"_s, u"dashicons"_s, u"octicon"_s, u"oi"_s,   u"icofont"_s};
    static const QSet<QString> own = {u"tick"_s, u"checkmark"_s, u"xmark"_s};
    static const QRegularExpression space(u"\\s+"_s);
    Shown shown;
    for (const QString &name : attribute(element, "class").split(space, Qt::SkipEmptyParts)) {
        QStringList words = wordsOf(name);
        if (words.size() > 1 && fonts.contains(words.front())) {
            words.removeFirst();
            shown.add(shownBy(words));
        } else if (std::any_of(words.begin(), words.end(), [](const QString &word) { return own.contains(word); })) {
            shown.add(shownBy(words));
        }
    }
    return shown;
}

/// "/yes-no/green-tick-150x150.png?v=2", "icons.svg#cross"
Shown shownByFile(const QString &address)
{
    static const QRegularExpression rest(u"\\?.*\\z|-\\d+x\\d+(?=\\.)"_s);
    static const QRegularExpression ending(u"\\.(?:png|gif|jpe?g|webp|svg|ico)\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (address.startsWith(u"data:")) {
        return {};
    }
    const QString name = address.contains(u'#') ? address.section(u'#', -1) : address.section(u'/', -1).remove(rest);
    return shownBy(wordsOf(QString(name).remove(ending)));
}

Shown shownBy(const GumboNode *element)
{
    Shown shown = shownByClass(element);
    shown.add(shownByFile(attribute(element, "src")));
    shown.add(shownBy(wordsOf(attribute(element, "title"))));
    shown.add(shownBy(wordsOf(alternativeOf(element))));
    if (is(element, GUMBO_TAG_SVG)) {
        shown.add(shownBy(wordsOf(attribute(element, "data-icon"))));
        forEachElement(element, [&shown](const GumboNode *part, int) {
            if (isNamed(part, "use")) {
                shown.add(shownByFile(attribute(part, "href"))); // gumbo takes the prefix "xlink" off
            }
        });
    }
    return shown;
}

bool isNamedFor(const GumboNode *element, const QSet<QString> &uses)
{
    for (const char *name : {"class", "title", "aria-label"}) {
        const QStringList words = wordsOf(attribute(element, name));
        if (std::any_of(words.begin(), words.end(), [&uses](const QString &word) { return uses.contains(word); })) {
            return true;
        }
    }
    return false;
}

Blocks signIn(const GumboNode *cell, const HtmlVisibility &visibility, bool behindLabel)
{
    static const QSet<QString> closing = {u"close"_s, u"dismiss"_s, u"help"_s};
    static const QSet<QString> hinting = {u"tooltip"_s, u"tooltips"_s, u"popover"_s};
    std::vector<const GumboNode *> open = children(cell);
    Shown all;
    bool picture = false;
    bool unnamed = false;
    size_t looked = 0;
    for (; !open.empty() && looked < kMostLooked; ++looked) {
        const GumboNode *element = open.back();
        open.pop_back();
        if (!isElement(element) || visibility.isUnseen(element) || (behindLabel && isNamedFor(element, closing))) {
            continue;
        }
        unnamed = unnamed || (behindLabel && isNamedFor(element, hinting)); // it explains the label, or answers
        const bool drawn = is(element, GUMBO_TAG_IMG) || is(element, GUMBO_TAG_SVG);
        if (drawn || is(element, GUMBO_TAG_I) || is(element, GUMBO_TAG_SPAN)) {
            const Shown here = shownBy(element);
            all.add(here);
            picture = picture || drawn || here.tick || here.cross;
            unnamed = unnamed || (drawn && !here.isSign());
        }
        if (!is(element, GUMBO_TAG_SVG)) {
            const std::vector<const GumboNode *> inner = children(element);
            open.insert(open.end(), inner.begin(), inner.end());
        }
    }
    if (!picture) {
        return {};
    }
    const bool sure = open.empty() && !unnamed && all.isSign();
    return {{Figure{{}, !sure ? QString() : all.tick ? u"✓"_s : u"✗"_s}}};
}

} // namespace

Blocks signIn(const GumboNode *cell, const HtmlVisibility &visibility)
{
    return signIn(cell, visibility, false);
}

Blocks signBehindLabel(const GumboNode *line, const HtmlVisibility &visibility)
{
    return signIn(line, visibility, true);
}

} // namespace attest
