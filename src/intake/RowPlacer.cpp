// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/RowPlacer.h"

#include "intake/TwinRows.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowPlacer)
};

constexpr double likely = 0.5;         ///< below, a wording alone does not place a row
constexpr double contradicting = 0.65; ///< from here on another provision's wording speaks against a code
constexpr double clearly = 0.25;       ///< by how much it must be the better one
constexpr double apart = 0.05;         ///< by how much the best must exceed the second
constexpr double nearCertain = 0.9;

/// A row that may answer a provision.
struct Claim
{
    int row;
    int provision;
    double strength; ///< what decides
    double similarity;
    bool byCode;
    bool shared = false;
};

class Placer
{
public:
    Placer(const std::vector<FormRow> &rows, const EditionWords &edition)
        : m_rows(rows), m_edition(edition), m_near(rows.size()), m_of(rows.size()), m_against(rows.size(), false)
    {
        m_out.provisions.resize(edition.provisions().size());
    }

    Placement place()
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_rows[i].requirement.isEmpty()) {
                m_near[i] = m_edition.wording().nearest(m_rows[i].words);
            }
        }
        assign(claimsByCode());
        assign(claimsOfMergedWordings());
        assign(claimsByWording());
        orderTwins();
        placeByOrder();
        shareWholeSections();
        gatherStrays();
        doubtAll();
        m_out.score = score();
        return std::move(m_out);
    }

