// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/FontFacts.h"
#include "conformance/pdf/PageContent.h"

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <set>

namespace attest::test::pdf {

using FontOf = std::function<FontFacts *(QPDFObjectHandle)>;

/// Follows the operators of a page's content, and of the forms it paints: which piece each thing painted belongs to,
/// what text says, where it stands and on what ground.
class ContentScan final : public QPDFObjectHandle::ParserCallbacks
{
public:
    ContentScan(PageContent &content, QString where, FontOf fontOf, const QRectF &page);
    void scanPage(QPDFObjectHandle page);

    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override {}

private:
    struct State
    {
        QPDFMatrix matrix;
        Colour fill = {0, 0, 0};
        double alpha = 1;
        FontFacts *font = nullptr;
        double size = 0, characterGap = 0, wordGap = 0, scale = 1, leading = 0, rise = 0;
        int mode = 0;
        QRectF clip;
    };
    struct Mark
    {
        int piece = 0;
        bool replaces = false; ///< by an ActualText
    };
    struct Ground
    {
        QRectF area;
        Colour colour;
    };

    void scan(QPDFObjectHandle stream, QPDFObjectHandle resources);
    bool stateOperator(const std::string &name);
    bool pathOperator(const std::string &name);
    bool colourOperator(const std::string &name);
    bool textOperator(const std::string &name);
    bool showOperator(const std::string &name);
    bool markOperator(const std::string &name);
    void endPath(const std::string &name);
    void setState(const std::string &name);
    void paintObject(const std::string &name);
    void beginMark(bool withProperties);
    void endMark();
    void show(const std::string &bytes);
    void advance(double x);
    void painted(const char *what);
    void problem(const char *rule, const QString &words);
    QPDFObjectHandle resource(const char *kind, const std::string &name, bool required = true);
    double number(std::size_t index) const;
    std::string nameAt(std::size_t index) const;
    QPointF placed(double x, double y) const;
    void addToPath(double x, double y, bool begins);
    Colour groundAt(QPointF point) const;
    int piece() const { return m_marks.empty() ? 0 : m_marks.back().piece; }
    bool replaced() const;

    PageContent &m_content;
    QString m_where;
    FontOf m_fontOf;
    State m_state;
    std::vector<State> m_saved;
    std::vector<Mark> m_marks;
    std::vector<QRectF> m_path;
    std::vector<Ground> m_grounds;
    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    QPDFMatrix m_text, m_line;
    QPointF m_pen;
    bool m_inText = false, m_clips = false;
    int m_depth = 0;
    std::set<QPDFObjGen> m_formsWithMarks;
};

} // namespace attest::test::pdf
