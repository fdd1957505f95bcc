// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxRuns.h"

#include "formats/PictureFonts.h"

#include <utility>

namespace attest {

namespace {

/// Elements that say something about the words in them without changing what they are.
bool isWrapper(QStringView name)
{
    return name == u"ins" || name == u"moveTo" || name == u"smartTag" || name == u"customXml" || name == u"dir" ||
           name == u"bdo" || name == u"ruby" || name == u"rubyBase" || name == u"sdtContent";
}

/// Word shows white space at the ends of w:t only where the file says that it is to be kept.
QString wordsOf(XmlCursor &xml)
{
    const bool preserved = xml.attribute(u"space") == u"preserve";
    QString words = xml.text();
    return preserved ? words : words.trimmed();
}

/// What a form field of older Word versions shows: a box, or the chosen entry of a list.
QString formFieldValue(XmlCursor &xml)
{
    bool isBox = false;
    bool checked = false;
    std::optional<int> chosen;
    int preset = 0;
    QStringList entries;
    while (xml.nextChild()) {
        isBox = isBox || xml.is(u"checkBox");
        if (!xml.is(u"checkBox") && !xml.is(u"ddList")) {
            xml.skip();
            continue;
        }
        std::optional<bool> state;
        while (xml.nextChild()) {
            if (xml.is(u"checked")) {
                state = xml.isOn();
            } else if (xml.is(u"default")) {
                preset = xml.number().value_or(0);
                checked = xml.isOn();
            } else if (xml.is(u"result")) {
                chosen = xml.number();
            } else if (xml.is(u"listEntry")) {
                entries << xml.value().toString();
            }
            xml.skip();
        }
        checked = state.value_or(checked);
    }
    if (isBox) {
        return checked ? QStringLiteral("☒") : QStringLiteral("☐");
    }
    return entries.value(chosen.value_or(preset));
}

/// Goes through the first alternative that a newer and an older Word are offered; the others say the same again.
template <class ReadChild>
void readFirstAlternative(XmlCursor &xml, ReadChild readChild)
{
    bool taken = false;
    while (xml.nextChild()) {
        if (std::exchange(taken, true)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            readChild();
        }
    }
}

} // namespace

bool readsPlaceholder(XmlCursor &xml)
{
    bool placeholder = false;
    while (xml.nextChild()) {
        placeholder = placeholder || (xml.is(u"showingPlcHdr") && xml.isOn());
        xml.skip();
    }
    return placeholder;
}

DocxRuns::DocxRuns(const DocxStyles &styles, ReadBlocks readBlocks, OnNote onNote)
    : m_styles(styles), m_readBlocks(std::move(readBlocks)), m_onNote(std::move(onNote))
{
}

void DocxRuns::readChildren(XmlCursor &xml, DocxParagraph &paragraph, const Span &look)
{
    while (xml.nextChild()) {
        readInline(xml, paragraph, look);
    }
}

void DocxRuns::readInline(XmlCursor &xml, DocxParagraph &paragraph, const Span &look)
{
    if (xml.is(u"r")) {
        readRun(xml, paragraph, look);
    } else if (xml.is(u"hyperlink")) {
        readLink(xml, paragraph, look);
    } else if (xml.is(u"sdt")) {
        readControl(xml, paragraph, look);
    } else if (xml.is(u"fldSimple")) {
        readSimpleField(xml, paragraph, look);
    } else if (isWrapper(xml.name())) {
        readChildren(xml, paragraph, look);
    } else if (xml.is(u"AlternateContent")) {
        readFirstAlternative(xml, [&] { readInline(xml, paragraph, look); });
    } else if (xml.is(u"oMath") || xml.is(u"oMathPara")) {
        readMathematics(xml, paragraph, look);
    } else {
        xml.skip(); // deletions, bookmarks, comments, proofing marks
    }
}

void DocxRuns::readLink(XmlCursor &xml, DocxParagraph &paragraph, Span look)
{
    QString address = m_links->value(xml.attribute(u"id").toString()).trimmed();
    const QString anchor = xml.attribute(u"anchor").toString();
    if (!address.isEmpty() && !anchor.isEmpty()) {
        address += QLatin1Char('#') + anchor;
    }
    look.address = address;
    readChildren(xml, paragraph, look);
}

void DocxRuns::readControl(XmlCursor &xml, DocxParagraph &paragraph, const Span &look)
{
    bool placeholder = false;
    while (xml.nextChild()) {
        if (xml.is(u"sdtPr")) {
            placeholder = readsPlaceholder(xml);
        } else if (xml.is(u"sdtContent") && !placeholder) {
            readChildren(xml, paragraph, look);
        } else {
            xml.skip();
        }
    }
}

void DocxRuns::readSimpleField(XmlCursor &xml, DocxParagraph &paragraph, Span look)
{
    const QString address = fieldAddress(xml.attribute(u"instr").toString());
    if (!address.isEmpty()) {
        look.address = address;
    }
    readChildren(xml, paragraph, look);
}

void DocxRuns::readRun(XmlCursor &xml, DocxParagraph &paragraph, Span look)
{
    RunLook run{paragraph.hidden, paragraph.signFont};
    while (xml.nextChild()) {
        if (!xml.is(u"rPr")) {
            readRunChild(xml, paragraph, look, run);
            continue;
        }
        DocxStyle direct;
        readRunProperties(xml, direct);
        const DocxStyle &style = m_styles.style(direct.basedOn);
        look.strong = direct.strong.value_or(style.strong.value_or(false));
        look.emphasis = direct.emphasis.value_or(style.emphasis.value_or(false));
        look.struck = direct.struck;
        look.marked = direct.marked && look.address.isEmpty();
        run.hidden = direct.hidden.value_or(style.hidden.value_or(paragraph.hidden));
        run.signFont = !direct.signFont.isNull()  ? direct.signFont
                       : !style.signFont.isNull() ? style.signFont
                                                  : paragraph.signFont;
    }
}

void DocxRuns::readRunChild(XmlCursor &xml, DocxParagraph &paragraph, const Span &look, const RunLook &run)
{
    const bool shown = !run.hidden && !m_fields.inCode();
    if (xml.is(u"fldChar")) {
        readFieldCharacter(xml, paragraph, look);
    } else if (xml.is(u"instrText")) {
        m_fields.addCode(xml.text());
    } else if (xml.is(u"AlternateContent")) {
        readFirstAlternative(xml, [&] { readRunChild(xml, paragraph, look, run); });
    } else if (!shown) {
        xml.skip();
    } else if (xml.is(u"t")) {
        const Span linked = withFieldAddress(look);
        const QString words = wordsOf(xml).replace(u'\n', u' ');
        paragraph.words.add(run.signFont.isEmpty() ? words : shownInFont(run.signFont, words), linked);
    } else if (xml.is(u"drawing") || xml.is(u"pict") || xml.is(u"object")) {
        readDrawing(xml, paragraph);
    } else if (xml.is(u"ruby")) {
        readChildren(xml, paragraph, look);
    } else {
        if (xml.is(u"tab") || xml.is(u"ptab")) {
            paragraph.words.add(u"\t", withFieldAddress(look));
        } else if (xml.is(u"br") || xml.is(u"cr")) {
            paragraph.words.addBreak(withFieldAddress(look));
        } else if (xml.is(u"noBreakHyphen")) {
            paragraph.words.add(u"\u2011", withFieldAddress(look));
        } else if (xml.is(u"sym")) {
            paragraph.words.add(symbolCharacter(xml.attribute(u"font"), xml.attribute(u"char")),
                                withFieldAddress(look));
        } else if (xml.is(u"footnoteReference") || xml.is(u"endnoteReference")) {
            m_onNote(xml.is(u"footnoteReference") ? Note::Foot : Note::End, xml.attribute(u"id").toString());
        }
        xml.skip();
    }
}

void DocxRuns::readFieldCharacter(XmlCursor &xml, DocxParagraph &paragraph, const Span &look)
{
    const QString kind = xml.attribute(u"fldCharType").toString();
    QString value;
    while (xml.nextChild()) {
        if (xml.is(u"ffData")) {
            value = formFieldValue(xml);
        } else {
            xml.skip();
        }
    }
    if (kind == u"begin") {
        m_fields.begin(value);
    } else if (kind == u"separate") {
        m_fields.separate();
    } else if (kind == u"end") {
        const QString shown = m_fields.end();
        if (!m_fields.inCode()) {
            paragraph.words.add(shown, withFieldAddress(look));
        }
    }
}

void DocxRuns::readDrawing(XmlCursor &xml, DocxParagraph &paragraph)
{
    QString alternative;
    const auto before = static_cast<qsizetype>(paragraph.floating.size());
    const auto readPart = [&](auto &&self) -> void {
        if (xml.is(u"AlternateContent")) {
            readFirstAlternative(xml, [&] { self(self); });
            return;
        }
        if (xml.is(u"txbxContent")) {
            const DocxFields outside = std::exchange(m_fields, {});
            Blocks blocks = m_readBlocks(xml);
            m_fields = outside;
            std::move(blocks.begin(), blocks.end(), std::back_inserter(paragraph.floating));
            return;
        }
        if (xml.is(u"docPr") && alternative.isEmpty()) {
            alternative = xml.attribute(u"descr").toString().simplified();
        }
        while (xml.nextChild()) {
            self(self);
        }
    };
    while (xml.nextChild()) {
        readPart(readPart);
    }
    if (!alternative.isEmpty() && static_cast<qsizetype>(paragraph.floating.size()) == before) {
        Figure figure;
        figure.alternative = alternative;
        paragraph.floating.push_back({figure});
    }
}

void DocxRuns::readMathematics(XmlCursor &xml, DocxParagraph &paragraph, const Span &look)
{
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            paragraph.words.add(xml.text(), look);
        } else {
            readMathematics(xml, paragraph, look);
        }
    }
}

Span DocxRuns::withFieldAddress(Span look) const
{
    if (look.address.isEmpty()) {
        look.address = m_fields.address();
    }
    look.marked = look.marked && look.address.isEmpty();
    return look;
}

} // namespace attest
