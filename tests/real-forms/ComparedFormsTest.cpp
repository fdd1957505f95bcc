// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonSummary.h"
#include "formats/Formats.h"
#include "intake/FormRecogniser.h"

#include "support/TestData.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

using Codes = std::map<QString, QJsonObject>; ///< a form's rows by their code

QJsonArray answersOf(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object()[u"answers"_s].toArray();
}

Codes byCode(const QJsonArray &answers)
{
    Codes codes;
    for (const QJsonValue &answer : answers) {
        const QString code = answer[u"code"_s].toString() + answer[u"provision"_s].toString();
        codes[code] = answer.toObject();
    }
    return codes;
}

/// The words of a cell, one kind of quotation mark and dash, without list marks.
QStringList wordsOf(QString text)
{
    static const QRegularExpression mark(u"(^|\\n)\\s*(?:[-*•·]|[0-9]{1,3}[.)]|\\([a-z]\\))\\s+"_s);
    text.replace(mark, u"\n"_s);
    text.replace(QRegularExpression(u"[‘’]"_s), u"'"_s).replace(QRegularExpression(u"[“”]"_s), u"\""_s);
    text.replace(QRegularExpression(u"[–—]"_s), u"-"_s).replace(u"…"_s, u"..."_s);
    return text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

/// "rewritten" and its like, by sorting the words of either side and walking along both.
QString changeOf(const QString &before, const QString &after)
{
    QStringList old = wordsOf(before);
    QStringList now = wordsOf(after);
    if (old == now) {
        return old.isEmpty() ? u"none"_s : u"unchanged"_s;
    }
    if (old.isEmpty() || now.isEmpty()) {
        return old.isEmpty() ? u"added"_s : u"removed"_s;
    }
    std::sort(old.begin(), old.end());
    std::sort(now.begin(), now.end());
    QStringList both;
    std::set_intersection(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(both));
    return 8 * both.size() >= 3 * (old.size() + now.size()) ? u"small"_s : u"rewritten"_s;
}

/// Yes 3, Not applicable 2, Partially 1, No 0; blank -1.
int strength(const QJsonObject &answer)
{
    const QString word = answer[u"comply"_s].toString().toLower();
    return word == u"yes"                             ? 3
           : word.startsWith(u'n') && word.size() > 2 ? 2
           : word == u"partially"                     ? 1
           : word == u"no"                            ? 0
                                                      : -1;
}

struct Counts
{
    std::map<QString, int> compliance, commentary;
    int rows = 0, withdrawn = 0, isNew = 0;
    int strengthened = 0, relaxed = 0, both = 0, musts = 0;
    int evidenceAdded = 0, evidenceRemoved = 0, dates = 0, unchanged = 0;
};

/// Letters and digits in small letters, a space between words and at either end.
QString bareWords(const QString &text)
{
    static const QRegularExpression outside(u"(^|\\s)[^\\w]+|[^\\w]+(?=\\s|$)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString words = wordsOf(text).join(u' ').toLower();
    words.replace(outside, u" "_s);
    return u' ' + words.simplified() + u' ';
}

/// The codes of an edition's file whose table is a must.
std::set<QString> mustsOf(const QString &editionId)
{
    std::set<QString> codes;
    const QJsonObject edition =
        QJsonDocument::fromJson(bytesOf(projectPath(u"code-provisions/%1.json"_s.arg(editionId)))).object();
    for (const QJsonValue &section : edition[u"sections"_s].toArray()) {
        for (const QJsonValue &group : section[u"groups"_s].toArray()) {
            for (const QJsonValue &provision : group[u"provisions"_s].toArray()) {
                if (group[u"level"_s] == u"must"_s) {
                    codes.insert(provision[u"code"_s].toString());
                }
            }
        }
    }
    return codes;
}

/// What happened to one provision's answer, from what its sources said.
QString happened(const std::vector<int> &before, int after)
{
    const int least = *std::min_element(before.begin(), before.end());
    const int most = *std::max_element(before.begin(), before.end());
    if (least < 0 && most >= 0) {
        return u"not comparable"_s;
    }
    if (least == after) {
        return u"unchanged"_s;
    }
    if (least < 0 || after < 0) {
        return least < 0 ? u"now"_s : u"no longer"_s;
    }
    return after == 3 && least < 2 ? u"newly"_s : least == 3 && after < 2 ? u"newly not"_s : u"otherwise"_s;
}

/// What the newer form says beside the older one's cell: where that is one column for both, evidence and commentary.
QString besideColumn(const QJsonObject &row, const QString &cell)
{
    const QString commentary = row[u"commentary"_s].toString();
    return cell == u"evidence_commentary"_s ? row[u"evidence"_s].toString() + u'\n' + commentary : commentary;
}

/// The numbers straight from the forms' rows and the correspondence file.
Counts counted(const Codes &older, const QJsonArray &newer, const QJsonArray &relations, const QString &cell)
{
    Counts counts;
    std::set<QString> goneOn;
    for (const QJsonValue &value : newer) {
        const QJsonObject row = value.toObject();
        const QString code = row[u"code"_s].toString() + row[u"provision"_s].toString();
        QStringList sources;
        for (const QJsonValue &relation : relations) {
            if (relation[u"to"_s].toArray().contains(code)) {
                for (const QJsonValue &from : relation[u"from"_s].toArray()) {
                    sources.append(from.toString());
                    goneOn.insert(from.toString());
                }
            }
        }
        sources.removeDuplicates();
        ++counts.rows;
        if (sources.isEmpty()) {
            ++counts.isNew;
            ++counts.compliance[u"not comparable"_s];
            continue;
        }
        std::vector<int> before;
        QStringList texts;
        for (const QString &source : sources) {
            before.push_back(strength(older.at(source)));
            texts.append(older.at(source)[cell].toString());
        }
        texts.removeDuplicates();
        ++counts.compliance[happened(before, strength(row))];
        ++counts.commentary[changeOf(texts.join(u"\n\n"_s), besideColumn(row, cell))];
    }
    for (const auto &[code, row] : older) {
        if (!goneOn.contains(code)) {
            ++counts.rows;
            ++counts.withdrawn;
            ++counts.compliance[u"not comparable"_s];
        }
    }
    return counts;
}

/// What the Code did and what it left word for word. The older form has one column, so its evidence counts with the
/// commentary; an answer is unchanged only where none of the newer form's evidence is new.
void countFurther(Counts &counts, const Codes &older, const QJsonArray &newer, const QJsonArray &relations,
                  const Assessment &to)
{
    const std::set<QString> mustsBefore = mustsOf(u"hos-2022"_s);
    const std::set<QString> mustsAfter = mustsOf(u"hos-2024"_s);
    for (const QJsonValue &value : newer) {
        const QString code = value[u"code"_s].toString();
        bool more = false;
        bool less = false;
        bool should = false;
        QStringList said;
        std::vector<int> before;
        for (const QJsonValue &relation : relations) {
            if (!relation[u"to"_s].toArray().contains(code)) {
                continue;
            }
            more = more || relation[u"strengthened"_s].toBool();
            less = less || relation[u"relaxed"_s].toBool();
            for (const QJsonValue &from : relation[u"from"_s].toArray()) {
                should = should || !mustsBefore.contains(from.toString());
                before.push_back(strength(older.at(from.toString())));
                said.append(older.at(from.toString())[u"evidence_commentary"_s].toString());
            }
        }
        if (before.empty()) {
            continue;
        }
        counts.strengthened += more ? 1 : 0;
        counts.relaxed += less ? 1 : 0;
        counts.both += more && less ? 1 : 0;
        counts.musts += should && mustsAfter.contains(code) ? 1 : 0;
        said.removeDuplicates();
        int added = 0;
        for (const Evidence &item : to.find(*ProvisionCode::from(code))->evidence) {
            added += bareWords(said.join(u'\n')).contains(bareWords(evidenceWords(item))) ? 0 : 1;
        }
        const QString text = changeOf(said.join(u"\n\n"_s), besideColumn(value.toObject(), u"evidence_commentary"_s));
        const bool answered = *std::min_element(before.begin(), before.end()) >= 0;
        const bool same = happened(before, strength(value.toObject())) == u"unchanged"_s;
        counts.unchanged += answered && same && added == 0 && (text == u"none"_s || text == u"unchanged"_s) ? 1 : 0;
    }
}

void check(const AssessmentComparison &comparison, Counts expected)
{
    const ComparisonSummary summary = summaryOf(comparison);
    QCOMPARE(int(comparison.rows.size()), expected.rows);
    QCOMPARE(summary.withdrawn, expected.withdrawn);
    QCOMPARE(summary.isNew, expected.isNew);
    QCOMPARE(summary.unchanged, expected.compliance[u"unchanged"_s]);
    QCOMPARE(summary.newlyCompliant, expected.compliance[u"newly"_s]);
    QCOMPARE(summary.newlyNotCompliant, expected.compliance[u"newly not"_s]);
    QCOMPARE(summary.otherwiseChanged, expected.compliance[u"otherwise"_s]);
    QCOMPARE(summary.nowAnswered, expected.compliance[u"now"_s]);
    QCOMPARE(summary.noLongerAnswered, expected.compliance[u"no longer"_s]);
    QCOMPARE(summary.notComparable, expected.compliance[u"not comparable"_s]);
    QCOMPARE(summary.commentary.rewritten, expected.commentary[u"rewritten"_s]);
    QCOMPARE(summary.commentary.smallChange, expected.commentary[u"small"_s]);
    QCOMPARE(summary.commentary.unchanged, expected.commentary[u"unchanged"_s]);
    QCOMPARE(summary.commentary.added, expected.commentary[u"added"_s]);
    QCOMPARE(summary.commentary.removed, expected.commentary[u"removed"_s]);
    QCOMPARE(summary.strengthened, expected.strengthened);
    QCOMPARE(summary.relaxed, expected.relaxed);
    QCOMPARE(summary.strengthenedAndRelaxed, expected.both);
    QCOMPARE(summary.shouldBecameMust, expected.musts);
    QCOMPARE(summary.evidenceItemsAdded, expected.evidenceAdded);
    QCOMPARE(summary.evidenceItemsRemoved, expected.evidenceRemoved);
    QCOMPARE(summary.datesChanged, expected.dates);
    QCOMPARE(summary.answersUnchanged, expected.unchanged);
}

Assessment formOf(const QString &path)
{
    const auto document = readDocument(Format::Docx, bytesOf(path), path);
    RecogniseRequest request;
    request.editions = shelf().editions();
    request.fileName = path;
    auto proposal = document ? recogniseForm(*document, request) : document.error();
    return proposal ? proposal->assessment : Assessment();
}

} // namespace

/// Compares real forms, and counts what changed a second time straight from their transcriptions.
class ComparedFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoYearsAcrossEditions();
    void aSecondLandlordOfTheSameEdition();
};

