// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/Library.h"

#include <QJsonObject>

#include <map>

namespace attest {

/// What could be read of a damaged library, as it stood there. Nothing of it is trusted yet.
struct Salvaged
{
    struct AssessmentRow
    {
        QString id, organisation, editionHash;
        QJsonObject json;
    };
    struct SealRow
    {
        QString digest;
        QByteArray content;
    };

    std::map<QString, QByteArray> editions; ///< by content hash
    std::map<QString, QJsonObject> organisations;
    std::map<qint64, AssessmentRow> assessments;              ///< by row
    std::map<qint64, QString> assessmentIds;                  ///< from the index, where the row itself is lost
    std::map<qint64, std::map<QString, QJsonObject>> answers; ///< by the assessment's row, then by provision
    std::map<QString, SealRow> seals;                         ///< by assessment
    std::vector<JournalEntry> journal;                        ///< only rows that their own hash bears out
    int damagedPlaces = 0; ///< stretches of rows, or single ones, that could not be read

    bool empty() const { return organisations.empty() && assessments.empty() && journal.empty(); }
};

/// Reads every table row by row, stepping over what SQLite cannot read.
Salvaged salvage(Database &database);

} // namespace attest
