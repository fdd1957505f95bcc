// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/MarkupGuard.h"

#include <algorithm>

namespace attest {

namespace {

constexpr char16_t FirstStandIn = 0xFDD0;
constexpr QStringView GuardedMarks = u"`~:#>=-*_+.)";

QChar standIn(QChar mark)
{
    return QChar(char16_t(FirstStandIn + GuardedMarks.indexOf(mark)));
}

bool isBlankAt(const QString &line, qsizetype i)
{
    return i >= line.size() || line.at(i) == u' ';
}

qsizetype skipSpaces(const QString &line, qsizetype i)
{
    while (i < line.size() && line.at(i) == u' ') {
        ++i;
    }
    return i;
}

/// Where the mark of a list item that begins at `i` ends with its last character, or -1.
qsizetype listMarkEnd(const QString &line, qsizetype i)
{
    if (i >= line.size()) {
        return -1;
    }
    if (QStringView(u"-+*").contains(line.at(i))) {
        return isBlankAt(line, i + 1) ? i : -1;
    }
    qsizetype end = i;
    while (end < line.size() && end - i < 9 && line.at(end) >= u'0' && line.at(end) <= u'9') {
        ++end;
    }
    const bool marked = end > i && end < line.size() && (line.at(end) == u'.' || line.at(end) == u')');
    return marked && isBlankAt(line, end + 1) ? end : -1;
}

/// The end of a line that is made of one rule mark and spaces alone.
struct RuleTail
{
    qsizetype from = 0;
    int marks = 0;
};

RuleTail ruleTail(const QString &line)
{
    RuleTail tail{line.size(), 0};
    QChar mark;
    for (qsizetype i = line.size() - 1; i >= 0; --i) {
        const QChar c = line.at(i);
        if (c == u' ') {
            continue;
        }
        if (tail.marks == 0 && QStringView(u"-*_").contains(c)) {
            mark = c;
        }
        if (c != mark) {
            break;
        }
        tail.from = i;
        ++tail.marks;
    }
    return tail;
}

void guardFrom(QString &line, qsizetype i)
{
    for (; i < line.size(); ++i) {
        if (GuardedMarks.contains(line.at(i))) {
            line[i] = standIn(line.at(i));
        }
    }
}

bool isUnderline(const QString &line, qsizetype from)
{
    QStringView rest = QStringView(line).mid(from);
    while (rest.endsWith(u' ')) {
        rest.chop(1);
    }
    if (rest.isEmpty() || (rest.front() != u'=' && (rest.front() != u'-' || rest.size() < 2))) {
        return false;
    }
    return std::all_of(rest.begin(), rest.end(), [&rest](QChar c) { return c == rest.front(); });
}

/// The beginning of a line, behind the marks of list items: there rules, headings, quotations and fences begin.
void guardStart(QString &line)
{
    const RuleTail tail = ruleTail(line);
    qsizetype i = skipSpaces(line, 0);
    if (isUnderline(line, i)) {
        guardFrom(line, i);
        return;
    }
    for (int depth = 0; i < line.size(); ++depth) {
        if (tail.marks >= 3 && i == tail.from) {
            guardFrom(line, i);
            return;
        }
        if (QStringView(u"#>~").contains(line.at(i))) {
            line[i] = standIn(line.at(i));
            return;
        }
        const qsizetype end = listMarkEnd(line, i);
        if (end < 0) {
            return;
        }
        if (depth >= MaximumListDepth) {
            line[end] = standIn(line.at(end));
            return;
        }
        i = skipSpaces(line, end + 1);
    }
}

void guardWithin(QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\') {
            ++i;
        } else if (c == u'`') {
            line[i] = standIn(c);
        } else if (c == u']' && i + 1 < line.size() && line.at(i + 1) == u':') {
            line[i + 1] = standIn(u':');
        }
    }
}

} // namespace

QString guarded(const QString &markup)
{
    QString out;
    out.reserve(markup.size());
    qsizetype from = 0;
    while (from <= markup.size()) {
        qsizetype to = markup.indexOf(u'\n', from);
        if (to < 0) {
            to = markup.size();
        }
        QString line = markup.mid(from, to - from);
        guardStart(line);
        guardWithin(line);
        out += line;
        if (to < markup.size()) {
            out += u'\n';
        }
        from = to + 1;
    }
    return out;
}

QString unguarded(QString words)
{
    for (QChar &c : words) {
        const int index = c.unicode() - FirstStandIn;
        if (index >= 0 && index < GuardedMarks.size()) {
            c = GuardedMarks.at(index);
        }
    }
    return words;
}

} // namespace attest
