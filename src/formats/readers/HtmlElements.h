// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/HtmlTree.h"

namespace attest {

/// Elements within a line; every other begins and ends a paragraph.
bool isPhrase(GumboTag tag);
/// 1 to 6; 0 for what is no heading.
int headingLevel(const GumboNode *element);
ListStyle listStyle(const GumboNode *element);
bool isHeaderCell(const GumboNode *element);
/// What a person who cannot see a picture is told.
QString alternativeOf(const GumboNode *element);
/// The picture itself, where the page carries it as SVG.
QByteArray drawnPicture(const GumboNode *element);
/// Two neighbours of a block that is made of nothing but such: a page sets them apart without a space, as a label and
/// what it stands before.
bool standApart(const GumboNode *one, const GumboNode *next);
/// The caption of a figure of which nothing else is left: what a page says of a picture that it does not show. Null for
/// any other figure.
const GumboNode *loneCaption(const GumboNode *figure);
/// The raised sign that leads to a footnote: no part of the words before it.
bool isNoteMark(const GumboNode *element);
/// The font with pictures for letters in which an element's words stand; empty where it is another.
QString pictureFontOf(const GumboNode *element);
/// The words of the entry that a drop-down list shows.
QString chosenEntry(const GumboNode *element);

/// Whether a click on it opens what is no part of the page's text: a dialogue, a menu, a drawer at the side.
bool opensAside(const GumboNode *element);
/// A button that shows and hides what follows and says what that is: not "Read more". Its words are content.
bool isFold(const GumboNode *element);
/// One that stands for a heading, and is no word of a sentence.
bool unfolds(const GumboNode *element);

/// What an element draws through and under its words, and lays behind them.
void takeLines(const GumboNode *element, Span &look);

} // namespace attest
