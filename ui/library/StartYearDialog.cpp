// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/StartYearDialog.h"

#include "ui/library/LibraryWords.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/session/EditionWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int yearsBack = 6;
constexpr int yearsOn = 2;
constexpr int shortestChoice = 52; // characters

constexpr std::array purposes = {
    Purpose::Annual,   Purpose::Restructure, Purpose::Merger, Purpose::ChangeOfProcedures, Purpose::BusinessContinuity,
    Purpose::Ombudsman};

/// The year that forms are about on this day: the one that ended last or, from January, the one about to end.
AssessmentYear yearAsOf(const QDate &today)
{
    return AssessmentYear::starting(today.year() - 1);
}

QString inWords(const AssessmentSummary &summary, const Contents &contents, const CodeShelf &shelf)
{
    return u"%1 · %2 · %3"_s.arg(summary.year.text(), editionWords(shelf, contents.assessments, summary.edition),
                                 stateWord(summary.state));
}

QComboBox *namedBox(const char *objectName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(objectName));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    return box;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

StartYearDialog::StartYearDialog(Workplace &workplace, std::optional<OrganisationId> landlord,
                                 std::optional<AssessmentId> from, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_landlord(namedBox("landlord")), m_from(namedBox("startFrom")),
      m_edition(namedBox("edition")), m_year(namedBox("year")), m_purpose(namedBox("purpose")),
      m_title(wordsLabel(tr("Start a year"), TypeSize::Title, true)), m_says(wordsLabel({})), m_problem(new Notice),
      m_start(namedButton(tr("Start"), "startIt"))
{
    setObjectName(u"startYearDialog"_s);
    setWindowTitle(tr("Start a year"));
    layOut();
    if (from && !landlord) {
        const AssessmentSummary *summary = m_workplace.summary(*from);
        landlord = summary != nullptr ? std::optional(summary->organisationId) : std::nullopt;
    }
    fillEditions();
    fillLandlords(landlord);
    fillYearsToStartFrom(from);
    proposeFor();
    connect(m_landlord, &QComboBox::editTextChanged, this, [this] {
        if (landlordId() == m_shownFor) {
            look();
            return;
        }
        fillYearsToStartFrom(std::nullopt);
        proposeFor();
    });
    connect(m_from, &QComboBox::activated, this, &StartYearDialog::proposeFor);
    connect(m_purpose, &QComboBox::activated, this, &StartYearDialog::proposeFor);
    connect(m_year, &QComboBox::activated, this, &StartYearDialog::proposeEdition);
    connect(m_edition, &QComboBox::activated, this, [this] { m_editionChosen = true; });
    for (QComboBox *box : {m_edition, m_year}) {
        connect(box, &QComboBox::currentIndexChanged, this, &StartYearDialog::look);
    }
}

void StartYearDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    m_title->setObjectName(u"startTitle"_s);
    column->addWidget(m_title);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(cardMargin);
    form->setVerticalSpacing(fieldGap);
    m_landlord->setEditable(true);
    m_landlord->setInsertPolicy(QComboBox::NoInsert);
    m_landlord->lineEdit()->setPlaceholderText(tr("The landlord's name"));
    m_landlord->lineEdit()->setObjectName(u"landlordName"_s);
    form->addRow(tr("&Landlord"), m_landlord);
    form->addRow(tr("Start &from"), m_from);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("&Edition"), m_edition);
    form->addRow(tr("&Why"), m_purpose);
    const std::initializer_list<std::pair<QWidget *, QString>> names = {
        {m_landlord, tr("Landlord")}, {m_landlord->lineEdit(), tr("Landlord")}, {m_from, tr("Start from")},
        {m_year, tr("Year")},         {m_edition, tr("Edition of the Code")},   {m_purpose, tr("Why")}};
    for (const auto &[box, name] : names) {
        box->setAccessibleName(name);
    }
    column->addLayout(form);
    m_says->setObjectName(u"whatComesOver"_s);
    m_problem->setObjectName(u"startProblem"_s);
    column->addWidget(m_says);
    column->addWidget(m_problem);
    column->addStretch();
    auto *buttons = new QDialogButtonBox;
    Theme::setLeading(m_start);
    m_start->setDefault(true);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelStart"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (const Purpose purpose : purposes) {
        m_purpose->addItem(purposeWord(purpose), int(purpose));
    }
    const int around = yearAsOf(m_workplace.clock().today()).startYear();
    for (int year = around + yearsOn; year >= around - yearsBack; --year) {
        m_year->addItem(AssessmentYear::starting(year).text(), year);
    }
}

