// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadyForm.h"

#include "support/TestData.h"

namespace attest::test {

ReadyForm::ReadyForm(const QString &editionId, int startYear) : m_edition(test::edition(editionId))
{
    assessment.organisation.name = QStringLiteral("Fenland Homes");
    assessment.organisation.memberResponsible = QStringLiteral("Cllr Ada Brook, Cabinet Member for Housing");
    assessment.edition = editionId;
    assessment.year = AssessmentYear::starting(startYear);
    assessment.state = State::Draft;
    Approval approval;
    approval.date = QDate(2026, 6, 1);
    approval.body = QStringLiteral("Cabinet");
    assessment.approval = approval;
    assessment.response = Text::fromPlain(QStringLiteral("Cabinet welcomes the report."));
    for (const Provision *provision : m_edition->provisions()) {
        Answer answer(provision->code);
        answer.comply = Comply::Yes;
        answer.evidence.push_back(
            {EvidenceKind::Note, QStringLiteral("Complaints policy, section 4.2"), {}, {}, {}, {}, {}});
        assessment.answers.push_back(answer);
    }
}

Answer &ReadyForm::answer(const QString &code)
{
    Answer *found = assessment.find(*ProvisionCode::from(code));
    if (found == nullptr) {
        qFatal("%s has no provision %s", qPrintable(assessment.edition), qPrintable(code));
    }
    return *found;
}

Answer &ReadyForm::say(const QString &code, Comply comply, const QString &evidence, const QString &commentary)
{
    Answer &result = answer(code);
    result.comply = comply;
    result.evidence.clear();
    if (!evidence.isEmpty()) {
        result.evidence.push_back({EvidenceKind::Note, evidence, {}, {}, {}, {}, {}});
    }
    result.commentary = Text::fromPlain(commentary);
    return result;
}

std::vector<Finding> ReadyForm::findings() const
{
    return checkReadiness({assessment, *m_edition, today});
}

std::vector<Finding> ReadyForm::findings(const QString &rule) const
{
    std::vector<Finding> result;
    for (const Finding &finding : findings()) {
        if (finding.rule == rule) {
            result.push_back(finding);
        }
    }
    return result;
}

QStringList ReadyForm::found(const QString &rule) const
{
    QStringList result;
    for (const Finding &finding : findings(rule)) {
        result.push_back(severityKey(finding.severity) + QLatin1Char(' ') +
                         (finding.provision ? finding.provision->text() : QStringLiteral("form")));
    }
    return result;
}

} // namespace attest::test
