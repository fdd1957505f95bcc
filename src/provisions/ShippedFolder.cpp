// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/ShippedFolder.h"

#include "base/Files.h"
#include "base/Json.h"

#include <QCoreApplication>

// A linker leaves a static library's resources out unless something refers to them; the macro wants no namespace.
static void initProvisionResources()
{
    Q_INIT_RESOURCE(code_provisions);
    Q_INIT_RESOURCE(provision_schemas);
}

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EditionReader)
};

constexpr int formatVersion = 1;
constexpr qint64 schemaLimit = 1 << 20;

Result<JsonSchema> shippedSchema(const QString &path)
{
    openShippedFolder();
    return readFile(path, schemaLimit).andThen([&](const QByteArray &bytes) { return JsonSchema::read(bytes, path); });
}

} // namespace

void openShippedFolder()
{
    static const bool once = [] {
        initProvisionResources();
        return true;
    }();
    Q_UNUSED(once)
}

const Result<JsonSchema> &editionSchema()
{
    static const Result<JsonSchema> schema = shippedSchema(QStringLiteral(":/code-provisions/edition.schema.json"));
    return schema;
}

const Result<JsonSchema> &correspondenceSchema()
{
    static const Result<JsonSchema> schema = shippedSchema(QStringLiteral(":/schemas/correspondence.schema.json"));
    return schema;
}

const Result<JsonSchema> &limitsSchema()
{
    static const Result<JsonSchema> schema = shippedSchema(QStringLiteral(":/schemas/limits.schema.json"));
    return schema;
}

Result<QJsonObject> readBySchema(const QByteArray &bytes, const QString &fileName, SchemaGiver schema,
                                 FileOrigin origin)
{
    Result<QJsonObject> object = parseJsonObject(bytes, fileName);
    if (object && origin == FileOrigin::Outside) {
        if (!schema()) {
            return schema().error();
        }
        const QJsonValue version = object->value(QLatin1String("schema"));
        if (version.toInt() > formatVersion) {
            return badInput(
                Words::tr("%1 is written in version %2 of its format, and this Attest reads version %3. Use a "
                          "newer Attest.")
                    .arg(fileName, QString::number(version.toInt()), QString::number(formatVersion)));
        }
        if (const Result<void> fits = schema()->check(*object, fileName); !fits) {
            return fits.error();
        }
    }
    return object;
}

} // namespace attest
