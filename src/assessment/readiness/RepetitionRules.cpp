// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"
#include "assessment/readiness/WordCounts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RepetitionRules)
};
using Cell = ReadinessRow::Cell;

/// The same words in so many rows are a stock phrase.
constexpr size_t manyRows = 4;

/// The same words in many rows that name no page or clause anywhere, by those words.
std::vector<Repeated::Thing> stockPhrases(const ReadinessForm &form, Cell cell)
{
    Repeated seen;
    for (const ReadinessRow &row : form.rows()) {
        const ReadinessPassage *passage = row.says(Comply::Yes) ? row.passage(cell) : nullptr;
        constexpr qsizetype longest = 2000;
        if (passage != nullptr && passage->folded.size() <= longest && !row.namesClause()) {
            seen.add(wordLine(passage->folded), passage->text.simplified(), row);
        }
    }
    std::vector<Repeated::Thing> stock;
    for (const Repeated::Thing &thing : seen.things()) {
        if (thing.rows.size() >= manyRows) {
            stock.push_back(thing);
        }
    }
    return stock;
}

class StockPhrase final : public Rule
{
public:
    QString id() const override { return u"stock-phrase"_s; }
    QString description() const override
    {
        return Words::tr("The same evidence or commentary under four or more Yes answers that name no page or clause.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: “Included in the Policy”, row after row");
    }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        std::vector<Finding> findings;
        for (const Cell cell : {Cell::Evidence, Cell::Commentary}) {
            for (const Repeated::Thing &thing : stockPhrases(form, cell)) {
                QStringList codes;
                for (const ReadinessRow *row : thing.rows) {
                    codes.push_back(row->provision->code.text());
                }
                findings.push_back(
                    finding(thing.rows.front(), Severity::Warning,
                            Words::tr("“%1” stands in %2 rows without a page or clause: %3. Say in each "
                                      "what shows that you comply, and where.")
                                .arg(thing.shown.left(120), QString::number(codes.size()), codeList(codes)),
                            thing.thing + u'\n' + codes.join(u' ')));
            }
        }
        return findings;
    }
};

class PointerWithoutClause final : public Rule
{
public:
    QString id() const override { return u"pointer-without-clause"_s; }
    QString description() const override
    {
        return Words::tr("Evidence that points to a policy, a leaflet or a web page as a whole and not to a page or "
                         "clause, where the provision is not about publishing.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms: a pointer to a page of policies, not to a clause");
    }

    std::vector<Finding> check(const ReadinessForm &form) const override
    {
        QSet<const ReadinessRow *> told;
        for (const Cell cell : {Cell::Evidence, Cell::Commentary}) {
            for (const Repeated::Thing &thing : stockPhrases(form, cell)) {
                for (const ReadinessRow *row : thing.rows) {
                    told.insert(row);
                }
            }
        }
        std::vector<Finding> findings;
        for (const ReadinessRow &row : form.rows()) {
            const ReadinessPassage *evidence = evidenceOf(row, form);
            if (evidence == nullptr || told.contains(&row) || !row.says(Comply::Yes) || !pointsOnly(*evidence) ||
                aboutPublishing(*row.provision) || row.namesClause()) {
                continue;
            }
            findings.push_back(
                finding(&row, Severity::Hint,
                        Words::tr("The evidence points to a document without saying where in it: “%1”. Give "
                                  "the page or clause, or quote the words.")
                            .arg(evidence->text.simplified().left(120)),
                        evidence->folded));
        }
        return findings;
    }

private:
    static const ReadinessPassage *evidenceOf(const ReadinessRow &row, const ReadinessForm &form)
    {
        const ReadinessPassage *evidence = row.passage(Cell::Evidence);
        return evidence == nullptr && form.oneColumn() ? row.passage(Cell::Commentary) : evidence;
    }
    /// A short text that names a document or a page of the website, or an address alone.
    static bool pointsOnly(const ReadinessPassage &passage)
    {
        static const QRegularExpression pointer(
            uR"(\b(?:see|refer to|as per|in line with|included in|set out in|detailed in|contained in|outlined in|covered (?:in|by)|stated in|on our|on the|in our|in the)\b[^.\n]{0,60}\b(?:polic(?:y|ies)|procedures?|web ?site|web ?pages?|leaflets?|document|guide)\b|\b(?:polic(?:y|ies)|procedures?|web ?site|web ?pages?|leaflets?)\b[^.\n]{0,30}\b(?:refers?|covers?|is compliant|are compliant|complies|comply|states|details|sets? (?:this )?out|ensures? compliance)\b|^\W*(?:[a-z&']+ ){0,4}(?:policy|procedure|web ?site|web ?page|leaflet)\W*$)"_s);
        constexpr qsizetype longest = 160;
        constexpr size_t fewWords = 16;
        if (passage.folded.size() > longest) {
            return false;
        }
        const size_t own = wordsOf(passage.own).size();
        return own == 0 ? passage.folded.contains("://"_L1) : own <= fewWords && pointer.match(passage.own).hasMatch();
    }
    static bool aboutPublishing(const Provision &provision)
    {
        static const QRegularExpression publishing(
            uR"(publish|publici|web ?site|available|leaflet|single policy|have (?:a )?polic|more than (?:two|three) stages)"_s);
        return publishing.match(folded(provision.plainText())).hasMatch();
    }
};

class CellsRepeat final : public RowRule
{
public:
    QString id() const override { return u"cells-repeat"_s; }
    QString description() const override
    {
        return Words::tr("Evidence and commentary that say nearly the same in the same words.");
    }
    QString source() const override
    {
        return Words::tr("Seen in published forms of two columns: the second repeats the first");
    }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        const ReadinessPassage *evidence = row.passage(Cell::Evidence);
        const ReadinessPassage *commentary = row.passage(Cell::Commentary);
        if (form.oneColumn() || evidence == nullptr || commentary == nullptr) {
            return;
        }
        const qsizetype one = evidence->folded.size();
        const qsizetype other = commentary->folded.size();
        constexpr qsizetype longest = 6000;
        if (one * 4 < other * 3 || other * 4 < one * 3 || std::max(one, other) > longest) {
            return;
        }
        constexpr double nearlyTheSame = 0.85;
        constexpr qsizetype tooShortToTell = 6;
        const WordCounts evidenceWords(evidence->folded);
        const WordCounts commentaryWords(commentary->folded);
        if (evidenceWords.total() < tooShortToTell || evidenceWords.alike(commentaryWords) < nearlyTheSame) {
            return;
        }
        findings.push_back(
            finding(&row, Severity::Hint,
                    Words::tr("Commentary and evidence say the same. Keep the evidence to what shows that "
                              "you comply, and the commentary to what a reader needs besides."),
                    evidence->folded + u'\n' + commentary->folded));
    }
};
} // namespace

RuleList repetitionRules()
{
    static const StockPhrase stockPhrase;
    static const PointerWithoutClause pointerWithoutClause;
    static const CellsRepeat cellsRepeat;
    return {&stockPhrase, &pointerWithoutClause, &cellsRepeat};
}

} // namespace attest::readiness
