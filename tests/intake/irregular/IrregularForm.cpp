// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/IrregularForm.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &regularHeadings()
{
    static const QStringList headings = {u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s,
                                         u"Evidence"_s, u"Commentary / explanation"_s};
    return headings;
}

FormLine headerOf(const QStringList &headings)
{
    FormLine line;
    line.heads = true;
    for (const QString &heading : headings) {
        line.cells.push_back(cellOf(heading));
    }
    return line;
}

Evidence policyPage(int page)
{
    Evidence item;
    item.kind = EvidenceKind::Document;
    item.text = u"Fenmoor complaints policy, page %1"_s.arg(page);
    item.document = u"Fenmoor complaints policy"_s;
    item.page = QString::number(page);
    return item;
}

QString wordsOf(const std::vector<Evidence> &items)
{
    QStringList lines;
    for (const Evidence &item : items) {
        lines.append(item.text);
    }
    return lines.join(u'\n');
}

} // namespace

FormCell &FormCell::link(const QString &words, const QString &address)
{
    texts.push_back({{{words, address}}});
    return *this;
}

QString FormCell::plain() const
{
    QStringList lines;
    for (const CellText &text : texts) {
        QString line = text.item ? u"- "_s : QString();
        for (const Piece &piece : text.pieces) {
            line += piece.look == Piece::Look::Removed ? QString() : piece.words;
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

FormCell cellOf(const QString &plain)
{
    FormCell cell;
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts)) {
        const bool item = line.startsWith(u"- "_s);
        cell.texts.push_back({{{item ? line.mid(2) : line}}, item});
    }
    return cell;
}

const char *nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Docx:
        return "docx";
    case Kind::Odt:
        return "odt";
    case Kind::Html:
        return "html";
    case Kind::Xlsx:
        return "xlsx";
    case Kind::Csv:
        return "csv";
    case Kind::Txt:
        return "txt";
    case Kind::RuledPdf:
        return "pdf with lines";
    case Kind::UnruledPdf:
        break;
    }
    return "pdf without lines";
}

FormLine &Made::line(const QString &code)
{
    for (FormLine *line : provisions()) {
        if (line->code == code) {
            return *line;
        }
    }
    qFatal("The form has no row for %s.", qPrintable(code));
}

FormCell &Made::cell(const QString &code, Column column)
{
    return line(code).cells.at(size_t(column));
}

ExpectedAnswer &Made::answer(const QString &code)
{
    for (ExpectedAnswer &answer : expected.answers) {
        if (answer.code == code) {
            return answer;
        }
    }
    qFatal("Nothing is expected of %s.", qPrintable(code));
}

void Made::setComply(const QString &code, const QString &words, std::optional<Comply> comply, bool doubtful)
{
    cell(code, ComplyColumn) = cellOf(words);
    answer(code).comply = comply;
    answer(code).asWritten = words == u"Yes"_s || words == u"No"_s ? QString() : words;
    answer(code).doubtful = doubtful;
}

void Made::setEvidence(const QString &code, const std::vector<Evidence> &items)
{
    cell(code, EvidenceColumn) = cellOf(wordsOf(items));
    answer(code).evidence = items;
}

void Made::setCommentary(const QString &code, const QString &words)
{
    cell(code, CommentaryColumn) = cellOf(words);
    answer(code).commentary = words;
}

std::vector<FormLine *> Made::provisions()
{
    std::vector<FormLine *> lines;
    for (FormPart &part : form.parts) {
        for (FormLine &line : part.lines) {
            if (!line.code.isEmpty()) {
                lines.push_back(&line);
            }
        }
    }
    return lines;
}

Made regularForm(Kind kind)
{
    Made made{kind, {}, {}};
    made.form.cover = {u"# Fenmoor Homes: complaints self-assessment 2024-25"_s};
    made.expected.edition = u"hos-2024"_s;
    made.expected.organisation = u"Fenmoor Homes"_s;
    made.expected.year = u"2024-25"_s;
    int number = 0;
    for (const QStringList &codes : {QStringList{u"1.2"_s, u"1.3"_s, u"1.4"_s}, {u"2.2"_s, u"2.3"_s, u"2.4"_s}}) {
        const Section *section = edition(u"hos-2024"_s)->sectionOf(*ProvisionCode::from(codes.front()));
        FormPart part{{u"# Section "_s + section->number + u": "_s + section->title}, {headerOf(regularHeadings())}};
        for (const QString &code : codes) {
            ++number;
            ExpectedAnswer answer{code, number % 3 == 0 ? Comply::No : Comply::Yes, {}, {}, {}};
            Evidence note;
            note.text = u"Minutes of the panel, item %1"_s.arg(number);
            answer.evidence = {policyPage(number + 2), note};
            answer.commentary =
                u"Our teams in ward %1 work in this way and look at it each quarter."_s.arg(number + 100);
            FormLine line{code, {}};
            line.cells = {cellOf(code), cellOf(requirement(code)), cellOf(number % 3 == 0 ? u"No"_s : u"Yes"_s),
                          cellOf(wordsOf(answer.evidence)), cellOf(answer.commentary)};
            part.lines.push_back(line);
            made.expected.answers.push_back(answer);
        }
        made.form.parts.push_back(part);
    }
    return made;
}

Made mustAndShouldForm(Kind kind)
{
    Made made{kind, {}, {}};
    made.form.cover = {u"# Fenmoor Homes: complaints self-assessment 2022-23"_s};
    made.expected.edition = u"hos-2022"_s;
    made.expected.organisation = u"Fenmoor Homes"_s;
    made.expected.year = u"2022-23"_s;
    const std::vector<std::pair<QString, QStringList>> tables = {
        {u"# Mandatory ‘must’ requirements"_s, {u"4.1"_s, u"4.2"_s, u"4.6"_s, u"4.11"_s}},
        {u"# Best practice ‘should’ requirements"_s, {u"4.3"_s, u"4.4"_s, u"4.5"_s, u"4.9"_s}}};
    int number = 0;
    for (const auto &[title, codes] : tables) {
        FormPart part{{u"# Section 4 - Complaint handling personnel"_s, title},
                      {headerOf({u"Code section"_s, u"Code requirement"_s, u"Comply: Yes/No"_s,
                                 u"Evidence, commentary and any explanations"_s})}};
        for (const QString &code : codes) {
            ++number;
            ExpectedAnswer answer{code, number == 3 ? Comply::No : Comply::Yes, {}, {}, {}};
            answer.commentary =
                u"Our teams in ward %1 work in this way and look at it each quarter."_s.arg(number + 100);
            FormLine line{code, {}};
            line.cells = {cellOf(code), cellOf(requirement(code, u"hos-2022"_s)),
                          cellOf(number == 3 ? u"No"_s : u"Yes"_s), cellOf(answer.commentary)};
            part.lines.push_back(line);
            made.expected.answers.push_back(answer);
        }
        made.form.parts.push_back(part);
    }
    return made;
}

QByteArray fileOf(const IrregularForm &form, Kind kind)
{
    switch (kind) {
    case Kind::Docx:
        return docxOf(form);
    case Kind::Odt:
        return odtOf(form);
    case Kind::Html:
        return htmlOf(form);
    case Kind::Xlsx:
        return xlsxOf(form);
    case Kind::Csv:
        return csvOf(form);
    case Kind::Txt:
        return txtOf(form);
    case Kind::RuledPdf:
    case Kind::UnruledPdf:
        break;
    }
    return pdfOf(form, kind == Kind::RuledPdf);
}

} // namespace attest::test
