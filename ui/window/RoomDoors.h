// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Rooms.h"

#include <functional>

namespace attest::ui {

class NavigationRail;
class WindowActions;

/// Puts every room on the rail, in the order in which officers go through them.
void addRooms(NavigationRail &rail);
/// The guide's page of a room, by its file's name without the ending.
QString guidePageOf(Rooms::Room room);
/// What the Compare menu does. `turnTo` leads to a room; all outlive the window that has them.
void connectCompare(WindowActions &actions, Rooms &rooms, const std::function<void(Rooms::Room)> &turnTo);

} // namespace attest::ui
