// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/TrailingCodes.h"

#include "intake/ComplyReading.h"
#include "intake/FormHeading.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace attest {

namespace {

constexpr size_t fewestCodes = 3;
constexpr double nearlyAll = 0.8; ///< of a text's words that stand in a provision's
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
    bool isSo() const
    {
        return m_codes.size() >= fewestCodes && m_labels.size() >= m_codes.size() &&
               m_labels.front() < m_codes.front() && m_labels.back() < m_codes.back();
    }

    std::vector<ProsePiece> lifted() const
    {
        std::vector<ProsePiece> out;
        size_t worded = 0;
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
            worded += end > wording || std::any_of(m_pieces.begin() + std::ptrdiff_t(from),
                                                   m_pieces.begin() + std::ptrdiff_t(at),
                                                   [&](const ProsePiece &piece) { return words(code, piece); })
                          ? 1
                          : 0;
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
            out[at].unsure = worded * 2 < m_codes.size();
        }
        return out;
    }

private:
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
        const WordBag bag(piece.text);
        return piece.text.size() >= shortestWording && !isAnswerLabel(piece) &&
               std::any_of(m_editions.begin(), m_editions.end(), [&](const EditionWords &edition) {
                   const int provision = edition.byCode(code);
                   return provision >= 0 && edition.wording().match(provision, bag).inside >= nearlyAll;
               });
    }

    const std::vector<ProsePiece> &m_pieces;
    const EditionShelf &m_editions;
    std::vector<size_t> m_codes, m_labels;
};

} // namespace

void liftTrailingCodes(std::vector<ProsePiece> &pieces, const EditionShelf &editions)
{
    if (const Trailing trailing(pieces, editions); trailing.isSo()) {
        pieces = trailing.lifted();
    }
}

} // namespace attest
