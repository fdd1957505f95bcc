// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportCellEditor.h"

#include "ui/library/import/GrowingEdit.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int notAnswered = 100;
constexpr int nameRow = 0, fieldRow = 1, placeRow = 2, rowsOfCell = 3;

QLabel *words(bool quiet = false)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (quiet) {
        Theme::setQuiet(label);
    }
    return label;
}

QString orNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? QString(u'–') : text.trimmed();
}

QString otherColumns(const Answer &answer)
{
    QStringList lines;
    for (const QJsonValue cell : answer.source.value(u"other"_s).toArray()) {
        const QJsonObject object = cell.toObject();
        const QString heading = object.value(u"heading"_s).toString();
        const QString text = object.value(u"text"_s).toString();
        lines.append(heading.isEmpty() ? text : heading + u": "_s + text);
    }
    return lines.join(u'\n');
}

} // namespace

ImportCellEditor::ImportCellEditor(QWidget *parent)
    : QWidget(parent), m_doubt(new ImportMessage), m_evidence(new GrowingEdit), m_commentary(new GrowingEdit),
      m_explanation(new GrowingEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(cardMargin);
    column->addWidget(makeHead());
    column->addWidget(m_doubt);
    auto *cells = new QWidget;
    auto *grid = new QGridLayout(cells);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(partGap);
    grid->setVerticalSpacing(smallGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_formHead = words();
    Theme::setType(m_formHead, TypeSize::Lead, true);
    auto *keptHead = words();
    keptHead->setText(tr("Will be kept"));
    Theme::setType(keptHead, TypeSize::Lead, true);
    m_rowPlace = words(true);
    grid->addWidget(m_formHead, 0, 0);
    grid->addWidget(keptHead, 0, 1);
    grid->addWidget(m_rowPlace, 1, 0);
    m_complyCell = addCell(grid, tr("Comply"), makeComply());
    m_evidenceCell = addCell(grid, tr("Evidence, one item a line"), m_evidence);
    m_commentaryCell = addCell(grid, tr("Commentary"), m_commentary);
    m_explanationCell = addCell(grid, tr("Explanation"), m_explanation);
    m_complyBy = words(true);
    grid->addWidget(m_complyBy, grid->rowCount(), 1);
    m_evidence->setObjectName(u"importEvidence"_s);
    m_commentary->setObjectName(u"importCommentary"_s);
    m_explanation->setObjectName(u"importExplanation"_s);
    for (GrowingEdit *field : {m_evidence, m_commentary, m_explanation}) {
        connect(field, &QPlainTextEdit::textChanged, this, &ImportCellEditor::edit);
    }
    column->addWidget(cells);
    column->addStretch(1);
}

QWidget *ImportCellEditor::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    m_code = words();
    m_code->setObjectName(u"importCode"_s);
    Theme::setType(m_code, TypeSize::Title, true);
    m_standing = words(true);
    m_requirement = words();
    Theme::setType(m_requirement, TypeSize::Lead);
    column->addWidget(m_code);
    column->addWidget(m_standing);
    column->addWidget(m_requirement);
    return head;
}

ImportCellEditor::Cell ImportCellEditor::addCell(QGridLayout *grid, const QString &name, QWidget *field)
{
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, fieldGap);
    Cell cell{words(true), words(true), words(), words(true)};
    cell.rightName->setText(name);
    cell.rightName->setBuddy(field);
    field->setAccessibleName(name);
    grid->addWidget(cell.leftName, row + 1 + nameRow, 0);
    grid->addWidget(cell.rightName, row + 1 + nameRow, 1);
    grid->addWidget(cell.words, row + 1 + fieldRow, 0);
    grid->addWidget(field, row + 1 + fieldRow, 1, rowsOfCell - fieldRow, 1, Qt::AlignTop);
    grid->addWidget(cell.place, row + 1 + placeRow, 0);
    return cell;
}

