// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/RoomDoors.h"

#include "ui/compare/CompareWorkspace.h"
#include "ui/compare/ReportExport.h"
#include "ui/window/NavigationRail.h"
#include "ui/window/WindowActions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomDoors)
};

} // namespace

void addRooms(NavigationRail &rail)
{
    rail.addRoom(Rooms::LibraryRoom, u"library"_s, Words::tr("Library"), Words::tr("Landlords, years and editions"));
    rail.addRoom(Rooms::AssessRoom, u"assess"_s, Words::tr("Assess"), Words::tr("Answer the provisions"));
    rail.addRoom(Rooms::CompareRoom, u"compare"_s, Words::tr("Compare"),
                 Words::tr("What changed between years, landlords and editions"));
    rail.addRoom(Rooms::PublishRoom, u"publish"_s, Words::tr("Publish"),
                 Words::tr("What stands before publication, and the form itself"));
}

QString guidePageOf(Rooms::Room room)
{
    switch (room) {
    case Rooms::LibraryRoom:
        return u"library"_s;
    case Rooms::AssessRoom:
        return u"assess"_s;
    case Rooms::PublishRoom:
        return u"publish"_s;
    case Rooms::CompareRoom:
        break;
    }
    return u"compare"_s;
}

void connectCompare(WindowActions &actions, Rooms &rooms, const std::function<void(Rooms::Room)> &turnTo)
{
    const auto begins = [&](QAction *action, CompareWhat what) {
        QObject::connect(action, &QAction::triggered, &rooms, [&rooms, turnTo, what] {
            turnTo(Rooms::CompareRoom);
            rooms.compare().compare(what);
        });
    };
    begins(actions.compareForms, CompareWhat::Forms);
    begins(actions.compareEditions, CompareWhat::Editions);
    begins(actions.compareYears, CompareWhat::Years);
    QObject::connect(actions.nextChange, &QAction::triggered, &rooms, [&rooms] { rooms.compare().step(true, true); });
    QObject::connect(actions.previousChange, &QAction::triggered, &rooms,
                     [&rooms] { rooms.compare().step(false, true); });
    QObject::connect(actions.copyChange, &QAction::triggered, &rooms, [&rooms] { rooms.compare().copyRow(); });
    QObject::connect(&rooms, &Rooms::compareMade, &rooms, [&actions](CompareWorkspace *room) {
        room->addActions({actions.nextChange, actions.previousChange, actions.copyChange});
        QObject::connect(actions.exportComparison, &QAction::triggered, room, [room] { room->exporting().start(); });
        QObject::connect(room, &CompareWorkspace::exportChanged, &actions,
                         [&actions, room] { actions.setComparisonExportable(room->exporting().canStart()); });
    });
    QObject::connect(&rooms, &Rooms::wantsImport, actions.importForm, &QAction::trigger);
}

} // namespace attest::ui
