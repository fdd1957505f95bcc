// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ForeignLabels.h"
#include "intake/FormRowParts.h"
#include "intake/KnownProvisions.h"
#include "intake/ProseAnswers.h"
#include "intake/ProseSettling.h"
#include "intake/ProseTables.h"
#include "intake/TrailingCodes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProseForm)
};

constexpr qsizetype longestPlace = 60, shortestWording = 20;
constexpr qsizetype mostAbove = 200; ///< lines of an answer
constexpr double surely = 0.85, doubtful = 0.6;

/// A form without tables: a code or a requirement, then paragraphs under labels.
class ProseReader
{
public:
    ProseReader(const Document &document, const EditionShelf &editions, const FormRows &fromTables)
        : m_pieces(withTrailingCodesLifted(prosePieces(document), editions)), m_tables(fromTables),
          m_editions(editions), m_confidence(labelBareAnswers(m_pieces, editions))
    {
        partSignature(m_pieces);
        findWorded();
    }

    FormRows read()
    {
        learnLabels();
        const auto answers = [](ColumnRole role) { return isAnswerRole(role); };
        if (std::none_of(m_labels.begin(), m_labels.end(), answers)) {
            return {};
        }
        for (const ProsePiece &piece : m_pieces) {
            take(piece);
            for (const Block *table : piece.tables) {
                takeTable(*table);
            }
        }
        finish();
        tellOutside();
        return std::move(m_out);
    }

private:
    /// Codes in a line of their own with their provision's words below; and the next one, where it is worded nowhere.
    void findWorded()
    {
        QSet<QString> codes;
        for (std::size_t i = 0; i + 1 < m_pieces.size(); ++i) {
            const QString code = isCodeCell(m_pieces[i].text) ? leadingCode(m_pieces[i].text).code : QString();
            if (!code.isEmpty() && isWordedBy(code, m_pieces[i + 1])) {
                m_worded.insert(&m_pieces[i]);
                codes.insert(code);
            }
        }
        QString last;
        for (const ProsePiece &piece : m_pieces) {
            const QString code = !codes.isEmpty() && isCodeCell(piece.text) ? leadingCode(piece.text).code : QString();
            if (!code.isEmpty() && !codes.contains(code) && isNext(last, code)) {
                m_worded.insert(&piece);
            }
            last = m_worded.contains(&piece) ? code : last;
        }
    }

    bool isNext(const QString &last, const QString &code) const
    {
        return std::any_of(m_editions.begin(), m_editions.end(), [&](const EditionWords &edition) {
            return edition.byCode(last) >= 0 && edition.byCode(code) == edition.byCode(last) + 1;
        });
    }

