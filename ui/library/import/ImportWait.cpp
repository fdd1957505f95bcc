// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportWait.h"

#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int lookEvery = 100; // milliseconds

} // namespace

void ReadingProgress::at(const QString &what, int done, int total)
{
    const QMutexLocker lock(&m_mutex);
    m_step = {what, done, total};
}

ReadingProgress::Step ReadingProgress::step() const
{
    const QMutexLocker lock(&m_mutex);
    return m_step;
}

ImportWait::ImportWait(QWidget *parent)
    : QWidget(parent), m_timer(new QTimer(this)), m_what(new QLabel), m_bar(new QProgressBar)
{
    m_what->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    m_what->setObjectName(u"importWaitWords"_s);
    m_what->setWordWrap(true);
    Theme::setType(m_what, TypeSize::Lead);
    m_bar->setObjectName(u"importWaitBar"_s);
    m_bar->setAccessibleName(tr("How far the reading is"));
    m_bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("Stop reading"));
    stop->setObjectName(u"importStop"_s);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(stop, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(stop, &QPushButton::clicked, this, &ImportWait::stopped);
    connect(m_timer, &QTimer::timeout, this, &ImportWait::look);
    setFocusProxy(stop);
}

void ImportWait::follow(std::shared_ptr<const ReadingProgress> progress)
{
    m_progress = std::move(progress);
    if (m_progress) {
        look();
        m_timer->start(lookEvery);
    } else {
        m_timer->stop();
    }
}

void ImportWait::look()
{
    const ReadingProgress::Step step = m_progress->step();
    m_what->setText(step.what.isEmpty() ? tr("Reading the file") : step.what);
    m_bar->setRange(0, step.total);
    m_bar->setValue(step.done);
}

} // namespace attest::ui
