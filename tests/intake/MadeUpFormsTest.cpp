// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"

#include "intake/FormDrawing.h"
#include "support/DocxBuilder.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

using Docx = DocxBuilder;

Proposal readFrom(Format format, const QByteArray &bytes, const QString &name)
{
    const Result<Document> document = readDocument(format, bytes, name);
    if (!document) {
        qFatal("%s", qPrintable(document.error().message));
    }
    return recognised(*document);
}

QString paragraphs(const QString &plain)
{
    QString xml;
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        xml += Docx::p(line);
    }
    return xml;
}

const QString &numbering()
{
    static const QString xml = u"<w:abstractNum w:abstractNumId=\"1\">"
                               "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
                               "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
                               "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"_s;
    return xml;
}

QString numbered(int level)
{
    return u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"1\"/></w:numPr>"_s.arg(level);
}

} // namespace

/// Whole files of a made-up landlord, read as the application reads them.
class MadeUpFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWebPageInAnotherLayout();
    void keepsWhatTheWebPageHasBesides();
    void readsAWordFormThatNumbersItself();
    void readsAWordFormWithLabels();
};

void MadeUpFormsTest::readsAWebPageInAnotherLayout()
{
    const Proposal proposal =
        readFrom(Format::Html, bytesOf(dataPath(u"intake/fenmoor-2024-25.html"_s)), u"fenmoor-2024-25.html"_s);
    QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
    QCOMPARE(proposal.assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(proposal.assessment.organisation.subjectTerm, u"the Association"_s);
    QCOMPARE(proposal.assessment.year.text(), u"2024-25"_s);

    struct Expected
    {
        QString code;
        std::optional<Comply> comply;
        QString asWritten, evidence, commentary;
    };
    const std::vector<Expected> expected = {
        {u"1.2"_s, Comply::Yes, u"Y"_s, u"Our complaints pages Page 2"_s, u"We took the Code's words."_s},
        {u"1.3"_s,
         Comply::Yes,
         u"Yes - see commentary"_s,
         {},
         u"Staff offer the choice: - on the telephone - at the door"_s},
        {u"1.4"_s, Comply::Partially, u"Partial"_s, u"Complaints Policy, section 2.1 “A request is not a complaint.”"_s,
         u"The leaflet does not say so yet."_s},
        {u"1.5"_s, std::nullopt, u"Yes / No"_s, {}, {}},
        {u"1.6"_s, Comply::Yes, u"✓"_s, u"Survey letter"_s, u"The letter names our team."_s},
        {u"2.1"_s, Comply::No, u"Not yet"_s, u"Board paper 14 May 2025, page 6"_s,
         u"Two reasons in our policy go further than the Code."_s},
        {u"2.2"_s, Comply::Yes, u"Compliant"_s, u"https://www.fenmoorhomes.example/policy.pdf"_s,
         u"The list is in chapter 2."_s},
        {u"2.3"_s, Comply::NotApplicable, u"N/A"_s, u"https://www.fenmoorhomes.example/policy.pdf"_s,
         u"We set no limit."_s},
    };
    for (const Expected &one : expected) {
        const Answer &answer = answerTo(proposal, one.code);
        QCOMPARE(answer.comply, one.comply);
        QCOMPARE(answer.complyAsWritten, one.asWritten);
        QCOMPARE(evidenceOf(answer), one.evidence);
        QCOMPARE(commentaryOf(answer), one.commentary);
    }
    const std::vector<Evidence> &links = answerTo(proposal, u"1.2"_s).evidence;
    QCOMPARE(links.front().kind, EvidenceKind::Url);
    QCOMPARE(links.front().url, u"https://www.fenmoorhomes.example/complaints"_s);
    QCOMPARE(answerTo(proposal, u"1.4"_s).evidence.front().kind, EvidenceKind::Document);
    QCOMPARE(answerTo(proposal, u"1.4"_s).evidence.back().kind, EvidenceKind::Quote);
    QCOMPARE(answerTo(proposal, u"2.1"_s).complyBy, u"2025-09-30"_s);
}

void MadeUpFormsTest::keepsWhatTheWebPageHasBesides()
{
    const Proposal proposal =
        readFrom(Format::Html, bytesOf(dataPath(u"intake/fenmoor-2024-25.html"_s)), u"fenmoor-2024-25.html"_s);
    QCOMPARE(proposal.unplaced.size(), 1U);
    QVERIFY(proposal.unplaced.front().cells.contains(u"Planted."_s));
    const QJsonArray other = answerTo(proposal, u"1.4"_s).source[u"other"_s].toArray();
    QCOMPARE(other.first()[u"heading"_s].toString(), u"Lead officer"_s);
    QCOMPARE(other.first()[u"text"_s].toString(), u"Sam Reed"_s);
}

void MadeUpFormsTest::readsAWordFormThatNumbersItself()
{
    const auto code = edition(u"hos-2024"_s);
    const std::vector<MadeUp> answers = madeUpAnswers(*code);
    QString rows = Docx::row({u"Ref"_s, u"What the Code says"_s, u"Do we comply?"_s, u"Comments"_s, u"Evidence"_s});
    QString section;
    for (const MadeUp &one : answers) {
        const Section *here = code->sectionOf(*ProvisionCode::from(one.code));
        if (here->number != section) {
            section = here->number;
            rows += Docx::tr(Docx::tc(Docx::p(here->title, numbered(0)), u"<w:gridSpan w:val=\"5\"/>"_s));
        }
        QString requirement = one.requirement;
        requirement.replace(u"Landlords"_s, u"Fenmoor Homes"_s).replace(u"landlords"_s, u"Fenmoor Homes"_s);
        const qsizetype half = one.commentary.size() / 2; // part of it written later, with changes tracked
        const QString commentary = u"<w:p>"_s + Docx::r(one.commentary.left(half)) +
                                   u"<w:del w:id=\"1\"><w:r><w:delText>or not </w:delText></w:r></w:del>"
                                   "<w:ins w:id=\"2\">"_s +
                                   Docx::r(one.commentary.mid(half)) + u"</w:ins></w:p>"_s;
        rows += Docx::tr(Docx::tc(Docx::p({}, numbered(1))) + Docx::tc(paragraphs(requirement)) +
                         Docx::tc(Docx::p(one.comply)) + Docx::tc(commentary) + Docx::tc(paragraphs(one.evidence)));
    }
    const QByteArray bytes = DocxBuilder(Docx::p(u"Fenmoor Homes"_s) + Docx::tbl(rows))
                                 .numbering(numbering())
                                 .properties(u"<dc:title>Fenmoor Homes self-assessment 2024-25</dc:title>"_s)
                                 .bytes();
    const Proposal proposal = readFrom(Format::Docx, bytes, u"form.docx"_s);
    QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
    QCOMPARE(proposal.assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(proposal.assessment.year.text(), u"2024-25"_s);
}

void MadeUpFormsTest::readsAWordFormWithLabels()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2022"_s));
    QString body;
    for (const MadeUp &one : answers) {
        const QString across = u"<w:gridSpan w:val=\"2\"/>"_s;
        body += Docx::tbl(Docx::tr(Docx::tc(Docx::p(u"Section "_s + one.code) + paragraphs(one.requirement), across)) +
                          Docx::tr(Docx::tc(Docx::p(u"Compliant? (Yes/No)"_s)) + Docx::tc(Docx::p(one.comply))) +
                          Docx::tr(Docx::tc(Docx::p(u"Evidence"_s)) + Docx::tc(paragraphs(one.evidence))) +
                          Docx::tr(Docx::tc(Docx::p(u"Explanation"_s)) + Docx::tc(paragraphs(one.commentary)))) +
                Docx::p({});
    }
    const Proposal proposal = readFrom(Format::Docx, DocxBuilder(body).bytes(), u"form.docx"_s);
    QCOMPARE(proposal.assessment.edition, u"hos-2022"_s);
    QCOMPARE(differences(proposal, answers), QStringList());
}

QTEST_GUILESS_MAIN(MadeUpFormsTest)
#include "MadeUpFormsTest.moc"
