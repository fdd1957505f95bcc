// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace attest::ui {

class SourcePanel;

/// The list of what was read, the form, and the document beside it. Where there is no room for all three, the document
/// takes the form's place while it is looked at.
class ImportBeside : public QSplitter
{
    Q_OBJECT

public:
    ImportBeside(QWidget *list, QWidget *form, QWidget *document, QWidget *parent = nullptr);

    /// Without one there is nothing to show.
    void setHasDocument(bool has);
    bool hasDocument() const { return m_has; }
    bool showsDocument() const;
    /// Shows the document, or puts it away.
    void showDocument(bool show);
    /// Where the document stands in the form's place, the form again.
    void turnToForm();

Q_SIGNALS:
    void documentShown(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasRoom() const;
    void arrange();

    QWidget *m_form;
    QWidget *m_document;
    bool m_has = false;
    bool m_wanted = true;  ///< where there is room
    bool m_turned = false; ///< to the document, where there is none
};

} // namespace attest::ui
