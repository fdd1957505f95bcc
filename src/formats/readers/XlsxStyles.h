// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/XmlCursor.h"

#include <QHash>
#include <QString>

#include <vector>

namespace attest {

/// How the cells of a workbook show numbers: enough to read codes such as 5.10, percentages and dates as they stand on
/// the sheet.
class XlsxStyles
{
public:
    /// Takes the styles part; the cursor stands in its root.
    void read(XmlCursor &xml);
    void countFrom1904() { m_from1904 = true; }

    /// A number as a cell in this style shows it; as it is written where that is no number.
    QString shown(const QString &written, int style) const;
    /// The font of cells in this style; empty where the workbook does not say.
    QString font(int style) const;

private:
    struct NumberFormat
    {
        enum class Kind { General, Decimals, Percent, Date } kind = Kind::General;
        int decimals = 0;
    };
    static NumberFormat formatOf(const QString &code);
    static NumberFormat builtIn(int id);
    QString date(double serial) const;

    void readFonts(XmlCursor &xml);

    std::vector<NumberFormat> m_styles;
    std::vector<int> m_fontOfStyle;
    std::vector<QString> m_fonts;
    bool m_from1904 = false;
};

} // namespace attest
