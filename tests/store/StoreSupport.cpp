// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "support/TestData.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace attest::test {

Organisation madeUpLandlord(const QString &name)
{
    Organisation landlord;
    landlord.name = name;
    landlord.kind = QStringLiteral("housing association");
    landlord.homes = 4200;
    return landlord;
}

Assessment madeUpAssessment(int startYear, Purpose purpose)
{
    Assessment assessment;
    assessment.organisation = madeUpLandlord();
    assessment.edition = QStringLiteral("hos-2024");
    assessment.year = AssessmentYear::starting(startYear);
    assessment.purpose = purpose;
    Answer definition(*ProvisionCode::from(QStringLiteral("1.2")));
    definition.comply = Comply::Yes;
    definition.commentary = Text::fromPlain(QStringLiteral("The policy quotes the Code's definition word for word."));
    Evidence policy;
    policy.kind = EvidenceKind::Document;
    policy.text = QStringLiteral("Complaints policy, clause 2.2");
    definition.evidence.push_back(policy);
    assessment.answers.push_back(definition);
    Answer carried(*ProvisionCode::from(QStringLiteral("6.3")));
    carried.comply = Comply::Yes;
    carried.review = Review::Carried;
    carried.commentary = Text::fromPlain(QStringLiteral("Stage one answers leave within ten working days."));
    assessment.answers.push_back(carried);
    return assessment;
}

namespace {

Change change(Change::Target target, const QString &id, const QString &field, const QJsonValue &after)
{
    Change made;
    made.target = target;
    made.id = id;
    made.field = field;
    made.after = after;
    made.beforeGiven = false;
    made.who = QStringLiteral("Priya");
    return made;
}

QSqlQuery queryOn(const QString &path, const QString &connection)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    if (!database.open()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
    }
    return QSqlQuery(database);
}

} // namespace

Change answerChange(const AssessmentId &id, const QString &provision, const QString &field, const QJsonValue &after)
{
    Change made = change(Change::Target::Answer, id.text(), field, after);
    made.provision = ProvisionCode::from(provision);
    return made;
}

Change assessmentChange(const AssessmentId &id, const QString &field, const QJsonValue &after)
{
    return change(Change::Target::Assessment, id.text(), field, after);
}

Change organisationChange(const OrganisationId &id, const QString &field, const QJsonValue &after)
{
    return change(Change::Target::Organisation, id.text(), field, after);
}

Approval madeUpApproval()
{
    Approval approval;
    approval.date = QDate(2025, 9, 18);
    approval.body = QStringLiteral("Board of Ashdown Vale Homes");
    approval.minute = QStringLiteral("2025/41");
    return approval;
}

LibraryInFolder::LibraryInFolder() : clock(QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC))
{
    m_library = need(Library::create(path(), clock));
    organisation = need(m_library->addOrganisation(madeUpLandlord(), QStringLiteral("Priya")));
    assessment = need(m_library->addAssessment(*organisation, madeUpAssessment(), *edition(QStringLiteral("hos-2024")),
                                               QStringLiteral("Priya")));
}

Library &LibraryInFolder::reopen(Library::Mode mode)
{
    m_library.reset();
    m_library = need(Library::open(path(), mode, clock));
    return *m_library;
}

void runSql(const QString &path, const QString &statement)
{
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlQuery query = queryOn(path, connection);
        if (!query.exec(statement)) {
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

QStringList readSql(const QString &path, const QString &statement)
{
    const QString connection = QUuid::createUuid().toString();
    QStringList rows;
    {
        QSqlQuery query = queryOn(path, connection);
        if (!query.exec(statement)) {
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        while (query.next()) {
            rows.append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

} // namespace attest::test
