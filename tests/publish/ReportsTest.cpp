// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormSamples.h"
#include "ReportSamples.h"
#include "compare/HistoryWords.h"
#include "compare/ParallelWords.h"
#include "formats/readers/HtmlReader.h"
#include "formats/readers/PdfReader.h"
#include "formats/writers/HtmlWriter.h"
#include "formats/writers/PdfWriter.h"
#include "publish/ChangesBuilder.h"
#include "publish/EditionsBuilder.h"
#include "publish/ReadBack.h"
#include "publish/RequirementBlocks.h"
#include "publish/YearsBuilder.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QStringList headingsOf(const Document &document, int level)
{
    QStringList out;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.node);
        if (heading != nullptr && heading->level == level) {
            out.append(plainText(heading->spans));
        }
    }
    return out;
}

std::vector<const Table *> tablesOf(const Document &document)
{
    std::vector<const Table *> out;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block.node)) {
            out.push_back(table);
        }
    }
    return out;
}

/// The words of every row of a table that a provision heads.
std::vector<QStringList> rowsHeaded(const Document &document, const QString &code)
{
    std::vector<QStringList> rows;
    for (const Table *table : tablesOf(document)) {
        for (const Row &row : table->rows) {
            QStringList words;
            for (const Cell &cell : row.cells) {
                words.append(plainText(cell.blocks).trimmed());
            }
            if (words.constFirst() == code) {
                rows.push_back(words);
            }
        }
    }
    return rows;
}

/// The first of them; empty where there is none.
QStringList rowOf(const Document &document, const QString &code)
{
    const auto rows = rowsHeaded(document, code);
    return rows.empty() ? QStringList() : rows.front();
}

/// Their second cells. A withdrawn provision may have the code of another.
QStringList rowsOf(const Document &document, const QString &code)
{
    QStringList cells;
    for (const QStringList &row : rowsHeaded(document, code)) {
        cells.append(row.value(1));
    }
    return cells;
}

void collect(const Blocks &blocks, Revision revision, QString &out)
{
    for (const Block &block : blocks) {
        if (const auto *words = std::get_if<Paragraph>(&block.node)) {
            for (const Span &span : words->spans) {
                out += span.revision == revision ? u'[' + span.text + u']' : QString();
            }
        } else if (const auto *table = std::get_if<Table>(&block.node)) {
            for (const Row &row : table->rows) {
                for (const Cell &cell : row.cells) {
                    collect(cell.blocks, revision, out);
                }
            }
        }
    }
}

QString marked(const Document &document, Revision revision)
{
    QString out;
    collect(document.blocks, revision, out);
    return out;
}

} // namespace

