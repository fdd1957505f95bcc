// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Rule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EarlierRules)
};

class UnchangedAndUnreviewed final : public RowRule
{
public:
    QString id() const override { return u"unchanged-unreviewed"_s; }
    QString field() const override { return u"commentary"_s; }
    QString description() const override
    {
        return Words::tr("A commentary that nobody has reviewed and that is word for word last year's, although the "
                         "Code's wording changed.");
    }
    QString source() const override { return Words::tr("Last year's words answer last year's Code"); }

protected:
    void look(const ReadinessRow &row, const ReadinessForm &form, std::vector<Finding> &findings) const override
    {
        const ReadinessPassage *commentary = row.passage(ReadinessRow::Cell::Commentary);
        if (commentary == nullptr || row.answer->review == Review::Reviewed) {
            return;
        }
        const std::vector<EarlierAnswer> &earlier = form.input().earlier;
        const auto found = std::find_if(earlier.cbegin(), earlier.cend(), [&row](const EarlierAnswer &one) {
            return one.provision == row.provision->code;
        });
        if (found == earlier.cend() || !found->wordingChanged) {
            return;
        }
        const QString words = foldedWords(commentary->text);
        const bool same = std::any_of(found->commentaries.cbegin(), found->commentaries.cend(),
                                      [&words](const QString &text) { return foldedWords(text) == words; });
        if (same) {
            const QString note = found->note.isEmpty() ? QString() : u' ' + found->note;
            findings.push_back(finding(&row, Severity::Warning,
                                       Words::tr("The commentary is word for word that of %1, but the Code's wording "
                                                 "changed.%2 Read it against the new wording; confirm or rewrite it.")
                                           .arg(found->year, note),
                                       words));
        }
    }
};
} // namespace

RuleList earlierRules()
{
    static const UnchangedAndUnreviewed unchanged;
    return {&unchanged};
}

} // namespace attest::readiness
