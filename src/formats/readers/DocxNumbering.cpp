// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxNumbering.h"

#include "formats/readers/NumberWords.h"

#include <algorithm>
#include <limits>

namespace attest {

namespace {

constexpr qsizetype kLongestMark = 256; // it is repeated before every paragraph that carries it

bool isLetters(const QString &format)
{
    return format == u"lowerLetter" || format == u"upperLetter";
}

/// A list's mark is one number with marks around it: "%2.", "(%2)". "%1.%2" and "Section %1" are labels.
bool isItemPattern(const QString &pattern, int level)
{
    int numbers = 0;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == u'%' && at + 1 < pattern.size() && pattern[at + 1].isDigit()) {
            ++numbers;
            ++at;
            if (pattern[at].digitValue() != level + 1) {
                return false;
            }
        } else if (pattern[at].isLetterOrNumber()) {
            return false;
        }
    }
    return numbers == 1;
}

int saturatedNext(int value)
{
    return value < std::numeric_limits<int>::max() ? value + 1 : value;
}

} // namespace

Result<DocxNumbering> DocxNumbering::read(const QByteArray &part, const QString &name, ReadBudget &budget)
{
    DocxNumbering numbering;
    XmlCursor xml(part, name, budget);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"abstractNum")) {
            numbering.readScheme(xml);
        } else if (xml.is(u"num")) {
            numbering.readDefinition(xml);
        } else {
            xml.skip();
        }
    }
    if (const auto error = xml.error()) {
        return *error;
    }
    return numbering;
}

DocxNumbering::Level DocxNumbering::readLevel(XmlCursor &xml)
{
    Level level;
    while (xml.nextChild()) {
        if (xml.is(u"start")) {
            level.start = xml.number().value_or(1);
        } else if (xml.is(u"numFmt")) {
            level.format = xml.value().toString();
        } else if (xml.is(u"lvlText")) {
            level.text = xml.value().left(kLongestMark).toString();
        } else if (xml.is(u"pStyle")) {
            level.style = xml.value().toString();
        } else if (xml.is(u"lvlRestart")) {
            level.restartAfter = xml.number();
        } else if (xml.is(u"isLgl")) {
            level.legal = xml.isOn();
        }
        xml.skip();
    }
    return level;
}

void DocxNumbering::readScheme(XmlCursor &xml)
{
    Scheme scheme;
    const int id = xml.attribute(u"abstractNumId").toInt();
    while (xml.nextChild()) {
        const int index = xml.attribute(u"ilvl").toInt();
        if (xml.is(u"lvl") && index >= 0 && index < kLevels) {
            scheme.levels[static_cast<size_t>(index)] = readLevel(xml);
            continue;
        }
        if (xml.is(u"numStyleLink")) {
            scheme.styleLink = xml.value().toString();
        }
        xml.skip();
    }
    m_schemes.insert(id, scheme);
}

