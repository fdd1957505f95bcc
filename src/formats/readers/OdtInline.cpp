// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/PictureFonts.h"
#include "formats/readers/OdtBody.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest {

namespace {

constexpr qsizetype kLongestAddress = 4096;
constexpr int kMostSpaces = 1000;

/// Elements in a line that say nothing that is part of the text.
bool isLeftOut(QStringView name)
{
    return name == u"annotation" || name == u"annotation-end" || name == u"number" || name == u"ruby-text" ||
           name == u"placeholder" || name == u"label" || name == u"event-listeners" || name == u"note-citation" ||
           name == u"tracked-changes" || name == u"index-title-template" || name == u"script" ||
           name == u"variable-decls" || name == u"toc-mark" || name == u"alphabetical-index-mark";
}

bool isDrawing(QStringView name)
{
    return name == u"frame" || name == u"g" || name == u"custom-shape" || name == u"rect" || name == u"ellipse" ||
           name == u"polygon" || name == u"line";
}

/// Hidden words, and the prompt of a control that nobody has filled in.
bool showsNothing(const XmlCursor &xml)
{
    return (xml.is(u"hidden-text") && xml.attribute(u"is-hidden") == u"true") ||
           (xml.is(u"content-control") && xml.attribute(u"showing-place-holder") == u"true");
}

/// What a form control shows: a box, or the words in it.
QString shownBy(const XmlCursor &xml)
{
    if (xml.is(u"checkbox") || xml.is(u"radio")) {
        const bool on = xml.attribute(u"current-state") == u"checked" ||
                        xml.attribute(u"current-selected") == u"true" ||
                        (xml.attribute(u"current-state").isNull() && xml.attribute(u"state") == u"checked");
        const QString box = on ? QStringLiteral("☒") : QStringLiteral("☐");
        const QString label = xml.attribute(u"label").toString().simplified();
        return label.isEmpty() ? box : box + QLatin1Char(' ') + label;
    }
    const QStringView current = xml.attribute(u"current-value");
    return (current.isNull() ? xml.attribute(u"value") : current).toString();
}

} // namespace

void OdtBody::readInlines(XmlCursor &xml, Line &line, const Span &look)
{
    for (XmlPiece piece = xml.nextPiece(); piece != XmlPiece::End; piece = xml.nextPiece()) {
        if (piece == XmlPiece::Words) {
            line.words.addCollapsed(
                line.signFont.isEmpty() ? xml.words() : shownInFont(line.signFont, xml.words().toString()), look);
        } else {
            readInline(xml, line, look);
        }
    }
}

void OdtBody::readInline(XmlCursor &xml, Line &line, Span look)
{
    if (xml.is(u"span")) {
        readSpan(xml, line, look);
    } else if (xml.is(u"a")) {
        const QString address = xml.attribute(u"href").toString().trimmed();
        look.address = address.startsWith(QLatin1Char('#')) || address.size() > kLongestAddress ? QString() : address;
        readInlines(xml, line, look);
    } else if (xml.is(u"s")) {
        bool ok = false;
        const int count = xml.attribute(u"c").toInt(&ok);
        line.words.add(QString(ok ? std::clamp(count, 0, kMostSpaces) : 1, u' '), look);
        xml.skip();
    } else if (xml.is(u"tab")) {
        line.words.add(u"\t", look);
        xml.skip();
    } else if (xml.is(u"line-break")) {
        line.words.addBreak(look);
        xml.skip();
    } else if (xml.is(u"note")) {
        readNote(xml);
    } else if (xml.is(u"hidden-paragraph")) {
        line.hidden = line.hidden || xml.attribute(u"is-hidden") == u"true";
        xml.skip();
    } else if (xml.is(u"control")) {
        line.words.add(m_controls.value(xml.attribute(u"control").toString()), look);
        xml.skip();
    } else if (isDrawing(xml.name())) {
        Blocks blocks = readDrawing(xml);
        if (!line.hidden) {
            std::move(blocks.begin(), blocks.end(), std::back_inserter(line.floating));
        }
    } else if (isLeftOut(xml.name()) || showsNothing(xml)) {
        xml.skip();
    } else {
        readInlines(xml, line, look); // fields show their words
    }
}

void OdtBody::readSpan(XmlCursor &xml, Line &line, Span look)
{
    const OdtStyle style = m_styles.text(xml.attribute(u"style-name"));
    if (style.hidden.value_or(false)) {
        xml.skip();
        return;
    }
    look.strong = style.strong.value_or(look.strong);
    look.emphasis = style.emphasis.value_or(look.emphasis);
    look.struck = style.struck.value_or(look.struck);
    look.marked = style.marked.value_or(look.marked) && look.address.isEmpty();
    const QString around = std::exchange(line.signFont, style.signFont.value_or(line.signFont));
    readInlines(xml, line, look);
    line.signFont = around;
}

void OdtBody::readNote(XmlCursor &xml)
{
    Blocks &notes = xml.attribute(u"note-class") == u"endnote" ? m_endnotes : m_footnotes;
    while (xml.nextChild()) {
        if (xml.is(u"note-body")) {
            Blocks blocks = readContainer(xml, false);
            std::move(blocks.begin(), blocks.end(), std::back_inserter(notes));
        } else {
            xml.skip();
        }
    }
}

Blocks OdtBody::readDrawing(XmlCursor &xml)
{
    // The text of the frame, the shape, and those within it; else what is said of the picture.
    Container container;
    Item none;
    QString alternative;
    const auto readPart = [&](auto &&self) -> void {
        if (xml.is(u"title") || xml.is(u"desc")) {
            const QString words = xml.text().simplified();
            alternative = alternative.isEmpty() ? words : alternative;
        } else if (xml.is(u"p") || xml.is(u"h") || xml.is(u"list") || xml.is(u"table") || xml.is(u"section")) {
            readBlock(xml, container, none);
        } else if (xml.is(u"text-box") || isDrawing(xml.name()) || xml.is(u"a")) {
            while (xml.nextChild()) {
                self(self);
            }
        } else {
            xml.skip();
        }
    };
    while (xml.nextChild()) {
        readPart(readPart);
    }
    if (container.builder.empty() && !alternative.isEmpty()) {
        Figure figure;
        figure.alternative = alternative;
        add({figure}, container);
    }
    return container.builder.take();
}

void OdtBody::readForms(XmlCursor &xml)
{
    while (xml.nextChild()) {
        const QString id = xml.attribute(u"id").toString();
        if (const QString shown = shownBy(xml); !id.isEmpty() && !shown.isEmpty()) {
            m_controls.insert(id, shown);
        }
        readForms(xml);
    }
}

} // namespace attest
