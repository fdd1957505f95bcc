// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"
#include "cli/Command.h"
#include "cli/Session.h"
#include "jobs/StartYear.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryCommands)
};

class ListAssessments final : public Command
{
public:
    QString name() const override { return QStringLiteral("list"); }
    QString summary() const override { return Words::tr("List the assessments of a library."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        parser.addOption({QStringLiteral("json"), Words::tr("Print JSON; without a terminal it is printed anyway.")});
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        const auto library = session.openToRead(parser);
        if (!library) {
            return library.error();
        }
        const auto all = (*library)->assessments();
        if (!all) {
            return all.error();
        }
        // Scripts rely on JSON from this command; only a person at a terminal gets a table.
        if (Session::wantsJson(parser) || !Terminal::outputIsTerminal()) {
            session.terminal().json(asJson(*all));
            return 0;
        }
        for (const AssessmentSummary &summary : *all) {
            session.terminal().line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                                        .arg(summary.id.text(), summary.year.text(), summary.edition.leftJustified(10),
                                             purposeKey(summary.purpose).leftJustified(20),
                                             stateKey(summary.state).leftJustified(20), summary.organisation));
        }
        if (all->empty()) {
            session.terminal().line(
                Words::tr("No assessments yet. “import” reads last year's form, “new” starts a blank one."));
        }
        return 0;
    }

private:
    static QJsonArray asJson(const std::vector<AssessmentSummary> &all)
    {
        QJsonArray array;
        for (const AssessmentSummary &summary : all) {
            array.append(QJsonObject{{QStringLiteral("id"), summary.id.text()},
                                     {QStringLiteral("organisation"), summary.organisation},
                                     {QStringLiteral("edition"), summary.edition},
                                     {QStringLiteral("year"), summary.year.text()},
                                     {QStringLiteral("purpose"), purposeKey(summary.purpose)},
                                     {QStringLiteral("state"), stateKey(summary.state)}});
        }
        return array;
    }
};

