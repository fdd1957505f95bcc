// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepCorrespondence.h"

#include "assessment/CarryForward.h"
#include "compare/EditionComparison.h"
#include "compare/ProposeCorrespondence.h"
#include "jobs/AddEdition.h"
#include "jobs/StartYear.h"
#include "support/TestData.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A correspondence of the user's own: kept where added editions are, and used from then on.
class KeepCorrespondenceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->filePath(u"data"_s); }
    QStringList kept() const { return QDir(folder() + u"/code-provisions/correspondences"_s).entryList(QDir::Files); }
    /// The Code of 2024 as if it were issued anew in 2028, with some words changed.
    AddedEdition added() const
    {
        QByteArray bytes = edition(u"hos-2024"_s)->file;
        bytes.replace("\"id\": \"hos-2024\"", "\"id\": \"own-2028\"");
        bytes.replace("\"effective_from\": \"2024-04-01\"", "\"effective_from\": \"2028-04-01\"");
        bytes.replace("\"published\": \"2024-02-08\"", "\"published\": \"2028-02-08\"");
        bytes.replace("within five working days", "within four working days");
        auto result = addEdition(bytes, u"own-2028"_s, shelf(), folder());
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        return *std::move(result);
    }
    static Correspondence proposedFor(const AddedEdition &of)
    {
        return proposeCorrespondence(*edition(u"hos-2024"_s), **of.shelf.edition(u"own-2028"_s))->correspondence();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anAddedEditionLacksOneFromTheEditionBeforeIt()
    {
        const AddedEdition own = added();
        const auto newest = own.shelf.edition(u"own-2028"_s);
        QVERIFY(newest);
        QCOMPARE((*newest)->effectiveFrom, QDate(2028, 4, 1));
        const auto before = lacksCorrespondenceFrom(own.shelf, **newest);
        QVERIFY(before);
        QCOMPARE(before->id.text(), u"hos-2024"_s);
        // Nothing is missing between the shipped ones, and nothing came before the first.
        QVERIFY(!lacksCorrespondenceFrom(shelf(), *edition(u"hos-2024"_s)));
        QVERIFY(!lacksCorrespondenceFrom(shelf(), *edition(u"hos-2022"_s)));
        QVERIFY(!lacksCorrespondenceFrom(shelf(), *edition(u"lgsco-2024"_s)));
    }

    void whatIsKeptIsUsedForComparingAndCarryingForward()
    {
        const AddedEdition own = added();
        QVERIFY(!compareEditions(own.shelf, u"hos-2024"_s, u"own-2028"_s));
        const auto with = keepCorrespondence(proposedFor(own), own.shelf, folder());
        QVERIFY2(with, with ? "" : qPrintable(with.error().message));
        QCOMPARE(kept(), QStringList(u"hos-2024--own-2028.json"_s));
        const auto comparison = compareEditions(*with, u"hos-2024"_s, u"own-2028"_s);
        QVERIFY(comparison);
        QVERIFY(comparison->count(EditionChange::Same) > 60);
        QVERIFY(comparison->count(EditionChange::Amended) >= 1);
        // Nobody has said what its limits are: none is said to be dropped.
        QVERIFY(comparison->limits.empty());
        QVERIFY(comparison->summary.join(u' ').contains(u"Limits are not compared"_s));
        const auto newest = editionForYear(*with, edition(u"hos-2024"_s), AssessmentYear::starting(2028));
        QCOMPARE(newest->id.text(), u"own-2028"_s);
        QVERIFY(!lacksCorrespondenceFrom(*with, *newest));

        Assessment last = startBlank({}, *edition(u"hos-2024"_s), AssessmentYear::starting(2027), Purpose::Annual);
        last.answers.front().comply = Comply::Yes;
        const Correspondence *between = with->correspondence(edition(u"hos-2024"_s)->id, newest->id);
        const auto carried = carryForward({last, *edition(u"hos-2024"_s), *newest, between});
        QVERIFY(carried);
        QCOMPARE(carried->answers.front().review, Review::Carried);
        // Another run of the program finds it, too.
        QVERIFY(CodeShelf::open(folder())->correspondence(edition(u"hos-2024"_s)->id, newest->id) != nullptr);
    }

    void aSecondOneForThePairIsRefused()
    {
        const AddedEdition own = added();
        const auto with = keepCorrespondence(proposedFor(own), own.shelf, folder());
        QVERIFY(with);
        const auto again = keepCorrespondence(proposedFor(own), *with, folder());
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(kept().size(), 1);
    }

    void onesOwnIsReplacedWhereThatIsSaid()
    {
        const AddedEdition own = added();
        const auto with = keepCorrespondence(proposedFor(own), own.shelf, folder());
        QVERIFY(with);
        const Edition &newer = **with->edition(u"own-2028"_s);
        const Correspondence *first = ownCorrespondenceTo(*with, newer);
        QVERIFY(first != nullptr);
        QVERIFY(ownCorrespondenceTo(*with, *edition(u"hos-2024"_s)) == nullptr); // it comes with Attest
        Correspondence corrected = *first;
        for (Relation &relation : corrected.relations) {
            relation.strengthened = relation.to.front().text() == u"6.2"_s;
        }
        const auto again = keepCorrespondence(corrected, *with, folder(), OwnBefore::IsReplaced);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(kept(), QStringList(u"hos-2024--own-2028.json"_s));
        const auto opened = CodeShelf::open(folder());
        QCOMPARE(opened->problems(), QStringList());
        QVERIFY(ownCorrespondenceTo(*opened, newer)->relationsTo(*ProvisionCode::from(u"6.2"_s)).front()->strengthened);
        // What cannot be kept leaves what was there.
        corrected.relations.pop_back();
        QVERIFY(!keepCorrespondence(corrected, *again, folder(), OwnBefore::IsReplaced));
        QVERIFY(ownCorrespondenceTo(*CodeShelf::open(folder()), newer) != nullptr);
    }

    void whatComesWithAttestIsNeverReplaced()
    {
        const Correspondence *shipped = shelf().correspondence(edition(u"hos-2022"_s)->id, edition(u"hos-2024"_s)->id);
        const auto refused = keepCorrespondence(*shipped, shelf(), folder(), OwnBefore::IsReplaced);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY2(refused.error().message.contains(u"comes with Attest"_s), qPrintable(refused.error().message));
        QVERIFY(kept().isEmpty());
    }

    void oneThatLeavesAProvisionOutIsRefusedAndNothingIsKept()
    {
        const AddedEdition own = added();
        Correspondence shortened = proposedFor(own);
        shortened.relations.pop_back();
        const auto refused = keepCorrespondence(shortened, own.shelf, folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(kept().isEmpty());
        shortened.relations.push_back({{}, {}, RelationKind::Amended, false, false, {}});
        QVERIFY(!keepCorrespondence(shortened, own.shelf, folder()));
    }

    void oneThatLeadsBackOrToAnotherOmbudsmanIsRefused()
    {
        const AddedEdition own = added();
        const Edition &newer = **own.shelf.edition(u"own-2028"_s);
        const auto back = keepCorrespondence(proposeCorrespondence(newer, *edition(u"hos-2024"_s))->correspondence(),
                                             own.shelf, folder());
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Usage);
        QVERIFY2(back.error().message.contains(u"own-2028 is newer than hos-2024"_s), qPrintable(back.error().message));
        const auto across = keepCorrespondence(
            proposeCorrespondence(newer, *edition(u"lgsco-2024"_s))->correspondence(), own.shelf, folder());
        QVERIFY(!across);
        QCOMPARE(across.error().kind, ErrorKind::Usage);
        QVERIFY2(across.error().message.contains(u"side by side"_s), qPrintable(across.error().message));
        QVERIFY(kept().isEmpty());
        QVERIFY(checkSuccession(*edition(u"hos-2024"_s), newer));
    }

    void looseEndsOfAnEditedOneAreTied()
    {
        const AddedEdition own = added();
        const Edition &from = *edition(u"hos-2024"_s);
        const Edition &to = **own.shelf.edition(u"own-2028"_s);
        Correspondence edited = proposedFor(own);
        // 1.2 is taken off on both sides; 1.3, which is related, is said to be withdrawn as well.
        std::erase_if(edited.relations,
                      [](const Relation &relation) { return relation.to.front().text() == u"1.2"_s; });
        edited.relations.push_back({{*ProvisionCode::from(u"1.3"_s)}, {}, RelationKind::Withdrawn, false, false, {}});
        const Correspondence whole = allPlaced(edited, from, to);
        QVERIFY(checkPlaced(whole, from, to, u"edited"_s));
        QCOMPARE(whole.relationsTo(*ProvisionCode::from(u"1.2"_s)).front()->kind, RelationKind::New);
        QCOMPARE(whole.relationsFrom(*ProvisionCode::from(u"1.2"_s)).front()->kind, RelationKind::Withdrawn);
        QCOMPARE(whole.relationsFrom(*ProvisionCode::from(u"1.3"_s)).size(), std::size_t(1));
    }

    void oneOfEditionsThatAreNotThereIsRefused()
    {
        const AddedEdition own = added();
        const auto refused = keepCorrespondence(proposedFor(own), shelf(), folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(KeepCorrespondenceTest)
#include "KeepCorrespondenceTest.moc"
