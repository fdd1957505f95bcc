// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr double sureEnough = 0.7;

QString keyOf(ReadPart part)
{
    return part == ReadPart::Row        ? u"row"_s
           : part == ReadPart::Comply   ? u"comply"_s
           : part == ReadPart::Evidence ? u"evidence"_s
                                        : u"commentary"_s;
}

/// Its wording told where it belongs, although it is numbered otherwise.
bool placedAgainstItsCode(const QJsonObject &row)
{
    return row.value(u"by"_s) == u"wording"_s && !row.value(u"code"_s).toString().isEmpty();
}

} // namespace

std::optional<double> confidenceOf(const Answer &answer, ReadPart part)
{
    const QJsonValue confidence = sourceOf(answer, part).value(u"confidence"_s);
    return confidence.isDouble() ? std::optional(confidence.toDouble()) : std::nullopt;
}

QString placeOf(const Answer &answer, ReadPart part)
{
    return sourceOf(answer, part).value(u"place"_s).toString();
}

QJsonObject sourceOf(const Answer &answer, ReadPart part)
{
    return answer.source.value(keyOf(part)).toObject();
}

std::vector<ReadPart> doubtfulParts(const Answer &answer)
{
    std::vector<ReadPart> doubtful;
    for (const ReadPart part : {ReadPart::Row, ReadPart::Comply, ReadPart::Evidence, ReadPart::Commentary}) {
        const bool unsure = confidenceOf(answer, part).value_or(1) < sureEnough;
        if (unsure || (part == ReadPart::Row && placedAgainstItsCode(sourceOf(answer, part)))) {
            doubtful.push_back(part);
        }
    }
    return doubtful;
}

std::vector<ReadPart> uncheckedParts(const Answer &answer)
{
    const QJsonValue checked = answer.source.value(u"checked"_s);
    std::vector<ReadPart> parts = checked.toBool() ? std::vector<ReadPart>() : doubtfulParts(answer);
    const QJsonArray names = checked.toArray();
    parts.erase(
        std::remove_if(parts.begin(), parts.end(), [&names](ReadPart part) { return names.contains(keyOf(part)); }),
        parts.end());
    return parts;
}

bool isDoubtful(const Answer &answer)
{
    return !uncheckedParts(answer).empty();
}

bool isChecked(const Answer &answer)
{
    const QJsonValue checked = answer.source.value(u"checked"_s);
    return checked.toBool() || (!checked.toArray().isEmpty() && !isDoubtful(answer));
}

void setChecked(Answer &answer, bool checked)
{
    if (checked) {
        answer.source.insert(u"checked"_s, true);
    } else {
        answer.source.remove(u"checked"_s);
    }
}

void setChecked(Answer &answer, const std::vector<ReadPart> &parts)
{
    const QJsonValue before = answer.source.value(u"checked"_s);
    QJsonArray names = before.toArray();
    for (const ReadPart part : parts) {
        if (!names.contains(keyOf(part))) {
            names.append(keyOf(part));
        }
    }
    if (!before.toBool() && !names.isEmpty()) {
        answer.source.insert(u"checked"_s, names);
    }
}

std::vector<ReadPart> changedParts(const Answer &before, const Answer &after)
{
    std::vector<ReadPart> parts;
    if (before.comply != after.comply || before.complyAsWritten != after.complyAsWritten) {
        parts.push_back(ReadPart::Comply);
    }
    if (before.evidence != after.evidence) {
        parts.push_back(ReadPart::Evidence);
    }
    if (before.commentary != after.commentary) {
        parts.push_back(ReadPart::Commentary);
    }
    return parts;
}

} // namespace attest
