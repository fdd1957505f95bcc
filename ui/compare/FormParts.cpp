// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/FormParts.h"

#include "base/Days.h"
#include "compare/ComparisonWords.h"
#include "compare/RowWords.h"
#include "compare/SplitWording.h"
#include "ui/assess/EvidenceWords.h"
#include "ui/widgets/DateField.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormParts)
};

/// What an edition asks under a code, in its words or, where those are missing, in ours.
QString wordingOf(const Edition &edition, const ProvisionCode &code)
{
    const Provision *provision = edition.find(code);
    if (provision == nullptr) {
        return {};
    }
    return provision->text.empty() && !provision->summary.isEmpty()
               ? Words::tr("In our words: %1").arg(provision->summary)
               : provision->plainText();
}

QString wordingOf(const Edition &edition, const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        const QString wording = wordingOf(edition, code);
        texts.append(codes.size() > 1 ? Words::tr("%1: %2").arg(code.text(), wording) : wording);
    }
    return texts.join(u"\n\n"_s);
}

std::vector<PaneBlock> paneOf(std::vector<DiffPiece> pieces)
{
    return {{{}, {}, std::move(pieces)}};
}

std::vector<PaneBlock> plainPane(const QString &words)
{
    return paneOf({{DiffKind::Same, words, false}});
}

/// Both panes have the whole difference: each shows its own side of it.
void setDifference(ComparePart &part, const std::vector<DiffPiece> &pieces)
{
    part.before = paneOf(pieces);
    part.after = paneOf(pieces);
}

/// Of what was split, only the sentences that became this part are compared; a sentence says what became of the rest.
bool setPartOfSplit(ComparePart &part, const ComparisonRow &row, const Edition &before, const Edition &after)
{
    if (row.from.size() != 1 || !row.to || row.beside.empty()) {
        return false;
    }
    std::vector<ProvisionCode> codes = {*row.to};
    codes.insert(codes.end(), row.beside.cbegin(), row.beside.cend());
    QStringList wordings;
    for (const ProvisionCode &code : codes) {
        const Provision *provision = after.find(code);
        if (provision == nullptr || provision->text.empty()) {
            return false;
        }
        wordings.append(provision->plainText());
    }
    const Provision *old = before.find(row.from.front());
    if (old == nullptr || old->text.empty()) {
        return false;
    }
    const PartWording wording = partWording(old->plainText(), wordings, 0);
    part.before = paneOf(wording.whole);
    part.after = paneOf(wording.part);
    std::vector<ProvisionCode> others;
    for (const int other : wording.others) {
        others.push_back(codes[std::size_t(other)]);
    }
    if (!others.empty()) {
        const QString rest = Words::tr("The rest of %1 became %2; it stands unmarked.")
                                 .arg(row.from.front().text(), listedCodes(others));
        part.note = part.note.isEmpty() ? rest : part.note + u'\n' + rest;
    }
    return true;
}

/// Of what joins several, each of them is compared with the sentences that it became, wherever those stand.
bool setJoined(ComparePart &part, const ComparisonRow &row, const Edition &before, const Edition &after)
{
    const Provision *now = row.to ? after.find(*row.to) : nullptr;
    if (row.from.size() < 2 || now == nullptr || now->text.empty()) {
        return false;
    }
    QStringList wordings;
    for (const ProvisionCode &code : row.from) {
        const Provision *provision = before.find(code);
        if (provision == nullptr || provision->text.empty()) {
            return false;
        }
        wordings.append(provision->plainText());
    }
    SplitWording joined = splitWording(now->plainText(), wordings, false);
    std::vector<DiffPiece> old;
    for (std::size_t i = 0; i < row.from.size(); ++i) {
        const QString lead = Words::tr("%1: %2").arg(row.from[i].text(), QString());
        old.push_back({DiffKind::Same, i == 0 ? lead : u"\n\n"_s + lead, false});
        std::move(joined.parts[i].begin(), joined.parts[i].end(), std::back_inserter(old));
    }
    part.before = paneOf(std::move(old));
    part.after = paneOf(std::move(joined.whole));
    return true;
}

