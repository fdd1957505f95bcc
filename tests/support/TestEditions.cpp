// SPDX-License-Identifier: GPL-3.0-or-later
// Apart from TestData.cpp, so that a test that needs no editions links without them.
#include "TestData.h"

namespace attest::test {

const CodeShelf &shelf()
{
    static const CodeShelf held = [] {
        Result<CodeShelf> opened = CodeShelf::shipped();
        if (!opened) {
            qFatal("The shipped editions could not be read: %s", qPrintable(opened.error().message));
        }
        return *std::move(opened);
    }();
    return held;
}

std::shared_ptr<const Edition> edition(const QString &id)
{
    const auto found = shelf().edition(id);
    if (!found) {
        qFatal("%s", qPrintable(found.error().message));
    }
    return *found;
}

} // namespace attest::test
