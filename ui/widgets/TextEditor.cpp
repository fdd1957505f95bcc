// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextEditor.h"

#include "ui/widgets/LinkRow.h"
#include "ui/widgets/SpellChecker.h"
#include "ui/widgets/TextDocumentConversion.h"
#include "ui/widgets/TextField.h"
#include "ui/widgets/TextToolbar.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMilliseconds = 500;
constexpr int stillMilliseconds = 500;

} // namespace

TextEditor::TextEditor(QWidget *parent) : TextEditor(SpellChecker::shared(), parent) {}

TextEditor::TextEditor(SpellChecker &spelling, QWidget *parent)
    : QWidget(parent), m_spelling(spelling), m_label(new QLabel(this)), m_field(new TextField(spelling, this)),
      m_toolbar(new TextToolbar(*m_field, this)), m_linkRow(new LinkRow(this)), m_problem(new QLabel(this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &TextEditor::flush);
    m_still.setInterval(stillMilliseconds);
    connect(&m_still, &QTimer::timeout, this, &TextEditor::tellTyping);
    connect(m_field->document(), &QTextDocument::modificationChanged, this, &TextEditor::takeModification);
    connect(m_field->document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_pending) {
            m_rest.start();
        }
    });
    connect(m_field, &TextField::left, this, &TextEditor::flush);
    connect(m_field, &TextField::problem, this, &TextEditor::showProblem);
    const auto link = [this] {
        if (!isReadOnly()) {
            m_linkRow->begin(m_field->textCursor());
        }
    };
    connect(m_field, &TextField::linkWanted, this, link);
    connect(m_toolbar, &TextToolbar::linkWanted, this, link);
    connect(m_linkRow, &LinkRow::closed, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    setFieldName({});
}

void TextEditor::setRest(int milliseconds)
{
    m_rest.setInterval(milliseconds);
}

TextEditor::~TextEditor()
{
    // A field that goes while it has the focus says so.
    m_field->disconnect(this);
    m_field->document()->disconnect(this);
}

void TextEditor::build()
{
    m_field->setObjectName(u"field"_s);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_label->setBuddy(m_field);
    Theme::setType(m_label, TypeSize::Body, true);
    m_label->hide();
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(fieldGap);
    m_head->addWidget(m_label);
    m_head->addStretch();
    m_head->addWidget(m_toolbar, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    column->addLayout(m_head);
    column->addWidget(m_field);
    column->addWidget(m_linkRow);
    column->addWidget(m_problem);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QAction *action : m_toolbar->tools()) {
        addAction(action);
    }
    // To the field first: its tools are for those who go back for them.
    setTabOrder(m_field, m_toolbar);
}

QSize TextEditor::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (!m_label->isHidden() && !m_toolbar->isHidden()) {
        // The head can take two lines; whether it does must not change the answer, or layouts ask for ever.
        const int head = std::max(m_label->sizeHint().width(), m_toolbar->sizeHint().width());
        size.setWidth(std::max(head, m_field->minimumSizeHint().width()));
    }
    return size;
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int head = m_label->sizeHint().width() + 2 * fieldGap + m_toolbar->sizeHint().width();
    const bool narrow = !m_label->isHidden() && !m_toolbar->isHidden() && width() < head;
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TextEditor::setText(const Text &text)
{
    if (m_pending || text == m_given) {
        return;
    }
    m_showing = true;
    m_given = text;
    m_field->setBlocks(text.blocks());
    m_showing = false;
    m_linkRow->hide();
    showProblem({});
}

void TextEditor::begin(const Text &text)
{
    const bool wasPending = std::exchange(m_pending, false);
    m_rest.stop();
    m_still.stop();
    m_linkRow->hide();
    showProblem({});
    m_showing = true;
    m_given = text;
    m_field->setBlocks(text.blocks()); // with no keystrokes to take back
    m_field->moveCursor(QTextCursor::Start);
    m_showing = false;
    if (wasPending) {
        Q_EMIT takenBack();
        Q_EMIT typing(false);
    }
}

Text TextEditor::text() const
{
    return m_pending ? textOf(*m_field->document()) : m_given;
}

void TextEditor::setReadOnly(bool readOnly)
{
    if (readOnly == isReadOnly()) {
        return;
    }
    flush();
    m_field->setWritable(!readOnly);
    m_toolbar->setVisible(!readOnly);
    m_linkRow->hide();
    for (QAction *action : m_toolbar->tools()) {
        action->setEnabled(!readOnly);
    }
}

bool TextEditor::isReadOnly() const
{
    return m_field->isReadOnly();
}

void TextEditor::setFieldName(const QString &name)
{
    m_field->setAccessibleName(name);
    m_toolbar->setFieldName(name);
    m_linkRow->setFieldName(name);
}

void TextEditor::setLabel(const QString &words)
{
    m_label->setText(words);
    m_label->setVisible(!words.isEmpty());
    setFieldName(words);
}

void TextEditor::setPlaceholder(const QString &words)
{
    m_field->setPlaceholderText(words);
}

QString TextEditor::spellingProblem() const
{
    return m_spelling.problem();
}

void TextEditor::takeModification(bool modified)
{
    if (!m_showing) {
        setPending(modified);
    }
}

void TextEditor::setPending(bool pending)
{
    if (m_pending == pending) {
        return;
    }
    m_pending = pending;
    if (pending) {
        m_rest.start();
        m_still.start();
        showProblem({});
    } else {
        m_rest.stop();
        m_still.stop();
        Q_EMIT takenBack();
    }
    Q_EMIT typing(pending);
}

void TextEditor::tellTyping()
{
    Q_EMIT stillTyping(textOf(*m_field->document()));
}

void TextEditor::flush()
{
    if (!m_pending) {
        return;
    }
    const Text written = textOf(*m_field->document());
    // Who types a letter and takes it back has changed nothing, not even the markup.
    const bool differs = written.blocks() != m_given.blocks();
    m_rest.stop();
    m_still.stop();
    m_pending = false;
    if (differs) {
        m_given = written;
    }
    m_showing = true;
    m_field->document()->clearUndoRedoStacks();
    m_field->document()->setModified(false);
    m_showing = false;
    if (differs) {
        Q_EMIT rested(written);
    } else {
        Q_EMIT takenBack();
    }
    Q_EMIT typing(false);
}

void TextEditor::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace attest::ui
