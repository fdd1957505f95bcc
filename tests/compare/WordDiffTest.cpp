// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/WordDiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attest;

namespace {

QString shown(const std::vector<DiffPiece> &pieces)
{
    QString out;
    for (const DiffPiece &piece : pieces) {
        out += piece.kind == DiffKind::Same      ? piece.text
               : piece.kind == DiffKind::Removed ? "[-" + piece.text + "-]"
                                                 : "{+" + piece.text + "+}";
    }
    return out;
}

QString side(const std::vector<DiffPiece> &pieces, DiffKind left)
{
    QString out;
    for (const DiffPiece &piece : pieces) {
        out += piece.kind == DiffKind::Same || piece.kind == left ? piece.text : QString();
    }
    return out;
}

QString madeUp(QRandomGenerator &random)
{
    static const QStringList words = {"must", "should", "landlord", " ", " ",       " ",           ".",
                                      ", ",   "\n",     "10",       "é", "e\u0301", "👩‍🏫", "\u2019s",
                                      "five", "“",      "day",      "-", "מגורים"};
    QString out;
    for (int i = int(random.bounded(24)); i > 0; --i) {
        out += words.at(random.bounded(int(words.size())));
    }
    return out;
}

} // namespace

class WordDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void changesAreWholeWords_data();
    void changesAreWholeWords();
    void theDifferenceAppliedToTheOldTextGivesTheNew();
    void aReadableDifferencePartsOnlyWhatIsWorthIt();
};

void WordDiffTest::changesAreWholeWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
    QTest::newRow("the same") << "A landlord must."
                              << "A landlord must."
                              << "A landlord must.";
    QTest::newRow("all new") << ""
                             << "Must."
                             << "{+Must.+}";
    QTest::newRow("all gone") << "Must."
                              << ""
                              << "[-Must.-]";
    QTest::newRow("a word") << "Landlords should respond."
                            << "Landlords must respond."
                            << "Landlords [-should-]{+must+} respond.";
    QTest::newRow("a number") << "within 10 working days"
                              << "within five working days"
                              << "within [-10-]{+five+} working days";
    QTest::newRow("one more word") << "in writing"
                                   << "clearly in writing"
                                   << "{+clearly +}in writing";
}

void WordDiffTest::changesAreWholeWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(wordDiff(before, after)), "difference");
}

void WordDiffTest::theDifferenceAppliedToTheOldTextGivesTheNew()
{
    QRandomGenerator random(20261122);
    const int cases = std::max(10'000, qEnvironmentVariableIntValue("ATTEST_CASES"));
    for (int i = 0; i < cases; ++i) {
        const QString before = madeUp(random);
        const QString after = madeUp(random);
        const auto pieces = wordDiff(before, after);
        QCOMPARE(side(pieces, DiffKind::Removed), before);
        QCOMPARE(side(pieces, DiffKind::Added), after);
        const auto readable = readableDiff(pieces);
        QCOMPARE(side(readable, DiffKind::Removed), before);
        QCOMPARE(side(readable, DiffKind::Added), after);
        for (std::size_t p = 1; p < pieces.size(); ++p) {
            QVERIFY2(pieces[p].kind != pieces[p - 1].kind, qPrintable(shown(pieces)));
        }
    }
}

void WordDiffTest::aReadableDifferencePartsOnlyWhatIsWorthIt()
{
    const QString before = "A full record must be kept, in the file of each case, by the landlord.";
    const QString after = "A full log should be kept, in the file of each case, by every landlord.";
    QCOMPARE(shown(readableDiff(wordDiff(before, after))),
             "A full [-record must-]{+log should+} be kept, in the file of each case, by [-the-]{+every+} landlord.");
    QCOMPARE(shown(readableDiff(wordDiff("Tell residents.", "Ask the landlord whether it must."))),
             "[-Tell residents.-]{+Ask the landlord whether it must.+}");
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "WordDiffTest.moc"
