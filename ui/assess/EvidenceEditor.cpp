// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/EvidenceEditor.h"

#include "intake/EvidenceItems.h"
#include "ui/assess/EvidenceForm.h"
#include "ui/assess/EvidenceModel.h"
#include "ui/assess/EvidenceView.h"
#include "ui/assess/EvidenceWords.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PasteCleaner.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"
#include "ui/widgets/ToolIcons.h"
#include "ui/widgets/style/FrameKind.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostPasted = 200;

} // namespace

EvidenceEditor::EvidenceEditor(QWidget *parent)
    : QWidget(parent), openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); }),
      m_model(new EvidenceModel(this)), m_view(new EvidenceView(this)), m_form(new EvidenceForm(this)),
      m_label(new QLabel(this)), m_problem(new QLabel(this)), m_head(new QHBoxLayout)
{
    build();
    makeActions();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidenceEditor::showActions);
    connect(m_view, &EvidenceView::editWanted, this, &EvidenceEditor::beginEdit);
    connect(m_form, &EvidenceForm::accepted, this, &EvidenceEditor::take);
    connect(m_form, &EvidenceForm::typing, this, &EvidenceEditor::typing);
    connect(m_form, &EvidenceForm::closed, this, [this](bool hadFocus) {
        m_editing = -1;
        if (hadFocus) {
            m_view->setFocus(Qt::OtherFocusReason);
        }
        showActions();
    });
    setLabel(tr("Evidence"));
    fitToolIcons(*this);
    showActions();
}

EvidenceEditor::~EvidenceEditor()
{
    m_view->selectionModel()->disconnect(this);
}

void EvidenceEditor::build()
{
    m_view->setObjectName(u"evidenceList"_s);
    setFrameKind(*m_view, FrameKind::None); // the item that is chosen shows the focus
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_form->setObjectName(u"evidenceForm"_s);
    m_problem->setObjectName(u"evidenceNews"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_label->setBuddy(m_view);
    Theme::setType(m_label, TypeSize::Body, true);
    m_head->setSpacing(0);
    m_head->addWidget(m_label);
    m_head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    column->addLayout(m_head);
    column->addWidget(m_view);
    column->addWidget(m_problem);
    column->addWidget(m_form);
    setFocusProxy(m_view);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QAction *EvidenceEditor::makeAction(const char *name, const QString &iconName, const QString &words,
                                    const QKeySequence &keys)
{
    auto *action = new QAction(words, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
        action->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(tr("%1, evidence").arg(words));
        // By keyboard the list's own keys and its menu do the same.
        button->setFocusPolicy(Qt::NoFocus);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
        m_head->addWidget(button);
    }
    return action;
}

void EvidenceEditor::makeActions()
{
    m_open = makeAction("openEvidence", u"link"_s, tr("Open link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_up = makeAction("raiseEvidence", u"up"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up));
    m_down = makeAction("lowerEvidence", u"down"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down));
    m_edit = makeAction("editEvidence", u"edit"_s, tr("Edit"), {});
    m_delete = makeAction("deleteEvidence", u"delete"_s, tr("Delete"), QKeySequence::Delete);
    m_add = makeAction("addEvidence", u"add"_s, tr("Add"), QKeySequence(Qt::Key_Insert));
    m_copy = makeAction("copyEvidence", {}, tr("Copy"), QKeySequence::Copy);
    m_paste = makeAction("pasteEvidence", {}, tr("Paste as new evidence"), QKeySequence::Paste);
    m_addButton = findChild<QToolButton *>(u"addEvidenceButton"_s);
    m_addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_open, &QAction::triggered, this, &EvidenceEditor::openCurrent);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_edit, &QAction::triggered, this, &EvidenceEditor::beginEdit);
    connect(m_delete, &QAction::triggered, this, &EvidenceEditor::removeCurrent);
    connect(m_add, &QAction::triggered, this, &EvidenceEditor::beginAdd);
    connect(m_copy, &QAction::triggered, this, &EvidenceEditor::copyCurrent);
    connect(m_paste, &QAction::triggered, this, &EvidenceEditor::paste);
    setTabOrder(m_view, m_addButton);
    setTabOrder(m_addButton, m_form);
}

void EvidenceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToolIcons(*this);
    }
}

void EvidenceEditor::setLabel(const QString &words)
{
    m_label->setText(words);
    m_view->setAccessibleName(words);
}

void EvidenceEditor::setEvidence(const std::vector<Evidence> &evidence)
{
    if (evidence == m_model->items()) {
        return;
    }
    const int row = currentRow();
    if (m_editing >= 0) {
        const Evidence &item = m_model->items()[size_t(m_editing)];
        const auto there = std::find(evidence.begin(), evidence.end(), item);
        m_editing = there == evidence.end() ? -1 : int(there - evidence.begin());
        if (m_editing < 0) {
            m_form->makeNew();
        }
    }
    m_model->setItems(evidence);
    select(std::min(row, int(evidence.size()) - 1));
    showProblem({});
    showActions();
}