void DocxNumbering::readDefinition(XmlCursor &xml)
{
    Definition definition;
    const int id = xml.attribute(u"numId").toInt();
    while (xml.nextChild()) {
        if (xml.is(u"abstractNumId")) {
            definition.scheme = xml.number().value_or(-1);
            xml.skip();
        } else if (xml.is(u"lvlOverride")) {
            const int level = xml.attribute(u"ilvl").toInt();
            while (xml.nextChild()) {
                if (xml.is(u"lvl")) {
                    definition.levels.insert(level, readLevel(xml));
                    continue;
                }
                if (xml.is(u"startOverride")) {
                    definition.starts.insert(level, xml.number().value_or(1));
                }
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    m_definitions.insert(id, definition);
}

std::optional<int> DocxNumbering::schemeOf(int numbering, const DocxStyles &styles) const
{
    // A scheme may point to a numbering style, whose definition points to the scheme that holds the levels.
    for (int step = 0; step < kLevels; ++step) {
        const auto definition = m_definitions.constFind(numbering);
        if (definition == m_definitions.constEnd()) {
            return std::nullopt;
        }
        const auto scheme = m_schemes.constFind(definition->scheme);
        if (scheme == m_schemes.constEnd()) {
            return std::nullopt;
        }
        if (scheme->styleLink.isEmpty()) {
            return definition->scheme;
        }
        numbering = styles.style(scheme->styleLink).numbering.value_or(-1);
    }
    return std::nullopt;
}

const DocxNumbering::Level &DocxNumbering::levelOf(const Definition &definition, int scheme, int level) const
{
    const auto own = definition.levels.constFind(level);
    return own != definition.levels.constEnd() ? *own : m_schemes.constFind(scheme)->levels[static_cast<size_t>(level)];
}

int DocxNumbering::levelOfStyle(int numbering, const QString &styleId, const DocxStyles &styles) const
{
    const auto scheme = schemeOf(numbering, styles);
    if (!scheme || styleId.isEmpty()) {
        return 0;
    }
    const Levels &levels = m_schemes.constFind(*scheme)->levels;
    const auto found =
        std::find_if(levels.begin(), levels.end(), [&](const Level &level) { return level.style == styleId; });
    return found == levels.end() ? 0 : static_cast<int>(found - levels.begin());
}

void DocxNumbering::advance(const Definition &definition, int numbering, int scheme, int level)
{
    Counters &counters = m_counters[scheme];
    for (int each = 0; each <= level; ++each) {
        const auto at = static_cast<size_t>(each);
        const auto ownStart = definition.starts.constFind(each);
        const QPair<int, int> key(numbering, each);
        const bool startsAnew = ownStart != definition.starts.constEnd() && !m_started.contains(key);
        if (startsAnew) {
            m_started.insert(key);
            counters.value[at] = *ownStart;
            counters.running[at] = true;
        } else if (!counters.running[at]) {
            // A level above that no paragraph has used shows its start.
            counters.value[at] = levelOf(definition, scheme, each).start;
            counters.running[at] = true;
        } else if (each == level) {
            counters.value[at] = saturatedNext(counters.value[at]);
        }
    }
    for (int below = level + 1; below < kLevels; ++below) {
        const auto restart = levelOf(definition, scheme, below).restartAfter;
        if (!restart || (*restart != 0 && level < *restart)) {
            counters.running[static_cast<size_t>(below)] = false;
        }
    }
}

std::optional<NumberMark> DocxNumbering::next(int numbering, int level, const DocxStyles &styles)
{
    const auto scheme = schemeOf(numbering, styles);
    if (!scheme) {
        return std::nullopt;
    }
    level = std::clamp(level, 0, kLevels - 1);
    const Definition definition = m_definitions.value(numbering);
    const Level &shape = levelOf(definition, *scheme, level);
    NumberMark mark;
    mark.level = level;
    if (shape.format == u"bullet") {
        mark.item = true;
        return mark;
    }
    advance(definition, numbering, *scheme, level);
    const Counters &counters = m_counters[*scheme];
    mark.style = isLetters(shape.format) ? ListStyle::Alpha : ListStyle::Number;
    mark.value = counters.value[static_cast<size_t>(level)];
    mark.item = isItemPattern(shape.text, level);
    for (qsizetype at = 0; at < shape.text.size(); ++at) {
        const int digit = at + 1 < shape.text.size() ? shape.text[at + 1].digitValue() : 0;
        if (shape.text[at] != u'%' || digit < 1) {
            mark.text += shape.text[at];
            continue;
        }
        const QString &format = levelOf(definition, *scheme, digit - 1).format;
        const bool digits = shape.legal && format != u"decimalZero";
        mark.text += numberInFormat(counters.value[static_cast<size_t>(digit - 1)],
                                    digits ? QStringView(u"decimal") : QStringView(format));
        ++at;
    }
    mark.text = mark.text.trimmed();
    if (mark.text.isEmpty()) {
        return std::nullopt; // counted, but nothing is printed
    }
    if (shape.format == u"none") {
        mark.item = false; // only what stands around the number
    }
    return mark;
}

} // namespace attest
