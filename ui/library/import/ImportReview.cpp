// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportReview.h"

#include "ui/library/import/ImportBeside.h"
#include "ui/library/import/ImportCellEditor.h"
#include "ui/library/import/ImportList.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportSummary.h"
#include "ui/library/import/ImportThere.h"
#include "ui/library/import/NewEditionPanel.h"
#include "ui/library/import/UnplacedRowEditor.h"
#include "ui/library/import/source/SourcePanel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// The leading surface of the page: as wide as its card needs at least, so that nothing is beyond its edge.
class CardArea : public QScrollArea
{
public:
    explicit CardArea(QWidget *card)
    {
        setWidgetResizable(true);
        // A bar that comes and goes changes the width, with it how the card stands and how high it is, and so the bar.
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setBackgroundRole(QPalette::Base);
        card->setBackgroundRole(QPalette::Base);
        card->setAutoFillBackground(true);
        setWidget(card);
    }

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget()->minimumSizeHint().width() + bar + 2 * frameWidth(), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // the card may need another width
        }
        return QScrollArea::event(event);
    }
};

} // namespace

ImportReview::ImportReview(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_summary(new ImportSummary(workplace)),
      m_there(new ImportThere(workplace)), m_newEdition(new NewEditionPanel(workplace)), m_message(new ImportMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, cardMargin);
    column->setSpacing(cardMargin);
    column->addWidget(m_summary);
    column->addWidget(m_there);
    column->addWidget(m_newEdition);
    column->addWidget(makeBody(), 1);
    column->addWidget(m_message);
    column->addWidget(makeFoot());
    connectEditors();
    for (const bool forward : {true, false}) {
        auto *key = new QShortcut(forward ? QKeySequence(Qt::Key_F8) : QKeySequence(Qt::SHIFT | Qt::Key_F8), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, forward] { step(forward); });
    }
    auto *toDocument = new QShortcut(QKeySequence(Qt::Key_F6), this);
    toDocument->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toDocument, &QShortcut::activated, this, &ImportReview::jump);
    connectSource();
    connect(&workplace, &Workplace::contentsChanged, this, [this] {
        m_summary->setOrganisations();
        tellThere();
    });
    connect(&workplace, &Workplace::opened, this, [this] {
        m_summary->setOrganisations();
        showObstacle();
        tellThere();
    });
    connect(&workplace, &Workplace::closed, this, &ImportReview::showObstacle);
}

QWidget *ImportReview::makeBody()
{
    m_list = new ImportList(m_model);
    m_editors = new QStackedWidget;
    m_cells = new ImportCellEditor;
    m_loose = new UnplacedRowEditor;
    m_cellsArea = new CardArea(m_cells);
    m_looseArea = new CardArea(m_loose);
    m_editors->addWidget(m_cellsArea);
    m_editors->addWidget(m_looseArea);
    m_source = new SourcePanel;
    m_beside = new ImportBeside(m_list, m_editors, m_source);
    return m_beside;
}

QWidget *ImportReview::makeFoot()
{
    auto *foot = new QWidget;
    auto *flow = new FlowLayout(foot, fieldGap);
    m_keep = new QPushButton(tr("&Keep"));
    m_keep->setObjectName(u"importKeep"_s);
    Theme::setLeading(m_keep);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"importCancel"_s);
    m_another = new QPushButton(tr("Choose another file…"));
    m_another->setObjectName(u"importAnother"_s);
    m_document = new QPushButton(icon(u"document"_s), tr("Show the document"));
    m_document->setObjectName(u"importDocument"_s);
    m_document->setToolTip(tr("F6 leads there and back"));
    m_files = new QPushButton;
    m_files->setObjectName(u"importAllFiles"_s);
    m_files->hide();
    connect(m_files, &QPushButton::clicked, this, &ImportReview::filesWanted);
    for (QPushButton *button : {m_keep, m_files, m_cancel, m_another, m_document}) {
        flow->addWidget(button);
    }
    connect(m_keep, &QPushButton::clicked, this, &ImportReview::keep);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cells->commit();
        Q_EMIT cancelled();
    });
    connect(m_another, &QPushButton::clicked, this, &ImportReview::chooseWanted);
    return foot;
}

void ImportReview::connectEditors()
{
    connect(m_list, &ImportList::wanted, this, &ImportReview::showRow);
    connect(m_cells, &ImportCellEditor::corrected, this, [this](const Answer &answer) {
        m_model.correct(m_row, answer);
        m_cells->refresh(m_model.draft());
    });
    connect(m_cells, &ImportCellEditor::checked, this, [this] {
        m_model.setChecked(m_row);
        const bool byButton = qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr;
        m_cells->refresh(m_model.draft()); // the button goes
        if (byButton) {
            goOn();
        }
    });
    const auto decided = [this] {
        m_loose->setRow(m_model.draft(), m_model.looseRow(m_row));
        goOn();
    };
    connect(m_loose, &UnplacedRowEditor::putUnder, this, [this, decided](size_t answer) {
        m_model.putUnder(m_row, answer);
        decided();
    });
    connect(m_loose, &UnplacedRowEditor::leftOut, this, [this, decided] {
        m_model.leaveOut(m_row);
        decided();
    });
    connect(m_loose, &UnplacedRowEditor::reopened, this, [this] {
        m_model.reopen(m_row);
        m_loose->setRow(m_model.draft(), m_model.looseRow(m_row));
    });
    connect(&m_model, &ImportModel::corrected, this, &ImportReview::recount);
    connect(m_summary, &ImportSummary::yearChanged, this, [this] {
        nameKeep();
        showObstacle(); // what was said of another year no longer holds
        tellThere();
    });
    connect(m_summary, &ImportSummary::organisationChanged, this, &ImportReview::tellThere);
    connect(m_summary, &ImportSummary::stepWanted, this, &ImportReview::step);
    connect(m_summary, &ImportSummary::editionWanted, this, &ImportReview::askEdition);
}

