// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/PageParts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int charactersAcross = 95; // a line of 75 in the larger type, and room for a margin

/// No wider than what can be read with ease, whatever the size of type.
class ReadingColumn : public QWidget
{
public:
    ReadingColumn() { fit(); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange) {
            fit();
        }
        QWidget::changeEvent(event);
    }

private:
    void fit() { setMaximumWidth(fontMetrics().averageCharWidth() * charactersAcross); }
};

} // namespace

QLabel *wordsLabel(const QString &text, TypeSize size, bool strong)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    Theme::setType(label, size, strong);
    return label;
}

QLabel *quietLabel(const QString &text)
{
    QLabel *label = wordsLabel(text);
    Theme::setQuiet(label);
    return label;
}

QPushButton *namedButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(objectName));
    return button;
}

QVBoxLayout *scrollingColumn(QWidget &page)
{
    auto *around = new QVBoxLayout(&page);
    around->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    around->addWidget(area);
    auto *whole = new QWidget;
    area->setWidget(whole);
    auto *beside = new QHBoxLayout(whole);
    beside->setContentsMargins(0, 0, 0, 0);
    auto *content = new ReadingColumn;
    beside->addWidget(content, 1);
    beside->addStretch(0);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    return column;
}

} // namespace attest::ui
