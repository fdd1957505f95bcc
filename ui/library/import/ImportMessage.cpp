// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportMessage.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr qsizetype mostActions = 2;

} // namespace

ImportMessage::ImportMessage(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_glyph(new QLabel), m_words(new QLabel), m_actions(new QWidget)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fieldGap);
    grid->setVerticalSpacing(fieldGap);
    grid->setColumnStretch(1, 1);
    m_words->setObjectName(m_name);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_glyph, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1);
    auto *flow = new FlowLayout(m_actions, fieldGap);
    for (qsizetype i = 0; i < mostActions; ++i) {
        auto *button = new QPushButton;
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] {
            const std::function<void()> act = m_does.value(i).act; // it may say something else
            act();
        });
        flow->addWidget(button);
        m_buttons.append(button);
    }
    grid->addWidget(m_actions, 1, 1);
    hide();
}

void ImportMessage::say(NewsKind kind, const QString &sentence, const QList<Action> &actions)
{
    m_kind = kind;
    drawGlyph();
    m_words->setText(sentence);
    offer(actions);
    m_actions->setVisible(!actions.isEmpty());
    show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportMessage::offer(const QList<Action> &actions)
{
    m_does = actions;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool wanted = i < actions.size();
        m_buttons[i]->setText(wanted ? actions[i].words : QString());
        m_buttons[i]->setObjectName(wanted ? m_name + u"Action%1"_s.arg(i) : QString());
        m_buttons[i]->setVisible(wanted);
    }
}

void ImportMessage::drawGlyph()
{
    const Colours &colours = Theme::colours();
    const bool done = m_kind == NewsKind::Done;
    m_glyph->setPixmap(iconPixmap(done ? u"yes"_s : u"attention"_s, done ? colours.yes : colours.attention,
                                  fontMetrics().height(), devicePixelRatioF()));
    m_glyph->setAccessibleName(done ? tr("Done") : tr("Needs attention"));
}

void ImportMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        drawGlyph();
    }
}

void ImportMessage::clear()
{
    m_words->clear();
    hide();
    offer({});
}

QString ImportMessage::sentence() const
{
    return m_words->text();
}

} // namespace attest::ui
