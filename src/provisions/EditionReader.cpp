// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/EditionReader.h"

#include "base/Json.h"
#include "provisions/ShippedFolder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace attest {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionReader)
};

// The functions below read what the schema has passed: the members they ask for are there, of the right type.

std::optional<ColumnKey> columnKeyOf(const QString &key)
{
    static const std::array<std::pair<QLatin1StringView, ColumnKey>, 6> keys{{
        {"code"_L1, ColumnKey::Code},
        {"requirement"_L1, ColumnKey::Requirement},
        {"comply"_L1, ColumnKey::Comply},
        {"evidence"_L1, ColumnKey::Evidence},
        {"commentary"_L1, ColumnKey::Commentary},
        {"evidence_commentary"_L1, ColumnKey::EvidenceCommentary},
    }};
    for (const auto &[name, value] : keys) {
        if (name == key) {
            return value;
        }
    }
    return std::nullopt;
}

Level levelOf(const QJsonValue &value)
{
    return value.toString() == "must"_L1 ? Level::Must : Level::Should;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue one : list) {
        texts += one.toString();
    }
    return texts;
}

RequirementBlock blockOf(const QJsonObject &object)
{
    RequirementBlock block;
    if (object.contains("list"_L1)) {
        const QJsonObject list = object.value("list"_L1).toObject();
        block.marker = list.value("marker"_L1).toString() == "alpha"_L1 ? ListMarker::Alpha : ListMarker::Bullet;
        block.items = textsOf(list.value("items"_L1));
    } else {
        block.paragraph = object.value("paragraph"_L1).toString();
    }
    return block;
}

FormLayout formOf(const QJsonObject &object)
{
    FormLayout form;
    form.title = object.value("title"_L1).toString();
    form.introduction = textsOf(object.value("introduction"_L1));
    const QJsonArray columns = object.value("columns"_L1).toArray();
    for (const QJsonValue value : columns) {
        if (const auto key = columnKeyOf(value["key"_L1].toString())) {
            form.columns.push_back({*key, value["heading"_L1].toString()});
        }
    }
    const QJsonArray answers = object.value("answers"_L1).toArray();
    for (const QJsonValue value : answers) {
        if (const auto answer = complyFromKey(value["answer"_L1].toString())) {
            form.answers.push_back({*answer, value["prints"_L1].toString()});
        }
    }
    const QJsonObject deviation = object.value("deviation"_L1).toObject();
    form.deviation.explanation = deviation.value("explanation"_L1).toBool();
    form.deviation.date = deviation.value("date"_L1).toBool();
    form.deviation.source = deviation.value("source"_L1).toString();
    const QJsonArray levels = deviation.value("applies_to"_L1).toArray();
    for (const QJsonValue level : levels) {
        form.deviation.appliesTo.push_back(levelOf(level));
    }
    return form;
}

/// Reads what an edition holds; the first thing the schema cannot see stops it.
class SectionsReader
{
public:
    Result<std::vector<Section>> read(const QJsonArray &array)
    {
        std::vector<Section> sections;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array.at(i).toObject();
            Section section;
            section.number = object.value("number"_L1).toString();
            section.title = object.value("title"_L1).toString();
            const QJsonArray groups = object.value("groups"_L1).toArray();
            for (qsizetype j = 0; j < groups.size(); ++j) {
                Result<Group> group = readGroup(groups.at(j).toObject(), u"sections[%1].groups[%2]"_s.arg(i).arg(j));
                if (!group) {
                    return group.error();
                }
                section.groups.push_back(*std::move(group));
            }
            sections.push_back(std::move(section));
        }
        return sections;
    }

private:
    Result<Group> readGroup(const QJsonObject &object, const QString &place)
    {
        Group group;
        group.title = object.value("title"_L1).toString();
        group.level = levelOf(object.value("level"_L1));
        group.stage = object.value("stage"_L1).toString();
        const QJsonArray provisions = object.value("provisions"_L1).toArray();
        for (qsizetype i = 0; i < provisions.size(); ++i) {
            Result<Provision> provision =
                readProvision(provisions.at(i).toObject(), u"%1.provisions[%2]"_s.arg(place).arg(i));
            if (!provision) {
                return provision.error();
            }
            group.provisions.push_back(*std::move(provision));
        }
        return group;
    }

    Result<Provision> readProvision(const QJsonObject &object, const QString &place)
    {
        const QString written = object.value("code"_L1).toString();
        const auto code = ProvisionCode::from(written);
        if (!code) {
            return badInput(
                Words::tr("%1.code: '%2' is no provision's code: it must be one line without spaces around it.")
                    .arg(place, written));
        }
        if (m_codes.contains(*code)) {
            return badInput(Words::tr("%1.code: '%2' stands twice in this edition.").arg(place, written));
        }
        m_codes.insert(*code);
        Provision provision{*code, {}, object.value("incomplete"_L1).toBool(), object.value("summary"_L1).toString()};
        const QJsonArray text = object.value("text"_L1).toArray();
        for (const QJsonValue block : text) {
            provision.text.push_back(blockOf(block.toObject()));
        }
        if (provision.text.empty() && !provision.incomplete) {
            return badInput(
                Words::tr("%1.text: provision %2 has no text and is not marked as incomplete.").arg(place, written));
        }
        return provision;
    }

    QSet<ProvisionCode> m_codes;
};

