// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace attest::pdf {

/// A piece of a page's content that belongs to one element: the n-th tagged piece of that page, which cairo numbers
/// with the marked-content identifier n.
struct Mark
{
    int page = 0; ///< from 0
    int number = 0;
};

/// The place of one piece of a link on one page, a rectangle a line; in points from the page's top left.
struct LinkArea
{
    int page = 0; ///< from 0
    std::vector<QRectF> lines;
};

struct ChildElement
{
    int index = 0; ///< in Drawing::elements
};

enum class Scope { None, Column, Row };

/// One element of the structure tree. `type` is a standard structure type of PDF 1.7 or one of those that
/// `standardType` maps to one.
struct Element
{
    QByteArray type;
    int parent = -1; ///< -1: the root, which is the Document
    /// In reading order.
    std::vector<std::variant<ChildElement, Mark, LinkArea>> kids;
    QString language;    ///< where it differs from what it stands in
    QString alternative; ///< of a Figure
    QString address;     ///< of a Link: where it leads
    QString words = {};  ///< of a Link: its words, for the description of its annotations
    Scope scope = Scope::None;
    int columnSpan = 1;
    int rowSpan = 1;
    std::optional<ListStyle> listStyle; ///< of an L
    QRectF box;                         ///< of a Figure, in points from the page's top left
};

struct Bookmark
{
    int level = 1;
    QString words;
    int page = 0;   ///< from 0
    double top = 0; ///< in points from the page's top
};

/// What was drawn: a PDF without structure, whose tagged pieces are numbered page by page, and the structure that is
/// to be put into it. Everything on a page that is in no tagged piece is an artifact.
struct Drawing
{
    QByteArray bytes;
    std::vector<Element> elements;   ///< the first is the Document; parents before their children
    std::vector<int> marks;          ///< for each page, how many tagged pieces it has
    std::vector<Bookmark> bookmarks; ///< in reading order
    QStringList missingGlyphs;       ///< characters for which no font here has a shape
    double pageHeight = 0;           ///< in points
};

// The types that say more than PDF's standard ones; each is mapped to one of those in the file's role map.
inline constexpr const char *noticeType = "Notice"; ///< "Draft for approval": a P
inline constexpr const char *titleType =
    "Title"; ///< the document's title where no heading of its blocks says it: an H1
inline constexpr const char *colophonType = "Colophon"; ///< a Sect
inline constexpr const char *fillerType = "Filler";     ///< a TD that fills up a row which is too short
inline constexpr const char *undescribedType =
    "Undescribed";                                  ///< a Figure of which nothing is told: its alternative only says so
inline constexpr const char *strongType = "Strong"; ///< a Span
inline constexpr const char *emphasisType = "Em";   ///< a Span
inline constexpr const char *addedType = "Added";   ///< a Span
inline constexpr const char *removedType = "Removed"; ///< a Span
/// A heading whose level in the Document leaves one out is written with the level that may stand there:
/// "Heading4At3" is an H3.

/// The standard type that a type is mapped to; empty for the standard types themselves.
QByteArray standardType(const QByteArray &type);

} // namespace attest::pdf
