// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/OdtStyles.h"

#include "formats/Document.h"
#include "formats/PictureFonts.h"

#include <algorithm>

namespace attest {

namespace {

constexpr int kLongestChain = 32;        // a chain that comes back to itself ends here
constexpr qsizetype kLongestAffix = 128; // it is repeated before every paragraph that carries it

std::optional<int> number(QStringView text)
{
    bool ok = false;
    const int held = text.toInt(&ok);
    return ok ? std::optional(held) : std::nullopt;
}

void readTextProperties(const XmlCursor &xml, OdtStyle &style)
{
    if (const QStringView weight = xml.attribute(u"font-weight"); !weight.isNull()) {
        style.strong = weight == u"bold" || number(weight).value_or(400) >= 600;
    }
    if (const QStringView slant = xml.attribute(u"font-style"); !slant.isNull()) {
        style.emphasis = slant == u"italic" || slant == u"oblique";
    }
    if (const QStringView line = xml.attribute(u"text-line-through-style"); !line.isNull()) {
        style.struck = line != u"none";
    }
    if (const QStringView line = xml.attribute(u"text-underline-style"); !line.isNull()) {
        style.marked = line != u"none";
    }
    if (const QStringView colour = xml.attribute(u"background-color"); !colour.isNull() && colour != u"transparent") {
        style.marked = true;
    }
    if (const QStringView display = xml.attribute(u"display"); !display.isNull()) {
        style.hidden = display == u"none";
    }
}

/// A family may be in quotes, and followed by others.
QString signFontOf(QStringView family)
{
    QString name = family.toString().section(u',', 0, 0).trimmed();
    return pictureFontNamed(name.remove(u'\'').remove(u'"'));
}

template <class T>
void takeOver(std::optional<T> &own, const std::optional<T> &other)
{
    if (!own) {
        own = other;
    }
}

} // namespace

void OdtStyles::read(XmlCursor &xml)
{
    while (xml.nextChild()) {
        if (xml.is(u"automatic-styles") || xml.is(u"styles")) {
            read(xml);
        } else if (xml.is(u"font-face-decls")) {
            readFonts(xml);
        } else if (xml.is(u"style")) {
            readStyle(xml);
        } else if (xml.is(u"list-style")) {
            const QString name = xml.attribute(u"name").toString();
            m_lists.insert(name, readLevels(xml));
        } else if (xml.is(u"outline-style")) {
            m_outline = readLevels(xml);
        } else {
            xml.skip();
        }
    }
}

void OdtStyles::readStyle(XmlCursor &xml)
{
    const QString name = xml.attribute(u"name").toString();
    const QString family = xml.attribute(u"family").toString();
    OdtStyle style;
    style.parent = xml.attribute(u"parent-style-name").toString();
    if (const QStringView level = xml.attribute(u"default-outline-level"); !level.isNull()) {
        style.outline = std::clamp(number(level).value_or(0), 0, odtLevels);
    }
    if (const QStringView list = xml.attribute(u"list-style-name"); !list.isNull()) {
        style.listStyle = list.toString();
    }
    while (xml.nextChild()) {
        if (xml.is(u"text-properties")) {
            readTextProperties(xml, style);
            if (const QStringView named = xml.attribute(u"font-name"); !named.isNull()) {
                style.signFont = m_signFonts.value(named.toString(), pictureFontNamed(named));
            } else if (const QStringView face = xml.attribute(u"font-family"); !face.isNull()) {
                style.signFont = signFontOf(face);
            }
        } else if (xml.is(u"section-properties") && xml.attribute(u"display") == u"none") {
            m_hiddenSections.insert(name, true);
        }
        xml.skip();
    }
    if (family == u"text") {
        m_text.insert(name, style);
    } else if (family == u"paragraph") {
        m_paragraph.insert(name, style);
    }
}

void OdtStyles::readFonts(XmlCursor &xml)
{
    while (xml.nextChild()) {
        if (const QString font = signFontOf(xml.attribute(u"font-family")); !font.isEmpty()) {
            m_signFonts.insert(xml.attribute(u"name").toString(), font);
        }
        xml.skip();
    }
}

OdtLevels OdtStyles::readLevels(XmlCursor &xml)
{
    OdtLevels levels;
    while (xml.nextChild()) {
        const int at = number(xml.attribute(u"level")).value_or(0);
        if (at < 1 || at > odtLevels) {
            xml.skip();
            continue;
        }
        OdtLevel &level = levels[static_cast<size_t>(at - 1)];
        level.bullet = !xml.is(u"list-level-style-number") && !xml.is(u"outline-level-style");
        level.format = xml.attribute(u"num-format").toString().left(kLongestAffix);
        level.before = xml.attribute(u"num-prefix").toString().left(kLongestAffix);
        level.after = xml.attribute(u"num-suffix").toString().left(kLongestAffix);
        level.start = std::clamp(number(xml.attribute(u"start-value")).value_or(1), 0, largestListStart);
        level.shown = std::clamp(number(xml.attribute(u"display-levels")).value_or(1), 1, at);
        xml.skip();
    }
    return levels;
}

OdtStyle OdtStyles::resolved(const Styles &styles, QStringView name)
{
    OdtStyle style = styles.value(name.toString());
    QString parent = style.parent;
    for (int step = 0; step < kLongestChain && !parent.isEmpty(); ++step) {
        const OdtStyle above = styles.value(parent);
        takeOver(style.outline, above.outline);
        takeOver(style.listStyle, above.listStyle);
        takeOver(style.strong, above.strong);
        takeOver(style.emphasis, above.emphasis);
        takeOver(style.hidden, above.hidden);
        takeOver(style.struck, above.struck);
        takeOver(style.marked, above.marked);
        takeOver(style.signFont, above.signFont);
        parent = above.parent;
    }
    return style;
}

const OdtLevels *OdtStyles::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

} // namespace attest
