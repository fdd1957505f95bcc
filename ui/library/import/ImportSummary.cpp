// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportSummary.h"

#include "jobs/ImportForm.h"
#include "ui/library/import/ImportWords.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int charactersForOneRow = 110;
constexpr int firstYear = 2018; ///< before any Complaint Handling Code

QLabel *note()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    Theme::setQuiet(label);
    return label;
}

} // namespace

ImportSummary::ImportSummary(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_title(new QLabel), m_organisation(new QComboBox),
      m_year(new QComboBox), m_edition(new QComboBox), m_organisationNote(note()), m_yearNote(note()),
      m_editionNote(note()), m_sentence(new QLabel), m_more(new QToolButton), m_notes(note())
{
    m_organisation->setEditable(true); // its line is next to it in the order of Tab only where it is made first
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    m_title->setObjectName(u"importTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    Theme::setType(m_title, TypeSize::Title, true);
    column->addWidget(m_title);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(cardMargin);
    fields->addLayout(field(tr("Landlord"), m_organisation, m_organisationNote, "importOrganisation"), 3);
    fields->addLayout(field(tr("Year"), m_year, m_yearNote, "importYear"), 2);
    fields->addLayout(field(tr("Edition"), m_edition, m_editionNote, "importEdition"), 4);
    column->addLayout(fields);
    column->addLayout(makeSentence());
    m_notes->hide();
    column->addWidget(m_notes);
    connect(m_more, &QToolButton::toggled, m_notes, &QWidget::setVisible);

    m_organisation->lineEdit()->setPlaceholderText(tr("The landlord's name"));
    m_organisation->lineEdit()->setAccessibleName(tr("Landlord"));
    m_organisation->lineEdit()->setAcceptDrops(false); // a file that is dropped is for the page
    m_organisation->setInsertPolicy(QComboBox::NoInsert);
    connect(m_organisation, &QComboBox::editTextChanged, this, [this] {
        m_organisationNote->setHidden(!organisation().isEmpty());
        Q_EMIT organisationChanged();
    });
    connect(m_year, &QComboBox::currentIndexChanged, this, &ImportSummary::yearChanged);
    connect(m_year, &QComboBox::activated, this, [this] {
        m_yearKnown = true;
        m_yearNote->hide();
    });
    connect(m_edition, &QComboBox::activated, this, [this] {
        if (const QString id = m_edition->currentData().toString(); id != m_editionId) {
            Q_EMIT editionWanted(id);
        }
    });
}

QLayout *ImportSummary::makeSentence()
{
    m_sentenceRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sentenceRow->setSpacing(fieldGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(fieldGap);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    Theme::setType(m_sentence, TypeSize::Lead);
    m_sentenceRow->addWidget(m_sentence, 1);
    m_sentenceRow->addLayout(row);
    m_more->setObjectName(u"importNotes"_s);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(icon(u"down"_s));
    row->addWidget(m_more);
    m_previous = new QPushButton(icon(u"previous"_s), tr("Previous doubtful"));
    m_next = new QPushButton(icon(u"next"_s), tr("Next doubtful"));
    m_previous->setObjectName(u"importPrevious"_s);
    m_next->setObjectName(u"importNext"_s);
    m_previous->setToolTip(tr("Shift+F8"));
    m_next->setToolTip(tr("F8"));
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch();
    return m_sentenceRow;
}

/// Large type leaves the sentence no room beside the buttons.
void ImportSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool room = width() >= fontMetrics().averageCharWidth() * charactersForOneRow;
    m_sentenceRow->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ImportSummary::setSteps(bool any)
{
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
}

bool ImportSummary::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
    return m_next->isEnabled();
}

QLayout *ImportSummary::field(const QString &name, QComboBox *box, QLabel *note, const char *objectName)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(smallGap);
    auto *label = new QLabel(name);
    label->setBuddy(box);
    Theme::setQuiet(label);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    note->setObjectName(QString::fromLatin1(objectName) + u"Note"_s);
    column->addWidget(label);
    column->addWidget(box);
    column->addWidget(note);
    column->addStretch(1);
    return column;
}

void ImportSummary::setDraft(const ImportDraft &draft)
{
    const Proposal &read = draft.read();
    const QString check = tr("! Not said in the form: please check");
    m_title->setText(tr("Import %1").arg(draft.fileName()));
    setOrganisations();
    {
        const QSignalBlocker quiet(m_organisation);
        m_organisation->setEditText(draft.choices().organisation.value_or(
            read.organisationFound ? read.assessment.organisation.name : QString()));
    }
    m_organisationNote->setText(check);
    m_organisationNote->setHidden(!organisation().isEmpty());
    fillYears(read.assessment.year);
    if (draft.choices().year) {
        m_year->setCurrentIndex(m_year->findData(draft.choices().year->startYear()));
    }
    m_yearKnown = read.yearFound || draft.choices().yearKnown;
    m_yearNote->setText(check);
    m_yearNote->setHidden(m_yearKnown);
    fillEditions(draft);
    m_organisation->setEnabled(!draft.sealed());
    m_year->setEnabled(!draft.sealed());
    const QStringList notes = formNotes(read);
    m_more->setVisible(!notes.isEmpty());
    m_more->setChecked(false);
    m_more->setText(notes.size() == 1 ? tr("1 note on the reading") : tr("%1 notes on the reading").arg(notes.size()));
    m_notes->setText(u"• "_s + notes.join(u"\n• "_s));
    count(draft);
}

void ImportSummary::setOrganisations()
{
    const QSignalBlocker quiet(m_organisation);
    const QString name = m_organisation->currentText();
    m_organisation->clear();
    for (const OrganisationRecord &record : m_workplace.contents().organisations) {
        m_organisation->addItem(record.organisation.name);
    }
    m_organisation->setEditText(name);
}

void ImportSummary::fillYears(AssessmentYear found)
{
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    const int last = std::max(m_workplace.clock().today().year() + 1, found.startYear());
    for (int year = last; year >= std::min(firstYear, found.startYear()); --year) {
        m_year->addItem(AssessmentYear::starting(year).text(), year);
    }
    m_year->setCurrentIndex(m_year->findData(found.startYear()));
    Q_EMIT yearChanged();
}

void ImportSummary::fillEditions(const ImportDraft &draft)
{
    const bool isNew = draft.read().editionIsNew();
    m_editionId = isNew ? ImportRequest::newEdition() : draft.edition().id.text();
    const bool assessmentFile = formatFromPath(draft.from().path) == Format::Json;
    m_edition->clear();
    for (const auto &edition : m_workplace.knownEditions()) {
        m_edition->addItem(editionWords(*edition), edition->id.text());
    }
    m_edition->addItem(isNew ? tr("%1, not here yet").arg(draft.edition().name())
                             : tr("Another Code, read from the form"),
                       ImportRequest::newEdition());
    m_edition->setEnabled(!assessmentFile);
    m_editionNote->setText(tr("! Not certain: please check"));
    m_editionNote->setVisible(draft.read().editionIsDoubtful());
    resetEdition();
}

void ImportSummary::resetEdition()
{
    m_edition->setCurrentIndex(m_edition->findData(m_editionId));
}

void ImportSummary::count(const ImportDraft &draft)
{
    const int doubtful = draft.doubtful();
    const int unplaced = draft.unplaced();
    QStringList parts = {tr("%1 of %2 provisions answered").arg(draft.answered()).arg(draft.count())};
    parts.append(doubtful == 0 ? tr("none doubtful") : tr("%1 doubtful").arg(doubtful));
    if (!draft.rows().empty()) {
        parts.append(unplaced == 0   ? tr("no row left to place")
                     : unplaced == 1 ? tr("1 row without a place")
                                     : tr("%1 rows without a place").arg(unplaced));
    }
    QString sentence = parts.join(u", "_s) + u'.';
    if (draft.sealed()) {
        sentence += u' ' + tr("It was approved: it is kept as it is, and cannot be corrected here.");
    }
    m_sentence->setText(sentence);
}

QString ImportSummary::organisation() const
{
    return m_organisation->currentText().simplified();
}

AssessmentYear ImportSummary::year() const
{
    return AssessmentYear::starting(m_year->currentData().toInt());
}

std::optional<AssessmentYear> ImportSummary::knownYear() const
{
    return m_yearKnown ? std::optional(year()) : std::nullopt;
}

void ImportSummary::focusOrganisation()
{
    m_organisation->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::ui
