// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/UnplacedRowEditor.h"

#include "ui/library/import/BesideColumns.h"
#include "ui/library/import/GrowingEdit.h"
#include "ui/library/import/ImportWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

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

QString wouldAdd(const RowReading &reading)
{
    QStringList lines;
    if (reading.comply) {
        lines.append(QCoreApplication::translate("attest::ui::UnplacedRowEditor", "Comply, where it is blank: %1")
                         .arg(complyWord(*reading.comply)));
    }
    for (const Evidence &item : reading.evidence) {
        lines.append(QCoreApplication::translate("attest::ui::UnplacedRowEditor", "Evidence: %1").arg(item.text));
    }
    if (!reading.commentary.isEmpty()) {
        lines.append(QCoreApplication::translate("attest::ui::UnplacedRowEditor", "Commentary: %1")
                         .arg(reading.commentary.plain()));
    }
    return lines.join(u"\n\n"_s);
}

} // namespace

UnplacedRowEditor::UnplacedRowEditor(QWidget *parent)
    : QWidget(parent), m_place(words(true)), m_reason(words()), m_cells(new GrowingEdit(GrowingEdit::For::Reading)),
      m_would(new GrowingEdit(GrowingEdit::For::Reading)), m_fate(words()), m_choiceName(words(true)),
      m_provisions(new QComboBox), m_put(new QPushButton(tr("Put under it"))),
      m_leave(new QPushButton(tr("Leave out"))), m_reopen(new QPushButton(tr("Take back")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(smallGap);
    auto *title = words();
    title->setText(tr("A row without a place"));
    Theme::setType(title, TypeSize::Title, true);
    column->addWidget(title);
    column->addWidget(m_place);
    column->addWidget(m_reason);
    column->addSpacing(cardMargin);
    auto *left = words();
    left->setText(tr("In the form"));
    auto *right = words();
    right->setText(tr("Will be kept"));
    Theme::setType(left, TypeSize::Lead, true);
    Theme::setType(right, TypeSize::Lead, true);
    m_cells->setAccessibleName(left->text());
    m_would->setAccessibleName(tr("What the row adds"));
    auto *form = new QVBoxLayout;
    auto *decide = new QVBoxLayout;
    for (QVBoxLayout *side : {form, decide}) {
        side->setSpacing(fieldGap);
        side->addWidget(side == form ? left : right);
    }
    form->addWidget(m_cells);
    form->addStretch(1);
    m_choiceName->setText(tr("Put under provision"));
    m_choiceName->setBuddy(m_provisions);
    decide->addWidget(m_choiceName);
    decide->addWidget(m_provisions);
    decide->addWidget(m_would);
    decide->addWidget(m_fate);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, fieldGap);
    for (QPushButton *button : {m_put, m_leave, m_reopen}) {
        flow->addWidget(button);
    }
    decide->addWidget(buttons);
    decide->addStretch(1);
    auto *columns = new BesideColumns(fieldGap);
    columns->addRow(form, decide);
    column->addWidget(columns);
    column->addStretch(1);

    m_provisions->setObjectName(u"importProvisions"_s);
    m_provisions->setAccessibleName(m_choiceName->text());
    m_provisions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provisions->setMinimumContentsLength(12);
    m_put->setObjectName(u"importPutUnder"_s);
    m_leave->setObjectName(u"importLeaveOut"_s);
    m_reopen->setObjectName(u"importReopen"_s);
    m_fate->setObjectName(u"importFate"_s);
    connect(m_provisions, &QComboBox::currentIndexChanged, this, [this](int index) { m_put->setEnabled(index > 0); });
    connect(m_put, &QPushButton::clicked, this, [this] { Q_EMIT putUnder(size_t(m_provisions->currentIndex() - 1)); });
    connect(m_leave, &QPushButton::clicked, this, &UnplacedRowEditor::leftOut);
    connect(m_reopen, &QPushButton::clicked, this, &UnplacedRowEditor::reopened);
}

void UnplacedRowEditor::setRow(const ImportDraft &draft, size_t row)
{
    const UnplacedRow &loose = draft.rows()[row].kept.row;
    m_place->setText(sentenceCase(loose.place));
    m_reason->setText(loose.reason);
    m_cells->setPlainText(loose.cells.join(u"\n\n"_s));
    m_would->setPlainText(wouldAdd(loose.reading));
    constexpr qsizetype longest = 80; // of a requirement in the list
    m_provisions->clear();
    m_provisions->addItem(tr("Choose a provision"));
    int likely = 0;
    for (size_t i = 0; i < draft.count(); ++i) {
        const ProvisionCode &code = draft.answer(i).provision;
        const Provision *provision = draft.edition().find(code);
        const QString text = provision != nullptr ? provision->plainText().simplified() : QString();
        const QString shown =
            text.size() <= longest ? text : text.left(text.lastIndexOf(u' ', longest)) + QStringLiteral(" …");
        m_provisions->addItem(tr("%1  %2").arg(code.text(), shown));
        if (loose.cells.contains(code.text())) {
            likely = int(i) + 1;
        }
    }
    m_provisions->setCurrentIndex(likely);
    m_put->setEnabled(likely > 0);
    showFate(draft, row);
}

void UnplacedRowEditor::showFate(const ImportDraft &draft, size_t row)
{
    const DraftRow &loose = draft.rows()[row];
    const bool open = loose.fate == RowFate::Open && !draft.sealed();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_choiceName), static_cast<QWidget *>(m_provisions), static_cast<QWidget *>(m_would),
          static_cast<QWidget *>(m_put), static_cast<QWidget *>(m_leave)}) {
        widget->setVisible(open);
    }
    m_fate->setVisible(!open);
    m_reopen->setVisible(!open && !draft.sealed());
    m_reopen->setEnabled(draft.canReopen(row));
    const QString under = draft.answer(loose.under).provision.text();
    m_fate->setText(loose.fate == RowFate::PutUnder && !draft.canReopen(row)
                        ? tr("Put under %1, which was corrected since.").arg(under)
                    : loose.fate == RowFate::PutUnder ? tr("Put under %1.").arg(under)
                                                      : tr("Left out of the answers. It is kept with the assessment as "
                                                           "a row without a place."));
}

} // namespace attest::ui
