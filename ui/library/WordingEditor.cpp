// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/WordingEditor.h"

#include "jobs/EnterWording.h"
#include "ui/library/PageParts.h"
#include "ui/library/import/ImportMessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int linesShown = 7;

/// What stands in the field at first: the official words there are, lists as one types them.
QString textOf(const Provision &provision)
{
    QStringList lines;
    for (const RequirementBlock &block : provision.text) {
        if (!block.isList()) {
            lines += block.paragraph;
            continue;
        }
        for (qsizetype i = 0; i < block.items.size(); ++i) {
            const QString mark = block.marker == ListMarker::Alpha ? QString(QChar(u'a' + char16_t(i))) + u')' : u"•"_s;
            lines += u"%1 %2"_s.arg(mark, block.items.at(i));
        }
    }
    return lines.join(u'\n');
}

} // namespace

WordingEditor::WordingEditor(QWidget *parent)
    : QWidget(parent), m_title(wordsLabel(tr("Enter the official wording"), TypeSize::Title, true)),
      m_about(wordsLabel({})), m_list(nullptr), m_rows(nullptr), m_problem(new ImportMessage),
      m_keep(namedButton(tr("Keep as an edition of your own"), "keepWording")),
      m_cancel(namedButton(tr("Cancel"), "cancelWording"))
{
    setObjectName(u"wordingEditor"_s);
    QVBoxLayout *column = scrollingColumn(*this);
    column->addWidget(m_title);
    column->addWidget(m_about);
    m_list = new QWidget;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(fieldGap);
    column->addWidget(m_list);
    column->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(partGap, fieldGap, partGap, cardMargin);
    foot->setSpacing(cardMargin);
    m_problem->setObjectName(u"wordingProblem"_s);
    foot->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(fieldGap);
    Theme::setLeading(m_keep);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    foot->addLayout(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &WordingEditor::keepAsked);
    connect(m_cancel, &QPushButton::clicked, this, &WordingEditor::cancel);
}

void WordingEditor::setEdition(const std::shared_ptr<const Edition> &edition)
{
    if (m_edition) {
        m_drafts[m_edition->id.text()] = words();
    }
    clear();
    m_edition = edition;
    m_about->setText(
        edition->isReadFromForm()
            ? tr("Here stands what a form of the %1 prints. Compare each provision with the Code itself, and "
                 "correct what differs; what you empty is marked as missing. It is kept as an edition of "
                 "your own with the official wording; forms that answer the %1 stay as they are.")
                  .arg(edition->name())
            : tr("Paste the Ombudsman's own words for the provisions of the %1 that lack them here. Lines that "
                 "begin with • or a) become lists. What you leave empty stays marked as missing. It is kept as "
                 "an edition of your own; forms that answer the %1 stay as they are.")
                  .arg(edition->name()));
    for (const Provision *provision : withoutOfficialWording(*edition)) {
        addProvision(*provision);
    }
    const auto &draft = m_drafts[edition->id.text()];
    for (const Field &field : m_fields) {
        if (const auto entered = draft.find(field.code); entered != draft.end()) {
            field.text->setPlainText(entered->second);
        }
    }
    setProblem({});
    setBusy(false);
    if (!m_fields.empty()) {
        m_fields.front().text->setFocus();
    }
}

void WordingEditor::clear()
{
    m_edition.reset();
    m_fields.clear();
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem *gap = m_rows->takeAt(0)) {
        delete gap;
    }
}

bool WordingEditor::hasDraft(const EditionId &id) const
{
    if (m_edition && m_edition->id == id) {
        return !words().empty();
    }
    const auto draft = m_drafts.find(id.text());
    return draft != m_drafts.end() && !draft->second.empty();
}

bool WordingEditor::hasDrafts() const
{
    return (m_edition && !words().empty()) ||
           std::any_of(m_drafts.cbegin(), m_drafts.cend(), [this](const auto &draft) {
               return !draft.second.empty() && (!m_edition || m_edition->id.text() != draft.first);
           });
}

void WordingEditor::dropDraft(const EditionId &id)
{
    m_drafts.erase(id.text());
    if (m_edition && m_edition->id == id) {
        clear();
    }
}

void WordingEditor::cancel()
{
    const auto drop = [this] {
        dropDraft(EditionId(m_edition->id));
        Q_EMIT cancelled();
    };
    const std::size_t entered = words().size();
    if (entered == 0) {
        drop();
        return;
    }
    m_problem->say(NewsKind::Warning,
                   entered == 1 ? tr("The wording entered for 1 provision would be lost.")
                                : tr("The wording entered for %1 provisions would be lost.").arg(entered),
                   {{tr("Drop what was entered"), drop}, {tr("Keep on entering"), [this] { m_problem->clear(); }}});
}

void WordingEditor::addProvision(const Provision &provision)
{
    // A summary's text is in our words: it is shown, but is no beginning of the official one. A form's is.
    const QString before = m_edition->hasCodesWords() ? textOf(provision) : QString();
    const QString asks = m_edition->hasCodesWords() ? provision.summary : provision.plainText();
    auto *label = wordsLabel(provision.code.text(), TypeSize::Lead, true);
    auto *field = new QPlainTextEdit(before);
    field->setObjectName(u"wording-%1"_s.arg(provision.code.text()));
    field->setAccessibleName(tr("Official wording of %1").arg(provision.code.text()));
    field->setAccessibleDescription(asks);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * linesShown + cardMargin);
    label->setBuddy(field);
    if (!m_fields.empty()) {
        m_rows->addSpacing(cardMargin);
    }
    m_rows->addWidget(label);
    m_rows->addWidget(quietLabel(asks));
    m_rows->addWidget(field);
    m_fields.push_back({provision.code, field, before});
}

std::map<ProvisionCode, QString> WordingEditor::words() const
{
    std::map<ProvisionCode, QString> entered;
    for (const Field &field : m_fields) {
        const QString text = field.text->toPlainText();
        if (text.trimmed() != field.before.trimmed()) {
            entered.insert({field.code, text});
        }
    }
    return entered;
}

std::map<ProvisionCode, QString> WordingEditor::toKeep() const
{
    std::map<ProvisionCode, QString> kept = words();
    for (const Field &field : m_fields) {
        if (m_edition->isReadFromForm()) {
            kept.insert({field.code, field.text->toPlainText()});
        }
    }
    return kept;
}

void WordingEditor::setProblem(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->say(NewsKind::Warning, sentence);
    }
}

void WordingEditor::setBusy(bool busy)
{
    m_keep->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    for (const Field &field : m_fields) {
        field.text->setReadOnly(busy);
    }
}

} // namespace attest::ui
