// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/SetDocument.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;

namespace {

Document reportOf(Blocks blocks)
{
    Document out;
    out.info.title = "Report";
    out.blocks = std::move(blocks);
    out.blocks.insert(out.blocks.begin(), heading(1, "Report"));
    return out;
}

Block line(const QString &words, bool strong)
{
    Span span;
    span.text = words;
    span.strong = strong;
    return {Paragraph{{span}}};
}

size_t pagesOf(int lines, bool strong)
{
    Blocks blocks;
    for (int i = 0; i < lines; ++i) {
        blocks.push_back(line(QString("%1. We answer").arg(i), strong));
    }
    blocks.push_back(paragraph("That is all"));
    return SetDocument(reportOf(std::move(blocks))).sheets().size();
}

} // namespace

/// Lines in strong letters: they stand with what they lead, and part pages no sooner for it.
class LeadingLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineInStrongLettersStandsWithWhatItLeads()
    {
        size_t most = 0;
        for (int words = 0; words < 900; words += 5) {
            const SetDocument set(reportOf({paragraph(manyWords(words + 1)), line("Commentary: rewritten", true),
                                            paragraph("Whereupon all is well")}));
            QCOMPARE(set.sheetsWith("Commentary:"), set.sheetsWith("Whereupon"));
            most = std::max(most, set.sheets().size());
        }
        QVERIFY2(most > 1, "no page ended anywhere near the line");
    }

    void manyHeadingsInARowFillTheirPages()
    {
        Blocks blocks;
        for (int i = 0; i < 150; ++i) {
            blocks.push_back(heading(3, QString("%1. We answer").arg(i)));
        }
        blocks.push_back(paragraph("That is all"));
        const SetDocument set(reportOf(std::move(blocks)));
        QVERIFY2(set.sheets().size() < 15, qPrintable(QString::number(set.sheets().size())));
    }

    void manyLinesInStrongLettersFillTheirPages()
    {
        for (const int lines : {60, 100, 150}) {
            QVERIFY(pagesOf(lines, false) > 1);
            QVERIFY2(pagesOf(lines, true) <= pagesOf(lines, false) + 1,
                     qPrintable(QString("%1 lines on %2 pages").arg(lines).arg(pagesOf(lines, true))));
        }
    }
};

QTEST_GUILESS_MAIN(LeadingLinesTest)
#include "LeadingLinesTest.moc"
