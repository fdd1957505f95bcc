// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Session.h"

namespace attest {

/// A journal entry as the commands print it: the Change, and where the journal keeps it.
QJsonObject entryJson(const JournalEntry &entry);

/// Prints entries as --json asks, or as a line each.
void printEntries(const std::vector<JournalEntry> &entries, const QCommandLineParser &parser, Session &session);

} // namespace attest
