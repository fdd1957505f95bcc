// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PublicationDialog.h"

#include "ui/library/PageParts.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/style/FrameKind.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int filesShown = 3;

} // namespace

PublicationDialog::PublicationDialog(const QDate &today, QWidget *parent)
    : DecisionDialog(
          tr("Record publication"),
          tr("Attest publishes nothing itself. It keeps what you put online, so that it can be checked later."),
          tr("Record publication"), parent),
      chooseFiles([](QWidget *asking) {
          return QFileDialog::getOpenFileNames(asking, PublicationDialog::tr("The files that were published"));
      }),
      m_date(new DateField), m_page(new QLineEdit), m_files(new QListWidget)
{
    setObjectName(u"publicationDialog"_s);
    m_date->setObjectName(u"publicationDate"_s);
    m_date->setFieldName(tr("Date it went online"));
    m_date->setDate(today);
    m_page->setObjectName(u"publicationPage"_s);
    m_page->setAccessibleName(tr("The page's address"));
    m_page->setPlaceholderText(u"https://www.example.org/complaints"_s);
    m_files->setObjectName(u"publicationFiles"_s);
    setFrameKind(*m_files, FrameKind::Field);
    m_files->setAccessibleName(tr("Files that were published"));
    m_files->setMaximumHeight(fontMetrics().lineSpacing() * (filesShown + 1));
    auto *add = namedButton(tr("Add files…"), "addFiles");
    m_remove = namedButton(tr("Remove"), "removeFile");
    m_remove->setAccessibleName(tr("Remove the chosen file"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, fieldGap);
    row->addWidget(add);
    row->addWidget(m_remove);
    addField(tr("&Date it went online"), m_date);
    addField(tr("The &page's address"), m_page);
    addField(tr("&Files that were published"), m_files);
    addPart(buttons);
    showFiles();
    connect(add, &QPushButton::clicked, this, &PublicationDialog::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &PublicationDialog::removeFile);
    for (QPushButton *one : {add, m_remove}) {
        one->setAutoDefault(false);
    }
    m_page->setFocus();
}

void PublicationDialog::addFiles()
{
    for (const QString &path : chooseFiles(this)) {
        if (m_files->findItems(QDir::toNativeSeparators(path), Qt::MatchExactly).isEmpty()) {
            m_files->addItem(QDir::toNativeSeparators(path));
        }
    }
    m_files->setCurrentRow(m_files->count() - 1);
    showFiles();
}

void PublicationDialog::removeFile()
{
    delete m_files->takeItem(m_files->currentRow());
    showFiles();
}

void PublicationDialog::showFiles()
{
    m_files->setVisible(m_files->count() > 0);
    m_remove->setVisible(m_files->count() > 0);
}

Publication PublicationDialog::publication() const
{
    Publication publication;
    publication.date = m_date->date();
    publication.url = m_page->text().trimmed();
    for (int i = 0; i < m_files->count(); ++i) {
        publication.files.append(QDir::fromNativeSeparators(m_files->item(i)->text()));
    }
    return publication;
}

QString PublicationDialog::lacks() const
{
    if (!m_date->date().isValid()) {
        return tr("Give the date it went online, such as 31 March 2026.");
    }
    return m_page->text().trimmed().isEmpty() && m_files->count() == 0
               ? tr("Say what was published: give the page's address, the files, or both.")
               : QString();
}

} // namespace attest::ui
