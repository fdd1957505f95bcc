// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace attest::ui {

/// The address that was meant: with https:// or mailto: where that was left out. Empty where it leads nowhere that a
/// text may link to: http, https and mailto alone.
QString linkAddress(const QString &typed);

/// The row below a field in which a link's words and address are given. It says nothing of the field: what is to be
/// linked comes in by begin(), and goes out by chosen().
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRow(QWidget *parent = nullptr);

    /// Shows the row for what stands at the cursor: the link around it, or the selected words.
    void begin(const QTextCursor &cursor);
    /// Names the row's fields: "Words of the link, Commentary".
    void setFieldName(const QString &name);

Q_SIGNALS:
    /// The row is done; its change, if any, is made.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void removeLink();
    void end();
    QTextCursor m_cursor; ///< selects what becomes the link
    QLineEdit *m_words, *m_address;
    QPushButton *m_apply, *m_remove;
    QLabel *m_problem;
};

} // namespace attest::ui
