// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/TrailingCodes.h"

#include "intake/ComplyReading.h"
#include "intake/FormHeading.h"
#include "intake/KnownProvisions.h"

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
            }
        }
    }

    /// The first answer stands above the first code, and none below the last.
    bool maybe() const
    {
        return m_codes.size() >= fewestCodes && m_labels.size() >= m_codes.size() &&
               m_labels.front() < m_codes.front() && m_labels.back() < m_codes.back();
    }

    /// Between most codes and the ones before stand their wording and, below that, their answer. In other forms the
    /// wording stands between a code and its answer.
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
        return worded * 2 > m_codes.size();
    }

    /// Above the first code stands a whole answer, not an explanation of the labels, and the last code is no mention of
    /// one that has its answer.
    bool endsSo() const
    {
        const QString last = codeOf(m_pieces[m_codes.back()]);
        QSet<QString> all, first;
        bool answered = false;
        for (const size_t at : m_labels) {
            const ProsePiece &piece = m_pieces[at];
            all.insert(piece.label);
            if (at > m_codes.front()) {
                continue;
            }
            if (first.contains(piece.label)) {
                return false; // explained, and then answered
            }
            first.insert(piece.label);
            const QString answer = piece.rest.empty() ? m_pieces[at + 1].text : plainText(piece.rest);
            answered = answered || (piece.role == ColumnRole::Comply && isComplyCell(answer));
        }
        return answered && first == all && std::none_of(m_codes.begin(), m_codes.end() - 1, [&](size_t at) {
                   return isHeadedByTitle(at) || codeOf(m_pieces[at]) == last;
               });
    }

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

    /// Somebody should look: the codes stand as in other forms, but for the first and the last.
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
        size_t from = 0;
        std::vector<size_t> begun;
        for (const size_t at : m_codes) {
            const QString code = codeOf(m_pieces[at]);
            while (from < at && !isAnswerLabel(m_pieces[from]) && !words(code, m_pieces[from])) {
                out.push_back(m_pieces[from++]); // titles, and what stands above the form
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
        std::copy(m_pieces.begin() + std::ptrdiff_t(from), m_pieces.end(), std::back_inserter(out));
        for (const size_t at : begun) {
            out[at].lifted = true;
            out[at].unsure = unsure;
        }
        return out;
    }

private:
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
};

} // namespace

void liftTrailingCodes(std::vector<ProsePiece> &pieces, const EditionShelf &editions)
{
    const Trailing trailing(pieces, editions);
    if (!trailing.maybe()) {
        return;
    }
    if (trailing.isWorded()) {
        pieces = trailing.lifted(false);
    } else if (trailing.endsSo()) {
        pieces = trailing.isUnworded() ? trailing.lifted(true) : trailing.doubted();
    }
}

} // namespace attest
