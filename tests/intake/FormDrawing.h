// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/FormRecogniser.h"

#include <QStringList>

namespace attest::test {

/// Paragraphs parted by blank lines; lines that begin with "- " are a bullet list.
Blocks blocksOf(const QString &plain);
Cell cell(const QString &plain, int columnSpan = 1, int rowSpan = 1);
Row row(const QStringList &cells);
/// A table whose first row is a header where `header` is not empty.
Block table(const QStringList &header, const std::vector<QStringList> &rows);
Document document(Blocks blocks, const QString &title = {});

/// What a made-up landlord, Fenmoor Homes, answers to one provision.
struct MadeUp
{
    QString code, requirement, comply, evidence, commentary;
};
/// An answer to every provision of an edition, each with words of its own, so that none can be taken for another's.
std::vector<MadeUp> madeUpAnswers(const Edition &edition);

RecogniseRequest requestFor(const QStringList &editions);
/// Recognises, and stops the test program with the message where that fails.
Proposal recognised(const Document &document,
                    const QStringList &editions = {QStringLiteral("hos-2022"), QStringLiteral("hos-2024"),
                                                   QStringLiteral("lgsco-2024")});
const Answer &answerTo(const Proposal &proposal, const QString &code);
/// The answer's evidence and commentary with white space folded, as one line each.
QString evidenceOf(const Answer &answer);
QString commentaryOf(const Answer &answer);

/// The provisions whose answer is not what the landlord wrote, each with what differs. Empty: all are right.
QStringList differences(const Proposal &proposal, const std::vector<MadeUp> &answers);

/// The columns of 2024's form as it is issued.
const QStringList &header();
QString requirement(const QString &code, const QString &id = QStringLiteral("hos-2024"));
/// The rows of section 1 as issued, answered Yes; tests change or add rows.
std::vector<QStringList> sectionOne();
/// Recognises one table as a form of 2024.
Proposal read(const std::vector<QStringList> &rows, const QStringList &columns = header());
bool anyNote(const Proposal &proposal, const QString &part);

} // namespace attest::test
