// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/AnswerBuilder.h"

#include "assessment/PrintedAnswer.h"
#include "intake/EvidenceItems.h"
#include "intake/FormRowParts.h"
#include "intake/SubjectTermFinder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerBuilder)
};

constexpr double doubtfulColumn = 0.6;

double rounded(double confidence)
{
    return std::round(confidence * 100) / 100;
}

QJsonObject cellSource(const QString &place, double confidence, const CellPlaces &at)
{
    QJsonObject source = {{u"place"_s, place}, {u"confidence"_s, rounded(confidence)}};
    putPlaces(source, at);
    return source;
}

QJsonObject cellSource(const RowPart &part, double confidence)
{
    return cellSource(part.place, confidence, placesOf(part.blocks));
}

QString keyOf(PlacedBy by)
{
    switch (by) {
    case PlacedBy::Code:
        return u"code"_s;
    case PlacedBy::Wording:
        return u"wording"_s;
    case PlacedBy::Both:
        return u"both"_s;
    case PlacedBy::Order:
        break;
    }
    return u"order"_s;
}

QString paragraphText(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.node);
    return paragraph == nullptr ? QString() : plainText(paragraph->spans).trimmed();
}

/// Words as they count for telling whether two wordings differ: quotation marks of any kind are one.
QString foldedWording(const QString &text)
{
    // Marks of a list that were typed: "a.", "(b)", "iv)".
    static const QRegularExpression mark(uR"((?<![^\s])\(?(?:[a-h]|i{1,3}|iv|v)[.)](?=\s))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return foldedWords(QString(text).remove(mark)).replace(u'"', u'\'');
}

/// The answer of one provision from the row that gives it.
class Builder
{
public:
    Builder(int provision, const PlacedRow &placed, const FormFacts &facts)
        : m_provision(*facts.edition.provisions()[size_t(provision)]), m_placed(placed), m_facts(facts),
          m_row(facts.rows.rows[size_t(placed.row)]), m_out{Answer(m_provision.code), {}, false}
    {
    }

    BuiltAnswer build()
    {
        m_comply = m_row.comply;
        m_evidence = m_row.evidence.blocks;
        m_commentary = m_row.commentary.blocks;
        m_together = m_row.together.blocks;
        if (m_placed.shared) {
            splitShared();
        }
        takeComply();
        takeTexts();
        takeSource();
        takeRequirement();
        takeNotes();
        return std::move(m_out);
    }

private:
    QString code() const { return m_provision.code.text(); }

    void note(const QString &text) { m_out.notes.append(text); }

    /// The answers in a cell of plain text, whose lines were run together.
    QStringList answersIn(const QString &cell) const
    {
        QStringList answers = cell.simplified().split(u' ');
        const auto isNone = [this](const QString &word) {
            return !readComply(word, m_facts.edition.edition().form).comply;
        };
        answers.erase(std::remove_if(answers.begin(), answers.end(), isNone), answers.end());
        return answers;
    }

    /// A row that was merged from several: its cells are parted where each has a line for each code.
    void splitShared()
    {
        const qsizetype index = m_row.codes.indexOf(code());
        const qsizetype count = m_row.codes.size();
        const QStringList answers = m_row.fromLines ? answersIn(m_comply) : m_comply.split(u'\n');
        if (index < 0 || answers.size() != count || count < 2) {
            note(Words::tr("%1 shares its row with other provisions; the same answer was taken for each.").arg(code()));
            return;
        }
        m_comply = answers.at(index);
        bool whole = false;
        for (Blocks *blocks : {&m_evidence, &m_commentary, &m_together}) {
            if (qsizetype(blocks->size()) == count) {
                *blocks = Blocks{(*blocks)[size_t(index)]};
            } else if (m_row.fromLines && index > 0) {
                blocks->clear(); // the text is more likely the first one's than another's
            } else {
                whole = whole || !blocks->empty();
            }
        }
        note(whole
                 ? Words::tr("%1 shares its row with other provisions; the row's text was taken for each.").arg(code())
                 : Words::tr("%1 shares its row with other provisions; its lines were parted.").arg(code()));
    }

