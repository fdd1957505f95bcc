// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionProposal.h"

#include "base/Days.h"
#include "base/Json.h"
#include "intake/EditionDraft.h"
#include "intake/EditionFit.h"
#include "intake/EditionLayout.h"
#include "provisions/EditionReader.h"
#include "provisions/RequirementText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionProposal)
};

using Known = std::vector<std::shared_ptr<const Edition>>;

constexpr qsizetype longestSlug = 24;

/// The newest edition of that Ombudsman: what it asks is likest to what the next one will. Where there is none, the one
/// that words most of the form's rows, else the one with the same word for who must comply; null: none is like it.
const Edition *likestOf(const Known &known, const QString &ombudsman, const FormRows &form)
{
    const QString term = subjectTermIn(form);
    const auto worth = [&](const Edition &edition) {
        const bool own = edition.ombudsman == ombudsman;
        const int near =
            !ombudsman.isEmpty() ? 0 : fitOf(form.rows, EditionWords(std::make_shared<const Edition>(edition))).near;
        return std::tuple(own ? 1 : 0, near, edition.subjectTerm == term ? 1 : 0, edition.effectiveFrom);
    };
    const Edition *likest = nullptr;
    std::tuple<int, int, int, QDate> most;
    for (const auto &edition : known) {
        const auto here = worth(*edition);
        if (std::get<0>(here) + std::get<1>(here) + std::get<2>(here) > 0 && (likest == nullptr || most < here)) {
            likest = edition.get();
            most = here;
        }
    }
    return likest;
}

/// The newest edition of that Ombudsman; null: none is known.
const Edition *newestOf(const Known &known, const QString &ombudsman)
{
    const Edition *newest = nullptr;
    for (const auto &edition : known) {
        const bool newer = newest == nullptr || newest->effectiveFrom < edition->effectiveFrom;
        newest = edition->ombudsman == ombudsman && newer ? edition.get() : newest;
    }
    return newest;
}

QString slug(const QString &text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"\\A-+|-+\\z"_s);
    QString out = text.toLower().normalized(QString::NormalizationForm_KD);
    out.replace(other, u"-"_s);
    return out.left(longestSlug).remove(edges);
}

/// "hos" as the Ombudsman's editions that are known have it, else initials.
QString prefixOf(const QString &ombudsman, const Known &known)
{
    for (const auto &edition : known) {
        if (edition->ombudsman == ombudsman) {
            return edition->id.text().section(u'-', 0, 0);
        }
    }
    QString initials;
    for (const QString &word : ombudsman.split(u' ', Qt::SkipEmptyParts)) {
        initials += word.front().isUpper() ? word.front() : QChar();
    }
    initials.remove(QChar());
    return slug(initials);
}

/// "hos-2027-form": another one than the edition will have once it is published as a file.
EditionId freeId(const EditionDetails &details, const Known &known)
{
    QStringList parts = {prefixOf(details.ombudsman, known), slug(details.edition), u"form"_s};
    parts.removeAll(QString());
    const QString base = parts.join(u'-');
    for (int number = 1;; ++number) {
        const QString text = number == 1 ? base : u"%1-%2"_s.arg(base).arg(number);
        const bool taken =
            std::any_of(known.begin(), known.end(), [&](const auto &edition) { return edition->id.text() == text; });
        if (!taken) {
            return *EditionId::from(text);
        }
    }
}

QJsonArray toJson(const std::vector<Section> &sections)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray array;
    for (const Section &section : sections) {
        QJsonArray groups;
        for (const Group &group : section.groups) {
            QJsonArray provisions;
            for (const Provision &provision : group.provisions) {
                QJsonObject json{{u"code"_s, provision.code.text()}, {u"text"_s, attest::toJson(provision.text)}};
                if (provision.incomplete) {
                    json.insert(u"incomplete"_s, true);
                }
                provisions.append(json);
            }
            groups.append(QJsonObject{{u"title"_s, orNull(group.title)},
                                      {u"level"_s, group.level == Level::Must ? u"must"_s : u"should"_s},
                                      {u"stage"_s, orNull(group.stage)},
                                      {u"provisions"_s, provisions}});
        }
        array.append(QJsonObject{{u"number"_s, section.number}, {u"title"_s, section.title}, {u"groups"_s, groups}});
    }
    return array;
}

QString whatItIs(const Edition &edition)
{
    return Words::tr("This form answers a Code that is not here. Its %1 provisions in %2 sections were read from the "
                     "form as the %3 (%4). Check them against the Code itself: their wording is this form's.")
        .arg(edition.provisions().size())
        .arg(edition.sections.size())
        .arg(edition.name(), edition.ombudsman);
}

