// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/SubjectTerm.h"

#include <QHash>
#include <QRegularExpression>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

/// The verbs that follow "landlords" in the Codes and change with one landlord. Others (must, should, may) do not.
QString singularVerb(const QString &verb)
{
    static const QHash<QString, QString> verbs = {
        {u"are"_s, u"is"_s},           {u"were"_s, u"was"_s},           {u"have"_s, u"has"_s},
        {u"do"_s, u"does"_s},          {u"decide"_s, u"decides"_s},     {u"ask"_s, u"asks"_s},
        {u"resolve"_s, u"resolves"_s}, {u"believe"_s, u"believes"_s},   {u"use"_s, u"uses"_s},
        {u"need"_s, u"needs"_s},       {u"provide"_s, u"provides"_s},   {u"publish"_s, u"publishes"_s},
        {u"receive"_s, u"receives"_s}, {u"consider"_s, u"considers"_s}, {u"wish"_s, u"wishes"_s},
    };
    return verbs.value(verb, verb);
}

// Stand for the organisation's word until the whole text is done: that word may hold the Code's ("Fenmoor Landlord
// Services"), which must not be replaced in its turn.
constexpr QChar ownWord(0xE000);
constexpr QChar ownWordCapitalised(0xE001);

/// `replacement` for every match, told the match and whether it begins with a capital.
template <class Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString out;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        out += replacement(match, match.captured().front().isUpper());
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

QRegularExpression pattern(const QString &form, const QString &term)
{
    return QRegularExpression(form.arg(QRegularExpression::escape(term)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

SubjectTerm::SubjectTerm(const QString &codesTerm, const QString &own)
    : m_codes(codesTerm.trimmed()), m_own(own.simplified())
{
}

QString SubjectTerm::in(const QString &text) const
{
    if (!active()) {
        return text;
    }
    QString capitalised = m_own;
    capitalised.front() = capitalised.front().toUpper();
    return withSingulars(withPlurals(text)).replace(ownWord, m_own).replace(ownWordCapitalised, capitalised);
}

QString SubjectTerm::word(bool capital)
{
    return capital ? ownWordCapitalised : ownWord;
}

QString SubjectTerm::possessive(bool capital, QChar apostrophe) const
{
    return word(capital) + apostrophe + (m_own.endsWith(u's') ? QString() : u"s"_s);
}

QString SubjectTerm::withPlurals(const QString &text) const
{
    // "Landlords' policies", then "if landlords strongly believe", "landlords are".
    const QString owned = replaced(text, pattern(uR"(\b(?:the )?%1s(['’])(?!\w))"_s, m_codes),
                                   [this](const QRegularExpressionMatch &match, bool capital) {
                                       return possessive(capital, match.captured(1).front());
                                   });
    return replaced(owned, pattern(uR"(\b%1s\b( \w+ly)?(?: (\w+))?)"_s, m_codes),
                    [this](const QRegularExpressionMatch &match, bool capital) {
                        const QString verb = match.captured(2);
                        return word(capital) + match.captured(1) +
                               (verb.isEmpty() ? QString() : u' ' + singularVerb(verb));
                    });
}

QString SubjectTerm::withSingulars(const QString &text) const
{
    const QString owned = replaced(text, pattern(uR"(\b(?:(?:a|an|the) )?%1(['’])s\b)"_s, m_codes),
                                   [this](const QRegularExpressionMatch &match, bool capital) {
                                       return possessive(capital, match.captured(1).front());
                                   });
    const QString named = replaced(owned, pattern(uR"(\b(?:a|an|the) %1\b)"_s, m_codes),
                                   [this](const QRegularExpressionMatch &, bool capital) { return word(capital); });
    // "Landlord websites": with a capital it begins a sentence; elsewhere a bare word is part of another.
    return replaced(named, pattern(uR"(\b%1\b)"_s, m_codes),
                    [this](const QRegularExpressionMatch &match, bool capital) {
                        return capital ? possessive(true, u'\'') : match.captured();
                    });
}

} // namespace attest
