// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"
#include "ui/widgets/WrappedLabel.h"

namespace attest::ui {

/// Words to be read at length: wrapped, in one of the sizes of type, its lines at most 75 characters long.
class ReadingLabel : public WrappedLabel
{
    Q_OBJECT

public:
    explicit ReadingLabel(TypeSize size, QWidget *parent = nullptr);

    /// What a screen reader says is the words without their marks.
    void setPlain(const QString &words);
    /// `html`: of our own making; words from outside are escaped by whoever makes it.
    void setHtml(const QString &html, const QString &spoken);

protected:
    void changeEvent(QEvent *event) override;

private:
    void limitWidth();
};

} // namespace attest::ui
