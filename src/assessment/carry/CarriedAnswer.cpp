// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/carry/CarriedAnswer.h"

#include "assessment/OriginLine.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CarryForward)
};

/// The first is the weakest.
constexpr std::array Weakest = {Comply::No, Comply::Partially, Comply::NotApplicable, Comply::Yes};
constexpr std::array WeakestDegree = {Degree::No, Degree::Partly, Degree::Yes};

template <class Value, size_t N>
std::optional<Value> weaker(const std::array<Value, N> &order, std::optional<Value> one, std::optional<Value> other)
{
    for (const Value value : order) {
        if (one == value || other == value) {
            return value;
        }
    }
    return std::nullopt;
}

QString joinedOnce(const QString &texts, const QString &next, const QString &separator)
{
    if (next.isEmpty() || texts.split(separator).contains(next)) {
        return texts;
    }
    return texts.isEmpty() ? next : texts + separator + next;
}

/// Adds one source after the other to an answer.
class Gatherer
{
public:
    Gatherer(Answer &answer, const AnswerSources &sources, const CarryForwardRequest &request)
        : m_answer(answer), m_request(request), m_marked(sources.marked)
    {
    }

    void add(const Answer &source)
    {
        m_answer.comply = weaker(Weakest, m_answer.comply, source.comply);
        m_answer.policyComplies = weaker(WeakestDegree, m_answer.policyComplies, source.policyComplies);
        m_answer.practiceComplies = weaker(WeakestDegree, m_answer.practiceComplies, source.practiceComplies);
        addEvidence(source);
        m_answer.commentary = joined(m_answer.commentary, source.commentary, source);
        m_answer.explanation = joined(m_answer.explanation, source.explanation, source);
        if (!source.complyBy.isEmpty() && (m_answer.complyBy.isEmpty() || source.complyBy < m_answer.complyBy)) {
            m_answer.complyBy = source.complyBy; // ISO dates: the lesser text is the earlier day
        }
        m_answer.owner = joinedOnce(m_answer.owner, source.owner, u", "_s);
        m_answer.overruledBecause = joinedOnce(m_answer.overruledBecause, source.overruledBecause, u"\n"_s);
        for (const QJsonValue &action : source.actions) {
            m_answer.actions.append(action);
        }
    }

private:
    QString origin(const Answer &source) const
    {
        // Two Ombudsmen's Codes may bear the same name.
        const Edition &from = m_request.fromEdition;
        const QString name = from.ombudsman == m_request.edition.ombudsman
                                 ? from.name()
                                 : Words::tr("%1’s %2").arg(from.ombudsman, from.name());
        return originLine(source.provision, name, m_request.from.year.text());
    }

    void addEvidence(const Answer &source)
    {
        if (m_marked && !source.evidence.empty()) {
            Evidence mark;
            mark.text = origin(source);
            m_answer.evidence.push_back(mark);
        }
        m_answer.evidence.insert(m_answer.evidence.end(), source.evidence.begin(), source.evidence.end());
    }

    /// A text is carried as it was written; the paragraph that says where it came from leads it.
    Text joined(const Text &before, const Text &text, const Answer &source) const
    {
        if (text.isEmpty()) {
            return before;
        }
        QString markup = before.isEmpty() ? QString() : before.markup() + u"\n\n"_s;
        if (m_marked) {
            markup += Text::fromPlain(origin(source)).markup() + u"\n\n"_s;
        }
        return Text::fromMarkup(markup + text.markup());
    }

    Answer &m_answer;
    const CarryForwardRequest &m_request;
    bool m_marked;
};

bool sameWording(const CarryForwardRequest &request, const ProvisionCode &from, const ProvisionCode &to)
{
    const Provision *older = request.fromEdition.find(from);
    const Provision *newer = request.edition.find(to);
    const Group *olderGroup = request.fromEdition.groupOf(from);
    const Group *newerGroup = request.edition.groupOf(to);
    return older != nullptr && newer != nullptr && olderGroup != nullptr && newerGroup != nullptr &&
           older->text == newer->text && olderGroup->level == newerGroup->level;
}

/// The one word for several relations: a provision that takes from several is merged, however each of them is called.
QString relationWord(const AnswerSources &sources)
{
    if (sources.relations.empty()) {
        return relationKey(RelationKind::Same);
    }
    return relationKey(sources.relations.size() > 1 ? RelationKind::Merged : sources.relations.front()->kind);
}

QJsonObject carriedFrom(const ProvisionCode &code, const AnswerSources &sources, const CarryForwardRequest &request)
{
    QJsonObject object;
    if (request.from.id) {
        object.insert(u"assessment"_s, request.from.id->text());
    }
    object.insert(u"edition"_s, request.fromEdition.id.text());
    object.insert(u"year"_s, request.from.year.text());
    QJsonArray provisions;
    for (const ProvisionCode &from : sources.provisions) {
        provisions.append(from.text());
    }
    object.insert(u"provisions"_s, provisions);
    object.insert(u"relation"_s, relationWord(sources));
    QStringList notes;
    for (const Relation *relation : sources.relations) {
        notes += relation->note.isEmpty() ? QStringList() : QStringList{relation->note};
    }
    notes.removeDuplicates();
    if (!notes.isEmpty()) {
        object.insert(u"note"_s, notes.join(u' '));
    }
    object.insert(u"changed"_s,
                  sources.provisions.size() != 1 || !sameWording(request, sources.provisions.front(), code));
    return object;
}

/// Whether somebody has decided on every provision there. A carried answer that nobody confirmed is no decision.
bool allAnswered(const AnswerSources &sources, const CarryForwardRequest &request)
{
    return std::all_of(sources.provisions.begin(), sources.provisions.end(), [&](const ProvisionCode &code) {
        const Answer *answer = request.from.find(code);
        return answer != nullptr && answer->answered();
    });
}

} // namespace

Answer carriedAnswer(const ProvisionCode &code, const AnswerSources &sources, const CarryForwardRequest &request)
{
    Answer answer(code);
    if (sources.answers.empty()) {
        return answer;
    }
    Gatherer gatherer(answer, sources, request);
    for (const Answer *source : sources.answers) {
        gatherer.add(*source);
    }
    const bool parallel =
        request.correspondence != nullptr && request.correspondence->kind == CorrespondenceKind::Parallel;
    if (parallel && !allAnswered(sources, request)) {
        // One statement for many provisions: it is not met because some of them are.
        answer.comply.reset();
        answer.policyComplies.reset();
        answer.practiceComplies.reset();
        answer.overruledBecause.clear();
    }
    answer.review = Review::Carried;
    answer.carriedFrom = carriedFrom(code, sources, request);
    return answer;
}

} // namespace attest
