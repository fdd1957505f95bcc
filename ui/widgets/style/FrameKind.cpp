// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/FrameKind.h"

#include "ui/widgets/style/Strokes.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVariant>

namespace attest::ui {

namespace {

constexpr const char *property = "frameKind";

} // namespace

FrameKind frameKindOf(const QWidget &widget)
{
    if (const QVariant kind = widget.property(property); kind.isValid()) {
        return FrameKind(kind.toInt());
    }
    if (qobject_cast<const QTextEdit *>(&widget) != nullptr ||
        qobject_cast<const QPlainTextEdit *>(&widget) != nullptr) {
        return FrameKind::Field;
    }
    if (qobject_cast<const QScrollArea *>(&widget) != nullptr ||
        qobject_cast<const QHeaderView *>(&widget) != nullptr) {
        return FrameKind::None;
    }
    return FrameKind::Ring;
}

void setFrameKind(QFrame &widget, FrameKind kind)
{
    widget.setProperty(property, int(kind));
    widget.setFrameStyle(widget.frameStyle()); // asks for its width again
}

int frameWidthOf(FrameKind kind)
{
    switch (kind) {
    case FrameKind::None:
        return 0;
    case FrameKind::Ring:
        return ring;
    case FrameKind::Field:
        return edge + fieldPadding;
    }
    return 0;
}

} // namespace attest::ui
