// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormSamples.h"
#include "ReportSamples.h"
#include "compare/ParallelWords.h"
#include "publish/ChangesBuilder.h"
#include "publish/EditionsBuilder.h"
#include "publish/MarkedWords.h"
#include "publish/YearsBuilder.h"
#include "support/TestData.h"

#include <QRegularExpression>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

ProvisionCode code(const QString &text)
{
    return *ProvisionCode::from(text);
}

/// The rows of the first table with this heading in its first row.
QStringList rowsBelow(const Document &document, const QString &heading)
{
    QStringList rows;
    bool here = false;
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<Heading>(&block.node)) {
            here = plainText(title->spans) == heading;
        } else if (const auto *table = std::get_if<Table>(&block.node); table != nullptr && here) {
            for (const Row &row : table->rows) {
                QString words;
                for (const Cell &cell : row.cells) {
                    words += plainText(cell.blocks).simplified() + u'|';
                }
                rows.append(words);
            }
        }
    }
    return rows;
}

QStringList captionsUnderTheirHeading(const Document &document)
{
    QStringList repeated;
    QString last;
    for (const Block &block : document.blocks) {
        if (const auto *title = std::get_if<Heading>(&block.node)) {
            last = plainText(title->spans);
        } else if (const auto *table = std::get_if<Table>(&block.node)) {
            repeated += !last.isEmpty() && table->caption.contains(last) ? QStringList{table->caption} : QStringList();
        }
    }
    return repeated;
}

bool hasAlphaList(const Blocks &blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const Block &block) {
        const auto *list = std::get_if<List>(&block.node);
        return list != nullptr && list->style == ListStyle::Alpha && list->items.size() > 1;
    });
}

Assessment imported(const QString &year)
{
    Assessment form = sampleAssessment(year);
    form.state = State::Draft;
    form.importedFrom = QJsonArray{QJsonObject{{u"file"_s, u"form.docx"_s}, {u"holds"_s, u"form"_s}}};
    return form;
}

} // namespace

