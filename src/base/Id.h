// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace attest {

/// A name that cannot be invalid: `Rule::valid(text)` held when it was made, and `from` is the only way to make one.
template <class Rule>
class Id
{
public:
    static std::optional<Id> from(const QString &text)
    {
        if (!Rule::valid(text)) {
            return std::nullopt;
        }
        return Id(text);
    }

    const QString &text() const { return m_text; }

    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    explicit Id(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Lower-case words and digits joined by hyphens, at most 64 characters: hos-2024.
struct EditionIdRule
{
    static bool valid(const QString &text);
};
/// The provision's code as the form prints it, 1 to 32 characters on one line: 6.3, or "6 (Stage 1)".
struct ProvisionCodeRule
{
    static bool valid(const QString &text);
};
/// A UUID in lower case without braces.
struct UuidRule
{
    static bool valid(const QString &text);
    static QString fresh();
};
struct AssessmentIdRule : UuidRule
{
};
struct OrganisationIdRule : UuidRule
{
};
struct CopyIdRule : UuidRule
{
};

using EditionId = Id<EditionIdRule>;
using ProvisionCode = Id<ProvisionCodeRule>;
using AssessmentId = Id<AssessmentIdRule>;
using OrganisationId = Id<OrganisationIdRule>;
/// One copy of a library file: a library that was copied and edited apart gets a new one.
using CopyId = Id<CopyIdRule>;

/// A new random id (AssessmentId, OrganisationId, CopyId).
template <class Uuid>
Uuid freshId()
{
    return *Uuid::from(UuidRule::fresh());
}

} // namespace attest
