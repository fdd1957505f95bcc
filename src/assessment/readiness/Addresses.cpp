// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/Addresses.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace attest::readiness {

namespace {
bool endsAddress(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'<' || c == u'>';
}
} // namespace

std::vector<Stretch> addressesIn(const QString &foldedText)
{
    static const QStringList marks = {u"://"_s, u"www."_s};
    std::vector<Stretch> result;
    qsizetype done = 0;
    std::vector<qsizetype> next(size_t(marks.size()), 0);
    while (true) {
        qsizetype at = -1;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            qsizetype &where = next[size_t(i)];
            if (where >= 0 && where <= done) {
                where = foldedText.indexOf(marks[i], done);
            }
            if (where >= 0 && (at < 0 || where < at)) {
                at = where;
            }
        }
        if (at < 0) {
            return result;
        }
        qsizetype begin = at;
        while (begin > done && foldedText[begin - 1].isLetterOrNumber()) {
            --begin;
        }
        qsizetype end = at + 1;
        while (end < foldedText.size() && !endsAddress(foldedText[end])) {
            ++end;
        }
        done = end;
        while (end > at + 1 && u".,;:!?)]}'*_"_s.contains(foldedText[end - 1])) {
            --end;
        }
        result.push_back({begin, end - begin});
    }
}

std::vector<Stretch> brokenAddressesIn(const QString &foldedText, const std::vector<TopicMark> &marks)
{
    static const QRegularExpression broken(
        uR"(\bhttps?(?:;//|//|:/(?=[^/\s])|:\\\\|: ?// ?(?=\s)|: //)[^\s<>"]*|(?<![a-z0-9])[a-z]:\\[^\s<>"|]+|(?<![\\\w])\\\\[a-z0-9_.-]+\\[^\s<>"|]+|\b(?:javascript|file):[^\s<>"]+)"_s);
    std::vector<Stretch> result;
    forEachMatch(broken, foldedText, sentencesAbout(Topic::Link, foldedText, marks),
                 [&](const QRegularExpressionMatch &match, Stretch where) {
                     if (!match.captured().startsWith("file://"_L1)) {
                         result.push_back(where);
                     }
                 });
    return result;
}

} // namespace attest::readiness
