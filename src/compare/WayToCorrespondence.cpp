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
        return Words::tr("Write one of the kind “parallel”, as docs/file-formats.md describes it, and keep it with "
                         "“attest-cli codes correspond FILE”.");
    }
    return Words::tr("“attest-cli codes propose %1 %2 --output FILE” proposes one from their wording. Look it through, "
                     "then keep it with “attest-cli codes correspond FILE”. The window does both: Library, Editions, "
                     "“Say what became of each provision…”.")
        .arg(from.id.text(), to.id.text());
}

} // namespace attest
