// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ComparePartView.h"

#include "ui/widgets/ReadingLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

PaneView::PaneView(Pane pane, QWidget *parent)
    : QWidget(parent), m_pane(pane), m_name(new WrappedLabel), m_words(new ReadingLabel(TypeSize::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    m_name->setTextFormat(Qt::PlainText);
    Theme::setQuiet(m_name);
    m_words->setObjectName(pane == Pane::Before ? u"paneBefore"_s : u"paneAfter"_s);
    column->addWidget(m_name);
    column->addWidget(m_words);
    column->addStretch(1);
    // Half of the room, whatever the words of the other side.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PaneView::show(const QString &sideName, const std::vector<PaneBlock> &blocks)
{
    QStringList html;
    QStringList spoken;
    for (const PaneBlock &block : blocks) {
        const QString one = paneHtml(block, m_pane);
        if (!one.isEmpty()) {
            html.append(one);
        }
        spoken.append(paneSpoken(block, m_pane));
    }
    m_name->setText(sideName);
    if (html.isEmpty()) {
        m_words->setHtml(u"–"_s, tr("nothing"));
    } else {
        m_words->setHtml(html.join(u"<br><br>"_s), tr("%1: %2").arg(sideName, spoken.join(u"; "_s)));
    }
}

void PaneView::setNamed(bool named)
{
    m_name->setVisible(named);
}

ComparePartView::ComparePartView(QWidget *parent)
    : QWidget(parent), m_heading(new WrappedLabel), m_note(new ReadingLabel(TypeSize::Body)), m_panes(new QWidget),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, m_panes)), m_before(new PaneView(Pane::Before)),
      m_after(new PaneView(Pane::After))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    m_heading->setObjectName(u"partHeading"_s);
    m_heading->setTextFormat(Qt::RichText);
    m_note->setObjectName(u"partNote"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(cardMargin);
    m_row->addWidget(m_before, 1);
    m_row->addWidget(m_after, 1);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_panes);
}

void ComparePartView::show(const CompareSheet &sheet, const ComparePart &part)
{
    const QString heading = u"<b>%1</b>"_s.arg(part.heading.toHtmlEscaped());
    m_heading->setText(part.remark.isEmpty() ? heading : tr("%1 · %2").arg(heading, part.remark.toHtmlEscaped()));
    m_heading->setAccessibleName(part.remark.isEmpty() ? part.heading : tr("%1: %2").arg(part.heading, part.remark));
    m_note->setVisible(!part.note.isEmpty());
    m_note->setPlain(part.note);
    m_panes->setVisible(!part.before.empty() || !part.after.empty());
    m_once = part.once;
    m_before->setVisible(!part.once);
    m_before->show(sheet.before.name, part.before);
    m_after->show(part.once ? tr("On both sides") : sheet.after.name, part.after);
    setBeside(m_beside);
}

void ComparePartView::setBeside(bool beside)
{
    m_beside = beside;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_before->setNamed(!beside && !m_once);
    m_after->setNamed(!beside && !m_once);
}

} // namespace attest::ui
