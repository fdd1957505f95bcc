// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Replay.h"

#include "store/Seals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace attest {

QJsonObject Replay::withoutNulls(const QJsonObject &object)
{
    QJsonObject said;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isNull()) {
            said.insert(member.key(), member.value());
        }
    }
    return said;
}

bool Replay::set(QJsonObject &object, const Change &change)
{
    if (change.field.isEmpty()) {
        const bool fits = change.before.isNull() ? object.isEmpty() : QJsonValue(object) == change.before;
        object = change.after.toObject();
        return fits;
    }
    const QJsonValue held = object.value(change.field);
    const bool fits = held.isUndefined() || held.isNull() ? change.before.isNull() : held == change.before;
    if (change.after.isNull()) {
        object.remove(change.field);
    } else {
        object.insert(change.field, change.after);
    }
    return fits;
}

bool Replay::take(const JournalEntry &entry)
{
    const Change &change = entry.change;
    if (change.target == Change::Target::Organisation) {
        const bool fits = set(m_organisations[change.id], change);
        follow();
        return fits;
    }
    if (change.id != m_id) {
        return true;
    }
    if (change.target == Change::Target::Answer) {
        const auto answer = m_answers.find(change.provision ? change.provision->text() : QString());
        return answer != m_answers.end() && set(answer->second, change);
    }
    if (change.field.isEmpty()) {
        // Making it again states it anew: a recovery does so.
        const bool fits = change.before.isNull() != m_made;
        make(change.after.toObject());
        return fits;
    }
    const bool fits = m_made && set(m_assessment, change);
    follow();
    return fits;
}

QJsonObject Replay::whole() const
{
    QJsonArray answers;
    for (const QString &code : m_order) {
        answers.append(m_answers.at(code));
    }
    QJsonObject json = m_assessment;
    json.insert(u"id"_s, m_id);
    json.insert(u"organisation_id"_s, m_organisation);
    json.insert(u"answers"_s, answers);
    return json;
}

void Replay::make(const QJsonObject &whole)
{
    m_made = true;
    m_assessment = whole;
    m_organisation = whole.value(u"organisation_id"_s).toString();
    m_answers.clear();
    m_order.clear();
    for (const QJsonValue answer : whole.value(u"answers"_s).toArray()) {
        m_order.append(answer.toObject().value(u"provision"_s).toString());
        m_answers[m_order.back()] = answer.toObject();
    }
    for (const auto &name : {u"id"_s, u"answers"_s, u"organisation_id"_s}) {
        m_assessment.remove(name);
    }
}

void Replay::follow()
{
    const auto state = stateFromKey(m_assessment.value(u"state"_s).toString());
    const auto organisation = m_organisations.find(m_organisation);
    if (m_made && state && isOpen(*state) && organisation != m_organisations.end()) {
        m_assessment.insert(u"organisation"_s, organisation->second);
    }
}

} // namespace attest
