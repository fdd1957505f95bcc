// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Pages.h"

#include "formats/writers/pdf/PageLook.h"
#include "formats/writers/pdf/Passage.h"

#include <QCoreApplication>

namespace attest::pdf {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

Passage passage(const Typesetter &typesetter, const QString &text, double width, bool strong)
{
    Span span;
    span.text = text.simplified();
    TextStyle style;
    style.size = look::runningSize;
    style.strong = strong;
    style.colour = grey(look::quietGrey);
    Passage out({span}, style, width);
    out.set(typesetter);
    return out;
}

} // namespace

PageSize::PageSize(bool landscape)
    : width(landscape ? look::longSide : look::shortSide), height(landscape ? look::shortSide : look::longSide)
{
}

double PageSize::textWidth() const
{
    return width - 2 * look::sideMargin;
}

double PageSize::textHeight() const
{
    return height - look::topMargin - look::bottomMargin;
}

std::vector<Sheet> paginate(Flow &flow, const PageSize &size)
{
    std::vector<Sheet> sheets(1);
    const double room = size.textHeight();
    while (!flow.done()) {
        Sheet sheet;
        double used = flow.place(sheet, look::sideMargin, look::topMargin, {room, room, false});
        if (used == 0 && !flow.done()) {
            flow.place(sheet, look::sideMargin, look::topMargin, {room, room, true});
        }
        sheets.push_back(std::move(sheet));
    }
    // An empty document is one empty page.
    if (sheets.size() > 1) {
        sheets.erase(sheets.begin());
    }
    return sheets;
}

RunningLines::RunningLines(const Typesetter &typesetter, const DocumentInfo &info, const PageSize &size)
    : m_typesetter(typesetter), m_info(info), m_size(size)
{
}

void RunningLines::right(Canvas &canvas, const QString &text, double y, bool strong) const
{
    Passage words = passage(m_typesetter, text, m_size.textWidth(), strong);
    words.draw(canvas, 0, 1, look::sideMargin + m_size.textWidth() - words.width(), y, artifact);
}

void RunningLines::draw(Canvas &canvas, int page, int pages) const
{
    canvas.belongTo(artifact);
    const double line = look::runningSize * look::lineSpacing;
    if (page > 0 && !m_info.notice.simplified().isEmpty()) {
        right(canvas, m_info.notice, look::headerBaseline - line, true);
    }
    const double foot = m_size.height - look::footerBaseline - line;
    canvas.line(look::sideMargin, foot - 4, m_size.textWidth(), look::hairline, grey(look::hairlineGrey));
    QStringList about = {m_info.organisation.simplified(), m_info.year.simplified()};
    about.removeAll(QString());
    const QString number = Words::tr("Page %1 of %2").arg(page + 1).arg(pages);
    right(canvas, number, foot, false);
    // A long name ends where the page number begins.
    Passage words = passage(m_typesetter, about.join(u" · "_s), m_size.textWidth() - 110, false);
    words.draw(canvas, 0, 1, look::sideMargin, foot, artifact);
}

} // namespace attest::pdf
