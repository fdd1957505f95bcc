// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparedForms.h"

#include "assessment/CarryForward.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

AssessmentComparison compared(const Assessment &from, const Assessment &to, const Correspondence *led)
{
    auto comparison = compareAssessments({.from = from,
                                          .fromEdition = *edition(from.edition),
                                          .to = to,
                                          .toEdition = *edition(to.edition),
                                          .correspondence = led});
    if (!comparison) {
        qFatal("%s", qPrintable(comparison.error().message));
    }
    return *std::move(comparison);
}

} // namespace

ProvisionCode code(const QString &text)
{
    return ProvisionCode::from(text).value();
}

Assessment blank(const QString &editionId, int startYear)
{
    Organisation organisation;
    organisation.name = u"Fenmoor Homes"_s;
    return startBlank(organisation, *edition(editionId), AssessmentYear::starting(startYear), Purpose::Annual);
}

Assessment filled(const QString &editionId, int startYear)
{
    Assessment assessment = blank(editionId, startYear);
    for (Answer &each : assessment.answers) {
        const QString of = each.provision.text();
        each.comply = Comply::Yes;
        each.evidence = evidence({u"Complaints policy, rule "_s + of, u"“We keep to rule %1.”"_s.arg(of)});
        each.commentary = Text::fromPlain(u"The team keeps to rule %1 with care."_s.arg(of));
    }
    return assessment;
}

Answer &answer(Assessment &assessment, const QString &provision)
{
    Answer *found = assessment.find(code(provision));
    if (found == nullptr) {
        qFatal("There is no provision %s.", qPrintable(provision));
    }
    return *found;
}

std::vector<Evidence> evidence(const QStringList &texts)
{
    std::vector<Evidence> items;
    for (const QString &text : texts) {
        Evidence item;
        item.text = text;
        item.kind = text.startsWith(u"http"_s) ? EvidenceKind::Url
                    : text.startsWith(u'“')    ? EvidenceKind::Quote
                                               : EvidenceKind::Note;
        items.push_back(item);
    }
    return items;
}

const Correspondence *correspondence()
{
    return shelf().correspondence(*EditionId::from(u"hos-2022"_s), *EditionId::from(u"hos-2024"_s));
}

AssessmentComparison acrossEditions(const Assessment &from, const Assessment &to)
{
    return compared(from, to, correspondence());
}

AssessmentComparison oneEdition(const Assessment &from, const Assessment &to)
{
    return compared(from, to, nullptr);
}

QString said(const std::vector<DiffPiece> &pieces, DiffKind kind)
{
    QString words;
    for (const DiffPiece &piece : pieces) {
        words += piece.kind == kind ? piece.text : QString();
    }
    return words;
}

} // namespace attest::test
