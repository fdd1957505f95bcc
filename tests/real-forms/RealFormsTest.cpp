// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "formats/Formats.h"
#include "intake/FormRecogniser.h"

#include "support/TestData.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// What the form says, provision by provision, as somebody transcribed it by hand.
struct Transcribed
{
    QString code;
    std::optional<Comply> comply;
    bool oneColumn = false;
    QString evidence, commentary;
};

std::vector<Transcribed> transcription(const QString &path)
{
    const QHash<QString, Comply> words = {{u"Yes"_s, Comply::Yes},
                                          {u"No"_s, Comply::No},
                                          {u"Partially"_s, Comply::Partially},
                                          {u"N/A"_s, Comply::NotApplicable}};
    std::vector<Transcribed> out;
    const QJsonArray answers = QJsonDocument::fromJson(bytesOf(path)).object()[u"answers"_s].toArray();
    for (const QJsonValue &value : answers) {
        Transcribed one;
        one.code = value[u"code"_s].toString();
        if (words.contains(value[u"comply"_s].toString())) {
            one.comply = words.value(value[u"comply"_s].toString());
        }
        one.oneColumn = value.toObject().contains(u"evidence_commentary"_s);
        one.evidence = value[u"evidence"_s].toString();
        one.commentary = value[one.oneColumn ? u"evidence_commentary"_s : u"commentary"_s].toString();
        out.push_back(one);
    }
    return out;
}

/// Plain words: white space normalised, list marks dropped.
QString plain(QString text)
{
    static const QRegularExpression mark(u"^\\s*- "_s, QRegularExpression::MultilineOption);
    return text.remove(mark).simplified();
}

/// 2M / T: twice the characters in the longest common subsequence over all characters.
double similarity(const QString &a, const QString &b)
{
    if (a == b) {
        return 1;
    }
    std::vector<int> before(size_t(b.size()) + 1, 0);
    std::vector<int> now(before.size(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j) {
            now[size_t(j) + 1] = a[i] == b[j] ? before[size_t(j)] + 1 : std::max(before[size_t(j) + 1], now[size_t(j)]);
        }
        std::swap(before, now);
    }
    return 2.0 * before.back() / double(a.size() + b.size());
}

struct Figures
{
    int cells = 0, equal = 0, wrongAnswers = 0;
    double least = 1;
    QStringList differing;

    void compare(const QString &what, const QString &expected, const QString &found)
    {
        ++cells;
        const double like = similarity(plain(expected), plain(found));
        equal += like == 1 ? 1 : 0;
        least = std::min(least, like);
        if (like < 1) {
            differing.append(u"%1: '%2' for '%3'"_s.arg(what, plain(found), plain(expected)));
        }
    }
};

Figures compared(const Assessment &assessment, const std::vector<Transcribed> &expected)
{
    Figures figures;
    for (const Transcribed &one : expected) {
        const Answer *answer = assessment.find(*ProvisionCode::from(one.code));
        if (answer == nullptr || answer->comply != one.comply) {
            ++figures.wrongAnswers;
            figures.differing.append(one.code + u": another answer"_s);
        }
        const QString evidence = answer == nullptr ? QString() : answer->evidenceText();
        const QString commentary = answer == nullptr ? QString() : answer->commentary.plain();
        if (!one.oneColumn) {
            figures.compare(one.code + u" evidence"_s, one.evidence, evidence);
        }
        figures.compare(one.code + u" commentary"_s, one.commentary, commentary);
    }
    return figures;
}

} // namespace

/// Reads published forms and holds what is recognised against what somebody transcribed by hand.
class RealFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPublishedForms_data();
    void readsPublishedForms();
    void readsTheRawTextOfPublishedForms_data();
    void readsTheRawTextOfPublishedForms();
    void readsPdfFormsInEveryLayout_data();
    void readsPdfFormsInEveryLayout();
};

