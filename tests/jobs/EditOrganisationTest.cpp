// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/EditOrganisation.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

/// Editing a landlord: as few Changes as it takes, and none that hides somebody else's.
class EditOrganisationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Library> m_library;
    std::optional<OrganisationId> m_id;

    Organisation held() const
    {
        const auto all = m_library->organisations();
        for (const OrganisationRecord &record : *all) {
            if (record.id == *m_id) {
                return record.organisation;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_library.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::create(m_folder->filePath(u"homes.attest"_s), m_clock);
        Organisation landlord;
        landlord.name = u"Ashdown Vale Homes"_s;
        landlord.homes = 1200;
        landlord.seniorOfficer = u"R. Hughes"_s;
        landlord.other = {{u"registered_number"_s, u"LH0000"_s}};
        m_id = *m_library->addOrganisation(landlord, u"Tester"_s);
    }

    void onlyWhatChangesIsAChange()
    {
        const Organisation before = held();
        Organisation after = before;
        after.kind = u"housing association"_s;
        after.yearEnd = u"03-31"_s;
        after.memberResponsible = u"Ruth Adeyemi"_s;
        after.memberResponsibleSince = QDate(2025, 5, 1);
        after.seniorOfficer.clear();
        const auto edited = editOrganisation(*m_library, *m_id, before, after, u"Tester"_s);
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().message));
        QCOMPARE(int(edited->size()), 5);
        QCOMPARE(held(), after);
        QCOMPARE(held().other.value(u"registered_number"_s).toString(), u"LH0000"_s);
        QVERIFY(editOrganisation(*m_library, *m_id, held(), held(), u"Tester"_s)->empty());
        QCOMPARE(*m_library->verify(), QStringList());
    }

    void whatSomebodyElseChangedIsNotHidden()
    {
        const Organisation before = held();
        Organisation theirs = before;
        theirs.homes = 1300;
        QVERIFY(editOrganisation(*m_library, *m_id, before, theirs, u"Another"_s));
        Organisation ours = before;
        ours.homes = 1250;
        const auto edited = editOrganisation(*m_library, *m_id, before, ours, u"Tester"_s);
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, ErrorKind::Conflict);
        QCOMPARE(held().homes, 1300);
    }

    void aNameIsItsOwn()
    {
        Organisation another;
        another.name = u"Lower Marsh Homes"_s;
        QVERIFY(m_library->addOrganisation(another, u"Tester"_s));
        Organisation after = held();
        for (const QString &name : {u""_s, u"  "_s, u"lower marsh  homes"_s}) {
            after.name = name;
            QVERIFY(!editOrganisation(*m_library, *m_id, held(), after, u"Tester"_s));
        }
        after.name = u"ASHDOWN VALE HOMES"_s;
        QVERIFY(editOrganisation(*m_library, *m_id, held(), after, u"Tester"_s));
    }
};

QTEST_GUILESS_MAIN(EditOrganisationTest)
#include "EditOrganisationTest.moc"
