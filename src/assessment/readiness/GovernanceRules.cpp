// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GovernanceRules)
};

/// Whether the words name an officer's post and nothing of the governing body.
bool namesOfficer(const QString &foldedText)
{
    static const QRegularExpression officer(
        uR"(\b(?:managers?|officers?|director|head of|chief executive|assistant|team leader|supervisor|co-?ordinator|administrator)\b)"_s);
    static const QRegularExpression governing(
        uR"(\b(?:cllr|councillor|member|board|trustee|chair(?:man|woman|person)?|non-executive|ned|portfolio holder|cabinet|executive (?:cllr|councillor)|lead member|governor|committee|mayor|alderman)\b)"_s);
    // Whom an officer reports to is not who leads.
    static const QRegularExpression reporting(
        uR"(\b(?:report[a-z]*|updates?|updated|present[a-z]*|feed(?:s|ing)? ?back|briefs?)\b[^.;\n]{0,60}?\bto\b[^.;\n]*)"_s);
    return officer.match(foldedText).hasMatch() && !governing.match(QString(foldedText).remove(reporting)).hasMatch();
}

class NoMemberResponsible final : public Rule
{
public:
    QString id() const override { return u"member-responsible-missing"_s; }
    QString description() const override { return Words::tr("No Member Responsible for Complaints is named."); }
    QString source() const override { return Words::tr("Complaint Handling Code 2024, 9.5"); }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        if (!form.assessment().organisation.memberResponsible.trimmed().isEmpty()) {
            return {};
        }
        // Asked for before approval: the name is sealed with the rest and cannot be entered afterwards.
        return {
            finding(nullptr, Severity::Blocking,
                    Words::tr("No Member Responsible for Complaints is named. Enter the member of the governing body "
                              "who has the lead on complaints."),
                    QString())};
    }
};

class MemberIsOfficer final : public Rule
{
public:
    QString id() const override { return u"member-responsible-officer"_s; }
    QString description() const override
    {
        return Words::tr("A Member Responsible for Complaints who seems to be an officer; also in the row of the "
                         "provision that asks for a member of the governing body.");
    }
    QString source() const override
    {
        return Words::tr(
            "Complaint Handling Code 2024, 9.5: a member of the governing body; seen in published forms: a "
            "neighbourhood manager");
    }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        std::vector<Finding> findings;
        const QString member = form.assessment().organisation.memberResponsible;
        if (namesOfficer(folded(member))) {
            findings.push_back(
                finding(nullptr, Severity::Warning,
                        Words::tr("“%1” seems to be an officer. The Member Responsible for Complaints is a "
                                  "member of the governing body; the senior officer has a field of their "
                                  "own.")
                            .arg(member.simplified()),
                        folded(member)));
        }
        for (const ReadinessRow &row : form.rows()) {
            lookAt(row, findings);
        }
        return findings;
    }

private:
    void lookAt(const ReadinessRow &row, std::vector<Finding> &findings) const
    {
        static const QRegularExpression asks(
            uR"(\bmember of the governing body\b[^.]{0,40}\b(?:must|should) be appointed\b)"_s);
        if (!row.says(Comply::Yes) || !asks.match(folded(row.provision->plainText())).hasMatch()) {
            return;
        }
        QString words;
        for (const ReadinessPassage &passage : row.passages) {
            words += passage.own + u'\n';
        }
        if (namesOfficer(words)) {
            findings.push_back(
                finding(&row, Severity::Warning,
                        Words::tr("The answer is Yes, but the words name an officer and no member of the "
                                  "governing body. Name the member who is responsible for complaints."),
                        words));
        }
    }
};

class NoApproval final : public Rule
{
public:
    QString id() const override { return u"approval-missing"_s; }
    QString description() const override { return Words::tr("The governing body has not approved the assessment."); }
    QString source() const override
    {
        return Words::tr("Self-assessment form: reviewed and approved by the governing body at least annually");
    }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        if (form.assessment().approval.has_value()) {
            return {};
        }
        Finding missing =
            finding(nullptr, Severity::Blocking,
                    Words::tr("The governing body has not approved this assessment. Record its decision with the date "
                              "and the minute."),
                    QString(), Gate::Publication);
        missing.acceptable = false;
        return {missing};
    }
};

class NoResponse final : public Rule
{
public:
    QString id() const override { return u"response-missing"_s; }
    QString description() const override { return Words::tr("There is no response of the governing body."); }
    QString source() const override { return Words::tr("Complaint Handling Code 2024, 8.2"); }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        const std::optional<Text> &response = form.assessment().response;
        if (response.has_value() && !response->isEmpty()) {
            return {};
        }
        return {
            finding(nullptr, Severity::Blocking,
                    Words::tr("The governing body's response is missing. It is published beside the report and this "
                              "assessment: enter it."),
                    QString(), Gate::Publication)};
    }
};
} // namespace

RuleList governanceRules()
{
    static const NoMemberResponsible noMemberResponsible;
    static const MemberIsOfficer memberIsOfficer;
    static const NoApproval noApproval;
    static const NoResponse noResponse;
    return {&noMemberResponsible, &memberIsOfficer, &noApproval, &noResponse};
}

} // namespace attest::readiness
