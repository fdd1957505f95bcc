// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/EnterWording.h"

#include "base/Files.h"
#include "base/Json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnterWording)
};

QJsonObject toJson(const Limits &limits)
{
    QJsonArray array;
    for (const Limit &limit : limits.limits) {
        QJsonObject object{{u"provision"_s, limit.provision.text()},
                           {u"what"_s, limit.what},
                           {u"value"_s, limit.value},
                           {u"unit"_s, limit.unit},
                           {u"direction"_s, limit.direction}};
        if (!limit.from.isEmpty()) {
            object.insert(u"from"_s, limit.from);
        }
        array.append(object);
    }
    return {{u"schema"_s, 1}, {u"edition"_s, limits.edition.text()}, {u"limits"_s, array}};
}

/// hos-2022 gives hos-2022-a; that one gives hos-2022-b.
EditionId ownId(const EditionId &id, const CodeShelf &shelf)
{
    static const QRegularExpression ownEnding(u"-[a-z]$"_s);
    const QString base = QString(id.text()).remove(ownEnding).left(56);
    for (int round = 0;; ++round) {
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            const QString number = round == 0 ? QString() : QString::number(round);
            const auto own = EditionId::from(base + u'-' + number + QLatin1Char(letter));
            if (own && !shelf.edition(own->text())) {
                return *own;
            }
        }
    }
}

/// One provision of the edition's file with the words given, or marked as lacking them.
QJsonObject withWords(QJsonObject json, const Provision &provision, const std::map<ProvisionCode, QString> &words,
                      bool wasSummary)
{
    const auto given = words.find(provision.code);
    const auto blocks = given == words.end() ? std::vector<RequirementBlock>() : requirementFromText(given->second);
    if (!blocks.empty()) {
        json.insert(u"text"_s, toJson(blocks));
        json.remove(u"incomplete"_s);
        json.remove(u"summary"_s);
    } else if (wasSummary) {
        json.insert(u"text"_s, QJsonArray());
        json.insert(u"incomplete"_s, true);
        json.insert(u"summary"_s, provision.plainText());
    }
    return json;
}

QJsonArray sectionsWithWords(const QJsonArray &sections, const Edition &edition,
                             const std::map<ProvisionCode, QString> &words)
{
    QJsonArray result;
    for (const QJsonValue sectionValue : sections) {
        QJsonObject section = sectionValue.toObject();
        QJsonArray groups;
        const QJsonArray groupValues = section.value(u"groups"_s).toArray();
        for (const QJsonValue groupValue : groupValues) {
            QJsonObject group = groupValue.toObject();
            QJsonArray provisions;
            const QJsonArray provisionValues = group.value(u"provisions"_s).toArray();
            for (const QJsonValue value : provisionValues) {
                const auto code = ProvisionCode::from(value[u"code"_s].toString());
                provisions.append(withWords(value.toObject(), *edition.find(*code), words, !edition.officialWording));
            }
            group.insert(u"provisions"_s, provisions);
            groups.append(group);
        }
        section.insert(u"groups"_s, groups);
        result.append(section);
    }
    return result;
}

Result<QByteArray> editionWithWords(const Edition &edition, const EditionId &id,
                                    const std::map<ProvisionCode, QString> &words)
{
    auto json = parseJsonObject(edition.file, edition.id.text());
    if (!json) {
        return json.error();
    }
    json->insert(u"id"_s, id.text());
    json->insert(u"wording"_s, u"official"_s);
    json->insert(u"sections"_s, sectionsWithWords(json->value(u"sections"_s).toArray(), edition, words));
    QJsonObject source = json->value(u"source"_s).toObject();
    source.insert(u"made_from"_s, edition.id.text());
    source.insert(u"transcribed_from"_s, Words::tr("official wording entered by a user of Attest"));
    json->insert(u"source"_s, source);
    return readableJson(*json);
}

/// From the first edition to the one made of it: nothing is asked otherwise.
Correspondence unchanged(const Edition &from, const EditionId &to)
{
    Correspondence same{CorrespondenceKind::Succession, from.id, to, {}};
    for (const Provision *provision : from.provisions()) {
        same.relations.push_back({{provision->code}, {provision->code}, RelationKind::Same, false, false, {}});
    }
    return same;
}

/// The files that go with an edition, by their paths in the folder of the user's own.
std::map<QString, QByteArray> companions(const Edition &edition, const EditionId &id, const CodeShelf &shelf)
{
    std::vector<Correspondence> correspondences = {unchanged(edition, id)};
    for (Correspondence held : shelf.correspondences()) {
        if (held.from == edition.id || held.to == edition.id) {
            (held.from == edition.id ? held.from : held.to) = id;
            correspondences.push_back(std::move(held));
        }
    }
    std::map<QString, QByteArray> files;
    for (const Correspondence &one : correspondences) {
        files.insert({u"correspondences/%1--%2.json"_s.arg(one.from.text(), one.to.text()), readableJson(toJson(one))});
    }
    if (const Limits *limits = shelf.limitsOf(edition.id)) {
        files.insert({u"limits/%1.json"_s.arg(id.text()), readableJson(toJson(Limits{id, limits->limits}))});
    }
    return files;
}

Result<void> keep(const std::map<QString, QByteArray> &files, const QDir &folder)
{
    if (!folder.mkpath(u"correspondences"_s) || !folder.mkpath(u"limits"_s)) {
        return storageError(
            Words::tr("The edition cannot be kept in %1: the folder cannot be written to. Free some space there, or "
                      "ask for the right to write to it.")
                .arg(QDir::toNativeSeparators(folder.path())));
    }
    for (const auto &[path, bytes] : files) {
        if (auto kept = writeFileAtomically(folder.filePath(path), bytes); !kept) {
            return kept;
        }
    }
    return {};
}

} // namespace

std::vector<const Provision *> withoutOfficialWording(const Edition &edition)
{
    std::vector<const Provision *> lacking = edition.provisions();
    if (edition.officialWording) {
        std::erase_if(lacking, [](const Provision *provision) { return !provision->incomplete; });
    }
    return lacking;
}

Result<AddedEdition> enterWording(const Edition &edition, const std::map<ProvisionCode, QString> &words,
                                  const CodeShelf &shelf, const QString &userFolder)
{
    const bool any = std::any_of(words.cbegin(), words.cend(),
                                 [](const auto &one) { return !requirementFromText(one.second).empty(); });
    if (!any) {
        return Error{ErrorKind::Usage, Words::tr("There are no words yet. Type or paste the official wording of at "
                                                 "least one provision.")};
    }
    const EditionId id = ownId(edition.id, shelf);
    const auto bytes = editionWithWords(edition, id, words);
    if (!bytes) {
        return bytes.error();
    }
    const QDir folder(QDir(userFolder).filePath(u"code-provisions"_s));
    const std::map<QString, QByteArray> files = companions(edition, id, shelf);
    const auto kept = keep(files, folder);
    auto added = kept ? addEdition(*bytes, id.text(), shelf, userFolder) : kept.error();
    if (!added) {
        for (const auto &[path, content] : files) {
            QFile::remove(folder.filePath(path));
        }
    }
    return added;
}

} // namespace attest
