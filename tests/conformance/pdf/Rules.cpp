// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Rules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

constexpr std::size_t mostOfOneRule = 12;

QString told(const Finding &finding)
{
    return u"%1: %2: %3"_s.arg(finding.rule, finding.where, finding.words);
}

void Findings::add(const QString &where, const QString &words)
{
    if (m_list.size() < mostOfOneRule) {
        m_list.push_back({m_rule, where, words});
    }
}

bool isLanguage(const QString &name)
{
    bool first = true;
    for (const QString &part : name.split(u'-')) {
        const bool right =
            !part.isEmpty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), [first](QChar c) {
                return c.unicode() < 0x80 && (c.isLetter() || (!first && c.isDigit()));
            });
        if (!right) {
            return false;
        }
        first = false;
    }
    return true;
}

const Rules &allRules()
{
    static const Rules rules = [] {
        Rules out;
        for (const auto &part :
             {fileRules, tokenRules, catalogRules, metadataRules, pageRules, graphicsRules, fontRules, textRules,
              contentRules, treeRules, tableRules, linkRules, documentRules, sightRules}) {
            const Rules some = part();
            out.insert(out.end(), some.begin(), some.end());
        }
        return out;
    }();
    return rules;
}

std::vector<Finding> judge(const Subject &subject)
{
    std::vector<Finding> out;
    for (const Rule &rule : allRules()) {
        Findings findings(rule.id);
        rule.check(subject, findings);
        out.insert(out.end(), findings.list().begin(), findings.list().end());
    }
    return out;
}

} // namespace attest::test::pdf