void StartYearDialog::fillEditions()
{
    for (const std::shared_ptr<const Edition> &edition : m_workplace.shelf().editions()) {
        m_edition->addItem(tr("%1 (%2)").arg(edition->name(), edition->ombudsman), edition->id.text());
    }
}

void StartYearDialog::fillLandlords(const std::optional<OrganisationId> &chosen)
{
    const QSignalBlocker quiet(m_landlord);
    for (const OrganisationRecord &record : m_workplace.contents().organisations) {
        m_landlord->addItem(record.organisation.name, record.id.text());
    }
    m_landlord->setCurrentIndex(chosen ? m_landlord->findData(chosen->text()) : m_landlord->count() > 0 ? 0 : -1);
}

void StartYearDialog::fillYearsToStartFrom(const std::optional<AssessmentId> &chosen)
{
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    m_shownFor = landlordId();
    std::vector<AssessmentSummary> years;
    for (const AssessmentSummary &summary : m_workplace.contents().assessments) {
        if (summary.organisationId.text() == m_shownFor && summary.state != State::Superseded) {
            years.push_back(summary);
        }
    }
    std::stable_sort(years.begin(), years.end(),
                     [](const auto &one, const auto &other) { return one.year > other.year; });
    for (const AssessmentSummary &summary : years) {
        m_from->addItem(inWords(summary, m_workplace.contents(), m_workplace.shelf()), summary.id.text());
    }
    m_from->addItem(tr("Nothing: a blank form"), QString());
    m_from->setEnabled(!years.empty());
    choose(m_from, chosen ? chosen->text() : m_from->itemData(0));
}

QString StartYearDialog::landlordId() const
{
    // Not the current item's: a name that is typed leaves it where it was.
    const int at = m_landlord->findText(m_landlord->currentText().simplified(), Qt::MatchFixedString);
    return m_landlord->itemData(at).toString();
}

const AssessmentSummary *StartYearDialog::from() const
{
    const auto id = AssessmentId::from(m_from->currentData().toString());
    return id ? m_workplace.summary(*id) : nullptr;
}

void StartYearDialog::proposeFor()
{
    const QSignalBlocker quietYear(m_year);
    const QSignalBlocker quietEdition(m_edition);
    const AssessmentSummary *source = from();
    // What is assessed again is the year that was assessed.
    const bool annual = Purpose(m_purpose->currentData().toInt()) == Purpose::Annual;
    const AssessmentYear year = source == nullptr ? yearAsOf(m_workplace.clock().today())
                                : annual          ? source->year.next()
                                                  : source->year;
    if (m_year->findData(year.startYear()) < 0) {
        m_year->addItem(year.text(), year.startYear());
    }
    choose(m_year, year.startYear());
    m_editionChosen = false;
    proposeEdition();
    look();
}

void StartYearDialog::proposeEdition()
{
    if (m_editionChosen) {
        return;
    }
    const AssessmentSummary *source = from();
    const AssessmentYear year = AssessmentYear::starting(m_year->currentData().toInt());
    const CodeShelf &shelf = m_workplace.shelf();
    // The first Code that Attest was made for: landlords outnumber the others.
    auto edition = shelf.edition(source != nullptr ? source->edition : u"hos-2024"_s);
    if (!edition && !shelf.editions().empty()) {
        edition = shelf.editions().front();
    }
    if (edition) {
        choose(m_edition, editionForYear(shelf, *edition, year)->id.text());
    }
}

