// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExportChooser.h"

#include "formats/Formats.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportChooser)
};

QString filterOf(const QString &words, const QString &ending)
{
    return u"%1 (*.%2)"_s.arg(words, ending);
}

/// The formats that can be written, as the chooser lists them.
QStringList filters(const QString &data)
{
    QStringList shown;
    const QStringList names = writableFormats();
    for (const QString &name : names) {
        const QString filter = filterOf(name == "html"_L1 ? Words::tr("Web page") : name.toUpper(), name);
        name == "pdf"_L1 ? shown.prepend(filter) : shown.append(filter);
    }
    return shown << filterOf(data, formatName(Format::Json));
}

} // namespace

QString askForExportPath(QWidget *parent, const QString &title, const QString &data, const QString &suggested)
{
    const QStringList kinds = filters(data);
    QFileDialog dialog(parent, title, QFileInfo(suggested).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(kinds);
    dialog.selectFile(QFileInfo(suggested).fileName());
    const auto takeEnding = [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1));
    };
    takeEnding(kinds.first());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, takeEnding);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace attest::ui
