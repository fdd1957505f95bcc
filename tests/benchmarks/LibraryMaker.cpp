// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibraryMaker.h"

#include "MadeUpWords.h"

#include "assessment/CarryForward.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace attest::bench {

namespace {

constexpr int firstYear = 2020;
constexpr int years = 5;
constexpr int yearsUnderThe2022Code = 2;
constexpr int wordsOfCommentary = 24;
constexpr quint32 seed = 20260402;

/// Words as people use them: the first of the vocabulary often, the last seldom.
class Writer
{
public:
    explicit Writer(quint32 from) : m_random(from), m_words(vocabulary()) {}

    const QString &word()
    {
        const double chance = m_random.generateDouble();
        return m_words[static_cast<qsizetype>(chance * chance * chance * static_cast<double>(m_words.size() - 1))];
    }

    QString sentence(int length)
    {
        QStringList words;
        for (int i = 0; i < length; ++i) {
            words << word();
        }
        return words.join(' ') + '.';
    }

    int number(int below) { return m_random.bounded(below); }

private:
    QRandomGenerator m_random;
    QStringList m_words;
};

void fill(Assessment &assessment, Writer &writer)
{
    for (Answer &answer : assessment.answers) {
        answer.comply = writer.number(20) == 0 ? Comply::No : Comply::Yes;
        Evidence evidence;
        evidence.text =
            QString("Complaints policy, page %1, clause %2").arg(writer.number(30) + 1).arg(writer.number(90) + 1);
        answer.evidence = {evidence};
        answer.commentary = Text::fromPlain(writer.sentence(wordsOfCommentary));
        if (answer.comply == Comply::No) {
            answer.explanation = Text::fromPlain(writer.sentence(wordsOfCommentary));
            answer.complyBy = "2027-03-31";
        }
    }
}

Result<void> addLandlord(Library &library, const CodeShelf &shelf, int number, Writer &writer)
{
    Organisation organisation;
    organisation.name = QString("Landlord %1 of %2").arg(number, 4, 10, QChar('0')).arg(writer.word());
    const auto id = library.addOrganisation(organisation, "bench");
    if (!id) {
        return id.error();
    }
    for (int year = 0; year < years; ++year) {
        const auto edition = shelf.edition(year < yearsUnderThe2022Code ? "hos-2022" : "hos-2024");
        if (!edition) {
            return edition.error();
        }
        Assessment assessment =
            startBlank(organisation, **edition, AssessmentYear::starting(firstYear + year), Purpose::Annual);
        fill(assessment, writer);
        if (const auto added = library.addAssessment(*id, assessment, **edition, "bench"); !added) {
            return added.error();
        }
    }
    return {};
}

} // namespace

Result<void> makeLibrary(const QString &path, int landlords)
{
    const QString unfinished = path + ".unfinished";
    QFile::remove(unfinished);
    const auto shelf = CodeShelf::shipped();
    if (!shelf) {
        return shelf.error();
    }
    {
        const SystemClock clock;
        auto library = Library::create(unfinished, clock);
        if (!library) {
            return library.error();
        }
        Writer writer(seed);
        for (int number = 1; number <= landlords; ++number) {
            if (const auto added = addLandlord(**library, *shelf, number, writer); !added) {
                return added.error();
            }
        }
    }
    if (!QFile::rename(unfinished, path)) {
        return storageError(QString("%1 could not be renamed to %2").arg(unfinished, path));
    }
    return {};
}

} // namespace attest::bench
