// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "provisions/Edition.h"

#include <QStringList>

#include <memory>

namespace attest {

/// A cell of a report's table: one paragraph, none where there are no words.
Cell wordsCell(const QString &text, bool header = false);
/// The row that heads a report's table.
Row headingRow(const QStringList &texts);
/// "20 provisions", above a table of provisions that a heading names.
QString provisionsCaption(qsizetype count);
/// Sentences as a list.
Block sentenceList(const QStringList &sentences);
/// The words with a capital at their beginning.
QString firstUpper(QString words);
void append(Blocks &blocks, Blocks more);
/// What must be said of the wording of editions, each once: Edition::wordingNotice().
Blocks wordingNotices(const std::vector<std::shared_ptr<const Edition>> &editions);

} // namespace attest