void RealFormsTest::readsPublishedForms_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("transcribed");
    QTest::addColumn<QString>("edition");
    const auto add = [](const char *file, const char *year, const char *code) {
        QTest::addRow("%s", file) << QString::fromUtf8(file)
                                  << u"cambridge-%1.transcription.json"_s.arg(QLatin1String(year))
                                  << QString::fromUtf8(code);
    };
    add("cambridge-2022-23.docx", "2022-23", "hos-2022");
    add("cambridge-2022-23.table.html", "2022-23", "hos-2022");
    add("cambridge-2022-23.prose.html", "2022-23", "hos-2022");
    add("cambridge-2024-25.docx", "2024-25", "hos-2024");
    add("cambridge-2024-25.table.html", "2024-25", "hos-2024");
    add("cambridge-2024-25.prose.html", "2024-25", "hos-2024");
    add("cambridge-annual-report-2024-25.docx", "2024-25", "hos-2024");
    add("cambridge-2022-23.odt", "2022-23", "hos-2022");
    add("cambridge-2024-25.odt", "2024-25", "hos-2024");
    add("cambridge-2022-23.libreoffice.pdf", "2022-23", "hos-2022");
    add("cambridge-2022-23.chromium.pdf", "2022-23", "hos-2022");
    add("cambridge-2024-25.libreoffice.pdf", "2024-25", "hos-2024");
    add("cambridge-2024-25.chromium.pdf", "2024-25", "hos-2024");
    add("cambridge-annual-report-2024-25.pdf", "2024-25", "hos-2024");
}

void RealFormsTest::readsPublishedForms()
{
    const QString folder = realFormsFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    QFETCH(QString, file);
    QFETCH(QString, transcribed);
    QFETCH(QString, edition);
    const QString path = folder + u'/' + file;
    const Result<Document> document = readDocument(*formatFromPath(path), bytesOf(path), file);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    RecogniseRequest request;
    request.editions = shelf().editions();
    request.fileName = file;
    const Result<Proposal> proposal = recogniseForm(*document, request);
    QVERIFY2(proposal.ok(), proposal.ok() ? "" : qPrintable(proposal.error().message));

    const std::vector<Transcribed> expected = transcription(folder + u'/' + transcribed);
    const Figures figures = compared(proposal->assessment, expected);
    qInfo("%s: %zu of %zu provisions placed, %d answers differ, %d of %d cells equal (%.2f %%), least similar %.3f, "
          "%zu rows "
          "unplaced, edition %s with confidence %.2f",
          qPrintable(file),
          size_t(std::count_if(proposal->assessment.answers.begin(), proposal->assessment.answers.end(),
                               [](const Answer &answer) { return !answer.source.isEmpty(); })),
          expected.size(), figures.wrongAnswers, figures.equal, figures.cells, 100.0 * figures.equal / figures.cells,
          figures.least, proposal->unplaced.size(), qPrintable(proposal->assessment.edition),
          proposal->editionConfidence);
    for (const QString &differing : figures.differing) {
        qInfo("%s", qPrintable(differing));
    }
    QCOMPARE(proposal->assessment.edition, edition);
    QVERIFY(proposal->editionConfidence > 0.8);
    for (const Answer &answer : proposal->assessment.answers) {
        QVERIFY2(!answer.source.isEmpty(), qPrintable(answer.provision.text()));
    }
    QCOMPARE(figures.wrongAnswers, 0);
    QVERIFY(figures.equal * 100 >= figures.cells * 99);
    QVERIFY(figures.least >= 0.98);
    QCOMPARE(proposal->assessment.organisation.name, u"Cambridge City Council"_s);
    QCOMPARE(proposal->assessment.year.text(), transcribed.mid(10, 7));
    QCOMPARE(proposal->assessment.organisation.subjectTerm, edition == u"hos-2024" ? u"the Council"_s : QString());
}

