// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareTools.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/ToolIcons.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

QToolButton *arrow(const char *name, const QString &iconName, const QString &words, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    button->setAccessibleName(words);
    button->setToolTip(tip);
    return button;
}

} // namespace

CompareTools::CompareTools(QWidget *last, QWidget *parent)
    : QWidget(parent),
      previous(arrow("previousChangeButton", u"previous"_s, tr("Previous change"), tr("Previous change (Shift+F8)"))),
      next(arrow("nextChangeButton", u"next"_s, tr("Next change"), tr("Next change (F8)"))), position(new QLabel),
      open(new QPushButton), compare(new QPushButton), copy(new QToolButton)
{
    position->setObjectName(u"changePosition"_s);
    Theme::setQuiet(position);
    open->setObjectName(u"openProvision"_s);
    compare->setObjectName(u"compareYears"_s);
    copy->setObjectName(u"copyChange"_s);
    copy->setText(tr("Copy as text"));
    copy->setToolTip(tr("Copy this provision as text (Ctrl+Shift+C)"));
    copy->setPopupMode(QToolButton::MenuButtonPopup);
    copy->setProperty("outlined", true);
    auto *menu = new QMenu(copy);
    menu->addAction(tr("This provision"), this, &CompareTools::copyRow);
    menu->addAction(tr("Everything that is shown"), this, &CompareTools::copyAll)->setObjectName(u"copyEverything"_s);
    copy->setMenu(menu);
    connect(copy, &QToolButton::clicked, this, &CompareTools::copyRow);
    setObjectName(u"compareTools"_s);
    auto *flow = new FlowLayout(this, fieldGap);
    for (QWidget *one : std::initializer_list<QWidget *>{previous, next, position, open, compare, copy, last}) {
        flow->addWidget(one);
    }
    fitToolIcons(*this);
}

void CompareTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitToolIcons(*this);
    }
}

} // namespace attest::ui
