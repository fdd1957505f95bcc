// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/NumberWords.h"

#include <array>
#include <utility>

namespace attest {

namespace {

constexpr int kMostLetters = 8;
constexpr int kMostRoman = 3999;

/// a to z, then aa, bb …, as Word does.
QString letters(int number)
{
    const int times = (number - 1) / 26 + 1;
    if (number < 1 || times > kMostLetters) {
        return QString::number(number);
    }
    return QString(times, QChar(static_cast<char16_t>(u'a' + (number - 1) % 26)));
}

QString roman(int number)
{
    static const std::array<std::pair<int, QLatin1String>, 13> digits = {{{1000, QLatin1String("m")},
                                                                          {900, QLatin1String("cm")},
                                                                          {500, QLatin1String("d")},
                                                                          {400, QLatin1String("cd")},
                                                                          {100, QLatin1String("c")},
                                                                          {90, QLatin1String("xc")},
                                                                          {50, QLatin1String("l")},
                                                                          {40, QLatin1String("xl")},
                                                                          {10, QLatin1String("x")},
                                                                          {9, QLatin1String("ix")},
                                                                          {5, QLatin1String("v")},
                                                                          {4, QLatin1String("iv")},
                                                                          {1, QLatin1String("i")}}};
    if (number < 1 || number > kMostRoman) {
        return QString::number(number);
    }
    QString text;
    for (const auto &[worth, digit] : digits) {
        for (; number >= worth; number -= worth) {
            text += digit;
        }
    }
    return text;
}

} // namespace

QString numberInFormat(int number, QStringView format)
{
    if (format == u"none") {
        return {};
    }
    if (format == u"lowerLetter") {
        return letters(number);
    }
    if (format == u"upperLetter") {
        return letters(number).toUpper();
    }
    if (format == u"lowerRoman") {
        return roman(number);
    }
    if (format == u"upperRoman") {
        return roman(number).toUpper();
    }
    if (format == u"decimalZero" && number >= 0 && number < 10) {
        return QLatin1Char('0') + QString::number(number);
    }
    return QString::number(number);
}

} // namespace attest
