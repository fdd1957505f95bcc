// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/ReadBudget.h"

#include <QCoreApplication>
#include <QLocale>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadBudget)
};

QString counted(int number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace

bool ReadBudget::takeBlock()
{
    if (!m_exceeded && ++m_blocks > m_limits.blocks) {
        m_exceeded = badInput(Words::tr("%1 holds more than %2 paragraphs, far more than a form has, and was not "
                                        "read. Check that it is the right file.")
                                  .arg(m_name, counted(m_limits.blocks)));
    }
    return !m_exceeded;
}

bool ReadBudget::takeCells(qint64 number)
{
    m_cells += number;
    if (!m_exceeded && m_cells > m_limits.cells) {
        m_exceeded = badInput(Words::tr("%1 holds tables of more than %2 cells, far more than a form has, and was "
                                        "not read. Check that it is the right file.")
                                  .arg(m_name, counted(m_limits.cells)));
    }
    return !m_exceeded;
}

bool ReadBudget::takeText(qint64 characters)
{
    m_characters += characters;
    if (!m_exceeded && m_characters > m_limits.characters) {
        m_exceeded = badInput(Words::tr("%1 holds more than %2 characters, far more than a form has, and was not read. "
                                        "Check that it is the right file.")
                                  .arg(m_name, counted(m_limits.characters)));
    }
    return !m_exceeded;
}

bool ReadBudget::allowsDepth(int depth)
{
    if (!m_exceeded && depth > m_limits.depth) {
        m_exceeded = badInput(Words::tr("%1 has parts nested more than %2 deep and was not read. Check that it is "
                                        "the right file.")
                                  .arg(m_name, counted(m_limits.depth)));
    }
    return !m_exceeded;
}

bool ReadBudget::allowsColumns(qint64 columns)
{
    if (!m_exceeded && columns > m_limits.columns) {
        m_exceeded = badInput(Words::tr("%1 holds a table of more than %2 columns, far more than a form has, and was "
                                        "not read. Check that it is the right file.")
                                  .arg(m_name, counted(m_limits.columns)));
    }
    return !m_exceeded;
}

} // namespace attest
