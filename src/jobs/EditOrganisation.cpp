// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/EditOrganisation.h"

#include "assessment/AssessmentJson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditOrganisation)
};

Result<void> checkName(const Library &library, const OrganisationId &id, const QString &name)
{
    if (name.trimmed().isEmpty()) {
        return badInput(Words::tr("A landlord needs a name: the form bears it."));
    }
    const auto all = library.organisations();
    if (!all) {
        return all.error();
    }
    for (const OrganisationRecord &record : *all) {
        if (record.id != id && record.organisation.name.compare(name.simplified(), Qt::CaseInsensitive) == 0) {
            return Error{ErrorKind::Conflict,
                         Words::tr("There is another landlord called “%1” in this library. Give this one a name of its "
                                   "own.")
                             .arg(record.organisation.name)};
        }
    }
    return {};
}

} // namespace

Result<std::vector<JournalEntry>> editOrganisation(Library &library, const OrganisationId &id,
                                                   const Organisation &before, const Organisation &after,
                                                   const QString &who)
{
    if (const auto named = checkName(library, id, after.name); !named) {
        return named.error();
    }
    const QJsonObject was = toJson(before);
    const QJsonObject wanted = toJson(after);
    QStringList fields = was.keys() + wanted.keys();
    fields.removeDuplicates();
    const auto memberOf = [](const QJsonObject &object, const QString &field) {
        return object.contains(field) ? object.value(field) : QJsonValue(QJsonValue::Null);
    };
    std::vector<Change> changes;
    for (const QString &field : std::as_const(fields)) {
        Change change;
        change.target = Change::Target::Organisation;
        change.id = id.text();
        change.field = field;
        change.before = memberOf(was, field);
        change.after = memberOf(wanted, field);
        change.who = who;
        if (change.before != change.after) {
            changes.push_back(std::move(change));
        }
    }
    return changes.empty() ? Result<std::vector<JournalEntry>>(std::vector<JournalEntry>()) : library.apply(changes);
}

} // namespace attest