/// The entries of reports of change: each says one thing once, and nothing that is not so.
class ChangeEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportedFormIsNoDraftOfOurs()
    {
        const Document read = buildChanges(changeReport(imported(u"2022-23"_s), imported(u"2024-25"_s), true));
        QCOMPARE(read.info.notice, QString());
        QVERIFY(!read.info.title.contains(u"Draft"_s));
        const QString told = plainText(read.colophon);
        QVERIFY2(told.contains(u"imported, not edited here"_s) && !told.contains(u"draft"_s), qPrintable(told));
        Assessment ours = imported(u"2024-25"_s);
        ours.importedFrom = {};
        QCOMPARE(buildChanges(changeReport(imported(u"2022-23"_s), ours, true)).info.notice, u"Draft for approval"_s);
        const Document edited = buildChanges(changeReport(imported(u"2022-23"_s), imported(u"2024-25"_s)));
        QCOMPARE(edited.info.notice, u"Draft for approval"_s);
        QVERIFY(!plainText(edited.colophon).contains(u"imported"_s));
    }

    void whatContradictsAndIsToBeReviewedStandsInTheTable()
    {
        Assessment housing = sampleAssessment(u"2024-25"_s);
        Assessment council;
        council.organisation = housing.organisation;
        council.year = housing.year;
        council.edition = u"lgsco-2024"_s;
        for (Answer &answer : housing.answers) {
            answer.comply = Comply::Yes;
        }
        for (const Provision *provision : edition(u"lgsco-2024"_s)->provisions()) {
            Answer answer(provision->code);
            answer.comply = Comply::Yes;
            answer.review = Review::Carried;
            council.answers.push_back(answer);
        }
        housing.find(code(u"7.2"_s))->comply = Comply::No;
        const Document document = buildChanges(changeReport(housing, council));
        const QStringList rows = rowsBelow(document, u"Compliance"_s);
        QCOMPARE(rows.size(), 2); // the headings, and one provision
        QVERIFY2(rows.at(1).startsWith(u"7|"_s) && rows.at(1).contains(u"Contradicts the other form, to be reviewed"_s),
                 qPrintable(rows.at(1)));
        QVERIFY(plainText(document.blocks)
                    .contains(u"The Local Government and Social Care Ombudsman’s Code beside the Housing Ombudsman "
                              "Service’s: "_s));
        QVERIFY(plainText(document.blocks).contains(u"1 answer still to be reviewed contradicts the other form (7)"_s));
    }

    void listsInsideEvidenceHaveOneMark()
    {
        Assessment before = sampleAssessment(u"2024-25"_s);
        Assessment after = before;
        after.year = before.year.next();
        Answer &answer = *after.find(code(u"6.9"_s));
        answer.evidence.clear();
        for (const QString &text : {u"“We confirm with you:"_s, u"- the stage"_s, u"• the decision”"_s, u"Letter"_s}) {
            answer.evidence.emplace_back();
            answer.evidence.back().text = text;
        }
        const Document document = buildChanges(changeReport(before, after));
        const QString words = plainText(document.blocks);
        QVERIFY(words.contains(u"the stage"_s) && words.contains(u"the decision”"_s));
        static const QRegularExpression twoMarks(u"[-•] *[-•] *the (stage|decision)"_s);
        QVERIFY2(!twoMarks.match(words).hasMatch(), qPrintable(twoMarks.match(words).captured()));
        Blocks first = {paragraph(u"We confirm:"_s)};
        Blocks second = {paragraph(u"- the stage"_s)};
        const Block list = evidenceList({first, second});
        const auto &items = std::get<List>(list.node).items;
        QCOMPARE(int(items.size()), 1);
        QCOMPARE(plainText(std::get<List>(items.front().back().node).items.front()).trimmed(), u"the stage"_s);
        QVERIFY(!std::get<Paragraph>(items.front().front().node).spans.empty());
    }

    void itemsWithMarksStandBelowWhatLeadsThemAlone()
    {
        const auto item = [](const QString &text, Revision revision) {
            return Blocks{{Paragraph{{markedSpan(text, revision)}}}};
        };
        const auto texts = [](const Block &list) {
            QStringList out;
            for (const Blocks &each : std::get<List>(list.node).items) {
                out.append(plainText(each).simplified());
            }
            return out;
        };
        const Revision added = Revision::Added;
        const Revision removed = Revision::Removed;
        QCOMPARE(texts(evidenceList(
                     {item(u"Panel D"_s, added), item(u"- Policy A"_s, removed), item(u"- Leaflet B"_s, removed)})),
                 QStringList({u"Panel D"_s, u"Policy A"_s, u"Leaflet B"_s}));
        QCOMPARE(texts(evidenceList({item(u"We confirm:"_s, added), item(u"- Policy A"_s, removed)})),
                 QStringList({u"We confirm:"_s, u"Policy A"_s}));
        const Block quoted = evidenceList({item(u"“We confirm"_s, added), item(u"- the stage"_s, added),
                                           item(u"- the decision”"_s, added), item(u"- Policy A"_s, added)});
        QCOMPARE(texts(quoted).size(), 2);
        QCOMPARE(texts(quoted).back(), u"Policy A"_s);
        QCOMPARE(texts(evidenceList({Blocks(), item(u"- Policy A"_s, added)})),
                 QStringList({QString(), u"Policy A"_s}));
    }

    void listsInCommentaryAreLists()
    {
        const Blocks blocks = markedBlocks({{DiffKind::Same, u"We do:\n- one thing\n- "_s},
                                            {DiffKind::Removed, u"another"_s},
                                            {DiffKind::Added, u"a third"_s},
                                            {DiffKind::Same, u"\n\nThat is all."_s}});
        QCOMPARE(int(blocks.size()), 3);
        const auto &items = std::get<List>(blocks[1].node).items;
        QCOMPARE(int(items.size()), 2);
        QCOMPARE(plainText(items[1]).trimmed(), u"another a third"_s);
    }

    void editionsKeepTheLettersOfTheirLists()
    {
        const Document document = buildEditions(sampleEditions());
        QStringList lettered;
        for (const Block &block : document.blocks) {
            const auto *table = std::get_if<Table>(&block.node);
            for (const Row &row : table != nullptr ? table->rows : std::vector<Row>()) {
                if (row.cells.size() == 4 && hasAlphaList(row.cells[3].blocks)) {
                    lettered += plainText(row.cells[0].blocks).simplified().split(u", "_s);
                }
            }
        }
        for (const Provision *provision : edition(u"hos-2024"_s)->provisions()) {
            const bool letters = std::any_of(provision->text.cbegin(), provision->text.cend(), [](const auto &block) {
                return block.isList() && block.marker == ListMarker::Alpha;
            });
            QVERIFY2(!letters || lettered.contains(provision->code.text()), qPrintable(provision->code.text()));
        }
        QVERIFY(lettered.contains(u"9.7"_s) && lettered.contains(u"9.8"_s));
    }

    void captionsDoNotRepeatTheirHeading()
    {
        QCOMPARE(captionsUnderTheirHeading(buildChanges(sampleChanges())), QStringList());
        QCOMPARE(captionsUnderTheirHeading(buildEditions(sampleEditions())), QStringList());
        QCOMPARE(captionsUnderTheirHeading(buildYears(sampleYears())), QStringList());
    }

    void datesAndAnswersSinceTheStartAreWords()
    {
        ParallelDifference date{
            code(u"8"_s), {}, {}, GatheredText::ComplyBy, wholePieces(u"2027-03-27"_s, u"2027-06-30"_s), {}};
        QCOMPARE(plainText(markedParagraphs(driftPieces(date, true))).trimmed(), u"27 March 2027 → 30 June 2027"_s);
        ParallelDifference answer{code(u"8"_s), {}, {}, GatheredText::Comply, {}, {}};
        answer.inSource = {{DiffKind::Same, u"8.1: "_s},   {DiffKind::Removed, u"Yes"_s}, {DiffKind::Added, u"No"_s},
                           {DiffKind::Same, u"; 8.2: "_s}, {DiffKind::Removed, u"No"_s},  {DiffKind::Added, u"Yes"_s}};
        QCOMPARE(plainText(markedParagraphs(driftPieces(answer, true))).trimmed(), u"8.1: Yes → No; 8.2: No → Yes"_s);
    }

    void noDateIsWrittenForMachines()
    {
        Assessment before = sampleAssessment(u"2022-23"_s);
        Assessment after = sampleAssessment(u"2024-25"_s);
        after.find(code(u"6.3"_s))->comply = Comply::No;
        after.find(code(u"6.3"_s))->complyBy = u"2027-03-27"_s;
        after.find(code(u"2.5"_s))->complyBy = u"2027-04-28"_s;
        const QString words = plainText(buildChanges(changeReport(before, after)).blocks);
        QVERIFY(words.contains(u"27 March 2027"_s) && words.contains(u"28 April 2027"_s));
        QVERIFY(!words.contains(QRegularExpression(u"\\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\\b"_s)));
    }

    void whatTheCodeDidIsToldOnceForEachProvision()
    {
        const ChangeReport report = sampleChanges();
        const Document document = buildChanges(report);
        const QString words = plainText(document.blocks);
        for (const ComparisonRow &row : report.comparison.rows) {
            for (const RelationNote &note : row.notes) {
                QVERIFY2(words.count(note.text) == 1, qPrintable(row.code().text() + u": "_s + note.text));
            }
        }
        QVERIFY(words.contains(u"What the Code did: "_s));
        QVERIFY(words.contains(QRegularExpression(u"New: 2\\.3, 2\\.5, "_s)));
        QVERIFY(words.contains(QRegularExpression(u"Ask for more in one thing and less in another: 1\\.5, "_s)));
    }

    void aNoteOnASplitStandsOnceAndNamesItsParts()
    {
        const ChangeReport report = sampleChanges();
        const QString words = plainText(buildChanges(report).blocks);
        const QString note = u"3.1 and 3.2 together: The list of channels and the minimum of more than one route"_s;
        QVERIFY2(words.contains(note), qPrintable(words));
        QVERIFY(words.contains(u"The note under 3.1 tells of it."_s) ||
                words.contains(u"The note under 3.2 tells of it."_s));
    }

    void nothingIsSaidToAskTheSameThatNobodyHasSaidSoOf()
    {
        const QString words = plainText(buildChanges(sampleChanges()).blocks);
        QVERIFY2(words.contains(u"Reworded, without it being said whether they ask for more or less: 1.2, 2.4, 5.11, "
                                "5.12, 6.10, 6.19, 7.1, 7.4."_s),
                 qPrintable(words));
        QVERIFY2(words.contains(u"Ask the same, in other words or another place: 6.13, 7.3."_s), qPrintable(words));
        QVERIFY(words.contains(u"Musts where a should stood before: "_s));
        QVERIFY(!words.contains(u"became must:"_s));
    }

    void withdrawnCodesNameTheirCode()
    {
        const QString words = plainText(buildChanges(sampleChanges()).blocks);
        QVERIFY2(words.contains(u"Withdrawn, by the codes of 2022: 4.3, "_s), qPrintable(words));
        QVERIFY(words.contains(u"The codes are those of the Complaint Handling Code 2022. What was said of them:"_s));
    }

    void whereThereIsNoNoteTheWordsOfBothCodesStand_data()
    {
        QTest::addColumn<bool>("entry");
        QTest::newRow("in the table of the Code") << false;
        QTest::newRow("with the answer") << true;
    }

    void whereThereIsNoNoteTheWordsOfBothCodesStand()
    {
        QFETCH(bool, entry);
        const auto older = edition(u"hos-2022"_s);
        const auto newer = edition(u"hos-2024"_s);
        Correspondence bare = *shelf().correspondence(older->id, newer->id);
        for (Relation &relation : bare.relations) {
            relation.note = relation.to == std::vector{code(u"2.4"_s)} ? QString() : relation.note;
        }
        const Assessment before = sampleAssessment(u"2022-23"_s);
        Assessment after = sampleAssessment(u"2024-25"_s);
        after.find(code(u"2.4"_s))->commentary =
            entry ? Text::fromPlain(u"Quite another thing, in all."_s) : before.find(code(u"1.9"_s))->commentary;
        after.find(code(u"2.4"_s))->evidence = before.find(code(u"1.9"_s))->evidence;
        after.find(code(u"2.4"_s))->comply = before.find(code(u"1.9"_s))->comply;
        const auto compared = compareAssessments(
            {.from = before, .fromEdition = *older, .to = after, .toEdition = *newer, .correspondence = &bare});
        QVERIFY(compared);
        const Document document = buildChanges({*compared, older, newer, {}});
        const QStringList table = rowsBelow(document, u"2 Exclusions"_s).filter(QRegularExpression(u"^2\\.4\\|"_s));
        QCOMPARE(table.isEmpty(), entry);
        const QString words = plainText(document.blocks);
        QCOMPARE(words.count(u"The words of both Codes"_s), 1);
        QVERIFY2(words.contains(u"tell the landlord to take on the complaint"_s), qPrintable(words));
        // What the Code of 2022 said stands there too, struck through.
        QVERIFY2(words.contains(u"detailed"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(ChangeEntriesTest)
#include "ChangeEntriesTest.moc"
