// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/CodeReading.h"
#include "intake/SubjectTermFinder.h"

#include "support/TestData.h"

#include <QHash>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodesAsFormsWriteThem_data();
    void readsCodesAsFormsWriteThem();
    void readsSeveralCodesOfMergedRows();
    void takesTheCodeFromTheRequirement();
    void knowsEachRequirementByItsWords();
    void knowsARequirementWithTheLandlordsOwnWord_data();
    void knowsARequirementWithTheLandlordsOwnWord();
    void knowsWordingThatNamesTheLandlordOtherwise_data();
    void knowsWordingThatNamesTheLandlordOtherwise();
    void findsRequirementsThatStandTogether();
    void readsSectionsAndStages();
    void findsTheSameLikenessInEveryRun();
    void standsAnyText();
};

void WordingTest::readsCodesAsFormsWriteThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *cell, const char *code) {
        QTest::addRow("%s", cell) << QString::fromUtf8(cell) << QString::fromUtf8(code);
    };
    add("1.2", "1.2");
    add("1.2.", "1.2");
    add("1 . 2", "1.2");
    add("Provision 1.2", "1.2");
    add("§1.2", "1.2");
    add("(1.2)", "1.2");
    add("01.02", "1.2");
    add("6.10", "6.10");
    add("Code provision 6.10:", "6.10");
    add("12.05.2024", "");
    add("4.2.1", "");
    add("A complaint", "");
    add("7", "");
}

void WordingTest::readsCodesAsFormsWriteThem()
{
    QFETCH(QString, cell);
    QTEST(leadingCode(cell).code, "code");
}

void WordingTest::readsSeveralCodesOfMergedRows()
{
    QCOMPARE(codesIn(u"5.1, 5.2 and 5.3"_s), QStringList({u"5.1"_s, u"5.2"_s, u"5.3"_s}));
    QCOMPARE(codesIn(u"5.1\n5.2"_s), QStringList({u"5.1"_s, u"5.2"_s}));
    QCOMPARE(codesIn(u"5.1 - 5.4"_s), QStringList({u"5.1"_s, u"5.2"_s, u"5.3"_s, u"5.4"_s}));
    QCOMPARE(codesIn(u"5.9 to 5.11"_s), QStringList({u"5.9"_s, u"5.10"_s, u"5.11"_s}));
    QVERIFY(codesIn(u"1.1 - 1.99"_s).size() < 100);
}

void WordingTest::takesTheCodeFromTheRequirement()
{
    const LeadingCode leading = leadingCode(u"1.2 A complaint must be defined as"_s);
    QCOMPARE(leading.code, u"1.2"_s);
    QCOMPARE(leading.rest, u"A complaint must be defined as"_s);
    QVERIFY(leadingCode(u"Landlords must answer in 10 working days"_s).code.isEmpty());
}

void WordingTest::knowsEachRequirementByItsWords()
{
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        const EditionWords words(test::edition(id));
        for (size_t i = 0; i < words.provisions().size(); ++i) {
            const QString text = words.provisions()[i]->plainText();
            if (text.isEmpty()) {
                continue;
            }
            const WordingIndex::Match best = words.wording().nearest(text, 1).front();
            QVERIFY2(best.similarity > 0.999, qPrintable(words.provisions()[i]->code.text()));
            QCOMPARE(comparableWords(words.provisions()[size_t(best.provision)]->plainText()), comparableWords(text));
        }
    }
}

void WordingTest::knowsARequirementWithTheLandlordsOwnWord_data()
{
    QTest::addColumn<QString>("term");
    QTest::newRow("council") << u"the Council"_s;
    QTest::newRow("association") << u"the Association"_s;
    QTest::newRow("we") << u"we"_s;
    QTest::newRow("name") << u"Fenmoor Homes"_s;
}

