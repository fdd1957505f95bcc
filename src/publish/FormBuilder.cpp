// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/FormBuilder.h"

#include "assessment/PrintedAnswer.h"
#include "base/Days.h"
#include "publish/DraftNotice.h"
#include "publish/RequirementBlocks.h"
#include "publish/SubjectTerm.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormBuilder)
};

constexpr qsizetype hashDigits = 12; ///< enough to tell editions apart, short enough to read out

/// "Self-assessment form" as it stands after a colon; a title in capitals throughout keeps them.
QString afterColon(const QString &title)
{
    const QString rest = title.mid(1);
    return rest == rest.toLower() ? title.left(1).toLower() + rest : title;
}

QString purposeSentence(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Annual:
        return {};
    case Purpose::Restructure:
        return Words::tr("A new self-assessment after a significant restructure.");
    case Purpose::Merger:
        return Words::tr("A new self-assessment after a merger.");
    case Purpose::ChangeOfProcedures:
        return Words::tr("A new self-assessment after a change in procedures.");
    case Purpose::BusinessContinuity:
        return Words::tr("A new self-assessment after the business continuity plan was used.");
    case Purpose::Ombudsman:
        return Words::tr("A new self-assessment at the Ombudsman's request.");
    }
    return {};
}

Cell textCell(const QString &text, bool header = false)
{
    Cell cell;
    cell.header = header;
    if (!text.isEmpty()) {
        cell.blocks.push_back(paragraph(text));
    }
    return cell;
}

Block marked(const QString &text, bool Span::*look)
{
    Span span;
    span.text = text;
    span.*look = true;
    return {Paragraph{{span}}};
}

class FormDocument
{
public:
    FormDocument(const Assessment &assessment, const Edition &edition, const FormOptions &options)
        : m_assessment(assessment), m_edition(edition),
          m_term(edition.subjectTerm, options.ownSubjectTerm ? assessment.organisation.subjectTerm : QString())
    {
    }

    Document build();

private:
    void info();
    void opening();
    QString carriedNotice() const;
    void section(const Section &section);
    void groupHeadings(const Group &group, const Group *before);
    Table table(const Section &section, const Group &group) const;
    Row row(const Provision &provision) const;
    static Cell comply(const PrintedAnswer &printed, bool carried);
    Cell requirement(const Provision &provision) const;
    void response();
    void colophon();
    QString approvalSentence() const;
    void say(const QString &sentence);

    const Assessment &m_assessment;
    const Edition &m_edition;
    SubjectTerm m_term;
    Document m_out;
};

Document FormDocument::build()
{
    info();
    opening();
    for (const Section &each : m_edition.sections) {
        section(each);
    }
    response();
    colophon();
    return std::move(m_out);
}

void FormDocument::info()
{
    DocumentInfo &info = m_out.info;
    info.organisation = m_assessment.organisation.name;
    info.year = m_assessment.year.text();
    info.notice = draftNotice(m_assessment.state);
    info.landscape = true;
    info.title = Words::tr("%1: %2 self-assessment %3").arg(info.organisation, m_edition.name(), info.year);
    if (!info.notice.isEmpty()) {
        info.title += u" ("_s + info.notice + u')';
    }
    info.subject = Words::tr("The self-assessment of %1 for %2 against the %3 (%4)")
                       .arg(info.organisation, info.year, m_edition.name(), m_edition.ombudsman);
}

void FormDocument::say(const QString &sentence)
{
    if (!sentence.isEmpty()) {
        m_out.blocks.push_back(paragraph(sentence));
    }
}

void FormDocument::opening()
{
    const QString title = m_edition.form.title;
    m_out.blocks.push_back(
        heading(1, title.isEmpty() ? m_edition.name() : m_edition.name() + u": "_s + afterColon(title)));
    m_out.blocks.push_back(marked(m_assessment.organisation.name + u", "_s + m_assessment.year.text(), &Span::strong));
    say(purposeSentence(m_assessment.purpose));
    say(m_edition.wordingNotice());
    say(carriedNotice());
    for (const QString &sentence : m_edition.form.introduction) {
        say(m_term.in(sentence));
    }
}

QString FormDocument::carriedNotice() const
{
    const auto carried = std::count_if(m_assessment.answers.begin(), m_assessment.answers.end(),
                                       [](const Answer &answer) { return answer.toReview(); });
    return carried == 0 ? QString()
                        : Words::tr("Answers marked “To be reviewed” (%1) come from an earlier self-assessment; nobody "
                                    "has confirmed them for this year yet.")
                              .arg(carried);
}

void FormDocument::section(const Section &section)
{
    m_out.blocks.push_back(heading(2, Words::tr("Section %1: %2").arg(section.number, section.title)));
    const Group *before = nullptr;
    for (const Group &group : section.groups) {
        groupHeadings(group, before);
        m_out.blocks.push_back({table(section, group)});
        before = &group;
    }
}