    void takeComply()
    {
        const FormLayout &form = m_facts.edition.edition().form;
        if (m_comply.endsWith(toBeReviewed())) {
            // A draft of ours: what nobody had confirmed there is not confirmed here.
            m_comply.chop(toBeReviewed().size());
            m_comply = m_comply.trimmed();
            m_out.answer.review = Review::Carried;
        }
        m_reading = m_row.undecided       ? ComplyReading{std::nullopt, m_comply, 0, true}
                    : m_row.ticks.empty() ? readComply(m_comply, form)
                                          : readTicks(m_row.ticks, form);
        if (!m_row.ticks.empty() && !m_comply.isEmpty() && !m_reading.comply) {
            m_reading = readComply(m_comply, form);
        }
        if (m_row.drawnAnswer && m_reading.comply) {
            doubtPicture(m_reading);
        }
        const bool explained = !m_evidence.empty() || !m_commentary.empty() || !m_together.empty();
        if (m_row.lookedAnswer || (explained && isChoice(m_comply))) {
            m_reading.doubtful = true; // how the answer was marked may be lost: a circle drawn around it
            m_reading.confidence = m_reading.comply ? doubtfulColumn : 0;
        }
        m_out.answer.comply = m_reading.comply;
        m_out.answer.complyAsWritten = m_reading.asWritten;
    }

    void takeTexts()
    {
        // A form with one column for both is read as one, whatever the column is called.
        const bool oneColumn =
            m_facts.edition.edition().form.hasColumn(ColumnKey::EvidenceCommentary) && !m_facts.rows.separateColumns;
        if (oneColumn) {
            m_commentary.insert(m_commentary.begin(), m_evidence.begin(), m_evidence.end());
            m_evidence.clear();
        }
        if (!oneColumn) {
            splitTogether();
        }
        readPartly(oneColumn || !m_together.empty());
        m_commentary.insert(m_commentary.end(), m_together.begin(), m_together.end());
        readIntention();
        m_out.answer.evidence = evidenceItems(m_evidence);
        m_out.answer.commentary = Text::fromCell(m_commentary);
    }

    /// One cell in which the landlord wrote "Evidence: …" and below it "Commentary: …".
    void splitTogether()
    {
        // "Annual report link: …" is no label here, nor is a line that happens to say "details".
        static const QRegularExpression label(
            u"\\A(?:our\\s+|supporting\\s+)?(?:evidence|comments?|commentary|explanations?|response|narrative)"
            "(?:\\s*(?:/|and|&)\\s*(?:explanations?|comments?|commentary))?\\s*(?::|\\z)"_s,
            QRegularExpression::CaseInsensitiveOption);
        Blocks evidence;
        Blocks commentary;
        Blocks *current = nullptr;
        std::set<ColumnRole> labels; // either may stand over nothing
        for (const Block &block : m_together) {
            const bool plain = paragraphText(block).contains(label);
            const Labelled labelled = withoutLabel({block, block}); // two: a label may stand alone in its paragraph
            const bool known =
                plain && (labelled.role == ColumnRole::Evidence || labelled.role == ColumnRole::Commentary);
            if (known) {
                current = labelled.role == ColumnRole::Evidence ? &evidence : &commentary;
                labels.insert(labelled.role);
                if (labelled.blocks.size() == 2) {
                    current->push_back(labelled.blocks.front());
                }
            } else if (current == nullptr) {
                return;
            } else {
                current->push_back(block);
            }
        }
        if (labels.size() == 2 && m_evidence.empty() && m_commentary.empty()) {
            m_evidence = std::move(evidence);
            m_commentary = std::move(commentary);
            m_together.clear();
        }
    }

