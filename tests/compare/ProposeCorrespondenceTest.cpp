// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ProposeCorrespondence.h"

#include "MadeUpEditions.h"
#include "support/TestData.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

ProposedCorrespondence proposed(const Edition &from, const Edition &to)
{
    auto made = proposeCorrespondence(from, to);
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    return *std::move(made);
}

const Correspondence &curated()
{
    return *shelf().correspondence(edition(u"hos-2022"_s)->id, edition(u"hos-2024"_s)->id);
}

/// The same relations read the other way round.
Correspondence reversed(const Correspondence &correspondence)
{
    Correspondence turned{correspondence.kind, correspondence.to, correspondence.from, correspondence.relations};
    for (Relation &relation : turned.relations) {
        std::swap(relation.from, relation.to);
    }
    return turned;
}

const ProposedRelation &relationFrom(const ProposedCorrespondence &made, const QString &from)
{
    for (const ProposedRelation &each : made.relations) {
        for (const ProvisionCode &code : each.relation.from) {
            if (code.text() == from) {
                return each;
            }
        }
    }
    qFatal("%s stands in no relation", qPrintable(from));
}

/// One word in `oneIn` another; 0: none.
QString reworded(const QString &text, int oneIn, QRandomGenerator &random)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        word = oneIn > 0 && random.bounded(oneIn) == 0 ? u"anew"_s : word;
    }
    return words.join(u' ');
}

/// The edition with every provision under another code, in another order, and some words changed; and what became what.
struct Renumbered
{
    Edition edition;
    Correspondence truth;
};

Renumbered renumbered(const Edition &of, quint32 seed, bool reword)
{
    QRandomGenerator random(seed);
    std::vector<const Provision *> provisions = of.provisions();
    std::shuffle(provisions.begin(), provisions.end(), random);
    std::vector<MadeUpProvision> made;
    std::vector<Relation> relations;
    for (const Provision *provision : provisions) {
        const QString newCode = u"%1.%2"_s.arg(1 + made.size() / 9).arg(1 + made.size() % 9);
        made.push_back({newCode, reworded(provision->plainText(), reword ? 5 : 0, random)});
        relations.push_back(relation(RelationKind::Amended, {provision->code.text()}, {newCode}));
    }
    Edition edition = madeUpEdition(u"own-2030"_s, made);
    Correspondence truth = correspondence(of, edition, relations);
    return {std::move(edition), std::move(truth)};
}

void add(const Agreement &one, Agreement &all)
{
    all.provisions += one.provisions;
    all.agreeing += one.agreeing;
    all.agreeingWholly += one.agreeingWholly;
    all.proposedLinks += one.proposedLinks;
    all.referenceLinks += one.referenceLinks;
    all.sharedLinks += one.sharedLinks;
}

/// A sentence, and the provision of the Code it stands in.
struct Sentence
{
    QString from, text;
};

/// The sentences of the Code's provisions in other provisions: some of them parted in two, some joined with the next,
/// now and then one sentence under quite another.
std::vector<std::vector<Sentence>> recutSentences(const Edition &of, QRandomGenerator &random)
{
    static const QRegularExpression ends(u"\\n|(?<=[.;:!?])\\s+"_s);
    std::vector<std::vector<Sentence>> made;
    bool join = false;
    for (const Provision *provision : of.provisions()) {
        if (!join || made.empty()) {
            made.emplace_back();
        }
        const QStringList sentences = provision->plainText().split(ends, Qt::SkipEmptyParts);
        const bool part = !join && sentences.size() > 1 && random.bounded(7) == 0;
        for (const QString &text : sentences) {
            if (part && made.back().size() == std::size_t(sentences.size() / 2)) {
                made.emplace_back();
            }
            made.back().push_back({provision->code.text(), text});
        }
        join = !part && random.bounded(7) == 0;
    }
    for (std::vector<Sentence> &each : made) {
        if (each.size() > 1 && random.bounded(10) == 0) {
            const Sentence moved = each.back();
            each.pop_back();
            made[random.bounded(quint32(made.size()))].push_back(moved);
        }
    }
    return made;
}

