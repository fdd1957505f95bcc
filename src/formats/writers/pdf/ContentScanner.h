// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace attest::pdf {

/// A piece of a content stream: a word that is an operator, or an operand or part of one.
struct ContentToken
{
    enum Kind { End, Damaged, Operator, Name, Number, String, DictionaryBegin, DictionaryEnd, ArrayBegin, ArrayEnd };
    Kind kind = End;
    QByteArrayView text;
};

/// Reads a content stream token by token. (qpdf's tokenizer allocates for each token; over a document's pages that
/// takes longer than drawing them.) Inline images, which cairo's pages never hold, are refused as damage.
class ContentScanner
{
public:
    explicit ContentScanner(QByteArrayView content) : m_at(content.begin()), m_end(content.end()) {}

    ContentToken next();

private:
    ContentToken word();
    ContentToken string();
    ContentToken hexString();
    ContentToken token(ContentToken::Kind kind, qsizetype length);
    void skipSpace();

    const char *m_at;
    const char *m_end;
};

} // namespace attest::pdf
