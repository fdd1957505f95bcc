// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/KnownWords.h"

#include <QRegularExpression>

namespace attest {

namespace {

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\W*(?:https?://)?(?<user>[\\w.+-]+@)?(?:www\\.)?(?<host>(?=[\\d.-]*[a-z])[a-z0-9-]{2,}"
                       "(?:\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*)(?<path>[/?#]\\S*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isCutBehind(const QString &token)
{
    return !token.isEmpty() && !QStringLiteral(",;!)]}>\"'”’:").contains(token.back());
}

/// "or", "org.uk": what nothing need follow.
bool endsHost(const QString &host)
{
    static const QSet<QString> ends = {
        QStringLiteral("uk"),      QStringLiteral("com"),    QStringLiteral("org"),   QStringLiteral("net"),
        QStringLiteral("info"),    QStringLiteral("eu"),     QStringLiteral("gov"),   QStringLiteral("ac"),
        QStringLiteral("nhs"),     QStringLiteral("coop"),   QStringLiteral("wales"), QStringLiteral("cymru"),
        QStringLiteral("scot"),    QStringLiteral("london"), QStringLiteral("homes"), QStringLiteral("house"),
        QStringLiteral("housing"), QStringLiteral("pdf"),    QStringLiteral("doc"),   QStringLiteral("docx"),
        QStringLiteral("xls"),     QStringLiteral("xlsx"),   QStringLiteral("html"),  QStringLiteral("aspx"),
    };
    return ends.contains(host.mid(host.lastIndexOf(u'.') + 1));
}

/// What addresses hold within a word, and words hardly do; "KV-3026" is a reference.
bool looksLikePath(const QString &token)
{
    static const QRegularExpression sign(QStringLiteral("[/=&?%_#]|\\w\\.\\w|\\w-\\w"));
    static const QRegularExpression reference(QStringLiteral("^[A-Z]{1,5}[-/]?\\d+[a-z]?[.,;]?$"));
    return sign.match(token).hasMatch() && !reference.match(token).hasMatch();
}

/// "e;" of "complaints@fenvale.exampl" and "e;": no word is as short, and no list counts so.
bool isLetter(const QString &token)
{
    static const QRegularExpression letter(QStringLiteral("^[b-hj-z][,;]?$"));
    return letter.match(token).hasMatch();
}

} // namespace

QString bareWord(const QString &token)
{
    qsizetype from = 0;
    qsizetype to = token.size();
    while (from < to && !token.at(from).isLetterOrNumber()) {
        ++from;
    }
    while (to > from && !token.at(to - 1).isLetterOrNumber()) {
        --to;
    }
    return token.mid(from, to - from).toLower();
}

void KnownWords::learn(const QString &token, bool isWhole, bool goesOn)
{
    if (isWhole) {
        m_words.insert(bareWord(token));
    }
    if (!token.contains(u'.')) {
        return;
    }
    const QRegularExpressionMatch match = addressPattern().match(bareWord(token));
    static const QRegularExpression start(QStringLiteral("^\\W*(?:https?://|www\\.|[\\w.+-]+@)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const bool ends = isWhole || (!isCutBehind(token) && (!goesOn || token.contains(start)));
    if (match.hasMatch() && ends) {
        m_words.insert(bareWord(token));
    }
    if (match.hasMatch() && (ends || match.capturedLength(QStringLiteral("path")) > 0)) {
        m_hosts.insert(match.captured(QStringLiteral("host")));
    }
}

bool KnownWords::isWord(const QString &token) const
{
    return m_words.contains(bareWord(token));
}

/// "complaints@fenvale.g" and "ov.example": no host ends so, and what follows is nothing but the end of one.
bool KnownWords::isRestOfMail(const QString &before, const QString &after) const
{
    static const QRegularExpression mail(QStringLiteral("^\\W*[\\w.+-]+@(?<host>[a-z0-9][a-z0-9.-]*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(QStringLiteral("^(?!www\\.)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}\\W*$"));
    static const QRegularExpression file(QStringLiteral("\\.(?:pdf|docx?|xlsx?|html|aspx)\\W*$"));
    const QRegularExpressionMatch match = mail.match(before);
    if (!match.hasMatch() || !rest.match(after).hasMatch() || file.match(after).hasMatch()) {
        return false;
    }
    const QString host = match.captured(QStringLiteral("host")).toLower();
    return !endsHost(host) && !isWord(before) && !m_hosts.contains(host) && !m_hosts.contains(bareWord(after));
}

bool KnownWords::knowBroken(const QString &before, const QString &after) const
{
    const QRegularExpressionMatch whole = addressPattern().match(bareWord(before + after));
    if (!whole.hasMatch() || !isCutBehind(before) || before.contains(QStringLiteral("://"))) {
        return false;
    }
    if (isWord(before + after) || isRestOfMail(before, after)) {
        return true;
    }
    const QRegularExpressionMatch half = addressPattern().match(before.toLower());
    if (half.capturedLength(QStringLiteral("path")) > 0) {
        // "fenvale.example/complain" and "ts": the document knows complaints, and no ts.
        const QString path = half.captured(QStringLiteral("path"));
        const QString last = path.mid(path.lastIndexOf(u'/') + 1);
        const bool isPart = last.size() > 1 || (!last.isEmpty() && bareWord(after).size() > 3);
        return isPart && after.front().isLower() && isWord(last + after) && (isLetter(after) || !isWord(after));
    }
    const QString host = whole.captured(QStringLiteral("host"));
    return m_hosts.contains(host) && !m_hosts.contains(half.captured(QStringLiteral("host"))) &&
           (half.hasMatch() || before.contains(u'@'));
}

bool KnownWords::letLookBroken(const QString &before, const QString &after) const
{
    const QRegularExpressionMatch half = addressPattern().match(before.toLower());
    if (!half.hasMatch() || !isCutBehind(before) || after.isEmpty() || !after.front().isLower() || isWord(before) ||
        isWord(after)) {
        return false;
    }
    const QString path = half.captured(QStringLiteral("path"));
    const QString last = path.mid(path.lastIndexOf(u'/') + 1);
    const bool ends = path.isEmpty() ? endsHost(half.captured(QStringLiteral("host")))
                                     : last.isEmpty() || isWord(last) || (last.contains(u'.') && endsHost(last));
    return isLetter(after) || !ends;
}

bool KnownWords::letLookWhole(const QString &before, const QString &after) const
{
    const QRegularExpressionMatch match = addressPattern().match(before.toLower());
    if (!match.hasMatch() || after.isEmpty() || looksLikePath(after)) {
        return false;
    }
    if (isWord(before)) {
        return true;
    }
    if (match.capturedLength(QStringLiteral("path")) == 0) {
        return endsHost(match.captured(QStringLiteral("host"))) && !isLetter(after);
    }
    static const QRegularExpression lastPart(QStringLiteral("[a-z]{3,}$"), QRegularExpression::CaseInsensitiveOption);
    const QString last = lastPart.match(before).captured();
    return !last.isEmpty() && isWord(last) && !isWord(last + after);
}

} // namespace attest
