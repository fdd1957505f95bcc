// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/EvidenceForm.h"

#include "ui/assess/EvidenceWords.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/LinkRow.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/WordsField.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr EvidenceKind kinds[] = {EvidenceKind::Url, EvidenceKind::Document, EvidenceKind::Quote, EvidenceKind::Note};

bool pointsIntoDocument(EvidenceKind kind)
{
    return kind == EvidenceKind::Document || kind == EvidenceKind::Quote;
}

} // namespace

EvidenceForm::EvidenceForm(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_kind(new QComboBox(this)),
      m_address(addLine("evidenceAddress", tr("Address"))), m_document(addLine("evidenceDocument", tr("Document"))),
      m_page(addLine("evidencePage", tr("Page"))), m_clause(addLine("evidenceClause", tr("Clause"))),
      m_words(new WordsField(this)), m_wordsLabel(new QLabel(this)), m_problem(new QLabel(this)),
      m_apply(new QPushButton(this))
{
    m_kind->setObjectName(u"evidenceKind"_s);
    m_kind->setAccessibleName(tr("Kind of evidence"));
    for (const EvidenceKind each : kinds) {
        m_kind->addItem(icon(EvidenceWords::iconName(each)), EvidenceWords::kind(each), int(each));
    }
    m_words->setObjectName(u"evidenceWords"_s);
    m_wordsLabel->setBuddy(m_words);
    m_problem->setObjectName(u"evidenceProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_apply->setObjectName(u"evidenceApply"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"evidenceCancel"_s);
    auto *kindLabel = new QLabel(tr("Kind"), this);
    kindLabel->setBuddy(m_kind);
    m_grid->setContentsMargins(0, smallGap, 0, smallGap);
    m_grid->setSpacing(fieldGap);
    m_grid->addWidget(kindLabel, 0, 0);
    m_grid->addWidget(m_kind, 0, 1, Qt::AlignLeft);
    m_grid->addWidget(m_wordsLabel, m_grid->rowCount(), 0, Qt::AlignTop);
    m_grid->addWidget(m_words, m_grid->rowCount() - 1, 1);
    m_grid->addWidget(m_problem, m_grid->rowCount(), 1);
    // Page and clause are short: one row holds both.
    auto *place = new QHBoxLayout;
    place->setSpacing(fieldGap);
    place->addWidget(m_page);
    place->addWidget(findChild<QLabel *>(u"evidenceClauseLabel"_s));
    place->addWidget(m_clause);
    m_grid->addLayout(place, 3, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(fieldGap);
    buttons->addWidget(m_apply);
    buttons->addWidget(cancel);
    buttons->addStretch();
    m_grid->addLayout(buttons, m_grid->rowCount(), 1);
    m_grid->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showKind();
        follow();
    });
    connect(m_words, &WordsField::edited, this, [this] {
        m_worded = !m_words->words().isEmpty();
        noteTyped();
    });
    connect(m_words, &WordsField::returnPressed, this, &EvidenceForm::apply);
    connect(m_apply, &QPushButton::clicked, this, &EvidenceForm::apply);
    connect(cancel, &QPushButton::clicked, this, &EvidenceForm::cancel);
    QWidget *before = m_kind;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_address, m_document, m_page, m_clause, m_words, m_apply, cancel}) {
        setTabOrder(before, next);
        before = next;
    }
    hide();
}

QLineEdit *EvidenceForm::addLine(const char *name, const QString &words)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    auto *label = new QLabel(words, this);
    label->setObjectName(line->objectName() + u"Label"_s);
    label->setBuddy(line);
    m_grid->addWidget(label, std::max(1, m_grid->rowCount()), 0);
    m_grid->addWidget(line, m_grid->rowCount() - 1, 1);
    connect(line, &QLineEdit::textEdited, this, &EvidenceForm::follow);
    connect(line, &QLineEdit::returnPressed, this, &EvidenceForm::apply);
    return line;
}

EvidenceKind EvidenceForm::kind() const
{
    return EvidenceKind(m_kind->currentData().toInt());
}

void EvidenceForm::beginNew()
{
    Evidence item;
    item.kind = kind(); // the one before: several documents are often added in a row
    fill(item, true);
}

void EvidenceForm::begin(const Evidence &item)
{
    fill(item, false);
}

void EvidenceForm::makeNew()
{
    m_apply->setText(tr("Add"));
}

void EvidenceForm::fill(const Evidence &item, bool isNew)
{
    m_given = item;
    m_kind->setCurrentIndex(m_kind->findData(int(item.kind)));
    m_address->setText(item.url);
    m_document->setText(item.document);
    m_page->setText(item.page);
    m_clause->setText(item.clause);
    m_words->setWords(item.text);
    const std::optional<QString> clauseWord = EvidenceWords::clauseWordOf(item);
    m_clauseWord = clauseWord.value_or(QString());
    m_worded = !item.text.isEmpty() && !(item.kind == EvidenceKind::Url && item.text == item.url) &&
               !(item.kind == EvidenceKind::Document && clauseWord);
    m_apply->setText(isNew ? tr("Add") : tr("Done"));
    showKind();
    m_begun = typed();
    setPending(false);
    show();
    QWidget *first = item.kind == EvidenceKind::Url        ? m_address
                     : item.kind == EvidenceKind::Document ? static_cast<QWidget *>(m_document)
                                                           : m_words;
    first->setFocus(Qt::OtherFocusReason);
}