    /// On forms that know no Partially, Attest prints No, and "Partly: " before the commentary.
    void readPartly(bool anywhere)
    {
        const FormLayout &form = m_facts.edition.edition().form;
        if (m_reading.comply != Comply::No || form.prints(Comply::Partially) != form.prints(Comply::No)) {
            return;
        }
        static const QString partly = u"Partly: "_s;
        for (Blocks *blocks : {&m_commentary, &m_together}) {
            for (size_t i = 0; i < blocks->size() && (anywhere || i == 0); ++i) {
                auto *paragraph = std::get_if<Paragraph>(&(*blocks)[i].node);
                const QString words = paragraph == nullptr ? QString() : plainText(paragraph->spans);
                if (words == u"Partly:"_s || words == u"Partly."_s) { // before a list, and where nothing is said
                    blocks->erase(blocks->begin() + std::ptrdiff_t(i));
                } else if (words.startsWith(partly)) {
                    paragraph->spans = withoutStart(paragraph->spans, partly.size());
                } else {
                    continue;
                }
                m_out.answer.comply = Comply::Partially;
                return;
            }
        }
    }

    /// "We intend to comply by 31 March 2027." as the last paragraph under an answer that is not Yes.
    void readIntention()
    {
        static const QRegularExpression rule(u"\\AWe intend to comply by (\\d{1,2} [A-Z][a-z]+ \\d{4})\\.\\z"_s);
        const bool deviates = m_out.answer.comply == Comply::No || m_out.answer.comply == Comply::Partially;
        if (!deviates || m_commentary.empty()) {
            return;
        }
        const QRegularExpressionMatch match = rule.match(paragraphText(m_commentary.back()));
        const QDate date =
            QLocale(QLocale::English, QLocale::UnitedKingdom).toDate(match.captured(1), u"d MMMM yyyy"_s);
        if (match.hasMatch() && date.isValid()) {
            m_out.answer.complyBy = date.toString(Qt::ISODate);
            m_commentary.pop_back();
        }
    }

    /// Whether parts of its cells may be others', or others' may be its.
    bool isUnsure() const
    {
        return m_placed.shared || m_row.sharedCell || m_row.wideCell || m_facts.broken || hasPartsAside();
    }
    bool hasPartsAside() const { return m_placed.partsAside || m_row.partsAside; }

    void takeSource()
    {
        QJsonObject row = cellSource(m_row.place, m_placed.confidence, m_row.at);
        row.insert(u"by"_s, keyOf(m_placed.by));
        if (!m_row.codeText.isEmpty() && m_row.codeText != code()) {
            row.insert(u"code"_s, m_row.codeText);
        }
        const double columns = m_row.confidence * (isUnsure() ? doubtfulColumn : 1);
        QJsonObject source = {{u"row"_s, row}};
        const QString complyPlace = m_row.complyPlace.isEmpty() ? m_row.place : m_row.complyPlace;
        const auto sure = [&](ColumnRole role) {
            const auto end = m_row.unsure.end();
            return columns * (std::find(m_row.unsure.begin(), end, role) == end ? 1 : doubtfulColumn);
        };
        source.insert(u"comply"_s,
                      cellSource(complyPlace, sure(ColumnRole::Comply) * m_reading.confidence, m_row.complyAt));
        if (!m_row.evidence.isEmpty()) {
            source.insert(u"evidence"_s, cellSource(m_row.evidence, sure(ColumnRole::Evidence)));
        }
        const RowPart &commentary = m_row.commentary.isEmpty() ? m_row.together : m_row.commentary;
        if (!commentary.isEmpty()) {
            const bool own = !m_row.commentary.isEmpty();
            const double here = sure(own ? ColumnRole::Commentary : ColumnRole::EvidenceCommentary);
            source.insert(u"commentary"_s, cellSource(commentary, here));
        }
        QJsonArray other;
        for (const ForeignCell &cell : m_row.foreign) {
            other.append(QJsonObject{{u"heading"_s, cell.heading}, {u"text"_s, cell.text}, {u"place"_s, cell.place}});
        }
        if (!other.isEmpty()) {
            source.insert(u"other"_s, other);
        }
        m_out.answer.source = source;
    }

