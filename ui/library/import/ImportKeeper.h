// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportForm.h"
#include "jobs/ImportedBefore.h"
#include "ui/session/Workplace.h"

#include <QObject>

namespace attest::ui {

/// Keeps forms in the open library, and asks it which it has already.
class ImportKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ImportKeeper(Workplace &workplace, QObject *parent = nullptr);

    /// Ends in kept() or refused(). `file` is the caller's. A new edition is kept with its form, or neither; it is in
    /// the workplace's shelf then.
    void keep(int file, const Proposal &proposal);
    /// What was made before of the file with this digest; `then` hears of it where there is a library.
    void askBefore(const QString &file, const QString &digest, std::function<void(std::vector<ImportedBefore>)> then);

Q_SIGNALS:
    void kept(int file, const attest::Proposal &proposal, const attest::AssessmentId &id);
    void refused(int file, const attest::Error &error);

private:
    void keepWithItsEdition(int file, const std::shared_ptr<const Proposal> &form);

    Workplace &m_workplace;
};

} // namespace attest::ui
