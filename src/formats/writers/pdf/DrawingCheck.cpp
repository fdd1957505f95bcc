// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/DrawingCheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace attest::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinish)
};

bool finite(const QRectF &area)
{
    return std::isfinite(area.left()) && std::isfinite(area.top()) && std::isfinite(area.right()) &&
           std::isfinite(area.bottom());
}

bool isName(const QByteArray &type)
{
    return !type.isEmpty() && type.size() < 64 && std::all_of(type.begin(), type.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
}

/// Goes through the elements once and notes which of them, and which tagged pieces, have been met.
class DrawingCheck
{
public:
    explicit DrawingCheck(const Drawing &drawing) : m_drawing(drawing) {}

    Result<void> run();

private:
    bool pagesCount();
    Result<void> element(int index);
    bool kid(int index, const ChildElement &child);
    bool kid(int index, const Mark &mark);
    bool kid(int index, const LinkArea &area) const;

    const Drawing &m_drawing;
    std::vector<bool> m_elementMet;
    std::vector<std::size_t> m_firstMark; ///< of each page, in m_markMet
    std::vector<bool> m_markMet;
};

bool DrawingCheck::pagesCount()
{
    std::size_t marks = 0;
    for (const int count : m_drawing.marks) {
        if (count < 0) {
            return false;
        }
        m_firstMark.push_back(marks);
        marks += std::size_t(count);
    }
    m_markMet.resize(marks);
    m_elementMet.resize(m_drawing.elements.size());
    return !m_drawing.marks.empty() && std::isfinite(m_drawing.pageHeight);
}

bool DrawingCheck::kid(int index, const ChildElement &child)
{
    if (child.index <= index || std::size_t(child.index) >= m_elementMet.size() ||
        m_drawing.elements[std::size_t(child.index)].parent != index || m_elementMet[std::size_t(child.index)]) {
        return false;
    }
    m_elementMet[std::size_t(child.index)] = true;
    return true;
}

bool DrawingCheck::kid(int /*index*/, const Mark &mark)
{
    if (mark.page < 0 || std::size_t(mark.page) >= m_drawing.marks.size() || mark.number < 0 ||
        mark.number >= m_drawing.marks[std::size_t(mark.page)]) {
        return false;
    }
    const std::size_t at = m_firstMark[std::size_t(mark.page)] + std::size_t(mark.number);
    if (m_markMet[at]) {
        return false;
    }
    m_markMet[at] = true;
    return true;
}

bool DrawingCheck::kid(int index, const LinkArea &area) const
{
    return m_drawing.elements[std::size_t(index)].type == QByteArrayLiteral("Link") && area.page >= 0 &&
           std::size_t(area.page) < m_drawing.marks.size() && !area.lines.empty() &&
           std::all_of(area.lines.begin(), area.lines.end(), finite);
}

Result<void> DrawingCheck::element(int index)
{
    const Element &element = m_drawing.elements[std::size_t(index)];
    const bool inPlace = index == 0 ? element.parent == -1 && element.type == QByteArrayLiteral("Document")
                                    : m_elementMet[std::size_t(index)];
    if (!inPlace || !isName(element.type) || element.columnSpan < 1 || element.rowSpan < 1 || !finite(element.box)) {
        return badInput(Words::tr("The PDF could not be finished: element %1 of its structure (%2) is not in its tree.")
                            .arg(index)
                            .arg(QString::fromLatin1(element.type)));
    }
    for (const auto &each : element.kids) {
        if (!std::visit([this, index](const auto &held) { return kid(index, held); }, each)) {
            return badInput(Words::tr("The PDF could not be finished: element %1 of its structure (%2) holds what is "
                                      "not there, or stands elsewhere too.")
                                .arg(index)
                                .arg(QString::fromLatin1(element.type)));
        }
    }
    return {};
}

Result<void> DrawingCheck::run()
{
    if (m_drawing.elements.empty() || !pagesCount()) {
        return badInput(Words::tr("The PDF could not be finished: nothing was drawn."));
    }
    for (std::size_t i = 0; i < m_drawing.elements.size(); ++i) {
        if (auto fits = element(int(i)); !fits) {
            return fits;
        }
    }
    if (std::find(m_markMet.begin(), m_markMet.end(), false) != m_markMet.end()) {
        return badInput(Words::tr("The PDF could not be finished: some of what was drawn is in no element."));
    }
    for (const Bookmark &bookmark : m_drawing.bookmarks) {
        if (bookmark.page < 0 || std::size_t(bookmark.page) >= m_drawing.marks.size() || !std::isfinite(bookmark.top)) {
            return badInput(
                Words::tr("The PDF could not be finished: the bookmark “%1” leads to no page.").arg(bookmark.words));
        }
    }
    return {};
}

} // namespace

Result<void> checkDrawing(const Drawing &drawing)
{
    return DrawingCheck(drawing).run();
}

} // namespace attest::pdf
