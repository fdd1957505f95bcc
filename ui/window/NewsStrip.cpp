// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NewsStrip.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int shownFor = 12'000; ///< milliseconds: long enough to be read twice

bool same(const News &one, const News &other)
{
    return one.kind == other.kind && one.sentence == other.sentence;
}

} // namespace

NewsStrip::NewsStrip(QWidget *parent)
    : QFrame(parent), m_glyph(new QLabel), m_words(new QLabel), m_action(new QPushButton), m_close(new QToolButton),
      m_readAfter(shownFor)
{
    build();
    connect(m_close, &QToolButton::clicked, this, &NewsStrip::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_news.act;
        dismiss();
        if (act) {
            act();
        }
    });
    m_going.setSingleShot(true);
    m_going.setInterval(shownFor);
    connect(&m_going, &QTimer::timeout, this, &NewsStrip::goOn);
    hide();
}

void NewsStrip::build()
{
    setObjectName(u"newsStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(cardMargin, fieldGap, fieldGap, fieldGap);
    row->setSpacing(fieldGap);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setObjectName(u"newsWords"_s);
    m_action->setObjectName(u"newsAction"_s);
    m_close->setObjectName(u"newsClose"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    row->addWidget(m_glyph);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
}

void NewsStrip::setPatience(int milliseconds)
{
    m_going.setInterval(milliseconds);
}

void NewsStrip::setReadAfter(int milliseconds)
{
    m_readAfter = milliseconds;
}

void NewsStrip::show(const News &news)
{
    // Whoever tried again, and it went well, has done with what failed before; where there is still something to do
    // about that, it stays.
    const bool past =
        news.kind == NewsKind::Done && m_news.action.isEmpty() && m_since.isValid() && m_since.elapsed() >= m_readAfter;
    const bool free = m_news.sentence.isEmpty() || m_news.kind == NewsKind::Done || past;
    if (free || same(news, m_news)) {
        present(news);
        return;
    }
    if (news.kind == NewsKind::Failure && m_news.kind == NewsKind::Warning) {
        m_waiting.push_front(m_news);
        present(news);
        return;
    }
    wait(news);
}

void NewsStrip::wait(const News &news)
{
    const auto outdated = [&news](const News &other) {
        return same(news, other) || (news.kind == NewsKind::Done && other.kind == NewsKind::Done);
    };
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(), outdated), m_waiting.end());
    const auto place =
        std::find_if(m_waiting.begin(), m_waiting.end(), [&news](const News &other) { return other.kind < news.kind; });
    m_waiting.insert(place, news);
}

void NewsStrip::present(const News &news)
{
    m_news = news;
    m_since.start();
    const bool done = news.kind == NewsKind::Done;
    const Colours &colours = Theme::colours();
    m_glyph->setPixmap(iconPixmap(done ? u"yes"_s : u"attention"_s, done ? colours.yes : colours.attention,
                                  Theme::iconSide(), devicePixelRatioF()));
    m_glyph->setAccessibleName(done ? tr("Done") : tr("Attention"));
    m_words->setText(news.sentence);
    m_words->setAccessibleName(news.sentence);
    m_action->setText(news.action);
    m_action->setVisible(!news.action.isEmpty());
    QFrame::show();
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // What failed must be read; what went well may go.
    if (news.kind == NewsKind::Failure) {
        m_going.stop();
    } else {
        m_going.start();
    }
}

QString NewsStrip::sentence() const
{
    return m_news.sentence;
}

void NewsStrip::goOn()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget())) {
        m_going.start();
        return;
    }
    dismiss();
}

void NewsStrip::dismiss()
{
    m_going.stop();
    if (!m_waiting.empty()) {
        const News next = m_waiting.front();
        m_waiting.pop_front();
        present(next);
        return;
    }
    m_news = {};
    m_words->clear();
    m_words->setAccessibleName({});
    m_action->setText({});
    hide();
}

} // namespace attest::ui
