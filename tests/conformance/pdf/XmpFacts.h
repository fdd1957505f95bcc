// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QXmlStreamReader;

namespace attest::test::pdf {

struct XmpProperty
{
    QString schema; ///< namespace
    QString prefix, name;
    QString value;    ///< of a list, the first item
    QString language; ///< of that item
};

/// What an XMP packet says.
class XmpFacts
{
public:
    explicit XmpFacts(const QByteArray &packet);

    static QString extensionSchemas(); ///< the namespace in which a file describes schemas

    const std::vector<XmpProperty> &properties() const { return m_properties; }
    QString value(const QString &schema, const QString &name) const;
    QString prefix(const QString &schema, const QString &name) const;
    QString language(const QString &schema, const QString &name) const;
    /// Whether the packet holds a description of a property.
    bool describes(const QString &schema, const QString &name) const;

    const QStringList &problems() const { return m_problems; }
    const QStringList &schemaProblems() const { return m_schemaProblems; }

private:
    struct Description
    {
        QString schema;
        QStringList names;
    };

    void readPacketHead(const QByteArray &packet);
    void readDescription(QXmlStreamReader &xml);
    void readProperty(QXmlStreamReader &xml);
    void readSchemas(QXmlStreamReader &xml);
    void endSchema(const QStringList &fields);
    const XmpProperty *find(const QString &schema, const QString &name) const;

    std::vector<XmpProperty> m_properties;
    std::vector<Description> m_descriptions;
    QStringList m_problems, m_schemaProblems;
};

} // namespace attest::test::pdf
