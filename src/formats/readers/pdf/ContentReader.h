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
    ContentReader(PageText &text, int page, const SourceValue &resources);

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
        SourceValue resources;
        int owner = 0;                                                    ///< of its marks
        std::vector<std::pair<std::string_view, const PageFont *>> fonts; ///< that have been used, by their names
        std::unordered_map<std::string_view, SourceValue> properties;     ///< by their names
        bool hasProperties = false;                                       ///< those have been looked up
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
    SourceValue resource(std::string_view kind, const ContentToken &name) const;
    SourceValue properties(const ContentToken &name);

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
    CodeText m_said;
};

} // namespace attest::pdfreader
