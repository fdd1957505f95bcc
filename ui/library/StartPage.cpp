// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/StartPage.h"

#include "base/Days.h"
#include "ui/library/LibraryWords.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

const QString ending = u".attest"_s;

} // namespace

StartPage::StartPage(RecentLibraries &recent, const LibraryChoosers &choosers, QWidget *parent)
    : QWidget(parent), m_recent(recent), m_choosers(choosers), m_content(new QWidget), m_status(quietLabel({})),
      m_problem(new Notice), m_recentTitle(wordsLabel({}, TypeSize::Lead, true)), m_recentList(new QWidget)
{
    setObjectName(u"startPage"_s);
    QVBoxLayout *column = scrollingColumn(*this);
    column->addWidget(wordsLabel(tr("Attest"), TypeSize::Title, true));
    column->addWidget(wordsLabel(tr("Attest helps you answer the Complaint Handling Code provision by provision, and "
                                    "makes the form that your governing body approves and you publish. Every year is "
                                    "kept in one file on your computer, and nothing needs saving."),
                                 TypeSize::Lead));
    m_status->setObjectName(u"startStatus"_s);
    m_status->hide();
    column->addWidget(m_status);
    column->addWidget(m_problem);
    column->addWidget(m_content);
    column->addStretch();
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(cardMargin);
    parts->addWidget(ways());
    parts->addWidget(place());
    parts->addSpacing(fieldGap);
    parts->addWidget(m_recentTitle);
    m_recentList->setObjectName(u"recentLibraries"_s);
    parts->addWidget(m_recentList);
    auto *open = namedButton(tr("Open a library…"), "openLibrary");
    connect(open, &QPushButton::clicked, this, [this] {
        if (const QString path = m_choosers.askForLibrary(this); !path.isEmpty()) {
            Q_EMIT libraryAsked(path);
        }
    });
    parts->addWidget(open, 0, Qt::AlignLeft);
    refresh();
}

QWidget *StartPage::ways()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, fieldGap, 0, fieldGap);
    grid->setHorizontalSpacing(cardMargin);
    grid->setVerticalSpacing(cardMargin);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](QPushButton *button, const QString &words) {
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0, Qt::AlignTop);
        QLabel *label = quietLabel(words);
        button->setAccessibleDescription(words);
        grid->addWidget(label, row, 1, Qt::AlignVCenter);
    };
    auto *import = namedButton(tr("Import last year's form…"), "importForm");
    Theme::setLeading(import);
    setFocusProxy(import);
    add(import,
        tr("From Word, PDF, a web page, OpenDocument or a spreadsheet. You check what was read before it is kept."));
    auto *blank = namedButton(tr("Start a new one…"), "startNew");
    add(blank, tr("A blank form for a landlord that has none yet."));
    auto *sample = namedButton(tr("Look around in a sample"), "openSample");
    add(sample, tr("Fenmoor Homes is made up: three years, two editions of the Code, and gaps to find."));
    m_sampleAnew = namedButton(tr("Begin the sample anew"), "sampleAnew");
    m_sampleAnew->setFlat(true);
    m_sampleAnew->hide();
    grid->addWidget(m_sampleAnew, grid->rowCount(), 1, Qt::AlignLeft);
    connect(import, &QPushButton::clicked, this, &StartPage::importAsked);
    connect(blank, &QPushButton::clicked, this, &StartPage::newAsked);
    connect(sample, &QPushButton::clicked, this, [this] { Q_EMIT sampleAsked(false); });
    m_askAnew = new ImportMessage;
    m_askAnew->setObjectName(u"askSampleAnew"_s);
    grid->addWidget(m_askAnew, grid->rowCount(), 1);
    connect(m_sampleAnew, &QPushButton::clicked, this, &StartPage::askAnew);
    return widget;
}

QWidget *StartPage::place()
{
    auto *widget = new QWidget;
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(fieldGap);
    m_placeLabel = quietLabel({});
    m_placeLabel->setObjectName(u"placeForNew"_s);
    auto *change = namedButton(tr("Choose another place…"), "choosePlace");
    connect(change, &QPushButton::clicked, this, &StartPage::choosePlace);
    rows->addWidget(m_placeLabel);
    rows->addWidget(change, 0, Qt::AlignLeft);
    return widget;
}

