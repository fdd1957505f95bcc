// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "base/Result.h"

namespace attest {

// What the writers of AssessmentJson share. Empty members are left out.
void insertText(QJsonObject &object, const QString &member, const QString &text);
void insertArray(QJsonObject &object, const QString &member, const QJsonArray &array);
void insertObject(QJsonObject &object, const QString &member, const QJsonObject &value);

QJsonArray toJson(const std::vector<AcceptedFinding> &accepted);
/// `place` leads the messages: "FILE: accepted_findings".
Result<std::vector<AcceptedFinding>> acceptedFindingsFromJson(const QJsonArray &array, const QString &place);
Result<Approval> approvalFromJson(const QJsonObject &object, const QString &place);

} // namespace attest
