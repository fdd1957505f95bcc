// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Workplace.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace attest::ui {

/// Looks for words in the answers of every year and landlord of the open library, while they are typed.
class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SearchDialog(Workplace &workplace, QWidget *parent = nullptr);

private:
    void search();
    void list(const QString &words, const std::vector<SearchHit> &hits);
    void enter();
    void openCurrent();

    Workplace &m_workplace;
    QLineEdit *m_words;
    QLabel *m_found;
    QListView *m_list;
    QStandardItemModel *m_hits;
    QTimer m_rest;
    QString m_listedFor;           ///< the words that the list is the answer to
    bool m_openOnceListed = false; ///< Enter came before the answer
};

} // namespace attest::ui
