// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxStyles.h"

#include "formats/PictureFonts.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

constexpr int kLongestChain = 32; // a chain that comes back to itself ends here

/// Headings by a style's name or id, for documents that do not give outline levels: "heading 1", "Heading1", "Title".
/// Word writes its own styles' names in English whatever language it speaks; their ids it translates.
std::optional<int> headingFromName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^heading ?([1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = pattern.match(name); match.hasMatch()) {
        return std::min(match.capturedView(1).toInt(), 6);
    }
    if (name.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0) {
        return 1;
    }
    return std::nullopt;
}

template <class T>
void takeOver(std::optional<T> &own, const std::optional<T> &other)
{
    if (!own) {
        own = other;
    }
}

void readParagraphProperties(XmlCursor &xml, DocxStyle &style)
{
    while (xml.nextChild()) {
        if (xml.is(u"outlineLvl")) {
            style.heading = headingFromOutline(xml.number().value_or(9));
            xml.skip();
        } else if (xml.is(u"numPr")) {
            while (xml.nextChild()) {
                if (xml.is(u"numId")) {
                    style.numbering = xml.number();
                } else if (xml.is(u"ilvl")) {
                    style.level = xml.number();
                }
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

/// The styles without those of tables, which say nothing of meaning. They are most of the part in what Word writes, and
/// a search for bytes passes over them many times faster than an XML reader.
QByteArray withoutTableStyles(const QByteArray &part)
{
    const QByteArray begin = QByteArrayLiteral("<w:style ");
    const QByteArray end = QByteArrayLiteral("</w:style>");
    QByteArray lean;
    lean.reserve(part.size());
    qsizetype kept = 0;
    for (qsizetype at = part.indexOf(begin); at >= 0; at = part.indexOf(begin, at)) {
        const qsizetype open = part.indexOf('>', at);
        const qsizetype close = open < 0 ? -1 : part.indexOf(end, open);
        if (close < 0) {
            break;
        }
        const QByteArrayView tag = QByteArrayView(part).sliced(at, open - at);
        const qsizetype next = close + end.size();
        if (tag.contains("w:type=\"table\"") && !tag.endsWith('/')) {
            lean.append(part.constData() + kept, at - kept);
            kept = next;
        }
        at = tag.endsWith('/') ? open : next;
    }
    return lean.append(part.constData() + kept, part.size() - kept);
}

} // namespace

int headingFromOutline(int outlineLevel)
{
    return outlineLevel < 0 || outlineLevel > 8 ? 0 : std::min(outlineLevel + 1, 6);
}

void readRunProperties(XmlCursor &xml, DocxStyle &style)
{
    while (xml.nextChild()) {
        if (xml.is(u"b")) {
            style.strong = xml.isOn();
        } else if (xml.is(u"i")) {
            style.emphasis = xml.isOn();
        } else if (xml.is(u"vanish")) {
            style.hidden = xml.isOn();
        } else if (xml.is(u"strike") || xml.is(u"dstrike")) {
            style.struck = style.struck || xml.isOn();
        } else if (xml.is(u"highlight") || xml.is(u"u")) {
            style.marked = style.marked || xml.value() != u"none";
        } else if (xml.is(u"rFonts")) {
            const QStringView letters = xml.attribute(u"ascii"); // and the others, where they name no other
            const QStringView others = xml.attribute(u"hAnsi");
            if (!letters.isNull() || !others.isNull()) {
                style.signFont = pictureFontNamed(others.isNull() ? letters : others);
            }
        } else if (xml.is(u"rStyle")) {
            style.basedOn = xml.value().toString();
        }
        xml.skip();
    }
}

Result<DocxStyles> DocxStyles::read(const QByteArray &part, const QString &name, ReadBudget &budget)
{
    DocxStyles styles;
    const QByteArray lean = withoutTableStyles(part);
    XmlCursor xml(lean, name, budget);
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is(u"style") && xml.attribute(u"type") != u"table") {
            styles.readStyle(xml);
        } else {
            xml.skip();
        }
    }
    if (const auto error = xml.error()) {
        return *error;
    }
    return styles;
}

void DocxStyles::readStyle(XmlCursor &xml)
{
    DocxStyle style;
    const QString id = xml.attribute(u"styleId").toString();
    const bool isDefault = xml.attribute(u"type") == u"paragraph" && !xml.attribute(u"default").isNull() &&
                           xml.attribute(u"default") != u"0" && xml.attribute(u"default") != u"false";
    while (xml.nextChild()) {
        if (xml.is(u"name")) {
            style.name = xml.value().toString();
            xml.skip();
        } else if (xml.is(u"basedOn")) {
            style.basedOn = xml.value().toString();
            xml.skip();
        } else if (xml.is(u"pPr")) {
            readParagraphProperties(xml, style);
        } else if (xml.is(u"rPr")) {
            readRunProperties(xml, style);
        } else {
            xml.skip();
        }
    }
    takeOver(style.heading, headingFromName(style.name));
    if (isDefault) {
        m_defaultParagraph = id;
    }
    m_styles.insert(id, style);
}

DocxStyle DocxStyles::inherited(const QString &id) const
{
    const auto own = m_styles.constFind(id);
    if (own == m_styles.constEnd()) {
        DocxStyle unknown;
        unknown.heading = headingFromName(id);
        return unknown;
    }
    DocxStyle style = *own;
    QString parent = style.basedOn;
    for (int step = 0; step < kLongestChain && !parent.isEmpty(); ++step) {
        const auto found = m_styles.constFind(parent);
        if (found == m_styles.constEnd()) {
            break;
        }
        takeOver(style.heading, found->heading);
        takeOver(style.strong, found->strong);
        takeOver(style.emphasis, found->emphasis);
        takeOver(style.hidden, found->hidden);
        style.signFont = style.signFont.isNull() ? found->signFont : style.signFont;
        takeOver(style.numbering, found->numbering);
        takeOver(style.level, found->level);
        parent = found->basedOn;
    }
    return style;
}

const DocxStyle &DocxStyles::style(const QString &id) const
{
    const auto found = m_resolved.find(id);
    return found != m_resolved.end() ? found->second : m_resolved.emplace(id, inherited(id)).first->second;
}

} // namespace attest
