// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "formats/Formats.h"
#include "intake/FormDrawing.h"
#include "intake/irregular/Irregularities.h"

#include "formats/readers/PdfReader.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Format formatOf(Kind kind)
{
    return *formatFromName(QString::fromLatin1(isPdf(kind) ? "pdf" : nameOf(kind)));
}

Result<Proposal> readForm(const Made &made)
{
    const Format format = formatOf(made.kind);
    const QString name = u"form."_s + formatName(format);
    const QByteArray bytes = fileOf(made.form, made.kind);
    const Result<Document> document = format == Format::Pdf ? readPdf(bytes, name) : readDocument(format, bytes, name);
    if (!document) {
        return document.error();
    }
    RecogniseRequest request = requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s});
    request.fileName = name;
    return recogniseForm(*document, request);
}

QString comply(const std::optional<Comply> &given)
{
    return given ? complyWord(*given) : u"nothing"_s;
}

/// In these a cell's lines are lines; in plain text and on pages they are words that follow one another.
bool keepsLines(Kind kind)
{
    return kind != Kind::Txt && !isPdf(kind);
}

QString itemAs(const Evidence &item, bool all)
{
    return all ? u"%1 (%2; %3; page %4; clause %5)"_s.arg(item.text)
                     .arg(int(item.kind))
                     .arg(item.url, item.page, item.clause)
               : item.text;
}

QString itemsAs(const std::vector<Evidence> &items, Kind kind, bool all)
{
    QStringList lines;
    for (const Evidence &item : items) {
        lines.append(itemAs(item, all && keepsLines(kind)));
    }
    return keepsLines(kind) ? lines.join(u'\n') : lines.join(u' ').simplified();
}

/// What differs from what the form must give; nothing where all is right.
class Comparing
{
public:
    Comparing(const Made &made, const Proposal &proposal) : m_made(made), m_proposal(proposal) {}

    QStringList differences()
    {
        const Expected &expected = m_made.expected;
        const Assessment &assessment = m_proposal.assessment;
        compare(u"edition"_s, assessment.edition, expected.edition);
        compare(u"landlord"_s, assessment.organisation.name, expected.organisation);
        compare(u"year"_s, assessment.year.text(), expected.year);
        compare(u"approved"_s, m_proposal.approval ? m_proposal.approval->date.toString(Qt::ISODate) : QString(),
                expected.approved);
        for (const Answer &answer : assessment.answers) {
            compareAnswer(answer);
        }
        compareUnplaced();
        for (const QString &note : expected.notes) {
            if (!anyNote(m_proposal, note)) {
                m_out.append(u"no note tells of “%1”, but: %2"_s.arg(note, m_proposal.notes.join(u" | "_s)));
            }
        }
        return m_out;
    }

private:
    void compare(const QString &what, const QString &is, const QString &expected)
    {
        if (is != expected) {
            m_out.append(u"%1 is “%2”, not “%3”"_s.arg(what, is, expected));
        }
    }

    void compareAnswer(const Answer &answer)
    {
        const QString code = answer.provision.text();
        const auto &all = m_made.expected.answers;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const ExpectedAnswer &one) { return one.code == code; });
        const ExpectedAnswer expected = found == all.end() ? ExpectedAnswer{code, {}, {}, {}, {}} : *found;
        compare(code + u" comply"_s, comply(answer.comply), comply(expected.comply));
        compare(code + u" comply as printed"_s, answer.complyAsWritten, expected.asWritten);
        compare(code + u" evidence"_s, itemsAs(answer.evidence, m_made.kind, m_made.expected.items),
                itemsAs(expected.evidence, m_made.kind, m_made.expected.items));
        compare(code + u" commentary"_s, commentaryOf(answer), expected.commentary.simplified());
        if (isDoubtful(answer) != expected.doubtful) {
            m_out.append(code + (expected.doubtful ? u" is not doubted"_s : u" is doubted"_s));
        }
        const bool differs = answer.source[u"requirement"_s].toObject()[u"differs"_s].toBool();
        if (differs != m_made.expected.otherWording.contains(code)) {
            m_out.append(u"%1: the requirement is taken for %2: %3"_s.arg(
                code, differs ? u"worded otherwise"_s : u"the Code's"_s,
                answer.source[u"requirement"_s].toObject()[u"text"_s].toString()));
        }
    }

    void compareUnplaced()
    {
        const std::vector<UnplacedRow> &rows = m_proposal.unplaced;
        if (rows.size() != size_t(m_made.expected.unplaced.size())) {
            for (const UnplacedRow &row : rows) {
                m_out.append(u"kept apart: %1 (%2)"_s.arg(row.cells.join(u" | "_s), row.reason));
            }
            m_out.append(u"%1 rows are kept apart, not %2"_s.arg(rows.size()).arg(m_made.expected.unplaced.size()));
            return;
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            const QString &words = m_made.expected.unplaced.at(qsizetype(i));
            if (!rows[i].cells.join(u' ').simplified().contains(words)) {
                m_out.append(u"kept apart is “%1”, not “%2”"_s.arg(rows[i].cells.join(u" | "_s), words));
            }
            if (rows[i].reason.isEmpty()) {
                m_out.append(u"“%1” is kept apart without a reason"_s.arg(words));
            }
        }
    }

    const Made &m_made;
    const Proposal &m_proposal;
    QStringList m_out;
};

} // namespace

/// A form with each irregularity that forms have shown, in each format in which it can occur, as a file that the
/// application's readers read.
class IrregularFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheExactCells_data();
    void givesTheExactCells();
    void saysWhyTheOthersCannotOccur();
};

void IrregularFormsTest::givesTheExactCells_data()
{
    QTest::addColumn<int>("irregularity");
    QTest::addColumn<int>("kind");
    for (size_t i = 0; i < irregularities().size(); ++i) {
        const Irregularity &one = irregularities()[i];
        for (const Kind kind : allKinds) {
            if (one.whyNot(kind) == nullptr) {
                QTest::addRow("%s, %s", nameOf(kind), one.name) << int(i) << int(kind);
            }
        }
    }
}

void IrregularFormsTest::givesTheExactCells()
{
    QFETCH(int, irregularity);
    QFETCH(int, kind);
    const Made made = irregularities()[size_t(irregularity)].make(Kind(kind));
    const Result<Proposal> proposal = readForm(made);
    if (!made.expected.refused.isEmpty()) {
        QVERIFY(!proposal.ok());
        QVERIFY2(proposal.error().message.contains(made.expected.refused), qPrintable(proposal.error().message));
        return;
    }
    QVERIFY2(proposal.ok(), proposal ? "" : qPrintable(proposal.error().message));
    const QStringList differences = Comparing(made, *proposal).differences();
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void IrregularFormsTest::saysWhyTheOthersCannotOccur()
{
    for (const Irregularity &one : irregularities()) {
        int possible = 0;
        for (const Kind kind : allKinds) {
            const char *reason = one.whyNot(kind);
            possible += reason == nullptr ? 1 : 0;
            QVERIFY2(reason == nullptr || qstrlen(reason) > 10, one.name);
        }
        QVERIFY2(possible > 0, one.name);
    }
}

QTEST_GUILESS_MAIN(IrregularFormsTest)
#include "IrregularFormsTest.moc"
