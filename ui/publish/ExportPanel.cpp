// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ExportPanel.h"

#include "ui/library/PageParts.h"
#include "ui/publish/FormFileName.h"
#include "ui/widgets/ExportChooser.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Preferences.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

QString askForPath(QWidget *parent, const QString &suggested)
{
    return askForExportPath(parent, ExportPanel::tr("Export form"),
                            ExportPanel::tr("Assessment, for another copy of Attest"), suggested);
}

QString exportedWords(const ExportReport &report)
{
    const QString path = QDir::toNativeSeparators(report.path);
    switch (report.pages) {
    case 0:
        return ExportPanel::tr("The form was exported to %1 (checked: it says what the form says).").arg(path);
    case 1:
        return ExportPanel::tr("The form was exported to %1 (1 page, checked: it says what the form says).").arg(path);
    default:
        return ExportPanel::tr("The form was exported to %1 (%2 pages, checked: it says what the form says).")
            .arg(path)
            .arg(report.pages);
    }
}

} // namespace

ExportPanel::ExportPanel(AssessmentSession &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent), choosePath(askForPath), openUrl([](const QUrl &url) { QDesktopServices::openUrl(url); }),
      m_session(session), m_preferences(preferences), m_line(new QWidget),
      m_export(new QPushButton(tr("Export form…"))), m_draft(new QLabel(tr("Draft for approval"))),
      m_doing(new QLabel(tr("Exporting the form…"))), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))),
      m_remarks(new QLabel)
{
    m_export->setObjectName(u"exportForm"_s);
    Theme::setLeading(m_export);
    m_draft->setObjectName(u"draftNotice"_s);
    m_draft->setToolTip(tr("The document says so until the governing body has approved it."));
    Theme::setType(m_draft, TypeSize::Body, true);
    m_doing->setObjectName(u"exportStep"_s);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelExport"_s);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_remarks->setObjectName(u"exportRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->hide();
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::exportForm);
    connect(m_cancel, &QPushButton::clicked, &m_runner, &ExportRunner::cancel);
    connect(&m_runner, &ExportRunner::progressed, this, &ExportPanel::showProgress);
    connect(&m_runner, &ExportRunner::finished, this, &ExportPanel::finish);
    connect(&session, &AssessmentSession::opened, m_remarks, &QLabel::hide);
    connect(&session, &AssessmentSession::opened, this, &ExportPanel::showState);
    connect(&session, &AssessmentSession::changed, this, &ExportPanel::showState);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    auto *row = new FlowLayout(m_line, fieldGap);
    for (QWidget *one : std::initializer_list<QWidget *>{m_export, m_draft, m_doing, m_bar, m_cancel}) {
        row->addWidget(one);
    }
    column->addWidget(m_line);
    column->addWidget(m_remarks);
    drawGlyph();
    showState();
}

void ExportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        drawGlyph();
    }
}

void ExportPanel::drawGlyph()
{
    const int size = fontMetrics().height();
    m_export->setIcon(icon(u"export"_s, Theme::colours().card));
    m_export->setIconSize({size, size});
}

void ExportPanel::showState()
{
    const bool running = m_runner.running();
    // As high as it was until all stand in it, so that the pages below do not move and are not drawn anew.
    if (m_line->isVisible()) {
        m_line->setFixedHeight(m_line->height());
    }
    m_export->setVisible(!running);
    m_draft->setVisible(!running && m_session.isOpen() && !isSealed(m_session.assessment().state));
    m_doing->setVisible(running);
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_line->setMinimumHeight(0);
    m_line->setMaximumHeight(QWIDGETSIZE_MAX);
}

void ExportPanel::exportForm()
{
    if (!m_session.isOpen() || m_runner.running()) {
        return;
    }
    QString folder = m_preferences.exportFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    const QString path = choosePath(this, QDir(folder).filePath(formFileName(m_session.assessment())));
    if (path.isEmpty() || !m_session.isOpen()) {
        return;
    }
    m_preferences.setExportFolder(QFileInfo(path).absolutePath());
    m_remarks->hide();
    m_runner.start(m_session.assessment(), m_session.form().checked.edition, path);
    showProgress(tr("Preparing the export"), 0, 0);
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::showProgress(const QString &what, int done, int total)
{
    // Not in the line itself: steps name the file, and would push what stands below about.
    m_bar->setToolTip(plainToolTip(what));
    m_bar->setAccessibleDescription(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ExportPanel::finish(const Result<ExportReport> &report)
{
    const bool hadFocus = m_cancel->hasFocus();
    showState();
    if (hadFocus) {
        m_export->setFocus(Qt::OtherFocusReason);
    }
    if (!report) {
        const bool stopped = report.error().kind == ErrorKind::Cancelled;
        Q_EMIT m_session.workplace().news(
            {stopped ? NewsKind::Done : NewsKind::Failure, report.error().message, {}, {}});
        return;
    }
    m_remarks->setText(report->remarks.join(u'\n'));
    m_remarks->setVisible(!report->remarks.isEmpty());
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(report->path).absolutePath());
    Q_EMIT m_session.workplace().news(
        {NewsKind::Done, exportedWords(*report), tr("Open folder"), [open = openUrl, folder] { open(folder); }});
}

} // namespace attest::ui
