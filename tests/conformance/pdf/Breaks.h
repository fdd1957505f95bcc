// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <QByteArray>

#include <functional>
#include <vector>

namespace attest::test::pdf {

/// A way to spoil a good file, which the rule of that name has to notice.
struct Break
{
    const char *rule;
    const char *what;
    std::function<QByteArray(const QByteArray &good)> make; ///< nothing where the file does not hold what it spoils
};
using Breaks = std::vector<Break>;

Breaks fileBreaks();
Breaks tokenBreaks();
Breaks catalogBreaks();
Breaks metadataBreaks();
Breaks pageBreaks();
Breaks graphicsBreaks();
Breaks fontBreaks();
Breaks textBreaks();
Breaks contentBreaks();
Breaks treeBreaks();
Breaks tableBreaks();
Breaks linkBreaks();
Breaks documentBreaks();
Breaks sightBreaks();

const Breaks &allBreaks();

using Making = std::function<QByteArray(const QByteArray &)>;
/// Changes objects; the change answers false where there is nothing to change.
Making changed(std::function<bool(QPDF &)> change);
/// Changes the first dictionary with such a name under a key, as "/S" "/TD", that the change says true to.
Making changedFirst(const char *key, const char *name, std::function<bool(QPDFObjectHandle)> change);
bool changedIn(QPDF &file, const char *key, const char *name, const std::function<bool(QPDFObjectHandle)> &change);
/// Sets a key of the first dictionary with such a name; an empty value takes the key away.
Making set(const char *key, const char *name, const char *target, const std::string &value);
/// Changes one of the file's root dictionaries, by "/Root" or "/Root/StructTreeRoot/RoleMap".
Making setAt(const char *path, const char *target, const std::string &value);
/// Changes the content of a page, from 0; an empty answer is nothing to change.
Making contentChanged(int page, std::function<std::string(std::string)> change);
/// Changes the first stretch of bytes of that kind in the content of a page.
Making contentReplaced(int page, const std::string &from, const std::string &to);
/// Changes the first such stretch of bytes in the file as it is.
Making bytesReplaced(const QByteArray &from, const QByteArray &to);

std::string contentOf(QPDFObjectHandle page);

} // namespace attest::test::pdf
