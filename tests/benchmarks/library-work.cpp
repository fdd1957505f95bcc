// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmark of the big library runs: attest-cli has no command that searches many phrases in one process.
#include "LibraryMaker.h"
#include "MadeUpWords.h"
#include "store/Library.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace attest;

namespace {

constexpr int mostHits = 50;

int told(const Error &error)
{
    std::fprintf(stderr, "attest-library-work: %s\n", qPrintable(error.message));
    return 1;
}

/// Opens, lists and searches, and prints what it found, as the peer does.
int work(const QString &path, const QStringList &searched)
{
    const SystemClock clock;
    const auto library = Library::open(path, Library::Mode::ReadOnly, clock);
    if (!library) {
        return told(library.error());
    }
    const auto all = (*library)->assessments();
    if (!all) {
        return told(all.error());
    }
    QTextStream out(stdout);
    for (const AssessmentSummary &summary : *all) {
        out << summary.id.text() << '|' << summary.organisation << '|' << summary.year.text() << '\n';
    }
    for (const QString &words : searched) {
        const auto hits = (*library)->search(words, mostHits);
        if (!hits) {
            return told(hits.error());
        }
        for (const SearchHit &hit : *hits) {
            out << hit.assessment.text() << '|' << hit.provision.text() << '|' << hit.excerpt << '\n';
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "start") {
        return 0;
    }
    if (words.value(0) == "make" && words.size() == 3) {
        const auto made = bench::makeLibrary(words[1], words[2].toInt());
        return made ? 0 : told(made.error());
    }
    if (words.value(0) == "work" && words.size() == 3) {
        return work(words[1], bench::phrases(words[2].toInt()));
    }
    std::fputs("attest-library-work start | make LIBRARY LANDLORDS | work LIBRARY PHRASES\n", stderr);
    return 2;
}