void EvidenceEditor::begin(const std::vector<Evidence> &evidence)
{
    setEvidence(evidence);
    m_view->selectionModel()->clear();
    if (m_view->hasFocus()) {
        m_view->markFirst();
    }
}

const std::vector<Evidence> &EvidenceEditor::evidence() const
{
    return m_model->items();
}

void EvidenceEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly) {
        m_form->cancel();
    }
    showActions();
}

bool EvidenceEditor::isEditing() const
{
    return !m_form->isHidden();
}

void EvidenceEditor::finish()
{
    m_form->finish();
}

int EvidenceEditor::currentRow() const
{
    return m_view->currentIndex().row();
}

void EvidenceEditor::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void EvidenceEditor::showActions()
{
    const int row = currentRow();
    const bool chosen = row >= 0;
    const bool free = !m_readOnly && !isEditing();
    m_add->setEnabled(free);
    m_paste->setEnabled(free);
    m_edit->setEnabled(free && chosen);
    m_delete->setEnabled(free && chosen);
    m_up->setEnabled(free && row > 0);
    m_down->setEnabled(free && chosen && row + 1 < m_model->rowCount());
    m_copy->setEnabled(chosen);
    const QUrl url = chosen ? EvidenceWords::openable(m_model->items()[size_t(row)]) : QUrl();
    m_open->setEnabled(!url.isEmpty());
    m_open->setToolTip(url.isEmpty() ? tr("Open link") : plainToolTip(tr("Open %1").arg(url.toDisplayString())));
    const bool some = m_model->rowCount() > 0;
    for (QAction *action : {m_add, m_paste}) {
        action->setVisible(!m_readOnly);
    }
    for (QAction *action : {m_edit, m_delete, m_up, m_down}) {
        action->setVisible(!m_readOnly && some);
    }
    m_open->setVisible(some);
    m_view->setEmptyWords(m_readOnly ? tr("No evidence.")
                                     : tr("No evidence yet. Add a link, a document with page and clause, a quotation "
                                          "or a note, or paste one here."));
}

void EvidenceEditor::beginAdd()
{
    if (m_readOnly || isEditing()) {
        return;
    }
    m_editing = -1;
    showProblem({});
    m_form->beginNew();
    showActions();
}

void EvidenceEditor::beginEdit()
{
    if (m_readOnly || isEditing() || currentRow() < 0) {
        return;
    }
    m_editing = currentRow();
    showProblem({});
    m_form->begin(m_model->items()[size_t(m_editing)]);
    showActions();
}

void EvidenceEditor::take(const Evidence &item)
{
    const int row = std::exchange(m_editing, -1);
    if (row >= 0 && item == m_model->items()[size_t(row)]) {
        return;
    }
    if (row < 0) {
        m_model->insert(m_model->rowCount(), {item});
        select(m_model->rowCount() - 1);
    } else {
        m_model->replace(row, item);
    }
    Q_EMIT edited(m_model->items());
}

void EvidenceEditor::removeCurrent()
{
    const int row = currentRow();
    m_model->remove(row);
    select(std::min(row, m_model->rowCount() - 1));
    showActions();
    Q_EMIT edited(m_model->items());
}

void EvidenceEditor::moveCurrent(int by)
{
    if (m_model->move(currentRow(), by)) {
        showActions();
        Q_EMIT edited(m_model->items());
    }
}

void EvidenceEditor::openCurrent()
{
    const QUrl url = EvidenceWords::openable(m_model->items()[size_t(currentRow())]);
    if (!url.isEmpty()) {
        openUrl(url);
    }
}

void EvidenceEditor::copyCurrent()
{
    QApplication::clipboard()->setText(m_view->currentIndex().data().toString());
}

void EvidenceEditor::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (copied == nullptr || !PasteCleaner::canRead(*copied)) {
        return;
    }
    const auto blocks = PasteCleaner::read(*copied);
    if (!blocks) {
        showProblem(blocks.error().message);
        return;
    }
    const std::vector<Evidence> items = evidenceItems(*blocks);
    if (items.size() > mostPasted) {
        showProblem(tr("Nothing was pasted: it has more than %1 lines, and each would be an item. Copy a part of it.")
                        .arg(mostPasted));
        return;
    }
    showProblem({});
    if (!items.empty()) {
        const int row = currentRow() < 0 ? m_model->rowCount() : currentRow() + 1;
        m_model->insert(row, items);
        select(row + int(items.size()) - 1);
        showActions();
        Q_EMIT edited(m_model->items());
    }
}

void EvidenceEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace attest::ui
