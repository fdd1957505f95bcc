// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/readers/ReadBudget.h"

#include <QXmlStreamReader>

#include <optional>

namespace attest {

/// What stands next within an element.
enum class XmlPiece { Child, Words, End };

/// Walks the elements of an office document's XML part from parent to child. Names are told without their prefix.
/// A document type declaration, which no office part has, is refused, so that no entity is ever expanded.
class XmlCursor
{
public:
    /// `name` is the file's, for messages. Stands before the root element.
    XmlCursor(const QByteArray &part, const QString &name, ReadBudget &budget);

    /// Goes to the next child of the element it stands in. False at that element's end, which it then has left, and
    /// after an error. Whoever got true must leave the child: by nextChild() until it is false, by skip() or by text().
    bool nextChild();
    /// The same for an element in which words stand between the children; the words are told by words().
    XmlPiece nextPiece();
    QStringView words() const { return m_xml.text(); }
    void skip();
    /// The words directly in the element, without its children's; leaves it.
    QString text();

    QStringView name() const { return m_xml.name(); }
    bool is(QStringView name) const { return m_xml.name() == name; }
    /// An attribute by its name without prefix; a null view where it is not there.
    QStringView attribute(QStringView name) const;
    /// The element's `val`.
    QStringView value() const { return attribute(u"val"); }
    /// The element's `val` as Word's on/off: on where it is not there.
    bool isOn() const;
    std::optional<int> number() const;

    /// Why the walk ended early; none where all is well.
    std::optional<Error> error() const;

private:
    QXmlStreamReader m_xml;
    QString m_name;
    ReadBudget &m_budget;
    bool m_hostile;
    int m_depth = 0;
    bool m_declaration = false;
};

} // namespace attest
