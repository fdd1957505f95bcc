// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadingLabel.h"

#include <QEvent>

namespace attest::ui {

namespace {

constexpr int longestLine = 75; ///< characters

} // namespace

ReadingLabel::ReadingLabel(TypeSize size, QWidget *parent) : WrappedLabel(parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    Theme::setType(this, size);
    limitWidth();
}

void ReadingLabel::setPlain(const QString &words)
{
    setTextFormat(Qt::PlainText);
    setText(words);
    setAccessibleName(words);
}

void ReadingLabel::setHtml(const QString &html, const QString &spoken)
{
    setTextFormat(Qt::RichText);
    setText(html);
    setAccessibleName(spoken);
}

void ReadingLabel::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        limitWidth();
    }
}

void ReadingLabel::limitWidth()
{
    setMaximumWidth(longestLine * fontMetrics().averageCharWidth());
}

} // namespace attest::ui
