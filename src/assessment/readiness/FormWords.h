// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace attest::readiness {

/// A stretch of a text: where it begins and how long it is.
struct Stretch
{
    qsizetype at = 0;
    qsizetype length = 0;
};

/// The text in lower case with one kind of quotation mark, dash and space, every character in its old place, so that
/// what is found in it can be shown as it was written.
QString folded(const QString &text);

/// `foldedText` with everything that stands in quotation marks, and the stretches known to be `apart` (quotations, web
/// addresses), blanked out by line breaks: what the landlord says in its own words. `text` is the same before folding.
QString ownWords(const QString &text, const QString &foldedText, const std::vector<Stretch> &apart);

/// The words and numbers of a folded text, without its punctuation. They point into it.
std::vector<QStringView> wordsOf(const QString &foldedText);
/// The same joined by spaces: two texts that say the same in the same words are equal.
QString wordLine(const QString &foldedText);

/// The sentence (or line) around a stretch, at most a few hundred characters of it.
Stretch sentenceAround(const QString &foldedText, Stretch match);
/// A few words around a stretch of a text, on one line, for showing.
QString excerpt(const QString &text, Stretch match);

/// “first”, “second” and 3 more, of which `more` are not in the list.
QString quotedList(const QStringList &excerpts, int more);
/// 1.2, 1.3 and 4 more.
QString codeList(const QStringList &codes);

/// Whether the words name a page, a clause, a section or a paragraph: "p. 8", "(2.2)", "section 4".
bool namesClause(const QString &foldedText);

} // namespace attest::readiness
