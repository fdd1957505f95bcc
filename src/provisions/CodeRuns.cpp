// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/CodeRuns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeRuns)
};

struct Numbered
{
    std::vector<int> numbers; ///< of the code's parts; none where one of them is not a number
    QString text;
};

Numbered numbered(const ProvisionCode &code)
{
    Numbered one{{}, code.text()};
    const QStringList parts = one.text.split(u'.');
    for (const QString &part : parts) {
        bool isNumber = false;
        one.numbers.push_back(part.toInt(&isNumber));
        if (!isNumber) {
            return {{}, code.text()};
        }
    }
    return one;
}

bool follows(const Numbered &one, const Numbered &before)
{
    if (one.numbers.empty() || before.numbers.empty()) {
        return false;
    }
    std::vector<int> next = before.numbers;
    ++next.back();
    return one.numbers == next;
}

} // namespace

QString codesInRuns(const std::vector<ProvisionCode> &codes)
{
    constexpr std::ptrdiff_t shortest = 3; // fewer are named one by one
    std::vector<Numbered> all;
    for (const ProvisionCode &code : codes) {
        all.push_back(numbered(code));
    }
    // What is no plain number has a place of its own among the others, which only the form knows: “6 (Stage 1)”.
    if (std::none_of(all.cbegin(), all.cend(), [](const Numbered &one) { return one.numbers.empty(); })) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Numbered &one, const Numbered &other) { return one.numbers < other.numbers; });
    }
    QStringList runs;
    for (auto first = all.cbegin(); first != all.cend();) {
        auto end = first + 1;
        while (end != all.cend() && follows(*end, *(end - 1))) {
            ++end;
        }
        if (end - first >= shortest) {
            runs.append(Words::tr("%1 to %2").arg(first->text, (end - 1)->text));
            first = end;
        } else {
            runs.append((first++)->text);
        }
    }
    return runs.join(u", "_s);
}

} // namespace attest
