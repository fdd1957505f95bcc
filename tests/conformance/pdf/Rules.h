// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QString>

#include <vector>

namespace attest::test::pdf {

class PdfFacts;

/// What a rule found wrong.
struct Finding
{
    QString rule;
    QString where; ///< an object, a page, an element
    QString words; ///< what is wrong there
};

QString told(const Finding &finding);

/// Takes findings in the name of one rule, and no more than a reader wants to see.
class Findings
{
public:
    explicit Findings(const char *rule) : m_rule(QString::fromLatin1(rule)) {}
    void add(const QString &where, const QString &words);
    const std::vector<Finding> &list() const { return m_list; }

private:
    QString m_rule;
    std::vector<Finding> m_list;
};

/// The file that is judged and, where it is known, the Document that it was made from.
struct Subject
{
    const PdfFacts &facts;
    const Document *document = nullptr;
};

struct Rule
{
    const char *id;
    const char *clause;   ///< where it comes from: "PDF/UA-1 7.5", "PDF/A-2 6.2.11.4.1", "Attest"
    const char *sentence; ///< what must be so
    void (*check)(const Subject &, Findings &);
};
using Rules = std::vector<Rule>;

Rules fileRules();
Rules tokenRules();
Rules catalogRules();
Rules metadataRules();
Rules pageRules();
Rules graphicsRules();
Rules fontRules();
Rules textRules();
Rules contentRules();
Rules treeRules();
Rules tableRules();
Rules linkRules();
Rules documentRules();
Rules sightRules();

/// Whether it could be a language's name by RFC 3066: "en-GB".
bool isLanguage(const QString &name);

/// All of them, in the order of docs/accessibility.md.
const Rules &allRules();
std::vector<Finding> judge(const Subject &subject);

/// Problems that were noticed while the file was taken apart, under the rule of that name.
struct Problem
{
    const char *rule;
    QString where, words;
};
using Problems = std::vector<Problem>;

} // namespace attest::test::pdf
