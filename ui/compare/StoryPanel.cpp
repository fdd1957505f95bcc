// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/StoryPanel.h"

#include "compare/ComparisonWords.h"
#include "compare/HistoryWords.h"
#include "ui/assess/RequirementHtml.h"
#include "ui/compare/CompareText.h"
#include "ui/widgets/ReadingLabel.h"
#include "ui/widgets/style/FrameKind.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

StoryPanel::StoryPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"story"_s);
    setFrameKind(*this, FrameKind::Ring);
    setAccessibleName(tr("The provision through the years"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    show({}, nullptr);
}

void StoryPanel::show(const SharedHistory &history, const HistoryRow *row)
{
    m_history = history;
    m_row = row;
    m_text.clear();
    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(cardMargin, fieldGap, cardMargin, cardMargin);
    m_column->setSpacing(smallGap);
    if (row == nullptr) {
        add(tr("Choose a provision to read its story through the years."), false, true);
    } else {
        auto *title = new WrappedLabel(tr("%1 through the years").arg(historyRowName(*history, *row)));
        title->setObjectName(u"storyTitle"_s);
        title->setTextFormat(Qt::PlainText);
        Theme::setType(title, TypeSize::Lead, true);
        m_column->addWidget(title);
        m_text.append(title->text());
        for (int year = 0; year < int(history->columns().size()); ++year) {
            addYear(year);
        }
    }
    m_column->addStretch(1);
    setWidget(page); // the one before goes
    verticalScrollBar()->setValue(0);
}

void StoryPanel::addYear(int year)
{
    const HistoryCell &cell = m_row->cells[std::size_t(year)];
    const HistoryColumn &column = m_history->columns()[std::size_t(year)];
    const AssessmentComparison *comparison = m_history->comparisonTo(year);
    for (const StoryStep &step : m_history->story(*m_row)) {
        if (step.column == year && comparison != nullptr) {
            for (const ComparisonRow *row : step.rows) {
                addStep(*comparison, *row);
            }
        }
    }
    m_column->addSpacing(fieldGap);
    const QString codes = cell.codes.empty() ? QString() : tr(" · %1").arg(codesWords(cell.codes));
    add(tr("%1 · %2").arg(column.side.year.text(), historyWord(cell)), true);
    add(column.side.editionName + codes, false, true);
    m_text.last().prepend(u"  "_s);
}

void StoryPanel::addStep(const AssessmentComparison &comparison, const ComparisonRow &row)
{
    m_column->addSpacing(fieldGap);
    for (const QString &phrase : rowPhrases(comparison, row)) {
        QString words = phrase;
        words[0] = words.at(0).toUpper();
        add(u"↓ "_s + words);
    }
    for (const TextChange *text : {&row.commentary, &row.explanation}) {
        if (text->kind == TextChangeKind::None || text->kind == TextChangeKind::Unchanged) {
            continue;
        }
        add(text == &row.commentary ? commentaryName(row) : tr("Explanation"), false, true);
        auto *marked = new ReadingLabel(TypeSize::Body);
        marked->setObjectName(u"storyText"_s);
        marked->setContentsMargins(cardMargin, 0, 0, 0);
        marked->setHtml(differenceHtml(text->pieces), differenceSpoken(text->pieces));
        m_column->addWidget(marked);
        m_text.append(markedText(text->pieces));
    }
}

void StoryPanel::add(const QString &words, bool strong, bool quiet)
{
    auto *label = new ReadingLabel(TypeSize::Body);
    label->setPlain(words);
    Theme::setType(label, TypeSize::Body, strong);
    if (quiet) {
        Theme::setQuiet(label);
    }
    m_column->addWidget(label);
    m_text.append(words);
}

QString StoryPanel::text() const
{
    return m_text.join(u'\n');
}

void StoryPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_row != nullptr) {
        show(m_history, m_row); // its words are tinted by the theme
    }
}

} // namespace attest::ui
