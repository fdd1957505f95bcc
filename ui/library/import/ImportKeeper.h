// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportForm.h"
#include "jobs/ImportedBefore.h"
#include "ui/session/Workplace.h"

#include <QObject>

namespace attest::ui {

class ImportMessage;

/// Keeps forms in the open library, and asks it which it has already; says in a page's message what stands in the way.
class ImportKeeper : public QObject
{
    Q_OBJECT

public:
    ImportKeeper(Workplace &workplace, ImportMessage &message, QObject *parent = nullptr);

    /// Ends in kept() or refused(). `file` is the caller's. A new edition is kept with its form, or neither; it is in
    /// the workplace's shelf then.
    void keep(int file, const Proposal &proposal);
    /// Says why a form was refused, and what to do.
    void sayRefused(const Proposal &proposal, const Error &error);
    /// What was made before of the file with this digest; `then` hears of it where there is a library.
    void askBefore(const QString &file, const QString &digest, std::function<void(std::vector<ImportedBefore>)> then);
    /// Says which form a file was imported as, and offers to open that one.
    void sayBefore(const std::vector<ImportedBefore> &before, const Assessment &assessment);

Q_SIGNALS:
    void kept(int file, const attest::Proposal &proposal, const attest::AssessmentId &id);
    void refused(int file, const attest::Proposal &proposal, const attest::Error &error);

private:
    void keepWithItsEdition(int file, const std::shared_ptr<const Proposal> &form);
    void sayThere(const QString &sentence, const AssessmentSummary &there);

    Workplace &m_workplace;
    ImportMessage &m_message;
};

} // namespace attest::ui
