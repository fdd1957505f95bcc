// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SchemaPlace.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

constexpr qsizetype quoteLimit = 60;

} // namespace

QString clipped(const QString &text)
{
    QString shown = text.size() <= quoteLimit ? text : text.first(quoteLimit) + u'…';
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph) {
            c = u' ';
        }
    }
    return shown;
}

QString quoted(const QJsonValue &value)
{
    if (value.isString()) {
        return u'\'' + clipped(value.toString()) + u'\'';
    }
    if (value.isBool()) {
        return value.toBool() ? Words::tr("true") : Words::tr("false");
    }
    if (value.isDouble()) {
        return value.toVariant().toString();
    }
    return value.isNull() ? Words::tr("nothing (null)") : Words::tr("a list or an object");
}

bool isListPosition(const QString &step)
{
    return !step.isEmpty() && std::all_of(step.begin(), step.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

SchemaPlace SchemaPlace::at(const QStringList &path, const QJsonObject &object)
{
    SchemaPlace place{object, QString()};
    for (const QString &step : path) {
        if (place.value.isArray() && isListPosition(step)) {
            place.text += u'[' + step + u']';
            place.value = place.value.toArray().at(step.toLongLong());
        } else {
            place.text += (place.text.isEmpty() ? QString() : u"."_s) + clipped(step);
            place.value = place.value.toObject().value(step);
        }
    }
    return place;
}

const QStringList &choiceKeys()
{
    static const QStringList keys{u"oneOf"_s, u"anyOf"_s, u"allOf"_s};
    return keys;
}

} // namespace attest
