// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "formats/writers/pdf/Passage.h"

namespace attest::pdf {

/// Sets a document's passages, on two threads where there are many: half of the time of writing a PDF goes into it.
/// It must outlive the passages that it has set.
class Typesetters
{
public:
    explicit Typesetters(std::unique_ptr<Typesetter> first) : m_first(std::move(first)) {}

    Typesetter &first() { return *m_first; }
    /// False where the user stopped it.
    bool set(const std::vector<Passage *> &passages, Progress &progress);

private:
    std::unique_ptr<Typesetter> m_first;
    std::unique_ptr<Typesetter> m_second;
};

} // namespace attest::pdf