void ImportReview::connectSource()
{
    connect(m_document, &QPushButton::clicked, this, [this] { m_beside->showDocument(!m_beside->showsDocument()); });
    connect(m_beside, &ImportBeside::documentShown, this,
            [this](bool shown) { m_document->setText(shown ? tr("Hide the document") : tr("Show the document")); });
    connect(m_cells, &ImportCellEditor::partInHand, this, [this](ReadPart part) { m_source->mark(m_row, part); });
    connect(m_source, &SourcePanel::rowWanted, this, [this](int row) {
        m_list->setCurrent(row);
        m_beside->turnToForm();
        m_list->focusRow();
    });
    connect(m_source, &SourcePanel::formWanted, this, &ImportReview::jump);
}

void ImportReview::focusList()
{
    m_list->focusRow();
}

/// After a decision: to the way to the next one, where there is any.
void ImportReview::goOn()
{
    if (!m_summary->focusNext()) {
        focusList();
    }
}

void ImportReview::jump()
{
    if (m_source->holdsFocus()) {
        m_beside->turnToForm();
        m_list->focusRow();
    } else if (m_beside->hasDocument()) {
        m_beside->showDocument(true);
        m_source->focusView();
    }
}

ReadPart ImportReview::partToSee(int row) const
{
    if (m_model.isProvision(row)) {
        for (const ReadPart part : doubtfulParts(m_model.draft().asRead(size_t(row)))) {
            if (part != ReadPart::Row) {
                return part;
            }
        }
    }
    return ReadPart::Row;
}

void ImportReview::setDraft(ImportDraft draft)
{
    m_row = -1;
    m_source->clear();
    m_model.setDraft(std::move(draft));
    m_source->setDraft(m_model.draft());
    m_beside->setHasDocument(m_source->hasSource());
    m_document->setVisible(m_source->hasSource());
    m_summary->setDraft(m_model.draft());
    m_newEdition->setDraft(m_model.draft());
    setBusy(ReviewBusy::No);
    recount();
    showObstacle();
    m_before.clear();
    tellThere();
    const int row = m_model.draft().choices().row;
    m_list->setCurrent(row >= 0 ? row : m_list->first());
    m_source->mark(m_row, partToSee(m_row)); // the list was at its row before the document was there
}

ImportDraft ImportReview::takeDraft()
{
    m_cells->commit();
    ImportDraft draft = m_model.draft();
    draft.setChoices({m_summary->organisation(), m_summary->year(), m_summary->knownYear().has_value(), m_row,
                      m_newEdition->details()});
    clear();
    return draft;
}

void ImportReview::setFiles(int count)
{
    m_files->setVisible(count > 1);
    m_files->setText(tr("All %1 files").arg(count));
    m_another->setText(count > 1 ? tr("Add files…") : tr("Choose another file…"));
}

void ImportReview::clear()
{
    m_row = -1;
    m_source->clear();
    m_model.setDraft(std::nullopt);
}

int ImportReview::corrections()
{
    if (!hasDraft()) {
        return 0;
    }
    m_cells->commit();
    return m_model.draft().corrections();
}

ImportRequest ImportReview::requestFor(const QString &edition) const
{
    ImportRequest request;
    request.path = draft().from().path;
    request.furtherPages = draft().from().furtherPages;
    request.code = edition;
    request.organisation = m_summary->organisation();
    request.year = m_summary->knownYear();
    return request;
}

void ImportReview::resetEdition()
{
    m_summary->resetEdition();
}

void ImportReview::showRow(int row)
{
    if (m_row >= 0) {
        m_cells->commit();
    }
    m_row = row;
    if (m_model.isProvision(row)) {
        m_cells->setProvision(m_model.draft(), size_t(row));
        m_editors->setCurrentWidget(m_cellsArea);
        m_cellsArea->verticalScrollBar()->setValue(0);
    } else {
        m_loose->setRow(m_model.draft(), m_model.looseRow(row));
        m_editors->setCurrentWidget(m_looseArea);
        m_looseArea->verticalScrollBar()->setValue(0);
    }
    m_source->mark(row, partToSee(row));
}

void ImportReview::recount()
{
    m_summary->count(m_model.draft());
    const bool any = m_model.nextToCheck(-1, true) >= 0;
    m_summary->setSteps(any);
    m_source->setRows(m_model.draft());
}

void ImportReview::step(bool forward)
{
    if (!hasDraft()) {
        return;
    }
    m_cells->commit();
    const int next = m_model.nextToCheck(m_row, forward);
    if (next >= 0) {
        m_list->setCurrent(next);
    }
}

} // namespace attest::ui
