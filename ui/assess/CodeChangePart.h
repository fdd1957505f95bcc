// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

namespace attest::ui {

class ReadingLabel;

/// What the Code changed of a provision since last year's edition: which provisions it came from, the note of the
/// correspondence, and the wording with the changes marked.
class CodeChangePart : public QWidget
{
    Q_OBJECT

public:
    explicit CodeChangePart(const AssessmentSession &session, QWidget *parent = nullptr);

    /// Hidden where there is nothing to say.
    void show(const ProvisionCode &code);

private:
    QString sentence(const Relation &relation) const;
    void addPart(const Relation &split, const ProvisionCode &code, QStringList &old, QStringList &sentences) const;
    const AssessmentSession &m_session;
    ReadingLabel *m_notes;
    ReadingLabel *m_marked;
};

} // namespace attest::ui
