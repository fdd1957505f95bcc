// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace attest::ui {

/// A field for words without looks that is as high as what it holds, from two lines to sixteen. Tab leaves it. Words
/// that are only to be read and copied are shown whole, without a frame; they may hold addresses of any length.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class For { Writing, Reading };
    explicit GrowingEdit(For what, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    bool m_writing;
};

} // namespace attest::ui