void FormDocument::groupHeadings(const Group &group, const Group *before)
{
    // A title that several stages share is printed once, above the first of them.
    const bool newTitle = before == nullptr || before->title != group.title;
    if (!group.title.isEmpty() && newTitle) {
        m_out.blocks.push_back(heading(3, group.title));
    }
    if (!group.stage.isEmpty() && group.stage != group.title) {
        m_out.blocks.push_back(heading(group.title.isEmpty() ? 3 : 4, group.stage));
    }
}

Table FormDocument::table(const Section &section, const Group &group) const
{
    Table out;
    QStringList name = {Words::tr("Section %1").arg(section.number), group.title, group.stage};
    name.removeAll(QString());
    name.removeDuplicates();
    const auto count = group.provisions.size();
    out.caption =
        name.join(u", "_s) + u": "_s + (count == 1 ? Words::tr("1 provision") : Words::tr("%1 provisions").arg(count));
    out.headerRows = 1;
    Row headings;
    for (const FormColumn &column : m_edition.form.columns) {
        headings.cells.push_back(textCell(column.heading, true));
    }
    out.rows.push_back(headings);
    for (const Provision &provision : group.provisions) {
        out.rows.push_back(row(provision));
    }
    return out;
}

Row FormDocument::row(const Provision &provision) const
{
    const Answer *answer = m_assessment.find(provision.code);
    const PrintedAnswer printed = answer != nullptr ? printedAnswer(m_edition, *answer) : PrintedAnswer{};
    Row out;
    for (const FormColumn &column : m_edition.form.columns) {
        Cell cell;
        switch (column.key) {
        case ColumnKey::Code:
            cell = textCell(provision.code.text(), true);
            break;
        case ColumnKey::Requirement:
            cell = requirement(provision);
            break;
        case ColumnKey::Comply:
            cell = comply(printed, answer != nullptr && answer->toReview());
            break;
        case ColumnKey::Evidence:
            cell.blocks = printed.evidence;
            break;
        case ColumnKey::Commentary:
            cell.blocks = printed.commentary;
            break;
        case ColumnKey::EvidenceCommentary:
            cell.blocks = printed.evidence;
            cell.blocks.insert(cell.blocks.end(), printed.commentary.begin(), printed.commentary.end());
            break;
        }
        out.cells.push_back(std::move(cell));
    }
    return out;
}

Cell FormDocument::comply(const PrintedAnswer &printed, bool carried)
{
    Cell cell;
    if (!printed.comply.isEmpty()) {
        cell.blocks.push_back(marked(printed.comply, &Span::strong));
    }
    if (carried) {
        cell.blocks.push_back(marked(toBeReviewed(), &Span::emphasis));
    }
    return cell;
}

Cell FormDocument::requirement(const Provision &provision) const
{
    Cell cell;
    cell.blocks = requirementBlocks(provision, m_term);
    return cell;
}

void FormDocument::response()
{
    if (!m_assessment.response || m_assessment.response->isEmpty()) {
        return;
    }
    m_out.blocks.push_back(heading(2, Words::tr("The governing body's response")));
    const Blocks words = m_assessment.response->blocks();
    m_out.blocks.insert(m_out.blocks.end(), words.begin(), words.end());
}

QString FormDocument::approvalSentence() const
{
    if (!m_assessment.approval) {
        return draftNotice(m_assessment.state).isEmpty() ? Words::tr("The governing body's approval is not on record.")
                                                         : Words::tr("Not yet approved by the governing body.");
    }
    const Approval &approval = *m_assessment.approval;
    QString body = approval.body.isEmpty() ? Words::tr("the governing body") : approval.body;
    QString out = approval.date.isValid() ? Words::tr("Approved by %1 on %2").arg(body, dayInWords(approval.date))
                                          : Words::tr("Approved by %1").arg(body);
    if (!approval.minute.isEmpty()) {
        out += Words::tr(", minute %1").arg(approval.minute);
    }
    return out + u'.';
}

void FormDocument::colophon()
{
    const auto add = [this](const QString &sentence) {
        if (!sentence.isEmpty()) {
            m_out.colophon.push_back(paragraph(sentence));
        }
    };
    add(Words::tr("Assessed against the %1 of the %2 (edition %3, content %4).")
            .arg(m_edition.name(), m_edition.ombudsman, m_edition.id.text(), m_edition.contentHash.left(hashDigits)));
    add(m_edition.wordingNotice());
    if (m_term.active()) {
        add(Words::tr("“%1” stands for the Code's “%2” in the requirements and the introduction, whose wording is "
                      "therefore not exactly the Code's.")
                .arg(m_assessment.organisation.subjectTerm, m_edition.subjectTerm));
    }
    add(approvalSentence());
    if (m_assessment.approval && !m_assessment.approval->digest.isEmpty()) {
        add(Words::tr("Digest of what was approved (SHA-256): %1").arg(m_assessment.approval->digest));
    }
}

} // namespace

Document buildForm(const Assessment &assessment, const Edition &edition, const FormOptions &options)
{
    return FormDocument(assessment, edition, options).build();
}

} // namespace attest
