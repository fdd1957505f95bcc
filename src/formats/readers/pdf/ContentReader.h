// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/ContentScanner.h"
#include "formats/readers/pdf/PageText.h"

#include <string>
#include <vector>

namespace attest::pdfreader {

/// Carries out the content of one page, as far as it shows text.
class ContentReader
{
public:
    ContentReader(PageText &text, int page, QPDFObjectHandle resources);

    void read(std::string_view content);

private:
    struct State
    {
        Matrix toPage;
        const PageFont *font = nullptr;
        double size = 0;
        double characterSpacing = 0;
        double wordSpacing = 0;
        double scale = 1;
        double leading = 0;
        double rise = 0;
    };
    /// A stretch of marked content that stands open.
    struct Mark
    {
        int piece = -1;        ///< whose words are shown in it; -1: nobody's
        bool replaced = false; ///< other words stand for what is shown
        QString replacement;   ///< as long as they have not been said
    };
    /// What is drawn now: the page, or a form on it.
    struct Source
    {
        QPDFObjectHandle resources;
        int owner = 0; ///< of its marks
        std::vector<std::pair<std::string, const PageFont *>> fonts;
    };

    void scan(std::string_view content);
    void carryOut(std::string_view word);
    void carryOutText(quint32 word);
    double number(size_t fromLast) const;
    Matrix matrix() const;
    const ContentToken *last() const { return m_operands.empty() ? nullptr : &m_operands.back(); }

    void setFont();
    void setLine(const Matrix &line);
    void showLast();
    void showAll();
    void show(std::string_view bytes);
    void beginRun(TextPiece &piece, const TextPoint &start);
    void say(int piece, const QString &words, const TextPoint &start);
    void move(double across);
    TextPoint here() const;

    void openMark(bool withProperties);
    void readProperties(double &mark, QString &replacement, bool &replaced);
    void closeMark();
    void drawForm();
    QPDFObjectHandle resource(const char *kind, const ContentToken &name);

    PageText &m_text;
    SourceFile &m_file;
    int m_page;
    Source m_source;
    State m_state;
    std::vector<State> m_saved;
    std::vector<Mark> m_marks;
    std::vector<ContentToken> m_operands;
    std::vector<int> m_forms; ///< that are being drawn, one within another
    Matrix m_line;
    Matrix m_textMatrix;
    std::string m_held;
};

} // namespace attest::pdfreader
