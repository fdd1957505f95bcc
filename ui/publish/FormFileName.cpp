// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/FormFileName.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int longestName = 120; ///< bytes of the landlord's name; file systems take 255 for all of it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FormFileName)
};

/// Without what a file system refuses, without a leading dot, which would hide the file, and not too long.
QString usable(QString name)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]"_s);
    static const QRegularExpression dots(u"^[. ]+|[. ]+$"_s);
    name = name.replace(refused, u"-"_s).simplified();
    while (name.toUtf8().size() > longestName) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    return name.remove(dots);
}

} // namespace

QString formFileName(const Assessment &assessment)
{
    const QString landlord = usable(assessment.organisation.name);
    const QString what =
        landlord.isEmpty()
            ? Words::tr("Complaint handling self-assessment %1").arg(assessment.year.text())
            : Words::tr("%1 complaint handling self-assessment %2").arg(landlord, assessment.year.text());
    return (isSealed(assessment.state) ? what : Words::tr("%1 draft").arg(what)) + u".pdf"_s;
}

} // namespace attest::ui
