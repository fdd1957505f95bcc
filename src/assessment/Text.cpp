// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Text.h"

#include "assessment/text/BlockCleaner.h"
#include "assessment/text/Characters.h"
#include "assessment/text/MarkupReader.h"
#include "assessment/text/MarkupWriter.h"
#include "assessment/text/PlainReader.h"

#include <QRegularExpression>

namespace attest {

namespace {

QChar oneKind(QChar c)
{
    switch (c.unicode()) {
    case 0x2018: // single quotation marks
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x0060:
    case 0x00B4:
        return u'\'';
    case 0x201C: // double ones
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    default:
        return c;
    }
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || u == 0x2060 || u == 0xFEFF;
}

} // namespace

Text Text::fromMarkup(const QString &markup)
{
    return Text(withoutControls(markup));
}

Text Text::fromPlain(const QString &plain)
{
    return fromBlocks(readPlain(withoutControls(plain)));
}

Text Text::fromBlocks(const Blocks &blocks)
{
    return Text(writeMarkup(cleaned(blocks)));
}

Text Text::fromCell(const Blocks &blocks)
{
    return Text(writeMarkup(withoutWholeParagraphLooks(cleaned(blocks))));
}

Blocks Text::blocks() const
{
    return isEmpty() ? Blocks() : readMarkup(m_markup);
}

QString Text::plain() const
{
    return plainText(blocks());
}

QString foldedWords(const QString &plain)
{
    static const QRegularExpression listMark(
        QStringLiteral("^\\s*(?:[-*\\x{2022}\\x{00B7}\\x{25AA}\\x{25CF}\\x{F0B7}]|[0-9]{1,3}[.)]|\\([a-z]\\))\\s+"),
        QRegularExpression::MultilineOption);
    QString words = plain;
    words.remove(listMark);
    words.removeIf(isInvisible);
    for (QChar &c : words) {
        c = oneKind(c);
    }
    words.replace(QChar(0x2026), QStringLiteral("..."));
    return words.simplified();
}

} // namespace attest
