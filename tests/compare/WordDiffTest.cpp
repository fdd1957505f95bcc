// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/WordDiff.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

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

/// Anything that a text can hold, and what it cannot: half surrogates too.
QString anyCharacters(QRandomGenerator &random)
{
    QString out;
    for (int i = int(random.bounded(16)); i > 0; --i) {
        switch (random.bounded(4)) {
        case 0:
            out += QChar(ushort(random.bounded(0x10000)));
            break;
        case 1:
            out += QString::fromUcs4(std::array{char32_t(0x10000 + random.bounded(0xFFFFF))}.data(), 1);
            break;
        case 2:
            out += QChar(ushort(0x0300 + random.bounded(0x70)));
            break;
        default:
            out += QChar(ushort(0x20 + random.bounded(0x60)));
        }
    }
    return out;
}

QString sentence(QRandomGenerator &random)
{
    static const QStringList all = {"Staff log each complaint at once.",
                                    "A letter goes out the same day!",
                                    "See 4.1 of our policy.",
                                    "\u00c9t\u00e9 and hiver are seasons?",
                                    "Residents may choose who speaks.",
                                    "- in a list, each on its line\n",
                                    "\n\n",
                                    "Yes."};
    return all.at(random.bounded(int(all.size()))) + (random.bounded(3) == 0 ? "  " : " ");
}

QString madeUp(QRandomGenerator &random)
{
    if (random.bounded(4) == 0) {
        return anyCharacters(random);
    }
    if (random.bounded(3) == 0) {
        QString out;
        for (int i = int(random.bounded(8)); i > 0; --i) {
            out += sentence(random);
        }
        return out;
    }
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
    void sentencesHoldTheTextsTogether();
    void aMovedSentenceIsToldFromANewOne();
    void sentencesThatStayedAreHeldWhateverTheRestDoes_data();
    void sentencesThatStayedAreHeldWhateverTheRestDoes();
    void sentencesWithoutALikenessAreMarkedWhole();
    void textsWithLittleInCommonAreDoneSoon();
    void noCharacterIsSplit();
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
    // ./test --long asks for 100,000 of what takes longer: a million here.
    const int cases = std::max(10'000, 10 * qEnvironmentVariableIntValue("ATTEST_CASES"));
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

void WordDiffTest::sentencesHoldTheTextsTogether()
{
    // By the fewest words alone, "The letter" and "on the day" would be torn out of the second sentence.
    const QString before = "The letter is sent by post on the day. Each resident of the block has a say in it.";
    const QString after =
        "A new team of five reads it. Each resident of the block has a say in it. The letter is sent.";
    const auto pieces = wordDiff(before, after);
    const auto held = std::find_if(pieces.begin(), pieces.end(), [](const DiffPiece &piece) {
        return piece.kind == DiffKind::Same && piece.text.contains("Each resident of the block has a say in it.");
    });
    QVERIFY2(held != pieces.end(), qPrintable(shown(pieces)));
}

void WordDiffTest::aMovedSentenceIsToldFromANewOne()
{
    const QString log = "Staff log each complaint at once and tell the resident so.";
    const QString letter = "A letter goes out the same day.";
    const QString last = "Everything is kept for six years, in one place, for whoever asks.";
    const auto pieces = readableDiff(wordDiff(letter + ' ' + log + ' ' + last, log + ' ' + last + ' ' + letter));
    QStringList moved;
    for (const DiffPiece &piece : pieces) {
        moved += piece.moved ? QStringList{(piece.kind == DiffKind::Added ? '+' : '-') + piece.text} : QStringList();
        QVERIFY2(piece.moved || piece.kind == DiffKind::Same || piece.text.trimmed().isEmpty(),
                 qPrintable(shown(pieces)));
    }
    QCOMPARE(moved, QStringList({'-' + letter, '+' + letter}));
}

void WordDiffTest::sentencesThatStayedAreHeldWhateverTheRestDoes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("difference");
    QTest::newRow("much more follows")
        << "A tenant may appeal unless there is a valid reason not to do so."
        << "Tenants may appeal unless there is a valid reason not to do so. If the court turns an appeal down it must "
           "say why, in writing, with evidence of its reasoning. Every appeal is weighed by itself."
        << "[-A tenant-]{+Tenants+} may appeal unless there is a valid reason not to do so.{+ If the court turns an "
           "appeal down it must say why, in writing, with evidence of its reasoning. Every appeal is weighed by "
           "itself.+}";
    QTest::newRow("a list between other words")
        << "The panel is chosen by lot.\nIts members:\nread every paper that they are given\nhear both neighbours\n"
           "declare any interest of their own in the matter"
        << "Whoever decides, at whichever stage that may be, is bound to:\nread every paper that they are given;\n"
           "declare any interest of their own in the matter; and\nwrite down what was decided, and when."
        << "[-The panel is chosen by lot.\nIts members:\n-]{+Whoever decides, at whichever stage that may be, is bound "
           "to:\n+}read every paper that they are given[-\nhear both neighbours\n-]{+;\n+}declare any interest of "
           "their own in the matter{+; and\nwrite down what was decided, and when.+}";
    QTest::newRow("two items in one sentence")
        << "Officers:\njudge each case on what it is worth\nkeep an open mind"
        << "At any time officers of the council judge each case on what it is worth, and keep an open mind; nothing "
           "else may lead them, whatever pressure they are under from anyone."
        << "[-Officers:\n-]{+At any time officers of the council +}judge each case on what it is worth[-\n-]{+, and "
           "+}keep an open mind{+; nothing else may lead them, whatever pressure they are under from anyone.+}";
}

void WordDiffTest::sentencesThatStayedAreHeldWhateverTheRestDoes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(readableDiff(wordDiff(before, after))), "difference");
}

