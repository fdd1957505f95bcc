// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/XmlCursor.h"

#include "formats/readers/XmlShape.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(XmlCursor)
};

} // namespace

XmlCursor::XmlCursor(const QByteArray &part, const QString &name, ReadBudget &budget)
    : m_xml(part), m_name(name), m_budget(budget), m_hostile(isHostilyBuilt(part))
{
}

bool XmlCursor::nextChild()
{
    XmlPiece piece = nextPiece();
    while (piece == XmlPiece::Words) {
        piece = nextPiece();
    }
    return piece == XmlPiece::Child;
}

XmlPiece XmlCursor::nextPiece()
{
    while (!m_hostile && !m_xml.atEnd() && !m_declaration && !m_budget.exceeded()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++m_depth;
            return m_budget.allowsDepth(m_depth) ? XmlPiece::Child : XmlPiece::End;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return XmlPiece::End;
        case QXmlStreamReader::Characters:
            return XmlPiece::Words;
        case QXmlStreamReader::DTD:
            m_declaration = true;
            return XmlPiece::End;
        default:
            break;
        }
    }
    return XmlPiece::End;
}

void XmlCursor::skip()
{
    m_xml.skipCurrentElement();
    --m_depth;
}

QString XmlCursor::text()
{
    const QString words = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    --m_depth;
    return words;
}

QStringView XmlCursor::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name) {
            return attribute.value();
        }
    }
    return {};
}

bool XmlCursor::isOn() const
{
    const QStringView held = value();
    return held != u"0" && held != u"false" && held != u"off" && held != u"none";
}

std::optional<int> XmlCursor::number() const
{
    bool ok = false;
    const int held = value().toInt(&ok);
    return ok ? std::optional(held) : std::nullopt;
}

std::optional<Error> XmlCursor::error() const
{
    if (m_budget.exceeded()) {
        return m_budget.exceeded();
    }
    if (m_hostile) {
        return badInput(Words::tr("%1 is built in a way that no office program builds a document, and was not read. "
                                  "Check that it is the right file.")
                            .arg(m_name));
    }
    if (m_declaration) {
        return badInput(Words::tr("%1 holds a document type declaration, which no office document has, and was "
                                  "not read. Open it in the program that made it and save it again.")
                            .arg(m_name));
    }
    if (m_xml.hasError()) {
        return badInput(Words::tr("%1 is damaged: its text breaks off or is garbled at line %2, column %3. Open it in "
                                  "the program that made it and save it again, or ask for another copy.")
                            .arg(m_name, QString::number(m_xml.lineNumber()), QString::number(m_xml.columnNumber())));
    }
    return std::nullopt;
}

} // namespace attest
