// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/ListMark.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace attest::positions {

namespace {

/// The last run of letters or figures in a label: "4" of "1.4." and "b" of "(b)".
QString counterOf(const QString &label)
{
    qsizetype end = label.size();
    while (end > 0 && !label.at(end - 1).isLetterOrNumber()) {
        --end;
    }
    qsizetype start = end;
    while (start > 0 && label.at(start - 1).isLetterOrNumber()) {
        --start;
    }
    return label.mid(start, end - start).toLower();
}

std::optional<int> digits(const QString &counter)
{
    bool right = false;
    const int value = counter.toInt(&right);
    return right && value >= 0 && value <= largestListStart ? std::optional(value) : std::nullopt;
}

/// a, b … z, aa, ab …
std::optional<int> letters(const QString &counter)
{
    qint64 value = 0;
    for (const QChar c : counter) {
        if (c < u'a' || c > u'z') {
            return std::nullopt;
        }
        value = value * 26 + (c.unicode() - u'a') + 1;
        if (value > largestListStart) {
            return std::nullopt;
        }
    }
    return value > 0 ? std::optional(static_cast<int>(value)) : std::nullopt;
}

std::optional<int> roman(const QString &counter)
{
    const auto valueOf = [](QChar c) {
        static constexpr std::u16string_view kLetters = u"ivxlcdm";
        static constexpr int kValues[] = {1, 5, 10, 50, 100, 500, 1000};
        const size_t at = kLetters.find(c.unicode());
        return at == std::u16string_view::npos ? 0 : kValues[at];
    };
    int sum = 0;
    for (qsizetype at = 0; at < counter.size(); ++at) {
        const int value = valueOf(counter.at(at));
        const int next = at + 1 < counter.size() ? valueOf(counter.at(at + 1)) : 0;
        if (value == 0 || at > 15) {
            return std::nullopt;
        }
        sum += value < next ? -value : value;
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

ListMark numbered(ListStyle style, std::optional<int> start)
{
    return {style, start.value_or(1)};
}

} // namespace

ListMark listMark(const QByteArray &numbering, const QStringList &labels)
{
    const QString first = labels.isEmpty() ? QString() : counterOf(labels.front());
    const QString second = labels.size() < 2 ? QString() : counterOf(labels.at(1));
    if (numbering == "Decimal") {
        return numbered(ListStyle::Number, digits(first));
    }
    if (numbering == "LowerRoman" || numbering == "UpperRoman") {
        return numbered(ListStyle::Number, roman(first));
    }
    if (numbering == "LowerAlpha" || numbering == "UpperAlpha") {
        return numbered(ListStyle::Alpha, letters(first));
    }
    if (numbering == "Disc" || numbering == "Circle" || numbering == "Square" || numbering == "Unordered") {
        return {};
    }
    if (const auto number = digits(first)) {
        return numbered(ListStyle::Number, number);
    }
    // "i" may be the ninth letter or the first Roman figure: the label after it tells. A bullet of a font that means
    // letters by pictures ("o") has the same label each time.
    const bool counts = first != second && !first.isEmpty();
    const auto number = roman(first);
    if (counts && number && (roman(second) == *number + 1 || (second.isEmpty() && first != u"c" && first.size() > 1))) {
        return numbered(ListStyle::Number, number);
    }
    const bool bracketed = !labels.isEmpty() && labels.front().trimmed().size() > first.size();
    if (counts && first.size() <= 2 && letters(first) && (bracketed || letters(second) == *letters(first) + 1)) {
        return numbered(ListStyle::Alpha, letters(first));
    }
    return {};
}

bool countsUp(const QStringList &labels)
{
    for (const auto valueOf : {digits, letters, roman}) {
        std::optional<int> before;
        const bool all = std::all_of(labels.begin(), labels.end(), [&](const QString &label) {
            const std::optional<int> value = valueOf(counterOf(label));
            const bool next = value && (!before || *value == *before + 1);
            before = value;
            return next;
        });
        if (all) {
            return true;
        }
    }
    return false;
}

bool isBullet(QStringView text)
{
    static constexpr QStringView kKnown = u"•‣◦▪▫●○■□◾◽⚫⚬∙·⁃➢➤►▶➔→✦❖\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D\u2212–—*-";
    return text.size() == 1 && kKnown.contains(text.front());
}

bool isCounter(const QString &text)
{
    static const QRegularExpression counter(
        QStringLiteral("^(?:\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})\\)|(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\.)$"));
    return counter.match(text).hasMatch();
}

} // namespace attest::positions