void WordingTest::knowsARequirementWithTheLandlordsOwnWord()
{
    QFETCH(QString, term);
    const EditionWords words(test::edition(u"hos-2024"_s));
    for (size_t i = 0; i < words.provisions().size(); ++i) {
        QString text = words.provisions()[i]->plainText();
        text.replace(u"landlords"_s, term, Qt::CaseInsensitive).replace(u"landlord"_s, term, Qt::CaseInsensitive);
        const WordingIndex::Match best = words.wording().nearest(text, 1).front();
        const QString found = words.provisions()[size_t(best.provision)]->plainText();
        QVERIFY2(best.similarity > 0.9, qPrintable(words.provisions()[i]->code.text()));
        QCOMPARE(comparableWords(found), comparableWords(words.provisions()[i]->plainText())); // some stand there twice
    }
}

void WordingTest::knowsWordingThatNamesTheLandlordOtherwise_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("same");
    QTest::newRow("once") << u"Parkways must answer, and residents must know."_s << true;
    QTest::newRow("in large letters") << u"PARKWAYS must answer, and residents must know."_s << true;
    QTest::newRow("within a longer word") << u"Parkwaysians must answer, and residents must know."_s << false;
    QTest::newRow("twice, the second in place of another")
        << u"Parkways must answer, and Parkways must know."_s << false;
    QTest::newRow("another word changed") << u"Parkways may answer, and residents must know."_s << false;
}

void WordingTest::knowsWordingThatNamesTheLandlordOtherwise()
{
    QFETCH(QString, printed);
    QTEST(sameButForSubject(u"The landlord must answer, and residents must know."_s, printed, u"landlord"_s,
                            u"the Parkways"_s),
          "same");
}

void WordingTest::findsRequirementsThatStandTogether()
{
    const EditionWords words(test::edition(u"hos-2024"_s));
    const QString both = words.provisions()[5]->plainText() + u'\n' + words.provisions()[6]->plainText();
    QCOMPARE(words.wording().standingIn(both), std::vector<int>({5, 6}));
    QVERIFY(words.wording().standingIn(words.provisions()[5]->plainText()).empty());
    QVERIFY(words.wording().standingIn(u"other words "_s.repeated(200) + both).empty());
}

void WordingTest::readsSectionsAndStages()
{
    QCOMPARE(sectionNumberIn(u"Section 6"_s), u"6"_s);
    QCOMPARE(sectionNumberIn(u"6 - Stage 1"_s), u"6"_s);
    QVERIFY(sectionNumberIn(u"6.1"_s).isEmpty());
    QCOMPARE(stageIn(u"Complaints at stage two"_s), u"2"_s);
    QVERIFY(stageIn(u"both stages"_s).isEmpty());
    const EditionWords words(test::edition(u"lgsco-2024"_s));
    QCOMPARE(words.bySection(u"6"_s, u"2"_s).size(), 1U);
    QCOMPARE(words.bySection(u"6"_s, {}).size(), 2U);
}

/// Hashes are gone through in another order in each run of the program: a form must not be read in another way for it.
void WordingTest::findsTheSameLikenessInEveryRun()
{
    const auto code = attest::test::edition(u"hos-2024"_s);
    const auto likenesses = [&code] {
        const WordingIndex wording(*code);
        std::vector<double> found;
        for (const Provision *provision : code->provisions()) {
            for (const WordingIndex::Match &match : wording.nearest(provision->plainText().mid(20) + u" gratis"_s)) {
                found.insert(found.end(), {double(match.provision), match.similarity, match.inside, match.covered});
            }
        }
        return found;
    };
    const std::vector<double> first = likenesses();
    for (int run = 0; run < 5; ++run) {
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(likenesses() == first);
    }
}

void WordingTest::standsAnyText()
{
    const EditionWords words(test::edition(u"hos-2024"_s));
    for (const QString &text : {QString(), u"''''"_s, QString(QChar(0)), QString(200000, u'a'),
                                u"1. "_s.repeated(50000), u"landlord "_s.repeated(40000)}) {
        QVERIFY(words.wording().nearest(text, 3).size() == 3);
        codesIn(text);
        leadingCode(text);
        sectionNumberIn(text);
        stageIn(text);
    }
}

QTEST_GUILESS_MAIN(WordingTest)
#include "WordingTest.moc"
