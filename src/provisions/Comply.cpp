// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/Comply.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comply)
};

constexpr std::array<std::pair<Comply, QLatin1StringView>, 4> keys{{
    {Comply::Yes, "yes"_L1},
    {Comply::No, "no"_L1},
    {Comply::Partially, "partially"_L1},
    {Comply::NotApplicable, "not applicable"_L1},
}};

} // namespace

QString complyKey(Comply comply)
{
    for (const auto &[value, key] : keys) {
        if (value == comply) {
            return key;
        }
    }
    return {};
}

std::optional<Comply> complyFromKey(const QString &key)
{
    for (const auto &[value, known] : keys) {
        if (known == key) {
            return value;
        }
    }
    return std::nullopt;
}

QString complyWord(Comply comply)
{
    switch (comply) {
    case Comply::Yes:
        return Words::tr("Yes");
    case Comply::No:
        return Words::tr("No");
    case Comply::Partially:
        return Words::tr("Partially");
    case Comply::NotApplicable:
        return Words::tr("Not applicable");
    }
    return {};
}

} // namespace attest
