// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepTyping.h"

#include "jobs/FindAssessment.h"
#include "store/TypingFile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepTyping)
};

QJsonValue storedText(const QString &markup)
{
    return markup.trimmed().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(markup);
}

/// Whether the library says what was typed: the program stopped between saving it and forgetting it here.
bool isSaved(Library &library, Change typed)
{
    typed.before = typed.after;
    return library.apply({typed}).ok();
}

/// "Fenmoor Homes, 2025-26, 5.1: commentary, We answer every complaint"
QString nameOf(const Library &library, const Change &change)
{
    const auto assessments = library.assessments();
    for (const AssessmentSummary &summary : assessments ? *assessments : std::vector<AssessmentSummary>()) {
        if (summary.id.text() == change.id) {
            return u"%1, %2, %3"_s.arg(summary.organisation, summary.year.text(), change.describe());
        }
    }
    return change.describe();
}

bool gives(const AnswerEdit &edit, const QString &field)
{
    return field == "commentary"_L1 ? edit.commentary.has_value() : edit.explanation.has_value();
}

} // namespace

Result<void> keepTyping(const Library &library, const AssessmentId &assessment, const ProvisionCode &provision,
                        const AnswerEdit &typed, const QString &who)
{
    if (!typed.commentary && !typed.explanation) {
        return Error{ErrorKind::Usage, Words::tr("Only commentary and explanation are kept while they are typed.")};
    }
    const auto held = library.assessment(assessment);
    if (!held) {
        return held.error();
    }
    const auto now = findAnswer(*held, provision);
    if (!now) {
        return now.error();
    }
    Change change;
    change.id = assessment.text();
    change.provision = provision;
    change.field = typed.commentary ? u"commentary"_s : u"explanation"_s;
    change.before = storedText((typed.commentary ? (*now)->commentary : (*now)->explanation).markup());
    change.after = storedText(typed.commentary ? *typed.commentary : *typed.explanation);
    change.who = who;
    return TypingFile(library.path()).keep(change);
}

void forgetTyping(const Library &library, const ProvisionCode &provision, const AnswerEdit &edit)
{
    const TypingFile file(library.path());
    const auto kept = file.kept();
    if (kept && kept->has_value() && (*kept)->provision == provision && gives(edit, (*kept)->field)) {
        file.remove();
    }
}

QString takeUpTyping(Library &library)
{
    const TypingFile file(library.path());
    const auto kept = file.kept();
    if (kept && !kept->has_value()) {
        return {};
    }
    const auto made = kept ? library.apply({**kept}) : kept.error();
    if (!made && kept && made.error().kind == ErrorKind::Conflict && isSaved(library, **kept)) {
        file.remove();
        return {};
    }
    if (!made) {
        return Words::tr("What was being typed when Attest last stopped could not be put back. %1 It is kept in %2.")
            .arg(made.error().message, QDir::toNativeSeparators(file.setAside()));
    }
    file.remove();
    return made->empty() ? QString()
                         : Words::tr("What was being typed when Attest last stopped was kept (%1).")
                               .arg(nameOf(library, made->front().change));
}

} // namespace attest
