// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareModel.h"

#include <QWidget>

class QSplitter;

namespace attest::ui {

class CompareDetail;
class CompareList;

/// Two forms or two editions: the rows, and the one at hand with both sides beside each other.
class SheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPage(QWidget *parent = nullptr);

    CompareList &list() { return *m_list; }
    const CompareList &list() const { return *m_list; }
    /// Shows the row of `wanted`, where it is given and there.
    void setSheet(const SharedSheet &sheet, const std::optional<ProvisionCode> &wanted);
    /// What Open leads to: the newer side's form, or the older one's of a provision that is withdrawn.
    std::optional<std::pair<AssessmentId, ProvisionCode>> atHand() const;
    QString copiedRow() const;
    QString copiedRows() const;

private:
    CompareList *m_list;
    CompareDetail *m_detail;
    QSplitter *m_parts;
};

} // namespace attest::ui
