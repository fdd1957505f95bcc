// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ProposeCorrespondence.h"

#include "compare/propose/WordingLikeness.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProposeCorrespondence)
};

/// Two provisions that are each other's nearest belong together from this likeness on.
constexpr double mutually = 0.12;
/// One that is nearest to a provision which is nearer to another joins them only from this likeness on.
constexpr double oneSided = 0.25;
/// Two sentences that are each other's nearest relate their provisions from this likeness on.
constexpr double bySentence = 0.22;
/// How much the same stage, or another, changes the likeness.
constexpr double stageWeight = 0.2;
/// What the same code adds: it decides where all else is the same, and nothing more.
constexpr double sameCode = 1e-6;
/// From this likeness on the wording leaves no doubt.
constexpr double surely = 0.6;

using Link = std::pair<std::size_t, std::size_t>;

/// Finds which provisions belong together.
class Matching
{
public:
    Matching(const Edition &from, const Edition &to)
        : m_from(from), m_to(to), m_older(from.provisions()), m_newer(to.provisions())
    {
        const WordingLikeness likeness(m_older, m_newer,
                                       [this](std::size_t i, std::size_t j) { return stageFactor(i, j); });
        for (std::size_t i = 0; i < m_older.size(); ++i) {
            std::vector<double> &row = m_likeness.emplace_back();
            for (std::size_t j = 0; j < m_newer.size(); ++j) {
                row.push_back(likeness.of(i, j) + (m_older[i]->code == m_newer[j]->code ? sameCode : 0));
            }
        }
        if (!m_older.empty() && !m_newer.empty()) {
            findLinks();
        }
        for (const NearestSentences &pair : likeness.nearestSentences()) {
            if (pair.likeness >= bySentence) {
                m_links.insert({pair.from, pair.to});
            }
        }
    }

    std::vector<ProposedRelation> relations() const
    {
        std::vector<ProposedRelation> all;
        std::map<std::size_t, std::vector<std::size_t>> into; // the newer one's sources that lead nowhere else
        for (std::size_t i = 0; i < m_older.size(); ++i) {
            const std::vector<std::size_t> targets = targetsOf(i);
            if (targets.size() > 1) {
                all.push_back(related({i}, targets));
            } else if (targets.size() == 1) {
                into[targets.front()].push_back(i);
            }
        }
        for (const auto &[j, sources] : into) {
            all.push_back(related(sources, {j}));
        }
        for (std::size_t j = 0; j < m_newer.size(); ++j) {
            if (std::none_of(m_links.begin(), m_links.end(), [j](const Link &link) { return link.second == j; })) {
                all.push_back(alone(RelationKind::New, {}, {m_newer[j]->code}, nearestOlder(j).second));
            }
        }
        for (std::size_t i = 0; i < m_older.size(); ++i) {
            if (targetsOf(i).empty()) {
                all.push_back(alone(RelationKind::Withdrawn, {m_older[i]->code}, {}, nearestNewer(i).second));
            }
        }
        return inOrder(std::move(all));
    }

private:
    double stageFactor(std::size_t i, std::size_t j) const
    {
        const QString &one = m_from.groupOf(m_older[i]->code)->stage;
        const QString &other = m_to.groupOf(m_newer[j]->code)->stage;
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        return one.compare(other, Qt::CaseInsensitive) == 0 ? 1 + stageWeight : 1 - stageWeight;
    }

    std::pair<std::size_t, double> nearestNewer(std::size_t i, std::optional<std::size_t> apart = {}) const
    {
        std::pair<std::size_t, double> nearest{0, -1};
        for (std::size_t j = 0; j < m_newer.size(); ++j) {
            if (j != apart && m_likeness[i][j] > nearest.second) {
                nearest = {j, m_likeness[i][j]};
            }
        }
        return nearest;
    }

    std::pair<std::size_t, double> nearestOlder(std::size_t j, std::optional<std::size_t> apart = {}) const
    {
        std::pair<std::size_t, double> nearest{0, -1};
        for (std::size_t i = 0; i < m_older.size(); ++i) {
            if (i != apart && m_likeness[i][j] > nearest.second) {
                nearest = {i, m_likeness[i][j]};
            }
        }
        return nearest;
    }

    void findLinks()
    {
        for (std::size_t i = 0; i < m_older.size(); ++i) {
            const auto [j, likeness] = nearestNewer(i);
            if (likeness >= (nearestOlder(j).first == i ? mutually : oneSided)) {
                m_links.insert({i, j});
            }
        }
        for (std::size_t j = 0; j < m_newer.size(); ++j) {
            const auto [i, likeness] = nearestOlder(j);
            if (likeness >= oneSided) {
                m_links.insert({i, j});
            }
        }
    }

    std::vector<std::size_t> targetsOf(std::size_t i) const
    {
        std::vector<std::size_t> targets;
        for (const Link &link : m_links) {
            if (link.first == i) {
                targets.push_back(link.second);
            }
        }
        return targets;
    }

    /// How like they are, and how much nearer than the next that is not part of the relation.
    double confidenceOf(std::size_t i, std::size_t j) const
    {
        const double likeness = m_likeness[i][j];
        const double next = std::max(nearestNewer(i, j).second, nearestOlder(j, i).second);
        const double ahead = likeness <= 0 ? 0 : std::clamp((likeness - next) / likeness, 0.0, 1.0);
        return std::clamp(0.2 + 0.6 * std::min(1.0, likeness / surely) + 0.2 * ahead, 0.0, 1.0);
    }

