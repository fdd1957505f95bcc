// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxParts.h"

#include "formats/readers/XmlCursor.h"

#include <QCoreApplication>
#include <QDir>

#include <vector>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocxParts)
};

// Every link that names a relationship repeats its address. Browsers and Word stop far sooner.
constexpr qsizetype kLongestAddress = 16 * 1024;

struct Relation
{
    QString id, kind, target;
    bool external = false;
};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
}

QString relationsPart(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
}

/// A target is written relative to its part's folder or, with a leading slash, to the package's root.
QString targetPart(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

Result<std::vector<Relation>> readRelations(const Package &package, const QString &part, const QString &name,
                                            ReadBudget &budget)
{
    std::vector<Relation> relations;
    if (!package.contains(part)) {
        return relations;
    }
    const Result<QByteArray> bytes = package.part(part);
    if (!bytes) {
        return bytes.error();
    }
    XmlCursor xml(*bytes, name, budget);
    xml.nextChild();
    while (xml.nextChild()) {
        const QString type = xml.attribute(u"Type").toString();
        relations.push_back({xml.attribute(u"Id").toString(), type.mid(type.lastIndexOf(QLatin1Char('/')) + 1),
                             xml.attribute(u"Target").toString(), xml.attribute(u"TargetMode") == u"External"});
        xml.skip();
    }
    if (const auto error = xml.error()) {
        return *error;
    }
    return relations;
}

Error noWordText(const Package &package, const QString &name)
{
    const QStringList entries = package.entries();
    QString what;
    if (entries.contains(QStringLiteral("mimetype")) && entries.contains(QStringLiteral("content.xml"))) {
        what = Words::tr("It looks like an OpenDocument file: open it and save it as a Word document.");
    } else if (package.contains(QStringLiteral("xl/workbook.xml"))) {
        what = Words::tr("It looks like an Excel workbook.");
    } else if (package.contains(QStringLiteral("ppt/presentation.xml"))) {
        what = Words::tr("It looks like a PowerPoint presentation.");
    } else {
        what = Words::tr("There is no Word text in it. Ask for another copy.");
    }
    return badInput(Words::tr("%1 is not a Word document (.docx). %2").arg(name, what));
}

} // namespace

Result<DocxParts> DocxParts::find(const Package &package, const QString &name, ReadBudget &budget)
{
    DocxParts parts;
    parts.document = QStringLiteral("word/document.xml");
    const auto ofPackage = readRelations(package, QStringLiteral("_rels/.rels"), name, budget);
    if (!ofPackage) {
        return ofPackage.error();
    }
    for (const Relation &relation : *ofPackage) {
        const QString target = targetPart({}, relation.target);
        if (relation.kind == u"officeDocument" && package.contains(target)) {
            parts.document = target;
        } else if (relation.kind == u"core-properties") {
            parts.core = target;
        }
    }
    if (!package.contains(parts.document) || package.contains(QStringLiteral("xl/workbook.xml")) ||
        package.contains(QStringLiteral("ppt/presentation.xml"))) {
        return noWordText(package, name);
    }
    const QString folder = folderOf(parts.document);
    parts.styles = folder + QStringLiteral("styles.xml");
    parts.numbering = folder + QStringLiteral("numbering.xml");
    const auto ofDocument = readRelations(package, relationsPart(parts.document), name, budget);
    if (!ofDocument) {
        return ofDocument.error();
    }
    const QHash<QString, QString DocxParts::*> byKind = {{QStringLiteral("styles"), &DocxParts::styles},
                                                         {QStringLiteral("numbering"), &DocxParts::numbering},
                                                         {QStringLiteral("footnotes"), &DocxParts::footnotes},
                                                         {QStringLiteral("endnotes"), &DocxParts::endnotes},
                                                         {QStringLiteral("settings"), &DocxParts::settings}};
    for (const Relation &relation : *ofDocument) {
        if (const auto member = byKind.constFind(relation.kind); member != byKind.constEnd() && !relation.external) {
            parts.*(*member) = targetPart(folder, relation.target);
        }
    }
    return parts;
}

Result<QHash<QString, QString>> partsNamedBy(const Package &package, const QString &part, const QString &name,
                                             ReadBudget &budget)
{
    const auto relations = readRelations(package, relationsPart(part), name, budget);
    if (!relations) {
        return relations.error();
    }
    QHash<QString, QString> parts;
    for (const Relation &relation : *relations) {
        if (!relation.external) {
            parts.insert(relation.id, targetPart(folderOf(part), relation.target));
        }
    }
    return parts;
}

Result<QHash<QString, QString>> linksOfPart(const Package &package, const QString &part, const QString &name,
                                            ReadBudget &budget)
{
    const auto relations = readRelations(package, relationsPart(part), name, budget);
    if (!relations) {
        return relations.error();
    }
    QHash<QString, QString> links;
    for (const Relation &relation : *relations) {
        if (relation.kind == u"hyperlink" && relation.target.size() <= kLongestAddress) {
            links.insert(relation.id, relation.target);
        }
    }
    return links;
}

} // namespace attest
