// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportPage.h"

#include <QTemporaryDir>

class QListView;
class QPushButton;

namespace attest::test {

/// A made-up form of 2024 as a Word document: 1.2 answered plainly, 1.3 contradicts itself, 1.4 says what is no answer,
/// 1.5 answered No; two rows are no provision's; the other provisions have no row.
QByteArray doubtfulForm(const QString &title = QStringLiteral("Self-assessment 2024-25 of Marsh Lane Homes"));

/// The sample landlord's form as Attest writes it as PDF.
const QByteArray &samplePdf();

/// An import page on a new library, driven by its controls.
class ImportBench
{
public:
    ImportBench();

    ui::Workplace &workplace() { return *m_workplace; }
    ui::ImportPage &page() { return *m_page; }
    /// A page on another workplace, in place of the first.
    void setPage(std::unique_ptr<ui::ImportPage> page);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file; its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Reads it, and waits for the end of that.
    void read(const QString &path);
    /// Writes doubtful forms of one landlord for years from 2022-23 on; their paths.
    QStringList history(int count) const;
    /// Chooses several files, and waits until they are read.
    void readAll(const QStringList &paths);
    QListView &files();
    void selectFile(int row);
    QString fileWords(int row); ///< what the list says of a file
    QPushButton &button(const char *name);
    /// A row of ImportModel, wherever the list shows it.
    void select(int row);
    /// Clicks what can be seen and clicked; else the test program stops.
    void click(const char *name);
    /// Types into one of the editors, in place of what is there.
    void type(const char *editor, const QString &words);
    /// Keeps the form, and waits for it; the test program stops where it is refused.
    AssessmentId keep();
    Assessment stored(const AssessmentId &id);

    QString text(const char *label);
    QString message(); ///< what is said in place; empty: nothing
    QString commentary();
    QString sentence() { return text("importSentence"); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<ui::Workplace> m_workplace;
    std::unique_ptr<ui::ImportPage> m_page;
};

} // namespace attest::test
