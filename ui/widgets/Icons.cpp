// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paint(QPainter &painter, const QByteArray &svg, const QColor &colour, const QRectF &area)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    const qreal side = std::min(area.width(), area.height());
    renderer.render(&painter, QRectF(area.center() - QPointF(side / 2, side / 2), QSizeF(side, side)));
}

/// Draws when it is asked to, so that an icon made before the theme changed has the new colours.
class LineIcon final : public QIconEngine
{
public:
    LineIcon(QString name, std::optional<QColor> colour)
        : m_name(std::move(name)), m_svg(drawing(m_name)), m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        ui::paint(*painter, m_svg, colourFor(mode), area);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty()) {
            return {};
        }
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIcon(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Selected) {
            return palette.color(QPalette::HighlightedText);
        }
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return m_colour && mode != QIcon::Disabled ? *m_colour : palette.color(group, QPalette::ButtonText);
    }

    QString m_name;
    QByteArray m_svg;
    std::optional<QColor> m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIcon(name, std::nullopt)); // the icon takes it
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LineIcon(name, colour));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, drawing(name), colour, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace attest::ui
