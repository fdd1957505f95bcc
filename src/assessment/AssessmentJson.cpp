// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"

#include "assessment/json/AnswerJson.h"
#include "assessment/json/MemberReader.h"
#include "assessment/json/WholeJson.h"
#include "base/Json.h"
#include "base/JsonSchema.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

// Outside every namespace, as Qt asks: the schema of a static library is registered by hand.
static void registerSchemas()
{
    Q_INIT_RESOURCE(assessment_schemas);
}

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentJson)
};

const Result<JsonSchema> &schema()
{
    static const Result<JsonSchema> compiled = [] {
        registerSchemas();
        const QString path = u":/schemas/attest-assessment-1.schema.json"_s;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? JsonSchema::read(file.readAll(), path)
                                              : Result<JsonSchema>(storageError(file.errorString()));
    }();
    return compiled;
}

QJsonObject editionJson(const Assessment &assessment)
{
    QJsonObject object = assessment.editionOther;
    object.insert(u"id"_s, assessment.edition);
    insertText(object, u"sha256"_s, assessment.editionHash);
    return object;
}

void checkFormat(MemberReader &members)
{
    if (members.line(u"format"_s) != u"attest-assessment"_s) {
        members.fail(u"format"_s, Words::tr("must be “attest-assessment”: this is no assessment."));
    }
    if (members.count(u"version"_s) != qint64(1)) {
        members.fail(u"version"_s, Words::tr("must be 1. A later version needs a later Attest."));
    }
}

Result<void> readEditionMember(Assessment &assessment, MemberReader &members, const QString &name)
{
    MemberReader edition(members.object(u"edition"_s), name + u": edition"_s);
    assessment.edition = edition.requiredLine(u"id"_s);
    assessment.editionHash = edition.line(u"sha256"_s);
    assessment.editionOther = edition.rest();
    return edition.failed() ? Result<void>(edition.error()) : Result<void>();
}

Result<void> readAnswers(Assessment &assessment, const QJsonArray &answers, const QString &name)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QJsonObject object = answers.at(i).toObject();
        const QString code = object.value(u"provision"_s).toString().left(40);
        auto answer = answerFromJson(object, name + u": answers[%1] (%2)"_s.arg(QString::number(i), code));
        if (!answer) {
            return answer.error();
        }
        // As it was read: what a reader drops, such as a control character, makes no other provision.
        const QString &read = answer->provision.text();
        if (seen.contains(read)) {
            return badInput(Words::tr("%1: answers[%2]: provision %3 is answered twice. Leave one of the answers out.")
                                .arg(name, QString::number(i), read));
        }
        seen.insert(read);
        assessment.answers.push_back(*std::move(answer));
    }
    return {};
}

} // namespace

QJsonObject toJson(const Assessment &assessment)
{
    QJsonObject object = assessment.other;
    object.insert(u"format"_s, u"attest-assessment"_s);
    object.insert(u"version"_s, 1);
    if (assessment.id) {
        object.insert(u"id"_s, assessment.id->text());
    }
    object.insert(u"organisation"_s, toJson(assessment.organisation));
    object.insert(u"edition"_s, editionJson(assessment));
    object.insert(u"year"_s, assessment.year.text());
    object.insert(u"purpose"_s, purposeKey(assessment.purpose));
    object.insert(u"state"_s, stateKey(assessment.state));
    QJsonArray answers;
    for (const Answer &answer : assessment.answers) {
        answers.append(toJson(answer));
    }
    object.insert(u"answers"_s, answers);
    insertArray(object, u"unplaced"_s, assessment.unplaced);
    insertArray(object, u"imported_from"_s, assessment.importedFrom);
    insertArray(object, u"publications"_s, assessment.publications);
    insertArray(object, u"accepted_findings"_s, toJson(assessment.acceptedFindings));
    if (assessment.approval) {
        object.insert(u"approval"_s, toJson(*assessment.approval));
    }
    if (assessment.response) {
        insertText(object, u"governing_body_response"_s, assessment.response->markup());
    }
    return object;
}

QByteArray writeAssessment(const Assessment &assessment)
{
    return readableJson(toJson(assessment));
}

Result<Assessment> readAssessment(const QByteArray &bytes, const QString &fileName)
{
    if (!schema()) {
        return schema().error();
    }
    const Result<QJsonObject> object = parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    if (const Result<void> fits = schema()->check(*object, fileName); !fits) {
        return fits.error();
    }
    return assessmentFromJson(*object, fileName);
}

Result<Assessment> assessmentFromJson(const QJsonObject &object, const QString &name)
{
    MemberReader members(object, name + u':');
    checkFormat(members);
    const QJsonObject organisation = members.object(u"organisation"_s);
    const QJsonArray answers = members.objects(u"answers"_s);
    const QJsonArray importedFrom = members.objects(u"imported_from"_s);
    Assessment assessment;
    if (const Result<void> read = readEditionMember(assessment, members, name); !read) {
        return read.error();
    }
    if (const Result<void> read = readWholeMembers(assessment, members, name); !read) {
        return read.error();
    }
    assessment.importedFrom = importedFrom;
    assessment.other = members.rest();
    auto landlord = organisationFromJson(organisation, name + u": organisation"_s);
    if (!landlord) {
        return landlord.error();
    }
    assessment.organisation = *std::move(landlord);
    if (const Result<void> read = readAnswers(assessment, answers, name); !read) {
        return read.error();
    }
    return assessment;
}

QByteArray sealedContent(const Assessment &assessment)
{
    QJsonObject object = toJson(assessment);
    for (const QString &member :
         {u"id"_s, u"state"_s, u"approval"_s, u"governing_body_response"_s, u"publications"_s, u"imported_from"_s}) {
        object.remove(member);
    }
    return canonicalJson(object);
}

Result<void> checkAgainst(const Assessment &assessment, const Edition &edition, const QString &name)
{
    QStringList unknown;
    for (const Answer &answer : assessment.answers) {
        if (edition.find(answer.provision) == nullptr) {
            unknown.append(answer.provision.text());
        }
    }
    if (unknown.isEmpty()) {
        return {};
    }
    if (unknown.size() > 10) {
        unknown = unknown.mid(0, 10) + QStringList{u"…"_s};
    }
    return badInput(
        Words::tr("%1: the %2 (%3) has no provision %4. Check that the assessment names the edition it answers.")
            .arg(name, edition.name(), edition.id.text(), unknown.join(u", "_s)));
}

} // namespace attest
