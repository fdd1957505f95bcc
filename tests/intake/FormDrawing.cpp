// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormDrawing.h"

#include "support/TestData.h"

namespace attest::test {

namespace {

using namespace Qt::StringLiterals;

QString folded(const QString &text)
{
    return text.simplified();
}

QString complyPrinted(const Answer &answer)
{
    if (!answer.complyAsWritten.isEmpty()) {
        return answer.complyAsWritten;
    }
    return answer.comply ? complyWord(*answer.comply) : QString();
}

} // namespace

Blocks blocksOf(const QString &plain)
{
    Blocks blocks;
    for (const QString &part : plain.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (!part.startsWith(u"- "_s)) {
            blocks.push_back(paragraph(part));
            continue;
        }
        List list;
        for (const QString &line : part.split(u'\n')) {
            list.items.push_back({paragraph(line.mid(2))});
        }
        blocks.push_back(Block{list});
    }
    return blocks;
}

Cell cell(const QString &plain, int columnSpan, int rowSpan)
{
    Cell out;
    out.blocks = blocksOf(plain);
    out.columnSpan = columnSpan;
    out.rowSpan = rowSpan;
    return out;
}

Row row(const QStringList &cells)
{
    Row out;
    for (const QString &text : cells) {
        out.cells.push_back(cell(text));
    }
    return out;
}

Block table(const QStringList &header, const std::vector<QStringList> &rows)
{
    Table out;
    if (!header.isEmpty()) {
        out.headerRows = 1;
        out.rows.push_back(row(header));
    }
    for (const QStringList &cells : rows) {
        out.rows.push_back(row(cells));
    }
    return Block{out};
}

Document document(Blocks blocks, const QString &title)
{
    Document out;
    out.info.title = title;
    out.blocks = std::move(blocks);
    return out;
}

std::vector<MadeUp> madeUpAnswers(const Edition &edition)
{
    std::vector<MadeUp> out;
    for (const Provision *provision : edition.provisions()) {
        const QString code = provision->code.text();
        const int n = int(out.size());
        MadeUp one{code, provision->plainText(), n % 9 == 4 ? u"No"_s : u"Yes"_s, {}, {}};
        one.evidence =
            u"Fenmoor Homes complaints policy, chapter %1\n\nhttps://www.fenmoorhomes.example/policies/%2"_s.arg(n + 1)
                .arg(n);
        one.commentary = u"Our teams in ward %1 work in this way and look at it each quarter."_s.arg(n + 100);
        out.push_back(one);
    }
    return out;
}

RecogniseRequest requestFor(const QStringList &editions)
{
    RecogniseRequest request;
    for (const QString &id : editions) {
        request.editions.push_back(edition(id));
    }
    request.fileName = u"form.docx"_s;
    return request;
}

Proposal recognised(const Document &document, const QStringList &editions)
{
    Result<Proposal> proposal = recogniseForm(document, requestFor(editions));
    if (!proposal) {
        qFatal("The form was not recognised: %s", qPrintable(proposal.error().message));
    }
    return *std::move(proposal);
}

const Answer &answerTo(const Proposal &proposal, const QString &code)
{
    const Answer *answer = proposal.assessment.find(*ProvisionCode::from(code));
    if (answer == nullptr) {
        qFatal("The proposal has no answer to %s.", qPrintable(code));
    }
    return *answer;
}

QString evidenceOf(const Answer &answer)
{
    return folded(answer.evidenceText());
}

QString commentaryOf(const Answer &answer)
{
    return folded(answer.commentary.plain());
}

QStringList differences(const Proposal &proposal, const std::vector<MadeUp> &answers)
{
    QStringList out;
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        if (complyPrinted(answer) != one.comply) {
            out.append(u"%1: comply is '%2', not '%3'"_s.arg(one.code, complyPrinted(answer), one.comply));
        }
        if (evidenceOf(answer) != folded(one.evidence)) {
            out.append(u"%1: evidence is '%2', not '%3'"_s.arg(one.code, evidenceOf(answer), folded(one.evidence)));
        }
        if (commentaryOf(answer) != folded(one.commentary)) {
            out.append(
                u"%1: commentary is '%2', not '%3'"_s.arg(one.code, commentaryOf(answer), folded(one.commentary)));
        }
    }
    return out;
}

const QStringList &header()
{
    static const QStringList header = {u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s, u"Evidence"_s,
                                       u"Commentary / explanation"_s};
    return header;
}

QString requirement(const QString &code, const QString &id)
{
    return edition(id)->find(*ProvisionCode::from(code))->plainText();
}

std::vector<QStringList> sectionOne()
{
    std::vector<QStringList> rows;
    for (const QString &code : {u"1.2"_s, u"1.3"_s, u"1.4"_s, u"1.5"_s, u"1.6"_s}) {
        rows.push_back({code, requirement(code), u"Yes"_s, u"Evidence of "_s + code, u"Commentary of "_s + code});
    }
    return rows;
}

Proposal read(const std::vector<QStringList> &rows, const QStringList &columns)
{
    return recognised(document({table(columns, rows)}), {u"hos-2024"_s});
}

bool anyNote(const Proposal &proposal, const QString &part)
{
    return std::any_of(proposal.notes.begin(), proposal.notes.end(),
                       [&](const QString &note) { return note.contains(part); });
}

} // namespace attest::test