ComparePart requirement(const AssessmentComparison &comparison, const ComparisonRow &row, const Edition &before,
                        const Edition &after)
{
    ComparePart part;
    part.heading = Words::tr("What the Code asks");
    part.remark = codeChangeWords(row);
    part.note = noteWords(row);
    const QString old = wordingOf(before, row.from);
    const QString now = row.to ? wordingOf(after, *row.to) : QString();
    if (comparison.kind == ComparisonKind::Codes) {
        // Two Codes say the same thing in words of their own: every word would be marked.
        part.before = plainPane(old);
        part.after = plainPane(now);
        return part;
    }
    if (setPartOfSplit(part, row, before, after) || setJoined(part, row, before, after)) {
        return part;
    }
    part.once = old == now;
    setDifference(part, readableDiff(wordDiff(old, now)));
    return part;
}

AnswerLine lineOf(const ComparedAnswer &answer, bool named)
{
    AnswerLine line;
    if (!answer.comply) {
        line.words = stateWord(line.state);
    } else {
        Answer plain(answer.provision);
        plain.comply = answer.comply;
        plain.review = answer.carried ? Review::Carried : Review::None;
        line.state = stateOf(plain, {});
        line.words = answer.carried ? Words::tr("%1, to be reviewed").arg(complyWord(*answer.comply))
                                    : complyWord(*answer.comply);
    }
    if (named) {
        line.words = Words::tr("%1: %2").arg(answer.provision.text(), line.words);
    }
    return line;
}

ComparePart answerPart(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    ComparePart part;
    part.heading = Words::tr("Answer");
    part.remark = complianceChangeWords(comparison, row);
    PaneBlock before;
    for (const ComparedAnswer &answer : row.before) {
        before.answers.push_back(lineOf(answer, row.before.size() > 1));
    }
    part.before = row.isNew() ? plainPane(Words::tr("Not asked")) : std::vector{before};
    if (row.isWithdrawn()) {
        part.after = plainPane(Words::tr("Not asked any more"));
    } else {
        PaneBlock after;
        after.answers.push_back(row.after ? lineOf(*row.after, false)
                                          : lineOf(ComparedAnswer{row.code(), {}, false, {}}, false));
        part.after = {after};
    }
    return part;
}

ComparePart textPart(const AssessmentComparison &comparison, const QString &heading, const TextChange &change,
                     bool goesOn)
{
    ComparePart part;
    part.heading = heading;
    part.remark = goesOn ? textChangeWords(comparison, change.kind) : QString();
    part.once = change.kind == TextChangeKind::Unchanged;
    if (goesOn) {
        setDifference(part, change.pieces);
    } else {
        // Said of a new provision, or once of a withdrawn one: nothing was added or taken away.
        part.before = plainPane(change.before);
        part.after = plainPane(change.after);
    }
    return part;
}

QString itemWords(const std::optional<Evidence> &item)
{
    if (!item) {
        return {};
    }
    const QString details = EvidenceWords::details(*item);
    const QString words = evidenceWords(*item);
    return details.isEmpty() || details == words ? words : words + u" · "_s + details;
}

/// The items one below another, each with what became of it in its words.
std::vector<DiffPiece> evidencePieces(const std::vector<EvidenceChange> &changes)
{
    std::vector<DiffPiece> pieces;
    for (const EvidenceChange &change : changes) {
        const QString before = itemWords(change.before);
        const QString after = itemWords(change.after);
        const QString mark = u"• "_s;
        if (change.kind == EvidenceChangeKind::Elsewhere) {
            const QString where = Words::tr("%1 (%2)").arg(before, evidenceChangeWords(change));
            pieces.push_back({DiffKind::Removed, mark + where + u'\n', false});
        } else if (!change.before || !change.after) {
            const DiffKind kind = change.before ? DiffKind::Removed : DiffKind::Added;
            pieces.push_back({kind, mark + (change.before ? before : after) + u'\n', false});
        } else {
            pieces.push_back({DiffKind::Same, mark, false});
            const auto between = readableDiff(wordDiff(before, after));
            pieces.insert(pieces.end(), between.begin(), between.end());
            pieces.push_back({DiffKind::Same, u"\n"_s, false});
        }
    }
    return pieces;
}

