// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/TrailingCodes.h"

#include "intake/ComplyReading.h"
#include "intake/FormHeading.h"
#include "intake/KnownProvisions.h"
#include "intake/ProseAnswers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace attest {

namespace {

constexpr size_t fewestCodes = 3;
constexpr double nearlyAll = 0.8; ///< of the codes
constexpr qsizetype shortestWording = 20;

class Trailing
{
public:
    Trailing(const std::vector<ProsePiece> &pieces, const EditionShelf &editions)
        : m_pieces(pieces), m_editions(editions)
    {
        QHash<QString, int> labels;
        for (size_t i = 0; i < pieces.size(); ++i) {
            const ProsePiece &piece = pieces[i];
            if (isAnswerLabel(piece)) {
                ++labels[piece.label];
            } else if (!codeOf(piece).isEmpty()) {
                m_codes.push_back(i);
            }
        }
        for (size_t i = 0; i < pieces.size(); ++i) {
            // A label comes with most provisions.
            if (isAnswerLabel(pieces[i]) && size_t(labels.value(pieces[i].label)) * 2 >= m_codes.size()) {
                m_labels.push_back(i);
                m_all.insert(pieces[i].label);
            }
        }
        if (mayTrail()) {
            findFirstAnswer();
        }
    }

    /// An answer stands above the first code.
    bool mayTrail() const
    {
        return m_codes.size() >= fewestCodes && m_labels.size() >= m_codes.size() && m_labels.front() < m_codes.front();
    }

    /// Between codes and the ones before stand their wording and, below that, their answer. In other forms the wording
    /// stands between a code and its answer. Where an answer stands below the last code too, codes of both kinds may be
    /// mixed: it takes all of them.
    bool isWorded() const
    {
        size_t worded = 0;
        for (size_t i = 0; i < m_codes.size(); ++i) {
            const QString code = codeOf(m_pieces[m_codes[i]]);
            const auto label = std::lower_bound(m_labels.begin(), m_labels.end(), after(i));
            bool above = false;
            for (size_t at = after(i); !above && label != m_labels.end() && *label < m_codes[i] && at < *label; ++at) {
                above = words(code, m_pieces[at]);
            }
            worded += above ? 1 : 0;
        }
        return isLastAnswered() ? worded == m_codes.size() : worded * 2 > m_codes.size();
    }

    /// Above the first code stands an answer, not an explanation of the labels, and the last code is no mention of one
    /// that has its answer.
    bool endsSo() const
    {
        const QString last = codeOf(m_pieces[m_codes.back()]);
        return m_answered && std::none_of(m_codes.begin(), m_codes.end() - 1, [&](size_t at) {
                   return isHeadedByTitle(at) || codeOf(m_pieces[at]) == last;
               });
    }

    /// The codes may be headings of what is below them.
    bool isHeaded() const
    {
        const auto headings =
            std::count_if(m_codes.begin(), m_codes.end(), [&](size_t at) { return m_pieces[at].isHeading(); });
        return size_t(headings) * 2 > m_codes.size();
    }

    /// Below the last code, and not under a heading of what comes after the form, stands more than remarks.
    bool isLastAnswered() const
    {
        const bool complies = std::any_of(m_labels.begin(), m_labels.end(),
                                          [&](size_t at) { return m_pieces[at].role == ColumnRole::Comply; });
        const auto titled =
            std::count_if(m_codes.begin(), m_codes.end() - 1, [&](size_t at) { return isTitle(at + 1); });
        size_t end = m_codes.back() + 1;
        while (end < m_pieces.size() && (size_t(titled) * 2 > m_codes.size() || !isTitle(end))) {
            ++end;
        }
        return std::any_of(std::upper_bound(m_labels.begin(), m_labels.end(), m_codes.back()),
                           std::lower_bound(m_labels.begin(), m_labels.end(), end),
                           [&](size_t at) { return !complies || m_pieces[at].role == ColumnRole::Comply; });
    }

    /// Above the first code stands all that is labelled elsewhere.
    bool isWhole() const { return m_first == m_all; }

    /// Nothing stands between most codes and the next answer: they are not followed by what words them.
    bool isUnworded() const
    {
        size_t bare = 0, answered = 0;
        for (size_t i = 0; i < m_codes.size(); ++i) {
            const auto label = std::lower_bound(m_labels.begin(), m_labels.end(), after(i));
            answered += label != m_labels.end() && *label < m_codes[i] ? 1 : 0;
            const size_t next = m_codes[i] + 1;
            bare += next == m_pieces.size() || isAnswerLabel(m_pieces[next]) || m_pieces[next].isHeading() ? 1 : 0;
        }
        const double most = nearlyAll * double(m_codes.size());
        return double(bare) >= most && double(answered) >= most;
    }

    /// Somebody should look: but for what is above the first and below the last, the codes stand as in other forms.
    std::vector<ProsePiece> doubted() const
    {
        std::vector<ProsePiece> out = m_pieces;
        for (const size_t at : m_codes) {
            out[at].unsure = true;
        }
        return out;
    }