void ComparedFormsTest::twoYearsAcrossEditions()
{
    const QString folder = realFormsFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    const Assessment from = formOf(folder + u"/cambridge-2022-23.docx"_s);
    const Assessment to = formOf(folder + u"/cambridge-2024-25.docx"_s);
    const auto comparison = compareAssessments(
        {.from = from,
         .fromEdition = *edition(u"hos-2022"_s),
         .to = to,
         .toEdition = *edition(u"hos-2024"_s),
         .correspondence = shelf().correspondence(*EditionId::from(u"hos-2022"_s), *EditionId::from(u"hos-2024"_s)),
         .sameLandlord = true});
    QVERIFY(comparison.ok());
    const QJsonArray relations =
        QJsonDocument::fromJson(bytesOf(projectPath(u"code-provisions/correspondences/hos-2022--hos-2024.json"_s)))
            .object()[u"relations"_s]
            .toArray();
    const Codes older = byCode(answersOf(folder + u"/cambridge-2022-23.transcription.json"_s));
    const QJsonArray newer = answersOf(folder + u"/cambridge-2024-25.transcription.json"_s);
    Counts expected = counted(older, newer, relations, u"evidence_commentary"_s);
    countFurther(expected, older, newer, relations, to);
    QVERIFY(expected.strengthened > 0 && expected.musts > 0);
    check(*comparison, expected);
}