ComparePart evidencePart(const AssessmentComparison &comparison, const ComparisonRow &row, bool goesOn)
{
    ComparePart part;
    part.heading = Words::tr("Evidence");
    const QString words = evidenceWords(comparison, row);
    part.remark = goesOn ? words.mid(words.indexOf(u": "_s) + 2) : QString();
    std::vector<DiffPiece> pieces = evidencePieces(row.evidence);
    if (!goesOn) {
        QString all;
        for (const DiffPiece &piece : pieces) {
            all += piece.text;
        }
        part.before = row.isNew() ? std::vector<PaneBlock>() : plainPane(all.trimmed());
        part.after = row.isNew() ? plainPane(all.trimmed()) : std::vector<PaneBlock>();
        return part;
    }
    part.once = !row.evidenceChanged();
    setDifference(part, pieces);
    return part;
}

QString dayOf(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? dayInWords(day) : iso;
}

ComparePart datePart(const ComparisonRow &row)
{
    ComparePart part;
    part.heading = Words::tr("Intends to comply by");
    part.once = !row.dateChanged();
    if (part.once) {
        setDifference(part, {{DiffKind::Same, dayOf(row.complyByAfter), false}});
        return part;
    }
    std::vector<DiffPiece> pieces;
    if (!row.complyByBefore.isEmpty()) {
        pieces.push_back({DiffKind::Removed, dayOf(row.complyByBefore), false});
    }
    if (!row.complyByAfter.isEmpty()) {
        pieces.push_back({DiffKind::Added, dayOf(row.complyByAfter), false});
    }
    setDifference(part, pieces);
    return part;
}

ComparePart actionsPart(const ComparisonRow &row)
{
    ComparePart part;
    part.heading = Words::tr("Actions");
    part.once = !row.actionsChanged();
    std::vector<DiffPiece> pieces;
    const auto add = [&pieces](const QStringList &actions, DiffKind kind) {
        for (const QString &action : actions) {
            pieces.push_back({kind, u"• "_s + action + u'\n', false});
        }
    };
    add(row.actionsKept, DiffKind::Same);
    add(row.actionsRemoved, DiffKind::Removed);
    add(row.actionsAdded, DiffKind::Added);
    setDifference(part, pieces);
    return part;
}

} // namespace

std::vector<ComparePart> formParts(const AssessmentComparison &comparison, const ComparisonRow &row,
                                   const Edition &before, const Edition &after)
{
    const bool goesOn = !row.isNew() && !row.isWithdrawn();
    std::vector<ComparePart> parts = {requirement(comparison, row, before, after), answerPart(comparison, row)};
    if (row.commentary.kind != TextChangeKind::None) {
        parts.push_back(textPart(comparison, commentaryName(row), row.commentary, goesOn));
    }
    if (row.explanation.kind != TextChangeKind::None) {
        parts.push_back(textPart(comparison, Words::tr("Explanation"), row.explanation, goesOn));
    }
    if (!row.complyByBefore.isEmpty() || !row.complyByAfter.isEmpty()) {
        parts.push_back(datePart(row));
    }
    if (!row.evidence.empty() && !row.oneColumn) {
        parts.push_back(evidencePart(comparison, row, goesOn));
    }
    if (!row.actionsKept.isEmpty() || row.actionsChanged()) {
        parts.push_back(actionsPart(row));
    }
    return parts;
}

} // namespace attest::ui
