// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/DraftNotice.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormBuilder)
};

} // namespace

QString draftNotice(State state)
{
    switch (state) {
    case State::Approved:
    case State::Published:
        return {};
    case State::Superseded:
        return Words::tr("Superseded");
    case State::Draft:
    case State::WithGoverningBody:
    case State::Returned:
        break;
    }
    return Words::tr("Draft for approval");
}

QString draftNotice(const ComparedSide &side)
{
    return side.asImported ? QString() : draftNotice(side.state);
}

QString stateWords(const ComparedSide &side)
{
    return side.asImported ? Words::tr("imported, not edited here") : stateKey(side.state);
}

} // namespace attest
