// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionLayout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionLayout)
};

constexpr qsizetype longestHeading = 120;

/// Whether evidence and commentary are told apart: by columns, by rows, or by labels in one cell.
bool tellsEvidenceApart(const FormRows &form)
{
    static const QRegularExpression evidence(u"^\\W*(?:\\w+\\s+)?evidence\\s*(?::|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::MultilineOption);
    static const QRegularExpression commentary(
        u"^\\W*(?:\\w+\\s+)?(?:comments?|commentary|explanations?|response|narrative)\\b[^\\n:]*(?::|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto apart = std::count_if(form.rows.begin(), form.rows.end(), [](const FormRow &row) {
        const QString both = plainText(row.together.blocks);
        return (!row.evidence.isEmpty() && !row.commentary.isEmpty()) ||
               (both.contains(evidence) && both.contains(commentary));
    });
    return form.separateColumns || size_t(apart) * 2 > form.rows.size();
}

/// The form's columns, headed as it prints them.
QJsonArray columnsOf(const FormRows &form)
{
    struct Column
    {
        ColumnRole role;
        QString key, heading;
    };
    std::vector<Column> columns = {{ColumnRole::Code, u"code"_s, Words::tr("Code provision")},
                                   {ColumnRole::Requirement, u"requirement"_s, Words::tr("Code requirement")},
                                   {ColumnRole::Comply, u"comply"_s, Words::tr("Comply: Yes / No")}};
    if (tellsEvidenceApart(form)) {
        columns.push_back({ColumnRole::Evidence, u"evidence"_s, Words::tr("Evidence")});
        columns.push_back({ColumnRole::Commentary, u"commentary"_s, Words::tr("Commentary / explanation")});
    } else {
        columns.push_back({ColumnRole::EvidenceCommentary, u"evidence_commentary"_s,
                           Words::tr("Evidence, commentary and any explanations")});
    }
    QJsonArray array;
    for (const Column &column : columns) {
        const auto printed = form.headings.find(column.role);
        const bool fits = printed != form.headings.end() && printed->second.size() <= longestHeading;
        array.append(QJsonObject{{u"key"_s, column.key}, {u"heading"_s, fits ? printed->second : column.heading}});
    }
    return array;
}

/// The answers that the form prints. Partly is one only where some row says it.
QJsonArray answersOf(const FormRows &form)
{
    QString partly;
    QString notApplicable;
    for (const FormRow &row : form.rows) {
        const auto answer = row.ticks.empty() ? readComply(row.comply, {}).comply : readTicks(row.ticks, {}).comply;
        if (answer == Comply::Partially) {
            partly = complyWord(Comply::Partially);
        } else if (answer == Comply::NotApplicable) {
            notApplicable = complyWord(Comply::NotApplicable);
        }
    }
    const auto answer = [](Comply comply, const QString &prints) {
        return QJsonObject{{u"answer"_s, complyKey(comply)}, {u"prints"_s, prints}};
    };
    QJsonArray array = {answer(Comply::Yes, u"Yes"_s), answer(Comply::No, u"No"_s),
                        answer(Comply::Partially, partly.isEmpty() ? u"No"_s : partly)};
    if (!notApplicable.isEmpty()) {
        array.append(answer(Comply::NotApplicable, notApplicable));
    }
    return array;
}

QString titleOf(const Edition *like)
{
    return like != nullptr ? like->form.title : Words::tr("Self-assessment form");
}

QJsonObject deviationOf(const Edition *like)
{
    QJsonArray levels;
    for (const Level level : like != nullptr ? like->form.deviation.appliesTo : std::vector{Level::Must}) {
        levels.append(level == Level::Must ? u"must"_s : u"should"_s);
    }
    return {{u"explanation"_s, like == nullptr || like->form.deviation.explanation},
            {u"date"_s, like != nullptr && like->form.deviation.date},
            {u"applies_to"_s, levels},
            {u"source"_s, like == nullptr ? Words::tr("not said in the form; taken to be an explanation")
                                          : Words::tr("not said in the form; as in the %1").arg(like->name())}};
}

} // namespace

QString subjectTermIn(const FormRows &form)
{
    QString best = u"landlord"_s;
    qsizetype most = 0;
    for (const QString &term : {u"landlord"_s, u"organisation"_s, u"provider"_s, u"council"_s, u"association"_s}) {
        qsizetype count = 0;
        for (const FormRow &row : form.rows) {
            count += row.requirement.count(term, Qt::CaseInsensitive);
        }
        if (count > most) {
            most = count;
            best = term;
        }
    }
    return best;
}

QJsonObject layoutJson(const FormRows &form, const Edition *like)
{
    return {{u"title"_s, titleOf(like)},
            {u"introduction"_s, QJsonArray()},
            {u"columns"_s, columnsOf(form)},
            {u"answers"_s, answersOf(form)},
            {u"deviation"_s, deviationOf(like)}};
}

void takeFromLike(QJsonObject &layout, const Edition *like)
{
    layout.insert(u"title"_s, titleOf(like));
    layout.insert(u"deviation"_s, deviationOf(like));
}

} // namespace attest
