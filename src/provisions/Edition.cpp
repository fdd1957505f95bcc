// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/Edition.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Edition)
};

struct Found
{
    const Section *section = nullptr;
    const Group *group = nullptr;
    const Provision *provision = nullptr;
};

Found locate(const Edition &edition, const ProvisionCode &code)
{
    for (const Section &section : edition.sections) {
        for (const Group &group : section.groups) {
            for (const Provision &provision : group.provisions) {
                if (provision.code == code) {
                    return {&section, &group, &provision};
                }
            }
        }
    }
    return {};
}

/// "5.18", "5.18 and 7.4", "1.2, 5.18 and 7.4"
QString listed(const QStringList &words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    return Words::tr("%1 and %2").arg(words.first(words.size() - 1).join(QStringLiteral(", ")), words.last());
}

} // namespace

QString Provision::plainText() const
{
    QStringList lines;
    for (const RequirementBlock &block : text) {
        if (block.isList()) {
            lines += block.items;
        } else {
            lines += block.paragraph;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool FormLayout::hasColumn(ColumnKey key) const
{
    return std::any_of(columns.begin(), columns.end(), [key](const FormColumn &column) { return column.key == key; });
}

std::optional<QString> FormLayout::prints(Comply comply) const
{
    for (const FormAnswer &answer : answers) {
        if (answer.answer == comply) {
            return answer.prints;
        }
    }
    return std::nullopt;
}

const Provision *Edition::find(const ProvisionCode &code) const
{
    return locate(*this, code).provision;
}

const Group *Edition::groupOf(const ProvisionCode &code) const
{
    return locate(*this, code).group;
}

const Section *Edition::sectionOf(const ProvisionCode &code) const
{
    return locate(*this, code).section;
}

std::vector<const Provision *> Edition::provisions() const
{
    std::vector<const Provision *> all;
    for (const Section &section : sections) {
        for (const Group &group : section.groups) {
            for (const Provision &provision : group.provisions) {
                all.push_back(&provision);
            }
        }
    }
    return all;
}

bool Edition::hasIncompleteProvisions() const
{
    const std::vector<const Provision *> all = provisions();
    return std::any_of(all.begin(), all.end(), [](const Provision *provision) { return provision->incomplete; });
}

bool Edition::isReadFromForm() const
{
    return !officialWording && !source.value(QLatin1String("read_from_form")).toString().isEmpty();
}

QString Edition::wordingNotice() const
{
    QStringList notices;
    if (isReadFromForm()) {
        notices += Words::tr("The requirements shown here were read from a landlord's form and have not been checked: "
                             "they may not be the official wording of the %1 (%2).")
                       .arg(name(), ombudsman);
    } else if (!officialWording) {
        // Two Ombudsmen have a Complaint Handling Code 2024.
        notices += Words::tr("The requirements shown here are a summary in our words, not the official wording of the "
                             "%1 (%2).")
                       .arg(name(), ombudsman);
    }
    QStringList incomplete;
    for (const Provision *provision : provisions()) {
        if (provision->incomplete) {
            incomplete += provision->code.text();
        }
    }
    if (incomplete.size() == 1) {
        notices += Words::tr("Part of the official wording of provision %1 is missing here; look it up in the %2.")
                       .arg(incomplete.first(), name());
    } else if (!incomplete.isEmpty()) {
        notices += Words::tr("Part of the official wording of provisions %1 is missing here; look it up in the %2.")
                       .arg(listed(incomplete), name());
    }
    return notices.join(QLatin1Char(' '));
}

} // namespace attest
