// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QWidget>

#include <map>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace attest::ui {

class Notice;

/// Where the officer types or pastes the official wording of provisions that lack it.
class WordingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WordingEditor(QWidget *parent = nullptr);

    /// The provisions of this edition that lack official wording.
    void setEdition(const std::shared_ptr<const Edition> &edition);
    const std::shared_ptr<const Edition> &edition() const { return m_edition; }
    /// What was entered: only what is other than before.
    std::map<ProvisionCode, QString> words() const;
    void setProblem(const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void keepAsked();
    void cancelled();

private:
    void addProvision(const Provision &provision);

    struct Field
    {
        ProvisionCode code;
        QPlainTextEdit *text;
        QString before;
    };
    std::shared_ptr<const Edition> m_edition;
    std::vector<Field> m_fields;
    QLabel *m_title;
    QLabel *m_about;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    Notice *m_problem;
    QPushButton *m_keep;
};

} // namespace attest::ui
