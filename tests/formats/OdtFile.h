// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ZipBuilder.h"

namespace attest::test {

/// The content part of an OpenDocument text with this XML in its body and these automatic styles.
inline QByteArray odtContent(const QByteArray &body, const QByteArray &styles = {})
{
    return "<office:document-content xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\" xmlns:table=\"b\" "
           "xmlns:draw=\"d\" xmlns:fo=\"f\" xmlns:xlink=\"x\" xmlns:svg=\"v\" xmlns:form=\"m\" xmlns:loext=\"l\">"
           "<office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:text>" + body +
           "</office:text></office:body></office:document-content>";
}

/// A whole file of these parts.
inline QByteArray odtFile(const QByteArray &content, const QByteArray &stylesPart = {}, const QByteArray &meta = {})
{
    ZipEntries entries = {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                          {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"},
                          {QStringLiteral("content.xml"), content}};
    if (!stylesPart.isEmpty()) {
        entries.emplace_back(QStringLiteral("styles.xml"), stylesPart);
    }
    if (!meta.isEmpty()) {
        entries.emplace_back(QStringLiteral("meta.xml"), meta);
    }
    return zipped(entries);
}

inline QByteArray odtText(const QByteArray &body, const QByteArray &styles = {})
{
    return odtFile(odtContent(body, styles));
}

} // namespace attest::test
