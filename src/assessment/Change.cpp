// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Change.h"

#include "assessment/AssessmentJson.h"
#include "assessment/json/MemberReader.h"
#include "assessment/json/WholeJson.h"
#include "base/Days.h"
#include "base/Json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

const QStringList &fieldsOf(Change::Target target)
{
    static const QStringList organisation = {u"name"_s,
                                             u"kind"_s,
                                             u"homes"_s,
                                             u"subject_term"_s,
                                             u"year_end"_s,
                                             u"member_responsible"_s,
                                             u"member_responsible_since"_s,
                                             u"member_responsible_until"_s,
                                             u"senior_officer"_s,
                                             u"senior_officer_since"_s,
                                             u"senior_officer_until"_s};
    static const QStringList assessment = {u"year"_s,
                                           u"purpose"_s,
                                           u"state"_s,
                                           u"unplaced"_s,
                                           u"accepted_findings"_s,
                                           u"approval"_s,
                                           u"publications"_s,
                                           u"governing_body_response"_s};
    static const QStringList answer = {u"comply"_s,          u"comply_as_written"_s,
                                       u"policy_complies"_s, u"practice_complies"_s,
                                       u"evidence"_s,        u"commentary"_s,
                                       u"explanation"_s,     u"comply_by"_s,
                                       u"owner"_s,           u"review"_s,
                                       u"carried_from"_s,    u"overruled_because"_s,
                                       u"actions"_s,         u"accepted_findings"_s,
                                       u"comments"_s,        u"source"_s};
    switch (target) {
    case Change::Target::Organisation:
        return organisation;
    case Change::Target::Assessment:
        return assessment;
    default:
        return answer;
    }
}

/// What the target is called in messages.
QString titleOf(const Change &change)
{
    if (change.provision) {
        return change.provision->text();
    }
    return change.target == Change::Target::Organisation ? Words::tr("Organisation") : Words::tr("Assessment");
}

/// The members of the assessment as a whole, checked and in their one spelling; members that other Changes look after
/// (answers, organisation, edition) stay as they are.
Result<QJsonObject> normalisedWhole(const QJsonObject &object, const QString &name)
{
    MemberReader members(object, name + u':');
    Assessment assessment;
    if (const Result<void> read = readWholeMembers(assessment, members, name); !read) {
        return read.error();
    }
    const QJsonObject whole = toJson(assessment);
    QJsonObject result = members.rest();
    for (const QString &field : fieldsOf(Change::Target::Assessment) + QStringList{u"id"_s}) {
        if (whole.contains(field)) {
            result.insert(field, whole.value(field));
        }
    }
    return result;
}

Result<QJsonObject> normalised(Change::Target target, const QJsonObject &object, const QString &name)
{
    const auto toObject = [](const auto &value) { return Result<QJsonObject>(toJson(value)); };
    switch (target) {
    case Change::Target::Organisation:
        return organisationFromJson(object, name).andThen(toObject);
    case Change::Target::Assessment:
        return normalisedWhole(object, name);
    default:
        return answerFromJson(object, name).andThen(toObject);
    }
}

QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        object.remove(field);
    } else {
        object.insert(field, value);
    }
    return object;
}

QByteArray spelling(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    return canonicalJson(value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
}

Result<QJsonObject> wholeApplied(const QJsonObject &target, const Change &change)
{
    if (change.beforeGiven && canonicalJson(target) != canonicalJson(change.before.toObject())) {
        return Error{
            ErrorKind::Conflict,
            Words::tr("%1 is no longer what this change starts from. Look at it again, then make the change anew.")
                .arg(titleOf(change))};
    }
    if (change.after.isNull()) {
        return QJsonObject();
    }
    if (!change.after.isObject()) {
        return badInput(Words::tr("%1: “after” must be an object where no field is named.").arg(titleOf(change)));
    }
    return normalised(change.target, change.after.toObject(), titleOf(change));
}

/// The fields whose words carry markup, which nobody is to read.
bool isMarkup(const QString &field)
{
    return field == u"commentary"_s || field == u"explanation"_s || field == u"governing_body_response"_s;
}

/// The value in a few words: what it says, clipped, or how many things it holds.
QString shortValue(const Change &change)
{
    constexpr qsizetype longest = 60;
    const QJsonValue &value = change.after;
    if (value.isNull()) {
        return Words::tr("none");
    }
    if (value.isArray()) {
        const qsizetype count = value.toArray().size();
        return count == 1 ? Words::tr("one entry") : Words::tr("%1 entries").arg(count);
    }
    if (value.isObject()) {
        return value.toObject().value(u"reason"_s).toString();
    }
    const QString said = isMarkup(change.field) ? Text::fromMarkup(value.toString()).plain() : value.toString();
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : said.simplified();
    if (change.field == u"comply"_s) {
        const auto comply = complyFromKey(text);
        return comply ? complyWord(*comply) : text;
    }
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid()) {
        return dayInWords(date);
    }
    return text.size() <= longest ? text : text.left(longest).trimmed() + u'…';
}

QString fieldWords(const QString &field)
{
    return field == u"comply_by"_s ? Words::tr("date of intended compliance") : QString(field).replace(u'_', u' ');
}

} // namespace

QString targetKey(Change::Target target)
{
    switch (target) {
    case Change::Target::Organisation:
        return u"organisation"_s;
    case Change::Target::Assessment:
        return u"assessment"_s;
    case Change::Target::Answer:
        break;
    }
    return u"answer"_s;
}

Change Change::inverse() const
{
    Change back = *this;
    back.before = after;
    back.after = before;
    back.beforeGiven = true;
    return back;
}

