// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormProposing.h"

#include "base/Days.h"
#include "intake/AnswerBuilder.h"
#include "intake/FormIdentity.h"
#include "intake/SubjectTermFinder.h"
#include "provisions/CodeRuns.h"

#include <QCoreApplication>

#include <future>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormProposing)
};

constexpr size_t rowsForName = 500;  ///< in which the landlord's name is looked for
constexpr double contradicted = 0.5; ///< how sure an answer is that another row contradicts
constexpr double ofTheCode = 0.6;    ///< from here on words are a requirement's

/// Not where the year began after the edition ended, or ended before it was published: many answer it early.
bool canAnswer(const Edition &edition, AssessmentYear year)
{
    return (!edition.published.isValid() || edition.published <= QDate(year.endYear(), 3, 31)) &&
           (!edition.effectiveTo.isValid() || edition.effectiveTo >= QDate(year.startYear(), 4, 1));
}

ReadRow wordsOf(const FormRow &row, const QStringList &notes)
{
    return {row.codeText,
            row.requirement,
            row.comply,
            plainText(row.evidence.blocks),
            plainText(row.commentary.blocks),
            plainText(row.together.blocks),
            notes};
}

QString noRow(const ProvisionCode &code)
{
    return Words::tr("%1 has no row in the form.").arg(code.text());
}

/// Builds the proposal from the rows as the chosen edition explains them.
class Proposing
{
public:
    Proposing(const Document &document, const RecogniseRequest &request, const FormClaims &claims, const FormRows &form,
              const Explained &chosen)
        : m_document(document), m_request(request), m_claims(claims), m_form(form), m_chosen(chosen),
          m_edition(*chosen.edition)
    {
    }

    Proposal propose(double confidence)
    {
        m_out.edition = m_edition.shared();
        m_out.editionConfidence = confidence;
        m_out.assessment.edition = m_edition.edition().id.text();
        m_out.assessment.editionHash = m_edition.edition().contentHash;
        auto approval = std::async(std::launch::async | std::launch::deferred, [this] {
            return approvalOf(m_document, ownWords(m_form.rows.size()), m_claims.year);
        });
        takeIdentity();
        m_out.assessment.organisation.subjectTerm = subjectTerm();
        m_out.approval = approval.get();
        takeApproval();
        takeAnswers();
        takeUnplaced();
        takeFormNotes();
        return std::move(m_out);
    }

private:
    void takeIdentity()
    {
        Organisation &organisation = m_out.assessment.organisation;
        organisation.name = m_request.organisation.trimmed();
        if (organisation.name.isEmpty()) {
            organisation.name = m_claims.organisation;
        }
        if (organisation.name.isEmpty()) {
            organisation.name = organisationIn(ownWords(rowsForName));
            if (!organisation.name.isEmpty()) {
                m_out.notes.append(Words::tr("%1 is named in the answers only: check that the form is theirs.")
                                       .arg(organisation.name));
            }
        }
        m_out.organisationFound = !organisation.name.isEmpty();
        if (!m_out.organisationFound) {
            organisation.name = Words::tr("Landlord not named in the form");
            m_out.notes.append(Words::tr("The form does not say whose it is: enter the landlord's name."));
        }
        m_out.yearFound = m_claims.year.has_value();
        const QDate from = m_edition.edition().effectiveFrom;
        const int first =
            !from.isValid() ? m_out.assessment.year.startYear() : from.year() - (from.month() < 4 ? 1 : 0);
        m_out.assessment.year = m_claims.year.value_or(AssessmentYear::starting(first));
        if (!m_out.yearFound) {
            m_out.notes.append(Words::tr("The form does not say which year it covers: %1 is a guess.")
                                   .arg(m_out.assessment.year.text()));
        }
    }

    /// Kept as what the form says: nobody has approved what was read from it.
    void takeApproval()
    {
        if (!m_out.approval) {
            return;
        }
        const FormApproval &said = *m_out.approval;
        QJsonObject kept{{u"date"_s, said.date.toString(Qt::ISODate)}};
        const QString date = dayInWords(said.date);
        if (!said.sure) {
            kept.insert(u"unsure"_s, true);
            m_out.notes.append(
                Words::tr("The form speaks of an approval on %1, which may not be its own: check it.").arg(date));
        } else if (said.body.isEmpty()) {
            m_out.notes.append(Words::tr("The form says that it was approved on %1.").arg(date));
        } else {
            m_out.notes.append(Words::tr("The form says that it was approved on %1 (%2).").arg(date, said.body));
        }
        if (!said.body.isEmpty()) {
            kept.insert(u"body"_s, said.body);
        }
        m_out.assessment.other.insert(u"form_approval"_s, kept);
    }