/// An edition of them, with one word in three another; what is too short to be known again is no link.
Renumbered recut(const Edition &of, quint32 seed)
{
    constexpr qsizetype enoughWords = 6;
    QRandomGenerator random(seed);
    std::vector<MadeUpProvision> made;
    std::vector<Relation> relations;
    for (const std::vector<Sentence> &sentences : recutSentences(of, random)) {
        const QString newCode = u"%1.%2"_s.arg(1 + made.size() / 9).arg(1 + made.size() % 9);
        QStringList text;
        QStringList sources;
        for (const Sentence &sentence : sentences) {
            const bool enough = sentence.text.count(u' ') + 1 >= enoughWords;
            if (enough && !sources.contains(sentence.from)) {
                sources += sentence.from;
                relations.push_back(relation(RelationKind::Amended, {sentence.from}, {newCode}));
            }
            text += reworded(sentence.text, 3, random);
        }
        made.push_back({newCode, text.join(u'\n')});
    }
    Edition edition = madeUpEdition(u"own-2030"_s, made);
    Correspondence truth = correspondence(of, edition, relations);
    return {std::move(edition), std::move(truth)};
}

} // namespace

class ProposeCorrespondenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithTheCuratedOneOn85PercentOfProvisions();
    void itDoesSoInReverse();
    void everyProvisionOfBothEditionsIsPlaced();
    void renumberedProvisionsAreFoundByTheirWording_data();
    void renumberedProvisionsAreFoundByTheirWording();
    void sentencesThatWentElsewhereAreFoundThere_data();
    void sentencesThatWentElsewhereAreFoundThere();
    void oneSentenceThatMovedRelatesBoth();
    void whatIsSureIsMoreOftenRight();
    void whatStayedIsTheSameAndWhatIsNewIsNew();
    void aProvisionInTwoPartsIsSplitAndTwoInOneAreMerged();
    void aShouldThatBecameAMustAsksForMore();
    void emptyEditionsAndTheSameOneTwice();
};

void ProposeCorrespondenceTest::itAgreesWithTheCuratedOneOn85PercentOfProvisions()
{
    const auto from = edition(u"hos-2022"_s);
    const auto to = edition(u"hos-2024"_s);
    const Agreement agreement = agreementOf(proposed(*from, *to).correspondence(), curated(), *from, *to);
    qInfo("%d of %d provisions agree, %d wholly; precision %.2f, recall %.2f", agreement.agreeing, agreement.provisions,
          agreement.agreeingWholly, agreement.precision(), agreement.recall());
    QCOMPARE(agreement.provisions, 144);
    QVERIFY(agreement.share() >= 0.85);
    QVERIFY(agreement.agreeingWholly >= 112);
    QVERIFY(agreement.precision() >= 0.95);
    QVERIFY(agreement.recall() >= 0.75);
}

void ProposeCorrespondenceTest::itDoesSoInReverse()
{
    const auto from = edition(u"hos-2024"_s);
    const auto to = edition(u"hos-2022"_s);
    const Agreement agreement = agreementOf(proposed(*from, *to).correspondence(), reversed(curated()), *from, *to);
    QVERIFY2(agreement.share() >= 0.85, qPrintable(QString::number(agreement.share())));
}

void ProposeCorrespondenceTest::everyProvisionOfBothEditionsIsPlaced()
{
    for (const auto &[older, newer] : {std::pair(u"hos-2022"_s, u"hos-2024"_s), std::pair(u"hos-2024"_s, u"hos-2022"_s),
                                       std::pair(u"hos-2024"_s, u"lgsco-2024"_s)}) {
        const auto from = edition(older);
        const auto to = edition(newer);
        const ProposedCorrespondence made = proposed(*from, *to);
        const Result<void> placed = checkPlaced(made.correspondence(), *from, *to, u"proposed"_s);
        QVERIFY2(placed, placed ? "" : qPrintable(placed.error().message));
        for (const ProposedRelation &each : made.relations) {
            QVERIFY(each.confidence >= 0 && each.confidence <= 1);
        }
    }
}

