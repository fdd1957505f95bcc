// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/ReadLimits.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace attest {

/// The zip package of an office document, read from memory. Sizes are checked before and while inflating; no path from
/// the package is ever used as a path. libzip stays behind this header.
class Package
{
public:
    /// Errors (BadInput): not a zip file, cut short, too many entries, too large when unpacked, encrypted.
    static Result<Package> open(const QByteArray &bytes, const QString &name, const ReadLimits &limits);
    ~Package();
    Package(Package &&) noexcept;
    Package &operator=(Package &&) noexcept;

    QStringList entries() const;
    bool contains(const QString &entry) const;
    /// Errors (BadInput): not there, damaged, larger than it says or than the limits.
    Result<QByteArray> part(const QString &entry) const;

private:
    struct Held;
    explicit Package(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace attest
