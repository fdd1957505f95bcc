// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"
#include "assessment/Doubt.h"
#include "base/Files.h"
#include "cli/Command.h"
#include "cli/Session.h"
#include "cli/commands/NewEdition.h"
#include "jobs/FormPages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommands)
};

/// How the form was read, in a line.
QString inShort(const Proposal &proposal)
{
    int answers = 0;
    int doubtful = 0;
    for (const Answer &answer : proposal.assessment.answers) {
        answers += answer.answered() ? 1 : 0;
        doubtful += isDoubtful(answer) ? 1 : 0;
    }
    QString line = Words::tr("%1: %2, %3, %4; %5 of %6 provisions answered.")
                       .arg(proposal.file, proposal.assessment.organisation.name, proposal.assessment.year.text(),
                            proposal.edition->name(), QString::number(answers),
                            QString::number(proposal.assessment.answers.size()));
    if (doubtful > 0) {
        line += QLatin1Char(' ') +
                (doubtful == 1
                     ? Words::tr("One was read with doubt: once the form is kept, “check” says which.")
                     : Words::tr("%1 were read with doubt: once the form is kept, “check” says which.").arg(doubtful));
    }
    if (!proposal.unplaced.empty()) {
        line +=
            QLatin1Char(' ') +
            (proposal.unplaced.size() == 1
                 ? Words::tr("One row could not be placed and stands under “unplaced”.")
                 : Words::tr("%1 rows could not be placed and stand under “unplaced”.").arg(proposal.unplaced.size()));
    }
    return line;
}

class Import final : public Command
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override
    {
        return Words::tr("Read published forms; print them as assessment JSON, or keep them in a library.");
    }

    bool takesWords() const override { return true; }
    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("FILE…"),
                                     Words::tr("Forms as Word, OpenDocument, HTML, PDF, Excel, CSV, plain text or "
                                               "assessment JSON."),
                                     QStringLiteral("FILE…"));
        Session::addLibrary(parser);
        QStringList formats = readableFormats();
        formats.append(formatName(Format::Json));
        parser.addOption({QStringLiteral("format"),
                          Words::tr("What kind of file it is: %1. Without it the name's ending says so.")
                              .arg(formats.join(QStringLiteral(", "))),
                          QStringLiteral("FORMAT")});
        parser.addOption({QStringLiteral("one-form"),
                          Words::tr("The files are the pages of one form, such as a web page for each section: read "
                                    "them as one.")});
        parser.addOption({QStringLiteral("code"),
                          Words::tr("The edition the form answers, such as hos-2024; auto finds it from the content; "
                                    "new reads the Code from the form itself."),
                          QStringLiteral("ID"), QStringLiteral("auto")});
        parser.addOption({QStringLiteral("organisation"), Words::tr("The landlord, where the form does not say."),
                          QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("year"), Words::tr("The year, such as 2024-25, where the form does not say."),
                          QStringLiteral("YEAR")});
        NewEdition::describe(parser);
        Session::addWho(parser);
        Session::addJson(parser);
    }

    Result<int> run(const QCommandLineParser &parser, Session &session) const override
    {
        QStringList files = parser.positionalArguments();
        if (files.isEmpty()) {
            return Error{ErrorKind::Usage, Words::tr("Name the form to read, such as “import form.docx”.")};
        }
        auto request = requestFrom(parser);
        if (!request) {
            return request.error();
        }
        const auto newEdition = NewEdition::from(parser);
        if (!newEdition) {
            return newEdition.error();
        }
        FormReaders readers;
        request->path = files.front();
        readers.expect(*request); // while the Codes are read
        const auto shelf = session.shelf();
        if (!shelf) {
            return shelf.error();
        }
        request->alsoKnown = inLibrary(parser, session, *shelf);
        if (parser.isSet(QStringLiteral("one-form"))) {
            request->furtherPages = files.mid(1);
            files = {files.front()};
        }
        const auto proposals = readAll(session, readers, files, *std::move(request), *newEdition, *shelf);
        if (!proposals) {
            return proposals.error();
        }
        const bool someNew = std::any_of(proposals->begin(), proposals->end(),
                                         [](const Proposal &proposal) { return proposal.editionIsNew(); });
        if (newEdition->isNamed() && !someNew) {
            return Error{ErrorKind::Usage,
                         Words::tr("The form answers an edition that is here, and is called as it is. Leave out "
                                   "--edition-title, --edition-name, --ombudsman and --effective-from.")};
        }
        auto done = parser.isSet(QStringLiteral("library"))
                        ? keep(parser, session, files, *proposals, *shelf, newEdition->keeps())
                        : keepEditionsAndPrint(session, *proposals, *shelf);
        tellPages(session, *proposals);
        return done;
    }

