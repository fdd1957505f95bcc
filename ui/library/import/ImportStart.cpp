// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportStart.h"

#include "ui/library/import/ImportMessage.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ReadingLabel.h"
#include "ui/widgets/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

/// A layout would put what is narrower than the page into its middle.
QHBoxLayout *leftAligned(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch();
    return row;
}

} // namespace

ImportStart::ImportStart(QWidget *parent) : QWidget(parent), m_message(new ImportMessage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, partGap);
    column->setSpacing(cardMargin);
    auto *title = new QLabel(tr("Import a published form"));
    title->setWordWrap(true);
    Theme::setType(title, TypeSize::Title, true);
    auto *words = new ReadingLabel(TypeSize::Body);
    words->setPlain(
        tr("Choose the document in which a self-assessment was published: a Word or "
           "OpenDocument text, a web page saved to a file, a PDF, an Excel workbook, a CSV or text file, "
           "or an assessment file. Attest shows what it recognised, and you correct it before anything is kept."));
    auto *drop = new QLabel(tr("You can also drop the file here."));
    drop->setWordWrap(true);
    Theme::setQuiet(drop);
    m_choose = new QPushButton(tr("Choose a file…"));
    m_choose->setObjectName(u"importChoose"_s);
    Theme::setLeading(m_choose);
    m_back = new QPushButton;
    m_back->setObjectName(u"importBack"_s);
    m_back->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"importLeave"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, fieldGap);
    for (QPushButton *button : {m_choose, m_back, cancel}) {
        flow->addWidget(button);
    }
    column->addWidget(title);
    column->addWidget(m_message);
    column->addLayout(leftAligned(words));
    column->addWidget(drop);
    column->addWidget(buttons);
    column->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportStart::chooseWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportStart::backWanted);
    connect(cancel, &QPushButton::clicked, this, &ImportStart::cancelled);
}

void ImportStart::setEarlier(const QString &fileName)
{
    m_back->setText(tr("Back to %1").arg(fileName));
    m_back->setVisible(!fileName.isEmpty());
}

} // namespace attest::ui
