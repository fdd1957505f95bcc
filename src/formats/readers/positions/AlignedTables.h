// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/ColumnModel.h"

#include <list>

namespace attest::positions {

/// A stretch of a page that is set in columns, its rows not yet told apart.
struct ColumnStretch
{
    int page = 0;
    QRectF area;
    std::vector<double> edges;                ///< of its columns
    std::vector<const PlacedWord *> headings; ///< the words of its row of headings; none where it goes on
    std::vector<const PlacedWord *> words;    ///< what stands below them, titles over all columns too
    std::vector<TextLine> titles;
    std::vector<double> separators; ///< where lines or coloured areas part rows
};

/// Lines of text on a page that no line and no table parts, and where they are set in columns.
struct TextZone
{
    int page = 0;
    bool atTop = false;    ///< nothing stands above it on its page
    bool atBottom = false; ///< nor below it
    std::vector<TextLine> lines;
};

/// What a zone is made of, from the top down: a stretch of columns or lines of running text.
struct ZonePiece
{
    std::vector<TextLine> lines;
    ColumnStretch stretch;
    bool isStretch = false;
};

/// Finds tables whose columns only white space parts: by a row of headings below which the words keep to their columns,
/// on its page and on those after it.
class AlignedTables
{
public:
    explicit AlignedTables(const std::vector<TextZone> &zones);

    std::vector<ZonePiece> piecesOf(size_t zone) const;

private:
    /// From which line to which a model holds.
    struct Run
    {
        size_t zone = 0, from = 0, to = 0;
        size_t headings = 0; ///< lines of headings at its start
        const ColumnModel *model = nullptr;
    };

    void findRuns(size_t number);
    static bool goesOn(ColumnModel &model, const TextZone &zone);
    ColumnModel *knownModelAt(const std::vector<TextLine> &lines, size_t at, size_t &headings);
    ColumnModel *modelAt(const std::vector<TextLine> &lines, size_t at, size_t &headings);
    void takeRepeated(ColumnModel &model, const std::vector<TextLine> &lines, size_t at);
    static size_t endOf(const ColumnModel &model, const std::vector<TextLine> &lines, size_t from);
    ColumnStretch stretchOf(const Run &run) const;

    const std::vector<TextZone> &m_zones;
    std::list<ColumnModel> m_models;
    ColumnModel *m_open = nullptr; ///< that reached the end of the page before
    std::vector<Run> m_runs;
};

} // namespace attest::positions
