// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of comparing run: words against words, assessments against assessments, and texts made to be
// slow.
#include "assessment/AssessmentJson.h"
#include "compare/ComparisonJson.h"
#include "support/TestData.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

using namespace attest;

namespace {

constexpr int kManyWords = 200'000;

QByteArray marked(const std::vector<DiffPiece> &pieces)
{
    QString out;
    for (const DiffPiece &piece : pieces) {
        switch (piece.kind) {
        case DiffKind::Same:
            out += piece.text;
            break;
        case DiffKind::Removed:
            out += "[-" + piece.text + "-]";
            break;
        case DiffKind::Added:
            out += "{+" + piece.text + "+}";
        }
    }
    return out.toUtf8();
}

bool print(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
}

/// Two texts word by word, as wdiff prints them.
bool compareWords(const QString &before, const QString &after)
{
    const QString old = QString::fromUtf8(test::bytesOf(before));
    const QString now = QString::fromUtf8(test::bytesOf(after));
    return print(marked(readableDiff(wordDiff(old, now))));
}

struct Forms
{
    Assessment from, to;
};

std::optional<Forms> formsOf(const QString &from, const QString &to)
{
    const auto before = readAssessment(test::bytesOf(from), from);
    const auto after = readAssessment(test::bytesOf(to), to);
    return before && after ? std::optional(Forms{*before, *after}) : std::nullopt;
}

std::optional<AssessmentComparison> compared(const Forms &forms)
{
    const auto older = test::edition(forms.from.edition);
    const auto newer = test::edition(forms.to.edition);
    const auto comparison = compareAssessments({.from = forms.from,
                                                .fromEdition = *older,
                                                .to = forms.to,
                                                .toEdition = *newer,
                                                .correspondence = test::shelf().correspondence(older->id, newer->id),
                                                .sameLandlord = true});
    return comparison ? std::optional(*comparison) : std::nullopt;
}

/// Only what it takes to have the two forms and their editions.
bool loadForms(const QString &from, const QString &to)
{
    const auto forms = formsOf(from, to);
    return forms && test::edition(forms->from.edition) && test::edition(forms->to.edition);
}

bool compareForms(const QString &from, const QString &to)
{
    const auto forms = formsOf(from, to);
    const auto comparison = forms ? compared(*forms) : std::nullopt;
    return comparison && print(QJsonDocument(toJson(*comparison)).toJson());
}

/// The words that comparing the forms compares, one text a form.
bool writeTexts(const QString &from, const QString &to, const QString &before, const QString &after)
{
    const auto forms = formsOf(from, to);
    const auto comparison = forms ? compared(*forms) : std::nullopt;
    QString old;
    QString now;
    for (const ComparisonRow &row : comparison ? comparison->rows : std::vector<ComparisonRow>()) {
        // In one column the commentary has the evidence with it.
        for (const EvidenceChange &change : row.oneColumn ? std::vector<EvidenceChange>() : row.evidence) {
            old += change.before ? change.before->text + "\n" : QString();
            now += change.after ? change.after->text + "\n" : QString();
        }
        old += row.commentary.before + "\n\n" + row.explanation.before + "\n\n";
        now += row.commentary.after + "\n\n" + row.explanation.after + "\n\n";
    }
    QFile oldFile(before);
    QFile nowFile(after);
    return comparison && oldFile.open(QIODevice::WriteOnly) && nowFile.open(QIODevice::WriteOnly) &&
           oldFile.write(old.toUtf8()) > 0 && nowFile.write(now.toUtf8()) > 0;
}

/// Two long texts: with no word in common, or of the same few words in no order.
bool compareLong(bool common)
{
    QRandomGenerator random(20261122);
    QString before;
    QString after;
    for (int i = 0; i < kManyWords; ++i) {
        before += (common ? "w" + QString::number(random.bounded(500)) : "old" + QString::number(i)) + ' ';
        after += (common ? "w" + QString::number(random.bounded(500)) : "new" + QString::number(i)) + ' ';
    }
    return !wordDiff(before, after).empty();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString what = words.value(1);
    bool done = what == "start" || what == "--version";
    if (what == "words") {
        done = compareWords(words.value(2), words.value(3));
    } else if (what == "load") {
        done = loadForms(words.value(2), words.value(3));
    } else if (what == "forms") {
        done = compareForms(words.value(2), words.value(3));
    } else if (what == "texts") {
        done = writeTexts(words.value(2), words.value(3), words.value(4), words.value(5));
    } else if (what == "apart" || what == "shuffled") {
        done = compareLong(what == "shuffled");
    }
    return done ? 0 : 1;
}
