// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

namespace attest::ui {

/// What is said of evidence on the screen.
struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    /// Link, Document, Quotation, Note.
    static QString kind(EvidenceKind kind);
    static QString iconName(EvidenceKind kind);
    /// What an item says beyond its words: where a link leads; document, page and clause where the words do not name
    /// them. Empty: nothing.
    static QString details(const Evidence &item);
    /// "Complaints policy 2025, page 8, 4.1"; `clauseWord` stands before the clause ("clause", "section"), or nothing.
    static QString reference(const Evidence &item, const QString &clauseWord = {});
    /// The word before the clause with which the item's words are its reference; none where somebody worded them.
    static std::optional<QString> clauseWordOf(const Evidence &item);
    /// In quotation marks, unless it has some.
    static QString quoted(const QString &words);
    /// Where the item leads, where that can be opened: a web or e-mail address. Empty: nowhere.
    static QUrl openable(const Evidence &item);
};

} // namespace attest::ui
