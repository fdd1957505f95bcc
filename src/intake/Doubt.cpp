// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/Doubt.h"

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr double sureEnough = 0.7;

QJsonObject partOf(const Answer &answer, ReadPart part)
{
    const QString key = part == ReadPart::Row        ? u"row"_s
                        : part == ReadPart::Comply   ? u"comply"_s
                        : part == ReadPart::Evidence ? u"evidence"_s
                                                     : u"commentary"_s;
    return answer.source.value(key).toObject();
}

/// Its wording told where it belongs, although it is numbered otherwise.
bool placedAgainstItsCode(const QJsonObject &row)
{
    return row.value(u"by"_s) == u"wording"_s && !row.value(u"code"_s).toString().isEmpty();
}

} // namespace

std::optional<double> confidenceOf(const Answer &answer, ReadPart part)
{
    const QJsonValue confidence = partOf(answer, part).value(u"confidence"_s);
    return confidence.isDouble() ? std::optional(confidence.toDouble()) : std::nullopt;
}

QString placeOf(const Answer &answer, ReadPart part)
{
    return partOf(answer, part).value(u"place"_s).toString();
}

CellPlaces placesOf(const Answer &answer, ReadPart part)
{
    return placesIn(partOf(answer, part));
}

std::vector<ReadPart> doubtfulParts(const Answer &answer)
{
    std::vector<ReadPart> doubtful;
    for (const ReadPart part : {ReadPart::Row, ReadPart::Comply, ReadPart::Evidence, ReadPart::Commentary}) {
        const bool unsure = confidenceOf(answer, part).value_or(1) < sureEnough;
        if (unsure || (part == ReadPart::Row && placedAgainstItsCode(partOf(answer, part)))) {
            doubtful.push_back(part);
        }
    }
    return doubtful;
}

bool isDoubtful(const Answer &answer)
{
    return !isChecked(answer) && !doubtfulParts(answer).empty();
}

bool isChecked(const Answer &answer)
{
    return answer.source.value(u"checked"_s).toBool();
}

void setChecked(Answer &answer, bool checked)
{
    if (checked) {
        answer.source.insert(u"checked"_s, true);
    } else {
        answer.source.remove(u"checked"_s);
    }
}

} // namespace attest