void StartPage::proposePlaceIn(const QString &folder)
{
    const QDir dir(folder);
    const QString name = tr("Complaint Handling Code");
    m_place = dir.filePath(name + ending);
    for (int number = 2; QFileInfo::exists(m_place); ++number) {
        m_place = dir.filePath(u"%1 %2"_s.arg(name).arg(number) + ending);
    }
    showPlace();
}

void StartPage::choosePlace()
{
    const QString chosen = m_choosers.placeForNew(this, m_place);
    if (chosen.isEmpty()) {
        return;
    }
    const QString path = chosen.endsWith(ending, Qt::CaseInsensitive) ? chosen : chosen + ending;
    if (QFileInfo::exists(path)) {
        setProblem(tr("There is a file at %1 already. Open it below, or choose another name.").arg(pathWords(path)));
        return;
    }
    setProblem({});
    m_place = path;
    showPlace();
}

void StartPage::showPlace()
{
    m_placeLabel->setText(tr("What you import or start is kept in %1.").arg(pathWords(m_place)));
}

void StartPage::refresh()
{
    const std::vector<RecentLibrary> libraries = m_recent.all();
    delete m_recentList->layout();
    qDeleteAll(m_recentList->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_recentList);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(cardMargin);
    grid->setVerticalSpacing(cardMargin);
    grid->setColumnStretch(1, 1);
    for (const RecentLibrary &library : libraries) {
        addRecent(*grid, library);
    }
    m_recentTitle->setText(libraries.empty() ? tr("You have a library already?") : tr("Recent libraries"));
    m_recentList->setVisible(!libraries.empty());
}

void StartPage::addRecent(QGridLayout &grid, const RecentLibrary &library)
{
    const QString name = QFileInfo(library.path).completeBaseName();
    const int row = grid.rowCount();
    auto *open = namedButton(name, "recentLibrary");
    open->setIcon(icon(u"library"_s));
    open->setEnabled(!library.missing);
    const QString used = library.lastUsed.isValid()
                             ? tr("Last used %1").arg(dayInWords(library.lastUsed.toLocalTime().date()))
                             : QString();
    const QString about = library.missing ? tr("Missing: there is no such file now") : used;
    open->setAccessibleDescription(u"%1. %2"_s.arg(library.path, about));
    open->setToolTip(plainToolTip(QDir::toNativeSeparators(library.path)));
    grid.addWidget(open, row, 0);
    grid.addWidget(quietLabel(u"%1\n%2"_s.arg(pathWords(library.path), about)), row, 1);
    connect(open, &QPushButton::clicked, this, [this, path = library.path] { Q_EMIT libraryAsked(path); });
    if (library.missing) {
        auto *forget = namedButton(tr("Remove"), "removeRecent");
        forget->setAccessibleName(tr("Remove %1 from the list").arg(name));
        grid.addWidget(forget, row, 2);
        // Later: it is the button of a row that goes.
        connect(
            forget, &QPushButton::clicked, this,
            [this, path = library.path] {
                m_recent.remove(path);
                refresh();
            },
            Qt::QueuedConnection);
    }
}

void StartPage::askAnew()
{
    const auto anew = [this] {
        m_askAnew->clear();
        Q_EMIT sampleAsked(true);
    };
    m_askAnew->say(NewsKind::Warning, tr("What was tried out in the sample is deleted."),
                   {{tr("Delete it and begin anew"), anew}, {tr("Keep it"), [this] { m_askAnew->clear(); }}});
}

void StartPage::setBusy(const QString &what)
{
    m_status->setText(what);
    m_status->setVisible(!what.isEmpty());
    m_content->setEnabled(what.isEmpty());
}

void StartPage::setProblem(const QString &sentence)
{
    m_problem->say(sentence);
}

void StartPage::setSampleExists(bool exists)
{
    m_sampleAnew->setVisible(exists);
    m_askAnew->clear();
}

} // namespace attest::ui
