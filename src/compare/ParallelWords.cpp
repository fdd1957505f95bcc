// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ParallelWords.h"

#include "assessment/OriginLine.h"
#include "compare/CodeLists.h"
#include "compare/ComparisonJson.h"
#include "compare/ComparisonWords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ParallelWords)
};

QString changedIn(bool source, bool target)
{
    return !source  ? Words::tr("in the second form")
           : target ? Words::tr("in both forms")
                    : Words::tr("in the first form");
}

/// "in the first form, under 6.3"
QString whereChanged(bool source, bool target, const std::vector<ProvisionCode> &codes)
{
    const QString where = changedIn(source, target);
    if (!source || codes.empty()) {
        return where;
    }
    return target ? Words::tr("%1, in the first under %2").arg(where, listedCodes(codes))
                  : Words::tr("%1, under %2").arg(where, listedCodes(codes));
}

QStringList textsOf(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts;
}

} // namespace

std::vector<std::vector<const ParallelDifference *>> byProvision(const std::vector<ParallelDifference> &differences)
{
    std::vector<std::vector<const ParallelDifference *>> groups;
    for (const ParallelDifference &difference : differences) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&difference](const auto &one) {
            return one.front()->target == difference.target;
        });
        if (group == groups.end()) {
            groups.push_back({&difference});
        } else {
            group->push_back(&difference);
        }
    }
    return groups;
}

QString driftSentence(const std::vector<ParallelDifference> &differences)
{
    const auto provisions = byProvision(differences).size();
    if (provisions == 0) {
        return Words::tr("Neither form has changed since the second was started from the first.");
    }
    return provisions == 1 ? Words::tr("Since the second form was started from the first, 1 provision has changed in "
                                       "one of them or in both.")
                           : Words::tr("Since the second form was started from the first, %1 provisions have changed "
                                       "in one of them or in both.")
                                 .arg(provisions);
}

QString driftHeading(GatheredText text)
{
    switch (text) {
    case GatheredText::Evidence:
        return Words::tr("Evidence since the start");
    case GatheredText::Explanation:
        return Words::tr("Explanation since the start");
    case GatheredText::Comply:
        return Words::tr("Answer since the start");
    case GatheredText::ComplyBy:
        return Words::tr("Date since the start");
    case GatheredText::Commentary:
        break;
    }
    return Words::tr("Commentary since the start");
}

QString driftRemark(const ParallelDifference &difference)
{
    return Words::tr("changed %1")
        .arg(whereChanged(!difference.inSource.empty(), !difference.inTarget.empty(), difference.changedSources));
}

QString driftPhrase(const std::vector<const ParallelDifference *> &ofOneProvision)
{
    bool source = false;
    bool target = false;
    std::vector<ProvisionCode> codes;
    for (const ParallelDifference *difference : ofOneProvision) {
        source = source || !difference->inSource.empty();
        target = target || !difference->inTarget.empty();
        for (const ProvisionCode &code : difference->changedSources) {
            if (std::find(codes.cbegin(), codes.cend(), code) == codes.cend()) {
                codes.push_back(code);
            }
        }
    }
    return Words::tr("changed since the start %1").arg(whereChanged(source, target, codes));
}

std::vector<DiffPiece> driftPieces(const ParallelDifference &difference, bool inSource)
{
    const std::vector<DiffPiece> &pieces = inSource ? difference.inSource : difference.inTarget;
    if (difference.text != GatheredText::Comply && difference.text != GatheredText::ComplyBy) {
        return pieces;
    }
    std::vector<DiffPiece> parted;
    for (DiffPiece piece : pieces) {
        if (piece.kind == DiffKind::Added && !parted.empty() && parted.back().kind == DiffKind::Removed) {
            parted.push_back({DiffKind::Same, u" → "_s, false});
        }
        piece.text = dayWords(piece.text);
        parted.push_back(std::move(piece));
    }
    return parted;
}

std::vector<std::vector<DiffPiece>> changedParts(const ParallelDifference &difference, bool inSource)
{
    using Part = std::vector<DiffPiece>;
    const bool items = difference.text == GatheredText::Evidence;
    std::vector<Part> kept;
    Part origin;
    const auto close = [&](Part &part) {
        QString words;
        bool changed = false;
        for (const DiffPiece &piece : part) {
            words += piece.text;
            changed = changed || (piece.kind != DiffKind::Same && !piece.text.trimmed().isEmpty());
        }
        if (changed) {
            if (!origin.empty()) {
                kept.push_back(std::exchange(origin, {}));
            }
            kept.push_back(std::move(part));
        } else if (isOriginLine(words.trimmed())) {
            origin = std::move(part);
        }
        part.clear();
    };
    static const QRegularExpression blankLine(u"\\n[ \\t]*\\n\\s*"_s);
    static const QRegularExpression lineEnd(u"\\n"_s);
    Part part;
    for (const DiffPiece &piece : driftPieces(difference, inSource)) {
        const QStringList texts = piece.text.split(items ? lineEnd : blankLine);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i > 0) {
                close(part);
            }
            if (!texts.at(i).isEmpty()) {
                part.push_back({piece.kind, texts.at(i), piece.moved});
            }
        }
    }
    close(part);
    return kept;
}

QJsonArray toJson(const std::vector<ParallelDifference> &differences)
{
    QJsonArray all;
    for (const ParallelDifference &difference : differences) {
        all.append(QJsonObject{{u"provision"_s, difference.target.text()},
                               {u"sources"_s, QJsonArray::fromStringList(textsOf(difference.sources))},
                               {u"changed_sources"_s, QJsonArray::fromStringList(textsOf(difference.changedSources))},
                               {u"text"_s, gatheredTextKey(difference.text)},
                               {u"in_source"_s, toJson(difference.inSource)},
                               {u"in_target"_s, toJson(difference.inTarget)}});
    }
    return all;
}

} // namespace attest
