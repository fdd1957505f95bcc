// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportChoosers.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportChoosers)
};

} // namespace

QStringList formsChosenInDialog(QWidget *parent)
{
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); // then the last one
    const QStringList chosen =
        QFileDialog::getOpenFileNames(parent, Words::tr("Import published forms"), folder,
                                      Words::tr("Forms (*.docx *.docm *.odt *.html *.htm *.pdf *.xlsx *.xlsm *.csv "
                                                "*.txt *.json);;All files (*)"));
    folder = chosen.isEmpty() ? folder : QFileInfo(chosen.front()).absolutePath();
    return chosen;
}

QString unknownKind(const QString &path)
{
    return Words::tr("Attest cannot read %1. It reads Word documents (.docx), OpenDocument texts (.odt), web pages "
                     "(.html), PDFs (.pdf), Excel workbooks (.xlsx), comma-separated values (.csv), plain text (.txt) "
                     "and assessment files (.json). Choose another file.")
        .arg(QFileInfo(path).fileName());
}

DroppedForms droppedForms(const QMimeData &data)
{
    DroppedForms dropped;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            return {{},
                    Words::tr("Attest fetches nothing from the web. Save the page or document to a file, then drop "
                              "that file here.")};
        }
        if (QFileInfo(url.toLocalFile()).isDir()) {
            return {{}, Words::tr("%1 is a folder. Open it, and drop the files in it here.").arg(url.fileName())};
        }
        dropped.paths.append(url.toLocalFile());
    }
    return dropped;
}

} // namespace attest::ui
