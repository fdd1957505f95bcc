// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ReportParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

} // namespace

Cell wordsCell(const QString &text, bool header)
{
    Cell out;
    out.header = header;
    if (!text.isEmpty()) {
        out.blocks.push_back(paragraph(text));
    }
    return out;
}

Row headingRow(const QStringList &texts)
{
    Row row;
    for (const QString &text : texts) {
        row.cells.push_back(wordsCell(text, true));
    }
    return row;
}

QString provisionsCaption(qsizetype count)
{
    return count == 1 ? Words::tr("1 provision") : Words::tr("%1 provisions").arg(count);
}

Block sentenceList(const QStringList &sentences)
{
    List list;
    for (const QString &sentence : sentences) {
        list.items.push_back({paragraph(sentence)});
    }
    return {list};
}

QString firstUpper(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    return words;
}

void append(Blocks &blocks, Blocks more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

Blocks wordingNotices(const std::vector<std::shared_ptr<const Edition>> &editions)
{
    QStringList notices;
    for (const auto &edition : editions) {
        notices.append(edition->wordingNotice());
    }
    notices.removeAll(QString());
    notices.removeDuplicates();
    Blocks blocks;
    for (const QString &notice : notices) {
        blocks.push_back(paragraph(notice));
    }
    return blocks;
}

} // namespace attest
