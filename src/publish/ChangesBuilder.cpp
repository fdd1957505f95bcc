// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ChangesBuilder.h"

#include "compare/ComparisonWords.h"
#include "compare/SummaryWords.h"
#include "publish/DraftNotice.h"
#include "publish/MarkedWords.h"
#include "publish/ReportParts.h"
#include "publish/RequirementBlocks.h"
#include "publish/changes/ChangedAnswer.h"
#include "publish/changes/CodeChangeLists.h"
#include "publish/changes/DriftBlocks.h"
#include "publish/changes/RowsBySection.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangesBuilder)
};

/// Under which heading a row's answer stands; the first that fits.
enum class Place { Compliance, Rewritten, Smaller, ToReview, New, Withdrawn, Unchanged, Blank };

bool rewritten(const TextChange &text)
{
    return text.changed() && text.kind != TextChangeKind::SmallChange && text.kind != TextChangeKind::LinksChanged;
}

Place placeOf(const ComparisonRow &row)
{
    if (row.isWithdrawn()) {
        return Place::Withdrawn;
    }
    if (row.isNew()) {
        return Place::New;
    }
    switch (row.compliance) {
    case ComplianceChange::NewlyCompliant:
    case ComplianceChange::NewlyNotCompliant:
    case ComplianceChange::OtherwiseChanged:
    case ComplianceChange::NowAnswered:
    case ComplianceChange::NoLongerAnswered:
    case ComplianceChange::NotComparable: // it joins provisions of which only some were answered
        return Place::Compliance;
    case ComplianceChange::ToReview:
        if (row.differsToReview()) {
            return Place::Compliance;
        }
        break;
    case ComplianceChange::Unchanged:
        break;
    }
    if (rewritten(row.commentary) || rewritten(row.explanation)) {
        return Place::Rewritten;
    }
    if (row.answerChanged()) {
        return Place::Smaller;
    }
    if (row.compliance == ComplianceChange::ToReview) {
        return Place::ToReview;
    }
    return row.answerUnchanged ? Place::Unchanged : Place::Blank;
}

/// Whether a row's answer is told in an entry of its own, with what its provision asks.
bool hasEntry(Place place)
{
    return place != Place::ToReview && place != Place::Unchanged && place != Place::Blank;
}

class ChangesDocument
{
public:
    explicit ChangesDocument(const ChangeReport &report)
        : m_report(report), m_comparison(report.comparison), m_code(report)
    {
    }

    Document build();

private:
    void info();
    void opening();
    void codeChanges();
    void complianceTable();
    void answers(Place place, const QString &title, const QString &told);
    Cell asks(const ComparisonRow &row) const;
    bool sideBySide() const { return standSideBySide(m_comparison); }
    void codes(Place place, const QString &title, const QString &told);
    void colophon();
    std::vector<const ComparisonRow *> rowsAt(Place place) const;
    void say(const QString &sentence);

    const ChangeReport &m_report;
    const AssessmentComparison &m_comparison;
    CodeTelling m_code;
    Document m_out;
};

Document ChangesDocument::build()
{
    info();
    opening();
    append(m_out.blocks, driftBlocks(m_report));
    complianceTable();
    answers(Place::Compliance,
            sideBySide() ? Words::tr("Answers that differ in compliance")
                         : Words::tr("Answers whose compliance changed"),
            {});
    codeChanges();
    answers(Place::Rewritten, Words::tr("Answers in other words"), {});
    answers(Place::Smaller, sideBySide() ? Words::tr("Smaller differences") : Words::tr("Smaller changes"), {});
    answers(Place::New,
            m_comparison.kind == ComparisonKind::Codes ? Words::tr("Provisions that only the second Code has")
                                                       : Words::tr("New provisions"),
            {});
    answers(Place::Withdrawn, Words::tr("Withdrawn provisions"),
            Words::tr("The codes are those of the %1. What was said of them:").arg(m_comparison.from.editionName));
    codes(Place::ToReview, Words::tr("Carried over, to be reviewed"),
          Words::tr("These answers were brought over as they were, and nobody has confirmed them yet:"));
    codes(Place::Unchanged, sideBySide() ? Words::tr("The same word for word") : Words::tr("Unchanged word for word"),
          sideBySide() ? Words::tr("These answers say the same, evidence and all:")
                       : Words::tr("These answers say what they said, evidence and all:"));
    codes(Place::Blank, Words::tr("Not answered"),
          sideBySide() ? Words::tr("These have no answer on either side:")
                       : Words::tr("These have no answer, as before:"));
    colophon();
    return std::move(m_out);
}

