// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace attest::ui {

/// The date that words say, as people in Britain write them: 31 March 2027, 31/3/2027, 31.3.27, 2027-03-31. None where
/// they say none.
std::optional<QDate> dateFromWords(const QString &words);
/// "31 March 2027"
QString dateInWords(const QDate &date);

/// A date typed as one writes it, or picked from a calendar; it may be empty.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setFieldName(const QString &name);
    void setDate(const QDate &date);
    /// Not valid while empty, or while the words are no date.
    QDate date() const;
    void setReadOnly(bool readOnly);
    QLineEdit *field() const { return m_words; }

Q_SIGNALS:
    /// An invalid date: it was taken away.
    void edited(const QDate &date);

private:
    void take();
    void pick();
    QLineEdit *m_words;
    QToolButton *m_calendar;
    QLabel *m_problem;
    QDate m_date;
};

} // namespace attest::ui
