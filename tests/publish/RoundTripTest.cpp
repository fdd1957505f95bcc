// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlReader.h"
#include "formats/writers/HtmlWriter.h"
#include "publish/FormBuilder.h"
#include "publish/FormSamples.h"
#include "publish/MadeUpText.h"
#include "publish/ReadBack.h"
#include "support/TestData.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

QStringList differences(const Document &document, const QByteArray &page)
{
    const Result<Document> read = readHtml(page, u"form.html"_s);
    return read ? readBackDifferences(document, *read) : QStringList(read.error().message);
}

QByteArray pageOf(const Document &document)
{
    const Result<QByteArray> page = writeHtml(document);
    return page ? *page : QByteArray();
}

Document formOf(const Assessment &assessment, bool ownTerm = false)
{
    FormOptions options;
    options.ownSubjectTerm = ownTerm;
    return buildForm(assessment, *test::edition(assessment.edition), options);
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void sampleFormsComeBackWhole_data();
    void sampleFormsComeBackWhole();
    void worstCaseComesBackWhole_data();
    void worstCaseComesBackWhole();
    void realFormsComeBackWhole_data();
    void realFormsComeBackWhole();
    void blankFormComesBackWhole();
    void writingTwiceGivesTheSameBytes();
    void anyTextComesBackWhole();
    void brokenFileIsCaught_data();
    void brokenFileIsCaught();
};

void RoundTripTest::sampleFormsComeBackWhole_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<bool>("ownTerm");
    QTest::newRow("2022-23") << u"2022-23"_s << false;
    QTest::newRow("2024-25") << u"2024-25"_s << false;
    QTest::newRow("2024-25, own word for landlord") << u"2024-25"_s << true;
}

void RoundTripTest::sampleFormsComeBackWhole()
{
    QFETCH(QString, year);
    QFETCH(bool, ownTerm);
    const Document form = formOf(test::sampleAssessment(year), ownTerm);
    QCOMPARE(differences(form, pageOf(form)), QStringList());
}

void RoundTripTest::worstCaseComesBackWhole_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("hos-2022") << u"hos-2022"_s;
    QTest::newRow("hos-2024") << u"hos-2024"_s;
    QTest::newRow("lgsco-2024") << u"lgsco-2024"_s;
}

void RoundTripTest::worstCaseComesBackWhole()
{
    QFETCH(QString, edition);
    const Document form = formOf(test::worstCase(*test::edition(edition)), true);
    QCOMPARE(differences(form, pageOf(form)), QStringList());
}

void RoundTripTest::realFormsComeBackWhole_data()
{
    QTest::addColumn<QString>("year");
    QTest::newRow("2022-23") << u"2022-23"_s;
    QTest::newRow("2024-25") << u"2024-25"_s;
}

void RoundTripTest::realFormsComeBackWhole()
{
    QFETCH(QString, year);
    const auto assessment = test::realForm(year);
    if (!assessment) {
        QSKIP("The real published forms are not here.");
    }
    const Document form = formOf(*assessment);
    QCOMPARE(differences(form, pageOf(form)), QStringList());
}

void RoundTripTest::blankFormComesBackWhole()
{
    Assessment blank;
    blank.organisation.name = u"Fenmoor Homes"_s;
    blank.edition = u"hos-2024"_s;
    const Document form = formOf(blank);
    QCOMPARE(differences(form, pageOf(form)), QStringList());
}

void RoundTripTest::writingTwiceGivesTheSameBytes()
{
    const Assessment assessment = test::sampleAssessment(u"2024-25"_s);
    QCOMPARE(pageOf(formOf(assessment)), pageOf(formOf(assessment)));
}

void RoundTripTest::anyTextComesBackWhole()
{
    // An export that cannot be read back is refused: no text that an officer can enter may lead there.
    const quint32 seed = test::seedOfRun();
    QRandomGenerator random(seed);
    const int cases = qEnvironmentVariableIsSet("ATTEST_LONG") ? 400 : 30;
    for (int number = 0; number < cases; ++number) {
        Assessment assessment = test::sampleAssessment(u"2024-25"_s);
        for (Answer &answer : assessment.answers) {
            answer.commentary = Text::fromMarkup(test::madeUpText(random));
            answer.explanation = Text::fromPlain(test::madeUpText(random));
            answer.evidence.clear();
            for (int items = random.bounded(3); items > 0; --items) {
                Evidence item;
                item.text = test::madeUpText(random);
                item.url = random.bounded(2) == 0 ? QString() : test::madeUpText(random);
                answer.evidence.push_back(item);
            }
        }
        assessment.response = Text::fromMarkup(test::madeUpText(random));
        assessment.organisation.name = test::madeUpText(random);
        const Document form = formOf(assessment);
        const QStringList found = differences(form, pageOf(form));
        const QString told = u"ATTEST_SEED=%1: %2"_s.arg(QString::number(seed), found.join(u'\n'));
        QVERIFY2(found.isEmpty(), qPrintable(told));
    }
}

void RoundTripTest::brokenFileIsCaught_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a cell dropped") << QByteArray("<td><strong>Yes</strong></td>") << QByteArray();
    QTest::newRow("words changed") << QByteArray("97.6%") << QByteArray("79.6%");
    QTest::newRow("a word lost") << QByteArray("must be acknowledged") << QByteArray("be acknowledged");
    QTest::newRow("a link retargeted") << QByteArray("href=\"https://www.fenmoorhomes.example/complaints/policy\"")
                                       << QByteArray("href=\"https://www.fenmoorhomes.example/elsewhere\"");
    QTest::newRow("a header cell made an ordinary one")
        << QByteArray("<th scope=\"row\">6.3</th>") << QByteArray("<td>6.3</td>");
    QTest::newRow("a list taken apart") << QByteArray("<ol type=\"a\">") << QByteArray("<ul>");
    QTest::newRow("the answer not bold") << QByteArray("<strong>No</strong>") << QByteArray("No");
    QTest::newRow("a heading lost") << QByteArray("<h2 id=\"section-4-complaint-handling-staff\">")
                                    << QByteArray("<p>");
    QTest::newRow("the title") << QByteArray("<title>Fenmoor") << QByteArray("<title>Fenland");
    QTest::newRow("the language") << QByteArray("lang=\"en-GB\"") << QByteArray("lang=\"de\"");
    QTest::newRow("the colophon") << QByteArray("Assessed against") << QByteArray("Assessed");
    QTest::newRow("the end lost") << QByteArray("</html>") << QByteArray();
}

void RoundTripTest::brokenFileIsCaught()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Document form = formOf(test::sampleAssessment(u"2024-25"_s));
    QByteArray page = pageOf(form);
    const qsizetype at = page.indexOf(from);
    QVERIFY(at >= 0);
    page.replace(at, from.size(), to);
    QVERIFY(!differences(form, page).isEmpty());
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "RoundTripTest.moc"