void ChangesDocument::info()
{
    DocumentInfo &info = m_out.info;
    info.organisation = m_comparison.to.organisation;
    info.year = m_comparison.to.year.text();
    info.notice = draftNotice(m_comparison.to);
    info.title = (sideBySide() ? Words::tr("What differs. %1") : Words::tr("What changed. %1"))
                     .arg(comparisonTitle(m_comparison));
    if (!info.notice.isEmpty()) {
        info.title += u" ("_s + info.notice + u')';
    }
    info.subject = Words::tr("A comparison of two self-assessments, provision by provision: %1 and %2")
                       .arg(m_comparison.from.name(), m_comparison.to.name());
}

void ChangesDocument::say(const QString &sentence)
{
    m_out.blocks.push_back(paragraph(sentence));
}

void ChangesDocument::opening()
{
    m_out.blocks.push_back(heading(1, sideBySide() ? Words::tr("What differs") : Words::tr("What changed")));
    m_out.blocks.push_back(strongParagraph(comparisonTitle(m_comparison)));
    if (m_comparison.kind == ComparisonKind::Codes) {
        say(Words::tr("The first form, %1, was answered against the %2 of the %3; the second, %4, against the %5 of "
                      "the %6.")
                .arg(m_comparison.from.name(), m_comparison.from.editionName, m_comparison.from.ombudsman,
                     m_comparison.to.name(), m_comparison.to.editionName, m_comparison.to.ombudsman));
    } else if (m_comparison.acrossEditions()) {
        say(Words::tr("%1 was answered against the %2, %3 against the %4.")
                .arg(m_comparison.from.name(), m_comparison.from.editionName, m_comparison.to.name(),
                     m_comparison.to.editionName));
    } else {
        say(Words::tr("Both were answered against the %1.").arg(m_comparison.to.editionName));
    }
    m_out.blocks.push_back(sentenceList(m_report.sentences()));
    const QString added = sideBySide()
                              ? Words::tr("Words of %1 alone are ").arg(sideWords(m_comparison, m_comparison.to))
                              : Words::tr("Words that were added are ");
    const QString removed = sideBySide()
                                ? Words::tr(", words of %1 alone are ").arg(sideWords(m_comparison, m_comparison.from))
                                : Words::tr(", words that were removed are ");
    m_out.blocks.push_back(
        {Paragraph{{markedSpan(added, Revision::None), markedSpan(Words::tr("underlined"), Revision::Added),
                    markedSpan(removed, Revision::None), markedSpan(Words::tr("struck through"), Revision::Removed),
                    markedSpan(Words::tr("."), Revision::None)}}});
}

void ChangesDocument::codeChanges()
{
    std::vector<const ComparisonRow *> rows;
    bool noneHasEntry = true;
    for (const ComparisonRow &row : m_comparison.rows) {
        if (codeChangeWords(row).isEmpty() && !row.codeChanged()) {
            continue;
        }
        if (hasEntry(placeOf(row))) {
            noneHasEntry = false;
        } else {
            rows.push_back(&row);
        }
    }
    if (rows.empty() && noneHasEntry) {
        return;
    }
    const bool codes = m_comparison.kind == ComparisonKind::Codes;
    m_out.blocks.push_back(heading(2, codes ? Words::tr("What covers what") : Words::tr("What the Code changed")));
    append(m_out.blocks, codeChangeLists(m_comparison));
    if (!noneHasEntry) {
        say(rows.empty() ? Words::tr("What that means is told with each provision’s answer.")
                         : Words::tr("What that means is told with each provision’s answer; here with those whose "
                                     "answer has no entry of its own."));
    }
    for (const SectionRows &section : rowsBySection(m_report, rows)) {
        Table table;
        table.caption = provisionsCaption(qsizetype(section.rows.size()));
        table.headerRows = 1;
        table.rows.push_back(headingRow({Words::tr("Provision"), Words::tr("It asks"),
                                         codes ? Words::tr("What it covers") : Words::tr("What the Code did"),
                                         Words::tr("What it means"), Words::tr("Answer")}));
        for (const ComparisonRow *row : section.rows) {
            const QString did = codeChangeWords(*row);
            Cell means = wordsCell(m_code.notes(*row));
            append(means.blocks, m_code.words(*row));
            table.rows.push_back({{wordsCell(row->code().text(), true), asks(*row),
                                   wordsCell(did.isEmpty() ? Words::tr("Other words") : did), means,
                                   wordsCell(firstUpper(complianceWords(m_comparison, *row)))}});
        }
        m_out.blocks.push_back(heading(3, section.title));
        m_out.blocks.push_back({table});
    }
}

