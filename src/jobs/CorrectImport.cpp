// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/CorrectImport.h"

#include "jobs/EditAnswer.h"

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

QString joined(const QString &before, const QString &after)
{
    return before.trimmed().isEmpty() ? after : after.trimmed().isEmpty() ? before : before + u"\n\n"_s + after;
}

} // namespace

std::vector<Evidence> evidenceFromLines(const QString &lines, const std::vector<Evidence> &before)
{
    std::vector<Evidence> known = before;
    std::vector<Evidence> items;
    const QStringList all = lines.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).trimmed().isEmpty()) {
            continue;
        }
        // An item of several lines (a quotation) is found whole.
        const auto same = std::find_if(known.begin(), known.end(), [&](const Evidence &item) {
            const QStringList text = item.text.split(u'\n');
            return all.mid(i, text.size()) == text;
        });
        if (same == known.end()) {
            items.push_back(evidenceFromText(all.at(i)));
            continue;
        }
        i += same->text.count(u'\n');
        items.push_back(std::move(*same));
        known.erase(same);
    }
    return items;
}

void putUnder(Answer &answer, const UnplacedRow &row)
{
    answer.evidence.insert(answer.evidence.end(), row.reading.evidence.begin(), row.reading.evidence.end());
    answer.commentary = Text::fromMarkup(joined(answer.commentary.markup(), row.reading.commentary.markup()));
    if (!answer.comply && row.reading.comply) {
        answer.comply = row.reading.comply;
        answer.complyAsWritten = row.reading.complyAsWritten;
    }
    if (answer.complyBy.isEmpty()) {
        answer.complyBy = row.reading.complyBy;
    }
    QJsonArray here = answer.source.value(u"put_here"_s).toArray();
    QJsonObject put = {
        {u"cells"_s, QJsonArray::fromStringList(row.cells)}, {u"place"_s, row.place}, {u"reason"_s, row.reason}};
    putPlaces(put, row.at);
    here.append(put);
    answer.source.insert(u"put_here"_s, here);
}

std::vector<KeptRow> unplacedRows(const Proposal &proposal)
{
    std::vector<KeptRow> rows;
    const QJsonArray &kept = proposal.assessment.unplaced;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (size_t(i) < proposal.unplaced.size()) {
            rows.push_back({i, proposal.unplaced[size_t(i)]});
            continue;
        }
        const QJsonObject object = kept.at(i).toObject();
        UnplacedRow row;
        for (const QJsonValue cell : object.value(u"cells"_s).toArray()) {
            row.cells.append(cell.toString());
        }
        if (!row.cells.isEmpty()) {
            row.place = object.value(u"place"_s).toString();
            row.reason = object.value(u"reason"_s).toString();
            row.at = placesIn(object);
            row.reading.commentary = Text::fromPlain(row.cells.join(u"\n\n"_s));
            rows.push_back({i, std::move(row)});
        }
    }
    return rows;
}

} // namespace attest
