// SPDX-License-Identifier: GPL-3.0-or-later
// One program for every target: libFuzzer calls it with bytes, ATTEST_FUZZ_TARGET says for which.
#include "FuzzTargets.h"

#include <QCoreApplication>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const attest::test::FuzzTarget *target = [] {
        static int count = 1;
        static char name[] = "attest-fuzz";
        static char *arguments[] = {name, nullptr};
        static const QCoreApplication application(count, arguments);
        const QByteArray wanted = qgetenv("ATTEST_FUZZ_TARGET");
        const attest::test::FuzzTarget *found = attest::test::fuzzTarget(wanted);
        if (found == nullptr) {
            qFatal("There is no target \"%s\". tests/fuzz/run lists them.", wanted.constData());
        }
        return found;
    }();
    target->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
