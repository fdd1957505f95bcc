// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace attest::ui {

/// How the window's widgets are drawn: Fusion, with edges, rings for the focus and distances of our own. A style and
/// not a style sheet, which would be worked out anew for every widget.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

protected:
    /// Frames show whether what is in them has the focus.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawTickable(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget, bool choice) const;
    void drawWords(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace attest::ui