void WordDiffTest::sentencesWithoutALikenessAreMarkedWhole()
{
    // "the", "of the resident" and "at" stand in both: it would say nothing to hold them.
    const QString kept = "Every letter is kept for six years in the archive of the council, and nobody may remove it. ";
    const QString old = "The wishes of the resident are asked for at once by the team.";
    const QString now = "At each visit the key of the resident lies with the warden.";
    QCOMPARE(shown(readableDiff(wordDiff(kept + old, kept + now))), kept + "[-" + old + "-]{+" + now + "+}");
}

void WordDiffTest::textsWithLittleInCommonAreDoneSoon()
{
    // Few words, in no order: without a limit this is work for minutes.
    QRandomGenerator random(7);
    QString before;
    QString after;
    for (int i = 0; i < 20'000; ++i) {
        before += "word" + QString::number(random.bounded(40)) + ' ';
        after += "word" + QString::number(random.bounded(40)) + ' ';
    }
    const auto pieces = wordDiff(before, after);
    QCOMPARE(side(pieces, DiffKind::Removed), before);
    QCOMPARE(side(pieces, DiffKind::Added), after);
    qsizetype same = 0;
    for (const DiffPiece &piece : pieces) {
        same += piece.kind == DiffKind::Same ? piece.text.size() : 0;
    }
    QVERIFY2(same > before.size() / 4, qPrintable(QString::number(same)));
}

void WordDiffTest::noCharacterIsSplit()
{
    for (const auto &[before, after] : {std::pair(QString("👩‍🏫 asks"), QString("👩 asks")),
                                        std::pair(QString("caf\u0065\u0301"), QString("cafe")),
                                        std::pair(QString("\U0001F3F4 flag"), QString("\U0001F3F3 flag"))}) {
        for (const DiffPiece &piece : wordDiff(before, after)) {
            QVERIFY(!piece.text.front().isLowSurrogate() && !piece.text.back().isHighSurrogate());
            QVERIFY(!piece.text.front().isMark());
        }
    }
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "WordDiffTest.moc"
