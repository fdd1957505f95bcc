// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/WayToCorrespondence.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WayToCorrespondence)
};

} // namespace

QString wayToCorrespondence(const Edition &from, const Edition &to)
{
    if (from.ombudsman != to.ombudsman) {
        return Words::tr(
            "Between the Codes of two Ombudsmen Attest proposes none, in the window or elsewhere. It can be "
            "written as a file, of the kind “parallel”, and kept with “attest-cli codes correspond FILE”.");
    }
    return Words::tr("In the window, Library, Editions, “Say what became of each provision…” proposes one from their "
                     "wording, to be looked through and kept. On the command line, “attest-cli codes propose %1 %2 "
                     "--output FILE” proposes it and “attest-cli codes correspond FILE” keeps it.")
        .arg(from.id.text(), to.id.text());
}

} // namespace attest
