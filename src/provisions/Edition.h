// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "provisions/Comply.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace attest {

enum class Level { Must, Should };
enum class ListMarker { Bullet, Alpha };
/// A column of the form. EvidenceCommentary is the one column of 2022's form for both.
enum class ColumnKey { Code, Requirement, Comply, Evidence, Commentary, EvidenceCommentary };

/// A paragraph of a requirement, or a list (then `items` holds it and `paragraph` is empty).
struct RequirementBlock
{
    QString paragraph;
    ListMarker marker = ListMarker::Bullet;
    QStringList items;

    bool isList() const { return !items.isEmpty(); }
    bool operator==(const RequirementBlock &) const = default;
};

struct Provision
{
    ProvisionCode code;
    std::vector<RequirementBlock> text;
    bool incomplete = false; ///< part of the official wording is missing; `text` may be empty
    QString summary;         ///< in our words, what an incomplete provision asks

    /// The requirement as plain text: paragraphs and list items on lines of their own.
    QString plainText() const;
    bool operator==(const Provision &) const = default;
};

/// The provisions that stand in one table of the form.
struct Group
{
    QString title; ///< empty where the form prints none
    Level level = Level::Must;
    QString stage; ///< "Stage 1", or empty
    std::vector<Provision> provisions;
    bool operator==(const Group &) const = default;
};

struct Section
{
    QString number;
    QString title;
    std::vector<Group> groups;
    bool operator==(const Section &) const = default;
};

struct FormColumn
{
    ColumnKey key;
    QString heading;
    bool operator==(const FormColumn &) const = default;
};

struct FormAnswer
{
    Comply answer;
    QString prints;
    bool operator==(const FormAnswer &) const = default;
};

/// What an answer other than Yes must carry (edition file, form.deviation).
struct DeviationRule
{
    bool explanation = false;
    bool date = false;
    std::vector<Level> appliesTo;
    QString source;
    bool operator==(const DeviationRule &) const = default;
};

struct FormLayout
{
    QString title;
    QStringList introduction;
    std::vector<FormColumn> columns;
    std::vector<FormAnswer> answers;
    DeviationRule deviation;

    bool hasColumn(ColumnKey key) const;
    /// What the form prints for an answer; none where the form does not know it.
    std::optional<QString> prints(Comply comply) const;
    bool operator==(const FormLayout &) const = default;
};

/// One edition of a complaint handling Code, as its self-assessment form lays it out.
struct Edition
{
    EditionId id;
    bool officialWording = true; ///< false: the statements are a summary in our words, and every document says so
    QString ombudsman{};
    QString title{};
    QString edition{};                                 ///< the edition's own name: 2024
    QDate published{}, effectiveFrom{}, effectiveTo{}; ///< invalid where the file says null
    bool statutory = false;
    QString subjectTerm{}; ///< the Code's word for who must comply: landlord, organisation
    QJsonObject source{};
    FormLayout form{};
    std::vector<Section> sections{};
    QByteArray file{};     ///< the file's bytes as read: what a library pins
    QString contentHash{}; ///< SHA-256 of `file`, lower-case hexadecimal

    /// "Complaint Handling Code 2024"
    QString name() const { return title + QLatin1Char(' ') + edition; }
    const Provision *find(const ProvisionCode &code) const;
    /// The group and section a provision stands in; null where the edition does not have it.
    const Group *groupOf(const ProvisionCode &code) const;
    const Section *sectionOf(const ProvisionCode &code) const;
    /// Every provision in the form's order.
    std::vector<const Provision *> provisions() const;
    bool hasIncompleteProvisions() const;
    /// The statements are those that a landlord's form printed: near the official wording, and not checked against it.
    bool isReadFromForm() const;
    /// Whether a form's requirements can be compared with the statements: not with a summary in our words.
    bool hasCodesWords() const { return officialWording || isReadFromForm(); }
    /// What must be said wherever the edition is shown or printed: that its wording is a summary or was read from a
    /// form, or which provisions are incomplete. Empty where there is nothing to say.
    QString wordingNotice() const;
};

} // namespace attest
