// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/ReadBudget.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadBudget)
};

} // namespace

bool ReadBudget::takeBlock()
{
    if (!m_exceeded && ++m_blocks > m_limits.blocks) {
        m_exceeded = badInput(Words::tr("%1 holds more than %L2 paragraphs, far more than a form has, and was not "
                                        "read. Check that it is the right file.")
                                  .arg(m_name)
                                  .arg(m_limits.blocks));
    }
    return !m_exceeded;
}

bool ReadBudget::takeCell()
{
    if (!m_exceeded && ++m_cells > m_limits.cells) {
        m_exceeded = badInput(Words::tr("%1 holds tables of more than %L2 cells, far more than a form has, and was "
                                        "not read. Check that it is the right file.")
                                  .arg(m_name)
                                  .arg(m_limits.cells));
    }
    return !m_exceeded;
}

bool ReadBudget::allowsDepth(int depth)
{
    if (!m_exceeded && depth > m_limits.depth) {
        m_exceeded = badInput(Words::tr("%1 has parts nested more than %L2 deep and was not read. Check that it is "
                                        "the right file.")
                                  .arg(m_name)
                                  .arg(m_limits.depth));
    }
    return !m_exceeded;
}

} // namespace attest
