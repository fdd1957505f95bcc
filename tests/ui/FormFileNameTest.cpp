// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/FormFileName.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

/// The name proposed for the form's file.
class FormFileNameTest : public QObject
{
    Q_OBJECT

private:
    static QString nameFor(const QString &landlord, State state)
    {
        Assessment assessment;
        assessment.organisation.name = landlord;
        assessment.year = AssessmentYear::starting(2025);
        assessment.state = state;
        return ui::formFileName(assessment);
    }

private Q_SLOTS:
    void saysLandlordYearAndWhetherItIsADraft_data()
    {
        QTest::addColumn<QString>("landlord");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("name");
        const QString tail = u" complaint handling self-assessment 2025-26"_s;
        QTest::newRow("draft") << "Fenmoor Homes" << State::Draft << "Fenmoor Homes" + tail + " draft.pdf";
        QTest::newRow("returned") << "Fenmoor Homes" << State::Returned << "Fenmoor Homes" + tail + " draft.pdf";
        QTest::newRow("approved") << "Fenmoor Homes" << State::Approved << "Fenmoor Homes" + tail + ".pdf";
        QTest::newRow("published") << "Fenmoor Homes" << State::Published << "Fenmoor Homes" + tail + ".pdf";
        QTest::newRow("slashes") << "North/South: A \"good\" home?" << State::Approved
                                 << "North-South- A -good- home-" + tail + ".pdf";
        QTest::newRow("hidden") << "..Homes.." << State::Approved << "Homes" + tail + ".pdf";
        QTest::newRow("line breaks") << "Two\nlines" << State::Approved << "Two-lines" + tail + ".pdf";
        QTest::newRow("no name") << "" << State::Approved << "Complaint handling self-assessment 2025-26.pdf";
    }
    void saysLandlordYearAndWhetherItIsADraft()
    {
        QFETCH(QString, landlord);
        QFETCH(State, state);
        QFETCH(QString, name);
        QCOMPARE(nameFor(landlord, state), name);
    }

    void staysWithinWhatFileSystemsTake()
    {
        const QString wide = QString(u"🏠"_s).repeated(200);
        const QString name = nameFor(wide, State::Draft);
        QVERIFY(name.toUtf8().size() <= 255);
        QVERIFY(QString::fromUtf8(name.toUtf8()) == name);
        QVERIFY(name.endsWith(" draft.pdf"));
    }
};

QTEST_MAIN(FormFileNameTest)
#include "FormFileNameTest.moc"
