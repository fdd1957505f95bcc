// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace attest {

/// Why something could not be done; the command line turns it into its exit code.
enum class ErrorKind {
    Usage,     ///< the request itself makes no sense (exit 2)
    BadInput,  ///< a file or value from outside is not what it should be (exit 3)
    NotFound,  ///< what was named is not there (exit 3)
    Conflict,  ///< the thing changed since, or its state does not allow this (exit 3)
    Refused,   ///< the answer to the question asked is 'no' (exit 1)
    Storage,   ///< a file could not be read, written or locked (exit 4)
    Cancelled, ///< the user stopped it (exit 4)
};

/// An error as a value. `message` is for the user: what happened, to what, and what to do.
struct Error
{
    ErrorKind kind = ErrorKind::BadInput;
    QString message;

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that stands in its way. It holds tl::expected, so that ignoring one is a warning.
template <class T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    // Not explicit: `return value;` and `return error;` are the way to give a result.
    // NOLINTBEGIN(google-explicit-constructor)
    Result(T value) : m_held(std::move(value)) {}
    Result(Error error) : m_held(tl::unexpect, std::move(error)) {}
    // NOLINTEND(google-explicit-constructor)

    bool ok() const { return m_held.has_value(); }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return *m_held; }
    T &value() & { return *m_held; }
    T &&value() && { return *std::move(m_held); }
    const T &operator*() const & { return *m_held; }
    T &operator*() & { return *m_held; }
    T &&operator*() && { return *std::move(m_held); }
    const T *operator->() const { return &*m_held; }
    T *operator->() { return &*m_held; }

    const Error &error() const { return m_held.error(); }

    /// Calls `next` with the value; an error passes through.
    template <class F>
    auto andThen(F &&next) && -> decltype(next(std::declval<T &&>()))
    {
        if (!ok()) {
            return m_held.error();
        }
        return std::forward<F>(next)(*std::move(m_held));
    }

private:
    tl::expected<T, Error> m_held;
};

/// Done, or the Error that stands in the way.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_held(tl::unexpect, std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool ok() const { return m_held.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_held.error(); }

private:
    tl::expected<void, Error> m_held;
};

inline Error badInput(QString message)
{
    return {ErrorKind::BadInput, std::move(message)};
}

inline Error storageError(QString message)
{
    return {ErrorKind::Storage, std::move(message)};
}

} // namespace attest
