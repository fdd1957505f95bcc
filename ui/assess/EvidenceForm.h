// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace attest::ui {

class WordsField;

/// The small form for one item of evidence: its kind, then what that kind asks for. The words that are printed follow
/// from the rest until somebody words them.
class EvidenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceForm(QWidget *parent = nullptr);

    /// Shows the form for a new item, or for one that is there.
    void beginNew();
    void begin(const Evidence &item);
    /// What is there already is gone: what is in the form becomes a new item.
    void makeNew();
    /// Hands over what is in the form and closes it; what is not complete is handed over as a note.
    void finish();
    /// Closes it without what is in it.
    void cancel();

Q_SIGNALS:
    /// True while the form is open and says something else than it began with.
    void typing(bool pending);
    void accepted(const attest::Evidence &item);
    void closed(bool hadFocus);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addLine(const char *name, const QString &words);
    void fill(const Evidence &item, bool isNew);
    void showKind();
    void follow();
    void noteTyped();
    void setPending(bool pending);
    Evidence typed() const;
    /// What is missing, in a sentence; empty: nothing.
    QString problemOf(const Evidence &item) const;
    void apply();
    void closeWith(const std::optional<Evidence> &item);
    EvidenceKind kind() const;

    QGridLayout *m_grid;
    QComboBox *m_kind;
    QLineEdit *m_address, *m_document, *m_page, *m_clause;
    WordsField *m_words;
    QLabel *m_wordsLabel;
    QLabel *m_problem;
    QPushButton *m_apply;
    Evidence m_given;
    Evidence m_begun; ///< what the form said when it was opened
    QString m_clauseWord;
    bool m_worded = false; ///< the printed words are somebody's own
    bool m_pending = false;
};

} // namespace attest::ui
