// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PageContent.h"

#include "formats/writers/pdf/ContentScanner.h"

namespace attest::pdf {

namespace {

/// What an operator means for the marking of content.
enum class Act { Other, BeginMarked, EndMarked, BeginText, EndText, Path, EndPath, PaintPath, Paint, TextMatrix };

constexpr quint32 code(char a, char b = 0, char c = 0)
{
    return quint32(a) | quint32(b) << 8U | quint32(c) << 16U;
}

quint32 codeOf(QByteArrayView word)
{
    switch (word.size()) {
    case 1:
        return code(word[0]);
    case 2:
        return code(word[0], word[1]);
    case 3:
        return code(word[0], word[1], word[2]);
    default:
        return 0;
    }
}

Act actOf(QByteArrayView word)
{
    switch (codeOf(word)) {
    case code('B', 'D', 'C'):
    case code('B', 'M', 'C'):
        return Act::BeginMarked;
    case code('E', 'M', 'C'):
        return Act::EndMarked;
    case code('B', 'T'):
        return Act::BeginText;
    case code('E', 'T'):
        return Act::EndText;
    case code('m'):
    case code('l'):
    case code('c'):
    case code('v'):
    case code('y'):
    case code('h'):
    case code('r', 'e'):
        return Act::Path;
    case code('n'):
        return Act::EndPath;
    case code('f'):
    case code('F'):
    case code('f', '*'):
    case code('B'):
    case code('B', '*'):
    case code('b'):
    case code('b', '*'):
    case code('S'):
    case code('s'):
        return Act::PaintPath;
    case code('D', 'o'):
    case code('s', 'h'):
        return Act::Paint;
    case code('T', 'm'):
        return Act::TextMatrix;
    default:
        return Act::Other;
    }
}

enum class Artifact { None, Layout, Header, Footer };

QByteArrayView opening(Artifact artifact)
{
    switch (artifact) {
    case Artifact::Layout:
        return "/Artifact <</Type /Layout>> BDC\n";
    case Artifact::Header:
        return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
    case Artifact::Footer:
        return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    case Artifact::None:
        break;
    }
    return {};
}

/// One pass over a page's content. Operators that set the state of drawing stay where they are; only what paints is
/// put into artifacts: whole text objects, paths from their first point to the operator that paints them.
class ArtifactMarker
{
public:
    ArtifactMarker(QByteArrayView content, int marks, double height)
        : m_content(content), m_scanner(content), m_copied(content.begin()), m_marks(marks), m_middle(height / 2)
    {
        m_out.reserve(content.size() + content.size() / 8 + 256);
    }

    std::optional<QByteArray> mark();

private:
    bool operand(const ContentToken &token);
    bool apply(Act act, const char *end);
    bool beginMarked(const char *end);
    bool endMarked();
    bool beginText();
    bool endText(const char *end);
    void paint(const char *end);
    void found(Artifact artifact, const char *begin, const char *end);
    void close();
    void copyTo(const char *end);

    QByteArrayView m_content;
    ContentScanner m_scanner;
    QByteArray m_out;
    const char *m_copied; ///< how far the content has been taken over
    int m_marks;
    double m_middle;

    // The operands since the last operator.
    const char *m_operands = nullptr;
    int m_nesting = 0;
    bool m_hasDictionary = false;
    bool m_numberIsMark = false;
    int m_mark = -1;
    QByteArrayView m_lastNumber;

