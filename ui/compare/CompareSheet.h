// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "ui/assess/ProvisionState.h"

#include <QStringList>

#include <memory>

namespace attest::ui {

/// How a change looks, beside its glyph and its words.
enum class Tone { Quiet, Good, Bad, Partly, Attention, Accent };

/// An answer as it stands in a pane, with its glyph.
struct AnswerLine
{
    ProvisionState state = ProvisionState::NotAnswered;
    QString words;
};

/// What one side says: answers, or words of which a pane shows those of its own side.
struct PaneBlock
{
    QString title; ///< empty: none
    std::vector<AnswerLine> answers;
    std::vector<DiffPiece> pieces;
    /// The pieces are a difference within this side: what was taken out is shown, and what was put in.
    bool within = false;
};

/// One thing that is compared of a provision: its wording, its answer, its evidence …
struct ComparePart
{
    QString heading;
    QString remark; ///< what happened to it, a few words
    QString note;   ///< a sentence below the heading
    std::vector<PaneBlock> before, after;
    /// Both sides say the same, so it is shown once: `after`.
    bool once = false;
};

/// One row of a comparison as the screen shows it.
struct CompareLine
{
    QString codes;    ///< "5.1 → 6.2"
    QString headline; ///< the most telling thing that happened
    QString words;    ///< the rest, in phrases
    QString icon;
    Tone tone = Tone::Quiet; ///< of the icon
    quint32 kinds = 0;       ///< bits of CompareSheet::kinds
    bool changed = false;
    QString searched; ///< what the filter by words looks in
    std::optional<ProvisionCode> before, after;
    std::vector<ComparePart> parts;
};

/// A kind of change that the list can be narrowed to.
struct CompareKind
{
    quint32 bit = 0; ///< 0: everything
    QString words;   ///< "Answer changed"
};

/// One side of a comparison.
struct SheetSide
{
    QString name;    ///< "Fenmoor Homes, 2024-25"
    QString details; ///< "Complaint Handling Code 2024"
    std::optional<AssessmentId> assessment;
};

/// A comparison as the screen shows it, made away from the window's thread.
struct CompareSheet
{
    QString title;
    QStringList summary; ///< sentences
    SheetSide before, after;
    bool inTime = true; ///< the one followed the other; else they stand side by side
    std::vector<CompareKind> kinds;
    std::vector<CompareLine> lines;
    /// What the change report is made of; null for two editions.
    std::shared_ptr<const ChangeReport> report;
};

} // namespace attest::ui