void ProposeCorrespondenceTest::renumberedProvisionsAreFoundByTheirWording_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("reword");
    QTest::newRow("2024") << u"hos-2024"_s << false;
    QTest::newRow("2022") << u"hos-2022"_s << false;
    QTest::newRow("2024, one word in five another") << u"hos-2024"_s << true;
    QTest::newRow("2022, one word in five another") << u"hos-2022"_s << true;
}

void ProposeCorrespondenceTest::renumberedProvisionsAreFoundByTheirWording()
{
    QFETCH(QString, id);
    QFETCH(bool, reword);
    const auto from = edition(id);
    // Of several editions together: in one of them chance may have much to say.
    constexpr quint32 editions = 6;
    const quint32 seed = seedOfRun();
    Agreement all;
    for (quint32 i = 0; i < editions; ++i) {
        const Renumbered to = renumbered(*from, seed + i, reword);
        add(agreementOf(proposed(*from, to.edition).correspondence(), to.truth, *from, to.edition), all);
    }
    QVERIFY2(all.share() >= 0.95, qPrintable(u"%1 of %2, seed %3"_s.arg(all.agreeing).arg(all.provisions).arg(seed)));
    QVERIFY2(all.precision() >= 0.85, qPrintable(u"%1, seed %2"_s.arg(all.precision()).arg(seed)));
}

void ProposeCorrespondenceTest::sentencesThatWentElsewhereAreFoundThere_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("2022") << u"hos-2022"_s;
    QTest::newRow("2024") << u"hos-2024"_s;
}

void ProposeCorrespondenceTest::sentencesThatWentElsewhereAreFoundThere()
{
    QFETCH(QString, id);
    const auto from = edition(id);
    // The same editions in each run: what one of them gives says little.
    constexpr quint32 editions = 4;
    Agreement all;
    for (quint32 seed = 1; seed <= editions; ++seed) {
        const Renumbered to = recut(*from, seed);
        add(agreementOf(proposed(*from, to.edition).correspondence(), to.truth, *from, to.edition), all);
    }
    qInfo("%d of %d provisions wholly; precision %.2f, recall %.2f", all.agreeingWholly, all.provisions,
          all.precision(), all.recall());
    QVERIFY(all.agreeingWholly >= 0.85 * all.provisions);
    QVERIFY(all.recall() >= 0.91);
    QVERIFY(all.precision() >= 0.89);
}

/// The rest of both provisions is the greater part, and has nothing in common.
void ProposeCorrespondenceTest::oneSentenceThatMovedRelatesBoth()
{
    const QString gardens =
        u"Gardens and stairwells receive a weekly inspection by the caretaker, who notes broken lamps, "
        "blocked drains and overgrown hedges in a bound book. "_s;
    const QString website = u"The website publishes the procedure with pictures, plain explanations, large print and "
                            "recordings in seven languages. "_s;
    const QString moved = u"Unreturned parcels are stored beneath the northern staircase."_s;
    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, gardens + moved}, {u"2"_s, website}});
    const Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, gardens}, {u"2"_s, website + moved}});
    const Correspondence made = proposed(older, newer).correspondence();
    QCOMPARE(int(made.relations.size()), 2);
    QCOMPARE(made.relations.front().kind, RelationKind::Split);
    QCOMPARE(made.relations.front().from, codes({u"1"_s}));
    QCOMPARE(made.relations.front().to, codes({u"1"_s, u"2"_s}));
    QCOMPARE(made.relations.back().from, codes({u"2"_s}));
    QCOMPARE(made.relations.back().to, codes({u"2"_s}));
}

void ProposeCorrespondenceTest::whatIsSureIsMoreOftenRight()
{
    const auto from = edition(u"hos-2022"_s);
    const auto to = edition(u"hos-2024"_s);
    std::map<bool, std::pair<int, int>> rightOf; // by whether it is sure: right ones, all
    for (const ProposedRelation &each : proposed(*from, *to).relations) {
        auto &[right, all] = rightOf[each.confidence >= 0.5];
        ++all;
        right += std::any_of(curated().relations.begin(), curated().relations.end(),
                             [&](const Relation &relation) {
                                 return relation.from == each.relation.from && relation.to == each.relation.to;
                             })
                     ? 1
                     : 0;
    }
    const auto share = [&](bool sure) { return double(rightOf[sure].first) / std::max(1, rightOf[sure].second); };
    QVERIFY(rightOf[true].second > 20);
    QVERIFY2(share(true) > share(false) + 0.1, qPrintable(u"%1 %2"_s.arg(share(true)).arg(share(false))));
}

