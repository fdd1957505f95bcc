// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/Differences.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

constexpr qsizetype excerptLength = 60;
constexpr qsizetype before = 15; ///< characters shown in front of a difference

QString excerpt(const QString &text, qsizetype from)
{
    QString out = text.mid(from, excerptLength);
    if (!out.isEmpty() && out.back().isHighSurrogate()) {
        out.chop(1);
    }
    return u'“' + (from > 0 ? u"…"_s : QString()) + out + (from + excerptLength < text.size() ? u"…”"_s : u"”"_s);
}

} // namespace

QString quoted(const QString &text)
{
    return excerpt(text, 0);
}

void Differences::say(const QString &place, const QString &sentence)
{
    if (!full()) {
        m_sentences.append(place.isEmpty() ? sentence : place + u": "_s + sentence);
    }
}

void Differences::sayWords(const QString &place, const QString &written, const QString &read)
{
    const auto differs = std::mismatch(written.begin(), written.end(), read.begin(), read.end());
    qsizetype from = std::max<qsizetype>(0, differs.first - written.begin() - before);
    if (from > 0 && from < written.size() && written.at(from).isLowSurrogate()) {
        --from;
    }
    say(place, Words::tr("written %1, read %2.").arg(excerpt(written, from), excerpt(read, from)));
}

} // namespace attest