QString deviationDoubt(const Edition *like)
{
    return like == nullptr
               ? Words::tr("The form does not say what a deviation must carry: an explanation is asked for.")
               : Words::tr("The form does not say what a deviation must carry: what the %1 asks is taken over.")
                     .arg(like->name());
}

/// What an edition is made of, one doubt after another.
class Proposing
{
public:
    Proposing(const Document &document, const QString &fileName, std::optional<AssessmentYear> year, const Known &known)
        : m_fileName(fileName), m_year(year), m_known(known), m_named(namedIn(document, known)),
          m_lines(linesOf(document))
    {
    }

    std::optional<ProposedEdition> propose(const Document &document)
    {
        std::optional<Edition> codes = codesAlone(m_lines);
        if (!codes) {
            return std::nullopt;
        }
        const auto first = proposeBy(document, std::make_shared<const Edition>(*std::move(codes)));
        // With the words of each provision rows are told apart better than by their codes.
        return first ? proposeBy(document, first->edition) : std::nullopt;
    }

private:
    std::optional<ProposedEdition> proposeBy(const Document &document, const std::shared_ptr<const Edition> &by)
    {
        EditionShelf shelf;
        shelf.emplace_back(by);
        const FormRows form = rowsOf(document, shelf);
        const std::vector<DraftProvision> provisions = provisionsIn(form);
        if (!isFormOfACode(form, provisions)) {
            return std::nullopt;
        }
        QSet<QString> codes;
        for (const DraftProvision &one : provisions) {
            codes.insert(one.code.text());
        }
        const DraftSections sections = sectionsOf(provisions, EditionOutline(m_lines, codes));
        m_doubts.clear();
        // Told once: the rows hardly differ the second time.
        m_like = m_like ? m_like : std::optional(likestOf(m_known, m_named.ombudsman, form));
        const Edition *like = *m_like;
        const EditionDetails details = takeDetails(like);
        doubtSections(sections, provisions);
        m_doubts.append(deviationDoubt(like));
        const QJsonObject json = jsonOf(details, form, sections, like);
        auto edition = readEdition(readableJson(json), freeId(details, m_known).text());
        if (!edition) {
            return std::nullopt;
        }
        m_doubts.prepend(whatItIs(*edition));
        return ProposedEdition{std::make_shared<const Edition>(*std::move(edition)), m_doubts};
    }

    EditionDetails takeDetails(const Edition *like)
    {
        EditionDetails details{m_named.title, m_named.edition, m_named.ombudsman, m_named.effectiveFrom};
        if (details.title.isEmpty()) {
            details.title = Words::tr("Complaint Handling Code");
            m_doubts.append(
                Words::tr("The form does not say what the Code is called: “%1” is a guess.").arg(details.title));
        }
        if (details.edition.isEmpty()) {
            details.edition = m_year ? QString::number(m_year->startYear()) : Words::tr("of unknown year");
            m_doubts.append(Words::tr("The form does not say which edition of the Code it answers: “%1” is a guess.")
                                .arg(details.edition));
        }
        if (details.ombudsman.isEmpty()) {
            details.ombudsman = like == nullptr ? Words::tr("Ombudsman not named in the form") : like->ombudsman;
            m_doubts.append(
                Words::tr("The form does not say whose Code it is: “%1” is a guess.").arg(details.ombudsman));
        }
        const int year = details.edition.toInt();
        if (!details.effectiveFrom.isValid() && year > 2000) {
            details.effectiveFrom = QDate(year, 4, 1);
            m_doubts.append(Words::tr("The form does not say from when the Code is in force: “%1” is a guess.")
                                .arg(dayInWords(details.effectiveFrom)));
        }
        return details;
    }

    void doubtSections(const DraftSections &sections, const std::vector<DraftProvision> &provisions)
    {
        if (!sections.untitled.isEmpty()) {
            m_doubts.append(
                Words::tr("The form has no title for these sections: %1.").arg(sections.untitled.join(u", "_s)));
        }
        if (!sections.levelsTold) {
            m_doubts.append(Words::tr("The form does not say everywhere which provisions are obligations: this was "
                                      "told by “must” and “should” in their wording."));
        }
        QStringList lost;
        QStringList wordless;
        for (const DraftProvision &one : provisions) {
            if (!one.coded) {
                lost.append(one.code.text());
            }
            if (one.text.empty()) {
                wordless.append(one.code.text());
            }
        }
        if (!wordless.isEmpty()) {
            m_doubts.append(
                Words::tr("The form does not say what these provisions ask: %1.").arg(wordless.join(u", "_s)));
        }
        if (!lost.isEmpty()) {
            m_doubts.append(Words::tr("These provisions have no code in the form; theirs were told by where they "
                                      "stand: %1.")
                                .arg(lost.join(u", "_s)));
        }
    }