private:
    double similarity(int row, int provision) const
    {
        const FormRow &form = m_rows[size_t(row)];
        for (const WordingIndex::Match &match : m_near[size_t(row)]) {
            if (match.provision == provision) {
                return match.similarity;
            }
        }
        return form.requirement.isEmpty() ? 0 : m_edition.wording().match(provision, form.words).similarity;
    }

    /// The provisions that a row's code names: one for each code, or those of a whole section.
    std::vector<int> named(const FormRow &row, bool &section) const
    {
        std::vector<int> found;
        for (const QString &code : row.codes) {
            const int provision = m_edition.byCode(code);
            if (provision >= 0) {
                found.push_back(provision);
            }
        }
        section = false;
        if (found.empty() && row.codes.isEmpty()) {
            QString stage = stageIn(row.codeText);
            stage = stage.isEmpty() ? stageIn(row.requirement.left(40)) : stage;
            stage = stage.isEmpty() ? row.stage : stage;
            const QString number = sectionNumberIn(row.codeText);
            found = m_edition.bySection(number.isEmpty() && row.codeText.isEmpty() ? row.section : number, stage);
            section = true;
        }
        return found;
    }

    bool contradicted(int row, int provision) const
    {
        const std::vector<WordingIndex::Match> &near = m_near[size_t(row)];
        if (!m_edition.edition().hasCodesWords() || near.empty()) {
            return false;
        }
        const double own = similarity(row, provision);
        return near.front().similarity >= contradicting && near.front().similarity - own >= clearly;
    }

    std::vector<Claim> claimsByCode()
    {
        std::vector<Claim> claims;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            bool section = false;
            const std::vector<int> provisions = named(m_rows[i], section);
            const bool shared = provisions.size() > 1 && !section;
            for (const int provision : provisions) {
                if (!shared && contradicted(int(i), provision)) {
                    m_against[i] = true;
                    continue;
                }
                const bool worded = !m_rows[i].requirement.isEmpty();
                const double like = similarity(int(i), provision);
                // Among rows of one code the one that answers comes first: a list of contents has codes too.
                const double answers = m_rows[i].hasAnswer() ? 0.2 : 0;
                claims.push_back({int(i), provision, (worded ? 0.5 + like / 2 : 0.7) + answers, like, true, shared});
            }
        }
        return claims;
    }

    /// Rows without a code in whose cell several requirements stand one after another.
    std::vector<Claim> claimsOfMergedWordings() const
    {
        std::vector<Claim> claims;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const std::vector<WordingIndex::Match> &near = m_near[i];
            if (!m_of[i].empty() || !m_rows[i].codes.isEmpty() || near.size() < 2 || near[0].covered < 0.95 ||
                near[1].covered < 0.95 || near[0].similarity > nearCertain) {
                continue;
            }
            for (const int provision : m_edition.wording().standingIn(m_rows[i].requirement)) {
                claims.push_back({int(i), provision, 1, 1, false, true});
            }
        }
        return claims;
    }

    std::vector<Claim> claimsByWording() const
    {
        std::vector<Claim> claims;
        const std::vector<int> before = placedNear(1);
        const std::vector<int> after = placedNear(-1);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_of[i].empty()) {
                continue;
            }
            double best = 0;
            for (const WordingIndex::Match &match : m_near[i]) {
                const bool free = m_out.provisions[size_t(match.provision)].row < 0;
                if (!free || match.similarity < likely) {
                    continue;
                }
                // Wordings that stand in the Code several times are told apart by what stands around them.
                const double context =
                    0.04 * m_edition.fitsContext(match.provision, m_rows[i].section, m_rows[i].stage);
                const bool between = match.provision > before[i] && (after[i] < 0 || match.provision < after[i]);
                const double strength = match.similarity + context + (between ? 0.03 : 0);
                if (match.similarity < best - apart && match.similarity < nearCertain) {
                    continue; // clearly the worse one
                }
                best = std::max(best, match.similarity);
                claims.push_back({int(i), match.provision, strength, match.similarity, false});
            }
        }
        return claims;
    }

    /// For each row, the provision of the placed row next to it: before it (step 1) or after it (step -1); -1: none.
    std::vector<int> placedNear(int step) const
    {
        std::vector<int> near(m_rows.size(), -1);
        int last = -1;
        for (int n = 0, i = step > 0 ? 0 : int(m_rows.size()) - 1; n < int(m_rows.size()); ++n, i += step) {
            near[size_t(i)] = last;
            if (!m_of[size_t(i)].empty()) {
                last = m_of[size_t(i)].front();
            }
        }
        return near;
    }

    /// The strongest claim first, over the whole form; each provision goes to one row, each row to one provision
    /// unless it is shared.
    void assign(std::vector<Claim> claims)
    {
        std::stable_sort(claims.begin(), claims.end(),
                         [](const Claim &a, const Claim &b) { return a.strength > b.strength; });
        for (const Claim &claim : claims) {
            PlacedRow &placed = m_out.provisions[size_t(claim.provision)];
            std::vector<int> &of = m_of[size_t(claim.row)];
            if (placed.row >= 0 || (!of.empty() && !claim.shared)) {
                continue;
            }
            of.push_back(claim.provision);
            placed = placedBy(claim);
        }
    }

    void orderTwins()
    {
        for (const auto &[row, provision] : twinsInOrder(m_rows, m_edition, m_out.provisions)) {
            m_of[size_t(row)] = {provision};
            m_out.provisions[size_t(provision)] = placedBy({row, provision, 1, similarity(row, provision), false});
        }
    }

    PlacedRow placedBy(const Claim &claim) const
    {
        PlacedRow placed;
        placed.row = claim.row;
        placed.shared = claim.shared;
        placed.againstCode = !claim.byCode && (m_against[size_t(claim.row)] || namesAnother(claim));
        const bool worded = !m_rows[size_t(claim.row)].requirement.isEmpty() && m_edition.edition().hasCodesWords();
        if (!claim.byCode) {
            placed.by = PlacedBy::Wording;
            placed.confidence = claim.similarity * (placed.againstCode ? 0.8 : 0.95);
        } else if (worded && (claim.similarity >= likely || claim.shared)) {
            placed.by = PlacedBy::Both;
            placed.confidence = claim.shared ? 0.6 : 0.9 + 0.1 * claim.similarity;
        } else {
            placed.by = PlacedBy::Code;
            const Provision &provision = *m_edition.provisions()[size_t(claim.provision)];
            placed.otherWording = worded && !provision.incomplete;
            placed.confidence = placed.otherWording ? 0.6 : 0.9;
        }
        return placed;
    }

    bool namesAnother(const Claim &claim) const
    {
        const QStringList &codes = m_rows[size_t(claim.row)].codes;
        return !codes.isEmpty() && !codes.contains(m_edition.provisions()[size_t(claim.provision)]->code.text());
    }

    /// A provision whose wording the edition does not hold: the row between those of its neighbours.
    void placeByOrder()
    {
        const std::vector<int> before = placedNear(1);
        const std::vector<int> after = placedNear(-1);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const int provision = before[i] + 1;
            const bool between = m_of[i].empty() && before[i] >= 0 && after[i] == provision + 1;
            if (!between || m_out.provisions[size_t(provision)].row >= 0 || !m_rows[i].hasAnswer() ||
                !m_edition.provisions()[size_t(provision)]->incomplete) {
                continue;
            }
            PlacedRow &placed = m_out.provisions[size_t(provision)];
            placed.row = int(i);
            placed.by = PlacedBy::Order;
            placed.confidence = 0.5;
            m_of[i].push_back(provision);
        }
    }

    /// One row for a section that the edition asks in stages answers each stage that has no row of its own.
    void shareWholeSections()
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            bool section = false;
            const std::vector<int> provisions = named(m_rows[i], section);
            if (!section || m_of[i].empty() || provisions.size() < 2) {
                continue;
            }
            for (const int provision : provisions) {
                PlacedRow &placed = m_out.provisions[size_t(provision)];
                if (placed.row < 0) {
                    placed = placedBy({int(i), provision, 1, 1, true, true});
                    m_of[i].push_back(provision);
                    m_out.provisions[size_t(m_of[i].front())].shared = true;
                }
            }
        }
    }

    void gatherStrays()
    {
        int before = -1; // the row that a stray may be the rest of
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_of[i].empty()) {
                before = int(i);
                continue;
            }
            m_out.strays.push_back(strayFor(int(i)));
            if (!namesNone(m_rows[i]) || !m_rows[i].mayBreak()) {
                before = -1;
            } else if (before >= 0) {
                doubt(before, m_rows[i].cells.join(u' '));
            }
        }
    }

    /// Pages break rows: what names no provision may be the rest of the answer before it, if it is no more of the Code.
    void doubt(int row, const QString &rest)
    {
        bool worded = false;
        for (const int provision : m_of[size_t(row)]) {
            worded = worded || m_edition.wording().holds(provision, rest);
        }
        if (worded) {
            return;
        }
        for (const int provision : m_of[size_t(row)]) {
            m_out.provisions[size_t(provision)].partsAside = true;
        }
        ++m_broken;
    }

    static bool namesNone(const FormRow &row) { return row.codes.isEmpty() && sectionNumberIn(row.codeText).isEmpty(); }

    /// Where rows break as often as not, the whole ones may have come by parts of others.
    void doubtAll()
    {
        for (PlacedRow &placed : m_out.provisions) {
            m_broken += placed.row >= 0 && m_rows[size_t(placed.row)].partsAside ? 1 : 0;
        }
        m_out.broken = m_broken > 0 && m_broken * 2 >= m_out.placed();
    }

    StrayRow strayFor(int row) const
    {
        const FormRow &form = m_rows[size_t(row)];
        bool section = false;
        const std::vector<int> provisions = named(form, section);
        int wanted = provisions.empty() ? -1 : provisions.front();
        const std::vector<WordingIndex::Match> &near = m_near[size_t(row)];
        if (!near.empty() && near.front().similarity >= likely) {
            wanted = near.front().provision;
        }
        if (wanted >= 0 && m_out.provisions[size_t(wanted)].row >= 0) {
            return {row,
                    Words::tr("Another row answers provision %1 already: %2.")
                        .arg(m_edition.provisions()[size_t(wanted)]->code.text(),
                             m_rows[size_t(m_out.provisions[size_t(wanted)].row)].place),
                    wanted};
        }
        if (form.codeText.isEmpty() && form.requirement.isEmpty()) {
            return {row, Words::tr("It has neither a code nor a requirement.")};
        }
        if (form.requirement.isEmpty()) {
            return {row, Words::tr("%1 is no provision of the %2.").arg(form.codeText, m_edition.edition().name())};
        }
        return {row, Words::tr("Neither its code nor its wording is that of a provision of the %1.")
                         .arg(m_edition.edition().name())};
    }

    double score() const
    {
        double sum = 0;
        for (const PlacedRow &placed : m_out.provisions) {
            if (placed.row < 0) {
                continue;
            }
            const int provision = int(&placed - m_out.provisions.data());
            const bool worded = !m_rows[size_t(placed.row)].requirement.isEmpty();
            const double code = placed.by == PlacedBy::Wording || placed.by == PlacedBy::Order ? 0 : 1;
            const double like = similarity(placed.row, provision);
            sum += !m_edition.edition().hasCodesWords() ? 0.6 * code
                   : placed.shared                      ? 0.7
                   : worded                             ? 0.25 * code + 0.75 * like * like
                                                        : 0.5 * code;
        }
        const auto provisions = double(m_out.provisions.size());
        const auto rows = double(m_rows.size());
        if (rows == 0 || provisions == 0) {
            return 0;
        }
        return std::min(1.0, sum / std::min(rows, provisions * 1.5)) * (0.7 + 0.3 * m_out.placed() / provisions);
    }

    const std::vector<FormRow> &m_rows;
    const EditionWords &m_edition;
    std::vector<std::vector<WordingIndex::Match>> m_near; ///< of each row
    std::vector<std::vector<int>> m_of;                   ///< the provisions each row answers
    std::vector<bool> m_against;                          ///< rows whose wording speaks against their code
    int m_broken = 0;                                     ///< rows of which a part stands aside
    Placement m_out;
};

} // namespace

int Placement::placed() const
{
    return int(std::count_if(provisions.begin(), provisions.end(), [](const PlacedRow &one) { return one.row >= 0; }));
}

Placement placeRows(const std::vector<FormRow> &rows, const EditionWords &edition)
{
    return Placer(rows, edition).place();
}

} // namespace attest
