// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpWindow.h"

#include "ui/widgets/Theme.h"
#include "ui/window/GuideText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr QSize startSize(1100, 760);
constexpr int contentsWidth = 220;

QString pagePath(const QString &page)
{
    return u":/user-guide/%1.md"_s.arg(page);
}

QString titleOf(const QString &page)
{
    QFile file(pagePath(page));
    if (!file.open(QIODevice::ReadOnly)) {
        return page;
    }
    const QString first = QString::fromUtf8(file.readLine()).trimmed();
    return first.startsWith("# "_L1) ? first.sliced(2) : page;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_pages(new QListWidget), m_text(new GuideText)
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("User guide"));
    resize(startSize);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    row->setSpacing(cardMargin);
    m_pages->setObjectName(u"helpPages"_s);
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_pages->setMaximumWidth(contentsWidth);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("User guide"));
    m_text->setSearchPaths({u":/user-guide"_s});
    m_text->setOpenExternalLinks(false);
    row->addWidget(m_pages);
    row->addWidget(m_text, 1);
    // In the order in which the guide is read; what is not in the program is not listed.
    for (const QString &page :
         {u"first-start"_s, u"library"_s, u"import"_s, u"assess"_s, u"compare"_s, u"publish"_s, u"keyboard"_s}) {
        if (QFile::exists(pagePath(page))) {
            auto *item = new QListWidgetItem(titleOf(page), m_pages);
            item->setData(Qt::UserRole, page);
        }
    }
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr) {
            open(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::markShown);
    m_pages->setCurrentRow(0);
}

void HelpWindow::open(const QString &page)
{
    m_text->setSource(QUrl(u"qrc:/user-guide/%1.md"_s.arg(page)), QTextDocument::MarkdownResource);
}

void HelpWindow::markShown(const QUrl &source)
{
    const QString page = QFileInfo(source.path()).completeBaseName();
    const QSignalBlocker quiet(m_pages);
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString() == page) {
            m_pages->setCurrentRow(i);
        }
    }
}

void HelpWindow::showPage(const QString &page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->item(i)->data(Qt::UserRole).toString() == page) {
            m_pages->setCurrentRow(i);
        }
    }
}

} // namespace attest::ui
