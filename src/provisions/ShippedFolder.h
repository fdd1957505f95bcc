// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonSchema.h"
#include "provisions/FileOrigin.h"

namespace attest {

/// Makes `:/code-provisions` readable. Whoever opens a file there calls this first.
void openShippedFolder();

/// The schemas of the files that stand in it. Each is read at its first use and then kept; safe from several threads.
const Result<JsonSchema> &editionSchema();
const Result<JsonSchema> &correspondenceSchema();
const Result<JsonSchema> &limitsSchema();

using SchemaGiver = const Result<JsonSchema> &(*)();

/// Reads a file's bytes as JSON that keeps to a schema, which is asked for only where it is needed.
Result<QJsonObject> readBySchema(const QByteArray &bytes, const QString &fileName, SchemaGiver schema,
                                 FileOrigin origin = FileOrigin::Outside);

} // namespace attest
