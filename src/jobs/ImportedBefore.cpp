// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ImportedBefore.h"
#include "base/Days.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportedBefore)
};

QString nameThen(const Assessment &assessment, const Proposal &proposal)
{
    for (const QJsonValue from : assessment.importedFrom) {
        const QJsonObject file = from.toObject();
        if (file.value(u"sha256"_s).toString() == proposal.fileDigest) {
            return file.value(u"file"_s).toString();
        }
    }
    return proposal.file;
}

} // namespace

QString ImportedBefore::sentence() const
{
    const QString day = dayInWords(at.toLocalTime().date());
    return Words::tr("%1 was imported on %2 as %3, %4.").arg(file, day, kept.organisation, kept.year.text());
}

Result<std::vector<ImportedBefore>> importedBefore(const Library &library, const Proposal &proposal)
{
    std::vector<ImportedBefore> before;
    if (proposal.fileDigest.isEmpty()) {
        return before;
    }
    const auto there = library.importedFrom(proposal.fileDigest);
    if (!there) {
        return there.error();
    }
    for (const AssessmentSummary &summary : *there) {
        const auto assessment = library.assessment(summary.id);
        if (!assessment) {
            return assessment.error();
        }
        const auto history = library.history(summary.id);
        if (!history) {
            return history.error();
        }
        const QDateTime at = history->empty() ? QDateTime() : history->front().change.at;
        before.push_back({summary, nameThen(*assessment, proposal), at});
    }
    return before;
}

const ImportedBefore *sameForm(const std::vector<ImportedBefore> &before, const Assessment &assessment)
{
    const auto same = std::find_if(before.begin(), before.end(), [&](const ImportedBefore &one) {
        return one.kept.year == assessment.year && one.kept.edition == assessment.edition &&
               one.kept.purpose == assessment.purpose &&
               one.kept.organisation.compare(assessment.organisation.name, Qt::CaseInsensitive) == 0;
    });
    return same == before.end() ? nullptr : &*same;
}

} // namespace attest
