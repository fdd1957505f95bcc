// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace attest::ui {

/// A sentence in place that needs attention, with its glyph; hidden while there is nothing to say.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    void say(const QString &sentence);
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawGlyph();
    QLabel *m_glyph;
    QLabel *m_words;
};

} // namespace attest::ui
