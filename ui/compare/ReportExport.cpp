// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/ReportExport.h"

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

/// Without what a file system refuses.
QString fileName(const QString &name)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]"_s);
    return QString(name).replace(u": "_s, u" "_s).replace(refused, u"-"_s).simplified().left(longestName) + u".pdf"_s;
}

} // namespace

ReportExport::ReportExport(Workplace &workplace, Preferences &preferences, QWidget *parent)
    : QWidget(parent), choosePath([this](QWidget *over, const QString &suggested) {
          return askForExportPath(over,
                                  words(tr("Export the change report"), tr("Export the comparison of the editions"),
                                        tr("Export all years")),
                                  tr("Comparison, for other programs"), suggested);
      }),
      openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); }), m_workplace(workplace),
      m_preferences(preferences), m_export(new QPushButton), m_doing(new QLabel), m_bar(new QProgressBar),
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

void ReportExport::setReport(std::shared_ptr<const CompareReport> report)
{
    m_report = std::move(report);
    showState();
}

QString ReportExport::words(const QString &changes, const QString &editions, const QString &years) const
{
    return m_kind == DocumentKind::Editions ? editions : m_kind == DocumentKind::Years ? years : changes;
}

void ReportExport::showState()
{
    const bool running = m_runner.running();
    if (!running && m_report != nullptr) {
        m_kind = m_report->kind; // of what is under way, the words stay
    }
    m_export->setText(words(tr("Export the change report…"), tr("Export the comparison…"), tr("Export all years…")));
    m_doing->setText(words(tr("Exporting the change report…"), tr("Exporting the comparison of the editions…"),
                           tr("Exporting all years…")));
    m_export->setVisible(canStart());
    m_doing->setVisible(running);
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    Q_EMIT stateChanged();
}

void ReportExport::start()
{
    if (!canStart()) {
        return;
    }
    QString folder = m_preferences.exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    const QString path = choosePath(this, QDir(folder).filePath(fileName(m_report->name)));
    if (path.isEmpty() || !canStart()) {
        return;
    }
    m_preferences.setExportFolder(QFileInfo(path).absolutePath());
    m_bar->setRange(0, 0);
    m_runner.start(m_report->kind, m_report->write, path);
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ReportExport::finish(const Result<ExportReport> &report)
{
    const bool hadFocus = m_cancel->hasFocus();
    const QString done =
        words(tr("The change report was exported to %1 (checked: it says what is shown here)."),
              tr("The comparison of the editions was exported to %1 (checked: it says what is shown here)."),
              tr("All years were exported to %1 (checked: it says what is shown here)."));
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
    Q_EMIT m_workplace.news({NewsKind::Done, done.arg(QDir::toNativeSeparators(report->path)), tr("Open folder"),
                             [open = openUrl, folder] { open(folder); }});
}

} // namespace attest::ui
