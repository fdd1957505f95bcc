// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/OpeningPage.h"

#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int noticedAfter = 300; ///< milliseconds

} // namespace

OpeningPage::OpeningPage(QWidget *parent) : QWidget(parent), m_words(new QLabel)
{
    setObjectName(u"opening"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    Theme::setQuiet(m_words);
    m_words->hide();
    m_noticed.setSingleShot(true);
    m_noticed.setInterval(noticedAfter);
    connect(&m_noticed, &QTimer::timeout, m_words, &QWidget::show);
}

void OpeningPage::begin(const QString &name)
{
    m_words->setText(tr("%1 is being opened…").arg(name));
    m_words->hide();
    m_noticed.start();
}

void OpeningPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_noticed.stop();
}

} // namespace attest::ui
