// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ZipBuilder.h"

#include <QMap>

namespace attest::test {

/// Puts a small Word document together from the XML that matters to a test.
class DocxBuilder
{
public:
    /// `xml` is what stands in w:body.
    explicit DocxBuilder(QString xml = {}) : m_body(std::move(xml)) {}

    /// What stands in w:styles, w:numbering, w:footnotes, w:settings.
    DocxBuilder &styles(const QString &xml) { return set(QStringLiteral("styles"), xml); }
    DocxBuilder &numbering(const QString &xml) { return set(QStringLiteral("numbering"), xml); }
    DocxBuilder &footnotes(const QString &xml) { return set(QStringLiteral("footnotes"), xml); }
    DocxBuilder &endnotes(const QString &xml) { return set(QStringLiteral("endnotes"), xml); }
    DocxBuilder &settings(const QString &xml) { return set(QStringLiteral("settings"), xml); }
    /// What stands in the core properties: dc:title and so on.
    DocxBuilder &properties(const QString &xml);
    /// A link's address, to be named by r:id.
    DocxBuilder &link(const QString &id, const QString &address);

    /// The parts, for a test that wants to change them before they are zipped.
    ZipEntries entries() const;
    QByteArray bytes() const { return zipped(entries()); }

    /// A paragraph of plain words; `properties` is what stands in its w:pPr.
    static QString p(const QString &words, const QString &properties = {});
    /// A run of plain words; `properties` is what stands in its w:rPr.
    static QString r(const QString &words, const QString &properties = {});
    /// A cell that holds blocks; `properties` is what stands in its w:tcPr.
    static QString tc(const QString &blocks, const QString &properties = {});
    /// A row of cells of one paragraph each.
    static QString row(const QStringList &words, const QString &properties = {});
    static QString tr(const QString &cells, const QString &properties = {});
    static QString tbl(const QString &rows, const QString &properties = {});

private:
    DocxBuilder &set(const QString &part, const QString &xml);

    QString m_body;
    QMap<QString, QString> m_parts;
    QString m_properties;
    QString m_links;
};

} // namespace attest::test
