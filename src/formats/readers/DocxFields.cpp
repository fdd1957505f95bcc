// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxFields.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype kLongestCode = 16 * 1024;
constexpr size_t kDeepest = 64;

/// A field's code as words; what stands in quotation marks is one word.
QStringList wordsOfCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral(R"re("((?:[^"\\]|\\.)*)"|(\S+))re"));
    QStringList words;
    auto each = pattern.globalMatch(code);
    while (each.hasNext()) {
        const auto match = each.next();
        words << (match.hasCaptured(2) ? match.captured(2) : match.captured(1));
    }
    return words;
}

} // namespace

QString fieldAddress(const QString &code)
{
    const QStringList words = wordsOfCode(code.left(kLongestCode));
    if (words.isEmpty() || words.first().compare(QLatin1String("HYPERLINK"), Qt::CaseInsensitive) != 0) {
        return {};
    }
    QString address;
    QString anchor;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString &word = words[at];
        const bool takesWord = word == u"\\l" || word == u"\\o" || word == u"\\t";
        if (takesWord && at + 1 < words.size()) {
            ++at;
            anchor = word == u"\\l" ? words[at] : anchor;
        } else if (!word.startsWith(u'\\') && address.isEmpty()) {
            address = word;
        }
    }
    if (address.isEmpty()) {
        return {};
    }
    return anchor.isEmpty() ? address : address + QLatin1Char('#') + anchor;
}

void DocxFields::begin(const QString &value)
{
    if (m_open.size() == kDeepest) {
        ++m_ignored;
        return;
    }
    m_open.push_back({{}, {}, value, true});
}

void DocxFields::addCode(QStringView words)
{
    if (inCode() && m_open.back().code.size() < kLongestCode) {
        m_open.back().code += words;
    }
}

void DocxFields::separate()
{
    if (m_ignored == 0 && !m_open.empty() && m_open.back().inCode) {
        m_open.back().inCode = false;
        m_open.back().address = fieldAddress(m_open.back().code);
    }
}

QString DocxFields::end()
{
    if (m_ignored > 0) {
        --m_ignored;
        return {};
    }
    if (m_open.empty()) {
        return {};
    }
    QString value = m_open.back().value;
    m_open.pop_back();
    return value;
}

void DocxFields::endParagraph()
{
    while (!m_open.empty() && m_open.back().inCode) {
        m_open.pop_back();
    }
}

bool DocxFields::inCode() const
{
    // A result within a code is part of that code.
    return std::any_of(m_open.begin(), m_open.end(), [](const Field &field) { return field.inCode; });
}

QString DocxFields::address() const
{
    const auto found =
        std::find_if(m_open.rbegin(), m_open.rend(), [](const Field &field) { return !field.address.isEmpty(); });
    return found == m_open.rend() ? QString() : found->address;
}

} // namespace attest
