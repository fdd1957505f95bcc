// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/EditionReaderView.h"

#include "ui/library/EditionText.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/widgets/ClearButton.h"
#include "ui/widgets/style/FrameKind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int lineLength = 86; // characters: a line of 75, and the provision's code before it

} // namespace

EditionReaderView::EditionReaderView(QWidget *parent)
    : QWidget(parent), m_title(wordsLabel({}, TypeSize::Title, true)), m_facts(quietLabel({})), m_notice(new Notice),
      m_find(new QLineEdit), m_found(quietLabel({})), m_text(new QTextBrowser)
{
    layOut();
    connect(m_find, &QLineEdit::textChanged, this, &EditionReaderView::markFound);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { step(false); });
    auto *back = new QShortcut(QKeySequence(u"Shift+F3"_s), this);
    auto *on = new QShortcut(QKeySequence(u"F3"_s), this);
    for (QShortcut *shortcut : {back, on}) {
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
    connect(back, &QShortcut::activated, this, [this] { step(true); });
    connect(on, &QShortcut::activated, this, [this] { step(false); });
}

void EditionReaderView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, 0);
    column->setSpacing(fieldGap);
    m_notice->setObjectName(u"wordingNotice"_s);
    m_find->setObjectName(u"findInEdition"_s);
    m_find->setPlaceholderText(tr("Find in this edition"));
    m_find->setAccessibleName(tr("Find in this edition"));
    addClearButton(*m_find);
    m_found->setObjectName(u"foundInEdition"_s);
    m_found->setWordWrap(false);
    m_text->setObjectName(u"editionText"_s);
    m_text->setAccessibleName(tr("The Code's text"));
    setFrameKind(*m_text, FrameKind::Ring);
    m_text->setOpenLinks(false);
    auto *search = new QHBoxLayout;
    search->setSpacing(fieldGap);
    search->addWidget(m_find, 1);
    search->addWidget(m_found);
    for (const auto &[words, name, backwards] :
         {std::tuple(tr("Previous"), "findPrevious", true), std::tuple(tr("Next"), "findNext", false)}) {
        auto *button = namedButton(words, name);
        connect(button, &QPushButton::clicked, this, [this, way = backwards] { step(way); });
        search->addWidget(button);
    }
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_notice);
    column->addLayout(search);
    column->addWidget(m_text, 1);
}

void EditionReaderView::show(const std::shared_ptr<const Edition> &edition)
{
    if (m_edition == edition) {
        return;
    }
    m_edition = edition;
    write();
}

void EditionReaderView::write()
{
    if (!m_edition) {
        return;
    }
    m_title->setText(m_edition->name());
    m_facts->setText(editionFacts(*m_edition));
    m_notice->say(m_edition->wordingNotice());
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setDefaultFont(Theme::font(TypeSize::Body));
    m_text->setHtml(editionHtml(*m_edition));
    m_text->setMaximumWidth(QFontMetrics(Theme::font(TypeSize::Body)).averageCharWidth() * lineLength);
    markFound();
}

void EditionReaderView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        write();
    }
    QWidget::changeEvent(event);
}

void EditionReaderView::showSection(const Section &section)
{
    m_text->scrollToAnchor(sectionAnchor(section));
}

void EditionReaderView::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_find->text().trimmed();
    QTextCursor at(m_text->document());
    while (!words.isEmpty()) {
        at = m_text->document()->find(words, at);
        if (at.isNull()) {
            break;
        }
        QTextCharFormat format;
        format.setBackground(Theme::colours().added);
        format.setFontUnderline(true);
        marks.append({at, format});
    }
    m_text->setExtraSelections(marks);
    m_found->setText(words.isEmpty()   ? QString()
                     : marks.isEmpty() ? tr("Not found")
                                       : tr("%1 found").arg(marks.size()));
    if (!marks.isEmpty()) {
        m_text->setTextCursor(marks.front().cursor);
    }
}

void EditionReaderView::step(bool backwards)
{
    const QString words = m_find->text().trimmed();
    const auto way = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty() || m_text->find(words, way)) {
        return;
    }
    // Round to the other end.
    QTextCursor end(m_text->document());
    end.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
    m_text->setTextCursor(end);
    m_text->find(words, way);
}

} // namespace attest::ui
