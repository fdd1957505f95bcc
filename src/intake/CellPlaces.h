// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Doubt.h"
#include "formats/Document.h"

#include <QJsonObject>

namespace attest {

/// Where words stood in a document: one rectangle for each page, and each path once, in the order they were met.
using CellPlaces = std::vector<SourcePlace>;

/// Adds a place to others: rectangles on one page become one, a path that is there already is not added, nor
/// one beyond the first thousand.
void addPlace(CellPlaces &places, const SourcePlace &place);
void addPlaces(CellPlaces &places, const CellPlaces &more);
/// Where blocks stood, those in lists and tables too.
CellPlaces placesOf(const Blocks &blocks);
/// Says of every place in blocks which file it is in: "section-2.html, table 1, row 2". Page numbers become words.
void nameFile(Blocks &blocks, const QString &file);
/// A place in words: its path, else "page 4"; empty where it says neither.
QString wordsOf(const SourcePlace &place);

/// Writes places into a part of an answer's `source`, beside its `place`: `areas` with page and rectangle, and `also`
/// with the paths that are not within `place`.
void putPlaces(QJsonObject &part, const CellPlaces &places);
/// What putPlaces() wrote, and `place` itself where the document has no pages. What is no place is left out.
CellPlaces placesIn(const QJsonObject &part);
/// The same of a part of an answer.
CellPlaces placesOf(const Answer &answer, ReadPart part);

/// Whether a path stands within another: "table 3, row 2, column 4" within "table 3, row 2", and each within itself.
bool isWithin(const QString &path, const QString &outer);

} // namespace attest
