// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/positions/PlacedWords.h"

#include "formats/readers/poppler/PopplerWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <cmath>
#include <ctime>
#include <limits>
#include <thread>

namespace attest::pdfreader {

namespace {

constexpr qsizetype kMostWords = 2'000'000; // of all pages
constexpr int kPagesForTwo = 4;             // from so many pages on a second thread is worth its start
constexpr double kMostSeconds = 8;          // of work, on both threads: hundreds of pages take one
constexpr double kFarthest = 100'000;       // points; a page is at most 14,400 high

AttestReadWords *resolved(const QString &own)
{
    for (const char *folder : {"/", "/../bin/", "/../libexec/attest/"}) {
        const QString path = own + QLatin1String(folder) + QStringLiteral(ATTEST_POPPLER_LIBRARY);
        if (!QFileInfo::exists(path)) {
            continue;
        }
        QLibrary library(path);
        if (const QFunctionPointer found = library.resolve(ATTEST_READ_WORDS)) {
            return reinterpret_cast<AttestReadWords *>(found);
        }
    }
    return nullptr;
}

AttestReadWords *readWords = nullptr; // once it is loaded

struct Reading
{
    std::vector<PlacedPage> *pages;
    PlacedPage *page = nullptr;
    qsizetype words = 0;
    std::clock_t start = std::clock();
    bool tooLong = false;

    bool begin(int number, double width, double height)
    {
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        tooLong = tooLong || seconds > kMostSeconds;
        if (static_cast<size_t>(number) >= pages->size() || words > kMostWords || tooLong) {
            return false;
        }
        page = &(*pages)[static_cast<size_t>(number)];
        page->size = QSizeF(width, height);
        return true;
    }

    void take(const AttestPlacedWord &word)
    {
        const QRectF box(QPointF(word.left, word.top), QPointF(word.right, word.bottom));
        const auto sane = [](double value) { return std::isfinite(value) && std::abs(value) < kFarthest; };
        if (!sane(box.left()) || !sane(box.top()) || !sane(box.right()) || !sane(box.bottom()) ||
            ++words > kMostWords) {
            return;
        }
        PlacedWord placed;
        placed.text = QString(reinterpret_cast<const QChar *>(word.text), word.length);
        placed.box = placed.seen = box.normalized();
        placed.quarters = word.rotation & 3;
        page->words.push_back(std::move(placed));
    }
};

struct Part
{
    AttestWordsOutcome outcome = AttestWordsRead;
    Reading reading;
};

void readPart(const QByteArray &bytes, int first, int step, Part &part)
{
    const AttestWordSink sink = {
        &part.reading,
        [](void *self, int page, double width, double height) {
            return static_cast<Reading *>(self)->begin(page, width, height);
        },
        [](void *self, const AttestPlacedWord *word) { static_cast<Reading *>(self)->take(*word); }};
    part.outcome = readWords(bytes.constData(), static_cast<int>(bytes.size()), first,
                             static_cast<int>(part.reading.pages->size()), step, &sink);
}

} // namespace

bool PlacedWords::load(const QString &folder)
{
    if (readWords == nullptr) {
        readWords = resolved(folder);
    }
    return readWords != nullptr;
}

PlacedWords::Outcome PlacedWords::read(const QByteArray &bytes, std::vector<PlacedPage> &pages)
{
    if (!load(QCoreApplication::applicationDirPath())) {
        return Outcome::Missing;
    }
    if (bytes.size() > std::numeric_limits<int>::max()) {
        return Outcome::TooMany;
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = static_cast<int>(i) + 1;
    }
    Part parts[2];
    const bool two = pages.size() >= kPagesForTwo && std::thread::hardware_concurrency() > 1;
    parts[0].reading.pages = parts[1].reading.pages = &pages; // no page is read by both
    if (two) {
        std::thread other([&] { readPart(bytes, 1, 2, parts[1]); });
        readPart(bytes, 0, 2, parts[0]);
        other.join();
    } else {
        readPart(bytes, 0, 1, parts[0]);
    }
    for (const Part &part : parts) {
        if (part.outcome != AttestWordsRead) {
            return part.outcome == AttestWordsLocked ? Outcome::Locked : Outcome::Damaged;
        }
        if (part.reading.words > kMostWords || part.reading.tooLong) {
            return Outcome::TooMany;
        }
    }
    return Outcome::Read;
}

} // namespace attest::pdfreader
