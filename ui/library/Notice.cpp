// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/Notice.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace attest::ui {

Notice::Notice(QWidget *parent) : QWidget(parent), m_glyph(new QLabel), m_words(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fieldGap);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_glyph->setAccessibleName(tr("Attention"));
    drawGlyph();
    hide();
}

void Notice::say(const QString &sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString Notice::sentence() const
{
    return m_words->text();
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        drawGlyph();
    }
    QWidget::changeEvent(event);
}

void Notice::drawGlyph()
{
    m_glyph->setPixmap(
        iconPixmap(u"attention"_s, Theme::colours().attention, fontMetrics().height(), devicePixelRatioF()));
}

} // namespace attest::ui
