// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/AboutDialog.h"

#include "ui/widgets/ReadingLabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

QString AboutDialog::versions(const CodeShelf &shelf)
{
    QStringList lines = {tr("Attest %1").arg(QStringLiteral(ATTEST_VERSION)),
                         tr("Qt %1").arg(QString::fromLatin1(qVersion())), QSysInfo::prettyProductName()};
    for (const auto &edition : shelf.editions()) {
        lines.append(tr("%1 (%2), %3").arg(edition->name(), edition->ombudsman, edition->contentHash.left(12)));
    }
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(const CodeShelf &shelf, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Attest"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    column->setSpacing(partGap);
    auto *what = new ReadingLabel(TypeSize::Body);
    what->setPlain(
        tr("Attest is for the yearly self-assessment against the Complaint Handling Code. It works on your own "
           "computer, in one file, and sends nothing anywhere. It is free software under the GNU General "
           "Public License, version 3 or later."));
    column->addWidget(what);
    auto *list = new ReadingLabel(TypeSize::Body);
    list->setObjectName(u"versions"_s);
    list->setPlain(versions(shelf));
    column->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    QPushButton *copy = buttons->addButton(tr("Copy the versions"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [&shelf] { QGuiApplication::clipboard()->setText(versions(shelf)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace attest::ui
