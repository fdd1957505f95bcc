// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportCellEditor.h"

#include "base/Days.h"
#include "ui/assess/RequirementHtml.h"
#include "ui/library/import/BesideColumns.h"
#include "ui/library/import/GrowingEdit.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/OneStop.h"
#include "ui/widgets/ReadingLabel.h"
#include "ui/widgets/TextEditor.h"
#include "ui/widgets/TextToolbar.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int notAnswered = 100; ///< beside the values of Comply

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

QLabel *nameOf(const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    Theme::setType(label, TypeSize::Body, true);
    label->setBuddy(field);
    field->setAccessibleName(name);
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
    : QWidget(parent), m_doubt(new ImportMessage(u"importDoubt"_s)),
      m_evidence(new GrowingEdit(GrowingEdit::For::Writing)), m_commentary(new TextEditor),
      m_explanation(new TextEditor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(cardMargin);
    column->addWidget(makeHead());
    column->addWidget(m_doubt);
    auto *columns = new BesideColumns(cardMargin);
    m_formHead = words();
    Theme::setType(m_formHead, TypeSize::Lead, true);
    auto *keptHead = words();
    keptHead->setText(tr("Will be kept"));
    Theme::setType(keptHead, TypeSize::Lead, true);
    m_rowPlace = words(true);
    auto *formHead = new QVBoxLayout;
    formHead->setSpacing(smallGap);
    formHead->addWidget(m_formHead);
    formHead->addWidget(m_rowPlace);
    auto *keptSide = new QVBoxLayout;
    keptSide->addWidget(keptHead);
    keptSide->addStretch(1);
    columns->addRow(formHead, keptSide);
    QWidget *comply = makeComply();
    m_complyCell = addCell(*columns, nameOf(tr("Comply"), comply), comply);
    m_evidenceName = nameOf(tr("Evidence, one item a line"), m_evidence);
    m_evidenceCell = addCell(*columns, m_evidenceName, m_evidence);
    m_commentaryCell = addCell(*columns, nullptr, m_commentary);
    m_moreCell = addCell(*columns, nullptr, m_explanation);
    m_complyBy = words(true);
    auto *by = new QVBoxLayout;
    by->addWidget(m_complyBy);
    columns->addRow(nullptr, by);
    m_evidence->setObjectName(u"importEvidence"_s);
    m_commentary->setObjectName(u"importCommentary"_s);
    m_explanation->setObjectName(u"importExplanation"_s);
    m_explanation->setLabel(tr("Explanation"));
    m_explanation->setFieldName(tr("Explanation"));
    connect(m_evidence, &QPlainTextEdit::textChanged, this, &ImportCellEditor::edit);
    for (TextEditor *field : {m_commentary, m_explanation}) {
        connect(field, &TextEditor::rested, this, &ImportCellEditor::edit);
        field->findChild<QTextEdit *>()->setAcceptDrops(false); // a file that is dropped is for the page
    }
    column->addWidget(columns);
    column->addStretch(1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { tellPart(now); });
}

void ImportCellEditor::tellPart(const QWidget *holder)
{
    const auto isIn = [holder](const QWidget *part) { return part == holder || part->isAncestorOf(holder); };
    if (holder == nullptr || !isAncestorOf(holder)) {
        return;
    }
    if (isIn(m_choices) || isIn(m_complyCell.words)) {
        Q_EMIT partInHand(ReadPart::Comply);
    } else if (isIn(m_evidence) || isIn(m_evidenceCell.words)) {
        Q_EMIT partInHand(ReadPart::Evidence);
    } else if (isIn(m_commentary) || isIn(m_explanation) || isIn(m_commentaryCell.words)) {
        Q_EMIT partInHand(ReadPart::Commentary);
    }
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
    m_requirement = new ReadingLabel(TypeSize::Lead);
    column->addWidget(m_code);
    column->addWidget(m_standing);
    auto *beside = new QHBoxLayout; // else it would stand in the middle
    beside->addWidget(m_requirement, 1);
    beside->addStretch();
    column->addLayout(beside);
    return head;
}

ImportCellEditor::Cell ImportCellEditor::addCell(BesideColumns &columns, QLabel *label, QWidget *field)
{
    const Cell cell{words(), new GrowingEdit(GrowingEdit::For::Reading), words(true)};
    Theme::setType(cell.name, TypeSize::Body, true);
    auto *left = new QVBoxLayout;
    left->setSpacing(smallGap);
    left->addWidget(cell.name);
    left->addWidget(cell.words);
    left->addWidget(cell.place);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(smallGap);
    if (label != nullptr) {
        right->addWidget(label);
    }
    right->addWidget(field);
    right->addStretch(1);
    columns.addRow(left, right);
    return cell;
}

QWidget *ImportCellEditor::makeComply()
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, fieldGap + smallGap);
    m_choices = choices;
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
    m_code->setText(m_answer->provision.text());
    m_standing->setText(standingOf(edition, m_answer->provision));
    if (const Provision *provision = edition.find(m_answer->provision)) {
        m_requirement->setHtml(requirementHtml(*provision), provision->plainText());
    }
    const bool editable = !draft.sealed();
    m_evidence->setPlainText(m_answer->evidenceText());
    m_evidence->setReadOnly(!editable);
    const bool oneColumn = edition.form.hasColumn(ColumnKey::EvidenceCommentary);
    const QString name = oneColumn ? tr("Evidence and commentary") : tr("Commentary");
    m_commentary->setLabel(name);
    m_commentary->setFieldName(name);
    m_commentary->setText(m_answer->commentary);
    m_explanation->setText(m_answer->explanation);
    m_commentary->setReadOnly(!editable);
    m_explanation->setReadOnly(!editable);
    for (QAbstractButton *choice : m_comply->buttons()) {
        choice->setEnabled(editable);
    }
    const int id = m_answer->comply ? int(*m_answer->comply) : notAnswered;
    m_comply->button(id)->setChecked(true);
    makeOneStop(m_comply->buttons());
    showForm(draft, index);
    showExplanation();
    showDoubt(draft);
    alignNames();
    m_showing = false;
}

