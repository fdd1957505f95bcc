// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Seals.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Seals)
};

} // namespace

Result<QString> Seals::seal(const Assessment &assessment, const QDateTime &at)
{
    const QByteArray content = sealedContent(assessment);
    const QString digest = sha256Hex(content);
    auto kept = m_database.run(
        u"INSERT INTO seal (assessment, digest, content, at) VALUES (?, ?, ?, ?)"_s,
        {assessment.id->text(), digest, QString::fromUtf8(content), at.toUTC().toString(Qt::ISODateWithMs)});
    if (!kept) {
        return kept.error();
    }
    return digest;
}

Result<std::optional<Seal>> Seals::of(const AssessmentId &id) const
{
    std::optional<Seal> seal;
    enum Column { Digest, Content };
    auto read = m_database.forEach(u"SELECT digest, content FROM seal WHERE assessment = ?"_s, {id.text()},
                                   [&seal](const DatabaseRow &row) -> Result<void> {
                                       seal = Seal{row.text(Digest), row.text(Content).toUtf8()};
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    return seal;
}

Result<QStringList> Seals::check(const Assessment &assessment) const
{
    auto seal = of(*assessment.id);
    if (!seal) {
        return seal.error();
    }
    const QString id = assessment.id->text();
    if (!isSealed(assessment.state)) {
        return seal->has_value() ? QStringList{Words::tr("Assessment %1 is not approved, yet it bears a seal.").arg(id)}
                                 : QStringList();
    }
    if (!seal->has_value()) {
        return QStringList{Words::tr("Assessment %1 is approved, but its seal is missing.").arg(id)};
    }
    const Seal &held = **seal;
    QStringList problems;
    if (sha256Hex(held.content) != held.digest) {
        problems.append(Words::tr("The seal of assessment %1 was altered: it does not fit its digest.").arg(id));
    }
    if (sha256Hex(sealedContent(assessment)) != held.digest) {
        problems.append(
            Words::tr("Assessment %1 is no longer what was approved: its content does not fit its seal.").arg(id));
    }
    if (!assessment.approval || assessment.approval->digest != held.digest) {
        problems.append(Words::tr("The approval of assessment %1 names another digest than its seal.").arg(id));
    }
    return problems;
}

} // namespace attest
