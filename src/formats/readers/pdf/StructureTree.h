// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/PageText.h"
#include "formats/readers/pdf/SourceFile.h"

#include <QByteArray>
#include <QString>

#include <unordered_set>
#include <vector>

namespace attest::pdfreader {

/// What an element is, as far as reading asks.
enum class ElementType : unsigned char {
    Group,     ///< a part of the document, of whatever kind
    NonStruct, ///< means nothing: its own kids tell whether it is a part or a stretch of words
    Unknown,
    Inline,
    Strong,
    Emphasis,
    AddedWords,
    RemovedWords,
    Link,
    Paragraph,
    Heading,
    UnnumberedHeading,
    List,
    Item,
    Label,
    Body,
    Table,
    Head,
    Rows,
    Row,
    HeaderCell,
    Cell,
    Caption,
    Figure,
    UndescribedFigure,
    Formula,
    Note,
    Artifact,
    Notice,
    Title,
    Colophon,
};

struct StructureElement
{
    struct Kid
    {
        bool isPiece = false;
        int index = 0; ///< of the element, or of the piece of text
    };
    ElementType type = ElementType::Group;
    int level = 0; ///< of a Heading
    int columnSpan = 1;
    int rowSpan = 1;
    std::vector<Kid> kids;
    QString language;
    QString actualText; ///< stands for all that is in the element
    QString alternative;
    QString address;                 ///< of a Link
    QByteArray numbering;            ///< of a List: Disc, Decimal …
    QByteArray id;                   ///< of a HeaderCell
    std::vector<QByteArray> headers; ///< of a cell: the ids of what heads it
};

/// The elements of a file's structure tree, each once, with the pieces of text that belong to them.
class StructureTree
{
public:
    /// `attests`: the types that only Attest writes mean what Attest means.
    StructureTree(SourceFile &file, const PageText &text, bool attests);

    /// What is wrong is told by the file.
    void read();

    /// The first is the root.
    const std::vector<StructureElement> &elements() const { return m_elements; }
    const StructureElement &at(int index) const { return m_elements[static_cast<size_t>(index)]; }

    /// Whether lines end in white space where words end, so that a line that does not ends within a word.
    bool linesEndInSpaces() const { return m_text.linesInSpaces() + m_linesInSpaces > 0; }

private:
    void readKids(int element, const SourceValue &kids, int page, int depth);
    void readKid(int element, const SourceValue &written, int page, int depth);
    void readElement(int parent, const SourceValue &object, int page, int depth);
    void addPiece(int element, int page, int form, const SourceValue &mark);
    void readType(StructureElement &element, std::string_view name);
    void readAttributes(StructureElement &element, const SourceValue &attributes, int depth);
    bool admits(int object, int depth);

    SourceFile &m_file;
    const PageText &m_text;
    bool m_attests;
    SourceValue m_roles;
    SourceValue m_classes;
    std::vector<StructureElement> m_elements;
    std::unordered_map<std::string, std::pair<ElementType, int>> m_types;
    std::unordered_set<int> m_seen; ///< the objects of elements: each is read once
    qint64 m_linesInSpaces = 0;     ///< of those that are pieces of one element
    std::vector<bool> m_taken;      ///< pieces of text that belong to an element
};

} // namespace attest::pdfreader