void StartYearDialog::proposeBeside(const QString &edition)
{
    // lgsco-2024 is the LGSCO's: the short name that councils use.
    const QString title = tr("Start the %1 form").arg(edition.section(u'-', 0, 0).toUpper());
    setWindowTitle(title);
    m_title->setText(title);
    const QSignalBlocker quietYear(m_year);
    const QSignalBlocker quietEdition(m_edition);
    m_editionChosen = true;
    choose(m_edition, edition);
    if (const AssessmentSummary *source = from()) {
        if (m_year->findData(source->year.startYear()) < 0) {
            m_year->addItem(source->year.text(), source->year.startYear());
        }
        choose(m_year, source->year.startYear());
    }
    look();
}

StartYearRequest StartYearDialog::request() const
{
    StartYearRequest request;
    request.from = m_from->currentData().toString();
    request.organisation = request.from.isEmpty() ? m_landlord->currentText().simplified() : QString();
    request.code = m_edition->currentData().toString();
    request.year = AssessmentYear::starting(m_year->currentData().toInt());
    request.purpose = Purpose(m_purpose->currentData().toInt());
    return request;
}

void StartYearDialog::look()
{
    const int asked = ++m_asked;
    const StartYearRequest wanted = request();
    if (wanted.from.isEmpty() && wanted.organisation.isEmpty()) {
        setSaid(tr("Name the landlord to start a blank form."), {});
        m_start->setEnabled(false);
        return;
    }
    if (!m_workplace.isOpen()) {
        setSaid(tr("Every provision is there to be answered."), {});
        return;
    }
    const auto shelf = m_workplace.sharedShelf();
    m_workplace.store().ask(
        this, [shelf, wanted](Library &library) { return yearToStart(library, *shelf, wanted); },
        [this, asked](const Result<Assessment> &started) {
            if (asked == m_asked) {
                show(started);
            }
        });
}

void StartYearDialog::show(const Result<Assessment> &started)
{
    if (!started) {
        const bool taken = started.error().kind == ErrorKind::Conflict && yearIsThere();
        setSaid({}, taken ? tr("%1 has its form for %2 in this library already. Open that one, or say why the year is "
                               "assessed again.")
                                .arg(m_landlord->currentText(), m_year->currentText())
                          : started.error().message);
        return;
    }
    const auto carried = std::count_if(started->answers.cbegin(), started->answers.cend(),
                                       [](const Answer &answer) { return answer.review == Review::Carried; });
    const auto open = qsizetype(started->answers.size()) - carried;
    // A second Code's provision is answered only where all that it covers agree.
    const auto wordsAlone = std::count_if(started->answers.cbegin(), started->answers.cend(), [](const Answer &answer) {
        return answer.review == Review::Carried && !answer.comply;
    });
    const QString alone = wordsAlone == 0   ? QString()
                          : wordsAlone == 1 ? tr("1 of them brings its words alone, and no answer.")
                                            : tr("%1 of them bring their words alone, and no answer.").arg(wordsAlone);
    const QString words = carried == 0 ? tr("%1 provisions are there to be answered.").arg(open)
                          : open == 0  ? tr("%1 answers come over, each to be reviewed.").arg(carried)
                                       : tr("%1 answers come over, each to be reviewed. %2 have none to bring over and "
                                             "stay open.")
                                            .arg(carried)
                                            .arg(open);
    setSaid(alone.isEmpty() ? words : words + u' ' + alone, {});
}

bool StartYearDialog::yearIsThere() const
{
    const StartYearRequest wanted = request();
    const auto &held = m_workplace.contents().assessments;
    return std::any_of(held.cbegin(), held.cend(), [&](const AssessmentSummary &summary) {
        return summary.organisation.compare(m_landlord->currentText().simplified(), Qt::CaseInsensitive) == 0 &&
               summary.year == wanted.year && summary.edition == wanted.code && summary.purpose == wanted.purpose;
    });
}

void StartYearDialog::setSaid(const QString &words, const QString &problem)
{
    m_says->setText(words);
    m_says->setVisible(!words.isEmpty());
    m_problem->say(problem);
    m_start->setEnabled(problem.isEmpty());
    m_start->setText(tr("Start %1").arg(m_year->currentText()));
    // A dialog does not grow by itself for words that wrap.
    const int needed = layout()->totalHeightForWidth(std::max(width(), sizeHint().width()));
    if (height() < needed) {
        resize(std::max(width(), sizeHint().width()), needed);
    }
}

} // namespace attest::ui
