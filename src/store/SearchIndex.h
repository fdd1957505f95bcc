// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "store/Database.h"
#include "store/Library.h"

namespace attest {

/// What the search finds of one answer: a column of words for each field.
struct SearchableWords
{
    QString evidence, commentary, explanation, actions, comments;
    bool operator==(const SearchableWords &) const = default;
};
SearchableWords searchableWords(const Answer &answer);

/// The full-text index over answers; its row ids are those of the table `answer`. Each Change writes its rows in its
/// own transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    Result<void> add(qint64 answerRow, const Answer &answer);
    Result<void> replace(qint64 answerRow, const Answer &answer);
    /// Fills an empty index from the answers. Returns how many there were.
    Result<int> rebuild();

    Result<std::vector<SearchHit>> search(const QString &words, int limit) const;
    /// Sentences for what is wrong with it.
    Result<QStringList> check() const;

    /// Each word quoted, the last one a prefix; empty where there is nothing to look for.
    static QString ftsQuery(const QString &words);

private:
    Result<QStringList> checkAnswers() const;
    Result<QStringList> checkTerms() const;

    Database &m_database;
};

} // namespace attest
