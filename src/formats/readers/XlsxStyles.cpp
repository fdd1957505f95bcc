// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/XlsxStyles.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace attest {

namespace {

constexpr int kMostDecimals = 15;
constexpr double kLastDay = 2'958'465; // 31 December 9999
constexpr double kLastExact = 1e15;

} // namespace

XlsxStyles::NumberFormat XlsxStyles::formatOf(const QString &code)
{
    // What stands in quotation marks or brackets, or after a backslash, is no part of the format.
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."));
    static const QRegularExpression decimal(QStringLiteral("^[#,?]*0+(?:\\.(0+))?(%?)$"));
    static const QRegularExpression day(QStringLiteral("[dmyDMY]"));
    const QString first = QString(code).remove(quoted).section(QLatin1Char(';'), 0, 0).trimmed();
    NumberFormat format;
    if (const auto match = decimal.match(first); match.hasMatch()) {
        format.kind = match.captured(2).isEmpty() ? NumberFormat::Kind::Decimals : NumberFormat::Kind::Percent;
        format.decimals = std::min(static_cast<int>(match.capturedLength(1)), kMostDecimals);
    } else if (first.contains(day) && !first.startsWith(QLatin1String("General"), Qt::CaseInsensitive)) {
        format.kind = NumberFormat::Kind::Date;
    }
    return format;
}

XlsxStyles::NumberFormat XlsxStyles::builtIn(int id)
{
    switch (id) {
    case 1:
    case 3:
        return {NumberFormat::Kind::Decimals, 0};
    case 2:
    case 4:
        return {NumberFormat::Kind::Decimals, 2};
    case 9:
        return {NumberFormat::Kind::Percent, 0};
    case 10:
        return {NumberFormat::Kind::Percent, 2};
    case 14:
    case 15:
    case 16:
    case 17:
    case 22:
        return {NumberFormat::Kind::Date, 0};
    default:
        return {};
    }
}

void XlsxStyles::read(XmlCursor &xml)
{
    QHash<int, NumberFormat> own;
    while (xml.nextChild()) {
        const bool cells = xml.is(u"cellXfs");
        if (xml.is(u"fonts")) {
            readFonts(xml);
            continue;
        }
        if (!cells && !xml.is(u"numFmts")) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const int id = xml.attribute(u"numFmtId").toInt();
            if (cells) {
                m_fontOfStyle.push_back(xml.attribute(u"fontId").toInt());
                m_styles.push_back(own.contains(id) ? own.value(id) : builtIn(id));
            } else {
                own.insert(id, formatOf(xml.attribute(u"formatCode").toString()));
            }
            xml.skip();
        }
    }
}

void XlsxStyles::readFonts(XmlCursor &xml)
{
    while (xml.nextChild()) {
        QString name;
        while (xml.nextChild()) {
            name = xml.is(u"name") ? xml.attribute(u"val").toString() : name;
            xml.skip();
        }
        m_fonts.push_back(name);
    }
}

QString XlsxStyles::font(int style) const
{
    const auto at = static_cast<size_t>(style);
    const auto number = style >= 0 && at < m_fontOfStyle.size() ? m_fontOfStyle[at] : -1;
    const auto font = static_cast<size_t>(number);
    return number >= 0 && font < m_fonts.size() ? m_fonts[font] : QString();
}

QString XlsxStyles::date(double serial) const
{
    // Day 60 of the 1900 calendar is 29 February 1900, a day that never was.
    const QDate first = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, serial < 60 ? 31 : 30);
    return first.addDays(static_cast<qint64>(std::floor(serial))).toString(QStringLiteral("dd/MM/yyyy"));
}

QString XlsxStyles::shown(const QString &written, int style) const
{
    bool ok = false;
    const double value = written.toDouble(&ok);
    if (!ok || !std::isfinite(value) || std::abs(value) > kLastExact) {
        return written;
    }
    const auto at = static_cast<size_t>(style);
    const NumberFormat format = style >= 0 && at < m_styles.size() ? m_styles[at] : NumberFormat();
    switch (format.kind) {
    case NumberFormat::Kind::Decimals:
        return QString::number(value, 'f', format.decimals);
    case NumberFormat::Kind::Percent:
        return QString::number(value * 100, 'f', format.decimals) + QLatin1Char('%');
    case NumberFormat::Kind::Date:
        return value >= 0 && value < kLastDay ? date(value) : written;
    case NumberFormat::Kind::General:
        break;
    }
    return QString::number(value, 'g', 11);
}

} // namespace attest
