// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/PaneLabel.h"

#include <QEvent>
#include <QTextDocument>
#include <QTextFrame>
#include <QtMath>

namespace attest::ui {

PaneLabel::PaneLabel(QWidget *parent) : ReadingLabel(TypeSize::Body, parent)
{
    measureAnew();
}

PaneLabel::~PaneLabel() = default;

void PaneLabel::setHtml(const QString &html, const QString &spoken)
{
    ReadingLabel::setHtml(html, spoken);
    measureAnew();
}

void PaneLabel::measureAnew()
{
    m_heights.clear();
    m_measure = std::make_unique<QTextDocument>();
    m_measure->setUndoRedoEnabled(false);
    m_measure->setDefaultFont(font());
    m_measure->setHtml(text());
    QTextFrameFormat whole = m_measure->rootFrame()->frameFormat();
    whole.setMargin(0);
    m_measure->rootFrame()->setFrameFormat(whole);
}

int PaneLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int words = qMin(width, maximumWidth()) - around.left() - around.right();
    const auto known = m_heights.constFind(words);
    if (known != m_heights.cend()) {
        return *known;
    }
    m_measure->setTextWidth(words);
    const int height = qCeil(m_measure->size().height()) + around.top() + around.bottom();
    m_heights.insert(words, height);
    return height;
}

QSize PaneLabel::sizeHint() const
{
    // Its height follows from the width that it is given.
    return {maximumWidth(), fontMetrics().lineSpacing()};
}

void PaneLabel::changeEvent(QEvent *event)
{
    ReadingLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measureAnew();
    }
}

} // namespace attest::ui
