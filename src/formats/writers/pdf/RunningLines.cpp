// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/RunningLines.h"

#include "formats/writers/pdf/Canvas.h"
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
    // What is text together is one artifact, and this one is no footer.
    canvas.flush();
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