    std::vector<ProsePiece> lifted(bool unsure) const
    {
        std::vector<ProsePiece> out;
        const QString first = codeOf(m_pieces[m_codes.front()]);
        const auto start = std::find_if(m_pieces.begin(), m_pieces.begin() + std::ptrdiff_t(m_firstAnswer),
                                        [&](const ProsePiece &piece) { return words(first, piece); });
        size_t from = size_t(start - m_pieces.begin());
        std::copy(m_pieces.begin(), start, std::back_inserter(out)); // what stands above the form
        std::vector<size_t> begun;
        for (const size_t at : m_codes) {
            const QString code = codeOf(m_pieces[at]);
            while (from < at && !isAnswerLabel(m_pieces[from]) && !words(code, m_pieces[from])) {
                out.push_back(m_pieces[from++]); // titles
            }
            const bool answered = isCodeCell(m_pieces[at].text) && at + 1 < m_pieces.size() &&
                                  m_pieces[at + 1].label.isEmpty() && isComplyCell(m_pieces[at + 1].text);
            const size_t wording = at + (answered ? 2 : 1);
            size_t end = wording;
            while (end < m_pieces.size() && words(code, m_pieces[end])) {
                ++end;
            }
            begun.push_back(out.size());
            out.push_back(m_pieces[at]);
            if (answered) { // "1.2", and "Yes" below it
                out.back().text = code + u' ' + m_pieces[at + 1].text;
            }
            std::copy(m_pieces.begin() + std::ptrdiff_t(wording), m_pieces.begin() + std::ptrdiff_t(end),
                      std::back_inserter(out));
            std::copy(m_pieces.begin() + std::ptrdiff_t(from), m_pieces.begin() + std::ptrdiff_t(at),
                      std::back_inserter(out));
            from = end;
        }
        const size_t below = out.size();
        std::copy(m_pieces.begin() + std::ptrdiff_t(from), m_pieces.end(), std::back_inserter(out));
        if (below < out.size()) {
            out[below].apart = true;
        }
        for (const size_t at : begun) {
            out[at].lifted = true;
            out[at].unsure = unsure;
        }
        return out;
    }

private:
    /// Above it the labels may be explained: what begins anew with the label that others begin with is an answer.
    void findFirstAnswer()
    {
        const auto end = std::lower_bound(m_labels.begin(), m_labels.end(), m_codes.front());
        auto from = m_labels.begin();
        if (end != m_labels.end()) {
            for (auto label = from; label != end; ++label) {
                from = m_pieces[*label].label == m_pieces[*end].label ? label : from;
            }
        }
        m_firstAnswer = *from;
        for (; from != end; ++from) {
            m_first.insert(m_pieces[*from].label);
            m_answered = m_answered || saysWhetherComplied(m_pieces, *from);
        }
    }

    /// A heading that is no label and words no provision.
    bool isTitle(size_t at) const
    {
        return m_pieces[at].isHeading() && m_pieces[at].label.isEmpty() &&
               !isKnownCode(m_editions, leadingCode(m_pieces[at].text).code) &&
               !words(codeOf(m_pieces[m_codes.back()]), m_pieces[at]);
    }

    /// Where what stands between a code and the one before begins.
    size_t after(size_t code) const { return code == 0 ? 0 : m_codes[code - 1] + 1; }

    /// A title stands above what it is the title of.
    bool isHeadedByTitle(size_t at) const
    {
        return at > 0 && m_pieces[at - 1].isHeading() && m_pieces[at - 1].label.isEmpty();
    }

    static bool isAnswerLabel(const ProsePiece &piece)
    {
        return !piece.label.isEmpty() && isAnswerRole(piece.role) && !isTick(piece.role);
    }

    /// Of a line that holds a code alone, or with the answer.
    QString codeOf(const ProsePiece &piece) const
    {
        const LeadingCode leading = leadingCode(piece.text);
        const bool known = std::any_of(m_editions.begin(), m_editions.end(),
                                       [&](const EditionWords &edition) { return edition.byCode(leading.code) >= 0; });
        return known && (isCodeCell(piece.text) || isComplyCell(leading.rest)) ? leading.code : QString();
    }

    bool words(const QString &code, const ProsePiece &piece) const
    {
        return piece.text.size() >= shortestWording && !isAnswerLabel(piece) &&
               standsInRequirementOf(m_editions, code, piece.text);
    }

    const std::vector<ProsePiece> &m_pieces;
    const EditionShelf &m_editions;
    std::vector<size_t> m_codes, m_labels;
    QSet<QString> m_all, m_first; ///< what the labels say; those of the answer above the first code
    size_t m_firstAnswer = 0;     ///< where that begins
    bool m_answered = false;      ///< it says whether the landlord complies
};

} // namespace

std::vector<ProsePiece> withTrailingCodesLifted(std::vector<ProsePiece> pieces, const EditionShelf &editions)
{
    const Trailing trailing(pieces, editions);
    if (!trailing.mayTrail()) {
        return pieces;
    }
    if (trailing.isWorded()) {
        return trailing.lifted(false);
    }
    if (trailing.endsSo()) {
        const bool bare = trailing.isWhole() && trailing.isUnworded();
        // Codes above their answers are headings, and below the last stands its answer. Of one of these alone nobody
        // can tell: above the first code may be a summary.
        const int above = (trailing.isHeaded() ? 1 : 0) + (trailing.isLastAnswered() ? 1 : 0);
        if (above == 0) {
            return bare ? trailing.lifted(true) : trailing.doubted();
        }
        if (above == 1 && bare) {
            return trailing.doubted();
        }
    }
    return pieces;
}

} // namespace attest
