// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowTitle.h"

#include <QCoreApplication>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};

QString stateWords(State state)
{
    switch (state) {
    case State::Draft:
        return Words::tr("draft");
    case State::WithGoverningBody:
        return Words::tr("with the governing body");
    case State::Returned:
        return Words::tr("returned");
    case State::Approved:
        return Words::tr("approved");
    case State::Published:
        return Words::tr("published");
    case State::Superseded:
        break;
    }
    return Words::tr("superseded");
}

} // namespace

QString titleOf(const Assessment &assessment, const QString &edition)
{
    return Words::tr("%1 · %2 · %3 · %4 · Attest")
        .arg(assessment.year.text(), assessment.organisation.name, edition, stateWords(assessment.state));
}

} // namespace attest::ui
