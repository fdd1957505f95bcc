// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryModel.h"

#include "support/TestData.h"
#include "ui/library/LandlordDelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace attest;
using namespace attest::ui;
using namespace Qt::StringLiterals;

namespace {

OrganisationRecord landlord(const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    organisation.kind = u"council"_s;
    organisation.homes = 12345;
    return {freshId<OrganisationId>(), organisation};
}

AssessmentSummary year(const OrganisationRecord &of, int start, State state, const QString &edition = u"hos-2024"_s)
{
    return {freshId<AssessmentId>(), of.id, of.organisation.name, edition, AssessmentYear::starting(start),
            Purpose::Annual,         state};
}

} // namespace

/// The tree of landlords and years.
class LibraryModelTest : public QObject
{
    Q_OBJECT

private:
    Contents m_contents;

private Q_SLOTS:
    void init()
    {
        m_contents = {};
        const auto zebra = landlord(u"Zebra Homes"_s);
        const auto alder = landlord(u"Alder Council"_s);
        m_contents.organisations = {zebra, alder};
        m_contents.assessments = {year(alder, 2022, State::Published, u"hos-2022"_s), year(zebra, 2024, State::Draft),
                                  year(alder, 2024, State::Approved)};
    }

    void landlordsByNameYearsNewestFirst()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContents(m_contents, test::shelf());
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex alder = model.index(0, 0);
        QCOMPARE(alder.data().toString(), u"Alder Council"_s);
        QCOMPARE(alder.data(LibraryModel::DetailsRole).toString(), u"Council, 12,345 homes"_s);
        QCOMPARE(model.rowCount(alder), 2);
        const QModelIndex newest = model.index(0, 0, alder);
        QCOMPARE(newest.data().toString(), u"2024-25"_s);
        QCOMPARE(newest.siblingAtColumn(LibraryModel::StateColumn).data().toString(), u"Approved"_s);
        QCOMPARE(model.index(1, LibraryModel::CodeColumn, alder).data().toString(), u"Complaint Handling Code 2022"_s);
        QCOMPARE(model.landlord(newest)->organisation.name, u"Alder Council"_s);
        QVERIFY(model.assessment(alder) == nullptr);
    }

    void everyCellHasWordsForAScreenReader()
    {
        LibraryModel model;
        model.setContents(m_contents, test::shelf());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex landlord = model.index(row, 0);
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!landlord.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString().isEmpty());
                QVERIFY(!model.index(0, column, landlord).data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }

    void aLandlordsDetailsWrapWhereTheyDoNotFit()
    {
        m_contents.organisations.front().organisation.name =
            u"The Bartholomew Featherstonehaugh Cholmondeley Housing Society"_s;
        LibraryModel model;
        model.setContents(m_contents, test::shelf());
        QTreeView tree;
        tree.setModel(&model);
        const LandlordDelegate delegate;
        const auto height = [&](int width) {
            tree.viewport()->resize(width, 400);
            QStyleOptionViewItem option;
            option.widget = &tree;
            return delegate.sizeHint(option, model.indexOf(m_contents.organisations.front().id)).height();
        };
        const int one = height(3000);
        QVERIFY(height(400) > one);
        QVERIFY(height(150) > height(400));
    }

    void goesOnWhereAFormIsOpen()
    {
        LibraryModel model;
        QVERIFY(!model.whereToGoOn().isValid());
        model.setContents(m_contents, test::shelf());
        QCOMPARE(model.assessment(model.whereToGoOn())->state, State::Draft);
        m_contents.assessments.clear();
        model.setContents(m_contents, test::shelf());
        QCOMPARE(model.landlord(model.whereToGoOn())->organisation.name, u"Alder Council"_s);
    }

    void whatIsAnsweredComesLaterAndStays()
    {
        LibraryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContents(m_contents, test::shelf());
        const AssessmentId id = m_contents.assessments.at(1).id;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setAnswered(id, {58, 72});
        QCOMPARE(changed.size(), 1);
        const auto said = [&] {
            return model.indexOf(id).siblingAtColumn(LibraryModel::AnsweredColumn).data().toString();
        };
        QCOMPARE(said(), u"58 of 72"_s);
        model.setContents(m_contents, test::shelf());
        QCOMPARE(said(), u"58 of 72"_s);
        model.setAnswered(freshId<AssessmentId>(), {1, 2});
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(LibraryModelTest)
#include "LibraryModelTest.moc"
