// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ReadingLabel.h"

#include <QHash>

#include <memory>

class QTextDocument;

namespace attest::ui {

/// Words that may be many, with marks. A label lays out rich text twice whenever it is asked how high it would be; this
/// one measures with a text of its own, once a width, so that a page of thousands of words is there at once.
class PaneLabel : public ReadingLabel
{
    Q_OBJECT

public:
    explicit PaneLabel(QWidget *parent = nullptr);
    ~PaneLabel() override;

    void setHtml(const QString &html, const QString &spoken);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void measureAnew();
    std::unique_ptr<QTextDocument> m_measure;
    mutable QHash<int, int> m_heights; ///< by width; layouts ask for several in turn
};

} // namespace attest::ui