    QJsonObject jsonOf(const EditionDetails &details, const FormRows &form, const DraftSections &sections,
                       const Edition *like) const
    {
        const QString file = m_fileName.isEmpty() ? Words::tr("a landlord's form") : m_fileName;
        const QDate from = details.effectiveFrom;
        return {{u"schema"_s, 1},
                {u"id"_s, freeId(details, m_known).text()},
                {u"wording"_s, u"summary"_s},
                {u"ombudsman"_s, details.ombudsman},
                {u"title"_s, details.title},
                {u"edition"_s, details.edition},
                {u"published"_s, QJsonValue()},
                {u"effective_from"_s, from.isValid() ? QJsonValue(from.toString(Qt::ISODate)) : QJsonValue()},
                {u"effective_to"_s, QJsonValue()},
                {u"statutory"_s, like != nullptr && like->ombudsman == details.ombudsman && like->statutory},
                {u"subject_term"_s, subjectTermIn(form)},
                {u"source"_s, QJsonObject{{u"read_from_form"_s, file},
                                          {u"transcribed_from"_s,
                                           Words::tr("read from a landlord's form, not checked against the Code")}}},
                {u"form"_s, layoutJson(form, like)},
                {u"sections"_s, toJson(sections.sections)}};
    }

    QString m_fileName;
    std::optional<AssessmentYear> m_year;
    const Known &m_known;
    EditionNaming m_named;
    std::optional<const Edition *> m_like; ///< null: none is
    std::vector<FormLine> m_lines;
    QStringList m_doubts;
};

} // namespace

EditionDetails detailsOf(const Edition &edition)
{
    return {edition.title, edition.edition, edition.ombudsman, edition.effectiveFrom};
}

std::optional<ProposedEdition> proposeEdition(const Document &document, const QString &fileName,
                                              std::optional<AssessmentYear> year, const Known &known)
{
    return Proposing(document, fileName, year, known).propose(document);
}

Result<Edition> renamed(const Edition &proposed, const EditionDetails &details, const Known &known)
{
    const EditionDetails own = {details.title.simplified(), details.edition.simplified(),
                                details.ombudsman.simplified(), details.effectiveFrom};
    if (own.title.isEmpty() || own.edition.isEmpty() || own.ombudsman.isEmpty()) {
        return badInput(Words::tr("Say what the Code is called, which edition it is, and whose: none of the three may "
                                  "be blank."));
    }
    if (own == detailsOf(proposed)) {
        return proposed;
    }
    auto json = parseJsonObject(proposed.file, proposed.id.text());
    if (!json) {
        return json.error();
    }
    const EditionId id = freeId(own, known);
    json->insert(u"id"_s, id.text());
    json->insert(u"title"_s, own.title);
    json->insert(u"edition"_s, own.edition);
    json->insert(u"ombudsman"_s, own.ombudsman);
    json->insert(u"effective_from"_s,
                 own.effectiveFrom.isValid() ? QJsonValue(own.effectiveFrom.toString(Qt::ISODate)) : QJsonValue());
    if (own.ombudsman != proposed.ombudsman) {
        const Edition *like = newestOf(known, own.ombudsman);
        QJsonObject layout = json->value(u"form"_s).toObject();
        takeFromLike(layout, like);
        json->insert(u"form"_s, layout);
        json->insert(u"statutory"_s, like != nullptr && like->statutory);
    }
    return readEdition(readableJson(*json), id.text());
}

QStringList doubtsAfter(const QStringList &doubts, const Edition &before, const Edition &after, const Known &known)
{
    const bool another = before.ombudsman != after.ombudsman;
    const QString deviation = deviationDoubt(nullptr).section(u':', 0, 0);
    const std::pair<QString, QString> said[] = {{before.title, after.title},
                                                {before.edition, after.edition},
                                                {before.ombudsman, after.ombudsman},
                                                {dayInWords(before.effectiveFrom), dayInWords(after.effectiveFrom)}};
    QStringList left;
    for (const QString &doubt : doubts) {
        const bool settled = std::any_of(std::begin(said), std::end(said), [&](const auto &one) {
            return one.first != one.second && doubt.contains(u'“' + one.first + u'”');
        });
        if (doubt == whatItIs(before)) {
            left.append(whatItIs(after));
        } else if (another && doubt.startsWith(deviation)) {
            left.append(deviationDoubt(newestOf(known, after.ombudsman)));
        } else if (!settled) {
            left.append(doubt);
        }
    }
    return left;
}

} // namespace attest
