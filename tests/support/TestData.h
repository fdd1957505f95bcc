// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"

#include <QByteArray>
#include <QString>

namespace attest::test {

/// A path below tests/data. The file need not be there yet.
QString dataPath(const QString &relative);
/// A path below the project's root.
QString projectPath(const QString &relative);
/// The bytes of a file; the test program stops with a message where it cannot be read.
QByteArray bytesOf(const QString &path);

/// The folder of real published forms beside the checkout, or empty: then a test says QSKIP("… not here").
QString realFormsFolder();

/// What a test with made-up cases starts from: ATTEST_SEED, so that a failure can be had again, or another each time.
quint32 seedOfRun();

/// A shipped edition: hos-2022, hos-2024, lgsco-2024. The test program stops with a message where it cannot be read.
std::shared_ptr<const Edition> edition(const QString &id);
/// The shipped editions, correspondences and limits.
const CodeShelf &shelf();

} // namespace attest::test
