// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace attest::ui {

/// A page of the guide, with its pictures no wider than the page.
class GuideText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideText(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int pictureWidth() const;
    /// The three sizes of type and the distances that the window has.
    void setInOurType();
    /// Lays the page out anew once its width rests.
    void refit();
    int m_fitted = 0;
};

} // namespace attest::ui
