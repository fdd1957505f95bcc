// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRows.h"

namespace attest {

/// Whether a requirement's wording grows likelier by what follows it: the second half of a row that a page break split.
bool completes(const EditionShelf &editions, const QString &first, const QString &second);

/// Whether a text is a provision's code, or its wording with its code or without.
bool beginsProvision(const EditionShelf &editions, const QString &text);

/// Whether a text is how a provision begins, to the letter: "… Acceptable exclusions include:" before its list.
bool opensProvision(const Provision &provision, const QString &text);

/// Whether a text is the title of a section, or of a group of provisions.
bool isEditionTitle(const EditionShelf &editions, const QString &text);

/// Whether a requirement is another provision's than the one that its code names: a slip in the code.
bool wordsAnother(const EditionShelf &editions, const QString &code, const QString &requirement);

/// True where a code is one of the editions', or the text is a requirement's.
bool namesProvision(const FormRow &row, const EditionShelf &editions);

/// Whether a table's provisions stand in cells over all columns, the answers below each.
bool opensByRows(const FormTable &table, const EditionShelf &editions);

} // namespace attest
