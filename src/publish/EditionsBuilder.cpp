// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/EditionsBuilder.h"

#include "publish/MarkedWords.h"
#include "publish/ReportParts.h"

#include <QCoreApplication>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionsBuilder)
};

/// The marked words with the Code's own lists, letters and all.
Blocks wording(const ComparedProvision &provision)
{
    Blocks marked = markedParagraphs(provision.marked);
    const std::vector<Spans> lines = linesOf(marked);
    size_t expected = 0;
    for (const RequirementBlock &block : provision.text) {
        expected += block.isList() ? size_t(block.items.size()) : 1;
    }
    if (lines.size() != expected) {
        return marked; // a line was taken apart
    }
    Blocks blocks;
    auto line = lines.cbegin();
    for (const RequirementBlock &block : provision.text) {
        if (!block.isList()) {
            blocks.push_back({Paragraph{*line++}});
            continue;
        }
        List list;
        list.style = block.marker == ListMarker::Alpha ? ListStyle::Alpha : ListStyle::Bullet;
        for (qsizetype i = 0; i < block.items.size(); ++i) {
            list.items.push_back({Block{Paragraph{*line++}}});
        }
        blocks.push_back({list});
    }
    return blocks;
}

/// Each provision under its code and level, its words marked.
Blocks wordings(const std::vector<ComparedProvision> &side)
{
    Blocks blocks;
    for (const ComparedProvision &provision : side) {
        const QString level = provision.level == Level::Must ? Words::tr("must") : Words::tr("should");
        const QString name = Words::tr("%1 · %2").arg(provision.code.text(), level);
        blocks.push_back(strongParagraph(provision.inOurWords ? Words::tr("%1 · in our words").arg(name) : name));
        append(blocks, wording(provision));
    }
    return blocks;
}

class EditionsDocument
{
public:
    explicit EditionsDocument(const EditionReport &report) : m_comparison(report.comparison), m_report(report) {}

    Document build();

private:
    bool parallel() const { return m_comparison.kind == CorrespondenceKind::Parallel; }
    void opening();
    void limits();
    void sections();
    Row row(const EditionRow &row) const;

    const EditionComparison &m_comparison;
    const EditionReport &m_report;
    Document m_out;
};

Document EditionsDocument::build()
{
    m_out.info.title = Words::tr("%1: %2 and %3")
                           .arg(parallel() ? Words::tr("Two Codes side by side") : Words::tr("What the Code changed"),
                                m_comparison.fromName, m_comparison.toName);
    m_out.info.subject = Words::tr("A comparison of two editions, provision by provision");
    m_out.info.landscape = true;
    opening();
    limits();
    sections();
    m_out.colophon.push_back(
        paragraph(Words::tr("Editions compared: %1 and %2.").arg(m_comparison.from.text(), m_comparison.to.text())));
    for (const QString &notice : m_report.notices) {
        m_out.colophon.push_back(paragraph(notice));
    }
    return std::move(m_out);
}

void EditionsDocument::opening()
{
    m_out.blocks.push_back(
        heading(1, parallel() ? Words::tr("Two Codes side by side") : Words::tr("What the Code changed")));
    m_out.blocks.push_back(strongParagraph(Words::tr("%1 and %2").arg(m_comparison.fromName, m_comparison.toName)));
    m_out.blocks.push_back(sentenceList(m_comparison.summary));
    if (parallel()) {
        return;
    }
    m_out.blocks.push_back(
        {Paragraph{{markedSpan(Words::tr("Words that were added are "), Revision::None),
                    markedSpan(Words::tr("underlined"), Revision::Added),
                    markedSpan(Words::tr(", words that were removed are "), Revision::None),
                    markedSpan(Words::tr("struck through"), Revision::Removed),
                    markedSpan(Words::tr(". (moved) stands before sentences that only moved."), Revision::None)}}});
}

void EditionsDocument::limits()
{
    if (m_comparison.limits.empty()) {
        return;
    }
    m_out.blocks.push_back(heading(2, Words::tr("Limits")));
    QStringList sentences;
    for (const LimitChange &limit : m_comparison.limits) {
        sentences.append(firstUpper(limit.inWords()) + u'.');
    }
    m_out.blocks.push_back(sentenceList(sentences));
}

/// A table for each section of the newer edition. What was withdrawn stands among what stood before it.
void EditionsDocument::sections()
{
    QString section;
    Table table;
    const auto finish = [&] {
        if (!table.rows.empty()) {
            m_out.blocks.push_back(heading(2, section));
            const auto rows = qsizetype(table.rows.size()) - 1;
            table.caption =
                rows == 1 ? Words::tr("1 row") : Words::tr("%1 rows, in the newer edition’s order").arg(rows);
            m_out.blocks.push_back({std::exchange(table, {})});
        }
    };
    for (const EditionRow &each : m_comparison.rows) {
        const QString own = each.to.empty() ? each.from.front().section : each.to.front().section;
        if (section.isEmpty() || (!each.to.empty() && own != section)) {
            finish();
            section = own;
            table.headerRows = 1;
            table.rows.push_back(headingRow(
                {Words::tr("Provision"), Words::tr("What became of it"), m_comparison.fromName, m_comparison.toName}));
        }
        table.rows.push_back(row(each));
    }
    finish();
}

Row EditionsDocument::row(const EditionRow &row) const
{
    Cell happened;
    happened.blocks.push_back(strongParagraph(firstUpper(row.inWords().join(Words::tr(", ")))));
    if (!row.note.isEmpty()) {
        happened.blocks.push_back(paragraph(row.note));
    }
    for (const LimitChange &limit : row.limits) {
        happened.blocks.push_back(paragraph(Words::tr("Limit on %1.").arg(limit.inWords())));
    }
    if (row.to.empty()) {
        happened.blocks.push_back(paragraph(Words::tr("It stood under %1.").arg(row.from.front().section)));
    }
    Cell before;
    before.blocks = wordings(row.from);
    Cell after;
    after.blocks = wordings(row.to);
    return {{wordsCell(codesOf(row.to.empty() ? row.from : row.to), true), happened, before, after}};
}

} // namespace

Document buildEditions(const EditionReport &report)
{
    return EditionsDocument(report).build();
}

} // namespace attest
