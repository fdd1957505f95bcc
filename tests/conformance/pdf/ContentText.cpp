// SPDX-License-Identifier: GPL-3.0-or-later
// What ContentScan does about text and about the marks that text stands in.
#include "conformance/pdf/ContentScan.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

bool ContentScan::textOperator(const std::string &name)
{
    if (name == "BT" || name == "ET") {
        if (m_inText == (name == "BT")) {
            problem("content-balance", u"%1 out of place"_s.arg(QString::fromStdString(name)));
        }
        m_inText = name == "BT";
        m_text = m_line = QPDFMatrix();
    } else if (name == "Tf") {
        m_state.font = m_fontOf(resource("/Font", nameAt(0)));
        m_state.size = number(1);
    } else if (name == "Tc") {
        m_state.characterGap = number(0);
    } else if (name == "Tw") {
        m_state.wordGap = number(0);
    } else if (name == "Tz") {
        m_state.scale = number(0) / 100;
    } else if (name == "TL") {
        m_state.leading = number(0);
    } else if (name == "Ts") {
        m_state.rise = number(0);
    } else if (name == "Tr") {
        m_state.mode = static_cast<int>(number(0));
    } else if (name == "Td" || name == "TD") {
        m_line.concat(QPDFMatrix(1, 0, 0, 1, number(0), number(1)));
        m_text = m_line;
        m_state.leading = name == "TD" ? -number(1) : m_state.leading;
    } else if (name == "Tm") {
        m_text = m_line = QPDFMatrix(number(0), number(1), number(2), number(3), number(4), number(5));
    } else if (name == "T*") {
        m_line.concat(QPDFMatrix(1, 0, 0, 1, 0, -m_state.leading));
        m_text = m_line;
    } else {
        return false;
    }
    return true;
}

bool ContentScan::showOperator(const std::string &name)
{
    if (name == "Tj" && !m_operands.empty() && m_operands[0].isString()) {
        show(m_operands[0].getStringValue());
    } else if (name == "TJ" && !m_operands.empty() && m_operands[0].isArray()) {
        for (QPDFObjectHandle item : m_operands[0].getArrayAsVector()) {
            if (item.isString()) {
                show(item.getStringValue());
            } else if (item.isNumber()) {
                advance(-item.getNumericValue() / 1000 * m_state.size * m_state.scale);
            }
        }
    } else if (name == "'" || name == "\"") {
        if (name == "\"") {
            m_state.wordGap = number(0);
            m_state.characterGap = number(1);
        }
        m_line.concat(QPDFMatrix(1, 0, 0, 1, 0, -m_state.leading));
        m_text = m_line;
        if (!m_operands.empty() && m_operands.back().isString()) {
            show(m_operands.back().getStringValue());
        }
    } else {
        return name == "Tj" || name == "TJ";
    }
    return true;
}

void ContentScan::advance(double x)
{
    m_text.concat(QPDFMatrix(1, 0, 0, 1, x, 0));
}

bool ContentScan::replaced() const
{
    return std::any_of(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return mark.replaces; });
}