QWidget *ImportCellEditor::makeComply()
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, cardMargin);
    m_comply = new QButtonGroup(this);
    const auto add = [&](int id, const QString &name, const char *objectName) {
        auto *choice = new QRadioButton(name);
        choice->setObjectName(QString::fromLatin1(objectName));
        m_comply->addButton(choice, id);
        flow->addWidget(choice);
    };
    add(int(Comply::Yes), complyWord(Comply::Yes), "importYes");
    add(int(Comply::No), complyWord(Comply::No), "importNo");
    add(int(Comply::Partially), complyWord(Comply::Partially), "importPartially");
    add(int(Comply::NotApplicable), complyWord(Comply::NotApplicable), "importNotApplicable");
    add(notAnswered, tr("Not answered"), "importNotAnswered");
    connect(m_comply, &QButtonGroup::idClicked, this, &ImportCellEditor::edit);
    return choices;
}

void ImportCellEditor::setProvision(const ImportDraft &draft, size_t index)
{
    m_showing = true;
    m_index = index;
    m_answer = draft.answer(index);
    m_known = m_answer->evidence;
    const std::vector<Evidence> &read = draft.asRead(index).evidence;
    m_known.insert(m_known.end(), read.begin(), read.end());
    const Edition &edition = draft.edition();
    const Provision *provision = edition.find(m_answer->provision);
    m_code->setText(m_answer->provision.text());
    m_standing->setText(standingOf(edition, m_answer->provision));
    const QString text = provision != nullptr ? provision->plainText() : QString();
    m_requirement->setText(text.isEmpty() && provision != nullptr ? provision->summary : text);
    const bool editable = !draft.sealed();
    m_evidence->setPlainText(m_answer->evidenceText());
    m_commentary->setPlainText(m_answer->commentary.markup());
    m_explanation->setPlainText(m_answer->explanation.markup());
    for (GrowingEdit *field : {m_evidence, m_commentary, m_explanation}) {
        field->setReadOnly(!editable);
    }
    for (QAbstractButton *choice : m_comply->buttons()) {
        choice->setEnabled(editable);
    }
    const int id = m_answer->comply ? int(*m_answer->comply) : notAnswered;
    m_comply->button(id)->setChecked(true);
    const bool oneColumn = edition.form.hasColumn(ColumnKey::EvidenceCommentary);
    const QString name = oneColumn ? tr("Evidence and commentary") : tr("Commentary");
    m_commentaryCell.rightName->setText(name);
    m_commentary->setAccessibleName(name);
    showForm(draft, index);
    showExplanation();
    showDoubt(draft);
    m_showing = false;
}

void ImportCellEditor::say(const Cell &cell, const QString &text, const QString &place)
{
    cell.words->setText(orNothing(text));
    cell.place->setText(place);
    cell.place->setVisible(!place.isEmpty());
}

