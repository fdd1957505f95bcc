// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

// No format of ours nests further than a dozen levels; whatever walks a value may then recurse.
constexpr int depthLimit = 128;

/// How far a JSON text nests: its open brackets outside of strings.
int depthOf(const QByteArray &text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (auto at = text.cbegin(); at != text.cend(); ++at) {
        if (inString) {
            inString = *at != '"';
            at += *at == '\\' && at + 1 != text.cend() ? 1 : 0;
        } else if (*at == '"') {
            inString = true;
        } else if (*at == '{' || *at == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (*at == '}' || *at == ']') {
            --depth;
        }
    }
    return deepest;
}

QString problemOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::TerminationByNumber:
        return Words::tr("a closing bracket or a comma is missing");
    case QJsonParseError::MissingNameSeparator:
        return Words::tr("a colon is missing after a name");
    case QJsonParseError::MissingValueSeparator:
        return Words::tr("a comma is missing between two values");
    case QJsonParseError::IllegalEscapeSequence:
        return Words::tr("a backslash is followed by something that JSON does not know");
    case QJsonParseError::IllegalUTF8String:
        return Words::tr("the text is not UTF-8");
    case QJsonParseError::UnterminatedString:
        return Words::tr("a closing quotation mark is missing");
    case QJsonParseError::MissingObject:
        return Words::tr("a value is missing");
    case QJsonParseError::GarbageAtEnd:
        return Words::tr("something follows after the end");
    default:
        return Words::tr("a value is not written as JSON asks");
    }
}

Error syntaxError(const QByteArray &bytes, const QJsonParseError &error, const QString &name)
{
    if (error.error == QJsonParseError::DeepNesting || error.error == QJsonParseError::DocumentTooLarge) {
        return badInput(Words::tr("%1 is nested too deeply or is too large to be a file of Attest's.").arg(name));
    }
    const qsizetype at = std::clamp<qsizetype>(error.offset, 0, bytes.size());
    const qsizetype lineStart = at == 0 ? 0 : bytes.lastIndexOf('\n', at - 1) + 1;
    const auto line = bytes.first(lineStart).count('\n') + 1;
    const auto column = QString::fromUtf8(bytes.sliced(lineStart, at - lineStart)).size() + 1;
    return badInput(Words::tr("%1 is not valid JSON: line %2, column %3: %4.")
                        .arg(name, QString::number(line), QString::number(column), problemOf(error.error)));
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return badInput(Words::tr("%1 is stored as UTF-16 text. Save it as UTF-8.").arg(name));
    }
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (text.trimmed().isEmpty()) {
        return badInput(Words::tr("%1 is empty.").arg(name));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return syntaxError(text, error, name);
    }
    if (!document.isObject()) {
        return badInput(Words::tr("%1 does not hold a JSON object, which begins with {.").arg(name));
    }
    if (depthOf(text) > depthLimit) {
        return badInput(Words::tr("%1 is nested more than %2 levels deep, deeper than any file of Attest's.")
                            .arg(name, QString::number(depthLimit)));
    }
    return document.object();
}

QByteArray canonicalJson(const QJsonValue &value)
{
    // QJsonDocument writes no bare scalars: let it write a list of the one value, and take the list's brackets off.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray readableJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace attest
