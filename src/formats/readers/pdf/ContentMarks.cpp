// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/ContentReader.h"

#include <algorithm>
#include <utility>

namespace attest::pdfreader {

namespace {

constexpr size_t kMostMarks = 10'000; // one within another
constexpr size_t kMostForms = 16;     // likewise
constexpr qint64 kCostOfForm = 256;   // so that drawing an empty one without end comes to an end

Matrix matrixOf(const SourceValue &array)
{
    std::vector<double> numbers;
    array.forEachItem([&numbers](const SourceValue &item) {
        numbers.push_back(item.resolved().number());
        return numbers.size() < 6;
    });
    return numbers.size() < 6 ? Matrix()
                              : Matrix{numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]};
}

} // namespace

/// The properties with a name. A page may have hundreds, so they are looked up once.
SourceValue ContentReader::properties(const ContentToken &name)
{
    if (!std::exchange(m_source.hasProperties, true)) {
        const SourceValue all = m_source.resources["Properties"];
        m_file.take(static_cast<qint64>(all.size()));
        all.forEachMember([this](std::string_view key, const SourceValue &value) {
            m_source.properties.emplace(key, value);
            return true;
        });
    }
    const auto found = m_source.properties.find(name.bytes);
    return found == m_source.properties.end() ? SourceValue() : found->second.resolved();
}

void ContentReader::readProperties(double &mark, QString &replacement, bool &replaced)
{
    if (const ContentToken &last = m_operands.back(); last.kind == ContentToken::Name) {
        const SourceValue named = properties(last);
        const SourceValue words = named["ActualText"];
        mark = named["MCID"].number(-1);
        replaced = words.isString();
        replacement = words.text();
        return;
    }
    int depth = 0;
    const ContentToken *key = nullptr;
    for (const ContentToken &token : m_operands) {
        const bool opens = token.kind == ContentToken::DictionaryStart || token.kind == ContentToken::ArrayStart;
        const bool closes = token.kind == ContentToken::DictionaryEnd || token.kind == ContentToken::ArrayEnd;
        depth += opens ? 1 : closes ? -1 : 0;
        if (depth != 1 || opens) {
            continue;
        }
        if (key == nullptr) {
            key = token.kind == ContentToken::Name ? &token : nullptr;
            continue;
        }
        if (key->bytes == "MCID" && token.kind == ContentToken::Number) {
            mark = token.number;
        } else if (key->bytes == "ActualText" && token.isString()) {
            replaced = true;
            replacement = textOfString(stringBytes(token, m_held));
        }
        key = nullptr;
    }
}

void ContentReader::openMark(bool withProperties)
{
    if (m_marks.size() >= kMostMarks) {
        m_file.failTooLarge();
        return;
    }
    Mark mark;
    mark.piece = m_marks.empty() ? -1 : m_marks.back().piece;
    mark.replaced = !m_marks.empty() && m_marks.back().replaced;
    const bool around = mark.replaced;
    if (!m_operands.empty() && m_operands.front().isName("Artifact")) {
        mark.piece = -1;
    } else if (withProperties && m_operands.size() >= 2) {
        double number = -1;
        readProperties(number, mark.replacement, mark.replaced);
        if (number >= 0) {
            mark.piece = m_text.startPiece(m_source.owner, number);
        }
    }
    if (around) { // the words around stand for these too
        mark.replaced = true;
        mark.replacement.clear();
    }
    m_marks.push_back(std::move(mark));
}

void ContentReader::closeMark()
{
    if (m_marks.empty()) {
        return;
    }
    const Mark mark = std::move(m_marks.back());
    m_marks.pop_back();
    if (mark.piece >= 0 && !mark.replacement.isEmpty()) {
        // Nothing was drawn: a space, mostly, and no reason to look for another before it.
        m_text.m_pieces[static_cast<size_t>(mark.piece)].text += mark.replacement;
    }
}

void ContentReader::drawForm()
{
    if (last() == nullptr || last()->kind != ContentToken::Name) {
        return;
    }
    const SourceValue form = resource("XObject", *last());
    const int id = form.id();
    const bool drawn = std::find(m_forms.begin(), m_forms.end(), id) != m_forms.end();
    if (!form.isStream() || !form["Subtype"].isName("Form") || drawn || m_forms.size() >= kMostForms) {
        return;
    }
    std::string content;
    m_file.take(kCostOfForm);
    if (!m_file.unpack(form, content)) {
        return;
    }
    Source within = {form["Resources"], m_source.owner, {}, {}, false};
    if (!within.resources.isDictionary()) {
        within.resources = m_source.resources;
    }
    if (form["StructParents"].isNumber()) {
        within.owner = m_text.ownerOf(m_page, id);
    }
    const State state = m_state;
    const size_t saved = m_saved.size();
    const size_t marks = m_marks.size();
    std::swap(m_source, within);
    m_state.toPage = matrixOf(form["Matrix"]) * m_state.toPage;
    m_forms.push_back(id);
    scan(content);
    m_forms.pop_back();
    std::swap(m_source, within);
    m_marks.resize(std::min(m_marks.size(), marks));
    m_saved.resize(std::min(m_saved.size(), saved));
    m_state = state;
}

} // namespace attest::pdfreader
