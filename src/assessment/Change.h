// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "base/Result.h"

#include <QDateTime>
#include <QJsonValue>

namespace attest {

/// One edit: the one way to change what a library holds. It names its target, one field of it by its JSON member name,
/// the value before and after, who and when. With an empty field it makes the whole thing: `before` is null, `after`
/// the object.
struct Change
{
    enum class Target { Organisation, Assessment, Answer };

    Target target = Target::Answer;
    QString id;                             ///< of the organisation or the assessment
    std::optional<ProvisionCode> provision; ///< of an answer
    QString field;                          ///< comply, commentary, evidence …
    QJsonValue before = QJsonValue::Null;   ///< null where the member was absent
    QJsonValue after = QJsonValue::Null;    ///< null takes the member away (comply: back to not answered)
    bool beforeGiven = true;                ///< false: the line did not say; whatever is there is replaced
    QString who;
    QDateTime at; ///< UTC

    /// The Change that takes this one back.
    Change inverse() const;
    /// In a few words for "undo …": 6.3: comply, No.
    QString describe() const;
    bool operator==(const Change &) const = default;
};

/// The word for a target in JSON: organisation, assessment, answer.
QString targetKey(Change::Target target);

/// {"target":"answer","assessment":ID,"provision":"6.3","field":"comply","before":null,"after":"yes","who":…,"at":…};
/// "target" may be left out: with a provision it is an answer, with an assessment an assessment, else an organisation.
QJsonObject toJson(const Change &change);
Result<Change> changeFromJson(const QJsonObject &object, const QString &name);

/// The target's JSON with the Change made. Errors (Conflict): its value is not `before`. Errors (BadInput): no such
/// field, or a value that does not fit it.
Result<QJsonObject> applied(const QJsonObject &target, const Change &change);

} // namespace attest
