// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/CodeLists.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

/// 4.10 as 4 and 10.
std::vector<int> numbersIn(const ProvisionCode &code)
{
    static const QRegularExpression digits(u"[0-9]{1,9}"_s);
    std::vector<int> numbers;
    for (auto it = digits.globalMatch(code.text()); it.hasNext();) {
        numbers.push_back(it.next().captured().toInt());
    }
    return numbers;
}

} // namespace

QString codesWords(const std::vector<ProvisionCode> &codes)
{
    QStringList texts;
    for (const ProvisionCode &code : codes) {
        texts.append(code.text());
    }
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

QString listedCodes(const std::vector<ProvisionCode> &codes)
{
    if (codes.size() < 2) {
        return codesWords(codes);
    }
    return Words::tr("%1 and %2").arg(codesWords({codes.cbegin(), codes.cend() - 1}), codes.back().text());
}

std::vector<const Provision *> provisionsByCode(const Edition &edition)
{
    std::vector<const Provision *> all;
    for (const Section &section : edition.sections) {
        const auto first = std::ptrdiff_t(all.size());
        for (const Group &group : section.groups) {
            for (const Provision &provision : group.provisions) {
                all.push_back(&provision);
            }
        }
        std::stable_sort(all.begin() + first, all.end(), [](const Provision *one, const Provision *other) {
            return numbersIn(one->code) < numbersIn(other->code);
        });
    }
    return all;
}

} // namespace attest
