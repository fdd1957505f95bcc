// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Decide.h"

#include "base/Days.h"
#include "base/Files.h"
#include "base/Json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace attest {

namespace {

constexpr qint64 largestPublishedFile = 256LL * 1024 * 1024;
constexpr size_t findingsNamed = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

Error refusal(const std::vector<Finding> &blocking, const QString &what)
{
    QStringList sentences;
    for (size_t i = 0; i < blocking.size() && i < findingsNamed; ++i) {
        const QString where = blocking[i].provision ? blocking[i].provision->text() + QStringLiteral(": ") : QString();
        sentences.append(where + blocking[i].sentence);
    }
    const QString count = blocking.size() == 1 ? Words::tr("One thing stands before %1.").arg(what)
                                               : Words::tr("%1 things stand before %2.").arg(blocking.size()).arg(what);
    return {ErrorKind::Refused,
            Words::tr("%1 Mend each, or accept it with a reason. %2").arg(count, sentences.join(QLatin1Char(' ')))};
}

/// A page or an assessment file of what was approved carries its digest; a draft does not.
bool carriesDigest(const QString &path, const QByteArray &bytes, const QString &digest)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool readable =
        ending == QLatin1String("html") || ending == QLatin1String("htm") || ending == QLatin1String("json");
    return !readable || bytes.contains(digest.toLatin1());
}

Result<QJsonArray> fileRecords(const QStringList &paths, const QString &digest)
{
    QJsonArray records;
    for (const QString &path : paths) {
        const auto bytes = readFile(path, largestPublishedFile);
        if (!bytes) {
            return bytes.error();
        }
        if (!carriesDigest(path, *bytes, digest)) {
            return badInput(Words::tr("%1 is not the form that was approved: it does not carry its digest. Export the "
                                      "form again, and publish that.")
                                .arg(path));
        }
        records.append(QJsonObject{{QStringLiteral("name"), QFileInfo(path).fileName()},
                                   {QStringLiteral("sha256"), sha256Hex(*bytes)}});
    }
    return records;
}

} // namespace

namespace {

Result<void> checkDecided(const QDate &date, AssessmentYear year, const QDate &today)
{
    constexpr int april = 4;
    const QString said = dayInWords(date);
    if (date > today) {
        return badInput(
            Words::tr("The decision is dated %1, which is still to come. Give the date of the meeting.").arg(said));
    }
    if (date < QDate(year.startYear(), april, 1)) {
        return badInput(Words::tr("The decision is dated %1, before the year %2 began. Give the date of the meeting.")
                            .arg(said, year.text()));
    }
    return {};
}

Result<void> checkPublished(const Publication &publication, const std::optional<Approval> &approval, const QDate &today)
{
    const QUrl url(publication.url, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!publication.url.isEmpty() && (!url.isValid() || !web || url.host().isEmpty())) {
        return badInput(Words::tr("“%1” is no web address. Give the page's address as the browser shows it, such as "
                                  "https://www.example.org/complaints.")
                            .arg(publication.url));
    }
    const QString said = dayInWords(publication.date);
    if (publication.date > today) {
        return badInput(
            Words::tr("The publication is dated %1, which is still to come. Record it once it is online.").arg(said));
    }
    if (approval && publication.date < approval->date) {
        return badInput(
            Words::tr("The publication is dated %1, before the approval of %2. Give the date it went online.")
                .arg(said, dayInWords(approval->date)));
    }
    if (publication.url.isEmpty() && publication.files.isEmpty()) {
        return Error{ErrorKind::Usage,
                     Words::tr("Say what was published: give the page's address, the files, or both.")};
    }
    return {};
}

} // namespace

Result<QString> approveAssessment(Library &library, const AssessmentId &id, const Approval &approval,
                                  const QDate &today, const QString &who)
{
    const auto checked = checkAssessment(library, id, today);
    if (!checked) {
        return checked.error();
    }
    if (const auto blocking = checked->blocking(Gate::Approval); !blocking.empty()) {
        return refusal(blocking, Words::tr("approval"));
    }
    if (const auto dated = checkDecided(approval.date, checked->assessment.year, today); !dated) {
        return dated.error();
    }
    return library.approve(id, approval, who);
}

Result<void> publishAssessment(Library &library, const AssessmentId &id, const Publication &publication,
                               const QDate &today, const QString &who)
{
    const auto checked = checkAssessment(library, id, today);
    if (!checked) {
        return checked.error();
    }
    if (checked->assessment.state == State::Approved) {
        if (const auto blocking = checked->blocking(Gate::Publication); !blocking.empty()) {
            return refusal(blocking, Words::tr("publication"));
        }
    }
    const std::optional<Approval> &approval = checked->assessment.approval;
    if (const auto fits = checkPublished(publication, approval, today); !fits) {
        return fits.error();
    }
    const auto files = fileRecords(publication.files, approval ? approval->digest : QString());
    if (!files) {
        return files.error();
    }
    return library.publish(id,
                           QJsonObject{{QStringLiteral("date"), publication.date.toString(Qt::ISODate)},
                                       {QStringLiteral("url"), publication.url},
                                       {QStringLiteral("files"), *files}},
                           who);
}

std::optional<Publication> lastPublication(const Assessment &assessment)
{
    if (assessment.publications.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject last = assessment.publications.last().toObject();
    Publication publication;
    publication.date = QDate::fromString(last.value(QStringLiteral("date")).toString(), Qt::ISODate);
    publication.url = last.value(QStringLiteral("url")).toString();
    for (const QJsonValue &file : last.value(QStringLiteral("files")).toArray()) {
        publication.files.append(file.toObject().value(QStringLiteral("name")).toString());
    }
    return publication;
}

QString returnReason(const Assessment &assessment)
{
    return assessment.other.value(QStringLiteral("returned")).toObject().value(QStringLiteral("reason")).toString();
}

} // namespace attest
