// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/DocxFields.h"
#include "formats/readers/DocxStyles.h"
#include "formats/readers/SpanBuilder.h"

#include <QHash>

#include <functional>

namespace attest {

/// Reads a content control's properties (w:sdtPr); true where it still shows its prompt ("Choose an item."), which is
/// nobody's answer.
bool readsPlaceholder(XmlCursor &xml);

/// The words of one paragraph of a Word document while they are read, and what hangs on it.
struct DocxParagraph
{
    SpanBuilder words;
    Blocks floating;     ///< text boxes and pictures anchored in it, which follow it
    bool hidden = false; ///< by its style
    QString signFont;    ///< of its style, where that shows signs for letters
};

/// Reads what stands within paragraphs: runs, links, fields, tracked changes, content controls, symbols.
class DocxRuns
{
public:
    enum class Note { Foot, End };
    /// `readBlocks` reads a text box's paragraphs; `onNote` is told of each reference to a note.
    using ReadBlocks = std::function<Blocks(XmlCursor &)>;
    using OnNote = std::function<void(Note, const QString &id)>;

    DocxRuns(const DocxStyles &styles, ReadBlocks readBlocks, OnNote onNote);

    /// The addresses of the part that is read from now on, by relationship id.
    void setLinks(const QHash<QString, QString> *links) { m_links = links; }
    /// Reads the element the cursor stands at, a child of a paragraph or of a link.
    void readInline(XmlCursor &xml, DocxParagraph &paragraph, const Span &look);
    void endParagraph() { m_fields.endParagraph(); }

private:
    /// What of a run's look no span has.
    struct RunLook
    {
        bool hidden = false;
        QString signFont;
    };

    void readChildren(XmlCursor &xml, DocxParagraph &paragraph, const Span &look);
    void readLink(XmlCursor &xml, DocxParagraph &paragraph, Span look);
    void readControl(XmlCursor &xml, DocxParagraph &paragraph, const Span &look);
    void readSimpleField(XmlCursor &xml, DocxParagraph &paragraph, Span look);
    void readRun(XmlCursor &xml, DocxParagraph &paragraph, Span look);
    void readRunChild(XmlCursor &xml, DocxParagraph &paragraph, const Span &look, const RunLook &run);
    void readFieldCharacter(XmlCursor &xml, DocxParagraph &paragraph, const Span &look);
    void readDrawing(XmlCursor &xml, DocxParagraph &paragraph);
    void readMathematics(XmlCursor &xml, DocxParagraph &paragraph, const Span &look);
    Span withFieldAddress(Span look) const;

    const DocxStyles &m_styles;
    const QHash<QString, QString> *m_links = nullptr;
    ReadBlocks m_readBlocks;
    OnNote m_onNote;
    DocxFields m_fields;
};

} // namespace attest
