// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DateField.h"

#include "base/Days.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LineField.h"
#include "ui/widgets/Theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
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

/// The month that a word names, in full or by its beginning: September, Sep, Sept. 0: none.
int monthOf(const QString &word)
{
    for (int month = 1; month <= 12; ++month) {
        if (british().standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive)) {
            return month;
        }
    }
    return 0;
}

std::optional<QDate> made(int year, int month, int day)
{
    constexpr int century = 2000;
    const QDate date(year < 100 ? year + century : year, month, day);
    return date.isValid() && date.year() >= century ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateFromWords(const QString &words)
{
    static const QRegularExpression named(uR"(^(\d{1,2})(?:st|nd|rd|th)?\s*([A-Za-z]{3,9})\.?,?\s*(\d{4}|\d{2})$)"_s);
    static const QRegularExpression numbers(uR"(^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"_s);
    const QString simple = words.simplified();
    if (const auto match = named.match(simple); match.hasMatch()) {
        return made(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    }
    if (const auto match = numbers.match(simple); match.hasMatch()) {
        return made(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    }
    if (const auto match = yearFirst.match(simple); match.hasMatch()) {
        return made(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    return std::nullopt;
}

DateField::DateField(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit), m_calendar(new QToolButton), m_problem(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(smallGap);
    m_words->setPlaceholderText(tr("day month year"));
    m_calendar->setIcon(icon(u"calendar"_s));
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(u"30 September 20250000"_s));
    row->addWidget(m_words);
    row->addWidget(m_calendar);
    row->addStretch(1);
    column->addLayout(row);
    m_problem->setObjectName(u"dateProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setFocusProxy(m_words);
    setFieldName(tr("Date"));
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textEdited, this, &DateField::noteTyped);
    connect(m_words, &QLineEdit::editingFinished, this, &DateField::take);
    connect(m_calendar, &QToolButton::clicked, this, &DateField::pick);
}

void DateField::setFieldName(const QString &name)
{
    m_words->setAccessibleName(name);
    m_calendar->setAccessibleName(tr("%1: choose from a calendar").arg(name));
    m_calendar->setToolTip(tr("Choose from a calendar"));
}

DateField::~DateField()
{
    // A field that goes while it has the focus says so.
    m_words->disconnect(this);
}

void DateField::setDate(const QDate &date)
{
    m_date = date;
    if (m_pending) {
        m_pending = m_words->text().trimmed() != dayInWords(date);
        tell(m_pending && m_told);
        return;
    }
    if (m_words->text() != dayInWords(date)) {
        m_words->setText(dayInWords(date));
    }
    m_problem->hide();
}

void DateField::begin(const QDate &date)
{
    m_date = date;
    m_words->setText(dayInWords(date));
    m_problem->hide();
    setPending(false);
}

QDate DateField::date() const
{
    return dateFromWords(m_words->text()).value_or(QDate());
}

QString DateField::notADate() const
{
    const QString words = m_words->text().trimmed();
    return m_pending && !words.isEmpty() && !dateFromWords(words) ? words : QString();
}

void DateField::setReadOnly(bool readOnly)
{
    m_words->setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
}

void DateField::flush()
{
    if (m_pending) {
        take();
    }
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && isUndoOfTheWindow(*m_words, *event)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::noteTyped()
{
    m_problem->hide();
    setPending(m_words->text().trimmed() != dayInWords(m_date));
}

void DateField::setPending(bool pending)
{
    m_pending = pending;
    tell(pending);
}

void DateField::tell(bool typing)
{
    if (m_told != typing) {
        m_told = typing;
        Q_EMIT this->typing(typing);
    }
}

void DateField::take()
{
    const QString words = m_words->text().trimmed();
    const auto date = dateFromWords(words);
    if (!words.isEmpty() && !date) {
        m_problem->setText(tr("“%1” is not a date, so it is not saved. Write it as 31 March 2027.").arg(words));
        m_problem->show();
        tell(false);
        return;
    }
    m_problem->hide();
    const QDate now = date.value_or(QDate());
    const bool differs = now != m_date;
    m_pending = false;
    m_date = now;
    m_words->setText(dayInWords(now));
    if (differs) {
        Q_EMIT edited(now);
    }
    tell(false);
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
        m_words->setText(dayInWords(date));
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, chosen);
    connect(calendar, &QCalendarWidget::activated, &menu, chosen);
    calendar->setFocus();
    menu.exec(m_calendar->mapToGlobal(m_calendar->rect().bottomLeft()));
    take();
}

} // namespace attest::ui
