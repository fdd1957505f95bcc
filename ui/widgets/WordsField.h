// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace attest::ui {

/// A field for some words without looks: one line that wraps and grows, up to six. Enter is for the form it stands in.
class WordsField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordsField(QWidget *parent = nullptr);

    /// The words on one line: line breaks are spaces, control characters are gone.
    QString words() const;
    void setWords(const QString &words);

Q_SIGNALS:
    void returnPressed();
    /// By the writer, not by setWords().
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void grow();
    bool m_setting = false;
};

} // namespace attest::ui