/// The reports of what drifted apart, of two editions and of all years, as a member of the governing body reads them.
class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void driftStandsInTheReportAsInTheWindow()
    {
        const ChangeReport report = driftedCodes();
        const Document document = buildChanges(report);
        const QString words = plainText(document.blocks);
        const QString sentence =
            u"Since the second form was started from the first, 2 provisions have changed in one of them or in both."_s;
        QCOMPARE(driftSentence(*report.drift), sentence);
        QVERIFY(words.contains(sentence));
        QVERIFY(headingsOf(document, 2).contains(u"Changed since the start"_s));
        const QStringList headings = headingsOf(document, 4) + headingsOf(document, 3);
        QVERIFY2(headings.contains(u"6 (Stage 1): changed since the start in the first form, under 6.3"_s),
                 qPrintable(headings.join(u'\n')));
        QVERIFY2(headings.contains(u"3 Accessibility and awareness: changed since the start in the second form"_s),
                 qPrintable(headings.join(u'\n')));
        QVERIFY(words.contains(u"Commentary since the start: changed in the first form, under 6.3"_s));
        QVERIFY(words.contains(u"Answer since the start: changed in the second form"_s));
        QVERIFY2(marked(document, Revision::Added).contains(u"Another team"_s),
                 qPrintable(marked(document, Revision::Added)));
        // What the form gathered from provisions that stayed as they were is not printed once more.
        const qsizetype from = words.indexOf(u"Changed since the start"_s);
        const QString part = words.mid(from, words.indexOf(u"\n\nCompliance\n"_s) - from);
        const QString another = sampleAssessment(u"2024-25"_s).find(*ProvisionCode::from(u"6.1"_s))->commentary.plain();
        QVERIFY(!another.isEmpty() && plainText(document.blocks).size() > 1000);
        QVERIFY2(!part.contains(another.left(40)), qPrintable(part));
        // The LGSCO's Code is given in our words: the report says so.
        QVERIFY(words.contains(u"In our words, the Code asks:"_s));
        QVERIFY(plainText(document.colophon).contains(report.to->wordingNotice()));
    }

    void evidenceThatStayedIsNotPrintedOnceMore()
    {
        const auto code = [](const QString &text) { return *ProvisionCode::from(text); };
        Assessment housing = sampleAssessment(u"2024-25"_s);
        const auto item = [](const QString &text) { return Evidence{EvidenceKind::Note, text, {}, {}, {}, {}, {}}; };
        std::vector<Evidence> &evidence = housing.find(code(u"6.3"_s))->evidence;
        evidence = {item(u"Ledger of letters"_s), item(u"Minutes of the panel"_s), item(u"Survey of residents"_s)};
        const Assessment started = startedFrom(housing, u"lgsco-2024"_s, housing.year);
        evidence.erase(evidence.begin() + 1);
        const Assessment gathered = startedFrom(housing, u"lgsco-2024"_s, housing.year);
        ChangeReport report = changeReport(housing, started);
        report.drift =
            parallelDifferences(started, gathered, started, *shelf().correspondence(report.from->id, report.to->id));
        QVERIFY(!report.drift->empty());
        for (const ParallelDifference &difference : *report.drift) {
            QCOMPARE(difference.text, GatheredText::Evidence);
            const auto parts = changedParts(difference, true);
            QCOMPARE(parts.size(), std::size_t(2)); // where it is from, and what is gone
            QCOMPARE(parts.back(), (std::vector<DiffPiece>{{DiffKind::Removed, u"Minutes of the panel"_s, false}}));
        }
        const QString words = plainText(buildChanges(report).blocks);
        const qsizetype from = words.indexOf(u"Changed since the start"_s);
        const QString part = words.mid(from, words.indexOf(u"\n\nCompliance\n"_s) - from);
        QVERIFY2(part.contains(u"Minutes of the panel"_s), qPrintable(part));
        QVERIFY2(!part.contains(u"Ledger of letters"_s) && !part.contains(u"Survey of residents"_s), qPrintable(part));
        // What drifted is what whoever keeps both forms looks for.
        QCOMPARE(report.sentences().constFirst(), driftSentence(*report.drift));
    }

    /// A form prints the Code's words, unchecked, which is not a summary of ours.
    void wordsReadFromAFormAreNotCalledOurs()
    {
        ChangeReport report = sampleChanges();
        Edition read = *report.to;
        read.officialWording = false;
        report.to = std::make_shared<const Edition>(read);
        QVERIFY(plainText(buildChanges(report).blocks).contains(u"In our words, the Code asks:"_s));
        read.source = {{u"read_from_form"_s, u"form.docx"_s}};
        report.to = std::make_shared<const Edition>(read);
        const QString words = plainText(buildChanges(report).blocks);
        QVERIFY(!words.contains(u"In our words, the Code asks:"_s));
        QVERIFY(words.contains(u"The Code asks:"_s));
    }

    void aProvisionWithoutAnyWordsSaysThatTheyAreMissing()
    {
        Provision wordless{*ProvisionCode::from(u"1.1"_s), {}, true, {}};
        const QString said = plainText(requirementBlocks(wordless, u"The Code asks:"_s));
        QVERIFY2(said.contains(u"wording is missing here."_s) && !said.contains(u"In our words"_s), qPrintable(said));
        wordless.summary = u"How to answer."_s;
        QVERIFY(
            plainText(requirementBlocks(wordless, u"The Code asks:"_s)).contains(u"In our words: How to answer."_s));
    }

    void aReportWithoutDriftSaysNothingOfIt()
    {
        QVERIFY(!plainText(buildChanges(sampleChanges()).blocks).contains(u"since the start"_s, Qt::CaseInsensitive));
        ChangeReport same = driftedCodes();
        same.drift = std::vector<ParallelDifference>();
        QVERIFY(plainText(buildChanges(same).blocks)
                    .contains(u"Neither form has changed since the second was started from the first."_s));
    }

    void readersSeeSectionsAndWhatAProvisionAsks()
    {
        const ChangeReport report = sampleChanges();
        const Document document = buildChanges(report);
        const QString words = plainText(document.blocks);
        for (const ComparisonRow &row : report.comparison.rows) {
            const Edition &edition = row.isWithdrawn() ? *report.from : *report.to;
            QVERIFY2(words.contains(edition.sectionOf(row.code())->title), qPrintable(row.code().text()));
        }
        QVERIFY(headingsOf(document, 3).contains(u"6 Complaints Stages"_s));
        const Provision *asked = report.to->find(*ProvisionCode::from(u"6.3"_s));
        QVERIFY(words.contains(u"The Code asks: "_s + asked->text.front().paragraph));
        QVERIFY(words.contains(u"The Code asked: "_s));
        int rows = 0;
        int cut = 0;
        for (const ComparisonRow &one : report.comparison.rows) {
            const QStringList row = one.to ? rowOf(document, one.to->text()) : QStringList();
            if (!row.isEmpty()) {
                const QString text = report.to->find(*one.to)->plainText().simplified();
                // The whole, or its first words, enough to know it by and not cut within one.
                const bool whole = row.value(1) == text;
                const QString opening = row.value(1).chopped(1);
                QVERIFY2(whole || (row.value(1).endsWith(u'…') && text.startsWith(opening)),
                         qPrintable(row.join(u'|')));
                QVERIFY2(whole || (opening.count(u' ') >= 7 && !text.at(opening.size()).isLetterOrNumber()),
                         qPrintable(row.join(u'|')));
                cut += whole ? 0 : 1;
                ++rows;
            }
        }
        QVERIFY(rows > 0 && cut > 0);
    }

    void withdrawnProvisionsStandInTheOrderOfTheirCodes()
    {
        QStringList codes;
        for (const ComparisonRow &row : sampleChanges().comparison.rows) {
            codes += row.isWithdrawn() ? QStringList{row.code().text()} : QStringList();
        }
        QStringList inOrder = codes;
        std::sort(inOrder.begin(), inOrder.end(), [](const QString &one, const QString &other) {
            const auto key = [](const QString &code) {
                return code.section(u'.', 0, 0).toInt() * 100 + code.section(u'.', 1).toInt();
            };
            return key(one) < key(other);
        });
        QVERIFY(codes.size() > 10);
        QCOMPARE(codes, inOrder);
    }

    void everyRelationOfTwoEditionsIsTold()
    {
        const EditionReport report = sampleEditions();
        const Document document = buildEditions(report);
        const QString words = plainText(document.blocks);
        QVERIFY(headingsOf(document, 2).contains(u"6 Complaints Stages"_s));
        for (const EditionRow &row : report.comparison.rows) {
            QVERIFY2(words.contains(row.note), qPrintable(row.note));
            const QStringList happened = rowsOf(document, editionRowCodes(row).section(u" → "_s, -1));
            const QString did = row.inWords().join(u", "_s);
            QVERIFY2(std::any_of(happened.begin(), happened.end(),
                                 [&](const QString &one) { return one.startsWith(did, Qt::CaseInsensitive); }),
                     qPrintable(editionRowCodes(row)));
            for (const auto *side : {&row.from, &row.to}) {
                for (const ComparedProvision &provision : *side) {
                    QVERIFY2(words.contains(provision.code.text() + u" · "_s), qPrintable(provision.code.text()));
                }
            }
        }
        for (const QString &sentence : report.comparison.summary) {
            QVERIFY(words.contains(sentence));
        }
        QVERIFY(words.contains(u"Stages in the process: was at most 3 stages (5.17), now at most 2 stages (5.3)."_s));
        QVERIFY(marked(document, Revision::Removed).contains(u"[organisation]"_s));
        QVERIFY(marked(document, Revision::Added).contains(u"[landlord]"_s));
    }

    void theGridTellsEveryYearsAnswer()
    {
        const YearsReport report = sampleYears();
        const Document document = buildYears(report);
        for (const HistoryRow &row : report.history.rows()) {
            if (row.lastColumn < 2 && row.code.text() != u"4.3"_s) {
                continue;
            }
            const QStringList told = rowOf(document, row.code.text());
            QVERIFY2(!told.isEmpty(), qPrintable(row.code.text()));
        }
        const HistoryRow &row = *report.history.find(*ProvisionCode::from(u"6.3"_s));
        const QStringList told = rowOf(document, u"6.3"_s);
        QCOMPARE(told.size(), 6);
        QCOMPARE(told.at(2), historyWord(row, 0));
        QVERIFY2(told.at(2).contains(u"(5.1)"_s), qPrintable(told.join(u'|')));
        QCOMPARE(told.at(3), u"Part of 5.1, with 6.4; together they ask for more in one thing and less in another"_s);
        QCOMPARE(told.at(4), u"To review (6.3)"_s.left(9));
        QCOMPARE(told.at(5), historyWord(row.cells[2]));
        const QStringList headings = headingsOf(document, 2);
        QVERIFY(headings.contains(u"6 Complaints Stages"_s));
        QVERIFY2(headings.contains(u"Not asked after 2022-23: 4 Complaint handling principles"_s),
                 qPrintable(headings.join(u'\n')));
        const QStringList year = rowOf(document, u"2024-25"_s);
        const AnswerCounts &counts = report.history.columns().back().counts;
        QCOMPARE(year.mid(3), QStringList({QString::number(counts.yes), QString::number(counts.no),
                                           QString::number(counts.partially), QString::number(counts.notApplicable),
                                           QString::number(counts.open)}));
    }

    void theGridNamesAnEditionWithoutAYear()
    {
        const Assessment first = sampleAssessment(u"2022-23"_s);
        const Assessment last = sampleAssessment(u"2024-25"_s);
        const auto older = edition(first.edition);
        Edition nameless = *edition(last.edition);
        nameless.edition = u"of unknown year"_s;
        const auto newer = std::make_shared<const Edition>(nameless);
        const auto history = AssessmentHistory::of(
            {{first, *older, nullptr}, {last, *newer, shelf().correspondence(older->id, newer->id)}});
        QVERIFY(history.ok());
        const QString words = plainText(buildYears({*history, {older, newer}}).blocks);
        QVERIFY(words.contains(u"The Code became of unknown year"_s));
        QVERIFY(!words.contains(u"The Code became year"_s));
    }

    void filesSayWhatTheReportsSay_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("two Codes that drifted apart") << buildChanges(driftedCodes());
        QTest::newRow("two editions") << buildEditions(sampleEditions());
        QTest::newRow("two Codes side by side")
            << buildEditions(reportEditions(shelf(), u"hos-2024"_s, u"lgsco-2024"_s).value());
        QTest::newRow("all years") << buildYears(sampleYears());
    }

    void filesSayWhatTheReportsSay()
    {
        QFETCH(Document, document);
        NoProgress progress;
        const auto pdf = writePdf(document, progress);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        const auto fromPdf = readPdf(pdf->bytes, u"report.pdf"_s);
        QVERIFY(fromPdf.ok());
        QCOMPARE(readBackDifferences(document, *fromPdf), QStringList());
        const auto html = writeHtml(document);
        QVERIFY(html.ok());
        const auto fromHtml = readHtml(*html, u"report.html"_s);
        QVERIFY(fromHtml.ok());
        QCOMPARE(readBackDifferences(document, *fromHtml), QStringList());
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "ReportsTest.moc"
