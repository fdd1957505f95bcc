// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json/WholeJson.h"

#include "assessment/json/AnswerJson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentJson)
};

QStringList purposeWords()
{
    return {u"annual"_s,   u"restructure"_s, u"merger"_s, u"change of procedures"_s, u"business continuity"_s,
            u"ombudsman"_s};
}

QStringList stateWords()
{
    return {u"draft"_s, u"with governing body"_s, u"returned"_s, u"approved"_s, u"published"_s, u"superseded"_s};
}

void readYear(Assessment &assessment, MemberReader &members)
{
    const QString year = members.requiredLine(u"year"_s);
    if (const auto parsed = AssessmentYear::from(year)) {
        assessment.year = *parsed;
    } else if (!members.failed()) {
        members.fail(u"year"_s, Words::tr("“%1” is no assessment year. Give two years that follow each other, such as "
                                          "2024-25.")
                                    .arg(year.left(40)));
    }
}

void readId(Assessment &assessment, MemberReader &members)
{
    const QString id = members.line(u"id"_s);
    if (!id.isEmpty()) {
        assessment.id = AssessmentId::from(id);
        if (!assessment.id) {
            members.fail(u"id"_s, Words::tr("“%1” is no UUID in lower case.").arg(id.left(60)));
        }
    }
}

} // namespace

Result<void> readWholeMembers(Assessment &assessment, MemberReader &members, const QString &name)
{
    readYear(assessment, members);
    readId(assessment, members);
    assessment.purpose = members.word(u"purpose"_s, purposeFromKey, purposeWords()).value_or(Purpose::Annual);
    assessment.state = members.word(u"state"_s, stateFromKey, stateWords()).value_or(State::Draft);
    assessment.unplaced = members.objects(u"unplaced"_s);
    assessment.publications = members.objects(u"publications"_s);
    const QString response = members.lines(u"governing_body_response"_s);
    if (!response.isEmpty()) {
        assessment.response = Text::fromMarkup(response);
    }
    const QJsonArray accepted = members.objects(u"accepted_findings"_s);
    const QJsonObject approval = members.object(u"approval"_s);
    if (members.failed()) {
        return members.error();
    }
    auto findings = acceptedFindingsFromJson(accepted, name + u": accepted_findings"_s);
    if (!findings) {
        return findings.error();
    }
    assessment.acceptedFindings = *std::move(findings);
    if (!approval.isEmpty()) {
        auto read = approvalFromJson(approval, name + u": approval"_s);
        if (!read) {
            return read.error();
        }
        assessment.approval = *std::move(read);
    }
    return {};
}

} // namespace attest