    // Where in the content the pass stands.
    int m_nextMark = 0;
    bool m_inPiece = false;
    int m_depth = 0; ///< of marked content
    bool m_inText = false;
    int m_depthOfText = 0;
    const char *m_object = nullptr; ///< where the text object or path begins that is open outside of the pieces
    bool m_inPath = false;
    Artifact m_textArtifact = Artifact::None;
    Artifact m_open = Artifact::None;
    const char *m_openEnd = nullptr; ///< where the last of what belongs to the open artifact ends
};

std::optional<QByteArray> ArtifactMarker::mark()
{
    for (;;) {
        const ContentToken token = m_scanner.next();
        if (token.kind == ContentToken::End) {
            break;
        }
        if (m_operands == nullptr) {
            m_operands = token.text.begin();
        }
        if (token.kind != ContentToken::Operator || m_nesting > 0) {
            if (!operand(token)) {
                return std::nullopt;
            }
            continue;
        }
        if (!apply(actOf(token.text), token.text.end())) {
            return std::nullopt;
        }
        m_operands = nullptr;
        m_hasDictionary = false;
        m_mark = -1;
    }
    if (m_depth > 0 || m_inText || m_nesting > 0 || m_nextMark != m_marks) {
        return std::nullopt;
    }
    close();
    copyTo(m_content.end());
    return std::move(m_out);
}

bool ArtifactMarker::operand(const ContentToken &token)
{
    switch (token.kind) {
    case ContentToken::Damaged:
        return false;
    case ContentToken::DictionaryBegin:
        m_hasDictionary = true;
        [[fallthrough]];
    case ContentToken::ArrayBegin:
        ++m_nesting;
        break;
    case ContentToken::DictionaryEnd:
    case ContentToken::ArrayEnd:
        return --m_nesting >= 0;
    case ContentToken::Name:
        m_numberIsMark = m_nesting == 1 && token.text == QByteArrayView("/MCID");
        return true;
    case ContentToken::Number:
        if (m_numberIsMark) {
            bool whole = false;
            m_mark = token.text.toInt(&whole);
            m_numberIsMark = false;
            return whole && m_mark >= 0;
        }
        m_lastNumber = token.text;
        break;
    default:
        break;
    }
    m_numberIsMark = false;
    return true;
}

bool ArtifactMarker::apply(Act act, const char *end)
{
    switch (act) {
    case Act::BeginMarked:
        return beginMarked(end);
    case Act::EndMarked:
        return endMarked();
    case Act::BeginText:
        return beginText();
    case Act::EndText:
        return endText(end);
    case Act::TextMatrix:
        if (m_inText && m_textArtifact == Artifact::None) {
            m_textArtifact = m_lastNumber.toDouble() < m_middle ? Artifact::Header : Artifact::Footer;
        }
        return true;
    case Act::Path:
        if (!m_inPath) {
            m_inPath = true;
            m_object = m_operands;
        }
        return true;
    case Act::EndPath:
        m_inPath = false;
        return true;
    case Act::PaintPath:
    case Act::Paint:
        paint(end);
        return true;
    case Act::Other:
        break;
    }
    return true;
}

bool ArtifactMarker::beginMarked(const char *end)
{
    if (m_inPath) {
        return false;
    }
    ++m_depth;
    if (m_mark < 0) {
        // Replacement text for some words. Its properties stand in place: what is named could be a tagged piece.
        return m_hasDictionary && (m_inPiece || m_inText);
    }
    if (m_mark != m_nextMark || m_depth > 1 || m_inText) {
        return false;
    }
    close();
    copyTo(end);
    ++m_nextMark;
    m_inPiece = true;
    return true;
}

bool ArtifactMarker::endMarked()
{
    const bool cutsText = m_inText && m_depth == m_depthOfText;
    if (m_depth == 0 || cutsText || m_inPath) {
        return false;
    }
    if (--m_depth == 0) {
        m_inPiece = false;
    }
    return true;
}

bool ArtifactMarker::beginText()
{
    if (m_inText || m_inPath) {
        return false;
    }
    m_inText = true;
    m_depthOfText = m_depth;
    m_object = m_operands;
    m_textArtifact = Artifact::None;
    return true;
}

bool ArtifactMarker::endText(const char *end)
{
    if (!m_inText || m_depth != m_depthOfText) {
        return false;
    }
    m_inText = false;
    if (!m_inPiece) {
        found(m_textArtifact == Artifact::None ? Artifact::Layout : m_textArtifact, m_object, end);
    }
    return true;
}

void ArtifactMarker::paint(const char *end)
{
    const char *begin = m_inPath ? m_object : m_operands;
    m_inPath = false;
    if (!m_inPiece && !m_inText) {
        found(Artifact::Layout, begin, end);
    }
}

void ArtifactMarker::found(Artifact artifact, const char *begin, const char *end)
{
    if (m_open != artifact) {
        close();
        copyTo(begin);
        m_out.append(opening(artifact));
        m_open = artifact;
    }
    m_openEnd = end;
}

void ArtifactMarker::close()
{
    if (m_open == Artifact::None) {
        return;
    }
    copyTo(m_openEnd);
    m_out.append(QByteArrayView("\nEMC"));
    m_open = Artifact::None;
}

void ArtifactMarker::copyTo(const char *end)
{
    m_out.append(m_copied, end - m_copied);
    m_copied = end;
}

} // namespace

std::optional<QByteArray> withArtifacts(QByteArrayView content, int marks, double height)
{
    return ArtifactMarker(content, marks, height).mark();
}

} // namespace attest::pdf
