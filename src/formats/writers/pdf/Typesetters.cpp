// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Typesetters.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace attest::pdf {

namespace {

constexpr qsizetype worthAThread = 8000; ///< bytes of text

} // namespace

bool Typesetters::set(const std::vector<Passage *> &passages, Progress &progress)
{
    const qsizetype bytes =
        std::accumulate(passages.begin(), passages.end(), qsizetype(0),
                        [](qsizetype sum, const Passage *each) { return sum + each->text().size(); });
    if (std::any_of(passages.begin(), passages.end(),
                    [this](const Passage *each) { return !m_first->covers(each->text()); })) {
        m_first->useAllFonts();
    }
    // Each takes the next one that nobody has taken, so that both end at about the same time.
    std::atomic<size_t> next = 0;
    std::atomic<bool> stopped = false;
    std::thread other;
    if (bytes >= worthAThread && std::thread::hardware_concurrency() > 1) {
        m_second = m_first->another();
        other = std::thread([&] {
            for (size_t i = next++; i < passages.size() && !stopped; i = next++) {
                passages[i]->set(*m_second);
            }
        });
    }
    for (size_t i = next++; i < passages.size() && !stopped; i = next++) {
        passages[i]->set(*m_first);
        stopped = i % 64 == 0 && progress.cancelled();
    }
    if (other.joinable()) {
        other.join();
    }
    return !stopped;
}

} // namespace attest::pdf
