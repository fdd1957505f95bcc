// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateField.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

std::optional<QDate> dateFromWords(const QString &words)
{
    const QString simple = words.simplified().replace(u'.', u'/').replace(u" /"_s, u"/"_s);
    constexpr int century = 2000;
    for (const QString &format : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d/M/yyyy"_s, u"yyyy-MM-dd"_s, u"d-M-yyyy"_s}) {
        if (const QDate date = british().toDate(simple, format); date.isValid() && date.year() >= century) {
            return date;
        }
    }
    for (const QString &format : {u"d/M/yy"_s, u"d MMM yy"_s, u"d MMMM yy"_s}) {
        if (const QDate date = british().toDate(simple, format); date.isValid()) {
            return date.addYears(date.year() < century ? 100 : 0);
        }
    }
    return std::nullopt;
}

QString dateInWords(const QDate &date)
{
    return date.isValid() ? british().toString(date, u"d MMMM yyyy"_s) : QString();
}

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_calendar(new QToolButton), m_problem(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(smallGap);
    m_words->setPlaceholderText(tr("31 March 2027"));
    m_calendar->setIcon(icon(u"calendar"_s));
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(u"30 September 20250000"_s));
    row->addWidget(m_words);
    row->addWidget(m_calendar);
    row->addStretch(1);
    column->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setFocusProxy(m_words);
    setFieldName(tr("Date"));
    connect(m_words, &QLineEdit::editingFinished, this, &DateField::take);
    connect(m_calendar, &QToolButton::clicked, this, &DateField::pick);
}

void DateField::setFieldName(const QString &name)
{
    m_words->setAccessibleName(name);
    m_calendar->setAccessibleName(tr("%1: choose from a calendar").arg(name));
    m_calendar->setToolTip(tr("Choose from a calendar"));
}

void DateField::setDate(const QDate &date)
{
    m_date = date;
    m_words->setText(dateInWords(date));
    m_problem->hide();
}

QDate DateField::date() const
{
    return dateFromWords(m_words->text()).value_or(QDate());
}

void DateField::setReadOnly(bool readOnly)
{
    m_words->setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
}

void DateField::take()
{
    const QString words = m_words->text().trimmed();
    const auto date = dateFromWords(words);
    if (!words.isEmpty() && !date) {
        m_problem->setText(tr("“%1” is no date. Write it as 31 March 2027.").arg(words));
        m_problem->show();
        return;
    }
    m_problem->hide();
    const QDate now = date.value_or(QDate());
    if (now == m_date) {
        m_words->setText(dateInWords(now));
        return;
    }
    setDate(now);
    Q_EMIT edited(now);
}

void DateField::pick()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto chosen = [this, &menu](const QDate &date) {
        m_words->setText(dateInWords(date));
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, chosen);
    connect(calendar, &QCalendarWidget::activated, &menu, chosen);
    calendar->setFocus();
    menu.exec(m_calendar->mapToGlobal(m_calendar->rect().bottomLeft()));
    take();
}

} // namespace attest::ui
