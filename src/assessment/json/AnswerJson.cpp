// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json/AnswerJson.h"

#include "assessment/AssessmentJson.h"
#include "assessment/json/MemberReader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerJson)
};

QStringList complyWords()
{
    return {u"yes"_s, u"no"_s, u"partially"_s, u"not applicable"_s};
}

QStringList degreeWords()
{
    return {u"yes"_s, u"partly"_s, u"no"_s};
}

QJsonObject toJson(const Evidence &item)
{
    QJsonObject object = item.other;
    object.insert(u"kind"_s, evidenceKindKey(item.kind));
    object.insert(u"text"_s, item.text);
    insertText(object, u"url"_s, item.url);
    insertText(object, u"document"_s, item.document);
    insertText(object, u"page"_s, item.page);
    insertText(object, u"clause"_s, item.clause);
    return object;
}

Result<std::vector<Evidence>> evidenceFromJson(const QJsonArray &array, const QString &place)
{
    std::vector<Evidence> items;
    for (qsizetype i = 0; i < array.size(); ++i) {
        MemberReader members(array.at(i).toObject(), u"%1[%2]"_s.arg(place).arg(i));
        Evidence item;
        const auto kind =
            members.word(u"kind"_s, evidenceKindFromKey, {u"url"_s, u"document"_s, u"quote"_s, u"note"_s});
        if (!kind) {
            members.fail(u"kind"_s, Words::tr("is missing: url, document, quote or note."));
        }
        item.kind = kind.value_or(EvidenceKind::Note);
        item.text = members.lines(u"text"_s);
        item.url = members.line(u"url"_s);
        item.document = members.line(u"document"_s);
        item.page = members.line(u"page"_s);
        item.clause = members.line(u"clause"_s);
        item.other = members.rest();
        if (members.failed()) {
            return members.error();
        }
        items.push_back(std::move(item));
    }
    return items;
}

void insertWord(QJsonObject &object, const QString &member, std::optional<Degree> degree)
{
    if (degree) {
        object.insert(member, degreeKey(*degree));
    }
}

/// The members that are words, lines and dates; lists and objects follow in answerFromJson().
void readSimpleMembers(Answer &answer, MemberReader &members)
{
    answer.comply = members.word(u"comply"_s, complyFromKey, complyWords());
    answer.complyAsWritten = members.line(u"comply_as_written"_s);
    answer.policyComplies = members.word(u"policy_complies"_s, degreeFromKey, degreeWords());
    answer.practiceComplies = members.word(u"practice_complies"_s, degreeFromKey, degreeWords());
    answer.commentary = Text::fromMarkup(members.lines(u"commentary"_s));
    answer.explanation = Text::fromMarkup(members.lines(u"explanation"_s));
    const QDate by = members.date(u"comply_by"_s);
    answer.complyBy = by.isValid() ? by.toString(Qt::ISODate) : QString();
    answer.owner = members.line(u"owner"_s);
    answer.review = members.word(u"review"_s, reviewFromKey, {u"carried"_s, u"reviewed"_s}).value_or(Review::None);
    answer.overruledBecause = members.lines(u"overruled_because"_s);
    answer.carriedFrom = members.object(u"carried_from"_s);
    answer.actions = members.objects(u"actions"_s);
    answer.comments = members.objects(u"comments"_s);
    answer.source = members.object(u"source"_s);
}

} // namespace

void insertText(QJsonObject &object, const QString &member, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(member, text);
    }
}

void insertArray(QJsonObject &object, const QString &member, const QJsonArray &array)
{
    if (!array.isEmpty()) {
        object.insert(member, array);
    }
}

void insertObject(QJsonObject &object, const QString &member, const QJsonObject &value)
{
    if (!value.isEmpty()) {
        object.insert(member, value);
    }
}

QJsonArray toJson(const std::vector<AcceptedFinding> &accepted)
{
    QJsonArray array;
    for (const AcceptedFinding &finding : accepted) {
        array.append(toJson(finding));
    }
    return array;
}