void ComparedFormsTest::aSecondLandlordOfTheSameEdition()
{
    const QString folder = realFormsFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    const Assessment from = formOf(folder + u"/cambridge-2024-25.docx"_s);
    // A landlord that does not exist: some answers as there, some in words of its own, some blank.
    Assessment marsh = from;
    marsh.organisation.name = u"Marsh Council"_s;
    const QJsonArray transcribed = answersOf(folder + u"/cambridge-2024-25.transcription.json"_s);
    QJsonArray rows;
    Counts more;
    for (qsizetype i = 0; i < transcribed.size(); ++i) {
        QJsonObject row = transcribed[i].toObject();
        Answer &answer = *marsh.find(*ProvisionCode::from(row[u"code"_s].toString()));
        bool touched = i % 5 == 1 || i % 7 == 2 || i % 11 == 3;
        if (i % 6 == 4) {
            more.evidenceRemoved += int(answer.evidence.size());
            more.evidenceAdded += 1;
            answer.evidence.assign(1, Evidence());
            answer.evidence.front().text = u"Xylophone %1"_s.arg(i);
            touched = true;
        }
        if (i % 9 == 5) {
            answer.complyBy = u"2027-03-31"_s;
            more.dates += 1;
            touched = true;
        }
        more.unchanged += touched || !answer.comply ? 0 : 1; // a blank is no answer, whatever stands beside it
        if (i % 5 == 1) {
            answer.commentary = Text::fromPlain(u"Marsh Council does it in its own way, by rule %1."_s.arg(i));
            row[u"commentary"_s] = answer.commentary.plain();
        }
        if (i % 7 == 2) {
            answer.comply = Comply::No;
            row[u"comply"_s] = u"No"_s;
        } else if (i % 11 == 3) {
            answer.comply.reset();
            row[u"comply"_s] = QJsonValue();
        }
        rows.append(row);
    }
    QJsonArray relations;
    for (const QJsonValue &row : rows) {
        relations.append(QJsonObject{{u"from"_s, QJsonArray{row[u"code"_s]}}, {u"to"_s, QJsonArray{row[u"code"_s]}}});
    }
    const auto comparison = compareAssessments({.from = from,
                                                .fromEdition = *edition(u"hos-2024"_s),
                                                .to = marsh,
                                                .toEdition = *edition(u"hos-2024"_s),
                                                .sameLandlord = false});
    QVERIFY(comparison.ok());
    QCOMPARE(comparison->kind, ComparisonKind::Landlords);
    Counts expected = counted(byCode(transcribed), rows, relations, u"commentary"_s);
    expected.evidenceAdded = more.evidenceAdded;
    expected.evidenceRemoved = more.evidenceRemoved;
    expected.dates = more.dates;
    expected.unchanged = more.unchanged;
    check(*comparison, expected);
}

QTEST_GUILESS_MAIN(ComparedFormsTest)
#include "ComparedFormsTest.moc"
