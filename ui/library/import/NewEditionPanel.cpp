// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/NewEditionPanel.h"

#include "ui/library/EditionReaderView.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr QSize usualSize(760, 680);

QLayout *field(const QString &name, QWidget *box, QWidget *named)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(smallGap);
    auto *label = new QLabel(name);
    label->setBuddy(box);
    Theme::setQuiet(label);
    named->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(box);
    column->addStretch(1);
    return column;
}

} // namespace

NewEditionPanel::NewEditionPanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_what(new WrappedLabel), m_doubts(new WrappedLabel),
      m_title(new QLineEdit), m_name(new QLineEdit), m_ombudsman(new QComboBox), m_from(new DateField)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    m_what->setObjectName(u"newEditionWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_doubts->setObjectName(u"newEditionDoubts"_s);
    m_doubts->setTextFormat(Qt::PlainText);
    Theme::setQuiet(m_doubts);
    column->addWidget(m_what);
    column->addLayout(makeFields());
    column->addWidget(m_doubts);
    hide();
}

QLayout *NewEditionPanel::makeFields()
{
    m_title->setObjectName(u"newEditionTitle"_s);
    m_name->setObjectName(u"newEditionName"_s);
    m_ombudsman->setObjectName(u"newEditionOmbudsman"_s);
    m_ombudsman->setEditable(true);
    m_ombudsman->setInsertPolicy(QComboBox::NoInsert);
    m_ombudsman->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ombudsman->lineEdit()->setAccessibleName(tr("Ombudsman"));
    m_from->setObjectName(u"newEditionFrom"_s);
    m_from->setFieldName(tr("In force from"));
    auto *look = new QPushButton(tr("Look through the Code…"));
    look->setObjectName(u"newEditionLook"_s);
    connect(look, &QPushButton::clicked, this, &NewEditionPanel::lookThrough);
    auto *row = new QHBoxLayout;
    row->setSpacing(cardMargin);
    row->addLayout(field(tr("Code"), m_title, m_title), 4);
    row->addLayout(field(tr("Its edition"), m_name, m_name), 2);
    row->addLayout(field(tr("Ombudsman"), m_ombudsman, m_ombudsman), 4);
    row->addLayout(field(tr("In force from"), m_from, m_from), 3);
    row->addWidget(look, 0, Qt::AlignVCenter);
    connect(m_title, &QLineEdit::textChanged, this, &NewEditionPanel::tellDoubts);
    connect(m_name, &QLineEdit::textChanged, this, &NewEditionPanel::tellDoubts);
    connect(m_ombudsman, &QComboBox::editTextChanged, this, &NewEditionPanel::tellDoubts);
    connect(m_from, &DateField::edited, this, &NewEditionPanel::tellDoubts);
    return row;
}

void NewEditionPanel::setDraft(const ImportDraft &draft)
{
    const Proposal &read = draft.read();
    m_edition = read.editionIsNew() ? read.edition : nullptr;
    setVisible(isNeeded());
    if (!isNeeded()) {
        return;
    }
    m_read = read.editionDoubts;
    const EditionDetails details = draft.choices().edition.value_or(detailsOf(*m_edition));
    const QSignalBlocker quietTitle(m_title);
    const QSignalBlocker quietName(m_name);
    const QSignalBlocker quietOmbudsman(m_ombudsman);
    m_title->setText(details.title);
    m_name->setText(details.edition);
    m_ombudsman->clear();
    for (const auto &edition : m_workplace.knownEditions()) {
        if (m_ombudsman->findText(edition->ombudsman) < 0) {
            m_ombudsman->addItem(edition->ombudsman);
        }
    }
    m_ombudsman->setEditText(details.ombudsman);
    m_from->begin(details.effectiveFrom);
    tellDoubts();
}

std::optional<EditionDetails> NewEditionPanel::details() const
{
    if (!isNeeded()) {
        return std::nullopt;
    }
    m_from->flush();
    return EditionDetails{m_title->text().simplified(), m_name->text().simplified(),
                          m_ombudsman->currentText().simplified(), m_from->date()};
}

void NewEditionPanel::focusName()
{
    for (QLineEdit *line : {m_title, m_name, m_ombudsman->lineEdit()}) {
        if (line->text().simplified().isEmpty()) {
            line->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewEditionPanel::tellDoubts()
{
    Edition called = *m_edition;
    called.title = m_title->text().simplified();
    called.edition = m_name->text().simplified();
    called.ombudsman = m_ombudsman->currentText().simplified();
    called.effectiveFrom = m_from->date();
    QStringList doubts = doubtsAfter(m_read, *m_edition, called, m_workplace.knownEditions());
    m_what->setText(doubts.takeFirst());
    m_doubts->setText(u"! "_s + doubts.join(u"\n! "_s));
    m_doubts->setHidden(doubts.isEmpty());
}

void NewEditionPanel::lookThrough()
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(u"newEditionText"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The Code as the form shows it"));
    auto *column = new QVBoxLayout(dialog);
    auto *text = new EditionReaderView;
    text->show(m_edition);
    column->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->resize(usualSize);
    dialog->open();
}

} // namespace attest::ui