QString Change::describe() const
{
    if (field.isEmpty()) {
        return after.isNull() ? Words::tr("%1: taken away").arg(titleOf(*this))
                              : Words::tr("%1: made").arg(titleOf(*this));
    }
    if (field == u"review"_s) {
        return after.toString() == reviewKey(Review::Reviewed) ? Words::tr("%1: confirmed").arg(titleOf(*this))
                                                               : Words::tr("%1: to be reviewed").arg(titleOf(*this));
    }
    if (field == u"source"_s) {
        return Words::tr("%1: what was read is checked").arg(titleOf(*this));
    }
    const QString value = shortValue(*this);
    return value.isEmpty() ? Words::tr("%1: %2").arg(titleOf(*this), fieldWords(field))
                           : Words::tr("%1: %2, %3").arg(titleOf(*this), fieldWords(field), value);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object;
    object.insert(u"target"_s, targetKey(change.target));
    object.insert(change.target == Change::Target::Organisation ? u"organisation"_s : u"assessment"_s, change.id);
    if (change.provision) {
        object.insert(u"provision"_s, change.provision->text());
    }
    if (!change.field.isEmpty()) {
        object.insert(u"field"_s, change.field);
    }
    if (change.beforeGiven) {
        object.insert(u"before"_s, change.before);
    }
    object.insert(u"after"_s, change.after);
    if (!change.who.isEmpty()) {
        object.insert(u"who"_s, change.who);
    }
    if (change.at.isValid()) {
        object.insert(u"at"_s, change.at.toUTC().toString(Qt::ISODateWithMs));
    }
    return object;
}

namespace {

/// The target and what it is called by: an organisation or assessment, and for an answer its provision.
void readTarget(Change &change, MemberReader &members)
{
    const QString target = members.line(u"target"_s);
    const QString organisation = members.line(u"organisation"_s);
    const QString assessment = members.line(u"assessment"_s);
    const QString provision = members.line(u"provision"_s);
    if (!provision.isEmpty()) {
        change.provision = ProvisionCode::from(provision);
        if (!change.provision) {
            members.fail(u"provision"_s, Words::tr("“%1” is no provision code.").arg(provision.left(40)));
        }
    }
    change.target = change.provision        ? Change::Target::Answer
                    : !assessment.isEmpty() ? Change::Target::Assessment
                                            : Change::Target::Organisation;
    if (!organisation.isEmpty() && change.target != Change::Target::Organisation) {
        members.fail(u"organisation"_s,
                     Words::tr("does not go with “assessment” and “provision”: a change has one target."));
    }
    if (!target.isEmpty() && target != targetKey(change.target)) {
        members.fail(u"target"_s,
                     Words::tr("“%1” does not go with the members given: an answer names assessment and provision, an "
                               "assessment its id, an organisation its id.")
                         .arg(target.left(40)));
    }
    change.id = change.target == Change::Target::Organisation ? organisation : assessment;
    if (change.id.isEmpty()) {
        members.fail(change.target == Change::Target::Organisation ? u"organisation"_s : u"assessment"_s,
                     Words::tr("is missing: say whose value changes."));
    }
}

void readTime(Change &change, MemberReader &members)
{
    const QString at = members.line(u"at"_s);
    if (at.isEmpty()) {
        return;
    }
    change.at = QDateTime::fromString(at, Qt::ISODateWithMs);
    if (!change.at.isValid()) {
        members.fail(u"at"_s, Words::tr("“%1” is no time. Give one such as 2026-03-31T14:05:00Z.").arg(at.left(40)));
        return;
    }
    change.at = change.at.toUTC();
}

} // namespace

Result<Change> changeFromJson(const QJsonObject &object, const QString &name)
{
    QJsonObject values = object;
    Change change;
    change.beforeGiven = values.contains(u"before"_s);
    const bool afterGiven = values.contains(u"after"_s);
    change.before = change.beforeGiven ? values.take(u"before"_s) : QJsonValue(QJsonValue::Null);
    change.after = afterGiven ? values.take(u"after"_s) : QJsonValue(QJsonValue::Null);

    MemberReader members(values, name + u':');
    readTarget(change, members);
    change.field = members.line(u"field"_s);
    change.who = members.line(u"who"_s);
    readTime(change, members);
    if (!afterGiven) {
        members.fail(u"after"_s, Words::tr("is missing. Give the new value, or null to take it away."));
    }
    const QStringList unknown = members.rest().keys();
    if (!unknown.isEmpty()) {
        members.fail(unknown.front(), Words::tr("is no member of a change."));
    }
    if (members.failed()) {
        return members.error();
    }
    return change;
}

Result<QJsonObject> applied(const QJsonObject &target, const Change &change)
{
    if (change.field.isEmpty()) {
        return wholeApplied(target, change);
    }
    const QString title = titleOf(change);
    const QStringList &fields = fieldsOf(change.target);
    if (!fields.contains(change.field)) {
        return badInput(Words::tr("%1: “%2” cannot be changed. What can be: %3.")
                            .arg(title, change.field.left(60), fields.join(u", "_s)));
    }
    // Both sides in their one spelling, so that "" and null, or a text with a control character in it, are what they
    // mean.
    const Result<QJsonObject> current = normalised(change.target, target, title);
    if (!current) {
        return current.error();
    }
    if (change.beforeGiven) {
        const auto expected = normalised(change.target, with(target, change.field, change.before), title);
        if (!expected || spelling(*expected, change.field) != spelling(*current, change.field)) {
            return Error{ErrorKind::Conflict,
                         Words::tr("%1: %2 was changed in the meantime. Look at it again, then make the change anew.")
                             .arg(title, fieldWords(change.field))};
        }
    }
    return normalised(change.target, with(*current, change.field, change.after), title);
}

} // namespace attest
