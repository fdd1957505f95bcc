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
    new FlowLayout(m_actions, fieldGap);
    grid->addWidget(m_actions, 1, 1);
    hide();
}

void ImportMessage::say(NewsKind kind, const QString &sentence, const QList<Action> &actions)
{
    m_kind = kind;
    drawGlyph();
    m_words->setText(sentence);
    const auto old = m_actions->findChildren<QPushButton *>();
    for (QPushButton *button : old) {
        // One of them may be what called.
        button->hide();
        m_actions->layout()->removeWidget(button);
        button->setObjectName({});
        button->deleteLater();
    }
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto *button = new QPushButton(actions[i].words);
        button->setObjectName(m_name + u"Action%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this, actions[i].act);
        m_actions->layout()->addWidget(button);
    }
    m_actions->setVisible(!actions.isEmpty());
    show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
}

QString ImportMessage::sentence() const
{
    return m_words->text();
}

} // namespace attest::ui
