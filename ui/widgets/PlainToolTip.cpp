// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainToolTip.h"

#include <QTextDocument>

namespace attest::ui {

QString plainToolTip(const QString &words)
{
    // Only where it must be: screen readers read a tool tip to the letter.
    return Qt::mightBeRichText(words) ? QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()) : words;
}

} // namespace attest::ui
