// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/SummaryStrip.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/style/FrameKind.h"

#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int mostLines = 5;
constexpr int shareOfWindow = 7; ///< at most a seventh of its height
constexpr int edges = 2 * 2 + 2; ///< pixels: the ring of the focus, and room to spare

} // namespace

SummaryStrip::SummaryStrip(QWidget *parent) : QScrollArea(parent), m_words(new QLabel)
{
    setObjectName(u"compareSummaryArea"_s);
    setAccessibleName(tr("Summary"));
    setFrameKind(*this, FrameKind::Ring);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_words->setObjectName(u"compareSummary"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    Theme::setType(m_words, TypeSize::Body);
    setWidget(m_words);
}

void SummaryStrip::say(const QStringList &sentences)
{
    m_words->setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
    fit();
}

int SummaryStrip::most() const
{
    const int line = m_words->fontMetrics().lineSpacing();
    const int lines = window()->height() / shareOfWindow / line;
    return line * qBound(2, lines, mostLines);
}

int SummaryStrip::needed() const
{
    return m_words->heightForWidth(qMax(1, width() - edges));
}

QSize SummaryStrip::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), qMin(most(), needed()) + edges};
}

QSize SummaryStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void SummaryStrip::fit()
{
    // Only what has to be scrolled takes the focus.
    setFocusPolicy(needed() > most() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
}

void SummaryStrip::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void SummaryStrip::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace attest::ui
