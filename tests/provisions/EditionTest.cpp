// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/Edition.h"

#include "support/TestData.h"

#include <QSet>
#include <QTest>

using namespace attest;

class EditionTest : public QObject
{
    Q_OBJECT

private slots:
    void aProvisionIsFoundWithItsGroupAndSection();
    void aProvisionThatIsNotThereIsNull();
    void provisionsStandInTheOrderOfTheForm();
    void plainTextHasALineForEachParagraphAndListItem();
    void theFormOf2022HasOneColumnForEvidenceAndCommentary();
    void deviationsAskWhatTheirEditionAsks();
    void theWordsForAnswersLeadThereAndBack();
};

void EditionTest::aProvisionIsFoundWithItsGroupAndSection()
{
    const auto edition = test::edition("hos-2022");
    const ProvisionCode code = *ProvisionCode::from("5.13");
    QCOMPARE(edition->find(code)->code, code);
    QCOMPARE(edition->sectionOf(code)->number, QString("5"));
    const Group *group = edition->groupOf(code);
    QVERIFY(std::any_of(group->provisions.begin(), group->provisions.end(),
                        [&](const Provision &p) { return p.code == code; }));
    QCOMPARE(group->level, Level::Must);
    QCOMPARE(group->stage, QString("Stage 2"));
}

void EditionTest::aProvisionThatIsNotThereIsNull()
{
    const auto edition = test::edition("hos-2024");
    const ProvisionCode code = *ProvisionCode::from("99.9");
    QVERIFY(edition->find(code) == nullptr);
    QVERIFY(edition->groupOf(code) == nullptr);
    QVERIFY(edition->sectionOf(code) == nullptr);
}

void EditionTest::provisionsStandInTheOrderOfTheForm()
{
    const auto edition = test::edition("hos-2024");
    QStringList codes;
    for (const Provision *provision : edition->provisions()) {
        codes += provision->code.text();
    }
    QCOMPARE(codes.first(), QString("1.2"));
    QVERIFY(codes.indexOf("6.9") < codes.indexOf("6.10"));
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
}

void EditionTest::plainTextHasALineForEachParagraphAndListItem()
{
    Provision provision{*ProvisionCode::from("1"), {}, false, {}};
    QCOMPARE(provision.plainText(), QString());
    provision.text = {
        {"Both:", ListMarker::Bullet, {}}, {{}, ListMarker::Bullet, {"one", "two"}}, {"And so on.", {}, {}}};
    QCOMPARE(provision.plainText(), QString("Both:\none\ntwo\nAnd so on."));
}

void EditionTest::theFormOf2022HasOneColumnForEvidenceAndCommentary()
{
    QVERIFY(test::edition("hos-2022")->form.hasColumn(ColumnKey::EvidenceCommentary));
    QVERIFY(!test::edition("hos-2022")->form.hasColumn(ColumnKey::Evidence));
    QVERIFY(test::edition("hos-2024")->form.hasColumn(ColumnKey::Evidence));
    QVERIFY(test::edition("hos-2024")->form.hasColumn(ColumnKey::Commentary));
}

void EditionTest::deviationsAskWhatTheirEditionAsks()
{
    QVERIFY(!test::edition("hos-2022")->form.deviation.date);
    QVERIFY(test::edition("hos-2024")->form.deviation.date);
    QCOMPARE(test::edition("hos-2022")->form.deviation.appliesTo, std::vector<Level>{Level::Must});
    QCOMPARE(test::edition("hos-2024")->form.deviation.appliesTo, (std::vector<Level>{Level::Must, Level::Should}));
}

void EditionTest::theWordsForAnswersLeadThereAndBack()
{
    QSet<QString> words;
    for (const Comply comply : {Comply::Yes, Comply::No, Comply::Partially, Comply::NotApplicable}) {
        QCOMPARE(complyFromKey(complyKey(comply)), std::optional<Comply>(comply));
        words.insert(complyWord(comply));
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(complyKey(Comply::NotApplicable), QString("not applicable"));
    for (const char *other : {"", "Yes", "maybe", "n/a"}) {
        QVERIFY(!complyFromKey(other).has_value());
    }
}

QTEST_GUILESS_MAIN(EditionTest)
#include "EditionTest.moc"
