// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr double sure = 0.85;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString placedBy(const Answer &answer)
{
    const QString by = answer.source.value(u"row"_s).toObject().value(u"by"_s).toString();
    return by == u"code"_s      ? Words::tr("placed by its code")
           : by == u"wording"_s ? Words::tr("placed by its wording")
           : by == u"order"_s   ? Words::tr("placed by where it stands")
           : by == u"both"_s    ? Words::tr("placed by its code and wording")
                                : QString();
}

QString reasonFor(ReadPart part)
{
    switch (part) {
    case ReadPart::Row:
        return Words::tr("The row may belong to another provision.");
    case ReadPart::Comply:
        return Words::tr("The answer may have been read wrongly.");
    case ReadPart::Evidence:
        return Words::tr("The evidence may belong elsewhere.");
    case ReadPart::Commentary:
        break;
    }
    return Words::tr("The commentary may belong elsewhere.");
}

} // namespace

QString sentenceCase(const QString &words)
{
    const bool isFile = words.section(u' ', 0, 0).contains(u'.'); // whose name stays as it is
    return isFile ? words : words.left(1).toUpper() + words.mid(1);
}

QString placeAndSureness(const Answer &answer, ReadPart part)
{
    QStringList words;
    if (const QString place = placeOf(answer, part); !place.isEmpty()) {
        words.append(sentenceCase(place));
    }
    if (const QString by = placedBy(answer); part == ReadPart::Row && !by.isEmpty()) {
        words.append(by);
    }
    if (const auto confidence = confidenceOf(answer, part)) {
        const auto doubtful = doubtfulParts(answer);
        const bool doubt = std::find(doubtful.begin(), doubtful.end(), part) != doubtful.end();
        words.append(doubt                ? Words::tr("! read with doubt")
                     : *confidence < sure ? Words::tr("read, and probably right")
                                          : Words::tr("read clearly"));
    }
    return words.join(u" · "_s);
}

QStringList reasonsForDoubt(const Answer &answer, const ReadRow *row)
{
    QStringList reasons;
    if (answer.source.isEmpty()) {
        return reasons; // no row: there is nothing to doubt
    }
    const QString code = answer.provision.text() + u": "_s;
    for (const QString &note : row != nullptr ? row->notes : QStringList()) {
        reasons.append(note.startsWith(code) ? sentenceCase(note.mid(code.size())) : note);
    }
    if (reasons.isEmpty()) {
        for (const ReadPart part : doubtfulParts(answer)) {
            reasons.append(reasonFor(part));
        }
    }
    return reasons;
}

QString editionWords(const Edition &edition)
{
    return Words::tr("%1 (%2)").arg(edition.name(), edition.ombudsman);
}

QString standingOf(const Edition &edition, const ProvisionCode &code)
{
    const Section *section = edition.sectionOf(code);
    const Group *group = edition.groupOf(code);
    QStringList words;
    if (section != nullptr) {
        words.append(Words::tr("Section %1, %2").arg(section->number, section->title));
    }
    if (group != nullptr) {
        if (!group->stage.isEmpty()) {
            words.append(group->stage);
        }
        words.append(group->level == Level::Must ? Words::tr("must") : Words::tr("should"));
    }
    return words.join(u" · "_s);
}

QStringList formNotes(const Proposal &proposal)
{
    QStringList ofRows;
    for (const ReadRow &row : proposal.rows) {
        ofRows += row.notes;
    }
    QStringList notes;
    for (const QString &note : proposal.notes) {
        if (!ofRows.contains(note)) {
            notes.append(note);
        }
    }
    return notes;
}

} // namespace attest::ui