void ImportCellEditor::showForm(const ImportDraft &draft, size_t index)
{
    const Answer &read = draft.asRead(index);
    const ReadRow *row = draft.words(index);
    m_formHead->setText(row != nullptr ? tr("In the form") : tr("In the file"));
    const bool noRow = row != nullptr && read.source.isEmpty();
    m_rowPlace->setText(noRow ? tr("The form has no row for this provision.") : placeAndSureness(read, ReadPart::Row));
    m_rowPlace->setVisible(!m_rowPlace->text().isEmpty());
    m_complyCell.leftName->setText(tr("Comply"));
    m_evidenceCell.leftName->setText(tr("Evidence"));
    m_commentaryCell.leftName->setText(row != nullptr && !row->together.isEmpty() ? tr("Evidence and commentary")
                                                                                  : tr("Commentary"));
    QString comply = row != nullptr ? row->comply : QString();
    if (comply.isEmpty()) {
        comply = !read.complyAsWritten.isEmpty() ? read.complyAsWritten
                 : read.comply                   ? complyWord(*read.comply)
                                                 : QString();
    }
    say(m_complyCell, comply, placeAndSureness(read, ReadPart::Comply));
    say(m_evidenceCell, row != nullptr ? row->evidence : read.evidenceText(),
        placeAndSureness(read, ReadPart::Evidence));
    QString commentary = row == nullptr ? read.commentary.plain() : row->commentary;
    if (row != nullptr && !row->together.isEmpty()) {
        commentary += (commentary.isEmpty() ? QString() : u"\n\n"_s) + row->together;
    }
    say(m_commentaryCell, commentary, placeAndSureness(read, ReadPart::Commentary));
    const bool reworded = read.source.value(u"requirement"_s).toObject().value(u"differs"_s).toBool();
    QStringList more;
    if (reworded && row != nullptr) {
        more.append(tr("The form words the requirement otherwise: %1").arg(row->requirement));
    }
    if (const QString other = otherColumns(read); !other.isEmpty()) {
        more.append(other);
    }
    if (row == nullptr) {
        more.append(read.explanation.plain());
    }
    const QString rest = more.join(u"\n\n"_s).trimmed();
    m_explanationCell.leftName->setText(row == nullptr ? tr("Explanation") : tr("Also in the row"));
    m_explanationCell.words->setText(rest);
    m_explanationCell.leftName->setVisible(!rest.isEmpty());
    m_explanationCell.words->setVisible(!rest.isEmpty());
    m_explanationCell.place->hide();
}

void ImportCellEditor::showExplanation()
{
    const bool wanted = (m_answer->comply && *m_answer->comply != Comply::Yes) || !m_answer->explanation.isEmpty();
    m_explanation->setVisible(wanted);
    m_explanationCell.rightName->setVisible(wanted);
    const QDate by = QDate::fromString(m_answer->complyBy, Qt::ISODate);
    m_complyBy->setVisible(by.isValid());
    m_complyBy->setText(tr("Intends to comply by %1").arg(QLocale().toString(by, u"d MMMM yyyy"_s)));
}

void ImportCellEditor::showDoubt(const ImportDraft &draft)
{
    const Answer &read = draft.asRead(m_index);
    const QString reasons = reasonsForDoubt(read, draft.words(m_index)).join(u'\n');
    if (reasons.isEmpty()) {
        m_doubt->clear();
    } else if (isDoubtful(draft.answer(m_index)) && !draft.sealed()) {
        m_doubt->say(NewsKind::Warning, reasons, {{tr("Right as it is"), [this] { Q_EMIT checked(); }}});
    } else {
        m_doubt->say(isChecked(draft.answer(m_index)) ? NewsKind::Done : NewsKind::Warning, reasons);
    }
}

void ImportCellEditor::refresh(const ImportDraft &draft)
{
    if (m_answer && draft.answer(m_index).provision == m_answer->provision) {
        m_answer = draft.answer(m_index);
        showExplanation();
        showDoubt(draft);
    }
}

void ImportCellEditor::edit()
{
    if (m_showing || !m_answer) {
        return;
    }
    const int id = m_comply->checkedId();
    const std::optional<Comply> comply = id == notAnswered ? std::nullopt : std::optional(Comply(id));
    if (comply != m_answer->comply) {
        m_answer->comply = comply;
        // What an assessment file said of policy and practice no longer gives the answer.
        if (deriveComply(m_answer->policyComplies, m_answer->practiceComplies).value_or(Comply::Yes) != comply) {
            m_answer->policyComplies.reset();
            m_answer->practiceComplies.reset();
            m_answer->overruledBecause.clear();
        }
    }
    if (m_evidence->toPlainText() != m_answer->evidenceText()) {
        m_answer->evidence = evidenceFromLines(m_evidence->toPlainText(), m_known);
    }
    if (m_commentary->toPlainText() != m_answer->commentary.markup()) {
        m_answer->commentary = Text::fromMarkup(m_commentary->toPlainText());
    }
    if (m_explanation->toPlainText() != m_answer->explanation.markup()) {
        m_answer->explanation = Text::fromMarkup(m_explanation->toPlainText());
    }
    Q_EMIT corrected(*m_answer);
}

} // namespace attest::ui