/// By what a reader knows the provision again.
Cell ChangesDocument::asks(const ComparisonRow &row) const
{
    const Provision *provision = provisionOf(m_report, row);
    return wordsCell(provision == nullptr ? QString() : openingWords(*provision));
}

std::vector<const ComparisonRow *> ChangesDocument::rowsAt(Place place) const
{
    std::vector<const ComparisonRow *> rows;
    for (const ComparisonRow &row : m_comparison.rows) {
        if (placeOf(row) == place) {
            rows.push_back(&row);
        }
    }
    return rows;
}

void ChangesDocument::complianceTable()
{
    const auto rows = rowsAt(Place::Compliance);
    m_out.blocks.push_back(heading(2, Words::tr("Compliance")));
    if (rows.empty()) {
        say(Words::tr("No answer to a provision that both forms ask is another one."));
        return;
    }
    Table table;
    table.caption = provisionsCaption(qsizetype(rows.size()));
    table.headerRows = 1;
    table.rows.push_back(headingRow({Words::tr("Provision"), Words::tr("It asks"), Words::tr("Answer"),
                                     sideBySide() ? Words::tr("What differs") : Words::tr("What happened")}));
    for (const ComparisonRow *row : rows) {
        table.rows.push_back({{wordsCell(row->code().text(), true), asks(*row),
                               wordsCell(firstUpper(complianceWords(m_comparison, *row))),
                               wordsCell(firstUpper(complianceChangeWords(m_comparison, *row)))}});
    }
    m_out.blocks.push_back({table});
}

void ChangesDocument::answers(Place place, const QString &title, const QString &told)
{
    const auto rows = rowsAt(place);
    if (rows.empty()) {
        return;
    }
    m_out.blocks.push_back(heading(2, title));
    if (!told.isEmpty()) {
        say(told);
    }
    for (const SectionRows &section : rowsBySection(m_report, rows)) {
        for (const ComparisonRow *row : section.rows) {
            // Else the answer says so.
            const bool toReview = row->compliance == ComplianceChange::ToReview && !row->differsToReview();
            append(m_out.blocks,
                   provisionHeadings(section, *row, toReview ? QString() : complianceChangeWords(m_comparison, *row)));
            append(m_out.blocks, changedAnswer(m_report, *row, m_code));
        }
    }
}

void ChangesDocument::codes(Place place, const QString &title, const QString &told)
{
    const auto rows = rowsAt(place);
    if (rows.empty()) {
        return;
    }
    m_out.blocks.push_back(heading(2, title));
    say(told);
    QStringList sections;
    for (const SectionRows &section : rowsBySection(m_report, rows)) {
        std::vector<ProvisionCode> list;
        for (const ComparisonRow *row : section.rows) {
            list.push_back(row->code());
        }
        sections.append(section.alone ? section.title : Words::tr("%1: %2").arg(section.title, codesWords(list)));
    }
    m_out.blocks.push_back(sentenceList(sections));
}

void ChangesDocument::colophon()
{
    for (const ComparedSide *side : {&m_comparison.from, &m_comparison.to}) {
        const QString id = side->id ? side->id->text() : Words::tr("not kept in a library");
        m_out.colophon.push_back(paragraph(
            Words::tr("%1: edition %2, %3, assessment %4.").arg(side->name(), side->edition, stateWords(*side), id)));
    }
    append(m_out.colophon, wordingNotices({m_report.from, m_report.to}));
    m_out.colophon.push_back(
        paragraph(Words::tr("Words are compared without regard to white space, list marks and the kind of quotation "
                            "marks. A text is called rewritten, or in other words, where fewer than three quarters of "
                            "its words are the same on both sides.")));
}

} // namespace

Document buildChanges(const ChangeReport &report)
{
    return ChangesDocument(report).build();
}

} // namespace attest