    void takeRequirement()
    {
        const QString printed = m_row.requirement;
        const Edition &edition = m_facts.edition.edition();
        if (printed.isEmpty() || m_placed.shared) {
            return;
        }
        if (!edition.hasCodesWords() || m_provision.incomplete) {
            m_out.answer.source.insert(u"wording"_s, printed);
            return;
        }
        const QString official = m_provision.plainText();
        if (foldedWording(printed) == foldedWording(official)) {
            return;
        }
        const double similarity = m_facts.edition.wording().match(index(), printed).similarity;
        QJsonObject requirement = {{u"text"_s, printed}, {u"differs"_s, true}, {u"similarity"_s, rounded(similarity)}};
        const bool subject = !m_facts.subjectTerm.isEmpty() &&
                             sameButForSubject(official, printed, edition.subjectTerm, m_facts.subjectTerm);
        if (subject) {
            requirement.insert(u"subject_term"_s, m_facts.subjectTerm);
        }
        m_out.otherWording = !subject;
        m_out.answer.source.insert(u"requirement"_s, requirement);
    }

    int index() const { return m_facts.edition.byCode(code()); }

    void takeNotes()
    {
        if (m_reading.pictured && m_reading.comply) {
            note(Words::tr("%1: a picture stands where the answer should be, and was taken for %2: check it.")
                     .arg(code(), complyWord(*m_reading.comply)));
        } else if (m_reading.pictured) {
            note(Words::tr("%1: a picture stands where the answer should be: look at the form and give the answer.")
                     .arg(code()));
        } else if (m_reading.doubtful && !m_reading.comply) {
            note(
                Words::tr("%1: “%2” is no answer that the form knows; it is kept as written and the answer left blank.")
                    .arg(code(), m_reading.asWritten));
        } else if (m_reading.doubtful) {
            note(Words::tr("%1: the answer cell says “%2”; check that it was read rightly.")
                     .arg(code(), m_reading.asWritten.isEmpty() ? m_comply : m_reading.asWritten));
        }
        if (m_placed.againstCode) {
            note(Words::tr("%1: the row is numbered %2 but its wording is that of %1; check that it belongs here.")
                     .arg(code(), m_row.codeText));
        }
        if (m_placed.by == PlacedBy::Order) {
            note(Words::tr("%1: the row has no code, and was placed by where it stands; check that it belongs here.")
                     .arg(code()));
        }
        if (m_placed.otherWording) {
            note(Words::tr("%1: the row's wording is hardly that of the Code; it was placed by its number.")
                     .arg(code()));
        }
        if (hasPartsAside()) {
            note(Words::tr(
                     "%1: what follows its row in the form could not be placed, and may be a part of it; check it.")
                     .arg(code()));
        }
        if (m_row.wideCell) {
            note(Words::tr("%1: a cell stands in several columns of its row; its text was taken for the first.")
                     .arg(code()));
        }
        if (m_row.sharedCell) {
            note(Words::tr("%1: a cell of its row is merged with the row above; its text was taken for both.")
                     .arg(code()));
        }
    }

    const Provision &m_provision;
    const PlacedRow &m_placed;
    const FormFacts &m_facts;
    const FormRow &m_row;
    BuiltAnswer m_out;
    ComplyReading m_reading;
    QString m_comply;
    Blocks m_evidence, m_commentary, m_together;
};

} // namespace

BuiltAnswer buildAnswer(int provision, const PlacedRow &placed, const FormFacts &facts)
{
    return Builder(provision, placed, facts).build();
}

} // namespace attest
