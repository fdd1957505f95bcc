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

class ImportMessage;

/// Where the officer types or pastes the official wording of provisions that lack it. What was entered for an edition
/// stays until it is kept or the officer drops it, whatever is shown between.
class WordingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WordingEditor(QWidget *parent = nullptr);

    /// The provisions of this edition that lack official wording.
    void setEdition(const std::shared_ptr<const Edition> &edition);
    /// Whether words entered for this edition wait to be kept.
    bool hasDraft(const EditionId &id) const;
    /// Whether words entered for any edition do.
    bool hasDrafts() const;
    /// They were kept, or are not wanted any more.
    void dropDraft(const EditionId &id);
    const std::shared_ptr<const Edition> &edition() const { return m_edition; }
    /// What was entered: only what is other than before.
    std::map<ProvisionCode, QString> words() const;
    /// What is to be kept: of an edition read from a form what was left as it is, too, since it was compared.
    std::map<ProvisionCode, QString> toKeep() const;
    void setProblem(const QString &sentence);
    /// While the words are being kept they cannot be changed.
    void setBusy(bool busy);

Q_SIGNALS:
    void keepAsked();
    /// Nothing is entered any more.
    void cancelled();

private:
    void cancel();
    void clear();
    void addProvision(const Provision &provision);

    struct Field
    {
        ProvisionCode code;
        QPlainTextEdit *text;
        QString before;
    };
    std::shared_ptr<const Edition> m_edition;
    std::vector<Field> m_fields;
    std::map<QString, std::map<ProvisionCode, QString>> m_drafts; ///< by edition, of those not shown now
    QLabel *m_title;
    QLabel *m_about;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    ImportMessage *m_problem;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace attest::ui