Result<void> checkForm(const FormLayout &form)
{
    std::vector<ColumnKey> columns;
    for (const FormColumn &column : form.columns) {
        if (std::find(columns.begin(), columns.end(), column.key) != columns.end()) {
            return badInput(Words::tr("form.columns: the column '%1' has a kind that another column has already.")
                                .arg(column.heading));
        }
        columns.push_back(column.key);
    }
    for (const auto &[key, name] :
         {std::pair(ColumnKey::Code, "code"_L1), std::pair(ColumnKey::Requirement, "requirement"_L1),
          std::pair(ColumnKey::Comply, "comply"_L1)}) {
        if (!form.hasColumn(key)) {
            return badInput(Words::tr("form.columns: the column with the key '%1' is missing.").arg(name));
        }
    }
    const bool both = form.hasColumn(ColumnKey::EvidenceCommentary);
    const bool apart = form.hasColumn(ColumnKey::Evidence) || form.hasColumn(ColumnKey::Commentary);
    if (both && apart) {
        return badInput(Words::tr("form.columns: 'evidence_commentary' is one column for both, so that 'evidence' or "
                                  "'commentary' cannot stand beside it."));
    }
    if (!both && !apart) {
        return badInput(Words::tr("form.columns: there is no column for evidence or commentary."));
    }
    std::vector<Comply> answers;
    for (const FormAnswer &answer : form.answers) {
        if (std::find(answers.begin(), answers.end(), answer.answer) != answers.end()) {
            return badInput(Words::tr("form.answers: '%1' stands twice.").arg(complyKey(answer.answer)));
        }
        answers.push_back(answer.answer);
    }
    return {};
}

Result<void> checkDates(const Edition &edition)
{
    if (edition.published.isValid() && edition.effectiveTo.isValid() && edition.published > edition.effectiveTo) {
        return badInput(Words::tr("published: lies after effective_to."));
    }
    if (edition.effectiveFrom.isValid() && edition.effectiveTo.isValid() &&
        edition.effectiveFrom > edition.effectiveTo) {
        return badInput(Words::tr("effective_from: lies after effective_to."));
    }
    return {};
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Result<Edition> editionOf(const QJsonObject &object, const QByteArray &bytes)
{
    const auto id = EditionId::from(object.value("id"_L1).toString());
    if (!id) {
        return badInput(Words::tr("id: must be lower-case words and digits joined by hyphens, such as hos-2024."));
    }
    Result<std::vector<Section>> sections = SectionsReader().read(object.value("sections"_L1).toArray());
    if (!sections) {
        return sections.error();
    }
    Edition edition{*id};
    edition.officialWording = object.value("wording"_L1).toString() == "official"_L1;
    edition.ombudsman = object.value("ombudsman"_L1).toString();
    edition.title = object.value("title"_L1).toString();
    edition.edition = object.value("edition"_L1).toString();
    edition.published = dateOf(object.value("published"_L1));
    edition.effectiveFrom = dateOf(object.value("effective_from"_L1));
    edition.effectiveTo = dateOf(object.value("effective_to"_L1));
    edition.statutory = object.value("statutory"_L1).toBool();
    edition.subjectTerm = object.value("subject_term"_L1).toString();
    edition.source = object.value("source"_L1).toObject();
    edition.form = formOf(object.value("form"_L1).toObject());
    edition.sections = *std::move(sections);
    edition.file = bytes;
    edition.contentHash = sha256Hex(bytes);
    if (const Result<void> form = checkForm(edition.form); !form) {
        return form.error();
    }
    if (const Result<void> dates = checkDates(edition); !dates) {
        return dates.error();
    }
    return edition;
}

/// Editions that this program has read: a library holds the files of those that its forms answer, byte for byte as they
/// stand on the shelf, and what was found right once is right.
class ReadBefore
{
public:
    std::optional<Edition> find(const QByteArray &file) const
    {
        const std::lock_guard held(m_mutex);
        const auto known = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                        [&file](const auto &edition) { return edition->file == file; });
        return known != m_editions.cend() ? std::optional(**known) : std::nullopt;
    }

    void keep(const Edition &edition)
    {
        constexpr std::size_t most = 16;
        auto kept = std::make_shared<const Edition>(edition);
        const std::lock_guard held(m_mutex);
        if (m_editions.size() == most) {
            m_editions.erase(m_editions.begin());
        }
        m_editions.push_back(std::move(kept));
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<const Edition>> m_editions;
};

ReadBefore &readBefore()
{
    static ReadBefore all;
    return all;
}

} // namespace

Result<Edition> readEdition(const QByteArray &bytes, const QString &fileName, FileOrigin origin)
{
    if (auto known = readBefore().find(bytes)) {
        return *std::move(known);
    }
    const Result<QJsonObject> object = readBySchema(bytes, fileName, editionSchema, origin);
    if (!object) {
        return object.error();
    }
    Result<Edition> edition = editionOf(*object, bytes);
    if (!edition) {
        return badInput(fileName + u": "_s + edition.error().message);
    }
    readBefore().keep(*edition);
    return edition;
}

} // namespace attest
