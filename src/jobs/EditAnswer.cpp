// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/EditAnswer.h"

#include "assessment/AssessmentJson.h"
#include "assessment/Doubt.h"
#include "jobs/FindAssessment.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditAnswer)
};

/// Collects the Changes of one edit.
class Edits
{
public:
    Edits(const AssessmentId &assessment, ProvisionCode provision, QString who)
        : m_assessment(assessment.text()), m_provision(std::move(provision)), m_who(std::move(who))
    {
    }

    void set(const QString &field, const QJsonValue &after)
    {
        Change change;
        change.id = m_assessment;
        change.provision = m_provision;
        change.field = field;
        change.after = after;
        change.beforeGiven = false;
        change.who = m_who;
        m_changes.push_back(change);
    }

    void setText(const QString &field, const std::optional<QString> &text)
    {
        if (text) {
            set(field, text->trimmed().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*text));
        }
    }

    const std::vector<Change> &changes() const { return m_changes; }

private:
    QString m_assessment;
    ProvisionCode m_provision;
    QString m_who;
    std::vector<Change> m_changes;
};

/// A word that was not said leaves what there is; an empty one takes it away.
template <class Value, class FromKey>
Result<std::optional<Value>> chosen(const std::optional<QString> &word, std::optional<Value> now, FromKey fromKey,
                                    const QString &allowed)
{
    if (!word) {
        return now;
    }
    if (word->isEmpty()) {
        return std::optional<Value>();
    }
    const std::optional<Value> value = fromKey(word->toLower());
    if (!value) {
        return badInput(Words::tr("“%1” is none of the answers. Say %2.").arg(*word, allowed));
    }
    return value;
}

QJsonArray evidenceJson(const std::vector<Evidence> &items)
{
    Answer carrier(*ProvisionCode::from(QStringLiteral("-")));
    for (const Evidence &item : items) {
        if (!item.text.trimmed().isEmpty()) {
            carrier.evidence.push_back(item);
        }
    }
    return toJson(carrier).value(QStringLiteral("evidence")).toArray();
}

/// Who edits what was read with doubt has looked at it; who finds it right as it stands, at all of it.
void checkWhatIsEdited(const Answer &now, bool reviewed, Edits &edits)
{
    std::vector<ReadPart> parts;
    for (const Change &change : edits.changes()) {
        if (change.field == QLatin1String("comply")) {
            parts.push_back(ReadPart::Comply);
        } else if (change.field == QLatin1String("evidence")) {
            parts.push_back(ReadPart::Evidence);
        } else if (change.field == QLatin1String("commentary")) {
            parts.push_back(ReadPart::Commentary);
        }
    }
    Answer checked = now;
    setChecked(checked, reviewed ? doubtfulParts(now) : parts);
    if (uncheckedParts(checked) != uncheckedParts(now)) {
        edits.set(QStringLiteral("source"), checked.source);
    }
}

/// Adds comply, policy and practice. The three hang together, so they are decided together.
Result<void> decideComply(const Answer &now, const AnswerEdit &edit, Edits &edits)
{
    const QString degrees = Words::tr("yes, partly or no");
    const auto policy = chosen(edit.policy, now.policyComplies, degreeFromKey, degrees);
    const auto practice = chosen(edit.practice, now.practiceComplies, degreeFromKey, degrees);
    const auto comply =
        chosen(edit.comply, now.comply, complyFromKey, Words::tr("yes, no, partially or not applicable"));
    if (!policy || !practice || !comply) {
        return !policy ? policy.error() : !practice ? practice.error() : comply.error();
    }
    const QString because = edit.because ? *edit.because : now.overruledBecause;
    const std::optional<Comply> derived = deriveComply(*policy, *practice);
    const bool contradicts = derived && *comply && *comply != *derived;
    if (edit.comply && contradicts && because.isEmpty()) {
        return badInput(Words::tr("%1: policy and practice together give “%2”, not “%3”. Say why it is otherwise, "
                                  "or change policy or practice.")
                            .arg(now.provision.text(), complyWord(*derived), complyWord(**comply)));
    }
    const auto degreeJson = [](const std::optional<Degree> &degree) {
        return degree ? QJsonValue(degreeKey(*degree)) : QJsonValue(QJsonValue::Null);
    };
    if (edit.policy) {
        edits.set(QStringLiteral("policy_complies"), degreeJson(*policy));
    }
    if (edit.practice) {
        edits.set(QStringLiteral("practice_complies"), degreeJson(*practice));
    }
    const bool follows = derived && !edit.comply && because.isEmpty() && (edit.policy || edit.practice || edit.because);
    const std::optional<Comply> decided = follows ? derived : *comply;
    if (edit.comply || follows) {
        edits.set(QStringLiteral("comply"), decided ? QJsonValue(complyKey(*decided)) : QJsonValue(QJsonValue::Null));
        edits.set(QStringLiteral("comply_as_written"), QJsonValue::Null);
    }
    edits.setText(QStringLiteral("overruled_because"), edit.because);
    return {};
}

} // namespace

