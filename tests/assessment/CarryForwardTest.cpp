// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/CarryForward.h"
#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "support/TestData.h"

#include <QFile>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

ProvisionCode code(const QString &text)
{
    return *ProvisionCode::from(text);
}

Organisation landlord()
{
    Organisation organisation;
    organisation.name = u"Lower Marsh Homes"_s;
    organisation.memberResponsible = u"A. Okafor"_s;
    organisation.other.insert(u"registered_number"_s, u"LH0000"_s);
    return organisation;
}

/// A 2022 assessment in which every provision says its own code.
Assessment answered2022()
{
    const auto edition = test::edition(u"hos-2022"_s);
    Assessment from = startBlank(landlord(), *edition, AssessmentYear::starting(2022), Purpose::Annual);
    from.id = AssessmentId::from(u"0b7f3c4e-6a1d-4b52-9c1e-2f0a8d7e6b5c"_s);
    for (Answer &answer : from.answers) {
        answer.comply = Comply::Yes;
        answer.complyAsWritten = u"Y"_s;
        answer.commentary = Text::fromPlain(u"Said of "_s + answer.provision.text());
        answer.source = {{u"comply"_s, u"row"_s}};
        answer.comments = {QJsonObject{{u"text"_s, u"hm"_s}}};
        answer.acceptedFindings = {{u"k"_s, u"r"_s, u"w"_s, u"t"_s, {}}};
    }
    from.state = State::Approved;
    from.approval = Approval{QDate(2022, 9, 1), u"Board"_s, u"3"_s, u"d"_s, {}};
    from.response = Text::fromPlain(u"Fine"_s);
    from.publications = {QJsonObject{{u"address"_s, u"x"_s}}};
    from.unplaced = {QJsonObject{{u"cells"_s, QJsonArray{u"7.9"_s}}}};
    return from;
}

Answer &answerTo(Assessment &assessment, const QString &provision)
{
    return *assessment.find(code(provision));
}

Result<Assessment> carriedTo2024(const Assessment &from)
{
    const auto older = test::edition(u"hos-2022"_s);
    const auto newer = test::edition(u"hos-2024"_s);
    return carryForward({from, *older, *newer, test::shelf().correspondence(older->id, newer->id),
                         AssessmentYear::starting(2024), Purpose::Annual});
}

Assessment transcribed(const QString &path, const Edition &edition)
{
    const auto object = parseJsonObject(test::bytesOf(path), path);
    Organisation organisation;
    organisation.name = object->value(u"organisation"_s).toString();
    Assessment form =
        startBlank(organisation, edition, *AssessmentYear::from(object->value(u"year"_s).toString()), Purpose::Annual);
    const QJsonArray rows = object->value(u"answers"_s).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        Answer *answer = form.find(code(row.value(u"code"_s).toString()));
        if (answer == nullptr) {
            continue;
        }
        answer->comply = complyFromKey(row.value(u"comply"_s).toString().toLower());
        answer->commentary = Text::fromPlain(row.value(u"evidence_commentary"_s).toString());
    }
    return form;
}

} // namespace

class CarryForwardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheSameEditionEachAnswerIsCarriedToBeReviewed()
    {
        const auto edition = test::edition(u"hos-2022"_s);
        Assessment from = answered2022();
        Answer &rich = answerTo(from, u"4.1"_s);
        rich.comply = Comply::Partially;
        rich.policyComplies = Degree::Yes;
        rich.practiceComplies = Degree::Partly;
        rich.evidence = {{EvidenceKind::Url, u"Policy"_s, u"https://x.example"_s, {}, {}, {}, {{u"k"_s, 1}}}};
        rich.explanation = Text::fromMarkup(u"Two *posts*"_s);
        rich.complyBy = u"2024-03-31"_s;
        rich.owner = u"Head"_s;
        rich.actions = {QJsonObject{{u"text"_s, u"Recruit"_s}}};
        rich.overruledBecause = u"Caution"_s;
        answerTo(from, u"4.2"_s) = Answer(code(u"4.2"_s));
        const auto carried =
            carryForward({from, *edition, *edition, nullptr, AssessmentYear::starting(2023), Purpose::Merger});
        QVERIFY(carried.ok());
        QCOMPARE(carried->year.text(), u"2023-24"_s);
        QCOMPARE(carried->purpose, Purpose::Merger);
        QCOMPARE(carried->state, State::Draft);
        QVERIFY(carried->organisation == from.organisation);
        QVERIFY(!carried->id && !carried->approval && !carried->response && carried->publications.isEmpty());
        QCOMPARE(carried->editionHash, edition->contentHash);
        QCOMPARE(carried->unplaced, from.unplaced);

        const Answer *answer = carried->find(code(u"4.1"_s));
        Answer wanted = rich;
        wanted.complyAsWritten.clear();
        wanted.source = {};
        wanted.comments = {};
        wanted.acceptedFindings.clear();
        wanted.review = Review::Carried;
        wanted.carriedFrom = {{u"assessment"_s, from.id->text()}, {u"edition"_s, u"hos-2022"_s},
                              {u"year"_s, u"2022-23"_s},          {u"provisions"_s, QJsonArray{u"4.1"_s}},
                              {u"relation"_s, u"same"_s},         {u"changed"_s, false}};
        QCOMPARE(toJson(*answer), toJson(wanted));
        QVERIFY(!answer->answered());
        QVERIFY(*carried->find(code(u"4.2"_s)) == Answer(code(u"4.2"_s)));
    }

    void anAmendedProvisionIsMarkedAsChanged()
    {
        const auto carried = carriedTo2024(answered2022());
        QVERIFY(carried.ok());
        const Answer *answer = carried->find(code(u"1.2"_s));
        QCOMPARE(answer->comply.value(), Comply::Yes);
        QCOMPARE(answer->review, Review::Carried);
        QCOMPARE(answer->carriedFrom.value(u"changed"_s).toBool(), true);
        QCOMPARE(answer->carriedFrom.value(u"relation"_s).toString(), u"amended"_s);
        QVERIFY(answer->carriedFrom.value(u"note"_s).toString().contains(u"definition"_s));
        QCOMPARE(answer->commentary.plain(), u"Said of 1.2"_s);
        // 6.5 became 7.3 with not a word changed.
        QCOMPARE(carried->find(code(u"7.3"_s))->carriedFrom.value(u"changed"_s).toBool(), false);
        QCOMPARE(carried->find(code(u"7.3"_s))->review, Review::Carried);
    }

    void everyProvisionOfTheNewEditionStandsThereInOrder()
    {
        const auto carried = carriedTo2024(answered2022());
        QStringList codes;
        QStringList wanted;
        for (const Answer &answer : carried->answers) {
            codes.append(answer.provision.text());
        }
        for (const Provision *provision : test::edition(u"hos-2024"_s)->provisions()) {
            wanted.append(provision->code.text());
        }
        QCOMPARE(codes, wanted);
    }

    void aSplitProvisionsTextGoesToEachOfThem()
    {
        const auto carried = carriedTo2024(answered2022());
        QCOMPARE(carried->find(code(u"3.1"_s))->commentary.plain().contains(u"Said of 2.1"_s), true);
        QCOMPARE(carried->find(code(u"3.2"_s))->commentary.plain(),
                 u"From 2.1 of the Complaint Handling Code 2022 (2022-23):\n\nSaid of 2.1\n\n"
                 "From 2.2 of the Complaint Handling Code 2022 (2022-23):\n\nSaid of 2.2"_s);
        QCOMPARE(carried->find(code(u"3.2"_s))->carriedFrom.value(u"provisions"_s).toArray(),
                 (QJsonArray{u"2.1"_s, u"2.2"_s}));
    }

    void mergedProvisionsGiveEveryTextAndTheWeakestAnswer()
    {
        Assessment from = answered2022();
        Answer &first = answerTo(from, u"2.3"_s);
        Answer &second = answerTo(from, u"2.4"_s);
        first.comply = Comply::Yes;
        first.evidence = {{EvidenceKind::Note, u"Leaflet"_s, {}, {}, {}, {}, {}}};
        first.complyBy = u"2025-01-31"_s;
        first.policyComplies = Degree::Partly;
        first.owner = u"Head"_s;
        second.comply = Comply::Partially;
        second.explanation = Text::fromPlain(u"Not on the site"_s);
        second.complyBy = u"2024-12-31"_s;
        second.policyComplies = Degree::Yes;
        second.practiceComplies = Degree::No;
        second.owner = u"Head"_s;
        second.actions = {QJsonObject{{u"text"_s, u"Publish"_s}}};
        const auto carried = carriedTo2024(from);
        const Answer *answer = carried->find(code(u"3.4"_s));
        QCOMPARE(answer->comply.value(), Comply::Partially);
        QCOMPARE(answer->policyComplies.value(), Degree::Partly);
        QCOMPARE(answer->practiceComplies.value(), Degree::No);
        QCOMPARE(answer->complyBy, u"2024-12-31"_s);
        QCOMPARE(answer->owner, u"Head"_s);
        QCOMPARE(answer->actions.size(), 1);
        QCOMPARE(answer->evidenceText(), u"From 2.3 of the Complaint Handling Code 2022 (2022-23):\nLeaflet"_s);
        QCOMPARE(answer->evidence.front().kind, EvidenceKind::Note);
        QCOMPARE(answer->explanation.plain(),
                 u"From 2.4 of the Complaint Handling Code 2022 (2022-23):\n\nNot on the site"_s);
        QCOMPARE(answer->carriedFrom.value(u"relation"_s).toString(), u"merged"_s);
        QCOMPARE(answer->carriedFrom.value(u"changed"_s).toBool(), true);
        const qsizetype one = answer->commentary.plain().indexOf(u"Said of 2.3"_s);
        QVERIFY(one > 0 && answer->commentary.plain().indexOf(u"Said of 2.4"_s) > one);
    }

    void listsInMergedTextsStayListsOfTheirOwn()
    {
        Assessment from = answered2022();
        answerTo(from, u"2.3"_s).commentary = Text::fromMarkup(u"- a\n- b"_s);
        answerTo(from, u"2.4"_s).commentary = Text::fromMarkup(u"- c"_s);
        const Blocks blocks = carriedTo2024(from)->find(code(u"3.4"_s))->commentary.blocks();
        QCOMPARE(blocks.size(), size_t(4));
        QCOMPARE(std::get<List>(blocks[1].node).items.size(), size_t(2));
        QCOMPARE(std::get<List>(blocks[3].node).items.size(), size_t(1));
    }

    void aNewProvisionAndOneWhoseSourcesWereBlankStayUnanswered()
    {
        Assessment from = answered2022();
        answerTo(from, u"1.2"_s) = Answer(code(u"1.2"_s));
        const auto carried = carriedTo2024(from);
        QVERIFY(*carried->find(code(u"2.3"_s)) == Answer(code(u"2.3"_s)));
        QVERIFY(*carried->find(code(u"1.2"_s)) == Answer(code(u"1.2"_s)));
    }

    void nothingWrittenIsLost()
    {
        const Assessment from = answered2022();
        const auto carried = carriedTo2024(from);
        QString all;
        for (const Answer &answer : carried->answers) {
            all += answer.commentary.plain() + u'\n';
        }
        for (const QJsonValue &row : carried->unplaced) {
            all += row.toObject().value(u"commentary"_s).toString() + u'\n';
        }
        for (const Answer &answer : from.answers) {
            QVERIFY2(all.contains(answer.commentary.plain() + u'\n'), qPrintable(answer.provision.text()));
        }
    }

    void withdrawnProvisionsAreKeptWithTheReason()
    {
        Assessment from = answered2022();
        for (Answer &answer : from.answers) {
            answer.owner = u"Owner of "_s + answer.provision.text();
            answer.actions = {QJsonObject{{u"what"_s, u"Write it down"_s}}};
        }
        const auto carried = carriedTo2024(from);
        const auto *correspondence =
            test::shelf().correspondence(*EditionId::from(u"hos-2022"_s), *EditionId::from(u"hos-2024"_s));
        QStringList withdrawn;
        for (const Relation &relation : correspondence->relations) {
            if (relation.kind == RelationKind::Withdrawn) {
                withdrawn.append(relation.from.front().text());
            }
        }
        QStringList kept;
        for (qsizetype i = 1; i < carried->unplaced.size(); ++i) { // the first is the imported row
            const QJsonObject row = carried->unplaced.at(i).toObject();
            kept.append(row.value(u"from_provision"_s).toString());
            QCOMPARE(row.value(u"edition"_s).toString(), u"hos-2022"_s);
            QCOMPARE(row.value(u"year"_s).toString(), u"2022-23"_s);
            QCOMPARE(row.value(u"comply"_s).toString(), u"yes"_s);
            QVERIFY(row.value(u"reason"_s).toString().contains(u"no counterpart"_s));
            QCOMPARE(row.value(u"answer"_s).toObject(), toJson(answerTo(from, kept.constLast())));
        }
        kept.sort();
        withdrawn.sort();
        QVERIFY(!kept.isEmpty());
        QCOMPARE(kept, withdrawn);
        QCOMPARE(carried->unplaced.first(), answered2022().unplaced.first());
    }

    void aParallelCodeGathersEverythingItCovers()
    {
        const auto from2024 = test::edition(u"hos-2024"_s);
        const auto lgsco = test::edition(u"lgsco-2024"_s);
        Assessment from = startBlank(landlord(), *from2024, AssessmentYear::starting(2024), Purpose::Annual);
        for (Answer &answer : from.answers) {
            answer.comply = Comply::Yes;
            answer.commentary = Text::fromPlain(u"Said of "_s + answer.provision.text());
        }
        answerTo(from, u"1.2"_s).comply = Comply::No;
        const auto *correspondence = test::shelf().correspondence(from2024->id, lgsco->id);
        const auto carried =
            carryForward({from, *from2024, *lgsco, correspondence, AssessmentYear::starting(2024), Purpose::Annual});
        QVERIFY(carried.ok());
        const Relation *relation = correspondence->relationsFrom(code(u"1.2"_s)).front();
        const Answer *answer = carried->find(relation->to.front());
        QCOMPARE(answer->comply.value(), Comply::No);
        QCOMPARE(answer->commentary.plain().count(
                     u"of the Housing Ombudsman Service’s Complaint Handling Code 2024 (2024-25):"_s),
                 qsizetype(relation->from.size()));
        QCOMPARE(answer->carriedFrom.value(u"relation"_s).toString(), u"covers"_s);
    }

    void withoutACorrespondenceItIsRefused()
    {
        const Assessment from = answered2022();
        const auto older = test::edition(u"hos-2022"_s);
        const auto newer = test::edition(u"lgsco-2024"_s);
        const auto *wrong =
            test::shelf().correspondence(*EditionId::from(u"hos-2022"_s), *EditionId::from(u"hos-2024"_s));
        for (const Correspondence *correspondence : {static_cast<const Correspondence *>(nullptr), wrong}) {
            const auto carried =
                carryForward({from, *older, *newer, correspondence, AssessmentYear::starting(2024), Purpose::Annual});
            QVERIFY(!carried.ok());
            QCOMPARE(carried.error().kind, ErrorKind::Conflict);
            QVERIFY(carried.error().message.contains(u"hos-2022"_s) &&
                    carried.error().message.contains(u"lgsco-2024"_s));
        }
    }

    void whatIsStartedIsAFileThatCanBeReadAgain()
    {
        const auto carried = carriedTo2024(answered2022());
        const QByteArray bytes = writeAssessment(*carried);
        const auto again = readAssessment(bytes, u"started.json"_s);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(writeAssessment(*again), bytes);
        QVERIFY(checkAgainst(*again, *test::edition(u"hos-2024"_s), u"started.json"_s).ok());
    }

    void aRealFormCarriesEveryAnswerIntoTheNewCode()
    {
        const QString path = test::realFormsFolder() + u"/cambridge-2022-23.transcription.json"_s;
        if (test::realFormsFolder().isEmpty() || !QFile::exists(path)) {
            QSKIP("The real forms are not beside this checkout.");
        }
        const auto older = test::edition(u"hos-2022"_s);
        const Assessment from = transcribed(path, *older);
        const auto carried = carriedTo2024(from);
        QVERIFY(carried.ok());
        int answers = 0;
        for (const Answer &answer : carried->answers) {
            answers += answer.review == Review::Carried ? 1 : 0;
            QVERIFY(!answer.answered());
        }
        qInfo() << answers << "of" << carried->answers.size() << "provisions carried," << carried->unplaced.size()
                << "rows left over";
        QVERIFY(answers > 40);
        QCOMPARE(carried->find(code(u"1.6"_s))->comply.value(), Comply::Partially); // 1.5 in 2022
        QCOMPARE(foldedWords(carried->find(code(u"1.2"_s))->commentary.plain()),
                 foldedWords(from.find(code(u"1.2"_s))->commentary.plain()));
    }
};

QTEST_GUILESS_MAIN(CarryForwardTest)
#include "CarryForwardTest.moc"
