// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/RequirementText.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attest {

std::vector<RequirementBlock> requirementFromText(const QString &text)
{
    static const QRegularExpression bullet(u"^[\\x{2022}\\x{25CF}\\x{25AA}\\x{00B7}\\x{2013}*-]\\s+(.*)$"_s);
    static const QRegularExpression letter(u"^\\(?[a-z][.)]\\s+(.*)$"_s);
    std::vector<RequirementBlock> blocks;
    const QStringList lines = text.split(QRegularExpression(u"[\\n\\r\\x{2028}\\x{2029}]+"_s));
    for (const QString &written : lines) {
        const QString line = written.simplified();
        if (line.isEmpty()) {
            continue;
        }
        const auto bulleted = bullet.match(line);
        const auto lettered = letter.match(line);
        if (!bulleted.hasMatch() && !lettered.hasMatch()) {
            blocks.push_back({line, ListMarker::Bullet, {}});
            continue;
        }
        const ListMarker marker = bulleted.hasMatch() ? ListMarker::Bullet : ListMarker::Alpha;
        const QString item = (bulleted.hasMatch() ? bulleted : lettered).captured(1);
        if (blocks.empty() || !blocks.back().isList() || blocks.back().marker != marker) {
            blocks.push_back({{}, marker, {}});
        }
        blocks.back().items.append(item);
    }
    return blocks;
}

QJsonArray toJson(const std::vector<RequirementBlock> &blocks)
{
    QJsonArray array;
    for (const RequirementBlock &block : blocks) {
        if (block.isList()) {
            const QString marker = block.marker == ListMarker::Alpha ? u"alpha"_s : u"bullet"_s;
            array.append(QJsonObject{{u"list"_s, QJsonObject{{u"marker"_s, marker},
                                                             {u"items"_s, QJsonArray::fromStringList(block.items)}}}});
        } else {
            array.append(QJsonObject{{u"paragraph"_s, block.paragraph}});
        }
    }
    return array;
}

} // namespace attest
