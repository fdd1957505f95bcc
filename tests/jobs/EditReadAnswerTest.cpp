// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/EditAnswer.h"

#include "StoreSupport.h"
#include "assessment/Doubt.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

using Parts = std::vector<ReadPart>;

/// Editing answers that were read from a published form with doubt.
class EditReadAnswerTest : public QObject
{
    Q_OBJECT

private:
    const ProvisionCode m_code = *ProvisionCode::from(u"5.1"_s);

    static QJsonObject doubtfulSource()
    {
        return {{"row", QJsonObject{{"confidence", 0.9}, {"by", "both"}}},
                {"comply", QJsonObject{{"confidence", 0.9}}},
                {"evidence", QJsonObject{{"confidence", 0.5}}},
                {"commentary", QJsonObject{{"confidence", 0.5}}}};
    }

    static Library &opened(LibraryInFolder *place) { return place->library(); }

    Answer answer(LibraryInFolder &place) const
    {
        return *need(opened(&place).assessment(*place.assessment)).find(m_code);
    }

    void edit(LibraryInFolder &place, const AnswerEdit &edit) const
    {
        need(editAnswer(opened(&place), *place.assessment, m_code, edit, u"Officer"_s));
    }

    void readWithDoubt(LibraryInFolder &place) const
    {
        need(opened(&place).apply({answerChange(*place.assessment, u"5.1"_s, u"source"_s, doubtfulSource())}));
    }

private Q_SLOTS:
    void whoEditsAPartHasCheckedThatPart()
    {
        LibraryInFolder place;
        readWithDoubt(place);
        QCOMPARE(uncheckedParts(answer(place)), Parts({ReadPart::Evidence, ReadPart::Commentary}));
        AnswerEdit words;
        words.commentary = u"We publish it each June."_s;
        edit(place, words);
        QCOMPARE(uncheckedParts(answer(place)), Parts{ReadPart::Evidence});
        AnswerEdit evidence;
        evidence.evidence = {evidenceFromText(u"Complaints policy, page 4"_s)};
        edit(place, evidence);
        QCOMPARE(uncheckedParts(answer(place)), Parts{});
        QVERIFY(isChecked(answer(place)));
    }

    void whoFindsItRightHasCheckedAllOfIt()
    {
        LibraryInFolder place;
        QJsonObject source = doubtfulSource();
        source.insert("row", QJsonObject{{"confidence", 0.5}, {"by", "order"}});
        need(opened(&place).apply({answerChange(*place.assessment, u"5.1"_s, u"source"_s, source)}));
        AnswerEdit reviewed;
        reviewed.reviewed = true;
        edit(place, reviewed);
        QCOMPARE(uncheckedParts(answer(place)), Parts{});
    }

    void anAnswerThatFollowsFromPolicyAndPracticeIsGiven()
    {
        LibraryInFolder place;
        QJsonObject source = doubtfulSource();
        source.insert("comply", QJsonObject{{"confidence", 0.5}});
        need(opened(&place).apply({answerChange(*place.assessment, u"5.1"_s, u"source"_s, source)}));
        AnswerEdit both;
        both.policy = u"yes"_s;
        both.practice = u"no"_s;
        edit(place, both);
        QCOMPARE(uncheckedParts(answer(place)), Parts({ReadPart::Evidence, ReadPart::Commentary}));
    }

    void oneUndoTakesBothBack()
    {
        LibraryInFolder place;
        readWithDoubt(place);
        const Answer before = answer(place);
        AnswerEdit words;
        words.commentary = u"We publish it each June."_s;
        edit(place, words);
        QCOMPARE(need(opened(&place).history(*place.assessment, m_code)).back().change.describe(),
                 u"5.1: what was read is checked"_s);
        need(opened(&place).undo(*place.assessment, u"Officer"_s));
        QCOMPARE(answer(place), before);
    }

    void whatDoubtsNothingIsLeftAlone()
    {
        LibraryInFolder place;
        readWithDoubt(place);
        AnswerEdit owner;
        owner.owner = u"Head of Customer Services"_s;
        owner.comply = u"yes"_s; // read clearly
        edit(place, owner);
        QCOMPARE(answer(place).source, doubtfulSource());
    }
};

QTEST_GUILESS_MAIN(EditReadAnswerTest)
#include "EditReadAnswerTest.moc"