    bool sameWording(std::size_t i, std::size_t j) const
    {
        return m_from.groupOf(m_older[i]->code)->level == m_to.groupOf(m_newer[j]->code)->level &&
               plainWords(m_older[i]->plainText()) == plainWords(m_newer[j]->plainText()) && !m_older[i]->text.empty();
    }

    ProposedRelation related(const std::vector<std::size_t> &sources, const std::vector<std::size_t> &targets) const
    {
        ProposedRelation proposed;
        proposed.confidence = 1;
        Relation &relation = proposed.relation;
        for (const std::size_t i : sources) {
            relation.from.push_back(m_older[i]->code);
            for (const std::size_t j : targets) {
                const Level was = m_from.groupOf(m_older[i]->code)->level;
                const Level is = m_to.groupOf(m_newer[j]->code)->level;
                relation.strengthened = relation.strengthened || (was == Level::Should && is == Level::Must);
                relation.relaxed = relation.relaxed || (was == Level::Must && is == Level::Should);
                proposed.confidence = std::min(proposed.confidence, confidenceOf(i, j));
            }
        }
        for (const std::size_t j : targets) {
            relation.to.push_back(m_newer[j]->code);
        }
        relation.kind = targets.size() > 1                              ? RelationKind::Split
                        : sources.size() > 1                            ? RelationKind::Merged
                        : sameWording(sources.front(), targets.front()) ? RelationKind::Same
                                                                        : RelationKind::Amended;
        return proposed;
    }

    /// What has no counterpart by its wording may have been worded anew: that is never quite sure.
    static ProposedRelation alone(RelationKind kind, std::vector<ProvisionCode> from, std::vector<ProvisionCode> to,
                                  double nearest)
    {
        constexpr double surest = 0.7;
        Relation relation;
        relation.kind = kind;
        relation.from = std::move(from);
        relation.to = std::move(to);
        return {relation, surest * std::clamp(1 - nearest / oneSided, 0.1, 1.0)};
    }

    std::vector<ProposedRelation> inOrder(std::vector<ProposedRelation> all) const
    {
        const auto place = [&](const ProposedRelation &proposed) {
            const auto find = [](const std::vector<const Provision *> &provisions,
                                 const std::vector<ProvisionCode> &codes) {
                return codes.empty() ? provisions.end()
                                     : std::find_if(provisions.begin(), provisions.end(),
                                                    [&](const Provision *each) { return each->code == codes.front(); });
            };
            return std::pair(find(m_newer, proposed.relation.to) - m_newer.begin(),
                             find(m_older, proposed.relation.from) - m_older.begin());
        };
        std::stable_sort(all.begin(), all.end(), [&](const ProposedRelation &one, const ProposedRelation &other) {
            return place(one) < place(other);
        });
        return all;
    }

    const Edition &m_from;
    const Edition &m_to;
    std::vector<const Provision *> m_older, m_newer;
    std::vector<std::vector<double>> m_likeness;
    std::set<Link> m_links;
};

using Pairs = std::set<std::pair<QString, QString>>;

Pairs pairsOf(const Correspondence &correspondence)
{
    Pairs pairs;
    for (const Relation &relation : correspondence.relations) {
        for (const ProvisionCode &from : relation.from) {
            for (const ProvisionCode &to : relation.to) {
                pairs.insert({from.text(), to.text()});
            }
        }
    }
    return pairs;
}

QSet<QString> partners(const Pairs &pairs, const QString &code, bool older)
{
    QSet<QString> found;
    for (const auto &[from, to] : pairs) {
        if ((older ? from : to) == code) {
            found.insert(older ? to : from);
        }
    }
    return found;
}

} // namespace

Correspondence ProposedCorrespondence::correspondence() const
{
    Correspondence made{CorrespondenceKind::Succession, from, to, {}};
    for (const ProposedRelation &proposed : relations) {
        made.relations.push_back(proposed.relation);
    }
    return made;
}

Result<ProposedCorrespondence> proposeCorrespondence(const Edition &from, const Edition &to)
{
    if (from.id == to.id) {
        return badInput(Words::tr("An edition cannot correspond to itself: name two editions."));
    }
    return ProposedCorrespondence{from.id, to.id, Matching(from, to).relations()};
}

Agreement agreementOf(const Correspondence &proposed, const Correspondence &reference, const Edition &from,
                      const Edition &to)
{
    const Pairs made = pairsOf(proposed);
    const Pairs wanted = pairsOf(reference);
    Agreement agreement;
    agreement.proposedLinks = int(made.size());
    agreement.referenceLinks = int(wanted.size());
    agreement.sharedLinks =
        int(std::count_if(made.begin(), made.end(), [&](const auto &pair) { return wanted.count(pair) > 0; }));
    for (const bool older : {true, false}) {
        for (const Provision *provision : (older ? from : to).provisions()) {
            const QSet<QString> one = partners(made, provision->code.text(), older);
            const QSet<QString> other = partners(wanted, provision->code.text(), older);
            ++agreement.provisions;
            agreement.agreeing += one == other || one.intersects(other) ? 1 : 0;
            agreement.agreeingWholly += one == other ? 1 : 0;
        }
    }
    return agreement;
}

} // namespace attest
