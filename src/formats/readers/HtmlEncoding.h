// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace attest {

/// The text of a web page: by its byte order mark, by what it declares, else as UTF-8 where it is that, else as
/// Windows-1252, which is what ISO-8859-1 means on the web.
QString decodeHtml(const QByteArray &bytes);

} // namespace attest