    /// What the landlord wrote, a text a row.
    QStringList ownWords(size_t most) const
    {
        QStringList words;
        const size_t count = std::min(m_form.rows.size(), most);
        for (size_t i = 0; i < count; ++i) {
            const FormRow &row = m_form.rows[i];
            words.append(plainText(row.evidence.blocks) + u'\n' + plainText(row.commentary.blocks) + u'\n' +
                         plainText(row.together.blocks));
        }
        return words;
    }

    QString subjectTerm() const
    {
        SubjectTermFinder finder(m_edition.edition());
        for (size_t i = 0; i < m_chosen.placement.provisions.size(); ++i) {
            const PlacedRow &placed = m_chosen.placement.provisions[i];
            if (placed.row >= 0 && !placed.shared) {
                finder.look(*m_edition.provisions()[i], m_form.rows[size_t(placed.row)].requirement);
            }
        }
        return m_edition.edition().hasCodesWords() ? finder.term() : QString();
    }

    /// The answer of each provision that has a row, built on two threads.
    std::vector<std::optional<BuiltAnswer>> builtAnswers() const
    {
        const FormFacts facts{m_edition, m_form, m_out.assessment.organisation.subjectTerm,
                              m_chosen.placement.broken || m_form.unsure};
        const std::vector<PlacedRow> &placed = m_chosen.placement.provisions;
        std::vector<std::optional<BuiltAnswer>> out(placed.size());
        const auto build = [&facts, &placed, &out](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i) {
                out[i] = placed[i].row < 0 ? std::nullopt : std::optional(buildAnswer(int(i), placed[i], facts));
            }
        };
        const size_t half = placed.size() / 2;
        auto rest = std::async(std::launch::async | std::launch::deferred, build, half, placed.size());
        build(0, half);
        rest.get();
        return out;
    }

    void takeAnswers()
    {
        std::vector<std::optional<BuiltAnswer>> answers = builtAnswers();
        QStringList otherWording;
        std::vector<ProvisionCode> without;
        for (size_t i = 0; i < m_chosen.placement.provisions.size(); ++i) {
            const PlacedRow &placed = m_chosen.placement.provisions[i];
            const ProvisionCode &code = m_edition.provisions()[i]->code;
            if (placed.row < 0) {
                m_out.assessment.answers.emplace_back(code);
                without.push_back(code);
                m_out.rows.emplace_back().notes.append(noRow(code));
                continue;
            }
            BuiltAnswer &built = *answers[i];
            m_out.assessment.answers.push_back(std::move(built.answer));
            m_out.notes += built.notes;
            m_out.rows.push_back(wordsOf(m_form.rows[size_t(placed.row)], built.notes));
            if (built.otherWording) {
                otherWording.append(code.text());
            }
        }
        if (without.size() == 1) {
            m_out.notes.append(noRow(without.front()));
        } else if (!without.empty()) {
            m_out.notes.append(
                Words::tr("%1 provisions have no row in the form: %2.").arg(without.size()).arg(codesInRuns(without)));
        }
        if (!otherWording.isEmpty()) {
            m_out.notes.append(Words::tr("The form words these provisions otherwise than the %1: %2.")
                                   .arg(m_edition.edition().name(), otherWording.join(u", "_s)));
        }
    }

    void takeUnplaced()
    {
        for (const StrayRow &stray : m_chosen.placement.strays) {
            const FormRow &row = m_form.rows[size_t(stray.row)];
            m_out.unplaced.push_back({row.cells, row.place, stray.reason, readingOf(stray.row), row.at});
            if (stray.provision >= 0) {
                doubtWhereContradicted(size_t(stray.provision), m_out.unplaced.back());
            }
        }
        for (const UnplacedRow &row : m_form.loose) {
            m_out.unplaced.push_back(row);
            m_out.unplaced.back().reading.commentary = Text::fromPlain(row.cells.join(u"\n\n"_s));
        }
        for (const UnplacedRow &row : m_out.unplaced) {
            QJsonObject kept = {{u"cells"_s, QJsonArray::fromStringList(row.cells)},
                                {u"place"_s, row.place},
                                {u"reason"_s, row.reason}};
            putPlaces(kept, row.at);
            m_out.assessment.unplaced.append(kept);
        }
    }

    /// A provision that is answered twice, and not alike: nobody knows which answer holds.
    void doubtWhereContradicted(size_t provision, const UnplacedRow &other)
    {
        Answer &answer = m_out.assessment.answers[provision];
        if (!answer.comply || !other.reading.comply || *answer.comply == *other.reading.comply) {
            return;
        }
        QJsonObject comply = answer.source.value(u"comply"_s).toObject();
        comply.insert(u"confidence"_s, std::min(comply.value(u"confidence"_s).toDouble(1), contradicted));
        answer.source.insert(u"comply"_s, comply);
        const QString note = Words::tr("%1 is answered twice: %2 was taken, but %3 says %4. Check which of them holds.")
                                 .arg(answer.provision.text(), complyWord(*answer.comply), other.place,
                                      complyWord(*other.reading.comply));
        m_out.notes.append(note);
        m_out.rows[provision].notes.append(note);
    }

    /// A row read as if it were a provision's: which one makes no difference to what its cells say. What was read
    /// as no part of an answer is kept with the commentary, but for the Code's own words.
    RowReading readingOf(int row) const
    {
        PlacedRow placed;
        placed.row = row;
        const FormFacts facts{m_edition, m_form, {}};
        Answer read = buildAnswer(0, placed, facts).answer;
        const QStringList rest = unreadCells(m_form.rows[size_t(row)]);
        if (!rest.isEmpty()) {
            const QString before = read.commentary.markup();
            const QString after = Text::fromPlain(rest.join(u"\n\n"_s)).markup();
            read.commentary = Text::fromMarkup(before.isEmpty() ? after : before + u"\n\n"_s + after);
        }
        return {read.comply, read.complyAsWritten, read.complyBy, std::move(read.evidence), std::move(read.commentary)};
    }

    QStringList unreadCells(const FormRow &row) const
    {
        QStringList read = {row.comply, plainText(row.evidence.blocks), plainText(row.commentary.blocks),
                            plainText(row.together.blocks)};
        if (!row.fromLines) {
            read.append(row.requirement); // of lines it may be a piece of anything
        }
        for (const ForeignCell &cell : row.foreign) {
            read.append(cell.text);
        }
        const QString folded = foldedWords(read.join(u'\n'));
        QStringList rest;
        for (const QString &cell : row.cells) {
            const LeadingCode code = leadingCode(cell);
            if (saysSomething(code.code.isEmpty() ? cell : code.rest) && !folded.contains(foldedWords(cell)) &&
                !isOfTheCode(cell)) {
                rest.append(cell);
            }
        }
        return rest;
    }

    static bool saysSomething(const QString &words)
    {
        return std::any_of(words.begin(), words.end(), [](QChar character) { return character.isLetter(); });
    }

    bool isOfTheCode(const QString &words) const
    {
        const auto near = m_edition.wording().nearest(WordBag(words), 1);
        return !near.empty() && near.front().similarity >= ofTheCode;
    }

    /// What the form says of itself, where its wording says otherwise.
    void takeContradictions()
    {
        const Edition &edition = m_edition.edition();
        const EditionNaming &named = m_claims.code;
        if (!named.edition.isEmpty() && !edition.edition.isEmpty() && named.edition != edition.edition) {
            m_out.notes.append(Words::tr("The form's title names the %1 %2, but its provisions are those of the %3: "
                                         "check which of them it answers.")
                                   .arg(named.title, named.edition, edition.name()));
        }
        const AssessmentYear year = m_out.assessment.year;
        if (m_out.yearFound && !m_request.year && !canAnswer(edition, year)) {
            m_out.notes.append(Words::tr("The form says that it covers %1, when the %2 was not in force: check the "
                                         "year, and the Code.")
                                   .arg(m_out.assessment.year.text(), edition.name()));
        }
    }

    void takeFormNotes()
    {
        takeContradictions();
        if (!m_form.foreignHeadings.isEmpty()) {
            m_out.notes.append(
                Words::tr("These columns are no part of the Code's form; what they say is kept with where "
                          "each answer came from: %1.")
                    .arg(m_form.foreignHeadings.join(u", "_s)));
        }
        if (!m_out.unplaced.empty()) {
            m_out.notes.append(m_out.unplaced.size() == 1
                                   ? Words::tr("One row of the form matches no provision and is kept apart.")
                                   : Words::tr("%1 rows of the form match no provision and are kept apart.")
                                         .arg(m_out.unplaced.size()));
        }
        if (m_chosen.placement.broken || m_form.unsure) {
            m_out.notes.append(Words::tr("The form's rows could not be told apart well: parts of one may stand under "
                                         "another. Check every answer."));
        }
        if (m_out.editionIsDoubtful()) {
            const Edition &edition = m_edition.edition();
            m_out.notes.append(
                Words::tr("The form fits the %1 of the %2 best, but not clearly: check that it was made for it.")
                    .arg(edition.name(), edition.ombudsman));
        }
    }

    const Document &m_document;
    const RecogniseRequest &m_request;
    const FormClaims &m_claims;
    const FormRows &m_form;
    const Explained &m_chosen;
    const EditionWords &m_edition;
    Proposal m_out;
};

} // namespace

Proposal proposalOf(const Document &document, const RecogniseRequest &request, const FormClaims &claims,
                    const FormRows &form, const Explained &chosen, double confidence)
{
    return Proposing(document, request, claims, form, chosen).propose(confidence);
}

} // namespace attest
