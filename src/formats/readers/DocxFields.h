// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace attest {

/// Where a HYPERLINK field leads; empty for any other field and for one that leads to a place in the document itself.
QString fieldAddress(const QString &code);

/// The fields that stand open while a document is read. A field has a code, which is not shown, and then a result,
/// which is; fields stand within one another.
class DocxFields
{
public:
    /// `value` is what a form field shows that has no result of its own.
    void begin(const QString &value);
    void addCode(QStringView words);
    void separate();
    /// Closes the innermost field; gives the form field's value.
    QString end();
    /// A field without a result by the end of its paragraph was never finished: what follows is shown again.
    void endParagraph();

    bool inCode() const;
    QString address() const;

private:
    struct Field
    {
        QString code;
        QString address;
        QString value;
        bool inCode = true;
    };
    std::vector<Field> m_open;
    int m_ignored = 0; ///< fields nested deeper than any document needs
};

} // namespace attest
