// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace attest::test {

/// One way for bytes from outside into Attest: `run` takes any bytes whatever, and comes back: true where a document,
/// an assessment or an edition came out.
struct FuzzTarget
{
    const char *name;
    bool (*run)(const QByteArray &bytes);
};

const std::vector<FuzzTarget> &fuzzTargets();
/// None of that name: null.
const FuzzTarget *fuzzTarget(const QByteArray &name);

/// The package of an office document, from its parts one after another, each below a line "@@ its name"; bytes that are
/// a package already stay as they are.
QByteArray packageOf(const QByteArray &parts);

} // namespace attest::test
