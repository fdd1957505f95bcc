// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace attest::ui {

/// What stands between a provision and publication, each finding with what to do. Hidden where there is none.
class FindingsPart : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPart(QWidget *parent = nullptr);
    void show(const std::vector<Finding> &findings);

private:
    void add(const Finding &finding);
    QVBoxLayout *m_column;
    QStringList m_shown;
};

} // namespace attest::ui