/// Text as it came out of the published PDFs: cells broken over pages, codes lost, columns run together.
void RealFormsTest::readsTheRawTextOfPublishedForms_data()
{
    QTest::addColumn<QString>("year");
    QTest::newRow("2022-23") << u"2022-23"_s;
    QTest::newRow("2024-25") << u"2024-25"_s;
}

void RealFormsTest::readsTheRawTextOfPublishedForms()
{
    const QString folder = realFormsFolder();
    if (folder.isEmpty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    QFETCH(QString, year);
    const QString file = u"cambridge-%1.txt"_s.arg(year);
    const Result<Document> document = readDocument(Format::Txt, bytesOf(folder + u'/' + file), file);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    RecogniseRequest request;
    request.editions = shelf().editions();
    request.fileName = file;
    const Result<Proposal> proposal = recogniseForm(*document, request);
    QVERIFY2(proposal.ok(), proposal.ok() ? "" : qPrintable(proposal.error().message));

    const std::vector<Transcribed> expected = transcription(folder + u"/cambridge-%1.transcription.json"_s.arg(year));
    int right = 0;
    int doubtful = 0;
    QStringList unsaid, elsewhere;
    for (const Transcribed &one : expected) {
        const Answer *answer = proposal->assessment.find(*ProvisionCode::from(one.code));
        QVERIFY(answer != nullptr);
        right += answer->comply == one.comply ? 1 : 0;
        doubtful += isDoubtful(*answer) ? 1 : 0;
        const QString found = plain(answer->evidenceText() + u' ' + answer->commentary.plain());
        const double like = similarity(plain(one.evidence + u' ' + one.commentary), found);
        if (like < 0.9 && !isDoubtful(*answer)) {
            unsaid.append(u"%1: %2"_s.arg(one.code).arg(like));
        }
        for (const Transcribed &other : expected) {
            const QString others = plain(other.evidence + u' ' + other.commentary);
            if (like < 0.5 && found.size() > 40 && similarity(others, found) > 0.8) {
                elsewhere.append(one.code + u" has the words of "_s + other.code);
            }
        }
    }
    qInfo("%s: %d of %zu answers right, %d doubtful, %zu rows unplaced", qPrintable(file), right, expected.size(),
          doubtful, proposal->unplaced.size());
    QVERIFY(right * 100 >= int(expected.size()) * 95);
    QCOMPARE(elsewhere, QStringList());
    QCOMPARE(unsaid.join(u", "_s), QString());
}

/// A made-up landlord's form, printed in the layouts that landlords publish. The files say nothing of their structure.
void RealFormsTest::readsPdfFormsInEveryLayout_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(dataPath(u"published"_s)).entryList({u"*.pdf"_s});
    QVERIFY(files.size() >= 15);
    for (const QString &file : files) {
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    }
}

void RealFormsTest::readsPdfFormsInEveryLayout()
{
    QFETCH(QString, name);
    const Result<Document> document =
        readDocument(Format::Pdf, bytesOf(dataPath(u"published/%1.pdf"_s.arg(name))), name);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    RecogniseRequest request;
    request.editions = shelf().editions();
    const Result<Proposal> proposal = recogniseForm(*document, request);
    QVERIFY2(proposal.ok(), proposal.ok() ? "" : qPrintable(proposal.error().message));
    QCOMPARE(proposal->assessment.edition, u"hos-2024"_s);
    QVERIFY(proposal->unplaced.empty());

    const std::vector<Transcribed> expected = transcription(dataPath(u"published/%1.json"_s.arg(name)));
    QVERIFY(expected.size() >= 20);
    const Figures figures = compared(proposal->assessment, expected);
    QCOMPARE(figures.differing, QStringList());
    QCOMPARE(figures.wrongAnswers, 0);
    QCOMPARE(figures.equal, figures.cells);
}

QTEST_GUILESS_MAIN(RealFormsTest)
#include "RealFormsTest.moc"
