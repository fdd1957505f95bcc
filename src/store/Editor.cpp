// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Editor.h"

#include "assessment/AssessmentJson.h"
#include "store/Fields.h"
#include "store/Seals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Editor)
};

/// Whether a Change drops the mark of a carried answer without anybody saying that it was reviewed.
bool losesCarriedMark(const Change &made)
{
    if (made.target != Change::Target::Answer || (!made.field.isEmpty() && made.field != "review"_L1)) {
        return false;
    }
    const auto review = [&made](const QJsonValue &value) {
        return made.field.isEmpty() ? value.toObject().value(u"review"_s).toString() : value.toString();
    };
    return review(made.before) == reviewKey(Review::Carried) && review(made.after).isEmpty();
}

/// A member's value; null where it is absent, as a Change has it.
QJsonValue valueOf(const QJsonObject &object, const QString &field)
{
    if (field.isEmpty()) {
        return object;
    }
    const QJsonValue value = object.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// The Change with what was and is stored.
std::optional<Change> asMade(const Change &change, const QJsonObject &before, const QJsonObject &after)
{
    Change made = change;
    made.before = valueOf(before, change.field);
    made.after = valueOf(after, change.field);
    made.beforeGiven = true;
    if (made.before == made.after) {
        return std::nullopt;
    }
    return made;
}

Result<AssessmentId> assessmentId(const Change &change)
{
    const auto id = AssessmentId::from(change.id);
    if (!id) {
        return badInput(Words::tr("“%1” is no assessment's id. “attest-cli list” names them.").arg(change.id));
    }
    return *id;
}

QString stateWord(State state)
{
    switch (state) {
    case State::WithGoverningBody:
        return Words::tr("is with the governing body");
    case State::Approved:
        return Words::tr("is approved");
    case State::Published:
        return Words::tr("is published");
    case State::Superseded:
        return Words::tr("was superseded");
    case State::Draft:
    case State::Returned:
        break;
    }
    return Words::tr("is open");
}

Error refused(const QString &field)
{
    return badInput(
        Words::tr("“%1” is not edited directly: submit, approve, return, publish and the organisation's own "
                  "record change it.")
            .arg(field));
}

} // namespace

Result<void> requireOpen(const AssessmentRecord &record)
{
    if (isOpen(record.state)) {
        return {};
    }
    const QString what = isSealed(record.state)
                             ? Words::tr("The assessment %1 and never changes. Start a re-assessment from it.")
                             : Words::tr("The assessment %1. It can be edited again once it is returned.");
    return Error{ErrorKind::Conflict, what.arg(stateWord(record.state))};
}

Result<std::optional<Change>> Editor::make(const Change &change)
{
    switch (change.target) {
    case Change::Target::Organisation:
        return makeOrganisation(change);
    case Change::Target::Assessment:
        return makeAssessment(change);
    case Change::Target::Answer:
        break;
    }
    return makeAnswer(change);
}

Result<std::optional<Change>> Editor::makeAnswer(const Change &change)
{
    auto id = assessmentId(change);
    if (!id) {
        return id.error();
    }
    if (!change.provision) {
        return badInput(Words::tr("A change of an answer must name its provision."));
    }
    if (change.field == "provision"_L1) {
        return refused(change.field);
    }
    auto record = m_records.assessmentRecord(*id);
    if (!record) {
        return record.error();
    }
    if (auto open = requireOpen(*record); !open) {
        return open.error();
    }
    auto held = m_records.answerRecord(*record, *change.provision);
    if (!held) {
        return held.error();
    }
    auto changed = applied(held->json, change);
    if (!changed) {
        return changed.error();
    }
    if (changed->value(u"provision"_s).toString() != change.provision->text()) {
        return badInput(Words::tr("A whole answer to %1 must be an object that names this provision.")
                            .arg(change.provision->text()));
    }
    auto answer = answerFromJson(*changed, Words::tr("answer to %1").arg(change.provision->text()));
    if (!answer) {
        return answer.error();
    }
    auto made = asMade(change, held->json, toJson(*answer));
    if (made) {
        if (auto kept = m_records.setAnswer(held->row, *answer); !kept) {
            return kept.error();
        }
    }
    return made;
}

