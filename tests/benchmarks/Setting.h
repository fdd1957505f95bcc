// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stopwatch.h"

namespace attest::bench {

/// How much is done: all of it, or just enough to show that it works.
struct Scale
{
    int rounds = 5;
    int landlords = 2400;
    int changes = 200;
    int searches = 50;
    int pages = 200;    ///< of the shorter document; the longer one has ten times as many
    bool enough = true; ///< so that growth shows
};

/// Where everything is.
struct Setting
{
    QString cli, pdf, storeWork, documentWork, growthWork, windowWork, compareWork, cache;
    Scale scale;
};

/// What a program takes to start and end.
Job start(const QString &program);

/// A landlord's published form as a Word file, or empty where the real forms are not here.
QString realWordForm();

} // namespace attest::bench
