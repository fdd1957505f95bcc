// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace attest {

/// Where in a source document something stood.
struct SourcePlace
{
    int page = 0; ///< from 1; 0 where the format has no pages
    QRectF area;  ///< in points from the page's top left; null where there are no pages
    QString path; ///< "table 3, row 2, column 4" for formats without pages
    bool operator==(const SourcePlace &) const = default;
};

/// Stands in text for a picture that nobody has named.
constexpr QChar pictureSign(QChar::ObjectReplacementCharacter);

/// How words differ from those of an earlier text, in a document that shows differences.
enum class Revision : unsigned char { None, Added, Removed };

/// A run of text with one look. A line break inside a paragraph is '\n'.
struct Span
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString address;  ///< where the words lead; empty: no link
    QString language; ///< BCP 47, where it differs from the document's
    Revision revision = Revision::None;
    bool struck = false; ///< a line goes through the words: of "Yes / No" the other counts. Only readers tell
    bool marked = false; ///< highlighted or underlined, and no link. Only readers tell
    bool operator==(const Span &) const = default;
};
using Spans = std::vector<Span>;

struct Block;
using Blocks = std::vector<Block>;

struct Heading
{
    int level = 1; ///< 1 to 6
    Spans spans;
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    Spans spans;
    bool operator==(const Paragraph &) const = default;
};

enum class ListStyle { Bullet, Number, Alpha };

struct List
{
    ListStyle style = ListStyle::Bullet;
    int start = 1; ///< the first number of a Number or Alpha list
    std::vector<Blocks> items;
    bool operator==(const List &) const;
};

struct Cell
{
    Blocks blocks;
    bool header = false; ///< heads its column, or in the first column its row
    int columnSpan = 1;
    int rowSpan = 1;
    bool operator==(const Cell &) const;
};

struct Row
{
    std::vector<Cell> cells;
    bool unsure = false; ///< words of one cell may be those of the cell beside it
    bool operator==(const Row &) const = default;
};

struct Table
{
    QString caption;       ///< may be empty
    int headerRows = 0;    ///< how many rows at the top repeat on each page
    std::vector<Row> rows; ///< header rows first
    bool lines = false;    ///< each row is a line of plain text: a row of the original may be several
    bool operator==(const Table &) const = default;
};

struct Figure
{
    QByteArray svg;      ///< the picture; empty where a reader only knows that there was one
    QString alternative; ///< what a person who cannot see it is told
    bool operator==(const Figure &) const = default;
};

struct Block
{
    std::variant<Paragraph, Heading, List, Table, Figure> node;
    std::optional<SourcePlace> place = {};
    bool pageEnds = false; ///< of plain text: a page ends before it or behind it
    bool operator==(const Block &other) const { return node == other.node; }
};

/// The largest number that a list in a Document begins with: nine digits, as the markup that officers write allows.
inline constexpr int largestListStart = 999'999'999;

/// What a document is, besides its text.
struct DocumentInfo
{
    QString title;
    QString language = QStringLiteral("en-GB"); ///< BCP 47
    QString subject;
    QString organisation; ///< for the running footer
    QString year;         ///< 2024-25, for the running footer
    QString notice;       ///< "Draft for approval" until approved; printed before everything else
    bool landscape = false;
    bool operator==(const DocumentInfo &) const = default;
};

/// A document as meaning, without layout: what readers make and writers take.
struct Document
{
    DocumentInfo info;
    Blocks blocks;
    Blocks colophon;     ///< edition, approval and digest, after everything else
    bool lines = false;  ///< put together from lines of plain text, which do not tell where its parts end
    bool unsure = false; ///< words of several parts stand side by side in its lines, and nobody can tell them apart
    bool operator==(const Document &) const = default;
};

/// The letters that count a list's items: a, b … z, aa. Empty below 1.
QString listLetters(qint64 number);
/// A list of spans' words, without their look.
QString plainText(const Spans &spans);
/// Parted where a line ends; one line where nothing is.
std::vector<Spans> linesOf(const Spans &spans);
/// The words of blocks: paragraphs parted by blank lines, list items each on a line that begins with "- ", "1. " or
/// "(a) ", a table's cells parted by tabs.
QString plainText(const Blocks &blocks);

/// The words of the first heading of level 1; empty without one.
QString firstTitle(const Blocks &blocks);

Block paragraph(const QString &text);
Block heading(int level, const QString &text);

} // namespace attest
