// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/Irregularities.h"

#include <algorithm>

namespace attest::test {

const char *Irregularity::whyNot(Kind kind) const
{
    for (const Cannot &one : cannot) {
        if (std::find(one.kinds.begin(), one.kinds.end(), kind) != one.kinds.end()) {
            return one.reason;
        }
    }
    return nullptr;
}

const std::vector<Irregularity> &irregularities()
{
    static const std::vector<Irregularity> all = [] {
        std::vector<Irregularity> out;
        for (const auto &some : {codeIrregularities(), answerIrregularities(), evidenceIrregularities(),
                                 orderIrregularities(), layoutIrregularities(), pageIrregularities()}) {
            out.insert(out.end(), some.begin(), some.end());
        }
        return out;
    }();
    return all;
}

} // namespace attest::test