Result<std::optional<Change>> Editor::makeAssessment(const Change &change)
{
    auto id = assessmentId(change);
    if (!id) {
        return id.error();
    }
    auto record = m_records.assessmentRecord(*id);
    if (!record) {
        return record.error();
    }
    if (m_rights == Rights::Officer) {
        if (change.field.isEmpty() || fields::isProtected(change.field)) {
            return refused(change.field.isEmpty() ? u"assessment"_s : change.field);
        }
        if (auto open = requireOpen(*record); !open) {
            return open.error();
        }
    }
    const QString what = Words::tr("assessment %1").arg(id->text());
    auto changed = m_rights == Rights::Officer ? applied(record->json, change) : Result<QJsonObject>(record->json);
    if (!changed) {
        return changed.error();
    }
    if (m_rights == Rights::Governance) {
        changed->insert(change.field, change.after);
        if (change.after.isNull()) {
            changed->remove(change.field);
        }
    }
    changed->insert(u"answers"_s, QJsonArray());
    auto assessment = assessmentFromJson(*changed, what);
    if (!assessment) {
        return assessment.error();
    }
    auto made = asMade(change, record->json, recordJson(*assessment));
    if (made) {
        if (auto kept = m_records.setAssessment(record->row, *assessment); !kept) {
            return kept.error();
        }
    }
    return made;
}

Result<std::optional<Change>> Editor::makeOrganisation(const Change &change)
{
    const auto id = OrganisationId::from(change.id);
    if (!id) {
        return badInput(Words::tr("“%1” is no organisation's id.").arg(change.id));
    }
    if (change.field.isEmpty()) {
        return refused(u"organisation"_s);
    }
    auto held = m_records.organisation(*id);
    if (!held) {
        return held.error();
    }
    auto changed = applied(*held, change);
    if (!changed) {
        return changed.error();
    }
    auto organisation = organisationFromJson(*changed, Words::tr("organisation %1").arg(id->text()));
    if (!organisation) {
        return organisation.error();
    }
    auto made = asMade(change, *held, toJson(*organisation));
    if (made) {
        if (auto kept = m_records.setOrganisation(*id, *organisation); !kept) {
            return kept.error();
        }
        if (auto followed = follow(*id, *organisation); !followed) {
            return followed.error();
        }
    }
    return made;
}

Result<void> Editor::follow(const OrganisationId &id, const Organisation &organisation)
{
    auto open = m_records.openAssessments(id);
    if (!open) {
        return open.error();
    }
    for (const AssessmentId &assessmentId : *open) {
        if (auto followed = m_records.takeOrganisation(assessmentId, organisation); !followed) {
            return followed;
        }
    }
    return {};
}

Result<std::vector<Change>> Editor::makeAll(const std::vector<Change> &changes)
{
    std::vector<Change> made;
    for (const Change &change : changes) {
        auto one = make(change);
        if (!one) {
            return one.error();
        }
        if (!one->has_value()) {
            continue;
        }
        if (losesCarriedMark(**one)) {
            return badInput(Words::tr("The answer to %1 was carried over. Confirm it with “reviewed”, or edit it; the "
                                      "mark cannot just be taken away.")
                                .arg(change.provision->text()));
        }
        made.push_back(**std::move(one));
    }
    const std::vector<Change> edits = made;
    for (const Change &edit : edits) {
        const bool saysItself = std::any_of(changes.begin(), changes.end(), [&edit](const Change &change) {
            return change.target == edit.target && change.id == edit.id && change.provision == edit.provision &&
                   (change.field.isEmpty() || change.field == "review"_L1);
        });
        if (edit.target != Change::Target::Answer || fields::isAside(edit.field) || saysItself) {
            continue;
        }
        auto reviewed = review(edit);
        if (!reviewed) {
            return reviewed.error();
        }
        if (reviewed->has_value()) {
            made.push_back(**std::move(reviewed));
        }
    }
    return made;
}

Result<std::optional<Change>> Editor::review(const Change &edit)
{
    const auto record = m_records.assessmentRecord(*AssessmentId::from(edit.id));
    if (!record) {
        return record.error();
    }
    const auto answer = m_records.answerRecord(*record, *edit.provision);
    if (!answer) {
        return answer.error();
    }
    Change reviewed = edit;
    reviewed.field = u"review"_s;
    reviewed.before = reviewKey(Review::Carried);
    reviewed.after = reviewKey(Review::Reviewed);
    if (answer->json.value(reviewed.field) != reviewed.before) {
        return std::optional<Change>();
    }
    return make(reviewed);
}

} // namespace attest
