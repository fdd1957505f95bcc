// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/Decide.h"
#include "ui/publish/DecisionDialog.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace attest::ui {

class DateField;

/// Asks what was published: when, on which page, which files.
class PublicationDialog : public DecisionDialog
{
    Q_OBJECT

public:
    explicit PublicationDialog(const QDate &today, QWidget *parent = nullptr);

    Publication publication() const;
    /// Asks which files were put online; none: nothing is added.
    std::function<QStringList(QWidget *)> chooseFiles;

protected:
    QString lacks() const override;

private:
    void addFiles();
    void removeFile();
    void showFiles();
    DateField *m_date;
    QLineEdit *m_page;
    QListWidget *m_files;
    QPushButton *m_remove = nullptr;
};

} // namespace attest::ui
