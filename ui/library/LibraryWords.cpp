// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Draft:
        return Words::tr("Draft");
    case State::WithGoverningBody:
        return Words::tr("With governing body");
    case State::Returned:
        return Words::tr("Returned");
    case State::Approved:
        return Words::tr("Approved");
    case State::Published:
        return Words::tr("Published");
    case State::Superseded:
        return Words::tr("Superseded");
    }
    return {};
}

QString stateIconName(State state)
{
    switch (state) {
    case State::Draft:
        return u"edit"_s;
    case State::WithGoverningBody:
        return u"review"_s;
    case State::Returned:
        return u"to-review"_s;
    case State::Approved:
        return u"yes"_s;
    case State::Published:
        return u"publish"_s;
    case State::Superseded:
        return u"history"_s;
    }
    return {};
}

QString purposeWord(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Annual:
        return Words::tr("Every year");
    case Purpose::Restructure:
        return Words::tr("After a restructure");
    case Purpose::Merger:
        return Words::tr("After a merger");
    case Purpose::ChangeOfProcedures:
        return Words::tr("After a change of procedures");
    case Purpose::BusinessContinuity:
        return Words::tr("Because of business continuity");
    case Purpose::Ombudsman:
        return Words::tr("At the Ombudsman's request");
    }
    return {};
}

QString kindWord(const QString &kind)
{
    if (kind == "council"_L1) {
        return Words::tr("Council");
    }
    if (kind == "housing association"_L1) {
        return Words::tr("Housing association");
    }
    return kind == "other"_L1 ? Words::tr("Other landlord") : QString();
}

QString landlordDetails(const Organisation &organisation)
{
    QStringList details;
    if (const QString kind = kindWord(organisation.kind); !kind.isEmpty()) {
        details += kind;
    }
    if (organisation.homes) {
        details +=
            Words::tr("%1 homes").arg(QLocale(QLocale::English, QLocale::UnitedKingdom).toString(*organisation.homes));
    }
    return details.join(u", "_s);
}

QString pathWords(const QString &path)
{
    const QString home = QDir::homePath();
    const bool inside = home.size() > 1 && path.startsWith(home + u'/');
    return QDir::toNativeSeparators(inside ? u'~' + path.sliced(home.size()) : path);
}

} // namespace attest::ui
