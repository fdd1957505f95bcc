// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/readiness/ReadinessForm.h"

#include <QHash>

namespace attest::readiness {

/// What every rule shares: how a finding is made and keyed.
class Rule : public ReadinessRule
{
protected:
    /// `what` is what was found, in words that do not change while the thing found stays the same.
    Finding finding(const ReadinessRow *row, Severity severity, const QString &sentence, const QString &what,
                    Gate gate = Gate::Approval) const;
};

/// A rule that looks at each row by itself.
class RowRule : public Rule
{
public:
    std::vector<Finding> check(const ReadinessForm &form) const final;

protected:
    virtual void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const = 0;
};

/// What was noticed in one row: what to show of it, and the sentences it stands in, which key the finding.
class Noticed
{
public:
    void add(const ReadinessPassage &passage, Stretch match);
    void add(const QString &shown, const QString &what);
    bool isEmpty() const { return m_shown.isEmpty(); }
    QString shown() const { return quotedList(m_shown, m_more); }
    QString what() const;

private:
    QStringList m_shown, m_what;
    int m_more = 0; ///< noticed, but beyond what anybody would read
};

/// A thing that may stand in many rows (an address, a telephone number): told once, where it stands first.
class Repeated
{
public:
    void add(const QString &thing, const QString &shown, const ReadinessRow &row);
    struct Thing
    {
        QString thing, shown;
        std::vector<const ReadinessRow *> rows;
        /// " (also in 1.3, 1.4)", or nothing.
        QString elsewhere() const;
    };
    const std::vector<Thing> &things() const { return m_things; }
    bool holds(const QString &thing) const { return m_places.contains(thing); }

private:
    std::vector<Thing> m_things;
    QHash<QString, size_t> m_places;
};

using RuleList = std::vector<const ReadinessRule *>;

// The rules of each file, in the order of their findings.
RuleList answerRules();
RuleList deviationRules();
RuleList templateRules();
RuleList yesRules();
RuleList yearRules();
RuleList earlierRules();
RuleList repetitionRules();
RuleList linkRules();
RuleList personalDataRules();
RuleList wordingRules();
RuleList readInRules();
RuleList governanceRules();

} // namespace attest::readiness