class NewAssessment final : public Command
{
public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override { return Words::tr("Start an assessment: blank, or carried over from another."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        parser.addOption({QStringLiteral("organisation"), Words::tr("The landlord."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("code"),
                          Words::tr("The edition, such as hos-2024. Without it, the one in force in that year."),
                          QStringLiteral("ID")});
        parser.addOption({QStringLiteral("year"), Words::tr("The year, such as 2025-26."), QStringLiteral("YEAR")});
        parser.addOption(
            {QStringLiteral("from"),
             Words::tr("The assessment to start from. What it carries over is to be reviewed. With a --code "
                       "that stands beside its own, such as lgsco-2024 beside hos-2024, it is the same year."),
             QStringLiteral("ASSESSMENT")});
        parser.addOption(
            {QStringLiteral("purpose"),
             Words::tr("annual, restructure, merger, change of procedures, business continuity or ombudsman."),
             QStringLiteral("PURPOSE"), QStringLiteral("annual")});
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        StartYearRequest request;
        request.organisation = parser.value(QStringLiteral("organisation"));
        request.code = parser.value(QStringLiteral("code"));
        request.from = parser.value(QStringLiteral("from"));
        if (parser.isSet(QStringLiteral("year"))) {
            const auto year = Session::year(parser.value(QStringLiteral("year")));
            if (!year) {
                return year.error();
            }
            request.year = *year;
        }
        const auto purpose = purposeFromKey(parser.value(QStringLiteral("purpose")));
        if (!purpose) {
            return Error{
                ErrorKind::Usage,
                Words::tr("“%1” is no purpose. “new --help” lists them.").arg(parser.value(QStringLiteral("purpose")))};
        }
        request.purpose = *purpose;
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        // Before a library is made that would then stay empty.
        if (const auto makesSense = checkRequest(*shelf, request); !makesSense) {
            return makesSense.error();
        }
        const auto library = request.from.isEmpty() ? session.openOrCreate(parser) : session.openToWrite(parser);
        if (!library) {
            return library.error();
        }
        const auto id = startYear(**library, *shelf, request, Session::who(parser));
        if (!id) {
            return id.error();
        }
        if (const auto edition = (*library)->editionOf(*id); edition && request.code.isEmpty()) {
            session.terminal().note(Words::tr("It answers the %1.").arg((*edition)->name()));
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(QJsonObject{{QStringLiteral("id"), id->text()}});
        } else {
            session.terminal().line(id->text());
        }
        return 0;
    }
};

class EditOrganisation final : public Command
{
public:
    QString name() const override { return QStringLiteral("organisation"); }
    QString summary() const override { return Words::tr("Show an organisation, or say more about it."); }
    void describe(QCommandLineParser &parser) const override
    {
        Session::addLibrary(parser);
        parser.addOption({QStringLiteral("organisation"), Words::tr("The landlord."), QStringLiteral("NAME")});
        for (const Field &field : fields()) {
            parser.addOption({field.option, field.what, QStringLiteral("TEXT")});
        }
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        std::vector<Change> changes;
        for (const Field &field : fields()) {
            if (parser.isSet(field.option)) {
                auto value = valueOf(field, parser.value(field.option));
                if (!value) {
                    return value.error();
                }
                Change change;
                change.target = Change::Target::Organisation;
                change.field = field.member;
                change.after = *value;
                change.beforeGiven = false;
                change.who = Session::who(parser);
                changes.push_back(change);
            }
        }
        const auto library = changes.empty() ? session.openToRead(parser) : session.openToWrite(parser);
        if (!library) {
            return library.error();
        }
        const auto name = Session::needed(parser, QStringLiteral("organisation"));
        if (!name) {
            return name.error();
        }
        auto record = findOrganisation(**library, *name);
        if (!record) {
            return record.error();
        }
        if (!changes.empty()) {
            for (Change &change : changes) {
                change.id = record->id.text();
            }
            if (const auto applied = (*library)->apply(changes); !applied) {
                return applied.error();
            }
            record = findOrganisation(**library, record->id.text());
            if (!record) {
                return record.error();
            }
        }
        show(parser, session, *record);
        return 0;
    }

private:
    struct Field
    {
        QString option, member, what;
    };

    static std::vector<Field> fields()
    {
        return {{QStringLiteral("name"), QStringLiteral("name"), Words::tr("Its name, where that has changed.")},
                {QStringLiteral("kind"), QStringLiteral("kind"), Words::tr("council, housing association or other.")},
                {QStringLiteral("homes"), QStringLiteral("homes"), Words::tr("How many homes it has.")},
                {QStringLiteral("subject-term"), QStringLiteral("subject_term"),
                 Words::tr("Its own word for landlord, such as “the Council”.")},
                {QStringLiteral("member-responsible"), QStringLiteral("member_responsible"),
                 Words::tr("The Member Responsible for Complaints, a member of the governing body (Code 2024, 9.5).")},
                {QStringLiteral("senior-officer"), QStringLiteral("senior_officer"),
                 Words::tr("The senior lead for complaints (Code 2024, 9.4).")},
                {QStringLiteral("year-end"), QStringLiteral("year_end"),
                 Words::tr("When its year ends, month and day: 03-31.")},
                {QStringLiteral("member-responsible-since"), QStringLiteral("member_responsible_since"),
                 Words::tr("The first day of that member's term.")},
                {QStringLiteral("member-responsible-until"), QStringLiteral("member_responsible_until"),
                 Words::tr("The last day of that member's term.")},
                {QStringLiteral("senior-officer-since"), QStringLiteral("senior_officer_since"),
                 Words::tr("The first day of the senior lead's term.")},
                {QStringLiteral("senior-officer-until"), QStringLiteral("senior_officer_until"),
                 Words::tr("The last day of the senior lead's term.")}};
    }

    static Result<QJsonValue> valueOf(const Field &field, const QString &text)
    {
        if (text.isEmpty()) {
            return QJsonValue(QJsonValue::Null);
        }
        if (field.member != QLatin1String("homes")) {
            return QJsonValue(text);
        }
        bool isNumber = false;
        const qlonglong homes = text.toLongLong(&isNumber);
        if (!isNumber || homes < 0) {
            return Error{ErrorKind::Usage, Words::tr("--homes takes a whole number, not “%1”.").arg(text)};
        }
        return QJsonValue(homes);
    }

    static void show(const QCommandLineParser &parser, Session &session, const OrganisationRecord &record)
    {
        QJsonObject object = toJson(record.organisation);
        if (Session::wantsJson(parser)) {
            object.insert(QStringLiteral("id"), record.id.text());
            session.terminal().json(object);
            return;
        }
        for (const Field &field : fields()) {
            const QJsonValue value = object.value(field.member);
            const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
            session.terminal().line(
                QStringLiteral("%1 %2").arg(field.option, -20).arg(text.isEmpty() ? QStringLiteral("–") : text));
        }
    }
};

class SearchLibrary final : public Command
{
public:
    QString name() const override { return QStringLiteral("search"); }
    QString summary() const override { return Words::tr("Find words in the answers of all years."); }
    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("WORDS"), Words::tr("The words to find."),
                                     QStringLiteral("WORDS…"));
        Session::addLibrary(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        constexpr int mostHits = 200;
        const QString words = parser.positionalArguments().join(QLatin1Char(' '));
        if (words.trimmed().isEmpty()) {
            return Error{ErrorKind::Usage, Words::tr("Say which words to find.")};
        }
        const auto library = session.openToRead(parser);
        if (!library) {
            return library.error();
        }
        const auto hits = (*library)->search(words, mostHits);
        if (!hits) {
            return hits.error();
        }
        QJsonArray all;
        for (const SearchHit &hit : *hits) {
            QString excerpt = hit.excerpt;
            excerpt.remove(SearchHit::foundBegins).remove(SearchHit::foundEnds);
            all.append(QJsonObject{{QStringLiteral("assessment"), hit.assessment.text()},
                                   {QStringLiteral("provision"), hit.provision.text()},
                                   {QStringLiteral("field"), hit.field},
                                   {QStringLiteral("excerpt"), excerpt}});
            if (!Session::wantsJson(parser)) {
                session.terminal().line(
                    QStringLiteral("%1  %2  %3: %4")
                        .arg(hit.assessment.text().left(8), hit.provision.text(), hit.field, excerpt.simplified()));
            }
        }
        if (Session::wantsJson(parser)) {
            session.terminal().json(all);
        } else if (hits->empty()) {
            session.terminal().line(Words::tr("Nothing found."));
        }
        return 0;
    }
};

} // namespace

void addLibraryCommands(Commands &commands)
{
    commands.push_back(std::make_unique<ListAssessments>());
    commands.push_back(std::make_unique<NewAssessment>());
    commands.push_back(std::make_unique<EditOrganisation>());
    commands.push_back(std::make_unique<SearchLibrary>());
}

} // namespace attest
