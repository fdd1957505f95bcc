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

QString aboutOf(const DocumentInfo &info)
{
    QStringList about = {info.organisation.simplified(), info.year.simplified()};
    about.removeAll(QString());
    return about.join(u" · "_s);
}

constexpr double roomForNumber = 110; ///< points: a long name ends where the page number begins

} // namespace

RunningLines::RunningLines(const Typesetter &typesetter, const DocumentInfo &info, const PageSize &size)
    : m_typesetter(typesetter), m_size(size), m_noticed(!info.notice.simplified().isEmpty()),
      m_notice(passage(typesetter, info.notice, size.textWidth(), true)),
      m_about(passage(typesetter, aboutOf(info), size.textWidth() - roomForNumber, false))
{
}

void RunningLines::right(Canvas &canvas, Passage &words, double y)
{
    words.draw(canvas, 0, 1, look::sideMargin + m_size.textWidth() - words.width(), y, artifact);
}

void RunningLines::draw(Canvas &canvas, int page, int pages)
{
    canvas.belongTo(artifact);
    const double line = look::runningSize * look::lineSpacing;
    if (page > 0 && m_noticed) {
        right(canvas, m_notice, look::headerBaseline - line);
    }
    // What is text together is one artifact, and this one is no footer.
    canvas.flush();
    const double foot = m_size.height - look::footerBaseline - line;
    canvas.line(look::sideMargin, foot - 4, m_size.textWidth(), look::hairline, grey(look::hairlineGrey));
    Passage number =
        passage(m_typesetter, Words::tr("Page %1 of %2").arg(page + 1).arg(pages), m_size.textWidth(), false);
    right(canvas, number, foot);
    m_about.draw(canvas, 0, 1, look::sideMargin, foot, artifact);
}

} // namespace attest::pdf