QJsonObject toJson(const AcceptedFinding &accepted)
{
    QJsonObject object = accepted.other;
    insertText(object, u"finding"_s, accepted.finding);
    insertText(object, u"reason"_s, accepted.reason);
    insertText(object, u"who"_s, accepted.who);
    insertText(object, u"at"_s, accepted.at);
    return object;
}

Result<std::vector<AcceptedFinding>> acceptedFindingsFromJson(const QJsonArray &array, const QString &place)
{
    std::vector<AcceptedFinding> findings;
    for (qsizetype i = 0; i < array.size(); ++i) {
        MemberReader members(array.at(i).toObject(), u"%1[%2]"_s.arg(place).arg(i));
        AcceptedFinding finding;
        finding.finding = members.line(u"finding"_s);
        finding.reason = members.lines(u"reason"_s);
        finding.who = members.line(u"who"_s);
        finding.at = members.line(u"at"_s);
        finding.other = members.rest();
        if (members.failed()) {
            return members.error();
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

QJsonObject toJson(const Approval &approval)
{
    QJsonObject object = approval.other;
    insertText(object, u"date"_s, approval.date.toString(Qt::ISODate));
    insertText(object, u"body"_s, approval.body);
    insertText(object, u"minute"_s, approval.minute);
    insertText(object, u"digest"_s, approval.digest);
    return object;
}

Result<Approval> approvalFromJson(const QJsonObject &object, const QString &place)
{
    MemberReader members(object, place);
    Approval approval;
    approval.date = members.date(u"date"_s);
    approval.body = members.line(u"body"_s);
    approval.minute = members.line(u"minute"_s);
    approval.digest = members.line(u"digest"_s);
    approval.other = members.rest();
    if (members.failed()) {
        return members.error();
    }
    return approval;
}

QJsonObject toJson(const Answer &answer)
{
    QJsonObject object = answer.other;
    object.insert(u"provision"_s, answer.provision.text());
    object.insert(u"comply"_s, answer.comply ? QJsonValue(complyKey(*answer.comply)) : QJsonValue(QJsonValue::Null));
    insertText(object, u"comply_as_written"_s, answer.complyAsWritten);
    insertWord(object, u"policy_complies"_s, answer.policyComplies);
    insertWord(object, u"practice_complies"_s, answer.practiceComplies);
    QJsonArray evidence;
    for (const Evidence &item : answer.evidence) {
        evidence.append(toJson(item));
    }
    insertArray(object, u"evidence"_s, evidence);
    insertText(object, u"commentary"_s, answer.commentary.markup());
    insertText(object, u"explanation"_s, answer.explanation.markup());
    insertText(object, u"comply_by"_s, answer.complyBy);
    insertText(object, u"owner"_s, answer.owner);
    insertText(object, u"review"_s, reviewKey(answer.review));
    insertObject(object, u"carried_from"_s, answer.carriedFrom);
    insertText(object, u"overruled_because"_s, answer.overruledBecause);
    insertArray(object, u"actions"_s, answer.actions);
    insertArray(object, u"accepted_findings"_s, toJson(answer.acceptedFindings));
    insertArray(object, u"comments"_s, answer.comments);
    insertObject(object, u"source"_s, answer.source);
    return object;
}

Result<Answer> answerFromJson(const QJsonObject &object, const QString &name)
{
    MemberReader members(object, name + u':');
    const QString written = members.requiredLine(u"provision"_s);
    const auto code = ProvisionCode::from(written);
    if (members.failed()) {
        return members.error();
    }
    if (!code) {
        members.fail(u"provision"_s,
                     Words::tr("“%1” is no provision code: it takes 1 to 32 characters with no spaces at "
                               "either end.")
                         .arg(written.left(40)));
        return members.error();
    }
    Answer answer(*code);
    readSimpleMembers(answer, members);
    const QJsonArray evidence = members.objects(u"evidence"_s);
    const QJsonArray accepted = members.objects(u"accepted_findings"_s);
    answer.other = members.rest();
    if (members.failed()) {
        return members.error();
    }
    auto items = evidenceFromJson(evidence, members.placeOf(u"evidence"_s));
    if (!items) {
        return items.error();
    }
    answer.evidence = *std::move(items);
    auto findings = acceptedFindingsFromJson(accepted, members.placeOf(u"accepted_findings"_s));
    if (!findings) {
        return findings.error();
    }
    answer.acceptedFindings = *std::move(findings);
    return answer;
}

QJsonObject toJson(const Organisation &organisation)
{
    QJsonObject object = organisation.other;
    object.insert(u"name"_s, organisation.name);
    insertText(object, u"kind"_s, organisation.kind);
    if (organisation.homes) {
        object.insert(u"homes"_s, *organisation.homes);
    }
    insertText(object, u"subject_term"_s, organisation.subjectTerm);
    insertText(object, u"member_responsible"_s, organisation.memberResponsible);
    insertText(object, u"senior_officer"_s, organisation.seniorOfficer);
    insertText(object, u"year_end"_s, organisation.yearEnd);
    insertText(object, u"member_responsible_since"_s, organisation.memberResponsibleSince.toString(Qt::ISODate));
    insertText(object, u"member_responsible_until"_s, organisation.memberResponsibleUntil.toString(Qt::ISODate));
    insertText(object, u"senior_officer_since"_s, organisation.seniorOfficerSince.toString(Qt::ISODate));
    insertText(object, u"senior_officer_until"_s, organisation.seniorOfficerUntil.toString(Qt::ISODate));
    return object;
}

namespace {

void readYearEnd(Organisation &organisation, MemberReader &members)
{
    organisation.yearEnd = members.line(u"year_end"_s);
    // A year that has a 29 February, so that it is a day of the calendar.
    const QDate day = QDate::fromString(u"2024-"_s + organisation.yearEnd, u"yyyy-MM-dd"_s);
    if (!organisation.yearEnd.isEmpty() && !day.isValid()) {
        members.fail(u"year_end"_s, Words::tr("“%1” is no day of the year. Give month and day, such as 03-31.")
                                        .arg(organisation.yearEnd.left(40)));
    }
}

void checkTerm(const QDate &since, const QDate &until, const QString &member, MemberReader &members)
{
    if (since.isValid() && until.isValid() && until < since) {
        members.fail(member, Words::tr("lies before the day on which the term began."));
    }
}

} // namespace

Result<Organisation> organisationFromJson(const QJsonObject &object, const QString &name)
{
    MemberReader members(object, name + u':');
    Organisation organisation;
    organisation.name = members.requiredLine(u"name"_s);
    organisation.kind = members.line(u"kind"_s);
    static const QStringList kinds = {u"council"_s, u"housing association"_s, u"other"_s};
    if (!organisation.kind.isEmpty() && !kinds.contains(organisation.kind)) {
        members.fail(u"kind"_s, Words::tr("“%1” is not one of the words that can stand here: %2.")
                                    .arg(organisation.kind.left(60), kinds.join(u", "_s)));
    }
    organisation.homes = members.count(u"homes"_s);
    organisation.subjectTerm = members.line(u"subject_term"_s);
    organisation.memberResponsible = members.line(u"member_responsible"_s);
    organisation.seniorOfficer = members.line(u"senior_officer"_s);
    readYearEnd(organisation, members);
    organisation.memberResponsibleSince = members.date(u"member_responsible_since"_s);
    organisation.memberResponsibleUntil = members.date(u"member_responsible_until"_s);
    organisation.seniorOfficerSince = members.date(u"senior_officer_since"_s);
    organisation.seniorOfficerUntil = members.date(u"senior_officer_until"_s);
    checkTerm(organisation.memberResponsibleSince, organisation.memberResponsibleUntil, u"member_responsible_until"_s,
              members);
    checkTerm(organisation.seniorOfficerSince, organisation.seniorOfficerUntil, u"senior_officer_until"_s, members);
    organisation.other = members.rest();
    if (members.failed()) {
        return members.error();
    }
    return organisation;
}

} // namespace attest