bool AnswerEdit::empty() const
{
    return !comply && !policy && !practice && !because && !evidence && !commentary && !explanation && !complyBy &&
           !owner && !reviewed;
}

void AnswerEdit::add(const AnswerEdit &later)
{
    const auto take = [](auto &field, const auto &given) { field = given ? given : field; };
    take(comply, later.comply);
    take(policy, later.policy);
    take(practice, later.practice);
    take(because, later.because);
    take(evidence, later.evidence);
    take(commentary, later.commentary);
    take(explanation, later.explanation);
    take(complyBy, later.complyBy);
    take(owner, later.owner);
    reviewed = reviewed || later.reviewed;
}

Answer AnswerEdit::on(Answer answer) const
{
    answer.comply = comply ? complyFromKey(*comply) : answer.comply;
    answer.policyComplies = policy ? degreeFromKey(*policy) : answer.policyComplies;
    answer.practiceComplies = practice ? degreeFromKey(*practice) : answer.practiceComplies;
    answer.overruledBecause = because.value_or(answer.overruledBecause);
    answer.evidence = evidence.value_or(answer.evidence);
    answer.commentary = commentary ? Text::fromMarkup(*commentary) : answer.commentary;
    answer.explanation = explanation ? Text::fromMarkup(*explanation) : answer.explanation;
    answer.complyBy = complyBy.value_or(answer.complyBy);
    answer.owner = owner.value_or(answer.owner);
    return answer;
}

Evidence evidenceFromText(const QString &text)
{
    Evidence item;
    item.text = text.trimmed();
    const bool address = item.text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
                         item.text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (address && !item.text.contains(QLatin1Char(' '))) {
        item.kind = EvidenceKind::Url;
        item.url = item.text;
    } else if (item.text.startsWith(QChar(0x201C)) || item.text.startsWith(QLatin1Char('"'))) {
        item.kind = EvidenceKind::Quote;
    }
    return item;
}

Result<std::vector<JournalEntry>> editAnswer(Library &library, const AssessmentId &assessment,
                                             const ProvisionCode &provision, const AnswerEdit &edit, const QString &who)
{
    if (edit.empty()) {
        return Error{ErrorKind::Usage, Words::tr("There is nothing to change. Say what %1 should hold, for example "
                                                 "--comply yes.")
                                           .arg(provision.text())};
    }
    const auto held = library.assessment(assessment);
    if (!held) {
        return held.error();
    }
    const auto found = findAnswer(*held, provision);
    if (!found) {
        return found.error();
    }
    const Answer *now = *found;
    Edits edits(assessment, provision, who);
    if (const auto decided = decideComply(*now, edit, edits); !decided) {
        return decided.error();
    }
    if (edit.evidence) {
        edits.set(QStringLiteral("evidence"), evidenceJson(*edit.evidence));
    }
    edits.setText(QStringLiteral("commentary"), edit.commentary);
    edits.setText(QStringLiteral("explanation"), edit.explanation);
    edits.setText(QStringLiteral("comply_by"), edit.complyBy);
    edits.setText(QStringLiteral("owner"), edit.owner);
    checkWhatIsEdited(*now, edit.reviewed, edits);
    // Who gives the answer again that was carried over has decided, though not a letter changes.
    const bool givenAgain = now->review == Review::Carried && edit.comply && !edit.comply->isEmpty();
    if (edit.reviewed || givenAgain) {
        edits.set(QStringLiteral("review"), reviewKey(Review::Reviewed));
    }
    return library.apply(edits.changes());
}

} // namespace attest