void EvidenceForm::showKind()
{
    const EvidenceKind now = kind();
    const auto showLine = [this](QLineEdit *line, bool shown) {
        line->setVisible(shown);
        findChild<QLabel *>(line->objectName() + u"Label"_s)->setVisible(shown);
    };
    showLine(m_address, now == EvidenceKind::Url);
    for (QLineEdit *line : {m_document, m_page, m_clause}) {
        showLine(line, pointsIntoDocument(now));
    }
    m_address->setPlaceholderText(u"https://"_s);
    const QString label = now == EvidenceKind::Quote  ? tr("Quoted words")
                          : now == EvidenceKind::Note ? tr("Note")
                                                      : tr("Printed as");
    m_wordsLabel->setText(label);
    m_words->setAccessibleName(label);
    m_problem->hide();
}

/// The printed words follow what they are made of.
void EvidenceForm::follow()
{
    m_problem->hide();
    if (!m_worded) {
        const Evidence now = typed();
        m_words->setWords(now.kind == EvidenceKind::Url        ? now.url
                          : now.kind == EvidenceKind::Document ? EvidenceWords::reference(now, m_clauseWord)
                                                               : QString());
    }
    noteTyped();
}

void EvidenceForm::noteTyped()
{
    const Evidence now = typed();
    // Of a new item the kind alone says nothing yet.
    const bool nothing = now.text.isEmpty() && now.url.isEmpty() && now.document.isEmpty() && now.page.isEmpty() &&
                         now.clause.isEmpty() && m_begun.text.isEmpty();
    setPending(!nothing && !(now == m_begun));
}

void EvidenceForm::setPending(bool pending)
{
    if (m_pending != pending) {
        m_pending = pending;
        Q_EMIT typing(pending);
    }
}

Evidence EvidenceForm::typed() const
{
    Evidence item = m_given; // with the members that the form does not know
    const EvidenceKind now = kind();
    const bool same = now == m_given.kind;
    item.kind = now;
    item.text = m_words->words() == m_given.text.simplified() && same ? m_given.text : m_words->words();
    const QString address = linkAddress(m_address->text());
    if (now == EvidenceKind::Url) {
        const bool untouched = m_address->text() == m_given.url;
        item.url = untouched || address.isEmpty() ? m_address->text().trimmed() : address;
    } else if (!same) {
        item.url.clear();
    }
    if (pointsIntoDocument(now)) {
        item.document = m_document->text().simplified();
        item.page = m_page->text().simplified();
        item.clause = m_clause->text().simplified();
    } else if (!same) {
        item.document.clear();
        item.page.clear();
        item.clause.clear();
    }
    if (item.text.isEmpty()) {
        item.text = now == EvidenceKind::Url        ? item.url
                    : now == EvidenceKind::Document ? EvidenceWords::reference(item, m_clauseWord)
                                                    : QString();
    }
    if (now == EvidenceKind::Quote && item.text != m_given.text) {
        item.text = EvidenceWords::quoted(item.text);
    }
    return item;
}

QString EvidenceForm::problemOf(const Evidence &item) const
{
    switch (item.kind) {
    case EvidenceKind::Url:
        if (item.url != m_given.url || item.url.isEmpty()) {
            return linkAddress(item.url).isEmpty()
                       ? tr("Give the address of a web page (https://…) or an e-mail address.")
                       : QString();
        }
        break;
    case EvidenceKind::Document:
        return item.document.isEmpty() && item.text.isEmpty() ? tr("Give the name of the document.") : QString();
    case EvidenceKind::Quote:
        return item.text.isEmpty() ? tr("Give the words that you quote.") : QString();
    case EvidenceKind::Note:
        break;
    }
    return item.text.isEmpty() ? tr("Write what the evidence is.") : QString();
}

void EvidenceForm::apply()
{
    const Evidence item = typed();
    const QString problem = problemOf(item);
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    closeWith(item);
}

void EvidenceForm::finish()
{
    if (isHidden()) {
        return;
    }
    Evidence item = typed();
    if (!problemOf(item).isEmpty() && m_given.kind == EvidenceKind::Url) {
        item.url = m_given.url; // an address that is none yet does not take the place of one
    }
    if (!problemOf(item).isEmpty()) {
        item.kind = EvidenceKind::Note;
        item.url.clear();
    }
    closeWith(item.text.isEmpty() ? std::nullopt : std::optional(item));
}

void EvidenceForm::cancel()
{
    if (!isHidden()) {
        closeWith({});
    }
}

void EvidenceForm::closeWith(const std::optional<Evidence> &item)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (item) {
        Q_EMIT accepted(*item);
    }
    setPending(false);
    Q_EMIT closed(hadFocus);
}

void EvidenceForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        closeWith({});
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace attest::ui