    /// Labels come with most provisions; a line of evidence that happens to have a colon does not.
    void learnLabels()
    {
        QHash<QString, int> counts;
        QHash<QString, ColumnRole> roles;
        int starts = 0;
        int headings = 0;
        int most = 0; // of one label of answers
        for (const ProsePiece &piece : m_pieces) {
            if (!piece.label.isEmpty() && !startsByCode(piece)) {
                roles.insert(piece.label, piece.role);
                const int count = ++counts[piece.label];
                most = isAnswerRole(piece.role) ? std::max(most, count) : most;
            } else if (startsProvision(piece)) {
                ++starts;
                headings += piece.isHeading() ? 1 : 0;
                const LeadingCode leading = leadingCode(piece.text);
                if (isKnownCode(m_editions, leading.code) &&
                    (piece.isHeading() || isCodeCell(piece.text) || isComplyCell(leading.rest))) {
                    m_coded.insert(leading.code);
                }
            }
        }
        m_headings = headings >= 3 && headings * 3 >= starts;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            // What is no part of an answer is told from the landlord's own words by standing nearly everywhere.
            const ColumnRole role = roles.value(it.key());
            const int least = isAnswerRole(role) ? starts / 3 : most / 2;
            if (it.value() >= std::max(2, least)) {
                m_labels.insert(it.key(), role);
            }
        }
        for (const QString &label : foreignLabels(m_pieces, m_labels)) {
            m_labels.insert(label, ColumnRole::Other);
        }
        settleTextLabels(m_labels, counts);
        m_answerAlone = std::none_of(m_labels.begin(), m_labels.end(),
                                     [](ColumnRole role) { return isAnswerRole(role) && role != ColumnRole::Comply; });
    }

    /// "Code provision: 1.2"
    bool startsByCode(const ProsePiece &piece) const
    {
        return piece.role == ColumnRole::Code && isCodeCell(piece.text) &&
               isKnownCode(m_editions, leadingCode(piece.text).code);
    }

    bool startsProvision(const ProsePiece &piece) const
    {
        const LeadingCode leading = leadingCode(piece.text);
        const bool known = isKnownCode(m_editions, leading.code);
        if (known && (m_codeAwaited || piece.lifted)) {
            return true;
        }
        if (known && (piece.isHeading() || m_headings)) {
            // A wording that takes several lines may be none to the eye.
            return piece.isHeading() || (!m_coded.contains(leading.code) && !isOpen() && wordsItsCode(leading));
        }
        if (known) {
            // "Section 2.5" under Evidence is where the policy says so, unless its words come next.
            const bool pointer =
                m_role && leadingCode(piece.text.section(u' ', 0, 0)).code.isEmpty() && !m_worded.contains(&piece);
            const bool heads = isCodeCell(piece.text) || isComplyCell(leading.rest) ||
                               isTitleOver(m_editions, leading.code, leading.rest);
            return (heads && !pointer) || wordsItsCode(leading) || wordsRequirement(m_editions, leading.rest);
        }
        // Where codes are lost the wording begins a provision, unless it is quoted in an answer.
        const bool between = m_row.place.isEmpty() || m_row.hasAnswer() || m_complySeen;
        return between && piece.text.size() > 40 && !u"\"“‘'«"_s.contains(piece.text.front()) &&
               wordsLostCode(piece.text);
    }

    /// "5.8 At each stage of the complaints process, complaint handlers must:": how the provision of that code begins.
    bool wordsItsCode(const LeadingCode &leading) const
    {
        return leading.rest.size() >= shortestWording && standsInRequirementOf(m_editions, leading.code, leading.rest);
    }

    /// Whether the words of the provision of that code are the piece's, or what it announces.
    bool isWordedBy(const QString &code, const ProsePiece &piece) const
    {
        if (piece.role == ColumnRole::Requirement) {
            return isKnownCode(m_editions, code);
        }
        return piece.label.isEmpty() && piece.text.size() >= shortestWording &&
               wordsRequirementOf(m_editions, code, piece.text);
    }

    /// Whether a text words a provision that the document has under no code.
    bool wordsLostCode(const QString &text) const
    {
        const WordBag words(text);
        double best = surely;
        QString code;
        for (const EditionWords &edition : m_editions) {
            for (const WordingIndex::Match &match : edition.wording().nearest(words, 3)) {
                const Provision &provision = *edition.provisions()[size_t(match.provision)];
                const double like =
                    match.similarity >= best || !opensProvision(provision, text) ? match.similarity : best;
                if (like >= best) {
                    best = like;
                    code = provision.code.text();
                }
            }
        }
        return !code.isEmpty() && !m_coded.contains(code);
    }

    void take(const ProsePiece &piece)
    {
        if (piece.apart) {
            finish();
        }
        const auto label = m_labels.constFind(piece.label);
        const bool labelled = !piece.label.isEmpty() && label != m_labels.constEnd();
        if (labelled && *label == ColumnRole::Code && !startsByCode(piece)) {
            m_codeAwaited = true;
            m_role.reset();
        } else if (labelled && *label == ColumnRole::Requirement) {
            takeRequirement(piece);
        } else if (labelled && *label != ColumnRole::Code && !m_row.place.isEmpty()) {
            m_role = *label;
            m_heading = piece.label;
            m_complySeen = m_complySeen || m_role == ColumnRole::Comply;
            takeBlocks(piece.rest);
        } else if (startsByCode(piece) || startsProvision(piece)) {
            begin(piece);
        } else if (piece.isHeading() && isOpen() && goesOnWording(piece.text)) {
            takeBlocks({piece.block});
        } else if (piece.isHeading() || (!isOpen() && isEditionTitle(m_editions, piece.text))) {
            finish();
            if (m_out.rows.empty()) {
                tellOutside();
            }
            const bool title = m_context.take(piece.text, m_editions);
            // "Contact us", above the headings of provisions, is of the page about the form.
            m_left = m_left || (piece.isHeading() && piece.level() < m_startLevel);
            if (!title) {
                m_titles.append(piece.text);
            }
        } else if (!m_row.place.isEmpty()) {
            if (m_answerAlone && m_role == ColumnRole::Comply && isComplyCell(m_row.comply) &&
                !isComplyCell(piece.text)) {
                m_role = ColumnRole::EvidenceCommentary; // nothing labels what is said of the answer
                m_heading.clear();
            }
            takeBlocks({piece.block});
        } else if (m_out.rows.empty() ? isAnswerAbove(piece) : !m_left) {
            takeOutside(piece);
        }
    }

    /// Whether a heading is the rest of the provision's wording that the heading before it began.
    bool goesOnWording(const QString &text) const
    {
        return m_startLevel > 0 && !isEditionTitle(m_editions, text) &&
               standsInRequirementOf(m_editions, m_row.codes.value(0), text);
    }

    /// Whether a piece above the first provision begins an answer or goes on with one: somebody has to place it.
    bool isAnswerAbove(const ProsePiece &piece) const
    {
        return m_outside.cells.isEmpty() ? saysWhetherComplied(m_pieces, size_t(&piece - m_pieces.data()))
                                         : m_outside.cells.size() < mostAbove; // longer is no answer
    }

    /// What follows an answer under a heading of its own is no part of it, and is told.
    void takeOutside(const ProsePiece &piece)
    {
        if (m_outside.cells.isEmpty()) {
            m_outside.place = piece.block.place ? wordsOf(*piece.block.place) : QString();
        }
        m_outside.cells += std::exchange(m_titles, {});
        m_outside.cells += piece.text;
        addPlaces(m_outside.at, placesOf({piece.block}));
    }

    void tellOutside()
    {
        m_titles.clear();
        if (!m_outside.cells.isEmpty()) {
            m_outside.reason = m_out.rows.empty() ? Words::tr("It stands above the first provision.")
                                                  : Words::tr("It stands after an answer and is no part of it.");
            m_out.loose.push_back(std::exchange(m_outside, {}));
        }
    }

    /// Without a code before it, the label begins the next provision.
    void takeRequirement(const ProsePiece &piece)
    {
        if (m_row.place.isEmpty() || m_row.hasAnswer() || m_complySeen) {
            begin(piece);
        } else {
            takeRequirementWords(piece);
        }
    }

    void takeRequirementWords(const ProsePiece &piece)
    {
        m_role = ColumnRole::Requirement;
        takeBlocks(piece.rest);
    }

    /// A provision has begun, and its answer has not: "the complaint stage" is in its list, and no title.
    bool isOpen() const { return !m_row.place.isEmpty() && !m_row.hasAnswer() && !m_complySeen; }

    void begin(const ProsePiece &piece)
    {
        finish();
        tellOutside();
        m_left = false;
        m_startLevel = piece.lifted ? 1 : piece.level();
        const QString code = leadingCode(piece.text).code;
        m_row.place = piece.block.place ? wordsOf(*piece.block.place) : QString();
        addPlaces(m_row.at, placesOf({piece.block}));
        if (m_row.place.isEmpty()) {
            m_row.place = code.isEmpty() ? piece.text.left(longestPlace) : code;
        }
        m_row.section = m_context.section;
        m_row.stage = m_context.stage;
        m_row.confidence = piece.unsure ? std::min(m_confidence, doubtful) : m_confidence;
        if (piece.role == ColumnRole::Requirement && m_labels.contains(piece.label)) {
            takeRequirementWords(piece);
            return;
        }
        m_row.cells.append(piece.text);
        const LeadingCode leading = leadingCode(piece.text);
        if (!leading.code.isEmpty() && isComplyCell(leading.rest)) { // "1.2 Yes" above the provision's words
            takeCodeAndRequirement(m_row, leading.code, true);
            m_row.comply = leading.rest;
            m_row.complyPlace = m_row.place;
            m_row.complyAt = m_row.at;
            m_complySeen = true;
            return;
        }
        takeCodeAndRequirement(m_row, piece.text, true);
    }

    void takeBlocks(const Blocks &blocks)
    {
        Cell cell;
        cell.blocks = blocks;
        const QString own = blocks.empty() || !blocks.front().place ? QString() : wordsOf(*blocks.front().place);
        takeCell(m_row, m_role.value_or(ColumnRole::Requirement), cell, m_heading, own.isEmpty() ? m_row.place : own);
    }

    /// A table under an answer's label is a part of the answer; anywhere else in the form it is told.
    void takeTable(const Block &table)
    {
        const bool around = m_row.place.isEmpty() && (m_out.rows.empty() || m_left); // as with text outside
        if (around || m_tables.isTold(std::get<Table>(table.node))) {
            return;
        }
        const bool answered = m_role == ColumnRole::Comply && !m_row.comply.isEmpty();
        if (m_role && m_role != ColumnRole::Requirement && !answered) {
            takeBlocks(ProseTables::asLines(table));
        } else if (UnplacedRow row = ProseTables::asUnplaced(table, m_row.place.isEmpty()); !row.cells.isEmpty()) {
            m_out.loose.push_back(std::move(row));
        }
    }

    void finish()
    {
        if (m_row.hasAnswer() || m_complySeen) {
            m_out.separateColumns = m_out.separateColumns || (!m_row.evidence.isEmpty() && !m_row.commentary.isEmpty());
            for (const ForeignCell &cell : m_row.foreign) {
                if (!m_out.foreignHeadings.contains(cell.heading)) {
                    m_out.foreignHeadings.append(cell.heading);
                }
            }
            m_out.rows.push_back(std::move(m_row));
        }
        m_row = FormRow();
        m_role.reset();
        m_complySeen = false;
        m_codeAwaited = false;
    }

    std::vector<ProsePiece> m_pieces;
    ProseTables m_tables;
    const EditionShelf &m_editions;
    QHash<QString, ColumnRole> m_labels;
    QSet<const ProsePiece *> m_worded; ///< codes in a line of their own, with their provision's words below
    QSet<QString> m_coded;             ///< the codes that stand in headings or lines of their own
    FormRows m_out;
    TitleContext m_context;
    FormRow m_row;
    UnplacedRow m_outside; ///< since the last provision, under none
    int m_startLevel = 0;  ///< of the heading that the last provision began with; 0: it began with none
    bool m_left = false;   ///< a heading above those of provisions stands since
    QStringList m_titles;  ///< headings that are no titles of the form's, above that
    std::optional<ColumnRole> m_role;
    QString m_heading; ///< the label of that
    bool m_complySeen = false;
    bool m_codeAwaited = false; ///< a label said that one follows
    bool m_headings = false;    ///< provisions begin with headings
    double m_confidence;        ///< of each row's parts
    bool m_answerAlone = false; ///< whether the landlord complies is labelled, and nothing else
};

} // namespace

FormRows proseRows(const Document &document, const EditionShelf &editions, const FormRows &fromTables)
{
    return ProseReader(document, editions, fromTables).read();
}

} // namespace attest
