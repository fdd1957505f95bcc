// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ReportExport.h"

#include "compare/ComparisonWords.h"
#include "formats/Formats.h"
#include "ui/widgets/ExportChooser.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/window/Preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int longestName = 120; ///< characters

QString askForPath(QWidget *parent, const QString &suggested)
{
    return askForExportPath(parent, ReportExport::tr("Export the change report"),
                            ReportExport::tr("Comparison, for other programs"), suggested);
}

/// Without what a file system refuses.
QString nameFor(const AssessmentComparison &comparison)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]"_s);
    QString title = comparisonTitle(comparison).replace(u": "_s, u" "_s);
    title = title.replace(refused, u"-"_s).simplified().left(longestName);
    return ReportExport::tr("%1 changes").arg(title) + u".pdf"_s;
}

} // namespace

ReportExport::ReportExport(Workplace &workplace, Preferences &preferences, QWidget *parent)
    : QWidget(parent), choosePath(askForPath), openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); }),
      m_workplace(workplace), m_preferences(preferences), m_export(new QPushButton(tr("Export the change report…"))),
      m_doing(new QLabel(tr("Exporting the change report…"))), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_export->setObjectName(u"exportChanges"_s);
    m_export->setIcon(icon(u"export"_s));
    m_bar->setObjectName(u"exportChangesProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelExportChanges"_s);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    for (QWidget *one : std::initializer_list<QWidget *>{m_export, m_doing, m_bar, m_cancel}) {
        row->addWidget(one);
    }
    connect(m_export, &QPushButton::clicked, this, &ReportExport::start);
    connect(m_cancel, &QPushButton::clicked, &m_runner, &ExportRunner::cancel);
    connect(&m_runner, &ExportRunner::finished, this, &ReportExport::finish);
    connect(&m_runner, &ExportRunner::progressed, this, [this](const QString &what, int done, int total) {
        m_bar->setToolTip(plainToolTip(what));
        m_bar->setAccessibleDescription(what);
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    });
    showState();
}

void ReportExport::setComparison(std::shared_ptr<const AssessmentComparison> comparison)
{
    m_comparison = std::move(comparison);
    showState();
}

void ReportExport::showState()
{
    const bool running = m_runner.running();
    m_export->setVisible(!running && m_comparison != nullptr);
    m_doing->setVisible(running);
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
}

void ReportExport::start()
{
    if (m_comparison == nullptr || m_runner.running()) {
        return;
    }
    QString folder = m_preferences.exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    const QString path = choosePath(this, QDir(folder).filePath(nameFor(*m_comparison)));
    if (path.isEmpty() || m_comparison == nullptr) {
        return;
    }
    m_preferences.setExportFolder(QFileInfo(path).absolutePath());
    m_bar->setRange(0, 0);
    m_runner.start(m_comparison, path);
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReportExport::finish(const Result<ExportReport> &report)
{
    const bool hadFocus = m_cancel->hasFocus();
    showState();
    if (hadFocus) {
        m_export->setFocus(Qt::OtherFocusReason);
    }
    if (!report) {
        const bool stopped = report.error().kind == ErrorKind::Cancelled;
        Q_EMIT m_workplace.news({stopped ? NewsKind::Done : NewsKind::Failure, report.error().message, {}, {}});
        return;
    }
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(report->path).absolutePath());
    Q_EMIT m_workplace.news(
        {NewsKind::Done,
         tr("The change report was exported to %1 (read back and equal).").arg(QDir::toNativeSeparators(report->path)),
         tr("Open folder"), [open = openUrl, folder] { open(folder); }});
}

} // namespace attest::ui