void ContentScan::show(const std::string &bytes)
{
    if (m_state.font == nullptr) {
        problem("page-resources", u"text is shown without a font"_s);
        return;
    }
    if (bytes.empty()) {
        return;
    }
    painted("text");
    const bool instead = replaced();
    for (const unsigned code : m_state.font->codes(bytes)) {
        QPDFMatrix matrix = m_state.matrix;
        matrix.concat(m_text);
        Glyph glyph;
        glyph.piece = piece();
        glyph.font = m_state.font;
        glyph.code = code;
        glyph.text = m_state.font->unicode().text(code);
        glyph.replaced = instead;
        double width = m_state.font->width(code) / 1000 * m_state.size + m_state.characterGap;
        width += code == 32 && !m_state.font->composite() ? m_state.wordGap : 0;
        double x = 0;
        double y = 0;
        matrix.transform(0, m_state.rise, x, y);
        glyph.origin = {x, y};
        matrix.transform(width * m_state.scale, m_state.rise, x, y);
        glyph.end = {x, y};
        matrix.transform(0, m_state.rise + m_state.size, x, y);
        glyph.size = std::hypot(x - glyph.origin.x(), y - glyph.origin.y());
        const QPointF middle((glyph.origin.x() + glyph.end.x()) / 2, glyph.origin.y() + glyph.size / 4);
        glyph.ground = groundAt(middle);
        for (std::size_t i = 0; i < 3; ++i) {
            glyph.ink[i] = m_state.alpha * m_state.fill[i] + (1 - m_state.alpha) * glyph.ground[i];
        }
        glyph.mode = m_state.mode;
        glyph.clip = m_state.clip;
        m_state.font->use(code);
        if (!instead) {
            m_content.pieces[static_cast<std::size_t>(piece())].text += glyph.text;
        }
        m_content.glyphs.push_back(std::move(glyph));
        advance(width * m_state.scale);
    }
}

bool ContentScan::markOperator(const std::string &name)
{
    if (name == "BMC" || name == "BDC") {
        beginMark(name == "BDC");
    } else if (name == "EMC") {
        endMark();
    } else {
        return false;
    }
    return true;
}

void ContentScan::beginMark(bool withProperties)
{
    const std::string tag = nameAt(0);
    QPDFObjectHandle properties = QPDFObjectHandle::newNull();
    if (withProperties && m_operands.size() > 1) {
        properties = m_operands[1].isName() ? resource("/Properties", nameAt(1)) : m_operands[1];
    }
    Mark mark;
    mark.piece = piece();
    const Piece::Kind around = m_content.pieces[static_cast<std::size_t>(mark.piece)].kind;
    const bool identified = properties.isDictionary() && properties.getKey("/MCID").isInteger();
    if (tag == "/Artifact" || identified) {
        Piece next;
        next.kind = tag == "/Artifact" ? Piece::Kind::Artifact : Piece::Kind::Tagged;
        next.tag = QByteArray::fromStdString(tag.substr(1));
        for (const char *key : {"/Type", "/Subtype"}) {
            if (properties.isDictionary() && properties.getKey(key).isName()) {
                const std::string name = properties.getKey(key).getName();
                next.artifact += QByteArray::fromStdString(next.artifact.isEmpty() ? name.substr(1) : name);
            }
        }
        if (around != Piece::Kind::Loose && around != next.kind) {
            problem("artifact-nesting", next.kind == Piece::Kind::Artifact ? u"an artifact stands in tagged content"_s
                                                                           : u"tagged content stands in an artifact"_s);
        }
        mark.piece = static_cast<int>(m_content.pieces.size());
        if (identified) {
            next.mcid = properties.getKey("/MCID").getIntValueAsInt();
            m_content.marks[next.mcid].push_back(mark.piece);
        }
        m_content.pieces.push_back(next);
    } else if (tag == "/OC") {
        problem("no-optional-content", u"content is optional"_s);
    }
    if (properties.isDictionary() && properties.getKey("/ActualText").isString()) {
        const QString instead = QString::fromStdString(properties.getKey("/ActualText").getUTF8Value());
        if (!replaced()) {
            m_content.pieces[static_cast<std::size_t>(mark.piece)].text += instead;
        }
        mark.replaces = true;
    }
    if (properties.isDictionary() && properties.getKey("/Lang").isString()) {
        m_content.problems.push_back(
            {"", u"language"_s, QString::fromStdString(properties.getKey("/Lang").getUTF8Value())});
    }
    m_marks.push_back(mark);
}

void ContentScan::endMark()
{
    if (m_marks.empty()) {
        problem("content-balance", u"EMC without a beginning"_s);
        return;
    }
    m_marks.pop_back();
}

} // namespace attest::test::pdf
