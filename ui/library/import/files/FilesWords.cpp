// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/files/FilesWords.h"

#include <QCoreApplication>

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilesWords)
};

} // namespace

QString wouldBeLost(const QString &file, int corrections)
{
    return corrections == 1 ? Words::tr("1 correction of %1 would be lost.").arg(file)
                            : Words::tr("%1 corrections of %2 would be lost.").arg(QString::number(corrections), file);
}

QString clearingLoses(int corrections)
{
    return corrections == 1 ? Words::tr("1 correction of the imported forms would be lost.")
                            : Words::tr("%1 corrections of the imported forms would be lost.").arg(corrections);
}

QString whichPages(const ImportFiles &files, const std::vector<int> &pages)
{
    if (pages.empty()) {
        return {};
    }
    if (int(pages.size()) == files.rowCount()) {
        return Words::tr("These %1 files answer different provisions of the same Code. If they are the pages of one "
                         "form, read them as one.")
            .arg(files.rowCount());
    }
    QStringList names;
    for (const int id : pages) {
        names.append(files.find(id)->name());
    }
    const QString last = names.takeLast();
    return Words::tr("%1 and %2 answer different provisions of the same Code. If they are the pages of one form, read "
                     "them as one.")
        .arg(names.join(QStringLiteral(", ")), last);
}

QString notKeptYet(const ImportFiles &files, int corrections)
{
    if (files.rowCount() > 1) {
        return corrections == 1 ? Words::tr("1 correction of the imported forms is not kept yet.")
                                : Words::tr("%1 corrections of the imported forms are not kept yet.").arg(corrections);
    }
    const QString file = files.rowCount() == 1 ? files.at(0).name() : QString();
    return corrections == 1
               ? Words::tr("1 correction of %1 is not kept yet.").arg(file)
               : Words::tr("%1 corrections of %2 are not kept yet.").arg(QString::number(corrections), file);
}

QString leftBehind(const ImportFiles &files, int corrections)
{
    const QString left =
        files.rowCount() == 1
            ? Words::tr("%1 was read for another library. Import it again to keep it in this one.")
                  .arg(files.at(0).name())
            : Words::tr("%1 files were read for another library. Import them again to keep them in this one.")
                  .arg(files.rowCount());
    return corrections == 0 ? left
           : corrections == 1
               ? Words::tr("%1 1 correction was left behind.").arg(left)
               : Words::tr("%1 %2 corrections were left behind.").arg(left, QString::number(corrections));
}

} // namespace attest::ui
