// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Drawing.h"

namespace attest::pdf {

QByteArray standardType(const QByteArray &type)
{
    if (type == noticeType) {
        return QByteArrayLiteral("P");
    }
    if (type == titleType) {
        return QByteArrayLiteral("H1");
    }
    if (type == colophonType) {
        return QByteArrayLiteral("Sect");
    }
    if (type == fillerType) {
        return QByteArrayLiteral("TD");
    }
    if (type == undescribedType) {
        return QByteArrayLiteral("Figure");
    }
    if (type == strongType || type == emphasisType || type == addedType || type == removedType) {
        return QByteArrayLiteral("Span");
    }
    if (type.startsWith("Heading")) {
        return 'H' + type.right(1);
    }
    return {};
}

} // namespace attest::pdf
