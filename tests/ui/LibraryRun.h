// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Looking.h"
#include "ui/library/LibraryWorkspace.h"

#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace attest::test {

using namespace attest::ui;

/// A run of the program: its settings and files are those of the test's folder.
struct LibraryRun
{
    explicit LibraryRun(const QString &folder)
        : clock(QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC)),
          settings(folder + "/settings.ini", QSettings::IniFormat),
          workplace(CodeShelf::open(folder).value(), clock, "Tester"), workspace(workplace, settings)
    {
        QObject::connect(&workplace, &Workplace::wantsAssessment, &workspace,
                         [this](const AssessmentId &id) { wanted.push_back(id); });
        workspace.setFolderForNew(folder);
        workspace.showStart();
        workspace.resize(1000, 700);
        workspace.show();
    }
    template <class Widget>
    Widget *get(const char *name)
    {
        return child<Widget>(workspace, name);
    }
    void press(const char *name) { QTest::mouseClick(get<QPushButton>(name), Qt::LeftButton); }
    bool shows(const char *page)
    {
        auto *widget = get<QWidget>(page);
        return widget != nullptr && widget->isVisible();
    }
    bool opens(const QString &path)
    {
        workplace.open(path);
        return until([this] { return workplace.isOpen(); });
    }

    FixedClock clock;
    QSettings settings;
    Workplace workplace;
    LibraryWorkspace workspace;
    std::vector<AssessmentId> wanted; ///< the years that were to be opened
};

} // namespace attest::test
