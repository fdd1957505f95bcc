// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/ContentReader.h"

#include <algorithm>
#include <cmath>

namespace attest::pdfreader {

namespace {

constexpr size_t kMostOperands = 100'000;
constexpr size_t kMostSaved = 10'000;

/// An operator's letters as one number.
constexpr quint32 op(std::string_view word)
{
    quint32 out = 0;
    for (const char c : word) {
        out = out << 8 | static_cast<unsigned char>(c);
    }
    return out;
}

} // namespace

ContentReader::ContentReader(PageText &text, int page, const SourceValue &resources)
    : m_text(text), m_file(text.m_file), m_page(page), m_source{resources, text.ownerOf(page, 0), {}, {}, false}
{
}

void ContentReader::read(std::string_view content)
{
    scan(content);
}

void ContentReader::scan(std::string_view content)
{
    ContentScanner scanner(content);
    m_operands.clear();
    for (ContentToken token = scanner.next(); token.kind != ContentToken::End; token = scanner.next()) {
        if (token.kind != ContentToken::Word) {
            if (m_operands.size() < kMostOperands) {
                m_operands.push_back(token);
            }
            continue;
        }
        if (token.bytes == "ID") {
            scanner.skipInlineImage();
        } else if (token.bytes.size() <= 3) {
            carryOut(token.bytes);
        }
        m_operands.clear();
        if (m_file.error()) {
            return;
        }
    }
}

double ContentReader::number(size_t fromLast) const
{
    return fromLast < m_operands.size() ? m_operands[m_operands.size() - 1 - fromLast].number : 0;
}

Matrix ContentReader::matrix() const
{
    return {number(5), number(4), number(3), number(2), number(1), number(0)};
}

void ContentReader::carryOut(std::string_view word)
{
    switch (const quint32 code = op(word)) {
    case op("q"):
        if (m_saved.size() >= kMostSaved) {
            m_file.failTooLarge();
            return;
        }
        m_saved.push_back(m_state);
        break;
    case op("Q"):
        if (!m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        }
        break;
    case op("cm"):
        m_state.toPage = matrix() * m_state.toPage;
        break;
    case op("BMC"):
    case op("BDC"):
        openMark(code == op("BDC"));
        break;
    case op("EMC"):
        closeMark();
        break;
    case op("Do"):
        drawForm();
        break;
    default:
        carryOutText(code);
    }
}

void ContentReader::carryOutText(quint32 word)
{
    switch (word) {
    case op("BT"):
        setLine({});
        break;
    case op("Tf"):
        setFont();
        break;
    case op("Td"):
        setLine(Matrix::moved(number(1), number(0)) * m_line);
        break;
    case op("TD"):
        m_state.leading = -number(0);
        setLine(Matrix::moved(number(1), number(0)) * m_line);
        break;
    case op("Tm"):
        setLine(matrix());
        break;
    case op("T*"):
        setLine(Matrix::moved(0, -m_state.leading) * m_line);
        break;
    case op("Tj"):
        showLast();
        break;
    case op("TJ"):
        showAll();
        break;
    case op("\""):
        m_state.wordSpacing = number(2);
        m_state.characterSpacing = number(1);
        [[fallthrough]];
    case op("'"):
        setLine(Matrix::moved(0, -m_state.leading) * m_line);
        showLast();
        break;
    case op("Tc"):
        m_state.characterSpacing = number(0);
        break;
    case op("Tw"):
        m_state.wordSpacing = number(0);
        break;
    case op("Tz"):
        m_state.scale = number(0) / 100;
        break;
    case op("TL"):
        m_state.leading = number(0);
        break;
    case op("Ts"):
        m_state.rise = number(0);
        break;
    default:
        break;
    }
}

void ContentReader::setLine(const Matrix &line)
{
    m_line = line;
    m_textMatrix = line;
}

SourceValue ContentReader::resource(std::string_view kind, const ContentToken &name) const
{
    return m_source.resources[kind][name.bytes];
}

void ContentReader::setFont()
{
    if (m_operands.size() < 2 || m_operands[m_operands.size() - 2].kind != ContentToken::Name) {
        return;
    }
    const ContentToken &name = m_operands[m_operands.size() - 2];
    m_state.size = number(0);
    auto &fonts = m_source.fonts;
    auto known =
        std::find_if(fonts.begin(), fonts.end(), [&name](const auto &font) { return font.first == name.bytes; });
    if (known == fonts.end()) {
        fonts.emplace_back(name.bytes, m_text.font(resource("Font", name)));
        known = fonts.end() - 1;
    }
    m_state.font = known->second;
}

TextPoint ContentReader::here() const
{
    const Matrix at = Matrix::moved(0, m_state.rise) * m_textMatrix * m_state.toPage;
    const double length = std::hypot(at.a, at.b);
    TextPoint point;
    point.page = m_page;
    point.x = at.e;
    point.y = at.f;
    if (length > 0) {
        point.directionX = at.a / length;
        point.directionY = at.b / length;
    }
    point.size = std::abs(m_state.size) * std::hypot(at.c, at.d);
    return point;
}

void ContentReader::move(double across)
{
    m_textMatrix = Matrix::moved(across, 0) * m_textMatrix;
}

void ContentReader::showLast()
{
    if (const ContentToken *token = last(); token != nullptr && token->isString()) {
        show(stringBytes(*token, m_held));
    }
}

void ContentReader::showAll()
{
    for (const ContentToken &token : m_operands) {
        if (token.isString()) {
            show(stringBytes(token, m_held));
        } else if (token.kind == ContentToken::Number) {
            move(-token.number / 1000 * m_state.size * m_state.scale);
        }
    }
}

void ContentReader::beginRun(TextPiece &piece, const TextPoint &start)
{
    if (piece.text.isEmpty()) {
        piece.start = start;
        return;
    }
    if (!m_text.m_inferSpaces) {
        return;
    }
    const Joint joint = jointBetween(piece.end, start);
    const bool space = piece.text.back().isSpace();
    if (joint == Joint::NewLine) {
        m_text.m_linesInSpaces += space ? 1 : -1;
        piece.text += QChar(kUnwrittenSpace); // behind a space, too: it tells where the line begins
    } else if (joint == Joint::Gap && !space) {
        piece.text += u' ';
    }
}

void ContentReader::say(int piece, const QString &words, const TextPoint &start)
{
    TextPiece &said = m_text.m_pieces[static_cast<size_t>(piece)];
    beginRun(said, start);
    said.text += words;
    said.end = start;
}

void ContentReader::show(std::string_view bytes)
{
    const PageFont *font = m_state.font;
    if (font == nullptr || bytes.empty()) {
        return;
    }
    if (--m_text.m_runsLeft < 0) {
        m_file.failTooLarge();
        return;
    }
    Mark *mark = m_marks.empty() ? nullptr : &m_marks.back();
    TextPiece *piece = mark == nullptr || mark->piece < 0 ? nullptr : &m_text.m_pieces[size_t(mark->piece)];
    const TextPoint start = here();
    const bool heard = piece != nullptr && !mark->replaced;
    if (heard) {
        beginRun(*piece, start);
    } else if (piece != nullptr && !mark->replacement.isEmpty()) {
        say(mark->piece, std::exchange(mark->replacement, {}), start);
    }
    double across = 0;
    m_said.clear();
    for (size_t at = 0; at < bytes.size();) {
        const PageFont::Code code = font->codeAt(bytes, at);
        at += static_cast<size_t>(code.bytes);
        across += font->width(code.value) / 1000 * m_state.size + m_state.characterSpacing;
        across += code.bytes == 1 && code.value == ' ' ? m_state.wordSpacing : 0;
        if (heard) {
            font->append(code.value, m_said);
        }
    }
    move(across * m_state.scale);
    if (piece == nullptr) {
        return;
    }
    if (!m_said.isEmpty()) {
        if (m_said.front().isSpace() && piece->text.endsWith(QChar(kUnwrittenSpace))) {
            piece->text.chop(1);
        }
        piece->text.append(m_said.constData(), m_said.size());
    }
    piece->end = here();
    const QRectF run(QPointF(start.x, start.y - 0.2 * start.size), QPointF(piece->end.x, start.y + 0.8 * start.size));
    piece->area |= run.normalized();
}

} // namespace attest::pdfreader
