// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/PlacedWords.h"

#include "formats/readers/poppler/PopplerWords.h"
#include "formats/readers/positions/BrokenLigatures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <cmath>
#include <condition_variable>
#include <ctime>
#include <limits>
#include <mutex>
#include <system_error>
#include <thread>

namespace attest::pdfreader {

using namespace positions;

namespace {

constexpr qsizetype kMostWords = 2'000'000; // of the pages that one thread reads
constexpr size_t kPagesForTwo = 4;          // from so many pages on a second thread is worth its start
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
        if (const QFunctionPointer found = library.resolve(attestReadWordsName)) {
            return reinterpret_cast<AttestReadWords *>(found);
        }
    }
    return nullptr;
}

AttestReadWords *readWords = nullptr; // once it is loaded

/// The pages in their order, each given to one thread.
class Turns
{
public:
    explicit Turns(int pages) : m_pages(pages) {}

    /// The next page, once it is allowed; -1: there is none left.
    int take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_next < m_allowed || m_next >= m_pages; });
        return m_next < m_pages ? m_next++ : -1;
    }
    void allowNext()
    {
        const std::lock_guard lock(m_mutex);
        ++m_allowed;
        m_changed.notify_one();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_pages = 0;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_pages;
    int m_next = 0;
    int m_allowed = 0;
};

/// What one thread reads.
struct Part
{
    Turns *turns;
    std::vector<PlacedPage> *pages;
    PlacedPage *page = nullptr;
    qsizetype words = 0;
    std::clock_t start = 0;
    bool tooLong = false;
    AttestWordsOutcome outcome = AttestWordsRead;

    bool begin(int number, double width, double height)
    {
        if (page == nullptr) {
            start = std::clock(); // what was done before is not poppler's
        }
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        tooLong = tooLong || seconds > kMostSeconds;
        if (words > kMostWords || tooLong) {
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
        placed.text = healedLigatures(QString(reinterpret_cast<const QChar *>(word.text), word.length));
        placed.box = placed.seen = box.normalized();
        placed.quarters = word.rotation & 3;
        page->words.push_back(std::move(placed));
    }

    void read(const QByteArray &bytes)
    {
        const AttestWordSink sink = {
            this, [](void *self) { return static_cast<Part *>(self)->turns->take(); },
            [](void *self, int number, double width, double height) {
                return static_cast<Part *>(self)->begin(number, width, height);
            },
            [](void *self, const AttestPlacedWord *word) { static_cast<Part *>(self)->take(*word); }};
        outcome = readWords(bytes.constData(), static_cast<int>(bytes.size()), &sink);
        if (outcome != AttestWordsRead || tooLong || words > kMostWords) {
            turns->stop(); // the other part would be read for nothing
        }
    }
};

} // namespace

class PlacedWords::Reading
{
public:
    Reading(const QByteArray &bytes, std::vector<PlacedPage> &pages)
        : m_bytes(bytes), m_turns(static_cast<int>(pages.size())), m_own{&m_turns, &pages}, m_others{&m_turns, &pages}
    {
        if (pages.size() >= kPagesForTwo && std::thread::hardware_concurrency() > 1) {
            try {
                m_other = std::thread([this] { m_others.read(m_bytes); });
            } catch (const std::system_error &) { // there is no thread to be had: one reads them all
            }
        }
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading()
    {
        m_turns.stop();
        join();
    }

    void allowNext() { m_turns.allowNext(); }

    Outcome finish()
    {
        m_own.read(m_bytes);
        join();
        for (const Part *part : {&m_own, &m_others}) {
            if (part->outcome != AttestWordsRead) {
                return part->outcome == AttestWordsLocked ? Outcome::Locked : Outcome::Damaged;
            }
            if (part->words > kMostWords || part->tooLong) {
                return Outcome::TooMany;
            }
        }
        return Outcome::Read;
    }

private:
    void join()
    {
        if (m_other.joinable()) {
            m_other.join();
        }
    }

    const QByteArray &m_bytes;
    Turns m_turns;
    Part m_own, m_others;
    std::thread m_other;
};

bool PlacedWords::load(const QString &folder)
{
    if (readWords == nullptr) {
        readWords = resolved(folder);
    }
    return readWords != nullptr;
}

PlacedWords::PlacedWords(const QByteArray &bytes, std::vector<PlacedPage> &pages)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = static_cast<int>(i) + 1;
    }
    if (bytes.size() <= std::numeric_limits<int>::max() && load(QCoreApplication::applicationDirPath())) {
        m_reading = std::make_unique<Reading>(bytes, pages);
    }
}

PlacedWords::~PlacedWords() = default;

void PlacedWords::allowNext()
{
    if (m_reading) {
        m_reading->allowNext();
    }
}

PlacedWords::Outcome PlacedWords::finish()
{
    if (!m_reading) {
        return readWords == nullptr ? Outcome::Missing : Outcome::TooMany;
    }
    return m_reading->finish();
}

} // namespace attest::pdfreader
