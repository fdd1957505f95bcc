// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace attest {

/// One assessment as its journal entries, and those of its organisation, make it. Take them in the order in which they
/// were made.
class Replay
{
public:
    explicit Replay(const AssessmentId &id) : m_id(id.text()) {}

    /// False where an entry does not fit what the earlier ones made.
    bool take(const JournalEntry &entry);

    /// False where no entry made the assessment.
    bool made() const { return m_made; }
    const QString &organisation() const { return m_organisation; }
    /// All but id and answers, as an assessment's row has it.
    const QJsonObject &assessment() const { return m_assessment; }
    const std::map<QString, QJsonObject> &answers() const { return m_answers; }
    /// The whole of it, as a Change that makes it has it.
    QJsonObject whole() const;

    /// For comparing: a member that is null says the same as one that is absent.
    static QJsonObject withoutNulls(const QJsonObject &object);
    /// The JSON of a whole Change of an organisation or the values that single ones set.
    static bool set(QJsonObject &object, const Change &change);

private:
    void make(const QJsonObject &whole);
    void follow();

    QString m_id;
    bool m_made = false;
    QString m_organisation;
    QJsonObject m_assessment;
    std::map<QString, QJsonObject> m_answers;
    QStringList m_order;
    std::map<QString, QJsonObject> m_organisations;
};

} // namespace attest
