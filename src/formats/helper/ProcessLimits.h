// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest {

/// Holds this process to what reading one file from outside needs: memory, time on the processor, no file but those
/// already open, no core dump. What goes beyond is refused, or ends the process. Systems without such limits know none.
void limitProcess(int seconds);
/// Whether memory is among that: not where a sanitizer maps terabytes that it never touches.
bool limitsMemory();

/// Ctrl+C at a terminal reaches every process there; the program that started this one decides.
void leaveInterruptsToParent();

} // namespace attest