void ProposeCorrespondenceTest::whatStayedIsTheSameAndWhatIsNewIsNew()
{
    const Edition older =
        madeUpEdition(u"old"_s, {{u"1.1"_s, u"Landlords must acknowledge each complaint at stage one."_s},
                                 {u"1.2"_s, u"Gardens shall be visited by an inspector carrying a lantern."_s}});
    const Edition newer =
        madeUpEdition(u"new"_s, {{u"1.1"_s, u"Every tenant receives a printed calendar in December."_s},
                                 {u"2.1"_s, u"Organisations must acknowledge each complaint at stage 1."_s}});
    const ProposedCorrespondence made = proposed(older, newer);
    QCOMPARE(made.relations.size(), std::size_t(3));
    QCOMPARE(made.relations[0].relation.kind, RelationKind::New);
    QCOMPARE(made.relations[1].relation.kind, RelationKind::Same);
    QCOMPARE(made.relations[1].relation.to, codes({u"2.1"_s}));
    QCOMPARE(made.relations[2].relation.kind, RelationKind::Withdrawn);
    QCOMPARE(made.relations[2].relation.from, codes({u"1.2"_s}));
}

void ProposeCorrespondenceTest::aProvisionInTwoPartsIsSplitAndTwoInOneAreMerged()
{
    const QString access = u"Residents can reach any member of staff by telephone, letter or electronic mail."_s;
    const QString website = u"The website publishes the procedure with pictures and plain explanations."_s;
    const QString gardens = u"Gardens and stairwells receive a weekly inspection by the caretaker."_s;
    const Edition whole = madeUpEdition(u"old"_s, {{u"1"_s, access + u' ' + website}, {u"2"_s, gardens}});
    const Edition parts = madeUpEdition(u"new"_s, {{u"7"_s, access}, {u"8"_s, website}, {u"9"_s, gardens}});
    const ProposedCorrespondence split = proposed(whole, parts);
    QCOMPARE(relationFrom(split, u"1"_s).relation.kind, RelationKind::Split);
    QCOMPARE(relationFrom(split, u"1"_s).relation.to, codes({u"7"_s, u"8"_s}));
    QCOMPARE(relationFrom(split, u"2"_s).relation.kind, RelationKind::Same);
    const ProposedCorrespondence merged = proposed(parts, whole);
    QCOMPARE(relationFrom(merged, u"8"_s).relation.kind, RelationKind::Merged);
    QCOMPARE(relationFrom(merged, u"8"_s).relation.from, codes({u"7"_s, u"8"_s}));
}

void ProposeCorrespondenceTest::aShouldThatBecameAMustAsksForMore()
{
    const QString wording = u"Residents are told about the caretaker's weekly inspection."_s;
    const Edition older = madeUpEdition(u"old"_s, {{u"1"_s, wording, Level::Should}});
    const Edition newer = madeUpEdition(u"new"_s, {{u"1"_s, wording, Level::Must}});
    const Relation stricter = proposed(older, newer).relations.front().relation;
    QCOMPARE(stricter.kind, RelationKind::Amended);
    QVERIFY(stricter.strengthened && !stricter.relaxed);
    const Relation laxer = proposed(newer, older).relations.front().relation;
    QVERIFY(laxer.relaxed && !laxer.strengthened);
}

void ProposeCorrespondenceTest::emptyEditionsAndTheSameOneTwice()
{
    const Edition one = madeUpEdition(u"old"_s, {{u"1"_s, u"Answer."_s}});
    const Edition none = madeUpEdition(u"new"_s, {});
    QCOMPARE(proposed(one, none).relations.front().relation.kind, RelationKind::Withdrawn);
    QCOMPARE(proposed(none, one).relations.front().relation.kind, RelationKind::New);
    QVERIFY(!proposeCorrespondence(one, one));
}

QTEST_GUILESS_MAIN(ProposeCorrespondenceTest)
#include "ProposeCorrespondenceTest.moc"
