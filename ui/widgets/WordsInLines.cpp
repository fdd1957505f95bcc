// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WordsInLines.h"

#include <QPainter>
#include <QTextLayout>

namespace attest::ui {

int inLines(const QString &words, const QFont &font, int width, QPainter *painter, const QPoint &at,
            const QList<Stretch> &strong)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch &stretch : strong) {
        formats.append({stretch.from, stretch.length, bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr) {
        layout.draw(painter, at);
    }
    return qCeil(height);
}

} // namespace attest::ui
