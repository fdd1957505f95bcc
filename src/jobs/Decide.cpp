// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/Decide.h"

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

Result<QJsonArray> fileRecords(const QStringList &paths)
{
    QJsonArray records;
    for (const QString &path : paths) {
        const auto bytes = readFile(path, largestPublishedFile);
        if (!bytes) {
            return bytes.error();
        }
        records.append(QJsonObject{{QStringLiteral("name"), QFileInfo(path).fileName()},
                                   {QStringLiteral("sha256"), sha256Hex(*bytes)}});
    }
    return records;
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
    return library.approve(id, approval, who);
}

Result<void> publishAssessment(Library &library, const AssessmentId &id, const Publication &publication,
                               const QDate &today, const QString &who)
{
    const QUrl url(publication.url, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!publication.url.isEmpty() && (!url.isValid() || !web || url.host().isEmpty())) {
        return badInput(Words::tr("“%1” is no web address. Give the page's address as the browser shows it, such as "
                                  "https://www.example.org/complaints.")
                            .arg(publication.url));
    }
    const auto checked = checkAssessment(library, id, today);
    if (!checked) {
        return checked.error();
    }
    if (checked->assessment.state == State::Approved) {
        if (const auto blocking = checked->blocking(Gate::Publication); !blocking.empty()) {
            return refusal(blocking, Words::tr("publication"));
        }
    }
    const auto files = fileRecords(publication.files);
    if (!files) {
        return files.error();
    }
    return library.publish(id,
                           QJsonObject{{QStringLiteral("date"), publication.date.toString(Qt::ISODate)},
                                       {QStringLiteral("url"), publication.url},
                                       {QStringLiteral("files"), *files}},
                           who);
}

} // namespace attest
