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

/// A date typed as one writes it, or picked from a calendar; it may be empty.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    ~DateField() override;

    void setFieldName(const QString &name);
    /// Shows what is kept now. Words that are not handed over yet stay, also those that are no date.
    void setDate(const QDate &date);
    /// Shows the date of another provision: what was typed is gone, so call flush() before.
    void begin(const QDate &date);
    /// Hands over a date that was typed; words that are none stay, and the field says so.
    void flush();
    bool isPending() const { return m_pending; }
    /// Not valid while empty, or while the words are no date.
    QDate date() const;
    /// The words that stand there though they are no date; empty: none.
    QString notADate() const;
    void setReadOnly(bool readOnly);
    QLineEdit *field() const { return m_words; }

Q_SIGNALS:
    /// True with the first keystroke that is not handed over, false once it is, or was taken back, or the field was
    /// left with words that are no date: they stay, the field says that they are not saved, and nothing waits for them.
    void typing(bool pending);
    /// An invalid date: it was taken away.
    void edited(const QDate &date);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteTyped();
    void setPending(bool pending);
    void tell(bool typing);
    void take();
    void pick();
    QLineEdit *m_words;
    QToolButton *m_calendar;
    QLabel *m_problem;
    QDate m_date; ///< what is kept
    bool m_pending = false;
    bool m_told = false; ///< that somebody is typing
};

} // namespace attest::ui
