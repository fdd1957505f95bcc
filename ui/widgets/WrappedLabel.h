// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

#include <array>

namespace attest::ui {

/// A label whose words wrap. Layouts ask it again and again how high it is at a width; it lays its words out once for
/// each, and asks its layout for no more than a readable width.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);
    explicit WrappedLabel(const QString &words, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    /// As wide as its words in one line, at most a line that is good to read.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Height
    {
        int width = -1;
        int height = 0;
    };
    /// Forgets what was worked out for other words.
    void look() const;
    int spare() const; ///< pixels beside the words

    mutable QString m_words;
    mutable Qt::TextFormat m_format = Qt::AutoText;
    mutable QMargins m_margins;
    mutable std::array<Height, 4> m_heights;
    mutable std::size_t m_next = 0;
};

} // namespace attest::ui
