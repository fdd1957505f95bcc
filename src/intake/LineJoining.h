// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRows.h"

namespace attest {

/// Which rows of plain text's tables are parts of one: pages break rows, and may put the code in the middle of them.
/// The Code's own wording tells, since it is known.
class LineJoining
{
public:
    explicit LineJoining(const EditionShelf &editions) : m_editions(editions) {}

    /// True where the row, which has no code, words what `last` has not worded yet of its provision.
    bool goesOn(const FormRow &last, const FormRow &next) const;
    /// True where the row, which has no code, words the beginning of the provision that the row after it has the code
    /// of.
    bool leadsTo(const FormRow &first, const FormRow &coded) const;

    /// True where the text is words of the provision that the row has the code of.
    bool isWorded(const FormRow &row, const QString &text) const;

    /// Of a row put together from lines nobody can be sure which of its cells each part belongs to.
    static void doubt(FormRow &row);

private:
    /// A provision that a row may be about.
    struct Candidate
    {
        const EditionWords *edition = nullptr;
        int provision = -1;
    };
    std::vector<Candidate> candidates(const FormRow &row) const;

    const EditionShelf &m_editions;
};

} // namespace attest
