// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormLayouts.h"

#include "formats/Formats.h"
#include "support/TestData.h"

#include <QJsonDocument>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

using Drawn = QString (*)(const MadeUp &);

QString p(const QString &words)
{
    QString out;
    for (const QString &part : words.split(u"\n\n"_s)) {
        out += u"<p>"_s + part.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    }
    return out;
}

QString lines(const QString &words)
{
    return words.toHtmlEscaped().replace(u"\n\n"_s, u"<br>"_s).replace(u'\n', u"<br>"_s);
}

QString accordion(const MadeUp &one)
{
    return u"<div class=accordion-item><button class=accordion-button aria-expanded=false data-bs-target='#p%1'>"
           "Provision %1</button><div id='p%1' hidden>%2<p><b>Comply</b> %3</p><p><b>Evidence</b></p>%4<p><b>Commentary"
           "</b></p>%5</div></div>"_s.arg(one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

/// Its button names no id: what follows it is what it unfolds.
QString foldedBeside(const MadeUp &one)
{
    return u"<div><h3><button aria-expanded=false>%1</button></h3><div hidden>%2<p>Comply: %3</p><p><b>Evidence</b></p>"
           "%4<p><b>Commentary</b></p>%5</div></div>"_s.arg(one.code, p(one.requirement), one.comply, p(one.evidence),
                                                            p(one.commentary));
}

/// "1.2 Yes" in the head of a card.
QString badges(const MadeUp &one)
{
    return u"<div class=card><div class=head><span class=code>%1</span><span class=badge>%3</span></div><div>%2</div>"
           "<div class=label>Evidence</div><div>%4</div><div class=label>Commentary</div><div>%5</div></div>"_s.arg(
               one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString labelsWithoutSpace(const MadeUp &one)
{
    return u"<section><h3>%1</h3>%2<div><span class=label>Comply</span><span class=value>%3</span></div><div>"
           "<span class=label>Evidence</span><div>%4</div></div><div><span class=label>Commentary</span><div>%5</div>"
           "</div></section>"_s.arg(one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString foldedAway(const MadeUp &one)
{
    return u"<details><summary>%1</summary>%2<p><strong>Comply</strong>: %3</p><p><strong>Evidence</strong>:</p>%4"
           "<p><strong>Comments</strong>:</p>%5</details>"_s.arg(one.code, p(one.requirement), one.comply,
                                                                 p(one.evidence), p(one.commentary));
}

QString definitions(const MadeUp &one)
{
    return u"<dl><dt>Code provision</dt><dd>%1</dd><dt>Code requirement</dt><dd>%2</dd><dt>Comply: Yes / No</dt>"
           "<dd>%3</dd><dt>Evidence</dt><dd>%4</dd><dt>Commentary / explanation</dt><dd>%5</dd></dl>"_s.arg(
               one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString cards(const MadeUp &one)
{
    const auto card = [](const QString &label, const QString &value) {
        return u"<div class='col-md-2'><div class=label>%1</div><div class=value>%2</div></div>"_s.arg(label, value);
    };
    return u"<div class=row>"_s + card(u"Code provision"_s, one.code) +
           card(u"Code requirement"_s, p(one.requirement)) + card(u"Do we comply?"_s, one.comply) +
           card(u"Supporting evidence"_s, p(one.evidence)) + card(u"Narrative"_s, p(one.commentary)) + u"</div>"_s;
}

QString grid(const MadeUp &one)
{
    return u"<div class=row><div class=col-1>%1</div><div class=col-4>%2</div><div class=col-1>%3</div><div "
           u"class=col>%4"
           "</div><div class=col>%5</div></div>"_s.arg(one.code, p(one.requirement), one.comply, p(one.evidence),
                                                       p(one.commentary));
}

QString rolesOfTable(const MadeUp &one)
{
    return u"<div role=row><span role=cell>%1</span><div role=cell>%2</div><span role=cell>%3</span><div role=cell>%4"
           "</div><div role=cell>%5</div></div>"_s.arg(one.code, p(one.requirement), one.comply, p(one.evidence),
                                                       p(one.commentary));
}

QString oneParagraph(const MadeUp &one)
{
    return u"<p><strong>%1</strong> %2<br><strong>Comply:</strong> %3<br><strong>Evidence:</strong> %4<br>"
           "<strong>How we comply:</strong> %5</p>"_s.arg(one.code, lines(one.requirement), one.comply,
                                                          lines(one.evidence), lines(one.commentary));
}

QString boldQuestions(const MadeUp &one)
{
    return u"<p><b>%1</b></p>%2<p><b>Do we comply?</b> %3</p><p><b>Evidence</b></p>%4<p><b>Our comments</b></p>%5"_s
        .arg(one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString codeInAPlainLine(const MadeUp &one)
{
    return u"<p>Code section %1</p>%2<p>Comply: %3</p><p>Evidence: %4</p><p>Commentary: %5</p>"_s.arg(
        one.code, p(one.requirement), one.comply, lines(one.evidence), lines(one.commentary));
}

QString everythingBold(const MadeUp &one)
{
    return u"<p><b>Code provision %1</b></p><p><b>Code requirement</b></p>%2<p><b>Comply</b></p><p>%3</p>"
           "<p><b>Evidence</b></p>%4<p><b>Commentary / explanation</b></p>%5"_s.arg(
               one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString plainQuestions(const MadeUp &one)
{
    return u"<h3>%1</h3>%2<p>Do we comply? %3</p><h4>Evidence</h4>%4<h4>Commentary</h4>%5<p>Lead officer: Jo Fen</p>"_s
        .arg(one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString listItems(const MadeUp &one)
{
    return u"<p><b>%1</b> %2</p><ul><li><b>Comply:</b> %3</li><li><b>Evidence:</b> %4</li><li><b>Commentary:</b> "
           u"%5</li>"
           "</ul>"_s.arg(one.code, lines(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

QString answerAtTheHead(const MadeUp &one)
{
    return u"<table><tr><th>Ref</th><th>Requirement</th><th>Our "
           u"response</th><th>Evidence</th></tr><tr><td>%1</td><td>%2"
           "</td><td><p>%3</p>%5</td><td>%4</td></tr></table>"_s.arg(one.code, p(one.requirement), one.comply,
                                                                     p(one.evidence), p(one.commentary));
}

QString lastYearBeside(const MadeUp &one)
{
    return u"<table><tr><th>Code provision</th><th>Code requirement</th><th>Comply</th><th>Comply 2023</th><th>Evidence"
           "</th><th>Commentary</th></tr><tr><td>%1</td><td>%2</td><td>%3</td><td>Partially</td><td>%4</td><td>%5</td>"
           "</tr></table>"_s.arg(one.code, p(one.requirement), one.comply, p(one.evidence), p(one.commentary));
}

/// A picture by itself answers Yes or No.
QString icons(const MadeUp &one)
{
    const QString sign = one.comply == u"Yes"_s  ? u"<i class='fa fa-check' aria-hidden=true></i>"_s
                         : one.comply == u"No"_s ? u"<img src=/i/x.png alt=Cross>"_s
                                                 : one.comply;
    return u"<h3>%1</h3>%2<p><b>Do we comply?</b> %3</p><p><b>Evidence</b></p>%4<p><b>Our comments</b></p>%5"_s.arg(
        one.code, p(one.requirement), sign, p(one.evidence), p(one.commentary));
}

/// As the text of a table without its lines.
QString bareLabels(const MadeUp &one)
{
    return u"<p>%1 %2</p><p>Comply %3</p><p>Evidence %4</p><p>Commentary %5</p>"_s.arg(
        one.code, lines(one.requirement), one.comply, lines(one.evidence), lines(one.commentary));
}

QString requirementAcross(const MadeUp &one)
{
    return u"<table><tr><td colspan=3><b>%1</b> "
           u"%2</td></tr><tr><th>Comply</th><th>Evidence</th><th>Commentary</th></tr>"
           "<tr><td>%3</td><td>%4</td><td>%5</td></tr></table>"_s.arg(one.code, p(one.requirement), one.comply,
                                                                      p(one.evidence), p(one.commentary));
}

QString page(Drawn drawn, const std::vector<MadeUp> &answers)
{
    const QString head =
        drawn == grid ? u"<div class=row><div class=col-1>Code provision</div><div class=col-4>Code requirement"
                        "</div><div class=col-1>Comply</div><div class=col>Evidence</div><div class=col>"
                        "Commentary</div></div>"_s
        : drawn == rolesOfTable
            ? u"<div role=row><span role=columnheader>Code provision</span><span role=columnheader>Code "
              "requirement</span><span role=columnheader>Comply</span><span role=columnheader>Evidence"
              "</span><span role=columnheader>Commentary</span></div>"_s
            : QString();
    QString html = u"<html><title>Fenmoor Homes self-assessment 2024-25</title><body><h1>Self-assessment</h1>%1>"_s.arg(
        drawn == rolesOfTable ? u"<div role=table"_s : u"<div"_s);
    html += head;
    for (const MadeUp &one : answers) {
        html += drawn(one);
    }
    return html + u"</div></body></html>"_s;
}

} // namespace

Q_DECLARE_METATYPE(Drawn)

/// Web pages that publish a form provision by provision, read as the application reads them.
class ProseFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryAnswer_data();
    void readsEveryAnswer();
    void readsPicturesBehindQuestions();
    void takesAQuotedRequirementForEvidence();
    void leavesABlankAnswerBlank();
    void keepsOtherLabelsApart();
    void takesABoldWordOfASentenceForNoLabel();
    void tellsWhatStandsUnderNoProvision();
    void beginsAProvisionInTheColumnOfAnswers();
    void beginsAProvisionWithItsWordsBelowHeadings();
    void takesQuotationsAndListsBehindBareLabels();
};

void ProseFormTest::readsEveryAnswer_data()
{
    QTest::addColumn<Drawn>("drawn");
    QTest::newRow("buttons that unfold") << &accordion;
    QTest::newRow("buttons that name nothing") << &foldedBeside;
    QTest::newRow("cards with badges") << &badges;
    QTest::newRow("labels without a space") << &labelsWithoutSpace;
    QTest::newRow("details and summary") << &foldedAway;
    QTest::newRow("definition lists") << &definitions;
    QTest::newRow("cards with labels") << &cards;
    QTest::newRow("a grid of style classes") << &grid;
    QTest::newRow("a table of roles") << &rolesOfTable;
    QTest::newRow("lines of one paragraph") << &oneParagraph;
    QTest::newRow("bold questions") << &boldQuestions;
    QTest::newRow("codes in plain lines") << &codeInAPlainLine;
    QTest::newRow("codes in bold like the labels") << &everythingBold;
    QTest::newRow("plain questions under headings") << &plainQuestions;
    QTest::newRow("items of a list") << &listItems;
    QTest::newRow("the answer at the head of the commentary") << &answerAtTheHead;
    QTest::newRow("last year's answer beside it") << &lastYearBeside;
    QTest::newRow("labels that nothing parts") << &bareLabels;
    QTest::newRow("the requirement across a table") << &requirementAcross;
}

void ProseFormTest::readsEveryAnswer()
{
    QFETCH(const Drawn, drawn);
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        const std::vector<MadeUp> answers = madeUpAnswers(*edition(id));
        const auto document = readDocument(Format::Html, page(drawn, answers).toUtf8(), u"form.html"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
        const Proposal proposal = recognised(*document);
        QCOMPARE(proposal.assessment.edition, id);
        QCOMPARE(differences(proposal, answers), QStringList());
        QCOMPARE(proposal.unplaced.size(), 0U);
    }
}

void ProseFormTest::readsPicturesBehindQuestions()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    answers[2].comply = u"No"_s;
    const auto document = readDocument(Format::Html, page(icons, answers).toUtf8(), u"form.html"_s);
    const Proposal proposal = recognised(*document);
    for (const MadeUp &one : answers) {
        QVERIFY(answerTo(proposal, one.code).comply);
        QCOMPARE(complyWord(*answerTo(proposal, one.code).comply), one.comply);
        QCOMPARE(evidenceOf(answerTo(proposal, one.code)), one.evidence.simplified());
    }
}

void ProseFormTest::takesAQuotedRequirementForEvidence()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    for (MadeUp &one : answers) {
        one.evidence += u"\n\n“"_s + one.requirement.section(u'\n', 0, 0) + u"”"_s;
    }
    answers[4].evidence += u"\n\n"_s + requirement(u"1.2"_s);
    for (const Drawn drawn : {&boldQuestions, &plainQuestions}) {
        const auto document = readDocument(Format::Html, page(drawn, answers).toUtf8(), u"form.html"_s);
        QCOMPARE(differences(recognised(*document), answers), QStringList());
    }
}

void ProseFormTest::leavesABlankAnswerBlank()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    answers[3].comply.clear();
    for (const Drawn drawn : {&accordion, &definitions, &cards, &grid, &oneParagraph, &boldQuestions, &plainQuestions,
                              &listItems, &answerAtTheHead, &lastYearBeside}) {
        const auto document = readDocument(Format::Html, page(drawn, answers).toUtf8(), u"form.html"_s);
        QCOMPARE(differences(recognised(*document), answers), QStringList());
    }
}

void ProseFormTest::keepsOtherLabelsApart()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const auto document = readDocument(Format::Html, page(plainQuestions, answers).toUtf8(), u"form.html"_s);
    const QJsonArray other = answerTo(recognised(*document), u"1.4"_s).source[u"other"_s].toArray();
    QCOMPARE(other.first()[u"heading"_s].toString(), u"lead officer"_s);
    QCOMPARE(other.first()[u"text"_s].toString(), u"Jo Fen"_s);
}

void ProseFormTest::takesABoldWordOfASentenceForNoLabel()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    for (MadeUp &one : answers) {
        one.evidence = u"See the Commentary of the Board."_s;
    }
    for (const Drawn drawn : {&oneParagraph, &boldQuestions, &plainQuestions}) {
        QString html = page(drawn, answers);
        html.replace(u"the Commentary of"_s, u"the <b>Commentary</b> of"_s);
        const auto document = readDocument(Format::Html, html.toUtf8(), u"form.html"_s);
        QCOMPARE(differences(recognised(*document), answers), QStringList());
    }
}

void ProseFormTest::tellsWhatStandsUnderNoProvision()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    QString html = page(plainQuestions, answers);
    const QString end = u"<p>Lead officer: Jo Fen</p>"_s;
    const QString read = end + u"<button aria-expanded=false>Read more</button><div>the rest</div>"_s;
    html.replace(html.indexOf(end), end.size(), read);
    html.replace(html.lastIndexOf(end), end.size(), end + u"<h3>Our board</h3><p>It met twice.</p><p>Once here.</p>"_s);
    const auto document = readDocument(Format::Html, html.toUtf8(), u"form.html"_s);
    const Proposal proposal = recognised(*document);
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 1U);
    QCOMPARE(proposal.unplaced[0].cells, QStringList({u"Our board"_s, u"It met twice."_s, u"Once here."_s}));
    QVERIFY(QString::fromUtf8(QJsonDocument(answerTo(proposal, u"1.2"_s).source).toJson()).contains(u"the rest"));
}

void ProseFormTest::beginsAProvisionInTheColumnOfAnswers()
{
    const QString row = u"<tr><td>%1</td><td>%2</td></tr>"_s;
    QString html = u"<title>Self-assessment</title><table>"_s;
    for (const QString &code : {u"5.1"_s, u"5.2"_s, u"5.3"_s}) {
        html += row.arg(code == u"5.1" ? u"Code provision"_s : QString(), code + u' ' + requirement(code)) +
                row.arg(u"Comply"_s, u"Yes"_s) + row.arg(u"Commentary"_s, u"Policy for "_s + code) +
                row.arg(QString(), u"2.1 of the policy"_s);
    }
    const auto document = readDocument(Format::Html, (html + u"</table>"_s).toUtf8(), u"form.html"_s);
    const Proposal proposal = recognised(*document);
    for (const QString &code : {u"5.1"_s, u"5.2"_s, u"5.3"_s}) {
        QCOMPARE(answerTo(proposal, code).commentary.plain(), u"Policy for %1\n\n2.1 of the policy"_s.arg(code));
    }
}

/// A page's look makes headings of some provisions, and two of one.
void ProseFormTest::beginsAProvisionWithItsWordsBelowHeadings()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    QString html = u"<title>Self-assessment</title>"_s;
    for (size_t i = 0; i < answers.size(); ++i) {
        const MadeUp &one = answers[i];
        const QString words = one.code + u": "_s + one.requirement;
        const qsizetype half = words.indexOf(u' ', words.size() / 2);
        const QString start = i % 2 == 0 ? p(words)
                                         : u"<h3>%1</h3><h3>%2</h3>"_s.arg(words.left(half).toHtmlEscaped(),
                                                                           words.mid(half + 1).toHtmlEscaped());
        html += start + u"<p>Comply: %1</p><p>Evidence</p>%2<p>Commentary</p>%3"_s.arg(one.comply, p(one.evidence),
                                                                                       p(one.commentary));
    }
    const auto document = readDocument(Format::Html, html.toUtf8(), u"form.html"_s);
    const Proposal proposal = recognised(*document);
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void ProseFormTest::takesQuotationsAndListsBehindBareLabels()
{
    Blocks blocks;
    const auto add = [&blocks](const QString &text) {
        for (Block &block : blocksOf(text)) {
            blocks.push_back(std::move(block));
        }
    };
    for (const QStringList &one : sectionOne()) {
        add(one[0] + u' ' + one[1]);
        add(u"Comply Yes"_s);
        add(u"Evidence – Policy, page "_s + one[0].right(1));
        add(u"Commentary “We ask every tenant at "_s + one[0] + u".”"_s);
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const QStringList &one : sectionOne()) {
        const Answer &answer = answerTo(proposal, one[0]);
        QCOMPARE(answer.comply, Comply::Yes);
        QCOMPARE(evidenceOf(answer), u"Policy, page "_s + one[0].right(1));
        QCOMPARE(commentaryOf(answer), u"“We ask every tenant at "_s + one[0] + u".”"_s);
    }
}

QTEST_GUILESS_MAIN(ProseFormTest)
#include "ProseFormTest.moc"
