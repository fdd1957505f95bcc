// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/EditionReport.h"

#include "compare/ComparisonJson.h"

using namespace Qt::StringLiterals;

namespace attest {

QString codesOf(const std::vector<ComparedProvision> &side)
{
    QStringList codes;
    for (const ComparedProvision &provision : side) {
        codes.append(provision.code.text());
    }
    return codes.join(u", "_s);
}

namespace {

QJsonArray codesJson(const std::vector<ProvisionCode> &codes)
{
    QJsonArray texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts;
}

QJsonObject limitJson(const Limit &limit)
{
    return {{u"provision"_s, limit.provision.text()},
            {u"what"_s, limit.what},
            {u"value"_s, limit.value},
            {u"unit"_s, limit.unit},
            {u"from"_s, limit.from},
            {u"direction"_s, limit.direction}};
}

QJsonArray limitsJson(const std::vector<Limit> &limits)
{
    QJsonArray all;
    for (const Limit &limit : limits) {
        all.append(limitJson(limit));
    }
    return all;
}

QJsonArray changesJson(const std::vector<LimitChange> &changes)
{
    QJsonArray all;
    for (const LimitChange &change : changes) {
        all.append(QJsonObject{
            {u"change"_s, limitChangeKey(change.kind)},
            {u"before"_s, change.before ? QJsonValue(limitJson(*change.before)) : QJsonValue(QJsonValue::Null)},
            {u"after"_s, change.after ? QJsonValue(limitJson(*change.after)) : QJsonValue(QJsonValue::Null)}});
    }
    return all;
}

QJsonArray sideJson(const std::vector<ComparedProvision> &side)
{
    QJsonArray provisions;
    for (const ComparedProvision &provision : side) {
        provisions.append(QJsonObject{{u"code"_s, provision.code.text()},
                                      {u"level"_s, provision.level == Level::Must ? u"must"_s : u"should"_s},
                                      {u"section"_s, provision.section},
                                      {u"wording"_s, provision.wording},
                                      {u"in_our_words"_s, provision.inOurWords}});
    }
    return provisions;
}

QJsonObject rowJson(const EditionRow &row)
{
    return {{u"change"_s, editionChangeKey(row.change)},
            {u"from"_s, sideJson(row.from)},
            {u"to"_s, sideJson(row.to)},
            {u"strengthened"_s, row.strengthened},
            {u"relaxed"_s, row.relaxed},
            {u"unchanged"_s, row.unchanged},
            {u"demand_not_said"_s, row.demandUnsaid()},
            {u"became_must"_s, row.becameMust},
            {u"became_should"_s, row.becameShould},
            {u"moved"_s, row.moved},
            {u"limits"_s, changesJson(row.limits)},
            {u"note"_s, row.note},
            {u"wording"_s, toJson(row.wording)}};
}

QJsonArray relationsJson(const Correspondence &correspondence)
{
    QJsonArray relations;
    for (const Relation &relation : correspondence.relations) {
        relations.append(QJsonObject{{u"from"_s, codesJson(relation.from)},
                                     {u"to"_s, codesJson(relation.to)},
                                     {u"kind"_s, relationKey(relation.kind)},
                                     {u"strengthened"_s, relation.strengthened},
                                     {u"relaxed"_s, relation.relaxed},
                                     {u"unchanged"_s, relation.unchanged},
                                     {u"note"_s, relation.note}});
    }
    return relations;
}

} // namespace

Result<EditionReport> reportEditions(const CodeShelf &shelf, const QString &from, const QString &to)
{
    auto comparison = compareEditions(shelf, from, to);
    if (!comparison) {
        return comparison.error();
    }
    const auto limitsOf = [&shelf](const EditionId &edition) {
        const Limits *limits = shelf.limitsOf(edition);
        return limits != nullptr ? limits->limits : std::vector<Limit>();
    };
    EditionReport report{*comparison,
                         *shelf.correspondence(comparison->from, comparison->to),
                         limitsOf(comparison->from),
                         limitsOf(comparison->to),
                         {}};
    for (const QString &id : {from, to}) {
        if (const auto edition = shelf.edition(id)) {
            report.notices.append((*edition)->wordingNotice());
        }
    }
    report.notices.removeAll(QString());
    report.notices.removeDuplicates();
    return report;
}

QString editionRowCodes(const EditionRow &row)
{
    const QString from = codesOf(row.from);
    const QString to = codesOf(row.to);
    return from.isEmpty() || from == to ? to : to.isEmpty() ? from : u"%1 → %2"_s.arg(from, to);
}

QJsonObject toJson(const EditionReport &report)
{
    const EditionComparison &comparison = report.comparison;
    QJsonArray rows;
    for (const EditionRow &row : comparison.rows) {
        rows.append(rowJson(row));
    }
    const bool parallel = comparison.kind == CorrespondenceKind::Parallel;
    return {{u"from"_s, comparison.from.text()},
            {u"to"_s, comparison.to.text()},
            {u"kind"_s, parallel ? u"parallel"_s : u"succession"_s},
            {u"summary"_s, QJsonArray::fromStringList(comparison.summary)},
            {u"rows"_s, rows},
            {u"limits"_s, changesJson(comparison.limits)},
            {u"relations"_s, relationsJson(report.correspondence)},
            {u"limits_from"_s, limitsJson(report.limitsFrom)},
            {u"limits_to"_s, limitsJson(report.limitsTo)}};
}

} // namespace attest
