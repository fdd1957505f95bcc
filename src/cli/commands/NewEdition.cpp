// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/NewEdition.h"

#include "cli/Session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewEdition)
};

} // namespace

void NewEdition::describe(QCommandLineParser &parser)
{
    parser.addOption(
        {u"keep-edition"_s, Words::tr("Where a form answers a Code that is not here, keep the edition that "
                                      "it shows among your own. Without it such a form is refused.")});
    parser.addOption(
        {u"edition-title"_s, Words::tr("What that Code is called, where the form does not say."), u"TITLE"_s});
    parser.addOption({u"edition-name"_s, Words::tr("Which edition of it that is, such as 2027."), u"NAME"_s});
    parser.addOption({u"ombudsman"_s, Words::tr("Whose Code that is."), u"NAME"_s});
    parser.addOption({u"effective-from"_s, Words::tr("Since when it is in force, such as 2027-04-01."), u"DATE"_s});
}

Result<NewEdition> NewEdition::from(const QCommandLineParser &parser)
{
    NewEdition options;
    options.m_keeps = parser.isSet(u"keep-edition"_s);
    options.m_title = parser.value(u"edition-title"_s);
    options.m_edition = parser.value(u"edition-name"_s);
    options.m_ombudsman = parser.value(u"ombudsman"_s);
    if (parser.isSet(u"effective-from"_s)) {
        const auto day = Session::date(u"effective-from"_s, parser.value(u"effective-from"_s));
        if (!day) {
            return day.error();
        }
        options.m_from = *day;
    }
    options.m_named = !options.m_title.isEmpty() || !options.m_edition.isEmpty() || !options.m_ombudsman.isEmpty() ||
                      options.m_from.isValid();
    if (options.m_named && !options.m_keeps) {
        return Error{ErrorKind::Usage, Words::tr("--edition-title, --edition-name, --ombudsman and --effective-from "
                                                 "say what the edition is called that --keep-edition keeps. Add "
                                                 "--keep-edition, or leave them out.")};
    }
    return options;
}

Result<Proposal> NewEdition::take(Proposal proposal, const std::vector<std::shared_ptr<const Edition>> &known) const
{
    if (!m_keeps) {
        return badInput(Words::tr("It answers a Code that is not here: by its headings the %1 (%2), with %3 provisions "
                                  "in %4 sections. Nothing was kept. Import it with --keep-edition to keep that "
                                  "edition among your own, or say with --code which of those here it answers; “codes "
                                  "list” names them.")
                            .arg(proposal.edition->name(), proposal.edition->ombudsman)
                            .arg(proposal.edition->provisions().size())
                            .arg(proposal.edition->sections.size()));
    }
    EditionDetails details = detailsOf(*proposal.edition);
    details.title = m_title.isEmpty() ? details.title : m_title;
    details.edition = m_edition.isEmpty() ? details.edition : m_edition;
    details.ombudsman = m_ombudsman.isEmpty() ? details.ombudsman : m_ombudsman;
    details.effectiveFrom = m_from.isValid() ? m_from : details.effectiveFrom;
    return withEditionCalled(std::move(proposal), details, known);
}

} // namespace attest
