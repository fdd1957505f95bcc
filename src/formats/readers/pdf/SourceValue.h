// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/ContentScanner.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <optional>
#include <string>

namespace attest::pdfreader {

class SourceFile;

/// A value of a PDF as it is written: a view of its bytes, taken apart as far as somebody asks. The structure of a form
/// is thousands of small objects, and qpdf's own take many times as long to make.
class SourceValue
{
public:
    enum Kind : unsigned char { Null, Boolean, Number, Name, String, Array, Dictionary, Reference };

    SourceValue() = default;
    /// The value that begins with `first`; what is left of it is taken from the scanner.
    static SourceValue read(SourceFile &file, const ContentToken &first, ContentScanner &scanner);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Null; }
    bool isDictionary() const { return m_kind == Dictionary; }
    bool isArray() const { return m_kind == Array; }
    bool isString() const { return m_kind == String; }
    bool isName() const { return m_kind == Name; }
    bool isName(std::string_view name) const { return m_kind == Name && m_bytes == name; }
    bool isNumber() const { return m_kind == Number; }
    bool isReference() const { return m_kind == Reference; }
    /// Of a dictionary: whether a stream's data follows it.
    bool isStream() const { return m_isStream; }

    /// The number of the object that it is, or that it refers to; 0 where it is part of another.
    int id() const { return m_id; }
    double number(double otherwise = 0) const { return m_kind == Number ? m_number : otherwise; }
    /// Cut to what an int holds.
    int integer(int otherwise = 0) const;
    /// Of a name without its slash, as it is written.
    std::string_view name() const { return m_kind == Name ? m_bytes : std::string_view(); }
    std::string string() const;
    /// The words of a text string.
    QString text() const;
    /// Left, bottom, width and height.
    std::optional<QRectF> rectangle() const;
    /// How many bytes it is written with.
    size_t size() const { return m_bytes.size(); }

    /// What a reference refers to; itself if it is none.
    SourceValue resolved() const;
    /// What stands under a key, resolved; null where nothing does.
    SourceValue operator[](std::string_view key) const;

    /// Calls `use` with each member's key and value, or with each item, as it is written: not resolved. Returning
    /// false, it is done.
    template <class Use>
    void forEachMember(Use use) const
    {
        ContentScanner scanner(isDictionary() ? m_bytes : std::string_view());
        for (ContentToken key = scanner.next(); key.kind != ContentToken::End; key = scanner.next()) {
            if (key.kind != ContentToken::Name) {
                continue;
            }
            const ContentToken first = scanner.next();
            if (first.kind == ContentToken::End || !use(key.bytes, read(*m_file, first, scanner))) {
                return;
            }
        }
    }
    template <class Use>
    void forEachItem(Use use) const
    {
        ContentScanner scanner(isArray() ? m_bytes : std::string_view());
        for (ContentToken first = scanner.next(); first.kind != ContentToken::End; first = scanner.next()) {
            if (!use(read(*m_file, first, scanner))) {
                return;
            }
        }
    }

private:
    friend class SourceFile;

    SourceFile *m_file = nullptr;
    std::string_view m_bytes;
    double m_number = 0;
    int m_id = 0;
    Kind m_kind = Null;
    bool m_isStream = false;
    bool m_isHex = false; ///< of a String
};

/// The words of a text string's bytes.
QString textOfString(std::string_view bytes);

} // namespace attest::pdfreader
