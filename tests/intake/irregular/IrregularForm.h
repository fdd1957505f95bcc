// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace attest::test {

/// Words of one look within a paragraph.
struct Piece
{
    enum class Look {
        Plain,
        Removed, ///< struck out while changes were tracked
        Added,   ///< written while changes were tracked
        Boxed,   ///< in a text box that the paragraph holds
        Struck,  ///< with a line through it
        Bold,
        Underlined,
        Wingdings ///< letters that this font shows as signs
    };

    QString words;
    QString address = {}; ///< where the words lead
    Look look = Look::Plain;
};

/// A paragraph of a cell, or an item of a list in it.
struct CellText
{
    std::vector<Piece> pieces;
    bool item = false;
};

/// A cell. Every row has one for each column; one that another is merged with is covered by it.
struct FormCell
{
    enum class Covered { No, FromLeft, FromAbove };

    std::vector<CellText> texts = {};
    int across = 1, down = 1;
    Covered covered = Covered::No;
    std::vector<QStringList> inner = {}; ///< rows of a table within the cell, after its texts

    FormCell &link(const QString &words, const QString &address);
    /// All its words, paragraphs parted by line breaks, items led by "- ".
    QString plain() const;
};

/// Paragraphs parted by line breaks; one that begins with "- " is an item.
FormCell cellOf(const QString &plain);

/// A row of the form.
struct FormLine
{
    QString code; ///< the provision whose row it is; of a heading's, and others, empty
    std::vector<FormCell> cells;
    bool heads = false;
    bool pageEndsWithin = false;
};

/// A table with the paragraphs before it; "# " begins a heading.
struct FormPart
{
    QStringList before;
    std::vector<FormLine> lines;
};

/// A form as its parts, without a format.
struct IrregularForm
{
    QStringList report = {}; ///< the report that the form stands in: what comes before, "\f" where a page ends
    QStringList reportAfter = {};
    QStringList cover; ///< as `before` of a part
    std::vector<FormPart> parts;
    QString runningTitle = {};  ///< on every page, with the number of the page
    bool numbersCodes = false;  ///< the program that shows the form counts the codes
    bool repeatsHeader = false; ///< on every page
    bool hyphens = false;       ///< words are broken at the ends of lines
    bool rotated = false;       ///< the pages
    bool sideBySide = false;    ///< the tables
};

/// The columns of the regular form, in their order.
enum Column { CodeColumn, RequirementColumn, ComplyColumn, EvidenceColumn, CommentaryColumn };

/// What a form must give for one provision.
struct ExpectedAnswer
{
    QString code;
    std::optional<Comply> comply;
    QString asWritten = {};         ///< where the form does not print what the edition's form prints
    std::vector<Evidence> evidence; ///< what `kind`, `url`, `page` and so on are is looked at where `items` says so
    QString commentary;
    bool doubtful = false;
};

struct Expected
{
    QString edition;
    std::vector<ExpectedAnswer> answers; ///< to every other provision there is none
    QStringList unplaced = {};           ///< words of each row that is kept apart
    QString organisation, year, approved = {};
    QStringList notes = {};        ///< parts of what is told
    QStringList otherWording = {}; ///< provisions told to be worded otherwise
    QString refused = {};          ///< a part of the message with which the file is refused
    bool items = false;            ///< the evidence's kinds, addresses and pages count, not only its words
};

/// The formats, PDF with lines between its cells and without.
enum class Kind { Docx, Odt, Html, Xlsx, Csv, Txt, RuledPdf, UnruledPdf };
constexpr Kind allKinds[] = {Kind::Docx, Kind::Odt, Kind::Html,     Kind::Xlsx,
                             Kind::Csv,  Kind::Txt, Kind::RuledPdf, Kind::UnruledPdf};
const char *nameOf(Kind kind);
inline bool isPdf(Kind kind)
{
    return kind == Kind::RuledPdf || kind == Kind::UnruledPdf;
}

/// A form in the making, for one format, with what it must give.
struct Made
{
    Kind kind;
    IrregularForm form;
    Expected expected;

    FormLine &line(const QString &code);
    FormCell &cell(const QString &code, Column column);
    ExpectedAnswer &answer(const QString &code);
    /// Changes both the cell and what it must give.
    void setComply(const QString &code, const QString &words, std::optional<Comply> comply, bool doubtful = false);
    void setEvidence(const QString &code, const std::vector<Evidence> &items);
    void setCommentary(const QString &code, const QString &words);
    /// The rows of provisions, in printed order.
    std::vector<FormLine *> provisions();
};

/// Fenmoor Homes' form with nothing irregular in it: six provisions of the Code of 2024 in a table for each of two
/// sections, under the headings of the form as it is issued.
Made regularForm(Kind kind);
/// The same against the Code of 2022, whose form has one column for evidence and commentary: a table of what landlords
/// must do and one of what they should.
Made mustAndShouldForm(Kind kind);

/// The form as a file of the format.
QByteArray fileOf(const IrregularForm &form, Kind kind);
QByteArray docxOf(const IrregularForm &form);
QByteArray odtOf(const IrregularForm &form);
QByteArray htmlOf(const IrregularForm &form);
QByteArray xlsxOf(const IrregularForm &form);
QByteArray csvOf(const IrregularForm &form);
QByteArray txtOf(const IrregularForm &form);
QByteArray pdfOf(const IrregularForm &form, bool ruled);

} // namespace attest::test