void ImportCellEditor::say(const Cell &cell, const QString &name, const QString &text, const QString &place)
{
    cell.name->setText(name);
    cell.words->setAccessibleName(tr("%1, as read").arg(name));
    cell.words->setPlainText(orNothing(text));
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
    QString comply = row != nullptr ? row->comply : QString();
    if (comply.isEmpty()) {
        comply = !read.complyAsWritten.isEmpty() ? read.complyAsWritten
                 : read.comply                   ? complyWord(*read.comply)
                                                 : QString();
    }
    say(m_complyCell, tr("Comply"), comply, placeAndSureness(read, ReadPart::Comply));
    say(m_evidenceCell, tr("Evidence"), row != nullptr ? row->evidence : read.evidenceText(),
        placeAndSureness(read, ReadPart::Evidence));
    // On a form with one column for both there is no evidence apart.
    const bool apart = draft.edition().form.hasColumn(ColumnKey::Evidence) || !read.evidence.empty() ||
                       !m_answer->evidence.empty() || (row != nullptr && !row->evidence.isEmpty());
    m_evidenceName->setVisible(apart);
    m_evidence->setVisible(apart);
    m_evidenceCell.name->setVisible(apart);
    m_evidenceCell.words->setVisible(apart);
    const bool together = row != nullptr && !row->together.isEmpty();
    QString commentary = row == nullptr ? read.commentary.plain() : row->commentary;
    if (together) {
        commentary += (commentary.isEmpty() ? QString() : u"\n\n"_s) + row->together;
    }
    say(m_commentaryCell, together || !apart ? tr("Evidence and commentary") : tr("Commentary"), commentary,
        placeAndSureness(read, ReadPart::Commentary));
    showMore(read, row);
}

void ImportCellEditor::showMore(const Answer &read, const ReadRow *row)
{
    QStringList more;
    if (row == nullptr) {
        more.append(read.explanation.plain());
    } else if (read.source.value(u"requirement"_s).toObject().value(u"differs"_s).toBool()) {
        more.append(tr("The form words the requirement otherwise: %1").arg(row->requirement));
    }
    more.append(otherColumns(read));
    more.removeAll(QString());
    say(m_moreCell, row == nullptr ? tr("Explanation") : tr("Also in the row"), more.join(u"\n\n"_s), {});
    m_moreCell.name->setVisible(!more.isEmpty());
    m_moreCell.words->setVisible(!more.isEmpty());
}

/// The names of the fields that have a toolbar stand in its middle.
void ImportCellEditor::alignNames()
{
    const int height = m_commentary->isReadOnly() ? 0 : m_commentary->findChild<TextToolbar *>()->sizeHint().height();
    for (QLabel *name : {m_commentaryCell.name, m_moreCell.name}) {
        name->setMinimumHeight(height);
        name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void ImportCellEditor::commit()
{
    m_commentary->flush();
    m_explanation->flush();
}

void ImportCellEditor::showExplanation()
{
    const bool wanted = (m_answer->comply && *m_answer->comply != Comply::Yes) || !m_answer->explanation.isEmpty();
    m_explanation->setVisible(wanted);
    const QDate by = QDate::fromString(m_answer->complyBy, Qt::ISODate);
    m_complyBy->setVisible(by.isValid());
    m_complyBy->setText(tr("Intends to comply by %1").arg(dayInWords(by)));
}

void ImportCellEditor::showDoubt(const ImportDraft &draft)
{
    const Answer &read = draft.asRead(m_index);
    const QString reasons = reasonsForDoubt(read, draft.words(m_index)).join(u'\n');
    if (reasons.isEmpty()) {
        m_doubt->clear();
    } else if (isDoubtful(draft.answer(m_index)) && !draft.sealed()) {
        m_doubt->say(NewsKind::Warning, reasons, {{tr("&Right as it is"), [this] { Q_EMIT checked(); }}});
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
    m_answer->commentary = m_commentary->text();
    m_answer->explanation = m_explanation->text();
    Q_EMIT corrected(*m_answer);
}

} // namespace attest::ui
