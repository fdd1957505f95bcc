// SPDX-License-Identifier: GPL-3.0-or-later
#include "PublishedForm.h"

#include "support/TestData.h"

#include <QFile>
#include <QJsonDocument>

namespace attest::test {

namespace {
std::optional<Comply> complyOf(const QString &word)
{
    if (word == QLatin1String("Yes")) {
        return Comply::Yes;
    }
    if (word == QLatin1String("No")) {
        return Comply::No;
    }
    if (word == QLatin1String("Partially")) {
        return Comply::Partially;
    }
    return word == QLatin1String("N/A") ? std::optional(Comply::NotApplicable) : std::nullopt;
}

Answer answerOf(const QJsonObject &row)
{
    Answer answer(*ProvisionCode::from(row.value(QLatin1String("code")).toString()));
    answer.comply = complyOf(row.value(QLatin1String("comply")).toString());
    const QString evidence = row.value(QLatin1String("evidence")).toString();
    for (const QString &item : evidence.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        answer.evidence.push_back({EvidenceKind::Note, item, {}, {}, {}, {}, {}});
    }
    answer.commentary = Text::fromPlain(row.value(QLatin1String("commentary")).toString() +
                                        row.value(QLatin1String("evidence_commentary")).toString());
    return answer;
}
} // namespace

std::optional<Assessment> publishedForm(const QString &fileName)
{
    const QString folder = realFormsFolder();
    QFile file(folder + QLatin1Char('/') + fileName);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject form = QJsonDocument::fromJson(file.readAll()).object();
    Assessment result;
    result.organisation.name = form.value(QLatin1String("organisation")).toString();
    result.edition = form.value(QLatin1String("code")).toString();
    result.year =
        AssessmentYear::from(form.value(QLatin1String("year")).toString()).value_or(AssessmentYear::starting(2024));
    for (const QJsonValue row : form.value(QLatin1String("answers")).toArray()) {
        result.answers.push_back(answerOf(row.toObject()));
    }
    return result;
}

} // namespace attest::test