private:
    using Editions = std::vector<std::shared_ptr<const Edition>>;

    /// The editions that the library alone has. Where it cannot be read, keeping the forms says so.
    static Editions inLibrary(const QCommandLineParser &parser, Session &session, const CodeShelf &shelf)
    {
        if (!QFileInfo::exists(parser.value(QStringLiteral("library")))) {
            return {};
        }
        const auto library = session.openToRead(parser);
        auto editions = library ? editionsOnlyIn(**library, shelf) : library.error();
        return editions ? *std::move(editions) : Editions();
    }

    static Result<std::vector<Proposal>> readAll(Session &session, FormReaders &readers, const QStringList &files,
                                                 ImportRequest request, const NewEdition &newEdition,
                                                 const CodeShelf &shelf)
    {
        std::vector<Proposal> proposals;
        bool someNew = false;
        for (const QString &file : files) {
            request.path = file;
            TerminalProgress progress;
            auto proposal = importFormWith(readers, request, shelf, progress);
            if (proposal && proposal->editionIsNew()) {
                proposal = someNew && newEdition.isNamed()
                               ? anotherNew(file)
                               : takeNew(session, file, *std::move(proposal), newEdition, shelf, request.alsoKnown);
            }
            if (!proposal) {
                return noneKept(proposal.error(), files.size());
            }
            if (proposal->editionIsNew()) {
                someNew = true;
                request.alsoKnown.push_back(proposal->edition); // the next file may answer it, too
            }
            proposals.push_back(*std::move(proposal));
        }
        return proposals;
    }

    static void tellPages(Session &session, const std::vector<Proposal> &proposals)
    {
        std::vector<const Proposal *> read;
        std::transform(proposals.begin(), proposals.end(), std::back_inserter(read),
                       [](const Proposal &proposal) { return &proposal; });
        if (mayBePagesOfOneForm(read)) {
            session.terminal().note(
                Words::tr("The files answer different provisions of one Code. If they are the pages "
                          "of one form, read them with --one-form."));
        }
    }

    static Result<Proposal> anotherNew(const QString &file)
    {
        return Error{ErrorKind::Usage,
                     Words::tr("%1: It answers another new Code than the files before it, and --edition-title, "
                               "--edition-name, --ombudsman and --effective-from name one. Import the forms of each "
                               "Code by themselves.")
                         .arg(file)};
    }

    static Result<ImportRequest> requestFrom(const QCommandLineParser &parser)
    {
        ImportRequest request;
        if (const QString format = parser.value(QStringLiteral("format")); !format.isEmpty()) {
            request.format = formatFromName(format);
            if (!request.format) {
                return Error{ErrorKind::Usage, Words::tr("“%1” is no format that Attest reads. It reads %2 and json.")
                                                   .arg(format, readableFormats().join(QStringLiteral(", ")))};
            }
        }
        const QString code = parser.value(QStringLiteral("code"));
        request.code = code == QLatin1String("auto") ? QString() : code;
        request.organisation = parser.value(QStringLiteral("organisation"));
        if (parser.isSet(QStringLiteral("year"))) {
            const auto year = Session::year(parser.value(QStringLiteral("year")));
            if (!year) {
                return year.error();
            }
            request.year = *year;
        }
        return request;
    }

    static Error of(const QString &file, const Error &error)
    {
        return {error.kind, QStringLiteral("%1: %2").arg(file, error.message)};
    }

    static Result<Proposal> takeNew(Session &session, const QString &file, Proposal proposal,
                                    const NewEdition &newEdition, const CodeShelf &shelf, Editions known)
    {
        const Proposal read = proposal;
        known.insert(known.end(), shelf.editions().begin(), shelf.editions().end());
        auto taken = newEdition.take(std::move(proposal), known);
        if (!taken) {
            tell(session, read); // what is known of it helps to decide
            return of(file, taken.error());
        }
        return taken;
    }

    static void tell(Session &session, const Proposal &proposal)
    {
        session.terminal().note(inShort(proposal));
        for (const QString &note : proposal.notes) {
            session.terminal().note(QStringLiteral("  ") + note);
        }
    }

    static Result<int> keepEditionsAndPrint(Session &session, const std::vector<Proposal> &proposals, CodeShelf shelf)
    {
        QStringList kept;
        for (const Proposal &proposal : proposals) {
            if (!proposal.editionIsNew()) {
                continue;
            }
            auto added = addEdition(proposal.edition->file, proposal.edition->id.text(), shelf, userDataFolder());
            if (!added) {
                return kept.isEmpty() ? added.error()
                                      : Error{added.error().kind,
                                              Words::tr("%1 Kept among your own before that: %2. No form was printed.")
                                                  .arg(added.error().message, kept.join(QStringLiteral(", ")))};
            }
            shelf = std::move(added->shelf);
            kept.append(proposal.edition->id.text());
            tellKept(session, *proposal.edition);
        }
        return print(session, proposals);
    }

    static void tellKept(Session &session, const Edition &edition)
    {
        session.terminal().note(
            Words::tr("The edition was kept among your own as %1: look it through with “codes show %1”.")
                .arg(edition.id.text()));
    }

    static Result<int> print(Session &session, const std::vector<Proposal> &proposals)
    {
        QJsonArray all;
        for (const Proposal &proposal : proposals) {
            tell(session, proposal);
            all.append(toJson(proposal.assessment));
        }
        if (proposals.size() == 1) {
            session.terminal().bytes(writeAssessment(proposals.front().assessment));
        } else {
            session.terminal().json(all);
        }
        return 0;
    }

    /// With the edition that it answers, where that is to be kept and is not among the user's; `shelf` has it from then
    /// on. A form of it that came before may have been in the library already.
    static Result<AssessmentId> keepOne(const QCommandLineParser &parser, Session &session, Library &library,
                                        const Proposal &proposal, CodeShelf &shelf, bool keepsEdition)
    {
        if (!keepsEdition || shelf.edition(proposal.edition->id.text())) {
            return keepProposal(library, proposal, Session::who(parser));
        }
        auto kept = keepWithEdition(library, proposal, shelf, userDataFolder(), Session::who(parser));
        if (!kept) {
            return kept.error();
        }
        shelf = std::move(kept->shelf);
        tellKept(session, *proposal.edition);
        return kept->id;
    }

    /// What stands in the way of one of several files, which keeps the others out of the library too.
    static Error noneKept(const Error &error, qsizetype files)
    {
        return files == 1
                   ? error
                   : Error{error.kind, Words::tr("%1 None of the %2 files was kept.").arg(error.message).arg(files)};
    }

    static Result<int> keep(const QCommandLineParser &parser, Session &session, const QStringList &files,
                            const std::vector<Proposal> &proposals, CodeShelf shelf, bool keepsEdition)
    {
        // All are looked at before the first is kept, or a library made.
        for (size_t i = 0; i < proposals.size(); ++i) {
            const QString &file = files.at(static_cast<qsizetype>(i));
            tell(session, proposals[i]);
            Proposal known = proposals[i];
            known.editionDoubts.clear(); // its edition is kept with it
            if (const auto named = checkCanBeKept(known); !named) {
                return noneKept(of(file, named.error()), files.size());
            }
        }
        auto library = session.openOrCreate(parser);
        if (!library) {
            return library.error();
        }
        QJsonArray kept;
        int there = 0;
        std::optional<Error> failed;
        for (size_t i = 0; i < proposals.size(); ++i) {
            const QString &file = files.at(static_cast<qsizetype>(i));
            const auto id = keepOne(parser, session, **library, proposals[i], shelf, keepsEdition);
            if (!id && id.error().kind == ErrorKind::Conflict && files.size() > 1) {
                ++there; // of a landlord's whole history some may be there already
                session.terminal().note(of(file, id.error()).message);
                continue;
            }
            if (!id) {
                failed = of(file, id.error());
                break;
            }
            kept.append(QJsonObject{{QStringLiteral("file"), file},
                                    {QStringLiteral("id"), id->text()},
                                    {QStringLiteral("edition"), proposals[i].assessment.edition},
                                    {QStringLiteral("year"), proposals[i].assessment.year.text()},
                                    {QStringLiteral("unplaced"), static_cast<int>(proposals[i].unplaced.size())},
                                    {QStringLiteral("notes"), QJsonArray::fromStringList(proposals[i].notes)}});
            if (!Session::wantsJson(parser)) {
                session.terminal().line(id->text());
            }
        }
        if (Session::wantsJson(parser) && !kept.isEmpty()) {
            session.terminal().json(kept);
        }
        if (!failed && there > 0) {
            failed = Error{
                ErrorKind::Conflict,
                there == 1
                    ? Words::tr("1 of %1 files was not kept: its form is in the library already.").arg(files.size())
                    : Words::tr("%1 of %2 files were not kept: their forms are in the library "
                                "already.")
                          .arg(there)
                          .arg(files.size())};
        }
        return failed ? Result<int>(*failed) : 0;
    }
};

} // namespace

void addImportCommands(Commands &commands)
{
    commands.push_back(std::make_unique<Import>());
}

} // namespace attest
