// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return 0;
}
