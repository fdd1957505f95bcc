// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/Limits.h"

#include "provisions/ShippedFolder.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Limits)
};

} // namespace

Result<Limits> readLimits(const QByteArray &bytes, const QString &fileName, FileOrigin origin)
{
    const Result<QJsonObject> object = readBySchema(bytes, fileName, limitsSchema, origin);
    if (!object) {
        return object.error();
    }
    const QString written = object->value("edition"_L1).toString();
    const auto edition = EditionId::from(written);
    if (!edition) {
        return badInput(Words::tr("%1: edition: '%2' is no edition's id, such as hos-2024.").arg(fileName, written));
    }
    Limits limits{*edition, {}};
    const QJsonArray list = object->value("limits"_L1).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject entry = list.at(i).toObject();
        const auto code = ProvisionCode::from(entry.value("provision"_L1).toString());
        if (!code) {
            return badInput(Words::tr("%1: limits[%2].provision: '%3' is no provision's code: it must be one line "
                                      "without spaces around it.")
                                .arg(fileName, QString::number(i), entry.value("provision"_L1).toString()));
        }
        limits.limits.push_back({*code, entry.value("what"_L1).toString(), entry.value("value"_L1).toInt(),
                                 entry.value("unit"_L1).toString(), entry.value("from"_L1).toString(),
                                 entry.value("direction"_L1).toString()});
    }
    return limits;
}

Result<void> checkPlaced(const Limits &limits, const Edition &edition, const QString &fileName)
{
    for (std::size_t i = 0; i < limits.limits.size(); ++i) {
        const ProvisionCode &code = limits.limits[i].provision;
        if (edition.find(code) == nullptr) {
            return badInput(Words::tr("%1: limits[%2].provision: the edition %3 has no provision %4.")
                                .arg(fileName, QString::number(i), edition.id.text(), code.text()));
        }
    }
    return {};
}

} // namespace attest
