// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "base/Result.h"

namespace attest {

/// The format `attest-assessment`, version 1 (docs/file-formats.md). Members not known here are kept and written back;
/// writing what was read, reading it and writing it again gives the same bytes.
QJsonObject toJson(const Assessment &assessment);
QByteArray writeAssessment(const Assessment &assessment);

/// Reads a file. Errors (BadInput) name the file, the place and the problem: not JSON, nested too deeply, breaks the
/// schema, a provision answered twice, a year such as 2024-26.
Result<Assessment> readAssessment(const QByteArray &bytes, const QString &fileName);
/// Takes JSON that is parsed already, such as what a library holds, and checks every member without the schema.
Result<Assessment> assessmentFromJson(const QJsonObject &object, const QString &name);

// Parts of it, as the library keeps them and as a Change names them.
QJsonObject toJson(const Answer &answer);
Result<Answer> answerFromJson(const QJsonObject &object, const QString &name);
QJsonObject toJson(const Organisation &organisation);
Result<Organisation> organisationFromJson(const QJsonObject &object, const QString &name);
QJsonObject toJson(const AcceptedFinding &accepted);
QJsonObject toJson(const Approval &approval);

/// What the governing body approves: the canonical JSON without id, state, approval, response, publications and the
/// files that it was imported from.
QByteArray sealedContent(const Assessment &assessment);

/// Errors (BadInput) where the assessment answers a provision that the edition does not have.
Result<void> checkAgainst(const Assessment &assessment, const Edition &edition, const QString &name);

} // namespace attest
