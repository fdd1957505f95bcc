// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareChoice.h"
#include "ui/session/Workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace attest::ui {

/// What to compare, and with what.
class CompareChoosers : public QWidget
{
    Q_OBJECT

public:
    explicit CompareChoosers(QWidget *parent = nullptr);

    /// What there is to choose from. What was chosen stays where it is still there.
    void setContents(const Contents &contents, const CodeShelf &shelf);
    const CompareChoice &choice() const { return m_choice; }
    /// Shows it as chosen, without telling of it.
    void setChoice(const CompareChoice &choice);

Q_SIGNALS:
    /// By the user.
    void chosen();
    /// The user wants to compare something of another kind: whoever knows what of it shall say so by setChoice().
    void wants(attest::ui::CompareWhat what);

private:
    struct Entry
    {
        QString words, id, second;
        bool operator==(const Entry &) const = default;
    };
    void fill();
    void take();
    static std::vector<Entry> formsOf(const Contents &contents, const CodeShelf &shelf);
    static std::vector<Entry> editionsOf(const CodeShelf &shelf);
    static std::vector<Entry> landlordsOf(const Contents &contents, const CodeShelf &shelf);

    CompareChoice m_choice;
    std::vector<Entry> m_forms, m_editions, m_landlords;
    QComboBox *m_what, *m_from, *m_to, *m_landlord;
    QWidget *m_fromPart, *m_toPart, *m_landlordPart;
};

} // namespace attest::ui
