// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Assessment.h"

#include <algorithm>
#include <array>

namespace attest {

namespace {

template <class Value>
struct Keyed
{
    Value value;
    QLatin1StringView key;
};

template <class Value, size_t N>
QString keyOf(const std::array<Keyed<Value>, N> &keys, Value value)
{
    for (const Keyed<Value> &entry : keys) {
        if (entry.value == value) {
            return entry.key;
        }
    }
    return {};
}

template <class Value, size_t N>
std::optional<Value> valueOf(const std::array<Keyed<Value>, N> &keys, const QString &key)
{
    for (const Keyed<Value> &entry : keys) {
        if (entry.key == key) {
            return entry.value;
        }
    }
    return std::nullopt;
}

using namespace Qt::StringLiterals;

constexpr std::array<Keyed<State>, 6> States = {{{State::Draft, "draft"_L1},
                                                 {State::WithGoverningBody, "with governing body"_L1},
                                                 {State::Returned, "returned"_L1},
                                                 {State::Approved, "approved"_L1},
                                                 {State::Published, "published"_L1},
                                                 {State::Superseded, "superseded"_L1}}};
constexpr std::array<Keyed<Purpose>, 6> Purposes = {{{Purpose::Annual, "annual"_L1},
                                                     {Purpose::Restructure, "restructure"_L1},
                                                     {Purpose::Merger, "merger"_L1},
                                                     {Purpose::ChangeOfProcedures, "change of procedures"_L1},
                                                     {Purpose::BusinessContinuity, "business continuity"_L1},
                                                     {Purpose::Ombudsman, "ombudsman"_L1}}};
constexpr std::array<Keyed<Degree>, 3> Degrees = {
    {{Degree::Yes, "yes"_L1}, {Degree::Partly, "partly"_L1}, {Degree::No, "no"_L1}}};
constexpr std::array<Keyed<EvidenceKind>, 4> EvidenceKinds = {{{EvidenceKind::Url, "url"_L1},
                                                               {EvidenceKind::Document, "document"_L1},
                                                               {EvidenceKind::Quote, "quote"_L1},
                                                               {EvidenceKind::Note, "note"_L1}}};
constexpr std::array<Keyed<Review>, 2> Reviews = {{{Review::Carried, "carried"_L1}, {Review::Reviewed, "reviewed"_L1}}};

} // namespace

QString stateKey(State state)
{
    return keyOf(States, state);
}

std::optional<State> stateFromKey(const QString &key)
{
    return valueOf(States, key);
}

bool isOpen(State state)
{
    return state == State::Draft || state == State::Returned;
}

bool isSealed(State state)
{
    return state == State::Approved || state == State::Published || state == State::Superseded;
}

QString purposeKey(Purpose purpose)
{
    return keyOf(Purposes, purpose);
}

std::optional<Purpose> purposeFromKey(const QString &key)
{
    return valueOf(Purposes, key);
}

QString degreeKey(Degree degree)
{
    return keyOf(Degrees, degree);
}

std::optional<Degree> degreeFromKey(const QString &key)
{
    return valueOf(Degrees, key);
}

QString evidenceKindKey(EvidenceKind kind)
{
    return keyOf(EvidenceKinds, kind);
}

std::optional<EvidenceKind> evidenceKindFromKey(const QString &key)
{
    return valueOf(EvidenceKinds, key);
}

QString reviewKey(Review review)
{
    return keyOf(Reviews, review);
}

std::optional<Review> reviewFromKey(const QString &key)
{
    return valueOf(Reviews, key);
}

QString Answer::evidenceText() const
{
    QStringList texts;
    for (const Evidence &item : evidence) {
        texts.append(item.text);
    }
    return texts.join(u'\n');
}

std::optional<Comply> deriveComply(std::optional<Degree> policy, std::optional<Degree> practice)
{
    if (!policy || !practice) {
        return std::nullopt;
    }
    if (*policy == Degree::No || *practice == Degree::No) {
        return Comply::No;
    }
    return *policy == Degree::Yes && *practice == Degree::Yes ? Comply::Yes : Comply::Partially;
}

const Answer *Assessment::find(const ProvisionCode &code) const
{
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&code](const Answer &a) { return a.provision == code; });
    return found == answers.end() ? nullptr : &*found;
}

Answer *Assessment::find(const ProvisionCode &code)
{
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&code](const Answer &a) { return a.provision == code; });
    return found == answers.end() ? nullptr : &*found;
}

} // namespace attest
